"""Introductions: where a story first gives the full name of somebody it later calls by one word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .mention import is_name_word
from .noun_phrase import Range, titled_start
from .sentence import Passage


def find_introduction(passages: Sequence[Passage], name: str) -> Iterator[tuple[Passage, Range]]:
    """Noun phrases that hold a one-word name within a longer one, in text order."""
    for passage in passages:
        words = passage.tokens.words
        if name not in words:
            continue
        for index, word in enumerate(words):
            if word != name:
                continue
            end = index + 1
            while end < len(words) and is_name_word(words[end]) and words[end][0].isupper():
                end += 1
            longer = (index > 0 and is_name_word(words[index - 1])) or end > index + 1
            if not longer:
                continue
            start = next((s for s, e in passage.sentences if s <= index < e), 0)
            first = index
            while first > start and is_name_word(words[first - 1]) and words[first - 1][0].isupper():
                first -= 1
            if words[end - 1].endswith(("'s", "’s")) and end > index + 1:
                continue  # a possessive: its owner is introduced elsewhere
            yield passage, (titled_start(passage, first, start), end)
