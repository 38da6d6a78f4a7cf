from __future__ import annotations

import json

import attrs
from hand_made import TEXT, hand_made

from xinhua_parse import parse_story
from xinhua_parse.export.webannotation import to_web_annotations

SOURCE = "https://example.org/harbor.txt"


def items() -> list[dict[str, object]]:
    return to_web_annotations(hand_made(), SOURCE)["items"]


def tag(annotation: dict[str, object]) -> str:
    [value] = [body["value"] for body in annotation["body"] if body["purpose"] == "tagging"]
    return value


def test_the_model_is_kept() -> None:
    """What the standard says MUST be there: context, one id and type each, at least one target."""
    page = to_web_annotations(hand_made(), SOURCE)
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert page["type"] == "AnnotationPage"
    ids = [annotation["id"] for annotation in page["items"]]
    assert len(set(ids)) == len(ids)
    for annotation in page["items"]:
        assert annotation["type"] == "Annotation"
        assert annotation["target"]
        for body in annotation["body"]:
            assert body["type"] == "TextualBody"
            assert body["purpose"] in {"tagging", "classifying", "identifying", "describing"}  # W3C's own motivations
    json.dumps(page)


def test_both_selectors_find_the_words() -> None:
    """By position in code points, and by the words between those around them."""
    for annotation in items():
        for target in annotation["target"]:
            assert target["source"] == SOURCE
            position, quote = target["selector"]
            start, end = position["start"], position["end"]
            assert TEXT[start:end] == quote["exact"]
            assert TEXT[:start].endswith(quote["prefix"])
            assert TEXT[end:].startswith(quote["suffix"])
            assert TEXT.count(quote["prefix"] + quote["exact"] + quote["suffix"]) == 1


def test_each_part_has_its_tag() -> None:
    tags = [tag(annotation) for annotation in items()]
    assert tags[:5] == ["headline", "date", "byline", "byline", "dateline"]
    assert [tags.count(role) for role in ("content", "cue", "source")] == [6, 5, 4]


def test_a_quotes_annotations_name_its_speaker() -> None:
    [content] = [annotation for annotation in items() if annotation["id"] == f"{SOURCE}#quote-3-content"]
    assert len(content["target"]) == 2  # in two pieces
    assert {body["purpose"]: body["value"] for body in content["body"]} == {
        "tagging": "content",
        "classifying": "direct",
        "identifying": "Ilse Marrow",
    }
    last = items()[-1]
    assert not [body for body in last["body"] if body["purpose"] == "identifying"]


def test_an_address_with_a_fragment_gives_good_names() -> None:
    page = to_web_annotations(parse_story("Port reopens after storm"), "https://example.org/a#top")
    assert page["items"][0]["id"] == "https://example.org/a#headline"
    assert page["items"][0]["target"][0]["source"] == "https://example.org/a#top"


def test_a_story_without_a_headline_has_no_annotation_of_one() -> None:
    bare = to_web_annotations(attrs.evolve(hand_made(), headline=None), SOURCE)["items"]
    assert [tag(annotation) for annotation in bare] == [tag(a) for a in items() if tag(a) != "headline"]
