"""Phrases around four digits: "2016", "1978-84", "from 1992 to 1998", "2016-07-30".

Strategy: four digits are a year unless the words beside them count ("2000 people") or number ("resolution 1973")
something, or make them part of an event's name ("the 2008 Olympics"), which the annotated stories leave out. Years
before 1900 must stand behind a preposition of time. Left out on purpose: decades, seasons of the year, eras.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ..lexicon.calendar import BEFORE_PERIOD, EVENTS, NUMBER_AFTER, NUMBER_BEFORE, WEEKDAYS
from .calendar_date import CalendarDate
from .setting import Phrase, Setting

_BEHIND = re.compile(
    r"""
    -(?P<month>0[1-9]|1[0-2])(?:-(?P<day>\d{2}))?(?![\w-])                  # 2016-07-30
    | (?P<dash>[-–/])(?P<short>[12]\d{3}|\d{2}) (?![\w%-]|[.,]\d)           # 1978-84
    | \s{1,3}(?:to|through|until|till|and)\s{1,3}
      (?P<long>[12]\d{3}) (?![\w%-]|[.,]\d)                                 # 1992 to 1998
    """,
    re.VERBOSE | re.ASCII,
)
_ORDINARY: Final = range(1900, 2100)
_BEFORE_OLD: Final = frozenset({"between", "by", "during", "from", "in", "of", "since", "to", "until", "year"})
_OPENING: Final = "(\"'`[“‘"


def read_year(setting: Setting, start: int, end: int) -> Phrase | None:
    """The phrase around four digits.

    Args:
        setting: where it stands.
        start: where the digits begin, in code points.
        end: where they end.

    Returns:
        None where the digits are no year.

    >>> from xinhua_parse.days.setting import Setting
    >>> from xinhua_parse.days.year_phrase import read_year
    >>> read_year(Setting("in office from 1992 to 1998", 0, 27, None), 15, 19).last.value
    '1998'
    >>> read_year(Setting("some 2000 people", 0, 16, None), 5, 9) is None
    True
    """
    text, year = setting.text, int(setting.text[start:end])
    first = last = CalendarDate(year)
    stop = end
    before = setting.word_before(start)
    behind = _BEHIND.match(text, end, setting.high)
    if behind and behind["month"]:
        date = CalendarDate(year, int(behind["month"]), int(behind["day"] or 0))
        return Phrase(start, behind.end(), date, date) if date.exists else None
    if behind and (behind["dash"] or before.lower() in {"between", "from"}):
        to = behind["short"] or behind["long"]
        later = CalendarDate(int(to) if len(to) == 4 else year - year % 100 + int(to))
        if later > first:
            last, stop = later, behind.end()
    if not first.exists or not _is_year(setting, year, start, stop, before):
        return None
    return Phrase(start, stop, first, last)


def _is_year(setting: Setting, year: int, start: int, end: int, before: str) -> bool:
    text = setting.text
    follows = text[end : min(setting.high, end + 2)]
    if follows in {"'s", "’s"}:
        if year % 10 == 0:
            return False  # "1990's" is a decade
    elif follows[:1].isalnum() or follows[:1] == "%" or (follows[:1] in ",.:-'" and follows[1:].isalnum()):
        return False
    glued = text[start - 1] if start > setting.low else " "
    if not glued.isspace() and glued not in _OPENING and not (glued in "-–" and text[start - 2 : start - 1].islower()):
        return False
    words = text[end : min(setting.high, end + 48)].split()[:4]
    if words and (words[0].rstrip(",.;:)") in NUMBER_AFTER or _is_event(words)):
        return False
    if (
        year % 10 == 0
        and before in {"early", "late"}
        and setting.word_before(text.rindex(before, setting.low, start)) == "the"
    ):
        return False  # "in the early 2000": a decade cut short
    return _may_precede(before, is_ordinary=year in _ORDINARY)


def _is_event(words: Sequence[str]) -> bool:
    """Whether a capitalised name of an event follows: "summer Olympics", "Asian Games"."""
    for word in words:
        if word.strip(",.;:)'\"") in EVENTS:
            return True
        if not (word[0].isupper() or word in {"summer", "winter"}) or word[-1] in ",.;:":
            return False
    return False


def _may_precede(before: str, *, is_ordinary: bool) -> bool:
    if not is_ordinary:
        return before.lower().lstrip("(") in _BEFORE_OLD or before == "("
    if before in NUMBER_BEFORE or before[-1:].isdigit():
        return False
    bare = before.lstrip(_OPENING)
    return not bare[:1].isupper() or bare[-1] in ",.;:)" or bare.lower() in BEFORE_PERIOD or bare in WEEKDAYS
