"""The content of each cue: what was expressed, piece by piece.

Strategy: content behind a cue runs to the next attribution of the sentence or to its end; content before one starts with
the sentence. Edges lose quotation marks, commas and full stops. A phrase before the source is content where it says what
holds ("In April, he said the toll ...") and none where it tells of the saying ("In a statement, he said ...").
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from .circumstance import is_adverb, skip_circumstances
from .complement import has_finite_verb
from .cue import Reading
from .lexicon.function_words import CONNECTIVES, PREPOSITIONS
from .lexicon.time_words import MONTHS, PERIODS, WEEKDAYS
from .lexicon.venues import VENUES
from .noun_phrase import Range
from .quotation import trim
from .quote import QuoteKind
from .sentence import Passage

_CONTENT_OPENERS: Final = frozenset({
    "although", "as", "based", "because", "by", "compared", "despite", "due", "even", "for", "given", "if", "once", "since", "though",
    "thanks", "to", "under", "unless", "until", "when", "while", "with", "without", "whether", "instead", "apart", "besides",
})  # fmt: skip
_RELATIVE: Final = frozenset({"earlier", "last", "recent", "this"})
_CLAUSE_WORDS: Final = 3  # a quotation of fewer words is a term, not a clause


def contents(passage: Passage, readings: Sequence[Reading], start: int, end: int) -> list[tuple[Range, ...]]:
    """The content of each reading of the sentence between two token indices, in their order."""
    found = []
    for number, reading in enumerate(readings):
        pieces: list[Range] = []
        if reading.before:
            pieces.append((start, reading.opens))
        if reading.fronted is not None and _is_content(passage, reading, end):
            pieces.append(reading.fronted)
        if reading.after is not None:
            limit = _limit(readings, number, reading.until or end)
            pieces.append((reading.after, _aside(passage, reading.after, limit)))
        found.append(tuple(p for piece in pieces if (p := trim(passage.tokens, piece)) is not None))
    return found


def _aside(passage: Passage, start: int, end: int) -> int:
    """Where the writer's own remark on the content begins: "..., referring to the rebels"; `end` where there is none."""
    low, quoted = passage.tokens.lower, passage.quoted
    for at in range(start + 1, end - 1):
        if low[at] == "referring" and low[at + 1] == "to" and quoted[at] < 0:
            return at
    return end


def _limit(readings: Sequence[Reading], number: int, end: int) -> int:
    """Where the content behind a cue ends: at the next cue's own words."""
    after = readings[number].after
    return min([end, *(r.opens for r in readings[number + 1 :] if after is not None and r.opens > after)])


def _is_content(passage: Passage, reading: Reading, end: int) -> bool:
    """Whether the phrase before the source belongs to what was said."""
    assert reading.fronted is not None and reading.after is not None
    tokens = passage.tokens
    start, stop = reading.fronted
    low = tokens.lower
    at = start
    if low[at] == "in" and any(low[i] in MONTHS or low[i] in PERIODS or low[i].isdigit() for i in range(at, stop)):
        return not any(low[i] in WEEKDAYS or low[i] in _RELATIVE or low[i] in VENUES for i in range(at, stop))
    while at < stop and (low[at] in CONNECTIVES or low[at] == "," or is_adverb(tokens, at)):
        at += 1
    if at >= stop or skip_circumstances(tokens, at, stop) >= stop:
        return False
    if any(low[i] in WEEKDAYS for i in range(at, stop)):
        return False
    if low[reading.after - 1] == "," and passage.quoted[reading.after] < 0:
        return True
    if has_finite_verb(passage, at, stop) and low[at] not in _CONTENT_OPENERS and low[at] not in PREPOSITIONS:
        return True
    return low[at] in _CONTENT_OPENERS


def kind_of(passage: Passage, pieces: Sequence[Range]) -> QuoteKind:
    """Direct where all words of the content stand in quotation marks and are a clause, mixed where some do."""
    words = [i for start, end in pieces for i in range(start, end) if passage.tokens.words[i][0].isalnum()]
    inside = sum(passage.quoted[i] >= 0 for i in words)
    if not inside:
        return QuoteKind.INDIRECT
    return QuoteKind.DIRECT if inside == len(words) and inside >= _CLAUSE_WORDS else QuoteKind.MIXED
