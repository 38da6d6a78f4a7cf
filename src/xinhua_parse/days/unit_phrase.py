"""Phrases around "day", "month", "year": "last month", "that year", "the same day", "two days ago", "today".

Strategy: the word before the unit says which; "that" and "same" go back to the date last named. Left out on purpose:
durations ("the last year"), sets, and distances too rough to name a date ("two years ago").
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ..lexicon.calendar import COUNTS
from .calendar_date import CalendarDate, day_from, month_from
from .setting import SHIFTS, Phrase, Setting, phrase_of

_COUNT = re.compile(r"[1-9][0-9]{0,2}")
_AGO = re.compile(r"\s{1,3}ago\b")
_BESIDE = re.compile(r"\s{1,3}(?P<side>before\s{1,3}yesterday|after\s{1,3}tomorrow)\b")
_OF_ITS_OWN = re.compile(
    r"\s{1,3}(?:as|of|last|a)\b"
)  # "the same day as", "the same month last year" go back to nothing
_DAYS: Final[Mapping[str, int]] = MappingProxyType({"today": 0, "tomorrow": 1, "yesterday": -1})
_ROUGH: Final = frozenset({"about", "almost", "around", "nearly", "over", "some", "than"})
_ARTICLES: Final = frozenset({"her", "his", "its", "the", "their"})


def read_unit(setting: Setting, start: int, end: int, mentioned: CalendarDate | None) -> Phrase | None:
    """The phrase around "day", "month", "year", "days", "today", "yesterday" or "tomorrow".

    Args:
        setting: where it stands.
        start: where the word begins, in code points.
        end: where it ends.
        mentioned: the date last named, for "that year".

    Returns:
        None for a duration or a vague stretch, or without an anchoring day.

    >>> import datetime
    >>> from xinhua_parse.days.setting import Setting
    >>> from xinhua_parse.days.unit_phrase import read_unit
    >>> august = datetime.date(2016, 8, 3)
    >>> read_unit(Setting("killed last month", 0, 17, august), 12, 17, None).first.value
    '2016-07'
    >>> read_unit(Setting("over the last year", 0, 18, august), 14, 18, None) is None
    True
    """
    text, anchor = setting.text, setting.anchor
    if anchor is None or text[end : end + 1] == "-":
        return None
    unit = text[start:end].lower()
    if unit in _DAYS:
        return phrase_of(start, end, day_from(anchor, _DAYS[unit]))
    before = setting.word_before(start)
    counted = _read_counted(setting, anchor, start, end, before) if unit in {"day", "days"} else None
    if counted or not before:
        return counted
    opened = text.rindex(before, setting.low, start)
    return phrase_of(opened, end, _pointed(setting, anchor, unit, before.lower(), (opened, end), mentioned))


def _read_counted(setting: Setting, anchor: datetime.date, start: int, end: int, before: str) -> Phrase | None:
    """The phrase of "the day before yesterday" or "two days ago"."""
    beyond = _BESIDE.match(setting.text, end, setting.high)
    if beyond:
        return phrase_of(start, beyond.end(), day_from(anchor, -2 if beyond["side"][0] == "b" else 2))
    ago = _AGO.match(setting.text, end, setting.high)
    if ago is None:
        return None
    count = int(before) if _COUNT.fullmatch(before) else COUNTS.get(before.lower())
    if count is None:
        return None
    opened = setting.text.rindex(before, setting.low, start)
    if setting.word_before(opened) in _ROUGH:
        return None
    return phrase_of(opened, ago.end(), day_from(anchor, -count))


def _pointed(
    setting: Setting,
    anchor: datetime.date,
    unit: str,
    which: str,
    span: tuple[int, int],
    mentioned: CalendarDate | None,
) -> CalendarDate | None:
    """The date that "last", "next", "this", "that" or "same" before a unit points to."""
    if which in {"that", "same"} and mentioned and not _OF_ITS_OWN.match(setting.text, span[1], setting.high):
        return _same(unit, mentioned)
    if which not in {"last", "next", "this"} or unit not in {"month", "year"}:
        return None
    if which != "this" and setting.word_before(span[0]).lower() in _ARTICLES:
        return None  # "over the last year"
    if unit == "month":
        return month_from(anchor, SHIFTS[which])
    year = CalendarDate(anchor.year + SHIFTS[which])
    return year if year.exists else None


def _same(unit: str, date: CalendarDate) -> CalendarDate | None:
    """The day, month or year of a date; None where it is not that exact."""
    if unit == "year":
        return CalendarDate(date.year)
    if unit == "month":
        return CalendarDate(date.year, date.month) if date.month else None
    return date if unit == "day" and date.day else None
