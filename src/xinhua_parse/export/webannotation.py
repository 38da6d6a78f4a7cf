"""A story's parts as W3C Web Annotations, as annotation tools and stores read them.

Strategy: one annotation for each part and each role in a quote. Where it stands is said twice: by position, for one who
has the very text, and by the words with those around them, for one who has it in another form. What it is, is a tag;
who speaks, a second body that identifies. Left out on purpose: paragraphs and chrome, which are the text itself.

Source: W3C, Web Annotation Data Model (2017), 4.2.4 Text Quote Selector, 4.2.5 Text Position Selector.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..quote import Quote
from ..span import Fragment
from ..story import Story

_AROUND = 32  # characters before and after the words: enough to tell them from the same words elsewhere

_Node = dict[str, object]
_Part = tuple[str, list[_Node], list[Fragment]]  # name of the annotation, what it says, and of which words


def to_web_annotations(story: Story, source: str) -> dict[str, object]:
    """The story's parts and quotes as one page of annotations.

    Args:
        story: what `parse_story` returned.
        source: the address (IRI) of the text that was parsed; the annotations are named by it and a fragment.

    Returns:
        An AnnotationPage, to be written with `json.dumps`. Positions count code points of `story.text`, as the standard
        asks. Tags are "headline", "date", "dateline", "byline", and, for each quote, "content", "cue" and "source"; the
        tags of one quote share a number, which is its place in `story.quotes`, counted from 0.

    Source: W3C, Web Annotation Data Model (2017).

    >>> from xinhua_parse import parse_story
    >>> from xinhua_parse.export.webannotation import to_web_annotations
    >>> page = to_web_annotations(parse_story("Port reopens after storm"), "https://example.org/story.txt")
    >>> [(annotation["id"], annotation["target"][0]["selector"][0]["end"]) for annotation in page["items"]]
    [('https://example.org/story.txt#headline', 24)]
    """
    name = source.partition("#")[0]
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": f"{name}#annotations",
        "type": "AnnotationPage",
        "items": [
            {
                "id": f"{name}#{part}",
                "type": "Annotation",
                "motivation": "tagging",
                "body": bodies,
                "target": [{"source": source, "selector": _selectors(story.text, piece)} for piece in pieces],
            }
            for part, bodies, pieces in (*_head(story), *_quotes(story))
        ],
    }


def _head(story: Story) -> Iterator[_Part]:
    if story.headline:
        yield "headline", [_body("headline", "tagging")], [Fragment(story.headline.text, story.headline.span)]
    if story.date:
        value = _body(story.date.value.isoformat(), "describing")
        yield "date", [_body("date", "tagging"), value], [Fragment(story.date.text, story.date.span)]
    for i, byline in enumerate(story.bylines):
        writer = _body(byline.name, "identifying")
        yield f"byline-{i}", [_body("byline", "tagging"), writer], [Fragment(byline.text, byline.span)]
    datelines = [paragraph.dateline for paragraph in story.paragraphs if paragraph.dateline]
    for i, dateline in enumerate(datelines):
        day = [_body(dateline.date.isoformat(), "describing")] if dateline.date else []
        yield f"dateline-{i}", [_body("dateline", "tagging"), *day], [Fragment(dateline.text, dateline.span)]


def _quotes(story: Story) -> Iterator[_Part]:
    for i, quote in enumerate(story.quotes):
        kind = _body(quote.kind.value, "classifying")
        yield f"quote-{i}-content", [_body("content", "tagging"), kind, *_speaker(quote)], list(quote.content)
        for role, piece in (("cue", quote.cue), ("source", quote.source)):
            if piece:
                yield f"quote-{i}-{role}", [_body(role, "tagging"), *_speaker(quote)], [piece]


def _speaker(quote: Quote) -> list[_Node]:
    return [_body(quote.speaker.name, "identifying")] if quote.speaker else []


def _body(value: str, purpose: str) -> _Node:
    return {"type": "TextualBody", "value": value, "purpose": purpose, "format": "text/plain"}


def _selectors(text: str, piece: Fragment) -> list[_Node]:
    start, end = piece.span.start, piece.span.end
    return [
        {"type": "TextPositionSelector", "start": start, "end": end},
        {
            "type": "TextQuoteSelector",
            "exact": piece.text,
            "prefix": text[max(0, start - _AROUND) : start],
            "suffix": text[end : end + _AROUND],
        },
    ]
