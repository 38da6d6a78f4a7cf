"""When: the calendar days, months and years that a story names.

Strategy: one cheap pass finds what can anchor a phrase (a capital and two letters of a month or weekday, four digits, "day",
"month", "year"); only there are phrases read. Values are those of TimeML's TIMEX3 of type DATE, relative ones counted from the
day of the dateline. Left out on purpose: durations, sets, weeks, times of day, holidays, vague words.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

import attrs

from .calendar_date import CalendarDate
from .calendar_phrase import Phrase, Setting, read_dated_weekday, read_month, read_unit, read_weekday, read_year
from .errors import require_text
from .lexicon.calendar import MONTH_NAMES, WEEKDAYS
from .span import Span


@attrs.frozen
class Timex:
    """A phrase that names a calendar day, month or year.

    Args:
        text: the phrase, as printed.
        span: its offsets, in code points.
        value: ISO 8601 as in TimeML's TIMEX3 of type DATE: "1998-08-07", "1999-03", "1997", "2016-08-05/2016-08-21".
        first: the first day of the stretch.
        last: its last day; the same day for a single one.
    """

    text: str
    span: Span
    value: str
    first: datetime.date
    last: datetime.date


class _Dateline(Protocol):
    @property
    def date(self) -> datetime.date | None: ...


class _Paragraph(Protocol):
    @property
    def span(self) -> Span: ...
    @property
    def dateline(self) -> _Dateline | None: ...


def find_timexes(text: str, *, anchor: datetime.date | None) -> tuple[Timex, ...]:
    """The calendar days, months and years that a text names."""
    text = require_text(text)
    return tuple(_timexes(text, [(0, len(text), anchor)]))


def timexes_of(text: str, paragraphs: Iterable[_Paragraph], anchor: datetime.date | None) -> tuple[Timex, ...]:
    """The calendar days, months and years that the paragraphs of a story name."""
    stretches = []
    for paragraph in paragraphs:
        if paragraph.dateline is not None and paragraph.dateline.date is not None:
            anchor = paragraph.dateline.date
        stretches.append((paragraph.span.start, paragraph.span.end, anchor))
    return tuple(_timexes(text, stretches))


_NAME_OR_YEAR = re.compile(r"[12ADFJMNOSTW][0-9aecohupr][0-9bcdegilnprtuvy][0-9A-Za-z]{0,8}")  # Aug, Monday, 1998
_PREFIXES = {"day": ("To", "to", "Yester", "yester"), "omorrow": ("T", "t")}


def _anchors(text: str, low: int, high: int) -> list[tuple[int, int]]:
    """Where a phrase may be anchored: offsets of words that are one of the anchoring names, and their ends."""
    found = []
    for match in _NAME_OR_YEAR.finditer(text, low, high):
        word = match[0]
        if word in MONTH_NAMES or word in WEEKDAYS or (len(word) == 4 and word.isdecimal() and word.isascii()):
            start = match.start()
            if start == low or not text[start - 1].isalnum():
                found.append((start, match.end()))
    for unit in ("day", "month", "year", "omorrow"):
        start = text.find(unit, low, high)
        while start >= 0:
            end = start + len(unit)
            if text[end : end + 1] == "s":
                end += 1
            opened = start
            for prefix in _PREFIXES.get(unit, ()):
                if text.endswith(prefix, low, start):
                    opened = start - len(prefix)
            if not text[end : end + 1].isalnum() and (opened == low or not text[opened - 1].isalnum()):
                found.append((opened, end))
            start = text.find(unit, end, high)
    found.sort()
    return found


def _timexes(text: str, stretches: Sequence[tuple[int, int, datetime.date | None]]) -> Iterator[Timex]:
    if not stretches:
        return
    mentioned: CalendarDate | None = None
    at = 0
    which = iter(stretches)
    low, high, anchor = next(which)
    setting = Setting(text, low, high, anchor)
    for start, end in _anchors(text, low, stretches[-1][1]):
        while start >= setting.high:
            setting = Setting(text, *next(which))
        if start < max(at, setting.low):
            continue
        for phrase in _read(setting, start, end, mentioned):
            yield _timex(text, phrase)
            mentioned, at = phrase.last, phrase.end


def _read(setting: Setting, start: int, end: int, mentioned: CalendarDate | None) -> tuple[Phrase, ...]:
    word = setting.text[start:end]
    if word in MONTH_NAMES:
        return read_month(setting, start, end, mentioned)
    if word in WEEKDAYS:
        dated = read_dated_weekday(setting, start, end, mentioned)
        if dated:
            return dated
        phrase = read_weekday(setting, start, end)
    elif word[0].isdigit():
        phrase = read_year(setting, start, end)
    else:
        phrase = read_unit(setting, start, end, mentioned)
    return () if phrase is None else (phrase,)


def _timex(text: str, phrase: Phrase) -> Timex:
    first, last = phrase.first, phrase.last
    value = first.value if first == last else f"{first.value}/{last.value}"
    return Timex(text[phrase.start : phrase.end], Span(phrase.start, phrase.end), value, first.first, last.last)
