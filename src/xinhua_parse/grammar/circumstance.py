"""The circumstances of a saying: adverbs, days, occasions and vehicles of speech.

Strategy: beside a cue stand adverbs ("also", "repeatedly"), days ("on Monday") and prepositional phrases ("at a press
conference", "in an interview with Xinhua"). They belong neither to the source nor to the content, so both readers step over
them. A prepositional phrase counts only if its noun is an occasion or a vehicle of speech, or if "that" follows it at once;
anything else is left to the content ("said in the first half exports fell").
"""

from __future__ import annotations

from typing import Final

from ..lexicon.function_words import (
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
from ..lexicon.venues import HEARERS, VENUES
from .place import behind_wider_place
from .time_phrase import TIME_OPENERS, skip_time_after
from .tokens import Tokens

_SIDES: Final = frozenset({
    "after", "ahead", "at", "before", "by", "during", "following", "from", "in", "on", "over", "through", "to", "upon", "via", "with",
})  # fmt: skip
_JOINING: Final = frozenset({"at", "by", "for", "from", "in", "of", "on", "to", "with"})
# participles that tell how a document came out
ISSUED: Final = frozenset({
    "aired", "based", "broadcast", "carried", "cast", "given", "held", "issued", "made", "posted", "published", "released", "sent",
})  # fmt: skip
_COUNTS: Final = frozenset({"five", "four", "many", "several", "three", "two"})  # of "times"
# what a circumstance can open with, but for adverbs in "-ly" and numbers
_OPENERS: Final = TRAILING_ADVERBS | SAYING_ADVERBS | TIME_OPENERS | _SIDES | ISSUED | _COUNTS | {"once", "time", ","}
_AGAIN: Final = (
    ("time", "and", "time", "again"), ("time", "and", "again"), ("over", "and", "over", "again"), ("once", "more"),
    ("at", "length"), ("in", "detail"),
)  # fmt: skip
_AGAIN_OPENERS: Final = frozenset({"at", "in", "once", "over", "time"})
_CLOSED: Final = RELATIVES | AUXILIARIES | SUBJECT_PRONOUNS
_NEXT: Final = DETERMINERS | PREPOSITIONS | ISSUED
PHRASE: Final = 8  # words of a prepositional phrase's noun, at most: longer ones are rare beside a cue


def is_adverb(tokens: Tokens, index: int) -> bool:
    """Whether the token is an adverb that can tell of a saying.

    >>> from xinhua_parse.grammar.circumstance import is_adverb
    >>> from xinhua_parse.grammar.tokens import read_tokens
    >>> tokens = read_tokens("Wang repeatedly said July", 0, 25)
    >>> [is_adverb(tokens, i) for i in range(4)]
    [False, True, False, False]
    """
    low = tokens.lower[index]
    if low in SAYING_ADVERBS:
        return tokens.words[index] == low or index == 0 or not tokens.words[index - 1][0].isupper()
    return low[-2:] == "ly" and len(low) > 4 and low not in NOT_ADVERBS and tokens.words[index] == low


def skip_circumstances(tokens: Tokens, index: int, end: int) -> int:
    """The index behind the adverbs, times and occasions that begin at `index`.

    >>> from xinhua_parse.grammar.circumstance import skip_circumstances
    >>> from xinhua_parse.grammar.tokens import read_tokens
    >>> text = "said here on Monday in an interview with Xinhua exports fell"
    >>> tokens = read_tokens(text, 0, len(text))
    >>> tokens.words[skip_circumstances(tokens, 1, len(tokens))]
    'exports'
    """
    low = tokens.lower
    at = index
    while at < end and (low[at] in _OPENERS or low[at][-2:] == "ly" or low[at].isdigit()):
        after = _skip_one(tokens, at, end, first=at == index)
        if after == at:
            break
        at = after
    return at


def _skip_one(tokens: Tokens, at: int, end: int, *, first: bool) -> int:
    """Behind the one adverb, time or occasion that begins at a token; the token itself where none does."""
    low = tokens.lower
    word = low[at]
    if word in TRAILING_ADVERBS or (is_adverb(tokens, at) and _stands_alone(tokens, at, end)):
        return at + 1
    if word in _COUNTS and low[at + 1 : at + 2] == ("times",):
        return at + 2  # "asked several times whether ..."
    if word in _AGAIN_OPENERS:
        again = next((len(phrase) for phrase in _AGAIN if low[at : at + len(phrase)] == phrase), 0)
        if again:
            return at + again
    after = skip_time_after(tokens, at, end)
    if after > at:
        return after
    if word == ",":
        return _skip_parenthesis(tokens, at, end)
    if word in _SIDES:
        return skip_occasion(tokens, at, end)
    return _skip_issued(tokens, at, end) if word in ISSUED and not first else at


def _stands_alone(tokens: Tokens, adverb: int, end: int) -> bool:
    """Whether an adverb behind the cue is closed off by a mark or by "that", and so modifies the saying."""
    return adverb + 1 >= end or not tokens.lower[adverb + 1][0].isalnum() or tokens.lower[adverb + 1] == "that"


def _skip_parenthesis(tokens: Tokens, comma: int, end: int) -> int:
    """Behind the second comma of ", however," or ", in a statement,"; the first one where there is none."""
    at = comma + 1
    if at >= end:
        return comma
    inner = skip_time_after(tokens, at, end)
    if inner == at:
        inner = (
            at + 1 if is_adverb(tokens, at) else skip_occasion(tokens, at, end) if tokens.lower[at] in _SIDES else at
        )
    if at < inner < end and tokens.lower[inner] == "," and not (inner + 1 < end and tokens.lower[inner + 1] == "and"):
        return inner + 1
    return comma


def skip_occasion(tokens: Tokens, index: int, end: int) -> int:
    """Behind the prepositional phrase at `index`, with those joined to it, if it tells of a saying; else `index`."""
    at, counts = _read_phrase(tokens, index, end)
    low = tokens.lower
    if at < end and low[at] == "," and (comma := behind_wider_place(tokens, at, end)) > at:
        at = comma  # "in Port Ellery, Velmark, that ...", "in Port Ellery, Velmark, on Monday that ..."
        day = skip_time_after(tokens, comma + 1, end)
        at = day if low[day : day + 1] == ("that",) else comma
    if not counts and not (at < end and low[at] == "that" and at > index + 1):
        return index
    while at + 1 < end and low[at] in _JOINING:
        if low[at] == "to" and low[at + 1] not in DETERMINERS and not tokens.words[at + 1][0].isupper():
            break  # "pledged in a statement to leave"
        after = skip_time_after(tokens, at, end)
        if after == at:
            after, _ = _read_phrase(tokens, at, end)
        if after <= at + 1:
            break
        at = after
    return at


def _skip_issued(tokens: Tokens, index: int, end: int) -> int:
    """Behind "released on Friday" or "issued by the ministry"."""
    at = skip_time_after(tokens, index + 1, end)
    if at < end and tokens.lower[at] in _JOINING:
        at = max(at, _read_phrase(tokens, at, end)[0])
    return at


def _read_phrase(tokens: Tokens, index: int, end: int) -> tuple[int, bool]:
    """Where the noun phrase behind the preposition at `index` ends, and whether it is an occasion, a vehicle or a hearer."""
    low, words = tokens.lower, tokens.words
    heard = low[index] in ("to", "with")
    at = index + 1
    if at < end and low[at] in ("of", "to"):  # "ahead of", "prior to"
        at += 1
    first = at
    stop = min(end, first + PHRASE)
    counts = False
    while at < stop:
        word = low[at]
        if (
            not word[0].isalnum()
            or word in _CLOSED
            or (at > first and (word in _NEXT or (is_adverb(tokens, at) and low[at - 1] not in DETERMINERS)))
        ):
            break  # but not before "first" in "his first speech"
        if counts and words[at][0].isupper() and not words[at - 1][0].isupper():
            break  # "in a statement Wang ..."
        if (after := skip_time_after(tokens, at, end)) > at:
            if at > first and low[at - 1] not in ARTICLES:
                break
            at = after
            continue
        if (
            word in VENUES
            or (word[-1] == "s" and word[:-1] in VENUES)
            or (heard and (word in HEARERS or words[at] == "Xinhua"))
        ):
            counts = True
        elif counts and word not in ARTICLES and not words[at][0].isupper():
            break  # "in a statement exports fell"
        at += 1
    return min(at, end), counts
