"""The body of a story: which lines make a paragraph, which are chrome, and which open with a dateline.

Strategy: a copy is wrapped if most lines break off in mid-sentence; the longest such line tells the width, and a line ends a
paragraph where the next word would still have fitted. Otherwise each line is a paragraph. Blank lines, indents and elements
part paragraphs always, and so does whatever was put aside between two lines: a headline, a date, a byline, chrome.
"""

from __future__ import annotations

import datetime
from itertools import pairwise
from typing import NamedTuple

from ..dateline import Dateline, DatelineReading, dateline_value, read_dateline, read_dateline_alone
from ..paragraphs import Paragraph
from ..problem import Problem
from ..span import Span, span_of
from ..years import ZONE_SLACK, exact_day, year_of
from .chrome import has_endmark, is_chrome, is_prose, is_related, is_slug, is_teaser, trim_endmarks
from .lines import Line, adjacent
from .single_line import split_single

Known = tuple[Line, DatelineReading]  # a line, and the dateline that opens it


class Body(NamedTuple):
    """The paragraphs of a body, a dateline that stands alone above them, and the doubts about datelines."""

    paragraphs: tuple[Paragraph, ...]
    lone: Dateline | None
    problems: tuple[Problem, ...]


_STOPS, _CLOSERS = ".!?:;…。", "'\"”’)]»"
_SIGNS = (
    "inhua",
    "INHUA",
    "--",
    "—",
    "–",
    " -",
    "新华",
)  # behind the last of them no dateline can stand, but for a first one
_WIDE = 120  # columns: no wrapped copy is wider, and a paragraph on one line mostly is


def read_body(
    text: str, lines: list[Line], reference: datetime.date | None, *, summary: bool, known: Known | None = None
) -> Body:
    """The paragraphs that the lines of a body make.

    Args:
        text: the text that the lines stand in.
        lines: the lines from the first of the body on; trailing chrome may be among them.
        reference: the day of the story, for the years of its datelines; None where it is unknown.
        summary: whether the story is a news summary, whose items open with a place and a dash.
        known: a line whose dateline has been read before, and that dateline.
    """
    kept = split_single(text, _prose_lines(text, lines))
    paragraphs: list[Paragraph] = []
    problems: list[Problem] = []
    waiting: DatelineReading | None = None
    lone: Dateline | None = None
    last_sign = max(map(text.rfind, _SIGNS))
    for group in _groups(text, kept, known):
        start, end = group[0].start, group[-1].end
        first = not paragraphs and waiting is None
        reading = _opening(text, group, known, first=first) if first or start < last_sign else None
        if (
            reading is not None
            and reading.bare
            and paragraphs
            and not (summary or _new_item(text, paragraphs[-1], start))
        ):
            reading = None
        if reading is not None:
            if waiting is not None and lone is None:  # an archive's own dateline over the one that was sent
                lone = dateline_value(text, waiting, reference)
            waiting = reading
            reference = reference or _day_of(reading)
            start = _skip_space(text, reading.end, end)
            if start >= end:
                continue
        dateline = None
        if waiting is not None:
            dateline = dateline_value(text, waiting, reference)
            problems += _doubts(waiting, reference)
            waiting = None
        paragraphs.append(Paragraph(text[start:end], span_of(start, end), dateline))
    if waiting is not None and lone is None:
        lone = dateline_value(text, waiting, reference)
    return Body(tuple(paragraphs), lone, tuple(problems))


def _day_of(reading: DatelineReading) -> datetime.date | None:
    """The day of a dateline that gives its year: it dates the story, where no header does."""
    if reading.year is None or reading.month is None or reading.day is None:
        return None
    return exact_day(reading.year, reading.month, reading.day)


def _skip_space(text: str, start: int, end: int) -> int:
    while start < end and text[start].isspace():
        start += 1
    return start


def _prose_lines(text: str, lines: list[Line]) -> list[Line]:
    """The lines that are not chrome, up to the end mark or the first lead of another story."""
    kept: list[Line] = []
    for line in lines:
        if is_prose(line.text):
            kept.append(line)
            continue
        if is_related(line.text) and kept:
            break
        if is_chrome(line.text) or is_teaser(line.text) or (is_slug(line.text) and (line.gap or not kept)):
            if kept and has_endmark(text, line.start, line.end):
                break
            continue
        end = trim_endmarks(text, line.start, line.end)
        if end > line.start:
            kept.append(line if end == line.end else line._replace(text=text[line.start : end], end=end))
        if end < line.end and has_endmark(text, line.start, line.end):
            break
    return kept


def _groups(text: str, lines: list[Line], known: Known | None) -> list[list[Line]]:
    """Lines that belong to one paragraph, put together."""
    lines = _close_up(lines)
    width = _width(lines)
    opens = -1 if known is None or known[1].bare else known[0].start
    groups: list[list[Line]] = []
    for line in lines:
        apart = line.start == opens or (line.gap and not line.text[0].islower() and line.element != "p")
        if not groups or apart:
            groups.append([line])
        elif _joins(groups[-1][-1], line, width, groups[-1][0].indent) and adjacent(text, groups[-1][-1], line):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _close_up(lines: list[Line]) -> list[Line]:
    """Wrapped copy that was spaced out by a blank line behind each line, closed up again."""
    pairs = len(lines) - 1
    if pairs < 5 or any(line.gap == 0 for line in lines[1:]) or any(len(line.text) > _WIDE for line in lines):
        return lines
    running = sum(1 for line in lines[1:] if line.text[0].islower())
    if running * 3 < pairs:
        return lines
    return [line._replace(gap=max(0, line.gap - 1)) for line in lines]


def _width(lines: list[Line]) -> int:
    """The width that the copy is wrapped to, in characters; 0 where it is not wrapped."""
    ends = running = width = 0
    for one, two in pairwise(lines):
        if two.gap or len(one.text) > _WIDE:
            continue
        ends += 1
        if not _stops(one.text):
            running += 1
            width = max(width, len(one.text))
    return width if running * 2 > ends and width >= 30 else 0


def _joins(one: Line, two: Line, width: int, indent: int) -> bool:
    """Whether line `two` goes on with the paragraph that line `one` stands in."""
    if one.element == "p" == two.element:
        return one.number == two.number
    if two.gap and _breaks_off(one.text) and two.text[0].islower() and one.number == two.number:
        return True  # a blank line in mid-sentence
    if two.gap or (one.number != two.number and (one.element, two.element) != ("", "")):
        return False
    if is_slug(two.text):
        return True
    if two.indent > indent + 1 and two.indent > one.indent + 1:
        return False
    stopped = _stops(one.text)
    if two.text[0].islower() and not stopped:
        return True
    if not width or len(one.text) > width:
        return False
    fitted = len(one.text) + 1 + len(two.text.split(" ", 1)[0]) <= width
    return not fitted or (not stopped and len(one.text) * 5 >= width * 3)


def _stops(line: str) -> bool:
    """Whether a line ends a sentence."""
    last = line[-1]
    if last in _CLOSERS:
        line = line.rstrip(_CLOSERS)
        last = line[-1:]
    return (last != "" and last in _STOPS) or line.endswith("-RRB-")


def _breaks_off(line: str) -> bool:
    """Whether a line of prose ends in mid-sentence."""
    return len(line) >= 40 and (line[-1].islower() or line[-1] == ",") and not line.isupper()


def _opening(text: str, group: list[Line], known: Known | None, *, first: bool) -> DatelineReading | None:
    """The dateline that a paragraph opens with."""
    line = group[0]
    if known is not None and known[0].start == line.start and known[0].end == line.end:
        return known[1]
    head = line.text[:1]
    if head.islower():
        return None
    reading = (
        read_dateline_alone(text, line.start, line.end)
        if first and len(line.text) <= 120
        else read_dateline(text, line.start, line.end)
    )
    if reading is None and first and len(line.text) < 100 and len(group) > 1:
        reading = read_dateline(text, line.start, group[1].end)
    return reading


def _new_item(text: str, last: Paragraph, start: int) -> bool:
    """Whether an item of a summary may begin at `start`: a slug or a line of dashes stands before it."""
    slugged = last.text.endswith(")") and is_slug(last.text[last.text.rfind("(") :])
    return (last.dateline is not None and slugged) or not text[last.span.end : start].isspace()


def _doubts(reading: DatelineReading, reference: datetime.date | None) -> list[Problem]:
    """What a reader should know about the day of a dateline."""
    month, day = reading.month, reading.day
    span = Span(reading.start, reading.end)
    if month is None or day is None:
        return []
    if exact_day(2000, month, day) is None:
        return [Problem("impossible-day", f"there is no day {day} in month {month}", span)]
    year = reading.year if reading.year is not None or reference is None else year_of(month, day, reference)
    if year is None:
        return [Problem("unknown-year", "nothing in the text tells the dateline's year", span)]
    date = exact_day(year, month, day)
    if date is None:
        return [Problem("impossible-day", f"there is no Feb. 29 in {year}", span)]
    if reference is not None and date - reference > ZONE_SLACK:
        return [Problem("dateline-after-date", "the dateline is later than the story's date", span)]
    return []
