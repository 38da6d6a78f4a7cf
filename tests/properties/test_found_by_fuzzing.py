"""Texts that long fuzzing runs found, each with what it once did."""

from __future__ import annotations

import pytest
from laws import broken_laws

from xinhua_parse import parse_story

FOUND = {
    "a weekday ends its paragraph, and a capital opens the next one (IndexError)": "It rains on Monday\nBEIJING fell.",
    "the same behind a month": "A. It rains in May\n\nDay fell, said Wang.",
}


@pytest.mark.parametrize("text", FOUND.values(), ids=FOUND)
def test_it_is_read_now(text: str) -> None:
    """It gives a story that keeps the laws."""
    assert not broken_laws(parse_story(text))
