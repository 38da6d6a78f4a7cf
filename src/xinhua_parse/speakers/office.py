"""Offices: the words behind "of" in a title, which are no part of the name behind them.

Strategy: the office ends with its last word that offices, bodies or countries are made of ("Secretary of State | Hanna
Lund"); where there is no such word, the last two words are the name ("Governor of Velmark | Ilva Renn").
"""

from __future__ import annotations

from typing import Final

from ..grammar.nouns import singular
from ..grammar.sentence import Passage
from ..lexicon.bodies import ORGANIZATIONS
from ..lexicon.function_words import PREPOSITIONS
from ..lexicon.names import BODY_ENDINGS, OFFICES
from ..lexicon.people import HONORIFICS
from ..lexicon.places import ADJECTIVES, COUNTRIES

_AFTER_TITLE: Final = frozenset({"designate", "elect", "emeritus", "general"})
_OFFICE_LINKS: Final = frozenset({"and", "for", "of", "the", ",", "'s"})
_OFFICE_AND_NAME: Final = 3  # words of an unknown office and a name, at least
_OF: Final = PREPOSITIONS | {"and", "the", "'", "’"}  # "Minister of Prisoners' Affairs"


def behind_title(passage: Passage, title: int, first: int, end: int) -> int:
    """Where the name begins behind the title: "Secretary of State | Hanna Lund".

    Args:
        passage: the paragraph.
        title: the title's token, which is not the last of the phrase.
        first: where the run of capitals begins that closes the phrase.
        end: where the phrase ends.
    """
    low = passage.lower
    if first > title + 1:
        return _behind_office(passage, first, end)
    at = title + 1
    if low[at] in _AFTER_TITLE:
        at += 1
    return _behind_office(passage, at + 1, end) if at < end and low[at] == "of" else at


def _behind_office(passage: Passage, first: int, end: int) -> int:
    """Where the name begins behind "of" and the office, whose capitals are no part of it; `end` where no name is left."""
    low = passage.lower
    if low[first - 1] not in _OF:
        return first
    honorific = next((i for i in range(first, end - 1) if low[i] in HONORIFICS), None)
    if honorific is not None:
        return honorific  # "police chief of Liska Gen. Karim Hadi"
    at = next((i + 1 for i in range(end - 2, first - 1, -1) if _is_office(passage, i)), first)
    if " ".join(passage.words[at : min(at + 2, end)]) in COUNTRIES:
        at += 2  # "of South Korea | Kim Dan"
    if at > first:
        return min(at, end)
    if end - first < _OFFICE_AND_NAME or low[end - 1] in BODY_ENDINGS:
        return end
    return end - 2  # "of Velmark | Ilva Renn", "of Arden Motors | Anders Holm"


def _is_office(passage: Passage, at: int) -> bool:
    """Whether a capitalised word belongs to an office or a body rather than to a name."""
    low, word = passage.lower[at], passage.words[at]
    return (
        low in OFFICES
        or low in _OFFICE_LINKS
        or word in COUNTRIES
        or word in ADJECTIVES
        or word.endswith(("'s", "’s"))
        or low in BODY_ENDINGS
        or singular(low) in ORGANIZATIONS
    )
