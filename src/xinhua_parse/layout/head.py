"""Everything above the body: the headline, the date, the bylines, and where the body begins.

Strategy: each line is first asked what it is beyond doubt (an element's field, an archive's number, a date, a byline, a
button); what is left could be the headline. The body begins at the first dateline; where there is none, at the first line
behind the headline. A headline that is printed again is found once.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ..byline import Byline, read_byline, read_names
from ..dateline import DatelineReading, read_dateline
from ..dates import DateReading, StoryDate, read_date, story_date
from ..headline import Headline, could_be_headline, read_headline
from ..problem import Problem
from ..span import Span
from .chrome import is_chrome, is_menu, is_related, is_speck
from .header import is_document_id, is_export_field, read_header
from .lines import Line
from .titles import choose_title, count_repeated, fuller, merge, trimmed, wrapped


class Head(NamedTuple):
    """What stands above the body, and the lines of the body."""

    headline: Headline | None
    date: StoryDate | None
    bylines: tuple[Byline, ...]
    body: list[Line]
    is_summary: bool
    problems: tuple[Problem, ...]
    opening: tuple[Line, DatelineReading] | None  # the first dateline, and the line that it opens


class _Found(NamedTuple):
    """What one pass over the lines has put aside so far."""

    dates: list[DateReading]
    bylines: list[Byline]
    titles: list[Line]  # one line each, a wrapped headline's lines put together
    repeats: list[Line]  # a headline printed again
    datelines: list[Line]  # from an archive's own element


_SUMMARY = re.compile(
    r"\bnews (?:summary|summaries|digest|in brief|briefs)\b|\bsummary at\b|\bat [0-9]{4} GMT\b", re.IGNORECASE
)
_LABEL = re.compile(
    r"""["'{\s]{0,4}(?P<label>head-?line|title|body|content|text|story|article|full-?text|dateline)["']?\s?[:=]\s?["']?""",
    re.VERBOSE | re.IGNORECASE,
)
_PLACE_AND_DAY = re.compile(
    r"(?:[A-Z][a-z]{1,15}[, ]{1,2}){1,3}(?P<day>[A-Z][a-z]{2,8}\.? [0-9]{1,2}, ?[0-9]{4})"
)  # Beijing, June 9, 2020
_REACH = 80  # lines that may stand above a dateline: the longest menus seen have 40
_OUTSIDE = frozenset({"other", "after", "headline", "date", "author", "dateline"})


def read_head(text: str, lines: list[Line]) -> Head:
    """Read what stands above the body of a story."""
    found = _Found([], [], [], [], [])
    marked = any(line.element == "text" for line in lines) if "<" in text else False
    opening = _dateline_ahead(text, lines)
    at = _read_above(text, lines, found, ahead=opening and opening[0], marked=marked)
    body = [line for line in lines[at:] if line.element not in _OUTSIDE and not (marked and line.element == "doc")]
    alone = not (body or found.datelines or found.repeats)
    title, left = choose_title(found.titles, found.repeats, alone=alone)
    body, other = _after_dateline(text, body, found, opening and opening[1])
    title = fuller(title, other)
    if found.datelines or left:
        body = sorted(found.datelines + left + body, key=lambda line: line.start)
    if not body and found.repeats:
        body = [found.repeats[-1]]
    headline = None
    if title is not None:
        title = trimmed(text, title)
        headline = read_headline(text, title.start, title.end)
    date, problems = _story_date(text, found.dates, lines if not found.dates else [])
    bylines = tuple(sorted(found.bylines, key=lambda byline: byline.span.start))
    is_summary = bool(headline and _SUMMARY.search(headline.text))
    return Head(headline, date, bylines, body, is_summary, problems, opening and opening[1])


def _read_above(text: str, lines: list[Line], found: _Found, *, ahead: int | None, marked: bool) -> int:
    """Put aside what stands above the body; the index of the body's first line."""
    titled = marked and any(line.element == "headline" for line in lines)
    at = 0
    while at < len(lines):
        line = lines[at]
        if line.element in _OUTSIDE or (marked and line.element == "doc"):
            at = _read_field(text, lines, at, found)
            continue
        if at == ahead:
            break
        if ahead is not None and _read_above_dateline(text, line, found, lone=ahead == 1 and at == 0):
            at += 1
            continue
        rest = _read_plain(text, line, found)
        if rest is None:
            at += 1
            continue
        if rest.start > line.start:
            lines[at] = line = rest
            if read_dateline(text, line.start, line.end) is not None:
                break
        again = count_repeated(lines, at, found.titles)
        if again:
            found.repeats.append(merge(text, lines[at : at + again]))
            at += again
            continue
        if not could_be_headline(line.text) or (found.titles and (titled or ahead is None)):
            break
        count = wrapped(text, lines, at)
        found.titles.append(trimmed(text, merge(text, lines[at : at + count])))
        at += count
    return at


def _read_above_dateline(text: str, line: Line, found: _Found, *, lone: bool) -> bool:
    """Put aside a line that is known only because a dateline follows below; whether it was one."""
    if lone and (line.text.isdigit() or is_menu(line.text)):
        found.titles.append(line)  # an archive may keep but the last word of a headline
        return True
    day = _PLACE_AND_DAY.fullmatch(line.text)
    reading = None if day is None else read_date(text, line.start + day.start("day"), line.end)
    if reading is not None:
        found.dates.append(reading)
    return reading is not None


def _dateline_ahead(text: str, lines: list[Line]) -> tuple[int, tuple[Line, DatelineReading] | None] | None:
    """The index of the first line that opens with a dateline, of those within reach, and what it reads as."""
    for at, line in enumerate(lines[:_REACH]):
        if at and is_related(line.text):
            return None
        if line.text[0].islower() or line.element in _OUTSIDE:
            continue
        reading = read_dateline(text, line.start, line.end)
        if reading is not None:
            return at, (line, reading)
        below = lines[at + 1] if at + 1 < len(lines) and len(line.text) < 90 else None
        wraps = below is not None and not below.gap and line.text[-1] == ","
        if below is not None and wraps and read_dateline(text, line.start, below.end) is not None:
            return at, None  # a long dateline, wrapped
    return None


def _read_field(text: str, lines: list[Line], at: int, found: _Found) -> int:
    """Put aside the lines of one element; the index behind them."""
    first = lines[at]
    last = at + 1
    while last < len(lines) and lines[last].number == first.number and lines[last].element == first.element:
        last += 1
    line = merge(text, lines[at:last])
    if first.element == "headline" and not is_chrome(line.text):
        (found.titles if not found.titles else found.repeats).append(line)
    elif first.element == "date" and (reading := read_date(text, line.start, line.end)) is not None:
        found.dates.append(reading)
    elif first.element == "author":
        names = read_byline(text, line.start, line.end)
        found.bylines.extend(names if names is not None else read_names(text, line.start, line.end) or ())
    elif first.element == "dateline":
        found.datelines.append(line)
    return last


def _read_plain(text: str, line: Line, found: _Found) -> Line | None:
    """What is left of a line once its known parts are put aside; None where nothing is."""
    if is_speck(line.text) or is_document_id(line.text) or is_related(line.text):
        return None
    header = read_header(text, line.start, line.end)
    if header is not None:
        reading, end = header
        if reading is not None:
            found.dates.append(reading)
        line = _cut(text, line, end)
        if not line.text:
            return None
    names = read_byline(text, line.start, line.end)
    if names is not None:
        found.bylines.extend(names)
        return None
    label = _LABEL.match(line.text)
    if label is not None and (label.end() == len(line.text) or label["label"].lower() != "text"):
        line = _unquoted(text, _cut(text, line, line.start + label.end()))
    if not line.text or is_chrome(line.text) or is_menu(line.text) or is_export_field(line.text):
        return None
    return _behind_prefix(text, line, found)


def _cut(text: str, line: Line, start: int) -> Line:
    while start < line.end and (text[start].isspace() or text[start] in "|,"):
        start += 1
    return line._replace(text=text[start : line.end], start=start)


def _unquoted(text: str, line: Line) -> Line:
    """A value of an export without the quotation mark and comma that close it."""
    end = line.start + len(line.text.rstrip(",").removesuffix('"').rstrip())
    return line._replace(text=text[line.start : end], end=end)


_INNER = re.compile(r"\s(?=(?:[A-Z][A-Z'’.-]{1,20}[ /]){0,4}[A-Z][A-Z'’.-]{1,20}\s?,)")


def _behind_prefix(text: str, line: Line, found: _Found) -> Line:
    """The line from its dateline on, where a byline or a headline stands on the same line before it."""
    end = min(line.end, line.start + 400)
    if text.find("inhua", line.start, end) < 0 or read_dateline(text, line.start, line.end) is not None:
        return line
    for space in _INNER.finditer(text, line.start, end):
        reading = read_dateline(text, space.end(), line.end)
        if reading is None or reading.bare or reading.agency is None:
            continue
        before = line._replace(text=text[line.start : space.start()].rstrip(), end=space.start())
        names = read_byline(text, before.start, before.end)
        if names is not None:
            found.bylines.extend(names)
        elif could_be_headline(before.text):
            found.titles.append(before._replace(end=before.start + len(before.text)))
        else:
            continue
        return line._replace(text=text[space.end() : line.end], start=space.end())
    return line


def _after_dateline(
    text: str, body: list[Line], found: _Found, known: tuple[Line, DatelineReading] | None
) -> tuple[list[Line], Line | None]:
    """The body without what stands between a dateline on its own line and the text, and the headline that stood there.

    An archive may put a dateline of its own over the story as it was sent, with its headline, byline and dateline.
    """
    if not body:
        return body, None
    opening = None
    if known is not None and known[0] is body[0]:
        opening = known[1]
    elif len(body[0].text) < 120:
        opening = read_dateline(text, body[0].start, body[0].end)
    if opening is None or opening.end < body[0].end:
        return body, None
    between = 0
    while between < 3 and between + 2 < len(body) and could_be_headline(body[between + 1].text):
        between += 1
    own = read_dateline(text, body[between + 1].start, body[between + 1].end) if between + 1 < len(body) else None
    sent = own is not None and bool(own.places) and not own.bare
    title = None
    kept = [body[0]]
    for at in range(1, between + 1):
        line = body[at]
        names = read_byline(text, line.start, line.end)
        if names is not None and (sent or at == 1):
            found.bylines.extend(names)
        elif sent or count_repeated([line], 0, found.titles):
            title = title or line  # the dateline above stays: it gives the year to the one below
        else:
            kept.append(line)
    return kept + body[between + 1 :], title


_TRAILER = re.compile(r"[(\[]?\s?Xinhua(?:\sNews\sAgency)?,?\s", re.IGNORECASE)


_ARCHIVE_NUMBER = re.compile(
    r"\b(?:[A-Z]{3}_[A-Z]{3}_|[A-Z]{2,5}_?)(?P<day>(?:19|20)[0-9]{6})[._][0-9]{3,5}\b"
)  # XIN_ENG_20051126.0123


def _story_date(
    text: str, readings: list[DateReading], lines: list[Line]
) -> tuple[StoryDate | None, tuple[Problem, ...]]:
    """The story's date: the first that a header prints, with the time where another prints it too."""
    dates = [date for reading in readings if (date := story_date(text, reading)) is not None]
    problems = tuple(
        Problem("impossible-date", "there is no such day", Span(r.start, r.end)) for r in readings if r.value() is None
    )
    if dates:
        same = (date for date in dates if date.value == dates[0].value and date.time is not None)
        return next(same, dates[0]), problems
    for line in lines[-5:]:
        if len(line.text) < 80 and _TRAILER.match(line.text) is not None:
            reading = read_date(text, line.start, line.end)
            if reading is not None and (date := story_date(text, reading)) is not None:
                return date, problems
    marked = "<" in text[:200] or (bool(lines) and is_document_id(lines[0].text))
    number = _ARCHIVE_NUMBER.search(text, 0, 600) if marked else None
    if number is not None:
        reading = DateReading(
            *number.span("day"), int(number["day"][:4]), int(number["day"][4:6]), int(number["day"][6:]), None
        )
        return story_date(text, reading), problems
    return None, problems
