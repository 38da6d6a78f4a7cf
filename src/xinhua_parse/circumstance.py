"""The circumstances of a saying: when, where and through what it was said.

Strategy: beside a cue stand adverbs ("also", "repeatedly"), days ("on Monday", "late last week") and prepositional phrases
("at a press conference", "in an interview with Xinhua"). They belong neither to the source nor to the content, so both
readers step over them. A prepositional phrase counts only if its noun is an occasion or a vehicle of speech, or a time, or
if "that" follows it at once; anything else is left to the content ("said in the first half exports fell").
"""

from __future__ import annotations

from typing import Final

from .lexicon.function_words import (
    ARTICLES,
    AUXILIARIES,
    DETERMINERS,
    NOT_ADVERBS,
    PREPOSITIONS,
    RELATIVES,
    SAYING_ADVERBS,
    SUBJECT_PRONOUNS,
    TRAILING_ADVERBS,
)
from .lexicon.time_words import MONTHS, PARTS_OF_DAY, PERIODS, WEEKDAYS
from .lexicon.venues import HEARERS, VENUES
from .tokens import Tokens

_SIDES: Final = frozenset({"at", "after", "ahead", "before", "by", "during", "following", "from", "in", "on", "over", "through", "to", "upon", "via", "with"})
_JOINING: Final = frozenset({"at", "by", "for", "from", "in", "of", "on", "to", "with"})
_NEARNESS: Final = frozenset({"early", "last", "late", "next", "past", "previous", "same", "this"})
ISSUED: Final = frozenset({"based", "cast", "given", "held", "issued", "made", "posted", "published", "released", "carried", "aired", "broadcast", "sent"})
_HEARER_PRONOUNS: Final = frozenset({"her", "him", "it", "me", "them", "us", "you"})
_AGAIN: Final = (["time", "and", "time", "again"], ["over", "and", "over", "again"])
_PHRASE: Final = 8  # words of a prepositional phrase's noun, at most: longer ones are rare beside a cue


def is_adverb(tokens: Tokens, index: int) -> bool:
    """Whether the token is an adverb that can tell of a saying.

    >>> from xinhua_parse.circumstance import is_adverb
    >>> from xinhua_parse.tokens import read_tokens
    >>> tokens = read_tokens("Wang repeatedly said July", 0, 25)
    >>> [is_adverb(tokens, i) for i in range(4)]
    [False, True, False, False]
    """
    low = tokens.lower[index]
    if low in SAYING_ADVERBS:
        return True
    return low.endswith("ly") and len(low) > 4 and low not in NOT_ADVERBS and tokens.words[index] == low


def skip_time_before(tokens: Tokens, index: int, start: int) -> int:
    """The index of the first token of the day or time that ends just before `index`; `index` where none does."""
    low = tokens.lower
    last = index - 1
    if last < start:
        return index
    word = low[last]
    if word in PARTS_OF_DAY and last - 1 >= start:
        last -= 1
        word = low[last]
    if word in WEEKDAYS and tokens.words[last][0].isupper():
        first = last
        if last - 2 >= start and low[last - 1] == "and" and low[last - 2] in WEEKDAYS:
            first = last - 2
    elif word in PERIODS and last - 1 >= start and low[last - 1] in _NEARNESS:
        first = last
    elif word.isdigit() and last - 1 >= start and _is_month(tokens, last - 1):
        first = last - 1 if low[last - 1] != "." else last - 2
    else:
        return index
    while first - 1 >= start and low[first - 1] in _NEARNESS | {"earlier"}:
        first -= 1
    if first - 1 >= start and low[first - 1] in ("on", "in", "since", "of"):
        first -= 1
    return first


def _is_month(tokens: Tokens, index: int) -> bool:
    if tokens.lower[index] == "." and index:
        index -= 1
    return tokens.lower[index] in MONTHS and tokens.words[index][0].isupper()


def skip_time_after(tokens: Tokens, index: int, end: int) -> int:
    """The index behind the day or time that begins at `index`; `index` where none does."""
    low = tokens.lower
    at = index
    if at < end and low[at] in ("on", "in", "since", "at"):
        at += 1
    while at < end and low[at] in _NEARNESS | {"earlier", "the", "that"} and low[index] != "that":
        at += 1
    if at >= end:
        return index
    if low[at] in WEEKDAYS and tokens.words[at][0].isupper():
        at += 1
        if at + 1 < end and low[at] == "and" and low[at + 1] in WEEKDAYS:
            at += 2
        return at + 1 if at < end and low[at] in PARTS_OF_DAY else at
    if _is_month(tokens, at):
        at += 1
        at += at < end and low[at] == "."
        at += at < end and low[at].isdigit()
        return at + 2 if at + 1 < end and low[at] == "," and low[at + 1].isdigit() else at
    if at > index and low[at] == "time" and low[index] == "at":
        return at + 1
    if at > index and low[at] in PERIODS and low[at - 1] in _NEARNESS:
        return at + 1
    if at > index and low[at].isdigit() and len(low[at]) == 4 and low[index] == "in":
        return at + 1
    if at == index and at + 2 < end and low[at + 1] in PERIODS:
        if low[at + 2] in ("ago", "earlier", "later"):
            return at + 3
        if low[at + 2] in ("after", "before") and at + 3 < end:
            return _phrase_end(tokens, at + 2, end)[0]
    if at > index and low[at - 1] == "earlier":
        return at
    return index


def skip_circumstances(tokens: Tokens, index: int, end: int) -> int:
    """The index behind the adverbs, times and occasions that begin at `index`.

    >>> from xinhua_parse.circumstance import skip_circumstances
    >>> from xinhua_parse.tokens import read_tokens
    >>> text = "said here on Monday in an interview with Xinhua exports fell"
    >>> tokens = read_tokens(text, 0, len(text))
    >>> tokens.words[skip_circumstances(tokens, 1, len(tokens))]
    'exports'
    """
    low = tokens.lower
    at = index
    while at < end:
        if low[at] in TRAILING_ADVERBS or (is_adverb(tokens, at) and _stands_alone(tokens, at, end)):
            at += 1
        elif low[at : at + 4] in _AGAIN:
            at += 4
        elif (after := skip_time_after(tokens, at, end)) > at:
            at = after
        elif low[at] == "," and (after := _skip_parenthesis(tokens, at, end)) > at:
            at = after
        elif low[at] in _SIDES and (after := skip_occasion(tokens, at, end)) > at:
            at = after
        elif at > index and low[at] in ISSUED:
            at = _skip_issued(tokens, at, end)
        else:
            break
    return at


def _stands_alone(tokens: Tokens, adverb: int, end: int) -> bool:
    """Whether an adverb behind the cue is closed off by a mark or by "that", and so modifies the saying."""
    return adverb + 1 >= end or not tokens.lower[adverb + 1][0].isalnum() or tokens.lower[adverb + 1] == "that"


def _skip_parenthesis(tokens: Tokens, comma: int, end: int) -> int:
    """Behind the second comma of ", however," or ", in a statement,"; the first one where there is none."""
    at = comma + 1
    inner = skip_time_after(tokens, at, end)
    if inner == at and at < end:
        inner = at + 1 if is_adverb(tokens, at) else skip_occasion(tokens, at, end) if tokens.lower[at] in _SIDES else at
    if at < inner < end and tokens.lower[inner] == "," and not (inner + 1 < end and tokens.lower[inner + 1] == "and"):
        return inner + 1
    return comma


def skip_occasion(tokens: Tokens, index: int, end: int) -> int:
    """Behind the prepositional phrase at `index`, with those joined to it, if it tells of a saying; else `index`."""
    at, counts = _phrase_end(tokens, index, end)
    low = tokens.lower
    if not counts and not (at < end and low[at] == "that" and at > index + 1):
        return index
    while at + 1 < end and low[at] in _JOINING and (low[at] != "to" or low[at + 1] in DETERMINERS or tokens.words[at + 1][0].isupper()):
        after = skip_time_after(tokens, at, end)
        if after == at:
            after, _ = _phrase_end(tokens, at, end)
        if after <= at + 1:
            break
        at = after
    return at


def _skip_issued(tokens: Tokens, index: int, end: int) -> int:
    """Behind "released on Friday" or "issued by the ministry"."""
    at = skip_time_after(tokens, index + 1, end)
    if at < end and tokens.lower[at] in _JOINING:
        at = max(at, _phrase_end(tokens, at, end)[0])
    return at


def _phrase_end(tokens: Tokens, index: int, end: int) -> tuple[int, bool]:
    """Where the noun phrase behind the preposition at `index` ends, and whether it is an occasion, a vehicle or a hearer."""
    low, words = tokens.lower, tokens.words
    at = index + 1
    if at < end and low[at] in ("of", "to"):  # "ahead of", "prior to"
        at += 1
    counts = False
    first = at
    while at < end and at - first < _PHRASE:
        word = low[at]
        if not word[0].isalnum() or word in RELATIVES or word in AUXILIARIES or word in SUBJECT_PRONOUNS:
            break
        if at > first and (word in DETERMINERS or word in PREPOSITIONS or is_adverb(tokens, at) or word in ISSUED):
            break
        if counts and words[at][0].isupper() and not words[at - 1][0].isupper():
            break  # "in a statement Wang ..."
        if (after := skip_time_after(tokens, at, end)) > at:
            if at > first and low[at - 1] not in ARTICLES:
                break
            at = after
            continue
        stem = word[:-1] if word[-1] == "s" and word not in VENUES else word
        if word in VENUES or stem in VENUES or (low[index] in ("to", "with") and (word in HEARERS or words[at] == "Xinhua")):
            counts = True
        elif counts and word not in ARTICLES and not words[at][0].isupper():
            break  # "in a statement exports fell"
        at += 1
    return at, counts


def skip_hearer(tokens: Tokens, index: int, end: int) -> int:
    """Behind the hearer at `index`: "reporters", "Xinhua", "a press conference", "him"; `index` where none stands there.

    >>> from xinhua_parse.circumstance import skip_hearer
    >>> from xinhua_parse.tokens import read_tokens
    >>> text = "told local reporters the ministry agreed"
    >>> tokens = read_tokens(text, 0, len(text))
    >>> tokens.words[skip_hearer(tokens, 1, len(tokens))]
    'the'
    """
    low, words = tokens.lower, tokens.words
    if index < end and low[index] in _HEARER_PRONOUNS:
        return index + 1
    limit = min(end, index + 2 * _PHRASE)
    for at in range(index, limit):
        word = low[at]
        if word == "that":
            return at
        if not word[0].isalnum() or word in AUXILIARIES or word in SUBJECT_PRONOUNS:
            break
    at = index
    while at < limit:
        word = low[at]
        if not word[0].isalnum() or word in SUBJECT_PRONOUNS or word in AUXILIARIES or is_adverb(tokens, at):
            break
        if at > index and (skip_time_after(tokens, at, end) > at or (word in DETERMINERS and low[at - 1] != "of")):
            break
        if at > index and word in PREPOSITIONS and word != "of":
            break
        if at > index and words[at][0].isupper() and words[at - 1][0].islower() and low[at - 1] not in ("the", "newspaper", "agency", "daily", "of"):
            break  # "told reporters Wang ..."
        at += 1
        if low[at - 1] in HEARERS and low[at - 1] not in ("local", "state"):
            break
    return at
