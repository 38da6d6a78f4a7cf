"""The structure of real stories, where they are beside the project."""

from __future__ import annotations

import re

import pytest
from corpora import SHARED, needs_shared, read, stories

from xinhua_parse.layout import read_layout

pytestmark = needs_shared

OPENING = re.compile(
    r"[A-Z][A-Z' /-]+(?:, [A-Z][A-Za-z -]+)?, [A-Z][a-z]{2,8}\.? ?[0-9]{1,2}(?: ?, ?[0-9]{4})?,?\s{0,2}\([Xx]inh?[au]{1,2}"
)
DAY = re.compile(r"20[0-9]{2}-[0-9]{2}-[0-9]{2}")


@pytest.mark.parametrize("path", stories("raw"), ids=lambda path: path.stem)
def test_a_dateline_where_a_line_opens_with_one_and_a_date_where_the_top_has_one(path):
    text = read(path)
    layout = read_layout(text)
    body = re.split(r"(?m)^Related:", text)[0]
    lines = [line.strip() for line in body.splitlines() if line.strip()]
    if any(OPENING.match(line) for line in lines[:6]):
        assert any(paragraph.dateline for paragraph in layout.paragraphs)
    if any(DAY.search(line) for line in lines[:2]):
        assert layout.date is not None


@pytest.mark.parametrize("path", stories("polnear"), ids=lambda path: path.stem)
def test_general_news_keeps_its_body(path):
    """Copy that is not Xinhua's loses next to nothing to chrome."""
    text = read(path)
    lost = sum(len(piece.text) for piece in read_layout(text).chrome)
    assert lost <= 0.05 * len(text)


def test_there_are_stories():
    assert len(stories("raw")) > 800, SHARED
