"""Roles that stand behind a name: "Wang Yi, director of the office and a member of the bureau, said"."""

from __future__ import annotations

from typing import Final

from .lexicon.function_words import ARTICLES, AUXILIARIES, CONNECTIVES, NOUN_PREPOSITIONS, PREPOSITIONS, RELATIVES
from .noun_phrase import Range, is_person_noun
from .sentence import Passage
from .verbs import FORMS

_LONGEST: Final = 40  # tokens of a role


def apposed_role(passage: Passage, name: Range) -> Range | None:
    """The role between the comma behind a name and the next comma, cue or clause.

    Returns:
        Its range of tokens without a leading article or "also"; None where the apposition tells no role.
    """
    tokens, quoted = passage.tokens, passage.quoted
    low, words = tokens.lower, tokens.words
    at = name[1]
    if at >= len(tokens) or low[at] != ",":
        return None
    at += 1
    if at + 1 < len(tokens) and low[at].isdigit() and low[at + 1] == ",":
        at += 2  # an age
    if at < len(tokens) and low[at] == "also":
        return None  # "Wang, also a member of ...": a second office
    while at < len(tokens) and (low[at] in ARTICLES or low[at] in ("who", "is", "himself", "herself")):
        if low[at] == "who" and not (at + 1 < len(tokens) and low[at + 1] == "is"):
            return None
        at += 1
    start = at
    if start < len(tokens) and low[start].endswith("ing"):
        return None  # "echoing the president"
    titled = False
    while at < len(tokens) and at - start < _LONGEST and quoted[at] < 0:
        word = low[at]
        if word in (",", ";", ":", "--", "—"):
            break
        if word == "." and len(low[at - 1]) > 2:
            break
        if word in RELATIVES or word in AUXILIARIES or (at > start and words[at] == word and word in FORMS and FORMS[word].shape == "past"):
            break
        if word in PREPOSITIONS and words[at] == word and (word not in NOUN_PREPOSITIONS or (word in ("in", "on", "with") and not words[at + 1 : at + 2])):
            break
        if titled and words[at].islower() and word.endswith("ed") and low[at - 1] not in PREPOSITIONS | ARTICLES:
            break
        titled = titled or is_person_noun(word)
        at += 1
    if not titled or at <= start:
        return None
    while at > start and (low[at - 1] in PREPOSITIONS or low[at - 1] in ("and", "also", "in", "a", "the")):
        at -= 1
    return (start, at) if at > start else None


def fronted_role(passage: Passage, name: Range) -> Range | None:
    """The title that a comma parts from the name behind it: "Duterte's spokesperson, Ernesto Abella, said"."""
    low = passage.tokens.lower
    comma = name[0] - 1
    if comma < 1 or low[comma] != "," or passage.quoted[comma] >= 0:
        return None
    start = comma
    while start > 0 and (low[start - 1].isalnum() or low[start - 1].endswith(("'s", "’s")) or "-" in low[start - 1]) and comma - start < _LONGEST:
        if low[start - 1] in AUXILIARIES or low[start - 1] in RELATIVES or passage.quoted[start - 1] >= 0:
            return None
        start -= 1
    while start < comma and (low[start] in ARTICLES or low[start] in CONNECTIVES):
        start += 1
    title = next((i for i in range(start, comma) if low[i] in PREPOSITIONS), comma) - 1
    return (start, comma) if start <= title and is_person_noun(low[title]) else None
