"""Real stories in each of the forms for other systems: every tenth, for the sake of time."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest
from corpora import needs_shared, read, stories

from xinhua_parse import Story, StoryError, parse_story
from xinhua_parse.export.displacy import to_displacy_ents, to_displacy_spans
from xinhua_parse.export.jsonld import to_jsonld
from xinhua_parse.export.nitf import to_nitf
from xinhua_parse.export.webannotation import to_web_annotations
from xinhua_parse.html_view import story_to_html

pytestmark = [needs_shared, pytest.mark.parametrize("folder", ["dev", "raw", "polnear"])]

NITF = "{http://iptc.org/std/NITF/2006-10-18/}"


def sample(folder: str) -> Iterator[Story]:
    paths = stories(folder)[::10]
    assert paths
    for path in paths:
        try:
            yield parse_story(read(path))
        except StoryError:
            continue


def test_nitf_is_xml_with_every_paragraph(folder: str) -> None:
    for story in sample(folder):
        root = ET.fromstring(to_nitf(story).encode("utf-8"))
        assert len(list(root.iter(f"{NITF}p"))) == len(story.paragraphs)


def test_jsonld_has_every_quote(folder: str) -> None:
    for story in sample(folder):
        article = to_jsonld(story)
        assert len(article.get("hasPart", [])) == len(story.quotes)
        json.dumps(article)


def test_annotations_find_their_words(folder: str) -> None:
    for story in sample(folder):
        for annotation in to_web_annotations(story, "https://example.org/story.txt")["items"]:
            for target in annotation["target"]:
                position, words = target["selector"]
                assert story.text[position["start"] : position["end"]] == words["exact"]


def test_displacy_gets_spans_of_tokens_and_ents_in_order(folder: str) -> None:
    for story in sample(folder):
        assert all(span["start_token"] < span["end_token"] for span in to_displacy_spans(story)["spans"])
        assert all(a["end"] <= b["start"] for a, b in pairwise(to_displacy_ents(story)["ents"]))


def test_the_view_has_as_many_ends_as_beginnings(folder: str) -> None:
    for story in sample(folder):
        page = story_to_html(story)
        assert page.count("<span") == page.count("</span>")
        page.encode("utf-8")
