"""Introductions: where a story first gives the full name of somebody it later calls by one word."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from ..grammar.nickname import nickname_end, nickname_start
from ..grammar.phrase_edge import Range
from ..grammar.quotation import MARKS
from ..grammar.sentence import Passage
from ..grammar.title import titled_start
from ..grammar.tokens import Tokens
from ..lexicon.function_words import CONNECTIVES, DETERMINERS, PREPOSITIONS, QUESTION_WORDS, SUBJECT_PRONOUNS
from ..lexicon.names import PARTICLES, SUFFIXES
from ..lexicon.people import HONORIFICS
from ..lexicon.time_words import WEEKDAYS

_Run = tuple[int, int, int]  # the passage's index, the first token, the token behind the last
_KEPT: Final = 2  # names that hold one word: with a second one nobody farther down is meant for sure
_SHORT: Final = 10_000  # characters of a story that is searched anew for each word
_FEW: Final = 4  # such words, behind which all runs are found once
_NO_NAME: Final = DETERMINERS | PREPOSITIONS | CONNECTIVES | SUBJECT_PRONOUNS | QUESTION_WORDS | WEEKDAYS


class Introductions:
    """The runs of capitalised words of a story: of a long one found once, when the first is asked for."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._passages = passages
        self._searches = _FEW if passages and len(passages[0].tokens.text) <= _SHORT else 0  # that are left
        self._runs: dict[str, list[_Run]] | None = None
        self._initialled: dict[str, _Run] = {}

    def of(self, name: str, paragraph: int) -> tuple[Passage, Range] | None:
        """The noun phrase, with its title, that holds a one-word name within a longer one.

        Args:
            name: the word.
            paragraph: the one in which it stands: an introduction farther down counts only if the story has no other.

        Returns:
            The passage and the phrase's range; None where there is none, or more than one farther down.
        """
        runs = self._runs_with(name)
        run = next(runs, None)
        if run is None or (run[0] > paragraph and next(runs, None) is not None):
            return None
        index, first, end = run
        passage = self._passages[index]
        end += passage.lower[end - 1] in SUFFIXES and passage.words[end : end + 1] == (".",)  # "Otto Lund Jr."
        start = passage.sentences[bisect_right(passage.sentences, (first, end)) - 1][0]
        return passage, (titled_start(passage, first, start), end)

    def initialled(self, acronym: str) -> tuple[Passage, Range] | None:
        """The first run of capitalised words with these initials: "Coral Rim Council" for "CRC"; None where there is none."""
        if self._runs is None:
            self._runs = self._find()
        run = self._initialled.get(acronym)
        return None if run is None else (self._passages[run[0]], run[1:])

    def _runs_with(self, name: str) -> Iterator[_Run]:
        """The different names that a word stands in, in text order; of a long story two at most."""
        if self._searches and self._runs is None:  # it mostly asks for one word, which few of its paragraphs hold
            self._searches -= 1
            holding = (i for i, passage in enumerate(self._passages) if _holds(passage.tokens, name))
            return (run for words, run in self._names(holding) for word in words if word == name)
        if self._runs is None:
            self._runs = self._find()
        return iter(self._runs.get(name, ()))

    def _find(self) -> dict[str, list[_Run]]:
        """The different names that each word stands in, in text order, two at most."""
        found: dict[str, list[_Run]] = {}
        for words, run in self._names(range(len(self._passages))):
            self._initialled.setdefault("".join([word[0] for word in words]), run)
            for word in words:
                runs = found.setdefault(word, [])
                if len(runs) < _KEPT:
                    runs.append(run)
        return found

    def _names(self, indices: Iterable[int]) -> Iterator[tuple[list[str], _Run]]:
        """The different names in some of the passages, in text order, each with its words without possessives."""
        seen: set[str] = set()
        for index in indices:
            passage = self._passages[index]
            for first, end in name_runs(passage):
                words = [word.removesuffix("'s").removesuffix("’s") for word in passage.words[first:end]]
                name = " ".join(words)
                if name not in seen:
                    seen.add(name)
                    yield words, (index, first, end)


def _holds(tokens: Tokens, name: str) -> bool:
    """Whether a word, or one that it is a part of, stands among tokens."""
    return bool(tokens.words) and tokens.text.find(name, tokens.starts[0], tokens.ends[-1]) >= 0


def name_runs(passage: Passage, first: int = 0, end: int | None = None) -> Iterator[Range]:
    """Runs of two or more capitalised words, initials and particles among them; a possessive ends one.

    Args:
        passage: the paragraph.
        first: the token they are sought from.
        end: the token behind the last that is looked at; the passage's end without it.
    """
    words, low = passage.words, passage.lower
    start = behind = -1  # of the run so far
    for at in [i for i, word in enumerate(words[first:end], first) if word[0].isupper() and low[i] not in _NO_NAME]:
        if start >= 0 and behind < at and not all(_goes_on(passage, i) for i in range(behind, at)):
            if behind - start > 1:
                yield start, behind
            start = -1
        if start < 0:
            start = at
        behind = at + 1
        if words[at][-2:] in ("'s", "’s"):
            if at > start:
                yield start, behind
            start = -1
    if start >= 0 and behind - start > 1:
        yield start, behind


def _goes_on(passage: Passage, at: int) -> bool:
    """Whether a name goes on over an initial's point, a particle or a nickname's mark: "Tomas S. Arden", "Maria do Rosal"."""
    words, low = passage.words, passage.lower
    if words[at] in MARKS:
        return nickname_start(words, at) < at or nickname_end(words, at) > at
    return words[at] in PARTICLES or (words[at] == "." and (len(words[at - 1]) == 1 or low[at - 1] in HONORIFICS))
