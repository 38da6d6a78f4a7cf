"""The two tables that a story can become, column by column: one row a quote, or one row a story.

Strategy: a column's name, type and value stand in one line, and the schema is made from the same lines. Types are those that
every engine of tables knows: no dictionaries, no time of day, no 64-bit offsets. Names are no reserved word of SQL, so
that they need no quotation marks ("said_on", not "when").
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, NamedTuple, Protocol, TypeVar

import pyarrow as pa

from ..quote import Quote
from ..span import Span
from ..story import Story

_Part = TypeVar("_Part")

_TEXT, _NUMBER, _DAY = pa.string(), pa.int32(), pa.date32()
_OFFSETS = [("start", _NUMBER), ("end", _NUMBER)]
_FRAGMENT = pa.struct([("text", _TEXT), *_OFFSETS])
_SPEAKER = pa.struct([("name", _TEXT), ("kind", _TEXT), ("role", _TEXT)])
_TIMEX = pa.struct([("text", _TEXT), *_OFFSETS, ("value", _TEXT)])
_PROBLEM = pa.struct([("code", _TEXT), ("message", _TEXT), *_OFFSETS])


class Column(NamedTuple, Generic[_Part]):
    """One column: what it is called, what it holds, and what fills it."""

    name: str
    type: pa.DataType
    value: Callable[[_Part], object]


class Table(NamedTuple, Generic[_Part]):
    """What makes the rows of a story, and what fills each."""

    parts: Callable[[Story], Sequence[_Part]]
    columns: tuple[Column[_Part], ...]

    def schema(self) -> pa.Schema:
        """The columns between those that every table has: which text it is, and its error."""
        own = [(column.name, column.type) for column in self.columns]
        return pa.schema([("id", _TEXT), ("story", pa.int64()), *own, ("error", _TEXT)])


class Said(NamedTuple):
    """A quote and its place in its story."""

    story: Story
    number: int
    quote: Quote


class _Placed(Protocol):
    """What stands somewhere in the text."""

    @property
    def span(self) -> Span:
        """Its offsets."""


class _Printed(_Placed, Protocol):
    """What has words of the text, too."""

    @property
    def text(self) -> str:
        """Its words."""


def _said(story: Story) -> list[Said]:
    return [Said(story, number, quote) for number, quote in enumerate(story.quotes)]


def _speaker_number(said: Said) -> int | None:
    speaker = said.quote.speaker
    return said.story.speakers.index(speaker) if speaker else None


def _time(story: Story) -> str | None:
    return story.date.time.isoformat() if story.date and story.date.time is not None else None


def _words(part: _Printed | None) -> str | None:
    return part.text if part else None


def _start(part: _Placed | None) -> int | None:
    return part.span.start if part else None


def _end(part: _Placed | None) -> int | None:
    return part.span.end if part else None


def _ends(part: _Placed) -> tuple[int, int]:
    return part.span.start, part.span.end


def _fragments(parts: Sequence[_Printed]) -> list[tuple[str, int, int]]:
    return [(part.text, *_ends(part)) for part in parts]


QUOTES: Table[Said] = Table(
    _said,
    (
        Column("quote", _NUMBER, lambda said: said.number),
        Column("kind", _TEXT, lambda said: said.quote.kind.value),
        Column("text", _TEXT, lambda said: said.quote.text),
        Column("speaker", _TEXT, lambda said: said.quote.speaker and said.quote.speaker.name),
        Column("speaker_kind", _TEXT, lambda said: said.quote.speaker and said.quote.speaker.kind.value),
        Column("speaker_role", _TEXT, lambda said: said.quote.speaker and said.quote.speaker.role),
        Column("speaker_number", _NUMBER, _speaker_number),
        Column("said_on", _DAY, lambda said: said.quote.when),
        Column("paragraph", _NUMBER, lambda said: said.quote.paragraph),
        Column("cue", _TEXT, lambda said: _words(said.quote.cue)),
        Column("cue_start", _NUMBER, lambda said: _start(said.quote.cue)),
        Column("cue_end", _NUMBER, lambda said: _end(said.quote.cue)),
        Column("source", _TEXT, lambda said: _words(said.quote.source)),
        Column("source_start", _NUMBER, lambda said: _start(said.quote.source)),
        Column("source_end", _NUMBER, lambda said: _end(said.quote.source)),
        Column("content", pa.list_(_FRAGMENT), lambda said: _fragments(said.quote.content)),
        Column("rule", _TEXT, lambda said: said.quote.rule),
    ),
)

STORIES: Table[Story] = Table(
    lambda story: (story,),
    (
        Column("headline", _TEXT, lambda story: _words(story.headline)),
        Column("headline_start", _NUMBER, lambda story: _start(story.headline)),
        Column("headline_end", _NUMBER, lambda story: _end(story.headline)),
        Column("kicker", _TEXT, lambda story: story.headline and story.headline.kicker),
        Column("title", _TEXT, lambda story: story.headline and story.headline.title),
        Column("date", _DAY, lambda story: story.date and story.date.value),
        Column("time", _TEXT, _time),
        Column("dateline", _TEXT, lambda story: _words(story.dateline)),
        Column("dateline_start", _NUMBER, lambda story: _start(story.dateline)),
        Column("dateline_end", _NUMBER, lambda story: _end(story.dateline)),
        Column("dateline_date", _DAY, lambda story: story.dateline and story.dateline.date),
        Column("places", pa.list_(_TEXT), lambda story: story.dateline.places if story.dateline else ()),
        Column("agency", _TEXT, lambda story: story.dateline and story.dateline.agency),
        Column("bylines", pa.list_(_TEXT), lambda story: [byline.name for byline in story.bylines]),
        Column("paragraphs", pa.list_(_FRAGMENT), lambda story: _fragments(story.paragraphs)),
        Column("quotes", _NUMBER, lambda story: len(story.quotes)),
        Column("speakers", pa.list_(_SPEAKER), lambda story: [(s.name, s.kind.value, s.role) for s in story.speakers]),
        Column("timexes", pa.list_(_TIMEX), lambda story: [(t.text, *_ends(t), t.value) for t in story.timexes]),
        Column("problems", pa.list_(_PROBLEM), lambda story: [(p.code, p.message, *_ends(p)) for p in story.problems]),
    ),
)
