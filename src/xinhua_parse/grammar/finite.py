"""Finite verbs: whether words are a clause, as far as a shallow reading can tell.

Strategy: an auxiliary, a subject pronoun at the start or an irregular past is evidence, outside relative clauses; a regular
past is none, for it may be a participle.
"""

from __future__ import annotations

from typing import Final

from ..lexicon.function_words import (
    ARTICLES,
    AUXILIARIES,
    CONTRACTED,
    DETERMINERS,
    PREPOSITIONS,
    RELATIVES,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
)
from ..lexicon.pasts import PASTS
from .sentence import Passage
from .time_phrase import skip_time_after
from .verbs import FORMS

CLAUSE_STOPS: Final = frozenset({".", "!", "?", ";", "(", ")", "[", "]", "。"})
_TAG: Final = 10  # tokens of a tag, up to its cue
_CLAUSE: Final = 60  # tokens in which a clause shows its verb
_SUBJECT: Final = 12  # tokens of a subject before its verb
_CLAUSE_ENDS: Final = CLAUSE_STOPS | RELATIVES | SUBORDINATORS | {","}
_NAMING: Final = frozenset(
    {"aged", "awarded", "called", "considered", "deemed", "dubbed", "entitled", "labeled", "named", "offered", "titled"}
)
_MODIFIED: Final = DETERMINERS | PREPOSITIONS | {"and"}  # before an adjective
_OBJECTS: Final = ARTICLES | {"her", "him", "his", "its", "their", "them"}
_SIGNS: Final = AUXILIARIES | PASTS | RELATIVES | CLAUSE_STOPS | {",", "and"}


def has_finite_verb(passage: Passage, start: int, end: int) -> bool:
    """Whether the words from `start` on show the finite verb of a clause of their own.

    Only what stands outside relative clauses counts: in "a plan which will cut taxes" nothing does.
    """
    low, quoted = passage.lower, passage.quoted
    if start >= end:
        return False
    if low[start] in SUBJECT_PRONOUNS or low[start] == "there" or low[start] in CONTRACTED:
        return True
    relative = False
    for at in range(start, min(end, start + _CLAUSE)):
        word = low[at]
        if word not in _SIGNS or (word == "may" and passage.words[at] != word):
            continue
        if word == "and":
            if _joins_verb(passage, at) and at > start:
                return any(earlier[-2:] == "ed" for earlier in low[start + 1 : at])  # of the clause, that opened before
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
            elif word in CLAUSE_STOPS or (word == "," and _tag_follows(passage, at + 1, end)):
                return False
    return False


def _joins_verb(passage: Passage, conjunction: int) -> bool:
    """Whether a verb stands right behind "and", which goes on with what came before: "the visit to Velmark | and said"."""
    following = passage.lower[conjunction + 1 : conjunction + 2]
    if not following or passage.words[conjunction + 1] != following[0]:
        return False
    form = FORMS.get(following[0])
    return (
        following[0] in AUXILIARIES
        or following[0] in PASTS
        or (form is not None and form.plain and form.shape == "past")
    )


def has_regular_past(passage: Passage, start: int, end: int) -> bool:
    """Whether a noun phrase and a regular past with its object open a clause: "the crews repelled the raid".

    What follows tells the past from a participle, which has no object: a number, or an article that opens no day.
    """
    low, words, quoted = passage.lower, passage.words, passage.quoted
    for at in range(start + 1, min(end - 1, start + _SUBJECT)):
        word = low[at]
        if quoted[at] >= 0 or word in _CLAUSE_ENDS:
            return False
        if word == "called" and low[at + 1] == "on" and low[at - 1] not in _MODIFIED:
            return True
        if word[-2:] != "ed" or words[at] != word or word in _NAMING or low[at - 1] in _MODIFIED:
            continue
        if word in FORMS and low[at + 1] in ("that", ","):
            return True  # "adding the vote showed, once more, that ..."
        object_ = low[at + 1] in _OBJECTS or words[at + 1][0].isdigit()
        return object_ and quoted[at + 1] < 0 and skip_time_after(passage.tokens, at + 1, end) == at + 1
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
