"""Passives that name who speaks behind "by": "the plan was criticized by two unions", "was accused by the board of ..."."""

from __future__ import annotations

from typing import Final

from ..grammar.noun_phrase import phrase_after, phrase_before
from ..grammar.phrase_edge import LONGEST
from ..grammar.sentence import Passage
from .inversion import can_speak
from .reading import Candidate, Reading

# acts that deeds do as well: "was confirmed by a test", "is threatened by floods"
_DEEDS: Final = frozenset({
    "announce", "call", "challenge", "cite", "confirm", "convey", "declare", "deny", "direct", "dispute", "encourage",
    "express", "highlight", "mention", "order", "outline", "predict", "propose", "reject", "report", "reveal", "slam", "stress",
    "suggest", "threaten", "underline", "underscore",
})  # fmt: skip
_LEADING_ON: Final = frozenset({"as", "for", "of", "to"})


def read_passive(candidate: Candidate) -> Reading | None:
    """The reading of a passive: who speaks stands behind "by", what was expressed before the verb and behind who speaks."""
    sentence, form, at = candidate.sentence, candidate.form, candidate.index + 1
    passage, start, end = sentence.passage, sentence.start, sentence.end
    low = passage.lower
    if candidate.group.negated or low[at : at + 1] != ["by"] or form.lemma in _DEEDS:
        return None
    if not (form.judges or form.accuses or form.describes or form.urges):
        return None
    source = phrase_after(passage, at + 1, _charge(passage, at + 1, end))
    subject = phrase_before(passage, candidate.group.start, start)
    if source is None or subject is None or not can_speak(passage, source):
        return None
    if candidate.earlier and candidate.earlier[-1].after is not None:
        return None
    cue = (candidate.index, at)
    leads_on = source[1] + 1 < end and low[source[1]] in _LEADING_ON and (form.accuses or form.describes or form.urges)
    if leads_on and subject[0] == start:
        return Reading(cue, source, candidate.group.start, before=True, after=source[1])
    return Reading(cue, source, subject[0], after=subject[0], until=candidate.group.start)


def _charge(passage: Passage, start: int, end: int) -> int:
    """Where a charge begins behind who brings it: "the ministry | of hiding its losses"; `end` where none does."""
    low = passage.lower
    for at in range(start + 1, min(end - 1, start + LONGEST)):
        if low[at] in ("of", "for") and low[at + 1].endswith("ing"):
            return at
    return end
