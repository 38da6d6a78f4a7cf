"""When: the calendar days, months and years that a story names.

Strategy: one cheap pass finds what can anchor a phrase (the first letters of a month or weekday, four digits, "day",
"month", "year"); only there are phrases read. Values are those of TimeML's TIMEX3 of type DATE, relative ones counted
from the day of the dateline. Left out on purpose: durations, sets, weeks, times of day, holidays, vague words.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Protocol

import attrs

from .days.calendar_date import CalendarDate
from .days.month_phrase import read_dated_weekday, read_month
from .days.setting import Phrase, Setting
from .days.unit_phrase import read_unit
from .days.weekday_phrase import read_weekday
from .days.year_phrase import read_year
from .errors import require_text
from .lexicon.calendar import MONTH_NAMES, WEEKDAYS
from .span import Span, span_of


@attrs.frozen
class Timex:
    """A phrase that names a calendar day, month or year.

    Args:
        text: the phrase, as printed.
        span: its offsets, in code points.
        value: ISO 8601 as in TimeML's TIMEX3 of type DATE: "1998-08-07", "1999-03", "1997", "2016-08-05/2016-08-21".
        first: the first day of the stretch.
        last: its last day; the same day for a single one.

    >>> import datetime
    >>> from xinhua_parse.timex import find_timexes
    >>> [timex] = find_timexes("The games will run from Aug. 5 to 21.", anchor=datetime.date(2016, 7, 30))
    >>> timex.text, timex.value, timex.last
    ('Aug. 5 to 21', '2016-08-05/2016-08-21', datetime.date(2016, 8, 21))
    """

    text: str
    span: Span
    value: str
    first: datetime.date
    last: datetime.date


class DatedPlace(Protocol):
    """What is needed of a dateline: its date."""

    @property
    def date(self) -> datetime.date | None:
        """The day it was written."""


class Stretch(Protocol):
    """What is needed of a paragraph: where it stands, and the dateline it opens with."""

    @property
    def span(self) -> Span:
        """Its offsets."""

    @property
    def dateline(self) -> DatedPlace | None:
        """None where it opens with none."""


def find_timexes(text: str, *, anchor: datetime.date | None) -> tuple[Timex, ...]:
    """The calendar days, months and years that a text names.

    News copy names days relative to the one on which it was written: "on Monday", "last month", "Aug. 5". The tense
    of the sentence tells whether such a day is the latest or the next. Durations, sets ("every Monday"), weeks, times
    of day, holidays and vague words are not read, nor a year within the name of an event ("the 2008 Olympics").

    Args:
        text: any text; its line breaks mean nothing.
        anchor: the day on which it was written, as the dateline gives it. None where it is not known: then only dates
            that say their year are read.

    Returns:
        In text order, not overlapping; spans in code points of `text`; empty where there is none.

    Raises:
        TypeError: where `text` is not a `str`.

    Source: TimeML's TIMEX3 of type DATE; what is left out was observed in annotated wire copy, 1994-2026.

    >>> import datetime
    >>> from xinhua_parse.timex import find_timexes
    >>> text = "He said Monday that talks will open on Friday. They broke off in 2013."
    >>> [(timex.text, timex.value) for timex in find_timexes(text, anchor=datetime.date(2016, 8, 3))]
    [('Monday', '2016-08-01'), ('Friday', '2016-08-05'), ('2013', '2013')]
    >>> [timex.value for timex in find_timexes(text, anchor=None)]
    ['2013']
    >>> find_timexes("They meet every Monday for two days.", anchor=datetime.date(2016, 8, 3))
    ()
    """
    text = require_text(text)
    return tuple(_timexes(text, [(0, len(text), anchor)]))


def timexes_of(text: str, paragraphs: Iterable[Stretch], anchor: datetime.date | None) -> tuple[Timex, ...]:
    """The calendar days, months and years that the paragraphs of a story name.

    Args:
        text: the story.
        paragraphs: its paragraphs, in text order. From one with a dated dateline on, that date is the anchor.
        anchor: the day before the first dated dateline: the story's own, or None.

    Returns:
        As `find_timexes`; a phrase never runs over the end of a paragraph.

    >>> import datetime
    >>> from xinhua_parse import Paragraph, Span
    >>> from xinhua_parse.timex import timexes_of
    >>> text = "Talks on Monday.  More on Tuesday."
    >>> second = Paragraph("More on Tuesday.", Span(18, 34), None)
    >>> [timex.value for timex in timexes_of(text, [second], datetime.date(2016, 8, 3))]
    ['2016-08-02']
    """
    stretches = []
    for paragraph in paragraphs:
        dateline = paragraph.dateline
        if dateline is not None and dateline.date is not None:
            anchor = dateline.date
        span = paragraph.span
        stretches.append((span.start, span.end, anchor))
    return tuple(_timexes(text, stretches)) if stretches else ()


# every branch begins with a letter or digit, so that a search passes over all others quickly
_NAME_OR_YEAR = re.compile(
    r"""(?: 1[0-9]{3} | 2[0-9]{3} | Apr | Aug | Dec | F(?:eb|ri) | J(?:an|u[ln]) | M(?:ar|ay|on) | Nov | Oct | S(?:at|ep|un)
          | T(?:hu|ue) | Wed ) [0-9A-Za-z]{0,8}""",
    re.VERBOSE,
)
_NAMES: Final = frozenset({*MONTH_NAMES, *WEEKDAYS})
_UNITS: Final = ("day", "month", "year", "omorrow")
_PREFIXES: Final = {"o": 2, "r": 6, "T": 1, "t": 1}  # to-day, yester-day, t-omorrow, and their capitals
_DAYS: Final = frozenset({"today", "yesterday", "tomorrow"})


def _timexes(text: str, stretches: Sequence[tuple[int, int, datetime.date | None]]) -> Iterator[Timex]:
    mentioned: CalendarDate | None = None
    at = index = 0
    setting = Setting(text, *stretches[0])
    for start, end in _anchors(text, stretches[0][0], stretches[-1][1]):
        if start >= setting.high:
            while start >= stretches[index][1]:
                index += 1
            setting = Setting(text, *stretches[index])
        if start >= at and start >= setting.low:
            for phrase in _read(setting, start, end, mentioned):
                if phrase.start < at:
                    break  # "Feb. 3 May": the day is the first month's
                mentioned, at = phrase.last, phrase.end
                yield _timex(text, phrase)


def _anchors(text: str, low: int, high: int) -> list[tuple[int, int]]:
    """Where the words stand that may anchor a phrase, in text order."""
    found = []
    for match in _NAME_OR_YEAR.finditer(text, low, high):
        word = match[0]
        if word in _NAMES or (len(word) == 4 and word.isdecimal()):
            found.append(match.span())
    for unit in _UNITS:
        start = text.find(unit, low, high)
        while start >= 0:
            end = start + len(unit)
            before = text[start - 1] if start > low else " "
            if not before.isalpha():
                plural = text[end : end + 1] == "s"
                if before != "-" and (not plural or unit == "day"):  # no "three-year", no "years"
                    found.append((start, end + plural))
            elif before in _PREFIXES and text[start - _PREFIXES[before] : end].lower() in _DAYS:
                found.append((start - _PREFIXES[before], end))
            start = text.find(unit, end, high)
    found.sort()
    return [span for span in found if _is_word(text, *span, low, high)]


def _is_word(text: str, start: int, end: int, low: int, high: int) -> bool:
    return not (end < high and text[end].isalnum()) and (start == low or not text[start - 1].isalnum())


def _read(setting: Setting, start: int, end: int, mentioned: CalendarDate | None) -> tuple[Phrase, ...]:
    word = setting.text[start:end]
    if word in MONTH_NAMES:
        return read_month(setting, start, end, mentioned)
    if word in WEEKDAYS:
        dated = read_dated_weekday(setting, start, end, mentioned)
        if dated:
            return dated
        phrase = read_weekday(setting, start, end)
    elif word[0] in "12":
        phrase = read_year(setting, start, end)
    else:
        phrase = read_unit(setting, start, end, mentioned)
    return () if phrase is None else (phrase,)


def _timex(text: str, phrase: Phrase) -> Timex:
    start, end, first, last = phrase
    opening = first.first
    if first is last and first.day:
        return Timex(text[start:end], span_of(start, end), opening.isoformat(), opening, opening)
    value = first.value if first == last else f"{first.value}/{last.value}"
    return Timex(text[start:end], span_of(start, end), value, opening, last.last)
