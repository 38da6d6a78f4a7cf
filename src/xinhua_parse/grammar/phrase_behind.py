"""Noun phrases behind a cue: who speaks in "said Wang, head of the office".

Strategy: the phrase that follows an inverted cue ends before the next comma, day, occasion or clause; a title goes on over the
words that join it to its body. Left out on purpose: phrases that hold a quotation.
"""

from __future__ import annotations

from typing import Final

from ..lexicon.bodies import DOCUMENTS
from ..lexicon.function_words import (
    ARTICLES,
    AUXILIARIES,
    DETERMINERS,
    NOUN_PREPOSITIONS,
    PREPOSITIONS,
    RELATIVES,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
)
from ..lexicon.names import BODY_ENDINGS, OFFICES
from .circumstance import ISSUED, is_adverb, skip_occasion
from .nouns import is_head, is_person_noun, is_title, singular
from .phrase_edge import (
    LONGEST,
    PUNCTUATION,
    SUFFIXES,
    Range,
    abbreviated,
    bracket_end,
    lists_fields,
)
from .sentence import Passage
from .time_phrase import skip_time_after
from .verbs import FORMS

_TAKING: Final = frozenset(
    {"close", "familiar", "loyal", "opposed", "responsible"}
)  # "sources familiar with the talks"
_ABSTRACT: Final = ("ics", "ing", "ment", "tion")  # ends of words for a field of work
_FIELD: Final = 4  # tokens from a field of work back to the "of" before it
_BODY_AND_NAME: Final = 3  # words of a body's name and a person's, at least
_CLAUSE: Final = RELATIVES | SUBORDINATORS | SUBJECT_PRONOUNS | AUXILIARIES
_DANGLING: Final = PREPOSITIONS | ARTICLES | {"and"}
_NAMES: Final = 9  # tokens from a comma to the "and" of a list of names
_DEGREES: Final = ARTICLES | {"second", "third"}
_COMPARING: Final = frozenset({"fewer", "less", "more"})
_MODIFIED: Final = PREPOSITIONS | {"all", "and", "both", "or", "such"}


def phrase_after(passage: Passage, start: int, end: int) -> Range | None:
    """The noun phrase that begins at token `start`, as it stands behind an inverted cue or "according to".

    Returns:
        Its range, without appositions and what follows them; None where no noun phrase begins there.
    """
    low, words, quoted = passage.lower, passage.words, passage.quoted
    limit = min(end, start + LONGEST)
    if start < limit and low[start] in SUBJECT_PRONOUNS and words[start] == low[start]:  # and not "said He Yun"
        return start, start + 1
    at = start
    while at < limit and quoted[at] < 0:
        if low[at] in PUNCTUATION:
            behind = _skip_mark(passage, at, start, limit)
            if behind == at:
                break
            at = behind
        elif at > start and _ends_phrase(passage, at, limit):
            break
        else:
            at += 1
    if at == start or low[start] in AUXILIARIES or low[start] in SUBORDINATORS:
        return None
    if at - start > 2 and low[at - 1] in ISSUED and words[at - 1] == low[at - 1]:
        at = _behind_issue(passage, at, limit)
    elif at - start > 1 and at < limit and low[at] == "by" and words[at - 1].endswith(("ed", "led")):
        at -= 1  # "a team | led by ..."
    return None if low[at - 1] in _DANGLING else (start, at)


def _skip_mark(passage: Passage, at: int, start: int, limit: int) -> int:
    """Behind a mark that belongs to the phrase round it; `at` where it ends the phrase."""
    low, words = passage.lower, passage.words
    if low[at] == "." and start < at < limit - 1 and abbreviated(low, at):
        return at + 1
    if low[at] == "(" and (after := bracket_end(low, at, limit)) < limit:
        named = after + 1 < limit and is_head(low[after]) and words[after + 1][0].isupper()
        if named or words[after][0].isupper():
            return after  # "the Union of Coral Rim States (UCRS) spokesman Tavita Fonoti"
    if low[at] == "," and at + 1 < limit:
        if low[at + 1] in SUFFIXES:
            return at + 2
        if at > start and (lists_fields(passage, at) or _lists_names(passage, at, start)):
            return at + 1  # "the Ministry of Ports, Trade and Fisheries", "Lund, Renn and Marrow"
    return at


def _lists_names(passage: Passage, comma: int, start: int) -> bool:
    """Whether names alone stand before a comma and behind it, up to the "and" of their list."""
    low, words = passage.lower, passage.words
    joint = next((i for i in range(comma + 1, min(comma + _NAMES, len(low) - 1)) if low[i] == "and"), comma)
    names = [*range(start, comma), *range(comma + 1, joint), joint + 1]
    return joint > comma + 1 and all(words[i][0].isupper() or low[i] == "," for i in names)


def _behind_issue(passage: Passage, at: int, limit: int) -> int:
    """Where a phrase that closes with a participle ends: behind "published on Friday in Nature", or before "cast"."""
    low = passage.lower
    after = skip_time_after(passage.tokens, at, limit)
    if after == at and at + 1 < limit and low[at + 1] == "by" and is_adverb(passage.tokens, at):
        after = at + 1  # "released recently by ..."
    if at < after < limit and (low[after] == "by" or low[after] in NOUN_PREPOSITIONS):
        behind = after + 1
        while behind < limit and low[behind] not in PUNCTUATION and not _ends_phrase(passage, behind, limit):
            behind += 1
        return behind
    return at - 1


def _ends_phrase(passage: Passage, at: int, limit: int) -> bool:
    """Whether a noun phrase ends before the token: a clause, a day, an occasion or another phrase begins there."""
    tokens, low, words = passage.tokens, passage.lower, passage.words
    word = low[at]
    if word in _CLAUSE:
        return True
    if word in ("and", "or"):
        return at + 1 >= limit or low[at + 1] in FORMS or low[at + 1] in SUBJECT_PRONOUNS
    if word == "than":
        return low[at - 1] not in _COMPARING  # "more than 30 ports"
    if word in PREPOSITIONS:
        return _preposition_ends(passage, at, limit)
    degree = word == "most" or (word[-2:] == "ly" and words[at] == word)
    if degree and (low[at - 1] in _DEGREES or low[at - 1].endswith(("'s", "’s"))):
        return False  # "the most senior official", "a highly respected pilot"
    if skip_time_after(tokens, at, limit) > at or is_adverb(tokens, at):
        return not (word == "here" and low[at - 1] == "reaching")  # "reports reaching here"
    if word in DETERMINERS:
        if words[at] == "The" and is_head(low[at - 1]):
            return False  # "local daily The Gull"
        return low[at - 1] not in _MODIFIED and word not in ("many", "other", "several")
    if word.endswith("ing") and words[at] == word and low[at - 1] not in DETERMINERS and not is_head(word):
        return at + 1 < limit and (low[at + 1] in DETERMINERS or low[at + 1] in PREPOSITIONS)
    return False


def _is_document(low: tuple[str, ...], at: int) -> bool:
    """Whether a document stands at an index, or a participle right behind one: "a schedule distributed | by the board"."""
    if low[at].endswith(("ed", "en")) or low[at] in ISSUED:
        at -= 1
    return singular(low[at]) in DOCUMENTS


def _tells_of(low: tuple[str, ...], by: int) -> bool:
    """Whether a document and "of" stand before a "by": "a survey of growers | by the Reef Chamber"."""
    return any(low[i] == "of" and singular(low[i - 1]) in DOCUMENTS for i in range(max(1, by - _FIELD), by))


def _preposition_ends(passage: Passage, at: int, limit: int) -> bool:
    """Whether a noun phrase ends before a preposition, rather than going on as in "a spokesman for the ministry"."""
    low, words = passage.lower, passage.words
    word = low[at]
    if (
        word == "of"
        or low[at - 1] in _TAKING
        or (word == "with" and is_person_noun(low[at - 1]))
        or (word == "by" and (_is_document(low, at - 1) or _tells_of(low, at)))
    ):
        return False
    if (
        word not in NOUN_PREPOSITIONS
        or skip_time_after(passage.tokens, at, limit) > at
        or skip_occasion(passage.tokens, at, limit) > at
    ):
        return True
    noun = is_head(low[at - 1])
    named = words[at - 1][0].isupper() and not noun
    if named and word == "at" and _names_later(passage, at, limit):
        return False
    return named or not (noun or word in ("for", "from"))


def _names_later(passage: Passage, at: int, limit: int) -> bool:
    """Whether a title goes on over "at" to the name behind it: "Director of Tide Research | at the Reef Council Hanna Lund"."""
    low, words = passage.lower, passage.words
    office = low[at - 1] in OFFICES or low[at - 1].endswith(_ABSTRACT)
    of = next((i for i in range(at - 1, max(at - _FIELD, 1), -1) if low[i] == "of"), 0)
    if not office or not of or not is_title(low[of - 1]):
        return False
    first = at + 1 + (low[at + 1 : at + 2] == ("the",))
    end = first
    while end < limit and (words[end][0].isupper() or low[end] in ("and", "of")):
        end += 1
    return end - first >= _BODY_AND_NAME and not is_head(low[end - 1]) and low[end - 1] not in BODY_ENDINGS
