"""Verbs that share their subject with one before: "... condemned the attack and vowed to ...".

Strategy: the subject is that of the earlier cue, or of the sentence; inside an earlier content a verb is the speaker's only
where nobody in it could speak.
"""

from __future__ import annotations

from typing import Final

from ..grammar.following import ANNOUNCED, QUOTATION, THAT
from ..grammar.noun_phrase import short_phrase_before
from ..grammar.phrase_edge import LONGEST
from ..grammar.sentence import Passage
from ..grammar.subject import sentence_subject
from ..lexicon.function_words import AUXILIARIES, DETERMINERS, MODALS
from ..lexicon.pasts import PASTS
from ..lexicon.time_words import PERIODS
from .inversion import can_speak
from .reading import Candidate, Reading

_FINITE: Final = AUXILIARIES | PASTS
_CAME: Final = frozenset({"came", "come", "comes"})
_LINKS: Final = frozenset({"after", "as", "when"})
_COUNTS: Final = frozenset({"couple", "few", "four", "just", "of", "one", "only", "three", "two"})
_DISTANCE: Final = 6  # tokens from "came" to "after", at most


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
            modal = candidate.form.shape == "past" and _is_modal(passage, last.after, conjunction)
            inside = not closed and not modal and can_speak(passage, (last.after, conjunction), plural=False)
        if inside or (last.before and last.after is None and not comma):
            return None
        source = next((r.source for r in reversed(earlier) if r.source is not None), None)
    else:
        who = _relative_before(passage, start, conjunction)
        source = (
            sentence_subject(passage, _behind_event(passage, start, conjunction), conjunction)
            if who is None
            else short_phrase_before(passage, who, start)
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


def _is_modal(passage: Passage, start: int, end: int) -> bool:
    """Whether the last finite verb of a clause is a modal, which no past tense goes on from: "he will resign | and urged"."""
    words, quoted = passage.words, passage.quoted  # as printed: "looked for May" has no modal
    back = range(end - 1, max(start, end - LONGEST) - 1, -1)
    at = next((i for i in back if words[i] in _FINITE or words[i][-2:] == "ed" or quoted[i] >= 0), None)
    return at is not None and words[at] in MODALS and quoted[at] < 0


def _behind_event(passage: Passage, start: int, end: int) -> int:
    """Where the clause begins that dates an event: "The raid came a day after | the rebels left and"; `start` where none does."""
    low = passage.lower
    came = next((i for i in range(start + 1, min(end, start + LONGEST)) if low[i] in _CAME), end)
    for at in range(came + 1, min(end, came + _DISTANCE)):
        if low[at] in _LINKS:
            return at + 1
        if low[at] not in DETERMINERS and low[at] not in PERIODS and low[at][-2:] != "ly" and low[at] not in _COUNTS:
            break
    return start
