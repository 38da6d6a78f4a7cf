"""A story as a page that a person likes to read in a terminal.

Strategy: the head first, then who said what in the order of the story, one heading a speaker as long as the same one
goes on. Direct speech is shown in quotation marks, indirect speech in none, and the label before it says so too.

Copy comes from anywhere, and a terminal obeys what it is sent: escapes, controls and marks that reorder text never
reach it.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from itertools import groupby

from .quote import Quote, QuoteKind
from .speaker import Speaker, SpeakerKind
from .story import Story

_NARROWEST = 24  # columns: below it a label and its words do not fit on one line
_WIDEST = 100  # columns: longer lines are hard to read

_Line = tuple[str, str]  # what stands before a line, and its text, still to be wrapped


def story_page(story: Story, width: int = 80) -> str:
    """The story's head, then who said what, ready to print.

    Args:
        story: what `parse_story` returned.
        width: of the terminal, in columns; lines are no longer, and never longer than 100.

    Returns:
        Lines joined by line feeds, without one at the end. No character of it is a control, an escape or a mark that
        reorders text: each of those in the copy shows as U+FFFD.

    >>> from xinhua_parse import parse_story
    >>> from xinhua_parse.page import story_page
    >>> print(story_page(parse_story("Port reopens after storm")))
    Port reopens after storm
    <BLANKLINE>
    Nobody is quoted.
    """
    width = max(_NARROWEST, min(width, _WIDEST))
    parts = [_head(story), *_sayings(story.quotes), *_doubts(story)]
    return "\n\n".join(_wrapped(part, width) for part in parts if part)


def printable(text: str) -> str:
    r"""The text on one line, safe to send to a terminal.

    >>> printable("two\n lines,\x1b[31m red")
    'two lines,�[31m red'
    """
    return "".join(c if c.isprintable() else "\ufffd" for c in " ".join(text.split()))


def _head(story: Story) -> list[_Line]:
    lines = [("", story.headline.text)] if story.headline else []
    if story.date:
        time = f" {story.date.time:%H:%M}" if story.date.time else ""
        lines.append(("Date      ", f"{story.date.value:%Y-%m-%d}{time}"))
    if story.dateline:
        lines.append(("Dateline  ", story.dateline.text))
    lines += [("By        ", byline.name) for byline in story.bylines]
    return lines


def _sayings(quotes: tuple[Quote, ...]) -> Iterator[list[_Line]]:
    if not quotes:
        yield [("", "Nobody is quoted.")]
    for heading, group in groupby(quotes, _heading):
        yield [("", heading), *(line for quote in group for line in _saying(quote))]


def _heading(quote: Quote) -> str:
    if quote.speaker:
        return _introduction(quote.speaker)
    if quote.source:
        return f"“{quote.source.text}” (speaker left open)"
    return "(speaker left open)"


def _introduction(speaker: Speaker) -> str:
    if speaker.kind is SpeakerKind.PERSON:
        return f"{speaker.name}, {speaker.role}" if speaker.role else speaker.name
    return f"{speaker.name} ({speaker.kind.value})"


def _saying(quote: Quote) -> list[_Line]:
    words = f"“{quote.text}”" if quote.kind is QuoteKind.DIRECT else quote.text
    return [(f"  {quote.kind.value:8}  ", f"{quote.cue.text}: {words}" if quote.cue else words)]


def _doubts(story: Story) -> Iterator[list[_Line]]:
    if story.problems:
        yield [("", "In doubt"), *(("  ", f"{_line_number(story, p.span.start)}: {p.message}") for p in story.problems)]


def _line_number(story: Story, offset: int) -> str:
    return f"line {story.text.count(chr(10), 0, offset) + 1}"


def _wrapped(lines: list[_Line], width: int) -> str:
    return "\n".join(
        textwrap.fill(
            printable(text), width, initial_indent=start, subsequent_indent=" " * len(start), break_on_hyphens=False
        )
        for start, text in lines
    )
