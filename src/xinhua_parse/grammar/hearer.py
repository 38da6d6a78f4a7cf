"""Hearers: to whom something is told, between "told" and what was told."""

from __future__ import annotations

from typing import Final

from ..lexicon.function_words import AUXILIARIES, DETERMINERS, PREPOSITIONS, QUESTION_WORDS, SUBJECT_PRONOUNS
from ..lexicon.pasts import PASTS
from ..lexicon.venues import HEARERS
from .circumstance import PHRASE, is_adverb
from .time_phrase import skip_time_after
from .tokens import Tokens
from .verbs import FORMS

_PRONOUNS: Final = frozenset({"her", "him", "it", "me", "them", "us", "you"})
_EITHER: Final = frozenset({"it", "you"})  # pronouns that have no form of their own as objects
_CLAUSE: Final = AUXILIARIES | SUBJECT_PRONOUNS
_JOINING: Final = frozenset({"and", "but", "or"})
_NUMERALS: Final = frozenset({"eight", "five", "four", "nine", "one", "seven", "six", "ten", "three", "two"})
_BEFORE_NAME: Final = frozenset({"agency", "daily", "newspaper", "of", "the"})  # "told the newspaper Tarde"


def skip_hearer(tokens: Tokens, index: int, end: int) -> int:
    """Behind the hearer at `index`: "reporters", "Xinhua", "a press conference", "him"; `index` where none stands there.

    >>> from xinhua_parse.grammar.hearer import skip_hearer
    >>> from xinhua_parse.grammar.tokens import read_tokens
    >>> text = "told local reporters the ministry agreed"
    >>> tokens = read_tokens(text, 0, len(text))
    >>> tokens.words[skip_hearer(tokens, 1, len(tokens))]
    'the'
    """
    low = tokens.lower
    if index < end and low[index] in _PRONOUNS:
        verb = low[index + 1] if index + 1 < end else ""
        acts = low[index] in _EITHER and (verb in AUXILIARIES or verb in PASTS)
        return index if acts else index + 1  # "warned | it may sink"
    limit = min(end, index + 2 * PHRASE)
    for at in range(index, limit):
        if low[at] == "that":
            return at
        if _next_act(tokens, at, end) or low[at] in ("if", "whether") or not low[at][0].isalnum() or low[at] in _CLAUSE:
            break
    at = index
    while at < limit and not _ends_hearer(tokens, at, index, end):
        at += 1
        if low[at - 1] in HEARERS and low[at - 1] not in ("local", "state"):
            break
    return index if at < end and low[at] in AUXILIARIES else at  # "warned | the tax will close mines"


def _ends_hearer(tokens: Tokens, at: int, index: int, end: int) -> bool:
    """Whether the hearer ends before the token: a mark, a clause, a day or a new noun phrase begins there."""
    low, words = tokens.lower, tokens.words
    word = low[at]
    if not word[0].isalnum() or word in _CLAUSE or is_adverb(tokens, at):
        return True
    if at == index:
        return word in _JOINING
    if _next_act(tokens, at, end):
        return True
    if skip_time_after(tokens, at, end) > at or (word in DETERMINERS and low[at - 1] != "of"):
        return True
    if (word in PREPOSITIONS and word != "of") or word in QUESTION_WORDS:
        return True
    if words[at - 1][0].isupper() and (word in _NUMERALS or word[0].isdigit()):
        return True  # "told Xinhua | nine died"
    opens = words[at][0].isupper() and words[at - 1][0].islower()
    return opens and low[at - 1] not in _BEFORE_NAME and low[at - 1] not in DETERMINERS


def _next_act(tokens: Tokens, at: int, end: int) -> bool:
    """Whether the speaker's next act begins at a token: "informed the board of the sale | and promised that ..."."""
    low = tokens.lower
    return low[at] == "and" and at + 1 < end and low[at + 1] in FORMS and FORMS[low[at + 1]].shape == "past"


def skip_place(tokens: Tokens, index: int, end: int) -> int:
    """Behind the place where a hearer was told: "in Davao City"; `index` where a clause does not follow at once."""
    low, words = tokens.lower, tokens.words
    if index + 2 >= end or low[index] not in ("in", "at"):
        return index
    at = index + 1
    while at < end and words[at][0].isupper():
        at += 1
    follows = at < end and at > index + 1 and (low[at] in DETERMINERS or low[at] in SUBJECT_PRONOUNS)
    return at if follows else index
