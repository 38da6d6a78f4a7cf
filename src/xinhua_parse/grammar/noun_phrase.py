"""Noun phrases before a cue: who speaks.

Strategy: the phrase that ends just before a cue begins behind the nearest boundary on its left: a comma, a quotation, a
conjunction, a verb, the start of the sentence. Left out on purpose: phrases that hold a quotation.
"""

from __future__ import annotations

from typing import Final

from ..lexicon.function_words import (
    AUXILIARIES,
    CONNECTIVES,
    CONTRACTED,
    DETERMINERS,
    PREPOSITIONS,
    RELATIVES,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
)
from ..lexicon.pasts import PASTS
from ..lexicon.people import HONORIFICS
from .nouns import is_head
from .phrase_edge import (
    LONGEST,
    PUNCTUATION,
    SUFFIXES,
    Range,
    abbreviated,
    bracket_start,
    joins,
    lists,
    lists_fields,
    trim_phrase,
)
from .sentence import Passage
from .verbs import FORMS

_REPORTED: Final = frozenset({"added", "announced", "said", "says", "told", "wrote"})
_SAYING: Final = frozenset(word for word, form in FORMS.items() if form.shape == "ing" and form.plain)
_BOUNDARIES: Final = RELATIVES | _REPORTED | _SAYING | {"citing", "quoting"}
_CLAUSE_OPENERS: Final = frozenset({"after", "as", "before", "since", "until"})
_EDGES: Final = (
    PUNCTUATION
    | _BOUNDARIES
    | _CLAUSE_OPENERS
    | SUBORDINATORS
    | AUXILIARIES
    | set(CONTRACTED)
    | {"and", "or", "&", ")"}
)
_SHORT: Final = PREPOSITIONS | CONNECTIVES | AUXILIARIES | PASTS


def phrase_before(passage: Passage, end: int, start: int) -> Range | None:
    """The noun phrase that ends just before token `end` and begins no earlier than `start`.

    Returns:
        Its range, or None where no noun phrase ends there.
    """
    low, quoted = passage.lower, passage.quoted
    if end > start and (low[end - 1] in SUBJECT_PRONOUNS or low[end - 1] in CONTRACTED):
        return end - 1, end
    at = end
    floor = max(start, end - LONGEST)
    while (at := _skip_words(passage, at, floor)) > floor and quoted[at - 1] < 0:
        word = low[at - 1]
        if word in PUNCTUATION:
            if not _belongs(passage, at, floor, end):
                break
        elif word in ("and", "or", "&"):
            if not joins(passage, at - 1, floor):
                break
        elif word in SUBORDINATORS and (passage.words[at - 1] == word or at - 1 == start):  # and not "Leung So Wan"
            break
        elif at < end:
            if word == "who" and at - 1 > floor:
                comma = low[at - 2] == ","
                return whom(passage, phrase_before(passage, at - 1 - comma, start))  # "an officer who left | said"
            opens = word in _CLAUSE_OPENERS and at - 1 > start and low[at - 2] != "such"  # "officials such as Renn"
            if word in _BOUNDARIES or opens:
                break
            auxiliary = word in AUXILIARIES and (low[at - 2] != "who" or at - 2 <= floor)
            if auxiliary or word in CONTRACTED:  # but "workers who were jailed | said"
                return short_phrase_before(passage, end, at)
        at -= 1
    return trim_phrase(passage, at, end)


def _skip_words(passage: Passage, at: int, floor: int) -> int:
    """Before the words and brackets that belong to a phrase, as most do."""
    low, quoted = passage.lower, passage.quoted
    while at > floor:
        word = low[at - 1]
        if word not in _EDGES and quoted[at - 1] < 0:
            at -= 1
        elif word == ")" and (opening := bracket_start(low, at - 1, floor)) < at:
            at = opening
        else:
            break
    return at


def whom(passage: Passage, phrase: Range | None) -> Range | None:
    """The person in a phrase before "who": of "the murder of Renn", Renn."""
    low, words = passage.lower, passage.words
    start, end = phrase or (0, 0)
    of = next((i for i in range(end - 2, start, -1) if low[i] == "of"), 0)
    named = of > 0 and words[of + 1][0].isupper() and words[of - 1] == low[of - 1] and not is_head(low[of - 1])
    return (of + 1, end) if named else phrase


def _belongs(passage: Passage, at: int, floor: int, end: int) -> bool:
    """Whether the mark before `at` belongs to the phrase behind it: of an abbreviation, a list, "Jr."."""
    low = passage.lower
    if low[at - 1] == ".":
        return at - 2 >= floor and abbreviated(low, at - 1)
    return (
        low[at - 1] == ","
        and at < end
        and (low[at] in SUFFIXES or lists(passage, at - 1, floor, end) or lists_fields(passage, at - 1))
    )


def short_phrase_before(passage: Passage, end: int, start: int) -> Range | None:
    """The noun phrase that ends just before token `end`, without phrases joined to its head by a preposition.

    It serves where no mark shows the left edge: "the remarks of the Foreign Ministry spokesman | who said".
    """
    low, words = passage.lower, passage.words
    at = end
    while at > start and passage.quoted[at - 1] < 0:
        word = low[at - 1]
        if word == "." and at - 1 > start and low[at - 2] in HONORIFICS:
            at -= 2  # "with | Sen. Otto Renn | calling it a sham"
            continue
        if not word[0].isalnum():
            break
        verbal = words[at - 1] == word and (word in FORMS or word.endswith("ed")) and not is_head(word)
        noun = at == end and at - 1 > start and low[at - 2] in DETERMINERS  # "a talk | described by ..."
        if word in _SHORT or (verbal and not noun):
            break
        at -= 1
        if word in DETERMINERS:
            break
    return trim_phrase(passage, at, end) if at < end else None
