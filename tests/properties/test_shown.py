"""What is made of a story for people and programs holds for any text."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st
from wire_copy import ANY_TEXT, NEAR_MISS

from xinhua_parse import StoryError, parse_story
from xinhua_parse.page import story_page
from xinhua_parse.plain import to_dict


@given(ANY_TEXT | NEAR_MISS, st.integers(0, 200))
def test_a_page_is_safe_and_fits(text: str, width: int) -> None:
    """No line of a page is wider than the terminal, and none holds what is not printable."""
    try:
        lines = story_page(parse_story(text), width).split("\n")
    except StoryError:
        return
    assert all(line.isprintable() for line in lines)
    assert max(map(len, lines)) <= max(width, 24)


@given(ANY_TEXT | NEAR_MISS)
def test_plain_values_are_json(text: str) -> None:
    """Plain values come back from JSON as they went in."""
    try:
        plain = to_dict(parse_story(text))
    except StoryError:
        return
    assert json.loads(json.dumps(plain)) == plain
