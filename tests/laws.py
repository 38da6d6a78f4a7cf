"""The laws that every story keeps, whatever text it was read from.

`broken_laws` names each one that a story breaks, so that a failing test says which and where.
"""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from itertools import pairwise

import attrs

from xinhua_parse import Fragment, Quote, Span, Story, parse_story


def broken_laws(story: Story, *, again: bool = True) -> list[str]:
    """One line a broken law; empty where the story keeps them all.

    Args:
        story: what was read.
        again: whether it is read and pickled once more as well, which takes longer than the other laws together.
    """
    laws = (_true_texts, _order, _coverage, _inside, _speakers, *([_values] if again else []))
    return [f"{law.__name__.strip('_')}: {breach}" for law in laws for breach in law(story)]


def nodes(value: object) -> Iterator[object]:
    """Every attrs object at and below a value that says where it stands."""
    if isinstance(value, tuple):
        for item in value:
            yield from nodes(item)
    elif attrs.has(type(value)) and not isinstance(value, Span):
        if hasattr(value, "span"):
            yield value
        for field in attrs.fields(type(value)):
            yield from nodes(getattr(value, field.name))


def parts(story: Story) -> list[object]:
    """What together covers the text: head, datelines, paragraphs, chrome."""
    datelines = [p.dateline for p in story.paragraphs if p.dateline]
    loose = [story.dateline] if story.dateline and story.dateline not in datelines else []
    head = [part for part in (story.headline, story.date) if part]
    return [*head, *loose, *story.bylines, *datelines, *story.paragraphs, *story.chrome]


def _true_texts(story: Story) -> Iterator[str]:
    """Every node's span covers its text, inside the story's."""
    for node in nodes(story):
        if node.span.end > len(story.text):
            yield f"{node!r} ends behind the text"
        elif hasattr(node, "text") and node.span.of(story.text) != node.text:
            yield f"{node!r} stands over {node.span.of(story.text)!r}"


def _order(story: Story) -> Iterator[str]:
    """Siblings stand in text order and do not overlap."""
    datelines = [p.dateline for p in story.paragraphs if p.dateline]
    named = {
        "bylines": story.bylines,
        "datelines": datelines,
        "paragraphs": story.paragraphs,
        "chrome": story.chrome,
        "timexes": story.timexes,
        **{f"content of {q.cue}": q.content for q in story.quotes},
        **{f"mentions of {s.name}": s.mentions for s in story.speakers},
    }
    for name, siblings in named.items():
        yield from (f"{name}: {a!r} before {b!r}" for a, b in pairwise(siblings) if a.span.end > b.span.start)
    yield from (f"problems: {a} before {b}" for a, b in pairwise(story.problems) if a.span.start > b.span.start)
    yield from (f"quotes: {a.cue} before {b.cue}" for a, b in pairwise(story.quotes) if _start(a) > _start(b))


def _coverage(story: Story) -> Iterator[str]:
    """Nothing but white space is lost, and chrome is nothing else besides."""
    owner = [0] * len(story.text)
    for part in parts(story):
        for i in range(part.span.start, part.span.end):
            owner[i] += 1
    lost = [i for i, (n, c) in enumerate(zip(owner, story.text, strict=True)) if not n and not c.isspace()]
    if lost:
        yield f"{len(lost)} characters belong to no part, the first at {lost[0]}: {story.text[lost[0] :][:40]!r}"
    for piece in story.chrome:
        if any(owner[i] > 1 for i in range(piece.span.start, piece.span.end)):
            yield f"{piece!r} belongs to another part as well"
    apart = [p for p in parts(story) if p is not story.date]  # which a headline or a line of prose may print
    for a, b in pairwise(sorted(apart, key=lambda p: (p.span.start, p.span.end))):
        if a.span.end > b.span.start:
            yield f"{a!r} overlaps {b!r}"


def _inside(story: Story) -> Iterator[str]:
    """A quote's pieces stand in its paragraph and do not overlap; no part is empty or has blank edges."""
    for part in parts(story):
        if part.text != part.text.strip():
            yield f"{part!r} has white space at an edge"
        if not part.text:
            yield f"{part!r} is empty"
    for quote in story.quotes:
        home = story.paragraphs[quote.paragraph].span
        pieces = _pieces(quote)
        yield from (
            f"{p!r} of {quote.cue} leaves paragraph {quote.paragraph}" for p in pieces if not home.covers(p.span)
        )
        pieces.sort(key=lambda p: p.span.start)
        yield from (f"{a!r} overlaps {b!r} in one quote" for a, b in pairwise(pieces) if a.span.end > b.span.start)
        if not quote.content:
            yield f"the quote at {quote.cue} has no content"


def _speakers(story: Story) -> Iterator[str]:
    """A quote's speaker is one of the story's; each of the story's speaks, is mentioned, and comes by first mention."""
    known = set(story.speakers)
    if len(known) != len(story.speakers):
        yield "a speaker is there twice"
    for quote in story.quotes:
        if quote.speaker is not None and quote.speaker not in known:
            yield f"{quote.speaker.name!r} is not among the speakers"
    heard = {quote.speaker for quote in story.quotes}
    for speaker in story.speakers:
        if not speaker.name:
            yield "a speaker has no name"
        if not speaker.mentions:
            yield f"{speaker.name!r} is never mentioned"
        if speaker not in heard:
            yield f"{speaker.name!r} says nothing"
    firsts = [s.mentions[0].span.start for s in story.speakers if s.mentions]
    if firsts != sorted(firsts):
        yield "speakers are not in the order of their first mention"


def _values(story: Story) -> Iterator[str]:
    """A story is a value: it hashes, pickles, and comes out the same again."""
    if pickle.loads(pickle.dumps(story)) != story:
        yield "it does not survive pickling"
    again = parse_story(story.text)
    if again != story or hash(again) != hash(story):
        yield "the same text gives another story"


def changed_by_what_follows(story: Story, paragraph: int) -> list[str]:
    """How the story differs, up to a paragraph, from that of the text cut behind it; empty where it does not.

    A speaker may be found or get a fuller name further down: so quotes are compared without theirs.
    """
    cut = parse_story(story.text[: story.paragraphs[paragraph].span.end])
    count = paragraph + 1
    before, after = cut.paragraphs, story.paragraphs[:count]
    changes = [f"paragraphs: {before!r} became {after!r}"] if before != after else []
    if cut.headline != story.headline:
        changes.append(f"headline: {cut.headline!r} became {story.headline!r}")
    said = (
        [_words(q) for q in cut.quotes if q.paragraph < count],
        [_words(q) for q in story.quotes if q.paragraph < count],
    )
    if said[0] != said[1]:
        changes.append(f"quotes: {said[0]!r} became {said[1]!r}")
    return changes


def _words(quote: Quote) -> tuple[object, ...]:
    return quote.kind, quote.cue, quote.source, quote.content, quote.paragraph


def _pieces(quote: Quote) -> list[Fragment]:
    return [piece for piece in (quote.cue, quote.source, *quote.content) if piece is not None]


def _start(quote: Quote) -> int:
    return (quote.cue or quote.content[0]).span.start
