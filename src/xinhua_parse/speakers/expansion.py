"""Acronyms led back to what they stand for, where the story prints it before brackets: "Coral Rim Council (CRC)"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Final

from ..grammar.phrase_edge import Range
from ..grammar.sentence import Passage
from ..lexicon.bodies import ORGANIZATIONS
from ..speaker import DOCUMENT, ORGANIZATION
from .introduction import Introductions
from .mention import NAME, Mention, read_mention

_KINDS: Final = (ORGANIZATION, DOCUMENT)
_BRACKETED: Final = re.compile(r"\((?P<acronym>[A-Z][^()\n]{1,11})\)")  # (CRC)
_LONGEST: Final = 16  # tokens of what an acronym stands for
_SMALL: Final = frozenset(
    {"against", "and", "between", "de", "for", "in", "of", "on", "the", "to", "with", ",", "&", "'", "’"}
)


class Expansions:
    """What the acronyms of a story stand for; its brackets are found once, when the first acronym is asked for."""

    def __init__(self, text: str, passages: Sequence[Passage], introductions: Introductions) -> None:
        self._text = text
        self._passages = passages
        self._introductions = introductions
        self._brackets: dict[str, int] | None = None  # where each first opens

    def of(self, acronym: str) -> Mention | None:
        """The name of the body or document that an acronym stands for; None where the story does not print it.

        Without brackets it must be a body's by its noun: "Coral Rim Council" for "CRC".
        """
        found = self._expansion(acronym)
        if found is None:
            found = self._introductions.initialled(acronym)
            full = None if found is None else read_mention(*found)
            return full if full is not None and full.name and full.head in ORGANIZATIONS else None
        passage, (start, end) = found
        full = read_mention(passage, (start, end))
        if full.kind is DOCUMENT:  # whose name its parties open: "the Velmark-Oruvia Treaty of Marrow (TOM)"
            while start and passage.words[start - 1][0].isupper() and passage.lower[start - 1] not in _SMALL:
                start -= 1
            full = read_mention(passage, (start, end))
        return full if full.form is NAME and full.kind in _KINDS else None

    def _expansion(self, acronym: str) -> tuple[Passage, Range] | None:
        """The passage and the range of the words before the first "(ACRONYM)" whose initials give it; None where none do."""
        if self._brackets is None:
            self._brackets = {match[1]: match.start() for match in reversed([*_BRACKETED.finditer(self._text)])}
        at = self._brackets.get(acronym, -1)
        if at < 0:
            return None
        passage = self._passages[bisect_right(self._passages, at, key=lambda passage: passage.tokens.starts[0]) - 1]
        bracket = bisect_left(passage.tokens.starts, at)
        if bracket == len(passage.words) or passage.tokens.starts[bracket] != at:
            return None  # in the headline, or in a line that is no paragraph
        start = _start(passage, bracket, acronym)
        return None if start is None else (passage, (start, bracket))


def _start(passage: Passage, bracket: int, acronym: str) -> int | None:
    """Where the words that an acronym stands for begin: the nearest capital from which their initials give it."""
    words = passage.words
    initials = ""  # of all words from `at`
    for at in range(bracket - 1, max(bracket - _LONGEST, 0) - 1, -1):
        word = words[at]
        if not (word[0].isupper() or word in _SMALL):
            return None
        initials = word[0] + initials
        if word[0] == acronym[0] and at < bracket - 1 and _gives(initials, acronym):
            return at
    return None


def _gives(initials: str, acronym: str) -> bool:
    """Whether the initials hold the acronym's letters in order, or are its letters but for one within a word."""
    capitals = [letter for letter in initials if letter.isupper()]
    return _holds(initials.upper(), acronym) or (len(capitals) == len(acronym) - 1 and _holds(acronym, capitals))


def _holds(letters: Sequence[str], wanted: Sequence[str]) -> bool:
    """Whether letters hold others in their order."""
    rest = iter(letters)
    return all(letter in rest for letter in wanted)
