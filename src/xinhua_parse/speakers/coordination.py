"""People and bodies joined by "and": a source that names two is several, whatever its last noun is."""

from __future__ import annotations

from ..grammar.phrase_edge import Range
from ..grammar.sentence import Passage
from ..lexicon.function_words import ARTICLES, DETERMINERS, PREPOSITIONS
from ..lexicon.names import OFFICES
from ..lexicon.places import COUNTRIES
from ..speaker import ORGANIZATION
from .head_noun import kind_of_noun
from .person_name import read_person_name


def joined_range(passage: Passage, start: int, end: int) -> Range | None:
    """The range of a phrase that joins two speakers, without "both"; None where it does not.

    "Both X and Y" always does; else a person or a whole body stands before "and", and behind it another, or words that say
    what they are: "Renn and the military", "Hanna Lund and police", "the Tide Board and the Reef Office".
    """
    low = passage.lower
    if low[start] == "both":
        return start + 1 + (low[start + 1] in ARTICLES), end
    for at in range(start + 1, end - 1):
        if low[at] != "and":
            continue
        if _is_person(passage, start, at) and _is_another(passage, at + 1, end):
            return start, end
        if _is_body(passage, start, at) and _is_body(passage, at + 1, end):
            return start, end
    return None


def _is_body(passage: Passage, start: int, end: int) -> bool:
    """Whether a country or an acronym stands alone, or words that end with what bodies are called.

    A noun alone in capitals is none: "the Office and Tide Workers Union".
    """
    low, words = passage.lower, passage.words
    opened = low[start] in ARTICLES
    article = opened or (start > 0 and low[start - 1] in ARTICLES)
    name = words[start + opened : end]
    if not name or not (name[0][0].isupper() or article):
        return False
    if " ".join(name) in COUNTRIES or (len(name) == 1 and len(name[0]) > 1 and name[0].isupper()):
        return True
    if not PREPOSITIONS.isdisjoint(low[start:end]):
        return False  # "a check by the Reef Board", "a party in the council"
    return (name[0].islower() or len(name) > 1) and kind_of_noun(low[end - 1]) is ORGANIZATION


def _is_person(passage: Passage, start: int, end: int) -> bool:
    """Whether a person is named; a word for an office alone is no name ("Trade and Reefs"), nor is "Accord with Renn"."""
    low = passage.lower
    person = read_person_name(passage, start, end)
    if person is None or (end - start == 1 and low[start] in OFFICES):
        return False
    return person.title is not None or PREPOSITIONS.isdisjoint(low[start:end])


def _is_another(passage: Passage, start: int, end: int) -> bool:
    """Whether the words behind "and" are a person's name, or a noun with or without an article."""
    low, words = passage.lower, passage.words
    if low[start] in DETERMINERS:
        return True
    if _is_person(passage, start, end):
        return True
    return words[end - 1] == low[end - 1] and kind_of_noun(low[end - 1]) is not None
