"""Titles before names: "Chinese Foreign Minister" in "met by Chinese Foreign Minister Wang Yi".

Strategy: from the name to the left as long as words can stand within a title - capitals, offices, their "of", adjectives;
what holds no noun for a person or a body is none.
"""

from __future__ import annotations

from typing import Final

from ..lexicon.bodies import RULED
from ..lexicon.function_words import (
    AUXILIARIES,
    CONNECTIVES,
    DETERMINERS,
    NOUN_PREPOSITIONS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
)
from ..lexicon.pasts import PASTS
from ..lexicon.people import HONORIFICS, RULERS
from ..lexicon.time_words import MONTHS
from .nouns import is_head
from .phrase_edge import LONGEST, bracket_start
from .sentence import Passage
from .verbs import FORMS

# pasts that are like their base: "Lund beat Renn"
_UNCHANGED: Final = frozenset(
    {"beat", "bid", "cast", "cut", "hit", "hurt", "let", "put", "quit", "set", "shut", "split", "upset"}
)
_NO_TITLE: Final = _UNCHANGED | PREPOSITIONS | DETERMINERS | AUXILIARIES | SUBORDINATORS | CONNECTIVES | PASTS
_NO_NAME: Final = PREPOSITIONS | DETERMINERS | CONNECTIVES | SUBJECT_PRONOUNS
_LINKS: Final = frozenset({"for", "of", "to"})
_SENT: Final = frozenset({"adviser", "ambassador", "envoy", "representative"})
_TITLE: Final = 3  # capitalised words of a title that open the run of a name: "Velmark Prime Minister Hanna Lund"


def titled_start(passage: Passage, name: int, start: int) -> int:
    """Where the title before a name begins: at "Chinese" in "met by Chinese Foreign Minister Wang Yi".

    Args:
        passage: the paragraph.
        name: the name's first token.
        start: the first token that may belong to the title.
    """
    low, words = passage.lower, passage.words
    at = name
    while at > start and name - at < LONGEST and passage.quoted[at - 1] < 0:
        word = low[at - 1]
        if word in _LINKS and at - 2 >= start and _is_titles_head(low, at - 2, name):
            at -= 2
        elif words[at - 1][0].isupper() and word not in _NO_NAME:
            at -= 1
        elif word == "." and at - 2 >= start and low[at - 2] in HONORIFICS:
            at -= 2
        elif (
            word == "the"
            and at - 3 >= start
            and low[at - 2] in NOUN_PREPOSITIONS
            and _is_titles_head(low, at - 3, name)
        ):
            at -= 3  # "Ambassador to the Philippines"
        elif word.isdigit() and at - 2 >= start and words[at - 2][0].isupper() and low[at - 2] not in MONTHS:
            at -= 2  # "Class 2 sailor"
        elif word == ")" and (opening := bracket_start(low, at - 1, start)) > at - 5:
            at = opening  # "Secretary-General of the Union of Coral Rim States (UCRS)"
        elif is_head(word) or (words[at - 1] == word and _modifies_title(word) and not _is_verb(low, at - 1)):
            at -= 1
        else:
            break
    if at < name and words[at] == low[at] and not _holds_title(passage, at, name):
        while at < name and words[at] == low[at]:
            at += 1  # "she beat Hanna Lund"
    return at


def _holds_title(passage: Passage, start: int, name: int) -> bool:
    """Whether a noun for a person or body stands before a name or among its capitals: "former President Renn"."""
    low, words = passage.lower, passage.words
    end = next((i for i in range(name, min(name + LONGEST, len(words))) if not words[i][0].isupper()), name + 1)
    return any(is_head(word) for word in low[start:end])


def _is_titles_head(low: tuple[str, ...], at: int, name: int) -> bool:
    """Whether a title goes on to the left over a noun and its preposition: "head of", "envoy to", no "government of"."""
    if low[at + 1] == "to" and low[at] not in _SENT:
        return False
    return is_head(low[at]) and not (low[at] in RULED and not RULERS.isdisjoint(low[at + 2 : name + _TITLE]))


def _is_verb(low: tuple[str, ...], at: int) -> bool:
    """Whether an auxiliary or "to" makes a verb of the word at an index: "does not bind President Mensah"."""
    return at > 0 and (low[at - 1] in AUXILIARIES or low[at - 1] in ("to", "not"))


def _modifies_title(word: str) -> bool:
    """Whether a lower-case word can stand within a title: no verb, no function word."""
    return word.isalpha() and word not in _NO_TITLE and word not in FORMS and not word.endswith(("ed", "ly"))
