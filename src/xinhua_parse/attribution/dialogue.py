"""Dialogue: paragraphs that open with who speaks and a colon.

Strategy: transcripts print the speaker in capitals, or as "Q" and "A", before a colon; one such paragraph may be a heading, two
make a transcript. A name in ordinary print counts by itself, if a quotation follows the colon (`Mao Ning: "..."`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ..grammar.nouns import is_person_noun
from ..grammar.phrase_edge import Range
from ..grammar.quotation import trim
from ..grammar.sentence import Passage
from ..grammar.verbs import FORMS
from ..lexicon.function_words import ARTICLES

_LONGEST: Final = 5  # tokens before the colon: a title and a name
_WORDS: Final = 2  # words behind it, at least


def find_turns(passages: Sequence[Passage]) -> dict[int, tuple[Range, Range, Range]]:
    """The paragraphs that are turns of a dialogue.

    Returns:
        For the index of each such passage, its source, its cue (the colon) and its content.
    """
    turns = {}
    capitals = 0
    for index, passage in enumerate(passages):
        words = passage.tokens.words
        if ":" not in words[1 : _LONGEST + 1]:
            continue
        colon = words.index(":", 1)
        if len(words) - colon <= _WORDS or passage.quoted[colon] >= 0:
            continue
        name = words[:colon]
        in_capitals = all(word.isupper() or word == "." for word in name)
        source = _named(passage, colon) if passage.quoted[colon + 1] == colon + 1 else None
        content = trim(passage.tokens, (colon + 1, len(words)))
        if (in_capitals or source is not None) and content is not None:
            capitals += in_capitals
            turns[index] = (source or (0, colon), (colon, colon + 1), content)
    if capitals == 1:  # a heading
        return {i: turn for i, turn in turns.items() if passages[i].quoted[turn[1][1]] == turn[1][1]}
    return turns


def _named(passage: Passage, colon: int) -> Range | None:
    """Who is named before a colon: `Mao Ning: "..."`, `The mayor: "..."`, `Ana Ortiz, a shopkeeper: "..."`."""
    words, low = passage.words, passage.lower
    if low[0] in FORMS:
        return None  # `Said the captain: "..."`
    if low[0] in ARTICLES:
        return (0, colon) if is_person_noun(low[colon - 1]) else None
    end = low.index(",", 0, colon) if "," in low[:colon] else colon
    titled = end == colon or is_person_noun(low[colon - 1])
    return (0, end) if end and titled and all(word[0].isupper() or word == "." for word in words[:end]) else None
