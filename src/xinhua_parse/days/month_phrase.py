"""Phrases around a month's name: "Aug. 5", "22 January 2013", "March next year", "Aug. 5-21", "Nov. 8 and 9".

Strategy: what stands behind the name (day, year, "last year", a second date) is one small pattern, tried again behind
"to", "-", "and". A year left out comes from the second date, from "last" or "next" before the name, or from the
tense: for what happened the latest such day up to the anchor's, for what is to come the next, and never one so far
off that the wire would print the year. Left out on purpose: a month's name that is a person's, a verb or a holiday's.
"""

from __future__ import annotations

import datetime
import re
from typing import Final

import attrs

from ..lexicon.calendar import AMBIGUOUS_MONTHS, BEFORE_PERIOD, MONTH_NAMES, NAME_BEFORE
from ..record import record
from .calendar_date import CalendarDate
from .setting import SHIFTS, Phrase, Setting
from .tense import Tense

_DAY_YEAR = re.compile(
    r"""
    (?: \.?\s{0,3} (?P<day>\d{1,2}) (?:st|nd|rd|th)? (?![\w%]|:\d|-[a-z]|[.,]\d(?!\d\d\d\b)) )?       # Aug. 5
    (?: \.?\s{0,3},?\s{0,3} (?P<year>[12]\d{3}) (?![\w%]|[.,]\d)                                       # , 2016
      | \.?,?\s{1,3} (?:of\s{1,3})? (?P<which>last|this|next|that|the\s{1,3}same) \s{1,3} year\b )?    # last year
    """,
    re.VERBOSE | re.ASCII,
)
_DAY_BEFORE = re.compile(
    r"(?<![\w.,:-])(?P<day>\d{1,2})(?:st|nd|rd|th)?(?:\s{1,3}of)?\s{1,3}\Z", re.ASCII
)  # 22 January
_JOINT = re.compile(
    r"\.?\s{0,3}(?P<word>-|–|—|to\b|through\b|until\b|till\b|and\b|or\b)\s{0,3}(?P<month>[ADFJMNOS][a-z]{2,8}\b)?"
)
_LISTED = re.compile(r"\s{0,3}(?:[,.;)]|\Z|(?:at|by|for|in|near|of|on|respectively|that|this|to|when|with)\b)")
_DATE_BEHIND_WEEKDAY = re.compile(
    r"\s{0,3}[,(]?\s{0,3}(?:\d{1,2}\s{1,3})?(?P<month>[ADFJMNOS][a-z]{2,8})\b"  # Friday, Nov. 18
)

_MOST_AHEAD: Final = 300  # days: nobody writes "will meet on March 5" of a March further ahead without the year
_MOST_BEHIND: Final = 330  # days: nor "met on March 5" of one further back
_OPEN_AHEAD: Final = 130  # days: where nothing tells the tense, a date up to here, and nearer than the last, is to come


@record
class _Piece:
    """What one date of a phrase says.

    Args:
        month: from 1 to 12.
        day: 0 where it says none.
        year: None where it says none.
        end: where it ends.
    """

    month: int
    day: int
    year: int | None
    end: int


def read_month(setting: Setting, start: int, end: int, mentioned: CalendarDate | None) -> tuple[Phrase, ...]:
    """The phrase around a month's name: a month, a day, a range, or the days of a list.

    Args:
        setting: where it stands.
        start: where the name begins, in code points.
        end: where it ends.
        mentioned: the date last named, for "that year".

    Returns:
        In text order; empty where the word is no month, the day does not exist, or nothing gives the year.

    >>> import datetime
    >>> from xinhua_parse.days.month_phrase import read_month
    >>> from xinhua_parse.days.setting import Setting
    >>> june = datetime.date(2016, 6, 8)
    >>> [phrase.first.value for phrase in read_month(Setting("on Nov. 8 and 9, 2015", 0, 21, june), 3, 6, None)]
    ['2015-11-08', '2015-11-09']
    >>> read_month(Setting("on May Day", 0, 10, june), 3, 6, None)
    ()
    """
    text = setting.text
    first = _piece(setting, MONTH_NAMES[text[start:end]], end, mentioned)
    opened = start
    if not first.day and text[max(setting.low, start - 2) : start - 1][-1:] not in {
        "n",
        "e",
    }:  # "in", "the": no day before
        before = _DAY_BEFORE.search(text, max(setting.low, start - 10), start)
        if before:
            first, opened = attrs.evolve(first, day=int(before["day"])), before.start()
    word = setting.word_before(opened)
    if not first.day and not _is_month(setting, start, end, word, first):
        return ()
    joint = _JOINT.match(text, first.end, setting.high)
    second = _second(setting, joint, first, mentioned) if joint else None
    year = first.year
    if year is None and second and second.year:
        year = second.year - (second.month < first.month)
    if year is None and setting.anchor and word.lower() in SHIFTS:
        year = _shifted_year(setting.anchor, first, SHIFTS[word.lower()])
        opened = text.rindex(word, setting.low, opened)
    if year is None:
        year = _nearest_year(setting, first, opened)
    return () if year is None else _phrases(opened, first, second, joint, year, is_between=word == "between")


def read_dated_weekday(setting: Setting, start: int, end: int, mentioned: CalendarDate | None) -> tuple[Phrase, ...]:
    """The phrases around a weekday whose date follows it ("Friday, Nov. 18"); empty where none does.

    >>> from xinhua_parse.days.month_phrase import read_dated_weekday
    >>> from xinhua_parse.days.setting import Setting
    >>> [phrase[:2] for phrase in read_dated_weekday(Setting("Friday, Nov. 18, 2005", 0, 21, None), 0, 6, None)]
    [(0, 21)]
    """
    behind = _DATE_BEHIND_WEEKDAY.match(setting.text, end, setting.high)
    if not behind or behind["month"] not in MONTH_NAMES:
        return ()
    dates = read_month(setting, behind.start("month"), behind.end("month"), mentioned)
    if not dates or not dates[0].first.day:
        return ()
    return (dates[0]._replace(start=start), *dates[1:])


def _piece(setting: Setting, month: int, end: int, mentioned: CalendarDate | None) -> _Piece:
    said = _DAY_YEAR.match(setting.text, end, setting.high)
    assert said is not None  # every part of it may be absent
    day, year, which = said.groups()
    if which:
        year_meant = (
            _year_of(which, setting.anchor, mentioned) or 0
        )  # "that year", and none named: no date has a year 0
        return _Piece(month, int(day or 0), year_meant, said.end())
    return _Piece(month, int(day or 0), int(year) if year else None, said.end())


def _year_of(which: str, anchor: datetime.date | None, mentioned: CalendarDate | None) -> int | None:
    if anchor is None:
        return None
    if which in SHIFTS:
        return anchor.year + SHIFTS[which]
    return None if mentioned is None else mentioned.year


def _is_month(setting: Setting, start: int, end: int, word: str, first: _Piece) -> bool:
    """Whether a month's name without a day is a month: "in May" is, "May said" is not."""
    if word in NAME_BEFORE or setting.names_something(end):
        return False
    if first.end > end or word.lower() in BEFORE_PERIOD or word.endswith("-"):
        return True
    name = setting.text[start:end]
    return len(name) > 4 and name not in AMBIGUOUS_MONTHS


def _second(setting: Setting, joint: re.Match[str], first: _Piece, mentioned: CalendarDate | None) -> _Piece | None:
    """The date behind "to", "-", "and": its month may be left out behind a day, and then is the first one's."""
    if joint["month"]:
        if joint["month"] not in MONTH_NAMES:
            return None
        return _piece(setting, MONTH_NAMES[joint["month"]], joint.end(), mentioned)
    second = _piece(setting, first.month, joint.end(), mentioned)
    if not (first.day and second.day):
        return None
    if joint["word"] in {"and", "or"} and not _LISTED.match(setting.text, second.end, setting.high):
        return None
    return second


def _phrases(
    start: int, first: _Piece, second: _Piece | None, joint: re.Match[str] | None, year: int, *, is_between: bool
) -> tuple[Phrase, ...]:
    date = CalendarDate(year, first.month, first.day)
    if not date.exists:
        return ()
    alone = Phrase(start, first.end, date, date)
    if second is None or joint is None:
        return (alone,)
    last = CalendarDate(second.year or year + (second.month < first.month), second.month, second.day)
    is_listed = joint["word"] == "or" or (joint["word"] == "and" and not is_between)
    if not last.exists or (is_listed and joint["month"]):
        return (alone,)
    if is_listed:
        return (alone, Phrase(joint.end(), second.end, last, last))
    return (Phrase(start, second.end, date, last),) if date <= last else (alone,)


def _shifted_year(anchor: datetime.date, piece: _Piece, shift: int) -> int:
    """The year of "last March", "this March", "next March"."""
    is_ahead = (piece.month, piece.day) > (anchor.month, anchor.day if piece.day else 0)
    is_now = piece.month == anchor.month and not piece.day
    if shift < 0:
        return anchor.year - (is_ahead or is_now)
    return anchor.year + (shift > 0 and (is_now or not is_ahead))


def _nearest_year(setting: Setting, piece: _Piece, start: int) -> int | None:
    """The year of a day or month printed without one."""
    anchor = setting.anchor
    if anchor is None:
        return None
    behind, ahead = _years_around(anchor, piece.month, piece.day)
    if behind is None or ahead is None or behind == ahead:
        return behind
    days_behind = (anchor - CalendarDate(behind, piece.month, piece.day).last).days
    days_ahead = (CalendarDate(ahead, piece.month, piece.day).first - anchor).days
    past = ahead if days_behind > _MOST_BEHIND else behind
    future = behind if days_ahead > _MOST_AHEAD else ahead
    untold = ahead if days_ahead <= min(_OPEN_AHEAD, days_behind) else behind
    if past == future == untold:
        return untold  # whatever the sentence tells
    tense = setting.tense(start, piece.end)
    return past if tense is Tense.PAST else future if tense is Tense.FUTURE else untold


def _years_around(anchor: datetime.date, month: int, day: int) -> tuple[int | None, int | None]:
    """The years of the last such day or month up to the anchor's, and of the next: the same where it is now."""
    now = (anchor.month, anchor.day if day else 0)
    if (month, day) == (2, 29):
        leaps = [year for year in range(anchor.year - 8, anchor.year + 9) if CalendarDate(year, 2, 29).exists]
        behind = max((year for year in leaps if (year, 2, 29) <= (anchor.year, *now)), default=None)
        return behind, min((year for year in leaps if (year, 2, 29) >= (anchor.year, *now)), default=None)
    behind, ahead = anchor.year - ((month, day) > now), anchor.year + ((month, day) < now)
    if not (behind >= 1 and ahead <= 9999 and CalendarDate(2001, month, day).exists):
        return None, None  # no such day, or the calendar's end
    return behind, ahead
