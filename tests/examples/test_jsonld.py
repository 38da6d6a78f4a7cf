from __future__ import annotations

import json

import pytest
from hand_made import hand_made

from xinhua_parse import Story, StoryError, parse_story
from xinhua_parse.export.jsonld import to_jsonld

SCHEMA = "https://schema.org/"

# schema.org's own context names its vocabulary like this, and says which values are dates: enough of it to read ours
CONTEXT = {
    "@context": {
        "@vocab": SCHEMA,
        "type": "@type",
        "id": "@id",
        "url": {"@id": f"{SCHEMA}url", "@type": "@id"},
        "dateCreated": {"@id": f"{SCHEMA}dateCreated", "@type": "Date"},
        "datePublished": {"@id": f"{SCHEMA}datePublished", "@type": "Date"},
    }
}

# the properties of each type on schema.org, as far as we use them; a type has those of the one it is a kind of
PROPERTIES = {
    "CreativeWork": {"name", "url", "headline", "datePublished", "dateCreated", "locationCreated", "author", "hasPart"}
    | {"sourceOrganization", "creator", "isBasedOn", "text"},
    "NewsArticle": {"dateline", "articleBody"},
    "Quotation": set(),
    "Claim": set(),
    "Person": {"name", "jobTitle"},
    "Organization": {"name"},
    "Place": {"name"},
}
WORKS = {"CreativeWork", "NewsArticle", "Quotation", "Claim"}


def expanded(story: Story, url: str | None = None) -> dict[str, object]:
    """The article as a JSON-LD processor reads it, without a network."""
    jsonld = pytest.importorskip("pyld").jsonld

    def offline(address: str, _options: object) -> dict[str, object]:
        assert address == "https://schema.org"
        return {"contextUrl": None, "documentUrl": address, "document": CONTEXT}

    [article] = jsonld.expand(to_jsonld(story, url=url), {"documentLoader": offline})
    return article


def nodes(value: object) -> list[dict[str, object]]:
    if isinstance(value, list):
        return [node for item in value for node in nodes(item)]
    if isinstance(value, dict) and "@value" not in value:
        return [value, *(node for item in value.values() for node in nodes(item))]
    return []


def test_a_processor_reads_the_article() -> None:
    article = expanded(hand_made(), "https://example.org/harbor")
    assert article["@type"] == [f"{SCHEMA}NewsArticle"]
    assert article["@id"] == "https://example.org/harbor"
    assert article[f"{SCHEMA}headline"] == [{"@value": "Update: 𠮷川 harbor to reopen, says pilot"}]
    assert article[f"{SCHEMA}datePublished"] == [{"@value": "2021-09-15T07:05:09", "@type": f"{SCHEMA}Date"}]
    assert article[f"{SCHEMA}dateline"] == [{"@value": "ARDENHAVEN, Calder, Sept. 14 (Xinhua) --"}]
    [place] = article[f"{SCHEMA}locationCreated"]
    assert place == {"@type": [f"{SCHEMA}Place"], f"{SCHEMA}name": [{"@value": "ARDENHAVEN, Calder"}]}
    assert [a[f"{SCHEMA}name"][0]["@value"] for a in article[f"{SCHEMA}author"]] == ["Tomas Arden", "Noor Bell"]
    assert len(article[f"{SCHEMA}hasPart"]) == 6


def test_every_property_is_one_of_its_type() -> None:
    for node in nodes(expanded(hand_made(), "https://example.org/harbor")):
        if list(node) == ["@id"]:
            continue  # an address, no node of its own
        [kind] = [name.removeprefix(SCHEMA) for name in node["@type"]]
        allowed = PROPERTIES[kind] | (PROPERTIES["CreativeWork"] if kind in WORKS else set())
        assert {key.removeprefix(SCHEMA) for key in node if not key.startswith("@")} <= allowed


def test_words_in_marks_are_quotations_and_others_claims() -> None:
    kinds = [part["@type"] for part in to_jsonld(hand_made())["hasPart"]]
    assert kinds == ["Quotation", "Claim", "Claim", "Quotation", "Claim", "Quotation"]


def test_who_says_it_is_its_creator() -> None:
    first, _, ministry, _, survey, nobody = to_jsonld(hand_made())["hasPart"]
    marrow = {"@type": "Person", "@id": "_:speaker-0", "name": "Ilse Marrow", "jobTitle": "chief pilot"}
    assert first["creator"] == marrow
    assert first["dateCreated"] == "2021-09-14"
    assert ministry["creator"] == {"@type": "Organization", "@id": "_:speaker-1", "name": "the ministry"}
    assert survey["isBasedOn"]["@type"] == "CreativeWork"
    assert "creator" not in survey
    assert nobody == {"@type": "Quotation", "text": "It was worth it"}


def test_one_speaker_is_one_node_of_the_graph() -> None:
    jsonld = pytest.importorskip("pyld").jsonld
    flat = jsonld.flatten([expanded(hand_made())])
    people = [n for n in flat if n["@type"] == [f"{SCHEMA}Person"]]
    assert sorted(n[f"{SCHEMA}name"][0]["@value"] for n in people) == ["Ilse Marrow", "Noor Bell", "Tomas Arden"]


def test_two_cities_are_two_places() -> None:
    story = parse_story("Rain eases\n\nARDEN/CALDER, Sept. 14 (Xinhua) -- Rain fell in both cities.")
    assert to_jsonld(story)["locationCreated"] == [
        {"@type": "Place", "name": "ARDEN"},
        {"@type": "Place", "name": "CALDER"},
    ]


def test_what_the_story_has_not_is_not_there() -> None:
    """No null and no empty list: they would say that there is nothing, not that nothing is known."""
    assert to_jsonld(parse_story("Port reopens after storm")) == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "Port reopens after storm",
    }


def test_example_stories_are_read(examples: dict[str, str]) -> None:
    for copy in examples.values():
        try:
            story = parse_story(copy)
        except StoryError:
            continue
        json.dumps(to_jsonld(story))
        assert len(expanded(story).get(f"{SCHEMA}hasPart", [])) == len(story.quotes)
