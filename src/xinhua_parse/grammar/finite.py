"""Finite verbs: whether words are a clause, as far as a shallow reading can tell.

Strategy: an auxiliary, a subject pronoun at the start or an irregular past is evidence, outside relative clauses; a regular
past is none, for it may be a participle.
"""

from __future__ import annotations

from typing import Final

from ..lexicon.function_words import AUXILIARIES, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS
from ..lexicon.pasts import PASTS
from .sentence import Passage
from .verbs import FORMS

STOPS: Final = frozenset({".", "!", "?", ";", "(", ")", "[", "]", "。"})
_TAG: Final = 10  # tokens of a tag, up to its cue
_CLAUSE: Final = 60  # tokens in which a clause shows its verb
_SIGNS: Final = AUXILIARIES | PASTS | RELATIVES | STOPS | {","}


def has_finite_verb(passage: Passage, start: int, end: int) -> bool:
    """Whether the words from `start` on show the finite verb of a clause of their own.

    Only what stands outside relative clauses counts: in "a plan which will cut taxes" nothing does.
    """
    low, quoted = passage.lower, passage.quoted
    if start >= end:
        return False
    if low[start] in SUBJECT_PRONOUNS or low[start] == "there":
        return True
    relative = False
    for at in range(start, min(end, start + _CLAUSE)):
        word = low[at]
        if word not in _SIGNS or (word == "may" and passage.words[at] != word):
            continue
        if low[at - 1] == "to" and at > start and (word in AUXILIARIES or word in PASTS):
            continue  # "how to do it"
        if word in AUXILIARIES or (word in PASTS and at > start):
            if not relative:
                return True
            relative = False
        elif quoted[at] < 0:
            if word in RELATIVES:
                if word != "that" or at == start or low[at - 1] not in PREPOSITIONS:
                    relative = at > start
            elif word in STOPS or (word == "," and _tag_follows(passage, at + 1, end)):
                return False
    return False


def _tag_follows(passage: Passage, start: int, end: int) -> bool:
    """Whether the words behind a comma are a tag such as "local media reported on Monday", or "said Wang"."""
    low = passage.lower
    for at in range(start, min(end, start + _TAG)):
        form = FORMS.get(low[at])
        if form is not None and form.shape == "past":
            return True
        if low[at] in (",", "."):
            return False
    return False


def verb_stands_at(passage: Passage, index: int) -> bool:
    """Whether a finite verb stands at an index, so that the word before it is a noun: "the member states recognized"."""
    if index >= len(passage.words):
        return False
    word = passage.lower[index]
    return word in AUXILIARIES or word in PASTS or (passage.words[index] == word and word.endswith("ed"))
