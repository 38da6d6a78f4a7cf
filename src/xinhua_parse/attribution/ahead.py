"""Cues before their content: "Wang said that ...".

Strategy: the attribution's own words begin with its source, or with the conjunction that joins it to an earlier one.
"""

from __future__ import annotations

from typing import Final

from ..grammar.following import Complement
from ..grammar.phrase_edge import Range
from ..grammar.sentence import Sentence
from .nesting import CIRCUMSTANCES, frame_of
from .reading import Candidate, Reading

_CONJUNCTIONS: Final = CIRCUMSTANCES | {"and", "as", "but", "while"}


def read_ahead(candidate: Candidate, source: Range, *, fronted: Range | None = None) -> Reading:
    """The reading of a cue before its content."""
    following = candidate.following
    if following.complement is Complement.ANNOUNCED:
        return Reading(candidate.cue, source, source[0], announces=True)
    frame = frame_of(candidate)
    opens = _before_conjunction(candidate.sentence, source[0]) if frame is None else frame
    clause = following.complement.is_clause
    return Reading(candidate.cue, source, opens, fronted=fronted, after=following.start, clause=clause)


def _before_conjunction(sentence: Sentence, at: int) -> int:
    """Before the ", while" or "and" that joins a second attribution to the first; the token itself where there is none."""
    low, start = sentence.passage.lower, sentence.start
    if at - 1 > start and low[at - 1] in _CONJUNCTIONS:
        at -= 1
        at -= at - 1 > start and low[at - 1] == ","
    return at
