"""A story's quotes and speakers as span groups of a spaCy Doc. Needs the extra `spacy`; any pipeline will do.

Strategy: spaCy keeps a text's characters, so offsets agree; only where a token runs over an edge is the span widened to the
whole token, for a spaCy span has no half tokens. The exact offsets stand beside each group, in its `attrs`. Left out on
purpose: entities, which are another question.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from spacy.language import Language
from spacy.tokens import Doc, SpanGroup

from .errors import StoryError
from .span import Fragment
from .speaker import Speaker
from .story import Story, parse_story

GROUPS = ("quotes", "cues", "sources", "speakers")


class _Piece(NamedTuple):
    """What becomes one span."""

    fragment: Fragment
    label: str
    speaker: Speaker | None
    number: str


def add_story(doc: Doc, story: Story) -> Doc:
    """Add what a story says to a Doc of the same text, as span groups.

    Args:
        doc: made from `story.text`, by any pipeline.
        story: what `parse_story` returned.

    Returns:
        The same Doc. `doc.spans` has four new groups:

        - "quotes": what was said, a span a piece; label "direct", "indirect" or "mixed".
        - "cues": the words of reporting; label "cue".
        - "sources": the words that name who speaks; label "source".
        - "speakers": every mention of a speaker; label "person", "group", "organization" or "document".

        A span's `kb_id_` is the speaker's name, empty where it was left open; its `id_` is "quote-" or "speaker-" and
        the index in the story. Spans are widened to whole tokens; a group's `attrs["offsets"]` has the exact (start, end)
        of each, in code points.

    Raises:
        ValueError: where the Doc was made from another text.

    >>> import spacy
    >>> from xinhua_parse import parse_story
    >>> from xinhua_parse.spacy import add_story
    >>> story = parse_story("ARDEN, Sept. 14 (Xinhua) -- Ferries will sail again, pilot Ilse Marrow said.")
    >>> doc = add_story(spacy.blank("en")(story.text), story)
    >>> [(span.text, span.label_, span.kb_id_) for span in doc.spans["quotes"]]
    [('Ferries will sail again', 'indirect', 'Ilse Marrow')]
    """
    if doc.text != story.text:
        raise ValueError("the Doc was made from another text: make it from story.text")
    pieces: dict[str, list[_Piece]] = {name: [] for name in GROUPS}
    for i, quote in enumerate(story.quotes):
        number = f"quote-{i}"
        pieces["quotes"] += [_Piece(part, quote.kind.value, quote.speaker, number) for part in quote.content]
        if quote.cue:
            pieces["cues"].append(_Piece(quote.cue, "cue", quote.speaker, number))
        if quote.source:
            pieces["sources"].append(_Piece(quote.source, "source", quote.speaker, number))
    for i, speaker in enumerate(story.speakers):
        pieces["speakers"] += [_Piece(part, speaker.kind.value, speaker, f"speaker-{i}") for part in speaker.mentions]
    for name, group in pieces.items():
        doc.spans[name] = _group(doc, name, sorted(group, key=lambda piece: piece.fragment.span.start))
    return doc


def read_doc(doc: Doc) -> Doc:
    """Parse a Doc's text as a story, and add it: the pipeline component "xinhua_parse".

    Args:
        doc: of one story.

    Returns:
        The same Doc, as `add_story` returns it; the groups are empty where there is no story in the text.

    >>> import spacy
    >>> import xinhua_parse.spacy
    >>> nlp = spacy.blank("en")
    >>> _ = nlp.add_pipe("xinhua_parse")
    >>> doc = nlp("ARDEN, Sept. 14 (Xinhua) -- Ferries will sail again, pilot Ilse Marrow said.")
    >>> [span.text for span in doc.spans["cues"]]
    ['said']
    """
    try:
        story = parse_story(doc.text)
    except StoryError:
        for name in GROUPS:
            doc.spans[name] = _group(doc, name, ())
        return doc
    return add_story(doc, story)


def _group(doc: Doc, name: str, pieces: Iterable[_Piece]) -> SpanGroup:
    spans, offsets = [], []
    for fragment, label, speaker, number in pieces:
        start, end = fragment.span.start, fragment.span.end
        name_of = speaker.name if speaker else ""
        span = doc.char_span(start, end, label=label, kb_id=name_of, span_id=number, alignment_mode="expand")
        assert span is not None  # none only where a span must fit tokens as it is
        spans.append(span)
        offsets.append((start, end))
    return SpanGroup(doc, name=name, spans=spans, attrs={"offsets": offsets})


Language.component("xinhua_parse", func=read_doc)
