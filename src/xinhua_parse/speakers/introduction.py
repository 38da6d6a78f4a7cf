"""Introductions: where a story first gives the full name of somebody it later calls by one word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from ..grammar.noun_phrase import titled_start
from ..grammar.phrase_edge import Range
from ..grammar.sentence import Passage
from ..lexicon.function_words import CONNECTIVES, DETERMINERS, PREPOSITIONS, QUESTION_WORDS, SUBJECT_PRONOUNS
from ..lexicon.names import PARTICLES
from ..lexicon.people import HONORIFICS

_NO_NAME: Final = DETERMINERS | PREPOSITIONS | CONNECTIVES | SUBJECT_PRONOUNS | QUESTION_WORDS


class Introductions:
    """The runs of capitalised words of a story, found once, when the first is asked for."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._passages = passages
        self._runs: dict[str, tuple[int, int, int]] | None = None

    def of(self, name: str) -> tuple[Passage, Range] | None:
        """The first noun phrase, with its title, that holds a one-word name within a longer one; None where there is none."""
        if self._runs is None:
            self._runs = self._find()
        run = self._runs.get(name)
        if run is None:
            return None
        index, first, end = run
        passage = self._passages[index]
        start = next((s for s, e in passage.sentences if s <= first < e), 0)
        return passage, (titled_start(passage, first, start), end)

    def _find(self) -> dict[str, tuple[int, int, int]]:
        found: dict[str, tuple[int, int, int]] = {}
        for index, passage in enumerate(self._passages):
            for first, end in _runs(passage):
                for word in passage.words[first:end]:
                    found.setdefault(word, (index, first, end))
        return found


def _runs(passage: Passage) -> Iterator[Range]:
    """Runs of two or more capitalised words, initials and particles among them; a possessive ends one without being in it."""
    words, low = passage.words, passage.lower
    start = -1
    for at, word in enumerate(words):
        if word[0].isupper() and low[at] not in _NO_NAME and word[-2:] not in ("'s", "’s"):
            if start < 0:
                start = at
        elif start >= 0 and not _goes_on(passage, at):
            if at - start > 1:
                yield start, at
            start = -1
    if 0 <= start < len(words) - 1:
        yield start, len(words)


def _goes_on(passage: Passage, at: int) -> bool:
    """Whether a name goes on over an initial's point or a particle: "Benigno S. Aquino", "Maria do Carmo"."""
    words, low = passage.words, passage.lower
    if at + 1 >= len(words) or not (words[at + 1][0].isupper() or words[at + 1] in PARTICLES):
        return False
    return words[at] in PARTICLES or (words[at] == "." and (len(words[at - 1]) == 1 or low[at - 1] in HONORIFICS))
