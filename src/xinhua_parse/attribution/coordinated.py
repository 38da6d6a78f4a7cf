"""Verbs that share their subject with one before: "... condemned the attack and vowed to ...".

Strategy: the subject is that of the earlier cue, or of the sentence; inside an earlier content a verb is the speaker's only
where nobody in it could speak.
"""

from __future__ import annotations

from ..grammar.following import ANNOUNCED, QUOTATION, THAT
from ..grammar.noun_phrase import short_phrase_before
from ..grammar.phrase_edge import LONGEST
from ..grammar.sentence import Passage
from ..grammar.subject import sentence_subject
from .inversion import can_speak
from .reading import Candidate, Reading


def read_coordinated(candidate: Candidate) -> Reading | None:
    """A verb that shares its subject with an earlier one: "... condemned the attack and vowed to ..."."""
    complement, earlier = candidate.following.complement, candidate.earlier
    if not complement.reports or complement is ANNOUNCED:
        return None
    passage, start = candidate.sentence.passage, candidate.sentence.start
    low = passage.lower
    conjunction = candidate.group.start - 1
    comma = conjunction > start and low[conjunction - 1] == ","
    if earlier:
        last = earlier[-1]
        told = complement is QUOTATION and low[candidate.following.start - 1] == ":"
        inside = last.after is not None and last.clause and not comma and low[conjunction] != "but" and not told
        inside = inside and not (candidate.form.lemma == "add" and complement is THAT)
        if inside and last.after is not None:
            closed = passage.quoted[conjunction - 1] >= 0 and candidate.form.plain  # 'it was "unfair" and said ...'
            # in "said the vote was fair and urged ..." nobody else could urge
            inside = not closed and can_speak(passage, (last.after, conjunction), plural=False)
        if inside or (last.before and last.after is None and not comma):
            return None
        source = next((r.source for r in reversed(earlier) if r.source is not None), None)
    else:
        who = _relative_before(passage, start, conjunction)
        source = (
            sentence_subject(passage, start, conjunction) if who is None else short_phrase_before(passage, who, start)
        )
        if source is not None and source[1] >= conjunction - comma:
            return None  # "mood and related disorders": two nouns, no verb yet
    if source is None:
        return None
    return Reading(
        candidate.cue, source, conjunction - comma, after=candidate.following.start, clause=complement.is_clause
    )


def _relative_before(passage: Passage, start: int, end: int) -> int | None:
    """Where the phrase ends whose "who" clause is still open at `end`: "met a diver | who fell ill and said"."""
    low = passage.lower
    who = next((i for i in range(end - 1, max(start, end - LONGEST), -1) if low[i] in ("who", ",")), start)
    if who == start or low[who] != "who":
        return None
    return who - 1 if low[who - 1] == "," else who
