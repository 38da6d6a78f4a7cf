"""Phrases around a weekday's name: "Friday", "last Friday", "Friday next week", "Monday to Friday".

Strategy: the wire's habit. A bare weekday is the latest such day up to the dateline's where the sentence tells what
happened or tells nothing, the next one where it tells what is to come. Left out on purpose: sets ("Fridays", "every
Monday"), names ("Black Friday"), and any weekday without an anchoring day.
"""

from __future__ import annotations

import datetime
import re

from ..lexicon.calendar import NAME_BEFORE, WEEKDAYS
from .calendar_date import CalendarDate, day_from
from .setting import SHIFTS, Phrase, Setting
from .tense import Tense

_BEHIND = re.compile(
    r"""
    (?P<of_week> \s{1,3} (?:of\s{1,3})? (?P<week>last|this|next) \s{1,3} week\b )?       # Friday last week
    (?: \s{0,3} (?:-|–|to|through|until) \s{0,3} (?P<to>[FMSTW][a-z]{2,5}day)\b )?       # Monday to Friday
    """,
    re.VERBOSE,
)


def read_weekday(setting: Setting, start: int, end: int) -> Phrase | None:
    """The phrase around the name of a weekday.

    Args:
        setting: where it stands.
        start: where the name begins, in code points.
        end: where it ends.

    Returns:
        None for a set, a name, or without an anchoring day.

    >>> import datetime
    >>> from xinhua_parse.days.setting import Setting
    >>> from xinhua_parse.days.weekday_phrase import read_weekday
    >>> wednesday = datetime.date(2016, 8, 3)
    >>> read_weekday(Setting("They met on Monday.", 0, 19, wednesday), 12, 18).first.value
    '2016-08-01'
    >>> read_weekday(Setting("on Black Friday", 0, 15, wednesday), 9, 15) is None
    True
    """
    text, anchor = setting.text, setting.anchor
    before = setting.word_before(start)
    if anchor is None or before in NAME_BEFORE or setting.names_something(end):
        return None
    behind = _BEHIND.match(text, end, setting.high)
    assert behind is not None  # every part of it may be absent
    weekday = WEEKDAYS[text[start:end]]
    shift = SHIFTS.get(before.lower())
    if shift is not None:
        start = text.rindex(before, setting.low, start)
    if behind["week"]:
        found = day_from(anchor, weekday - anchor.weekday() + 7 * SHIFTS[behind["week"]])
        end = behind.end("of_week")
    elif shift is not None:
        found = _shifted(anchor, weekday, shift)
    else:
        found = _nearest(setting, anchor, weekday, start, end)
    last = found
    if found is not None and behind["to"] in WEEKDAYS:
        last, end = day_from(found.first, (WEEKDAYS[behind["to"]] - weekday) % 7), behind.end("to")
    return None if found is None or last is None else Phrase(start, end, found, last)


def _nearest(setting: Setting, anchor: datetime.date, weekday: int, start: int, end: int) -> CalendarDate | None:
    behind = (anchor.weekday() - weekday) % 7
    if behind and setting.tense(start, end) is Tense.FUTURE:
        return day_from(anchor, 7 - behind)
    return day_from(anchor, -behind)


def _shifted(anchor: datetime.date, weekday: int, shift: int) -> CalendarDate | None:
    if shift == 0:  # "this Friday" is of the same week, which begins on Monday
        return day_from(anchor, weekday - anchor.weekday())
    if shift < 0:
        return day_from(anchor, -((anchor.weekday() - weekday - 1) % 7 + 1))
    return day_from(anchor, (weekday - anchor.weekday() - 1) % 7 + 1)
