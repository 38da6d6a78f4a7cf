"""Roles that stand beside a name with a comma: "Wang Yi, director of the office, said", "His spokesman, Tomas Arden, said"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ..grammar.circumstance import skip_circumstances
from ..grammar.nouns import BODIES, is_person_noun, singular
from ..grammar.phrase_edge import LONGEST, Range, lists_fields
from ..grammar.sentence import Passage
from ..grammar.verbs import FORMS
from ..lexicon.function_words import (
    ARTICLES,
    AUXILIARIES,
    CONNECTIVES,
    NOUN_PREPOSITIONS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
)

_SKIPPED: Final = ARTICLES | {"herself", "himself", "is", "who"}
_MARKS: Final = frozenset({",", ";", ":", "--", "—", "–"})
_NO_ROLE: Final = RELATIVES | AUXILIARIES | {"being", "having"}
_FRONTING: Final = PREPOSITIONS | CONNECTIVES | SUBORDINATORS
_DANGLING: Final = PREPOSITIONS | {"a", "also", "and", "the"}


def apposed_role(passage: Passage, name: Range) -> Range | None:
    """The role between the comma behind a name and the next comma, cue or clause.

    Returns:
        Its range of tokens without a leading article; None where the apposition tells no role, or a second one ("also a
        member of ...").
    """
    low = passage.lower
    start = _behind_age(passage, name[1])
    if start is None or low[start] == "also" or (low[start] == "who" and low[start + 1 : start + 2] != ["is"]):
        return None
    while start < len(low) and low[start] in _SKIPPED:
        start += 1
    if start >= len(low) or (low[start].endswith("ing") and low[start - 1] not in ARTICLES):
        return None  # "echoing the president", and not "a visiting fellow"
    at = start
    titled = False
    while at < len(low) and at - start < LONGEST and not _ends_role(passage, at, start, titled=titled):
        titled = titled or is_person_noun(low[at])
        at += 1
    while at > start and low[at - 1] in _DANGLING:
        at -= 1
    if not titled or at <= start or (_opens_clause(low, name) and not FORMS.keys().isdisjoint(low[at : at + 1])):
        return None
    title = next(i for i in range(at - 1, start - 1, -1) if is_person_noun(low[i]))
    named = title + 1 < at and all(word[0].isupper() for word in passage.words[title + 1 : at])
    if named and singular(low[at - 1]) not in BODIES:
        return None  # another person: "under Chancellor Helga Lund, Foreign Minister Jan Roth said"
    return start, at


def _behind_age(passage: Passage, comma: int) -> int | None:
    """The first token behind a name's comma and an age; None where no comma stands there or nothing behind it."""
    low = passage.lower
    if low[comma : comma + 1] != [","]:
        return None
    start = comma + 1
    if start + 1 < len(low) and low[start].isdigit() and low[start + 1] == ",":
        start += 2
    return start if start < len(low) else None


def _ends_role(passage: Passage, at: int, start: int, *, titled: bool) -> bool:
    """Whether a role ends before the token."""
    low, words = passage.lower, passage.words
    word = low[at]
    if word in ("(", ")") or low[at - 1] == "(":
        return not _goes_on(passage, at)
    if word == "," and lists_fields(passage, at):
        return False
    if passage.quoted[at] >= 0 or word in _MARKS or word in _NO_ROLE or (word == "." and len(low[at - 1]) > 2):
        return True
    if words[at] != word:
        return False
    if word in PREPOSITIONS:
        tokens = passage.tokens
        if word == "under":
            return not titled or words[at + 1 : at + 2] == low[at + 1 : at + 2] not in (["its"], ["the"])
        return word not in NOUN_PREPOSITIONS or (titled and skip_circumstances(tokens, at, len(tokens)) > at)
    if at > start and word in FORMS and FORMS[word].shape == "past":
        return True
    return titled and word.endswith("ed") and low[at - 1] not in PREPOSITIONS and low[at - 1] not in ARTICLES


def _goes_on(passage: Passage, at: int) -> bool:
    """Whether a role goes on over an acronym in brackets: "the Communist Party of China (CPC) Central Committee"."""
    opening = at - (passage.lower[at] != "(") - (passage.lower[at] == ")")
    window = passage.words[opening : opening + 4]
    if len(window) < 4 or window[0] != "(" or window[2] != ")":
        return False
    behind = opening + 3
    if window[3] in NOUN_PREPOSITIONS:
        return skip_circumstances(passage.tokens, behind, len(passage.tokens)) == behind
    return window[3][0].isupper()


def _opens_clause(low: Sequence[str], name: Range) -> bool:
    """Whether a name stands behind "according to", so that a verb behind its comma has a subject of its own."""
    return low[max(0, name[0] - 2) : name[0]] == ["according", "to"]


def _is_object(passage: Passage, article: int) -> bool:
    """Whether an article stands behind a verb or noun, as in a clause: "the team includes | a monk"."""
    before = passage.lower[article - 1]
    return before[0].isalnum() and before not in _FRONTING


def fronted_role(passage: Passage, name: Range) -> Range | None:
    """The title that a comma parts from the name behind it: "Renn's spokesperson, Tomas Arden, said"."""
    low = passage.lower
    comma = name[0] - 1
    if comma < 1 or low[comma] != "," or passage.quoted[comma] >= 0:
        return None
    start = comma
    while start > 0 and comma - start < LONGEST and low[start - 1][0].isalnum() and passage.quoted[start - 1] < 0:
        word = low[start - 1]
        if word in SUBORDINATORS:
            break
        if word in _NO_ROLE or (word in ARTICLES and start > 1 and _is_object(passage, start - 1)):
            return None
        start -= 1
    while start < comma and (low[start] in ARTICLES or low[start] in CONNECTIVES):
        start += 1
    title = next((i for i in range(start, comma) if low[i] in PREPOSITIONS), comma) - 1
    return (start, comma) if start <= title and is_person_noun(low[title]) else None


def is_longer_form(description: str, role: str) -> bool:
    """Whether a role opens or closes a description, one without an owner.

    >>> from xinhua_parse.speakers.role import is_longer_form
    >>> is_longer_form("Reef Ministry spokesman", "spokesman"), is_longer_form("the bank's spokesman", "spokesman")
    (True, False)
    """
    told, wanted = description.lower(), role.lower()
    if "'s " in told or "’s " in told:
        return False
    return told.endswith(" " + wanted) or told.startswith(wanted + " ")
