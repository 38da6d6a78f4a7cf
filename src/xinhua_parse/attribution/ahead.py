"""Cues before their content: "Wang said that ...".

Strategy: the attribution's own words begin with its source, or with the conjunction that joins it to an earlier one.
"""

from __future__ import annotations

from typing import Final

from ..grammar.described import described_start
from ..grammar.following import Complement
from ..grammar.phrase_edge import Range
from ..grammar.sentence import Sentence
from ..lexicon.function_words import RELATIVES, SUBORDINATORS
from .nesting import CIRCUMSTANCES, frame_of
from .reading import Candidate, Reading
from .relative import relative_end

_SUBORDINATE: Final = CIRCUMSTANCES | {"although", "though", "while"}
_PAIRS: Final = (("ever", "since"), ("now", "that"))
_OPENERS: Final = RELATIVES | SUBORDINATORS | {"and", "but", "or"}
_CONJUNCTIONS: Final = CIRCUMSTANCES | {"and", "as", "but", "while"}


def read_ahead(candidate: Candidate, source: Range, *, fronted: Range | None = None) -> Reading:
    """The reading of a cue before its content."""
    following = candidate.following
    if following.complement is Complement.ANNOUNCED:
        return Reading(candidate.cue, source, source[0], announces=True)
    frame = frame_of(candidate)
    related = _is_related(candidate.sentence, source[0] - 1)
    first = source[0]
    if candidate.sentence.passage.lower[first - 1] == ",":
        first = described_start(candidate.sentence.passage, source, candidate.sentence.start)
    opens = first - 2 if related else _before_conjunction(candidate.sentence, first) if frame is None else frame
    clause = following.complement.is_clause
    until = _main_clause(candidate, first) if clause and not candidate.earlier else None
    if until is None and clause and related:
        until = relative_end(candidate.sentence.passage, following.start, candidate.sentence.end)
    return Reading(candidate.cue, source, opens, fronted=fronted, after=following.start, until=until, clause=clause)


def _main_clause(candidate: Candidate, source: int) -> int | None:
    """The comma before the main clause, where the cue stands in one that a conjunction opens: "After Lund said it rains, | crews left"."""
    sentence = candidate.sentence
    passage, end = sentence.passage, sentence.end
    low, start = passage.lower, sentence.start
    opens = low[start] in _SUBORDINATE or low[start : start + 2] in _PAIRS
    if not opens or "," in low[start:source]:
        return None
    commas = [i for i in range(candidate.following.start, end - 1) if low[i] == "," and passage.quoted[i] < 0]
    return commas[-1] if commas and low[commas[-1] + 1] not in _OPENERS else None


def _is_related(sentence: Sentence, at: int) -> bool:
    """Whether a cue stands in a relative clause behind a comma: "the raids, which | the probe said were hidden, went on"."""
    low = sentence.passage.lower
    return at - 1 > sentence.start and low[at] in RELATIVES and low[at - 1] == ","


def _before_conjunction(sentence: Sentence, at: int) -> int:
    """Before the ", while" or "and" that joins a second attribution to the first; the token itself where there is none."""
    low, start = sentence.passage.lower, sentence.start
    if at - 1 > start and low[at - 1] in _CONJUNCTIONS:
        at -= 1
        at -= at - 1 > start and low[at - 1] == ","
    return at
