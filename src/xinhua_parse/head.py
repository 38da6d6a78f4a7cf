"""Everything above the body: the headline, the date, the bylines, and where the body begins.

Strategy: each line is first asked what it is beyond doubt (an element's field, an archive's number, a date, a byline, a
button); what is left could be the headline. The body begins at the first dateline; where there is none, at the first line
behind the headline. A headline that is printed again is found once.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .byline import Byline, read_byline, read_names
from .chrome import is_chrome, is_document_id, is_menu, is_related, read_header
from .dateline import read_dateline
from .dates import DateReading, StoryDate, read_date, story_date
from .headline import Headline, could_be_headline, is_kicker, one_line, read_headline, trim_headline
from .lines import Line
from .problem import Problem
from .span import Span


class Head(NamedTuple):
    """What stands above the body, and the lines of the body."""

    headline: Headline | None
    date: StoryDate | None
    bylines: tuple[Byline, ...]
    body: list[Line]
    is_summary: bool
    problems: tuple[Problem, ...]


class _Found(NamedTuple):
    """What one pass over the lines has put aside so far."""

    dates: list[DateReading]
    bylines: list[Byline]
    titles: list[Line]  # one line each, a wrapped headline's lines put together
    repeats: list[Line]  # a headline printed again
    datelines: list[Line]  # from an archive's own element


_SUMMARY = re.compile(r"\bnews (?:summary|summaries|digest|in brief|briefs)\b|\bsummary at\b|\bat [0-9]{4} GMT\b", re.IGNORECASE)
_LABEL = re.compile(
    r"""["'{\s]{0,4}(?P<label>head-?line|title|body|content|text|story|article|full-?text|dateline)["']?\s?[:=]\s?["']?""",
    re.VERBOSE | re.IGNORECASE,
)
_PLACE_AND_DAY = re.compile(r"(?:[A-Z][a-z]{1,15}[, ]{1,2}){1,3}(?P<day>[A-Z][a-z]{2,8}\.? [0-9]{1,2}, ?[0-9]{4})")  # Beijing, June 9, 2020
_REACH = 80  # lines that may stand above a dateline: the longest menus seen have 40
_OUTSIDE = frozenset({"other", "after", "headline", "date", "author", "dateline"})


def read_head(text: str, lines: list[Line]) -> Head:
    """Read what stands above the body of a story."""
    found = _Found([], [], [], [], [])
    marked = any(line.element == "text" for line in lines) if "<" in text else False
    at = _read_above(text, lines, found, marked)
    body = [line for line in lines[at:] if line.element not in _OUTSIDE and not (marked and line.element == "doc")]
    title, left = _choose_title(found, body)
    body, other = _after_dateline(text, body, found)
    title = _fuller(title, other)
    body = found.datelines + left + body
    if not body and found.repeats:
        body = [found.repeats[-1]]
    headline = None
    if title is not None:
        headline = read_headline(text, title.start, trim_headline(text, title.start, title.end))
    date, problems = _story_date(text, found.dates, lines if not found.dates else [])
    return Head(headline, date, tuple(found.bylines), body, bool(headline and _SUMMARY.search(headline.text)), problems)


def _read_above(text: str, lines: list[Line], found: _Found, marked: bool) -> int:
    """Put aside what stands above the body; the index of the body's first line."""
    titled = marked and any(line.element == "headline" for line in lines)
    ahead = _dateline_ahead(text, lines)
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
        again = _repeats(lines, at, found.titles)
        if again:
            found.repeats.append(_merge(text, lines[at : at + again]))
            at += again
            continue
        if titled and found.titles or not _may_be_title(line, found, ahead is not None and at < ahead):
            break
        count = _wrapped(text, lines, at)
        found.titles.append(_trimmed(text, _merge(text, lines[at : at + count])))
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


def _dateline_ahead(text: str, lines: list[Line]) -> int | None:
    """The index of the first line that opens with a dateline, of those within reach."""
    for at, line in enumerate(lines[:_REACH]):
        if is_related(line.text) and at:
            return None
        if line.text[0].islower() or line.element in _OUTSIDE:
            continue
        if read_dateline(text, line.start, line.end) is not None:
            return at
        below = lines[at + 1] if at + 1 < len(lines) and len(line.text) < 90 else None
        if below is not None and not below.gap and line.text.endswith(",") and read_dateline(text, line.start, below.end) is not None:
            return at  # a long dateline, wrapped
    return None


def _read_field(text: str, lines: list[Line], at: int, found: _Found) -> int:
    """Put aside the lines of one element; the index behind them."""
    first = lines[at]
    last = at + 1
    while last < len(lines) and lines[last].number == first.number and lines[last].element == first.element:
        last += 1
    line = _merge(text, lines[at:last])
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
    if is_document_id(line.text) or is_related(line.text):
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
    if not line.text or is_chrome(line.text) or is_menu(line.text):
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
    agency = text.find("inhua", line.start, end)
    if agency < 0 or read_dateline(text, line.start, line.end) is not None:
        return line
    for space in _INNER.finditer(text, line.start, agency):
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


def _may_be_title(line: Line, found: _Found, dateline_to_come: bool) -> bool:
    """Whether a line that is nothing else may be a headline, or a line of a menu above one."""
    if not could_be_headline(line.text):
        return False
    return not found.titles or dateline_to_come


def _wrapped(text: str, lines: list[Line], at: int) -> int:
    """How many lines the headline that begins at `lines[at]` is wrapped over."""
    count, length = 1, len(lines[at].text)
    if length < 40 or trim_headline(text, lines[at].start, lines[at].end) < lines[at].end:
        return 1
    while at + count < len(lines) and count < 4:
        line = lines[at + count]
        known = line.gap or line.element != lines[at].element or read_dateline(text, line.start, line.end) is not None
        if known or read_header(text, line.start, line.end) or read_byline(text, line.start, line.end) is not None or is_chrome(line.text):
            break
        length += len(line.text)
        if length > 240 or line.text.endswith((".", '."')):
            return 1
        count += 1
    return count


def _trimmed(text: str, line: Line) -> Line:
    end = trim_headline(text, line.start, line.end)
    return line if end == line.end else line._replace(text=text[line.start : end], end=end)


def _merge(text: str, lines: list[Line]) -> Line:
    first, last = lines[0], lines[-1]
    return first if first is last else first._replace(text=text[first.start : last.end], end=last.end)


def _repeats(lines: list[Line], at: int, titles: list[Line]) -> int:
    """How many lines from `at` on print a headline again; 0 where they do not."""
    for title in titles:
        key = one_line(title.text).casefold()
        so_far = ""
        for count, line in enumerate(lines[at : at + 4], 1):
            so_far = f"{so_far} {line.text}".strip()
            if len(so_far) > 2 * len(title.text):
                break
            plain = one_line(so_far).casefold()
            if plain == key:
                return count
            if not key.startswith(plain):
                break
    return 0


def _choose_title(found: _Found, body: list[Line]) -> tuple[Line | None, list[Line]]:
    """The headline, and the lines behind it that belong to the body after all."""
    titles = found.titles
    if not titles:
        return None, []
    printed = {one_line(line.text).casefold() for line in found.repeats}
    chosen = next((t for t in titles if one_line(t.text).casefold() in printed), None)
    if chosen is None:
        chosen = next((t for t in titles if len(t.text.split()) > 3 or is_kicker(t.text.split(":")[0])), titles[0])
    if not body and not found.datelines and not found.repeats and chosen.text.endswith((".", '."', ".”")):
        return None, titles  # one sentence by itself: a body without a headline
    behind = titles[titles.index(chosen) + 1 :]
    return chosen, [line for line in behind if _is_sentence(line.text)]


_STOP_INSIDE = re.compile(r"[.!?][\"”’]?(?:\s?[(\[（]|$)")


def _is_sentence(line: str) -> bool:
    """Whether a line between headline and dateline is a caption in sentences, not a second headline or a caption's noun."""
    return len(line.split()) > 11 or _STOP_INSIDE.search(line) is not None


def _after_dateline(text: str, body: list[Line], found: _Found) -> tuple[list[Line], Line | None]:
    """The body without what stands between a dateline on its own line and the text, and the headline that stood there.

    An archive may put a dateline of its own over the story as it was sent, with its headline, byline and dateline.
    """
    if not body:
        return body, None
    opening = read_dateline(text, body[0].start, body[0].end) if len(body[0].text) < 120 else None
    if opening is None or opening.end < body[0].end:
        return body, None
    between = 0
    while between < 3 and between + 2 < len(body) and could_be_headline(body[between + 1].text):
        between += 1
    own = read_dateline(text, body[between + 1].start, body[between + 1].end) if between + 1 < len(body) else None
    sent = own is not None and not own.bare
    title = None
    kept = [body[0]]
    for line in body[1 : between + 1]:
        names = read_byline(text, line.start, line.end)
        if names is not None and (sent or line is body[1]):
            found.bylines.extend(names)
        elif sent or _repeats([line], 0, found.titles):
            title = title or line  # the dateline above stays: it gives the year to the one below
        else:
            kept.append(line)
    return kept + body[between + 1 :], title


def _fuller(title: Line | None, other: Line | None) -> Line | None:
    """The headline of the two that is whole: an archive may keep but the last line of a wrapped one."""
    if title is None or other is None:
        return title or other
    return other if one_line(other.text).endswith(one_line(title.text)) and len(other.text) > len(title.text) else title


_TRAILER = re.compile(r"[(\[]?\s?Xinhua(?:\sNews\sAgency)?,?\s", re.IGNORECASE)


_ARCHIVE_NUMBER = re.compile(r"\b(?:[A-Z]{3}_[A-Z]{3}_|[A-Z]{2,5}_?)(?P<day>(?:19|20)[0-9]{6})[._][0-9]{3,5}\b")  # XIN_ENG_20051126.0123


def _story_date(text: str, readings: list[DateReading], lines: list[Line]) -> tuple[StoryDate | None, tuple[Problem, ...]]:
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
        reading = DateReading(*number.span("day"), int(number["day"][:4]), int(number["day"][4:6]), int(number["day"][6:]), None)
        return story_date(text, reading), problems
    return None, problems
