"""Place, day and agency at the head of a paragraph: "BEIJING, March 27 (Xinhua) --".

Strategy: no one pattern holds every shape since 1994, but each has an anchor. First the agency in brackets, then a day before
a dash, then a place in capitals before a dash. What stands before the anchor must be a list of places and nothing else,
so that prose which happens to hold an anchor stays prose. All looking is done in a window of 160 characters.

What must stay true: a dateline opens a paragraph; "BEIJING, March 27, 2023, the ministry ..." is prose, for no dash and no
agency follows; "WASHINGTON -- a city that ..." is prose, for a small letter follows.
"""

from __future__ import annotations

import datetime
import re
from typing import NamedTuple

import attrs

from .errors import ParseError, require_text
from .lexicon.agencies import OTHER_AGENCIES
from .lexicon.months import MONTHS
from .lexicon.not_places import NOT_PLACES
from .places import PLACE_LIMIT, in_capitals, read_places
from .span import Span
from .years import exact_day, year_of

WINDOW = 160  # characters: the longest dateline seen, with two places and a country, has 90


@attrs.frozen
class Dateline:
    """Where and when a paragraph was written, and for which agency.

    Args:
        places: each place as printed, the city first, then its province or country, or the second city.
        month: 1 to 12; None where no month is printed.
        day: day of the month as printed, which may not exist ("Feb. 30"); None where none is printed.
        date: the day with its year; None where the day or the year is unknown, or there is no such day.
        agency: "Xinhua", however it is spelt; None where no agency or another one is printed.
        text: from the first place to the closing dash, as printed.
        span: its offsets, in code points.

    >>> from xinhua_parse import parse_dateline
    >>> parse_dateline("DAVAO CITY, Philippines, June 19 (Xinhua) --").places
    ('DAVAO CITY', 'Philippines')
    """

    places: tuple[str, ...]
    month: int | None
    day: int | None
    date: datetime.date | None
    agency: str | None
    text: str
    span: Span


class DatelineReading(NamedTuple):
    """A dateline before its year is known."""

    start: int
    end: int
    places: tuple[str, ...]
    month: int | None
    day: int | None
    year: int | None
    agency: str | None
    bare: bool  # neither day nor agency: believed only where the story shows that it is one


_PREFIX = re.compile(
    r"""(?: \[(?:Text|Excerpts?|Summary|Report)\] | \((?:Text|[0-9]{4,8})\)\s?(?:--?|—)?   # [Text]   (160508) --
          | [\s"“*•●·■-] ){0,6}""",
    re.VERBOSE,
)
_AGENCY = re.compile(
    r"""[(\[（-](?:(?<!-)|LRB-)\s{0,3}
    (?: (?P<agency>[Xx][A-Za-z]{3,8} | 新华社 | 新华网)                      # Xinhua  XINHUA  Xinhu  Xinhau  xinhua
        (?:\s(?:News\sAgency|Net|Writers?|Photo)|[/-][A-Za-z.\s]{2,30})?
      | (?P<other>[A-Z][A-Za-z.'’\s-]{1,28}) )                                           # AP  Reuters  China Daily
    (?:\s{0,3}(?:[)\]）]|-RRB-)|(?=\s?--))""",
    re.VERBOSE,
)
_DAY = re.compile(
    r"""(?=[0-9JFMASOND])                                                     # most characters open neither a month nor a number
    (?: (?P<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?
              |Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\s{0,2}\.?\s{0,2}(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?   # March 27  Aug.1
          | (?P<day_first>[0-9]{1,2})(?:st|nd|rd|th)?\s(?P<month_after>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May
              |June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? )          # 27 March
    (?![0-9A-Za-z])(?:\s?[,.]?\s?(?P<year>(?:19|20)[0-9]{2})(?![0-9]))?[\s,.]{0,3}""",
    re.VERBOSE | re.IGNORECASE,
)
_CUT_DAY = re.compile(
    r"""(?: \b(?P<month>Jan(?:uary)?|Feb(?:ruary)?|March|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?
              |Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?
          | (?:^|(?<=[\s,]))(?P<day>[0-9]{1,2}) )[\s,]{0,3}$""",  # Beijing, March (Xinhua)   6 (Xinhua)
    re.VERBOSE | re.IGNORECASE,
)
_DASH = re.compile(r"\s{0,3}(?:-{1,4}|[—–―─]{1,2}|:(?=\s))")
_OPEN_DASH = re.compile(r"\s{0,3}(?:-{2,4}|[—–―─]{1,2}|(?<=\s)-(?=\s|$))")  # where no agency vouches for it


def read_dateline(text: str, start: int, end: int) -> DatelineReading | None:
    """The dateline that opens `text[start:end]`, if one does; its year is still to be found.

    >>> read_dateline("Beijing February 28 (XINHUA) -- The", 0, 35).places
    ('Beijing',)
    >>> read_dateline("BEIJING, March 27, 2023, the ministry said", 0, 42) is None
    True
    """
    end = min(end, start + WINDOW)
    first = start
    if not text[start : start + 1].isupper():  # no prefix opens with a capital
        first = _PREFIX.match(text, start, end).end()  # type: ignore[union-attr]  # it matches the empty string
    if first >= end or not (text[first].isupper() or text[first].isdigit() or text[first] in "([（-"):
        return None
    window = text[first:end]
    bracketed = "(" in window or "[" in window or "（" in window or "-LRB-" in window
    agency = _AGENCY.search(text, first, end) if bracketed else None
    while agency is not None and agency["other"] and agency["other"].strip().casefold() not in OTHER_AGENCIES:
        agency = _AGENCY.search(text, agency.end(), end)  # "ISTANBUL (Turkey)": the brackets hold a place
    if agency is not None:
        found = _before_agency(text, first, end, agency)
        if found is not None:
            return found
    dashed = "--" in window or "—" in window or "–" in window or " -" in window or "―" in window or "─" in window
    return _before_dash(text, first, end) if dashed else None


def _before_agency(text: str, first: int, end: int, agency: re.Match[str]) -> DatelineReading | None:
    head = text[first : agency.start()]
    day = _DAY.search(head)
    if day is not None and day.end() != len(head):
        return None
    cut = None if day is not None else _CUT_DAY.search(head)
    places = read_places(head[: (day or cut).start()] if day or cut else head)  # type: ignore[union-attr]
    if places is None or (not places and len(head) > PLACE_LIMIT):
        return None
    dash = _DASH.match(text, agency.end(), end)
    if dash is None and not _stands_alone(text, agency, end, places, dated=day is not None):
        return None
    last = dash.end() if dash else agency.end()
    name = "Xinhua" if agency["agency"] else None
    month, number, year = _numbers(day)
    if cut is not None:
        month = MONTHS[cut["month"][:3].lower()] if cut["month"] else None
        number = int(cut["day"]) if cut["day"] else None
    return DatelineReading(first, last, places, month, number, year, name, bare=False)


def _stands_alone(text: str, agency: re.Match[str], end: int, places: tuple[str, ...], *, dated: bool) -> bool:
    """Whether a dateline may do without its dash: a line ends there, or a day is given and a sentence begins."""
    if agency["other"]:
        return False
    whole = text[agency.end() : end].strip() == ""
    placed = in_capitals(places[0]) if places else "/" not in agency.group()  # "(Xinhua/Li Na)": a photograph's
    return (dated and _opens_sentence(text, agency.end(), end)) or (whole and placed)


def _before_dash(text: str, first: int, end: int) -> DatelineReading | None:
    """A dateline without an agency: its place is in capitals, or a day and a dash follow."""
    if not text[first].isupper():
        return None
    dash = _OPEN_DASH.search(text, first, end)
    if dash is None or dash.start() == first or not _opens_sentence(text, dash.end(), end):
        return None
    head = text[first : dash.start()]
    day = _DAY.search(head)
    if day is not None and day.end() != len(head):
        return None
    places = read_places(head[: day.start()] if day else head)
    if (
        not places
        or (not day and (len(head) > 60 or not in_capitals(places[0])))
        or places[0].rstrip(".").casefold() in NOT_PLACES
    ):
        return None
    month, number, year = _numbers(day)
    return DatelineReading(first, dash.end(), places, month, number, year, None, day is None)


def read_dateline_alone(text: str, start: int, end: int) -> DatelineReading | None:
    """A whole line that is a dateline, with or without an agency and a dash ("ISTANBUL (Turkey), August 21").

    >>> read_dateline_alone("EILAT (ISRAEL), April 30", 0, 24).places
    ('EILAT', 'ISRAEL')
    """
    found = read_dateline(text, start, end)
    if found is not None or end - start > WINDOW:
        return found
    day = _DAY.search(text, start, end)
    if day is None or day.end() != end:
        return None
    places = read_places(text[start : day.start()])
    if not places or not (in_capitals(places[0]) or day["year"]):
        return None
    return DatelineReading(start, end, places, *_numbers(day), None, bare=False)


def _numbers(day: re.Match[str] | None) -> tuple[int | None, int | None, int | None]:
    if day is None:
        return None, None, None
    month = MONTHS[(day["month"] or day["month_after"])[:3].lower()]
    return month, int(day["day"] or day["day_first"]), int(day["year"]) if day["year"] else None


def _opens_sentence(text: str, at: int, end: int) -> bool:
    """Whether a sentence could begin at `at`: no small letter, and no second dash, stands there."""
    rest = text[at:end].lstrip()
    return not rest or not (rest[0].islower() or rest[0] in "-—–,.;:)")


def dateline_value(text: str, reading: DatelineReading, reference: datetime.date | None) -> Dateline:
    """The reading as a value, its year taken from itself, else from `reference`.

    Args:
        text: the text that it was read from.
        reading: what `read_dateline` gave.
        reference: the day of the story; None where it is unknown.
    """
    date = None
    if reading.month is not None and reading.day is not None:
        year = reading.year
        if year is None and reference is not None:
            year = year_of(reading.month, reading.day, reference)
        if year is not None:
            date = exact_day(year, reading.month, reading.day)
    span = Span(reading.start, reading.end)
    return Dateline(reading.places, reading.month, reading.day, date, reading.agency, span.of(text), span)


def find_dateline(text: str, *, published: datetime.date | None = None) -> Dateline | None:
    r"""The first line of the text that opens with a dateline, read.

    Args:
        text: any text, such as a story or its first paragraph.
        published: the day of the story, which gives the dateline its year.

    Returns:
        The dateline; None where no line opens with one.

    Raises:
        TypeError: where `text` is not a `str`.

    >>> import datetime
    >>> from xinhua_parse import find_dateline
    >>> story = "Rain eases drought\n\nHARARE, Dec. 31 (Xinhua) -- Rain has fallen."
    >>> find_dateline(story, published=datetime.date(2017, 1, 1)).date
    datetime.date(2016, 12, 31)
    >>> find_dateline("In BEIJING, March 27, 2023, the ministry spoke.") is None
    True
    """
    text = require_text(text)
    for line in re.finditer(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+", text):
        start = line.start() + len(line.group()) - len(line.group().lstrip())
        reading = read_dateline(text, start, line.end())
        if reading is not None:
            return dateline_value(text, reading, published)
    return None


def parse_dateline(text: str, *, published: datetime.date | None = None) -> Dateline:
    """Read a text that is a dateline.

    Args:
        text: the dateline and nothing else, white space around it aside; the closing dash may be missing.
        published: the day of the story, which gives the dateline its year where it has none of its own.

    Returns:
        The dateline. Its `date` is None where its year is not known.

    Raises:
        ParseError: where the text is not a dateline, or goes on behind one.
        TypeError: where `text` is not a `str`.

    >>> from xinhua_parse import parse_dateline
    >>> parse_dateline("MANILA, May 8, 2016 (Xinhua) --").date
    datetime.date(2016, 5, 8)
    >>> parse_dateline("BEIJING, March 27 (Xinhua) -- China said")
    Traceback (most recent call last):
        ...
    xinhua_parse.errors.ParseError: expected the end of the dateline at line 1, column 31
      BEIJING, March 27 (Xinhua) -- China said
                                    ^^^^^^^^^^
    """
    text = require_text(text)
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    reading = read_dateline_alone(text, start, end) if start < end else None
    if reading is None:
        raise ParseError("expected a dateline", text, Span(min(start, end), end))
    if reading.end < end:
        rest = reading.end + len(text[reading.end : end]) - len(text[reading.end : end].lstrip())
        raise ParseError("expected the end of the dateline", text, Span(rest, end))
    return dateline_value(text, reading, published)
