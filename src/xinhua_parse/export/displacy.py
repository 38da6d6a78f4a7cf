"""A story in the two manual forms of displaCy, spaCy's visualiser: nothing of spaCy is needed to make them.

Strategy: displaCy's `span` style shows spans that nest or overlap, so it gets all of them, over tokens cut at white
space and at every span's edge; its `ent` style cannot, so there the innermost span has each character.

Source: spaCy 3, "Rendering data manually".
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from ..span import Span
from ..story import Story
from .segments import cut_segments

_TOKEN = re.compile(r"\S+")

_Labelled = tuple[Span, str]


def to_displacy_spans(story: Story) -> dict[str, object]:
    """The story for `displacy.render(..., style="span", manual=True)`.

    Args:
        story: what `parse_story` returned.

    Returns:
        `text`, `tokens`, and `spans` with `start_token`, `end_token` (exclusive) and `label`, in text order. Labels are
        DATELINE, SOURCE, CUE and CONTENT.

    >>> from xinhua_parse import parse_story
    >>> from xinhua_parse.export.displacy import to_displacy_spans
    >>> to_displacy_spans(parse_story("Port reopens after storm"))["tokens"]
    ['Port', 'reopens', 'after', 'storm']
    """
    labelled = _labelled(story)
    tokens = list(_tokens(story.text, [span for span, _ in labelled]))
    starts, ends = [token.start for token in tokens], [token.end for token in tokens]
    spans = [
        {"start_token": bisect_left(starts, span.start), "end_token": bisect_right(ends, span.end), "label": label}
        for span, label in labelled
    ]
    return {"text": story.text, "tokens": [token.of(story.text) for token in tokens], "spans": spans}


def to_displacy_ents(story: Story) -> dict[str, object]:
    """The story for `displacy.render(..., style="ent", manual=True)`.

    Args:
        story: what `parse_story` returned.

    Returns:
        `text`, `title` (the headline, or None) and `ents` with `start`, `end`, in code points, and `label`: in text
        order, not overlapping. The content round a quote in it is in two pieces.

    >>> from xinhua_parse import parse_story
    >>> from xinhua_parse.export.displacy import to_displacy_ents
    >>> to_displacy_ents(parse_story("Port reopens after storm"))
    {'text': 'Port reopens after storm', 'ents': [], 'title': 'Port reopens after storm'}
    """
    labelled = _labelled(story)
    segments = cut_segments(Span(0, len(story.text)), [span for span, _ in labelled])
    ents = [
        {"start": s.span.start, "end": s.span.end, "label": labelled[s.covers[-1]][1]}
        for s in segments
        if s.covers and s.span.of(story.text).strip()
    ]
    return {"text": story.text, "ents": ents, "title": story.headline.text if story.headline else None}


def _labelled(story: Story) -> list[_Labelled]:
    found = [(p.dateline.span, "DATELINE") for p in story.paragraphs if p.dateline]
    for quote in story.quotes:
        found += [(piece.span, "CONTENT") for piece in quote.content]
        found += [(piece.span, role) for piece, role in ((quote.source, "SOURCE"), (quote.cue, "CUE")) if piece]
    return sorted(found, key=lambda item: (item[0].start, -item[0].end))


def _tokens(text: str, spans: list[Span]) -> Iterator[Span]:
    """Words as white space parts them, and cut once more where a span begins or ends within one."""
    for segment in cut_segments(Span(0, len(text)), spans):
        for word in _TOKEN.finditer(text, segment.span.start, segment.span.end):
            yield Span(word.start(), word.end())
