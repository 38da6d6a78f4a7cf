"""Descriptions that a comma parts from the name they belong to: "the party chairman, | Otto Renn, said".

Strategy: the description opens with an article, an owner or "one of", holds a noun for people or a body at its head and no verb, and
begins where a clause can begin. It is part of who speaks, as a title before the name is; an apposition behind the name is not.
"""

from __future__ import annotations

from typing import Final

from ..lexicon.function_words import ARTICLES, AUXILIARIES, CONNECTIVES, DETERMINERS, PREPOSITIONS, SUBORDINATORS
from ..lexicon.pasts import PASTS
from ..lexicon.people import HONORIFICS
from .nouns import is_head, is_person_noun, singular
from .phrase_edge import Range
from .sentence import Passage
from .verbs import FORMS

_LONGEST: Final = 7  # words of the name
_WINDOW: Final = 25  # words of the description
_OPENERS: Final = (DETERMINERS | {"another", "one"}) - {"that", "which"}
_CLOSED: Final = frozenset({",", ".", ";", "--"})
_BEFORE: Final = CONNECTIVES | SUBORDINATORS | {",", ":", "and", "but", "first", "that"}


def described_start(passage: Passage, name: Range, start: int = 0) -> int:
    """The token at which the description before a name begins; that of the name itself where none stands there.

    Args:
        passage: the paragraph.
        name: the name, as a range of tokens.
        start: the first token that may belong to the description.

    >>> from xinhua_parse.grammar.described import described_start
    >>> from xinhua_parse.grammar.sentence import SIGNS, read_passage
    >>> from xinhua_parse.span import Span
    >>> text = "When the party chairman, Otto Renn, spoke, crews met the mayor, Ana Lund said."
    >>> passage = read_passage(text, Span(0, len(text)), runs_on=False, telling=SIGNS)
    >>> described_start(passage, (5, 7)), described_start(passage, (14, 16))
    (1, 14)
    """
    low, words, quoted = passage.lower, passage.words, passage.quoted
    first, comma = name[0], name[0] - 1
    if comma <= start or low[comma] != "," or quoted[comma] >= 0:
        return first
    closed = name[1] < len(low) and low[name[1]] == ","
    if not closed and name[1] - first == 1:
        return first  # "..., Renn said"
    if not (words[first][0].isupper() or low[first] == "the") or not _is_name(passage, name):
        return first
    opening = comma
    floor = max(start, comma - _WINDOW)
    while opening > floor and quoted[opening - 1] < 0 and low[opening - 1] not in _BEFORE:
        if not words[opening - 1][0].isalnum() and not (low[opening - 1] == "." and low[opening - 2] in HONORIFICS):
            break
        opening -= 1
    opens = opening == start or low[opening - 1] == "." or low[opening - 1] in SUBORDINATORS
    clause = opens or quoted[opening - 1] >= 0 or low[opening - 1] in _BEFORE
    person = clause and opening < comma and _describes(passage, opening, comma, person=not opens)
    return opening if person else first


def named_end(passage: Passage, phrase: Range) -> int:
    """The token behind the name that a comma parts from its description, "said the mayor, Otto Renn"; else the phrase's end."""
    low, words = passage.lower, passage.words
    start, end = phrase
    first = end + 1
    if first >= len(low) or low[end] != "," or not _describes(passage, start, end, person=False):
        return end
    at = body = first + (words[first] == "the")
    while at < len(low) and at - body < _LONGEST and passage.quoted[at] < 0:
        initial = words[at] == "." and at > body and len(low[at - 1]) == 1  # "James B. Comer"
        if not (words[at][0].isupper() or initial):
            break
        at += 1
    whole = at - first > 1 and (at == len(low) or low[at] in _CLOSED)
    person = body == first and is_person_noun(low[_head(passage, start, end)])
    return at if whole and (person or body > first) else end


def _is_name(passage: Passage, name: Range) -> bool:
    """Whether a phrase is a bare name, of a person or with "the" of a body."""
    words = passage.words
    first = name[0] + (words[name[0]] == "the")
    short = 0 < name[1] - first <= _LONGEST
    return short and all(words[i][0].isupper() or words[i] == "." for i in range(first, name[1]))


def _describes(passage: Passage, start: int, end: int, *, person: bool) -> bool:
    """Whether the words before a comma are one noun phrase that describes who is named behind it."""
    low, words = passage.lower, passage.words
    head = _head(passage, start, end)
    owned = any(word.endswith(("'s", "’s")) for word in words[start:end])
    known = is_person_noun(singular(low[head]) if low[start] == "one" else low[head])
    body = is_head(low[head]) and singular(low[head]) == low[head] and not person
    if not (known or body) or not (low[start] in _OPENERS or owned):
        return False
    for at in range(start, end):
        verb = low[at] in AUXILIARIES or low[at] in PASTS or (low[at] in FORMS and FORMS[low[at]].shape == "past")
        inner = low[at] in ARTICLES and at > start and low[at - 1] not in PREPOSITIONS
        if (verb and words[at] == low[at]) or inner:
            return False
    return True


def _head(passage: Passage, start: int, end: int) -> int:
    """The token of a description's head noun: "aides" of "one of his aides", "head" of "the head of the board"."""
    head = next((i for i in range(start + 1, end) if passage.lower[i] in PREPOSITIONS), end) - 1
    return end - 1 if passage.lower[head] == "one" else head
