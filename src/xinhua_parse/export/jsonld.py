"""A story as schema.org's NewsArticle in JSON-LD, as search engines and knowledge graphs read it.

Strategy: what schema.org has a word for is given, and nothing is made to fit one. Words in quotation marks are a
Quotation; what the writer put in other words is a Claim. A document cannot create a work, so a saying is based on it.
Left out on purpose: offsets, which have no place there, and the agency's full name, which the story does not give.

Source: schema.org's NewsArticle, Quotation and Claim.
"""

from __future__ import annotations

import datetime

from ..headline import one_line
from ..quote import Quote, QuoteKind
from ..speaker import Speaker, SpeakerKind
from ..story import Story

_Node = dict[str, object]

_TYPES = {
    SpeakerKind.PERSON: "Person",
    SpeakerKind.GROUP: "Organization",  # schema.org has no type for several people but this
    SpeakerKind.ORGANIZATION: "Organization",
    SpeakerKind.DOCUMENT: "CreativeWork",
}


def to_jsonld(story: Story, *, url: str | None = None) -> dict[str, object]:
    """The story as a NewsArticle, with its quotes as parts.

    Why: to publish beside the story (`<script type="application/ld+json">`), or to load into a graph.

    Args:
        story: what `parse_story` returned.
        url: where it stands, if it has an address: it becomes the article's name in a graph.

    Returns:
        Plain values, to be written with `json.dumps`. A key is left out where the story has nothing for it. Dates are
        ISO 8601 without zone. One speaker has one `@id`: "_:speaker-" and its index in `story.speakers`.

    Source: schema.org; JSON-LD 1.1 (W3C, 2020).

    >>> from xinhua_parse import parse_story
    >>> from xinhua_parse.export.jsonld import to_jsonld
    >>> article = to_jsonld(parse_story("Port reopens after storm"))
    >>> article["@type"], article["headline"]
    ('NewsArticle', 'Port reopens after storm')
    """
    agency = story.dateline.agency if story.dateline else None
    article: _Node = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": url,
        "url": url,
        "headline": one_line(story.headline.text) if story.headline else None,
        "datePublished": _published(story),
        "dateCreated": _iso(story.dateline.date) if story.dateline else None,
        "dateline": one_line(story.dateline.text) if story.dateline else None,
        "locationCreated": _places(story),
        "author": [{"@type": "Person", "name": byline.name} for byline in story.bylines],
        "sourceOrganization": {"@type": "Organization", "name": agency} if agency else None,
        "articleBody": "\n\n".join(paragraph.prose for paragraph in story.paragraphs) or None,
        "hasPart": _sayings(story),
    }
    return _without_gaps(article)


def _published(story: Story) -> str | None:
    if story.date is None:
        return None
    if story.date.time is None:
        return _iso(story.date.value)
    return datetime.datetime.combine(story.date.value, story.date.time).isoformat()


def _iso(day: datetime.date | None) -> str | None:
    return day.isoformat() if day else None


def _places(story: Story) -> list[_Node]:
    """One place, or the two of a dateline such as "NANCHANG/CHANGSHA"."""
    if story.dateline is None or not story.dateline.places:
        return []
    places = story.dateline.places
    names = places if "/" in story.dateline.text else (", ".join(places),)
    return [{"@type": "Place", "name": name} for name in names]


def _sayings(story: Story) -> list[_Node]:
    nodes = {speaker: _speaker(i, speaker) for i, speaker in enumerate(story.speakers)}
    return [_saying(quote, nodes) for quote in story.quotes]


def _saying(quote: Quote, nodes: dict[Speaker, _Node]) -> _Node:
    saying: _Node = {
        "@type": "Claim" if quote.kind is QuoteKind.INDIRECT else "Quotation",
        "text": quote.text,
        "dateCreated": _iso(quote.when),
    }
    if quote.speaker:
        role = "isBasedOn" if quote.speaker.kind is SpeakerKind.DOCUMENT else "creator"
        saying[role] = nodes[quote.speaker]
    return _without_gaps(saying)


def _speaker(number: int, speaker: Speaker) -> _Node:
    node: _Node = {"@type": _TYPES[speaker.kind], "@id": f"_:speaker-{number}", "name": speaker.name}
    if speaker.kind is SpeakerKind.PERSON:
        node["jobTitle"] = speaker.role
    return _without_gaps(node)


def _without_gaps(node: _Node) -> _Node:
    return {key: value for key, value in node.items() if value is not None and value != []}
