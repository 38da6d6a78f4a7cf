"""Sayings written into their text: the notation of the tests on who said what.

    {Wang} <said> [the road is open], 2<adding> that 2[it is dry].

The source stands in {braces}, the cue in <angle brackets>, each piece of the content in [square ones]; a number before a
bracket says which saying of the text it belongs to, none the first. `?<...>` marks a cue that may be read or left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import attrs

from xinhua_parse import Quote, parse_quotes

_TOKEN = re.compile(r"[\d?]?[<{\[]|[>}\]]|[^<>{}\[\]\d?]+|[\d?]")
_OPENING = {"<": "cue", "{": "source", "[": "content"}
_BRACKETS = {"cue": "<>", "source": "{}", "content": "[]"}
_EDGES = " \t\r\n,.;:\"“”„«»'‘’`"

Stretch = tuple[int, int]


@attrs.frozen
class Saying:
    """What a test says of one attribution, as offsets."""

    cue: Stretch | None
    source: Stretch | None
    content: tuple[Stretch, ...]

    @property
    def start(self) -> int:
        """Where it stands among the others."""
        return self.cue[0] if self.cue else self.content[0][0]


def read_marks(marked: str) -> tuple[str, list[Saying], list[Stretch]]:
    """The text without its marks, the sayings in text order, and the cues that may be left alone."""
    text, found, doubtful = "", {}, []
    opened: list[tuple[str, str, int]] = []
    for piece in _TOKEN.findall(marked):
        if piece[-1] in _OPENING:
            opened.append((piece[:-1], _OPENING[piece[-1]], len(text)))
        elif piece in (">", "}", "]"):
            number, field, start = opened.pop()
            if number == "?":
                doubtful.append((start, len(text)))
            else:
                found.setdefault(number, {}).setdefault(field, []).append((start, len(text)))
        else:
            text += piece
    assert not opened, f"a bracket is not closed in {marked!r}"
    sayings = [_saying(**fields) for fields in found.values()]
    return text, sorted(sayings, key=lambda saying: saying.start), doubtful


def _saying(cue=(None,), source=(None,), content=()):
    return Saying(*cue, *source, tuple(content))


def write_marks(text: str, sayings: Iterable[Saying]) -> str:
    """The text with the sayings marked in it; the edges of a content carry no marks of punctuation."""
    marks: list[tuple[int, int, int, str]] = []
    for index, saying in enumerate(sayings):
        number = str(index + 1) if index else ""
        fields = (("cue", [saying.cue]), ("source", [saying.source]), ("content", saying.content))
        for field, stretches in fields:
            for start, end in [stretch for stretch in stretches if stretch]:
                first, last = _trim(text, start, end) if field == "content" else (start, end)
                opening, closing = _BRACKETS[field]
                marks.append((first, 1, -last, number + opening))
                marks.append((last, 0, -first, closing))
    written, at = [], 0
    for where, _, _, mark in sorted(marks):
        written += [text[at:where], mark]
        at = where
    return "".join([*written, text[at:]])


def _trim(text: str, start: int, end: int) -> Stretch:
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    return start, end


def as_read(marked: str) -> tuple[str, str]:
    """The text as the parser marks it, and as the test does: equal where the parser is right."""
    text, expected, doubtful = read_marks(marked)
    found = [saying_of(quote) for quote in parse_quotes(text)]
    found = [saying for saying in found if not _touches(saying.cue, doubtful)]
    return write_marks(text, sorted(found, key=lambda s: s.start)), write_marks(text, expected)


def saying_of(quote: Quote) -> Saying:
    """The offsets of a quote's parts."""

    def at(part):
        return (part.span.start, part.span.end)

    return Saying(quote.cue and at(quote.cue), quote.source and at(quote.source), tuple(map(at, quote.content)))


def _touches(cue: Stretch | None, stretches: list[Stretch]) -> bool:
    return cue is not None and any(start < cue[1] and cue[0] < end for start, end in stretches)


def mentions(text: str) -> list[tuple[str | None, str | None]]:
    """Each quote of a text as its mention - the source, or else the cue - and the name of the speaker it leads to."""
    return [(mention_of(quote), quote.speaker and quote.speaker.name) for quote in parse_quotes(text)]


def mention_of(quote: Quote) -> str | None:
    """The words by which a quote names its speaker: the source, or else the cue, or else nothing."""
    fragment = quote.source or quote.cue
    return fragment and " ".join(fragment.text.split())
