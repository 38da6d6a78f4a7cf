"""The day a story was published: a complete date, as headers print it, with its time where there is one.

Strategy: a year of four digits anchors everything; a day without a year dates no story. Four shapes cover wires, archives
and web pages (2016-07-30, March 28, 2023, 17 Mar 1994, 20030616); a time may stand before or after. Anything rarer goes to
python-dateutil, which is imported only then. Left out on purpose: relative days ("today"), and two-digit years.
"""

from __future__ import annotations

import datetime
import heapq
import re
from typing import NamedTuple

import attrs

from .errors import ParseError, require_text
from .lexicon.months import MONTHS
from .span import Span


@attrs.frozen
class StoryDate:
    """The day on which a story was published or filed.

    Args:
        value: the day, without a zone.
        time: the time of day, Beijing time where a Xinhua header gives one; None where none is printed.
        text: the date as printed, its time included.
        span: its offsets, in code points.

    >>> from xinhua_parse import parse_date
    >>> parse_date("March 28, 2023").value
    datetime.date(2023, 3, 28)
    """

    value: datetime.date
    time: datetime.time | None
    text: str
    span: Span


class DateReading(NamedTuple):
    """Digits that stand where a date would: the day may not exist."""

    start: int
    end: int
    year: int
    month: int
    day: int
    time: datetime.time | None

    def value(self) -> datetime.date | None:
        """The day, or None where the calendar has no such day."""
        try:
            return datetime.date(self.year, self.month, self.day)
        except ValueError:
            return None


_NUMERIC = re.compile(
    r"""(?<![0-9A-Za-z_])(?P<year>(?:19|20)[0-9]{2})
    (?: (?P<mark>[-/.])(?P<month>[0-9]{1,2})(?P=mark)(?P<day>[0-9]{1,2})    # 2016-07-30  2018/5/3
      | \s?年\s?(?P<month_cn>[0-9]{1,2})\s?月\s?(?P<day_cn>[0-9]{1,2})\s?日     # 2018年5月3日
      | (?P<month_run>[0-9]{2})(?P<day_run>[0-9]{2}) )                       # 20030616
    (?![0-9])""",
    re.VERBOSE,
)
_NAMED = re.compile(
    r"""(?: \b(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?
              |oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\s{0,2}\.?\s{0,2}
            (?P<day>[0-9]{1,2})(?:st|nd|rd|th)?                             # March 28, 2023   Nov. 26 , 2005
          | (?<![0-9])(?P<day_first>[0-9]{1,2})(?:st|nd|rd|th)?[\s-]{1,2}(?:of\s)?
            (?P<month_after>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?
              |oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.? )   # 17 Mar 1994
    [\s,-]{1,4}(?P<year>(?:19|20)[0-9]{2})(?![0-9])""",
    re.VERBOSE | re.IGNORECASE,
)
_CLOCK_AFTER = re.compile(
    r"""(?:T|[\s,|]{1,4}(?:at\s)?)(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2})(?:\.[0-9]{1,6})?)?
        (?:\s?(?P<half>[AaPp])\.?[Mm]\b\.?)?(?![0-9:])""",
    re.VERBOSE,
)
_CLOCK_BEFORE = re.compile(  # 08:16, August 25, 2022
    r"""(?<![0-9:])(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2}))?(?:\s?(?P<half>[ap])\.?m\.?)?
        (?:,\s?|\s)(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\s)?$""",
    re.VERBOSE | re.IGNORECASE,
)
_BEFORE_WINDOW = 24  # characters: a time, a comma and a weekday


def read_date(text: str, start: int, end: int) -> DateReading | None:
    """The first complete date in `text[start:end]`, existing day or not; its time belongs to it.

    >>> read_date("Source: Xinhua 2016-11-07 20:47:39", 0, 34).time
    datetime.time(20, 47, 39)
    >>> read_date("at 0030 GMT, May 10", 0, 19) is None
    True
    """
    numeric = _NUMERIC.search(text, start, end)
    named = _NAMED.search(text, start, end)
    if numeric is None or (named is not None and named.start() < numeric.start()):
        numeric = named
    return None if numeric is None else _reading(text, start, end, numeric)


def _reading(text: str, start: int, end: int, match: re.Match[str]) -> DateReading:
    """What a match of either pattern says."""
    parts = match.groupdict()
    if "mark" in parts:
        month = int(parts["month"] or parts["month_cn"] or parts["month_run"])
        day = int(parts["day"] or parts["day_cn"] or parts["day_run"])
    else:
        month = MONTHS[(parts["month"] or parts["month_after"])[:3].lower()]
        day = int(parts["day"] or parts["day_first"])
    return _with_clock(text, start, end, match, (int(parts["year"]), month, day))


def _with_clock(text: str, start: int, end: int, match: re.Match[str], day: tuple[int, int, int]) -> DateReading:
    first, last = match.span()
    after = _CLOCK_AFTER.match(text, last, end)
    if after is not None and (time := _time(after)) is not None:
        return DateReading(first, after.end(), *day, time)
    window = max(start, first - _BEFORE_WINDOW)
    before = _CLOCK_BEFORE.search(text[window:first])
    if before is not None and (time := _time(before)) is not None:
        return DateReading(window + before.start(), last, *day, time)
    return DateReading(first, last, *day, None)


def _time(match: re.Match[str]) -> datetime.time | None:
    hour, minute, second = int(match["hour"]), int(match["minute"]), int(match["second"] or 0)
    half = (match["half"] or "").lower()
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        return datetime.time(hour, minute, second)
    except ValueError:
        return None


def without_dates(text: str) -> str:
    """The text with its complete dates taken out.

    >>> without_dates("Published: 2020-06-09 Updated: 2020-06-10")
    'Published:   Updated:  '
    """
    return _NAMED.sub(" ", _NUMERIC.sub(" ", text))


def story_date(text: str, reading: DateReading) -> StoryDate | None:
    """The reading as a value; None where there is no such day."""
    value = reading.value()
    if value is None:
        return None
    return StoryDate(value, reading.time, text[reading.start : reading.end], Span(reading.start, reading.end))


def find_date(text: str) -> StoryDate | None:
    """The first complete date that the text holds.

    Args:
        text: any text.

    Returns:
        The date with its year, and the time beside it; None where no day with a year that exists is printed.

    Raises:
        TypeError: where `text` is not a `str`.

    >>> from xinhua_parse import find_date
    >>> find_date("Source: Xinhua 2016-11-07 20:47:39").value
    datetime.date(2016, 11, 7)
    >>> find_date("BEIJING, March 27 (Xinhua) --") is None
    True
    """
    text = require_text(text)
    matches = heapq.merge(_NUMERIC.finditer(text), _NAMED.finditer(text), key=lambda match: match.start())
    found = (story_date(text, _reading(text, 0, len(text), match)) for match in matches)
    return next((date for date in found if date is not None), None)


def parse_date(text: str) -> StoryDate:
    """Read a text that is a date, as a story's header prints one.

    Args:
        text: the date and nothing else, white space around it aside; its year must be given.

    Returns:
        The date, with its time where one is printed; no zone.

    Raises:
        ParseError: where the text is not a complete date, or there is no such day.
        TypeError: where `text` is not a `str`.

    >>> from xinhua_parse import parse_date
    >>> parse_date("2016-11-07 20:47:39").time
    datetime.time(20, 47, 39)
    >>> parse_date("March 28")
    Traceback (most recent call last):
        ...
    xinhua_parse.errors.ParseError: expected a date with its year at line 1, column 1
      March 28
      ^^^^^^^^
    """
    text = require_text(text)
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    reading = read_date(text, start, end)
    if reading is not None and reading.start == start and reading.end == end:
        found = story_date(text, reading)
        if found is None:
            raise ParseError("expected a day that exists", text, Span(start, end))
        return found
    found = _parse_rare(text, start, max(start, end))
    if found is None:
        raise ParseError("expected a date with its year", text, Span(start, max(start, end)))
    return found


_RARE_LIMIT = 64  # characters: no printed date is longer, and python-dateutil is slow on long text


def _parse_rare(text: str, start: int, end: int) -> StoryDate | None:
    """A date in a rarer shape ("Tue, 28 Mar 2023 09:15:00 +0800"), complete in itself: nothing is filled in from a default."""
    if not 8 <= end - start <= _RARE_LIMIT or re.search(r"(?:19|20)[0-9]{2}", text[start:end]) is None:
        return None
    from dateutil import parser  # here, because it costs more to import than everything else together

    defaults = datetime.datetime(2000, 1, 1), datetime.datetime(2004, 2, 2, 1, 1)
    try:
        first, second = (parser.parse(text[start:end], default=default) for default in defaults)
    except (ValueError, OverflowError, TypeError, AttributeError):
        return None
    if first.date() != second.date():
        return None
    time = first.time() if first.time() == second.time() else None
    return StoryDate(first.date(), time, text[start:end], Span(start, end))
