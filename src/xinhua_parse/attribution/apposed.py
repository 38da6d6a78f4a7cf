"""Cues behind the apposition to their subject: "Wang, head of ..., said ...", 'the paper, headlined "The Sea," says'.

Strategy: the subject is sought before the comma, the dash or the quotation that closes the apposition; what stands before
the subject is content where the cue is a tag.
"""

from __future__ import annotations

from ..grammar.described import described_start
from ..grammar.following import Complement
from ..grammar.noun_phrase import phrase_before
from ..grammar.phrase_edge import LONGEST, Range, is_dash
from ..grammar.sentence import Passage
from ..grammar.subject import subject_before_comma
from .ahead import read_ahead
from .reading import Candidate, Reading
from .tag import can_tag, fronts, is_circumstance, read_fronted_tag, read_tag


def read_apposed(candidate: Candidate) -> Reading | None:
    """A cue behind the apposition to its subject: "Wang, head of ..., said ..."."""
    sentence = candidate.sentence
    passage, start = sentence.passage, sentence.start
    comma = candidate.group.start - 1
    if comma <= start:
        return None
    if passage.quoted[comma] >= 0:
        source = _before_quotation(passage, comma, start)
    elif is_dash(passage, comma):
        source = _before_dashes(passage, comma, start)
    else:
        source = subject_before_comma(passage, comma, start) if passage.lower[comma] == "," else None
    if source is None:
        return None
    boundary = described_start(passage, source, start) - 1
    complement = candidate.following.complement
    if complement is Complement.NOTHING and fronts(candidate, boundary):
        return read_fronted_tag(candidate, source)
    quoted = boundary > start and passage.quoted[boundary] >= 0
    told = quoted and complement is Complement.NOUN  # `"...," Lund, the mayor, told a briefing after the vote`
    if complement is Complement.NOTHING or told or (boundary > start and is_circumstance(candidate, boundary)):
        behind = boundary > start and can_tag(candidate.form) and (quoted or passage.lower[boundary] == ",")
        return read_tag(candidate, source, boundary) if behind else None
    if not complement.reports:
        return None
    if quoted and complement is not Complement.ANNOUNCED:
        goes_on = candidate.following.start if complement is Complement.QUOTATION else None
        return Reading(candidate.cue, source, boundary, before=True, after=goes_on)
    return read_ahead(candidate, source, fronted=(start, boundary) if boundary > start else None)


def _before_quotation(passage: Passage, closer: int, start: int) -> Range | None:
    """The subject whose apposition a quotation closes, with the comma inside it: 'The paper, headlined "The Sea," says'."""
    source = subject_before_comma(passage, closer, start) if passage.lower[closer - 1] == "," else None
    return source if source is not None and passage.lower[source[1]] == "," else None


def _before_dashes(passage: Passage, dash: int, start: int) -> Range | None:
    """The subject before what stands between two dashes: "economists - among them Lund - warn that ..."."""
    opening = next((i for i in range(dash - 1, max(start, dash - LONGEST), -1) if is_dash(passage, i)), start)
    return phrase_before(passage, opening, start) if opening > start else None
