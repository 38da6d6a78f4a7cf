"""The kind of a speaker where its head noun alone does not tell: what stands before the noun, or the sentence before.

Strategy: each function looks at one sure sign beside the noun, and is asked only where that noun or a joining "and" stands.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from ..grammar.nouns import singular, sounds_like_person
from ..grammar.sentence import Passage
from ..lexicon.function_words import ARTICLES, AUXILIARIES, DETERMINERS, PREPOSITIONS
from ..lexicon.people import POSITIONS
from ..lexicon.places import ALIASES, CAPITALS, COUNTRIES
from ..speaker import DOCUMENT, GROUP, ORGANIZATION, PERSON, SpeakerKind
from .head_noun import is_people_word, kind_of_noun

PLACES: Final = COUNTRIES | frozenset(CAPITALS) | frozenset(ALIASES)
_RANKS: Final = (("one",), ("two",), ("three",), ("four",), ("five",))
_MADE: Final = frozenset({"compiled", "drafted", "issued", "prepared", "published", "released", "written"})
_AGED: Final = frozenset({"elderly", "former", "retired", "senior", "veteran", "young"})  # what people are
_GUARDING: Final = frozenset({"border", "civil", "coast", "home", "national", "palace", "presidential", "royal"})
_ONE: Final = ARTICLES | {"another", "one"}
_SEVERAL: Final = frozenset({"dozens", "hundreds", "scores", "thousands"})
_OPENING: Final = 8  # tokens of a sentence within which its subject's noun stands


def kind_at(passage: Passage, start: int, index: int) -> SpeakerKind | None:
    """The kind that the head noun at a token makes, behind what stands before it in its phrase; None for a noun of no list.

    "The guard" is a body, as "the coast guard" is, but "a guard" and "the prison guard" are one person; the Joint Chiefs are a
    body.
    """
    word = passage.lower[index]
    before = passage.lower[index - 1] if index > 0 else ""
    if word == "guards" and passage.words[index] == word:
        return GROUP
    if word == "guard" and passage.words[index] == word and before not in _GUARDING:
        one = index > start or (before in _ONE and before != "the")
        return PERSON if one else ORGANIZATION
    if word == "number" and passage.lower[index + 1 : index + 2] in _RANKS:
        return PERSON  # "the world number one"
    return ORGANIZATION if word == "chiefs" and before == "joint" else kind_of_noun(word)


def kind_of_unknown(passage: Passage, start: int, index: int, end: int) -> SpeakerKind:
    """The kind of a noun that no list has: a person of some age or with a person's ending, else a document."""
    low = passage.lower
    if index + 1 < end and low[index + 1] in _MADE:
        return DOCUMENT  # "a briefer prepared by the office"
    aged = any(word in _AGED or word.endswith("-old") for word in low[start : index + 1])
    person = aged or low[index] in POSITIONS or sounds_like_person(singular(low[index]))
    return PERSON if person else DOCUMENT


def kind_of_one(passage: Passage, at: int) -> SpeakerKind:
    """The kind of a bare "one": a document where several documents or things open the sentence before, else a person.

    "Leaflets were found in the hall. | One said the sea is calm."
    """
    low, words = passage.lower, passage.words
    before = bisect_left(passage.sentences, (at, 0)) - 1
    if before < 0:
        return PERSON
    start, end = passage.sentences[before]
    for index in range(start, min(end, start + _OPENING)):
        word = low[index]
        if word in _SEVERAL or singular(word) == word or word in AUXILIARIES:
            continue
        kind = kind_of_noun(word)
        thing = kind is None and index - start <= 1 and not is_people_word(words[index])
        if kind is DOCUMENT or (thing and not sounds_like_person(singular(word))):
            return DOCUMENT
        return PERSON
    return PERSON


def joins_kinds(passage: Passage, start: int, index: int, kind: SpeakerKind | None, *, definite: bool | None) -> bool:
    """Whether "and" joins the head noun at a token to another speaker's: "officials and local media", "the bank and its union".

    Args:
        passage: the paragraph.
        start: the first token of the phrase without its article.
        index: the head noun's token, with an "and" before it.
        kind: what the head noun makes.
        definite: whether "the" or the like opens the phrase; False where "a" does.
    """
    low = passage.lower
    if kind is PERSON:
        return definite is not False or "a" in low[start:index]  # and not "a coach and captain"
    at = next(i for i in range(index - 1, start - 1, -1) if low[i] == "and")
    if kind is not ORGANIZATION or at == start or not PREPOSITIONS.isdisjoint(low[start:at]):
        return False
    before = kind_of_noun(low[at - 1])
    if low[at + 1] in DETERMINERS:
        return before is not None and before is not DOCUMENT
    # and not "the women and family ministry"
    return before is GROUP and (low[index] != singular(low[index]) or definite is None)
