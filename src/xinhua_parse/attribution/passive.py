"""Passives that name who speaks behind "by": "the plan was criticized by two unions", "was accused by the board of ...".

With a verb of describing, the speaker also stands behind the description ("was described as a sham by two unions"), and the
passive may go without "be": "the plan, described by two unions as a sham".
"""

from __future__ import annotations

from typing import Final

from ..grammar.circumstance import is_adverb
from ..grammar.following import CLAUSE
from ..grammar.noun_phrase import phrase_before, short_phrase_before
from ..grammar.phrase_behind import phrase_after
from ..grammar.phrase_edge import LONGEST, Range
from ..grammar.sentence import Passage
from ..grammar.subject import subject_before_comma
from ..grammar.time_phrase import skip_time_after
from ..lexicon.function_words import AUXILIARIES, DETERMINERS, QUESTION_WORDS, SUBORDINATORS
from ..lexicon.pasts import PASTS
from .inversion import can_speak
from .opening import answer
from .reading import Candidate, Reading

# acts that deeds do as well: "was confirmed by a test", "is threatened by floods"
_DEEDS: Final = frozenset({
    "announce", "call", "challenge", "cite", "confirm", "convey", "declare", "deny", "direct", "dispute", "encourage",
    "express", "highlight", "mention", "order", "outline", "predict", "proclaim", "propose", "reject", "report", "reveal", "slam", "stress",
    "suggest", "threaten", "underline", "underscore",
})  # fmt: skip
_LEADING_ON: Final = frozenset({"as", "for", "of", "to"})
_FREE: Final = frozenset({"what", "which", "who"})  # subjects that name nothing
_VERBS: Final = AUXILIARIES | PASTS


def read_passive(candidate: Candidate) -> Reading | None:
    """The reading of a passive: who speaks stands behind "by", what was expressed before the verb and behind who speaks."""
    sentence, form, at = candidate.sentence, candidate.form, candidate.index + 1
    passage, end = sentence.passage, sentence.end
    low = passage.lower
    by = _agent(passage, at, end) if form.describes and low[at : at + 1] == ("as",) else at
    if form.asks and low[by : by + 1] != ("by",):
        return _read_asked(candidate)
    if candidate.group.negated or low[by : by + 1] != ("by",) or form.lemma in _DEEDS:
        return None
    if not (form.judges or form.accuses or form.describes or form.urges):
        return None
    source = phrase_after(passage, by + 1, _charge(passage, by + 1, end, urges=form.urges))
    subject = _subject(candidate)
    if source is None or subject is None or not can_speak(passage, source):
        return None
    if candidate.earlier and candidate.earlier[-1].after is not None:
        return None
    cue = (candidate.index, at)
    if form.asks and low[source[1] : source[1] + 1] != ("to",):
        asked = source[1] < end and low[source[1]] in QUESTION_WORDS  # "was asked by the board | whether ..."
        return Reading(cue, source, subject[0], after=source[1], clause=True) if asked else None
    leads_on = source[1] + 1 < end and low[source[1]] in _LEADING_ON and (form.accuses or form.describes or form.urges)
    after, until = (at, by) if by > at else (source[1], end)
    if low[subject[0]] in _FREE:
        until = min(until, phrase_end(passage, after, end))
        return Reading(cue, source, subject[0], after=after, until=until) if leads_on or by > at else None
    if leads_on or by > at:
        return Reading(cue, source, candidate.group.start, before=True, begins=subject[0], after=after, until=until)
    return Reading(cue, source, subject[0], after=subject[0], until=candidate.group.start)


def _read_asked(candidate: Candidate) -> Reading | None:
    """A question whose asker is not told: "Lund was asked on Monday | whether the port was safe"."""
    following, low = candidate.following, candidate.sentence.passage.lower
    at = following.start
    if (
        candidate.earlier
        or candidate.form.lemma != "ask"
        or following.complement is not CLAUSE
        or low[at] not in QUESTION_WORDS
    ):
        return None
    sentence = candidate.sentence
    until = answer(sentence.passage, at, sentence.end) if low[sentence.start] in SUBORDINATORS else None
    return Reading(candidate.cue, None, candidate.group.start, after=at, until=until, clause=True, participle=True)


def _subject(candidate: Candidate) -> Range | None:
    """What is described: a noun phrase, or the "which" or "what" that stands for it."""
    passage, start, at = candidate.sentence.passage, candidate.sentence.start, candidate.group.start
    if at > start and passage.lower[at - 1] in _FREE:
        return at - 1, at
    if at > start and passage.lower[at - 1] == ",":
        return subject_before_comma(passage, at - 1, start)  # "The tower, built in May, | was described by ..."
    return phrase_before(passage, at, start)


def read_reduced_passive(candidate: Candidate) -> Reading | None:
    """The reading of a passive without "be" behind a noun phrase: "the plan, described by two unions as a sham"."""
    passage, start, end = candidate.sentence.passage, candidate.sentence.start, candidate.sentence.end
    low, index = passage.lower, candidate.index
    edge = index - 1 if is_adverb(passage.tokens, index - 1) else index
    edge -= edge > start and low[edge - 1] == ","
    source = phrase_after(passage, index + 2, end)
    described = short_phrase_before(passage, edge, start)
    if (
        source is None
        or described is None
        or not can_speak(passage, source)
        or low[source[1] : source[1] + 1] != ("as",)
    ):
        return None
    if candidate.earlier and candidate.earlier[-1].after is not None:
        return None
    until = phrase_end(passage, source[1], end)
    return Reading(
        (index, index + 1), source, described[1], before=True, begins=described[0], after=source[1], until=until
    )


def phrase_end(passage: Passage, start: int, end: int) -> int:
    """Where a description ends: before a comma, a day or a finite verb that stands outside of quotations."""
    low, quoted = passage.lower, passage.quoted
    for at in range(start + 1, min(end, start + LONGEST)):
        ended = low[at] in (",", ";") or low[at] in _VERBS or skip_time_after(passage.tokens, at, end) > at
        if ended and quoted[at] < 0:
            return at
    return end


def _agent(passage: Passage, start: int, end: int) -> int:
    """The "by" behind a description: "as a sham | by two unions"; `start` where there is none."""
    low, quoted = passage.lower, passage.quoted
    stop = phrase_end(passage, start, end)
    return next((i for i in range(start + 1, min(stop, start + LONGEST)) if low[i] == "by" and quoted[i] < 0), start)


def _charge(passage: Passage, start: int, end: int, *, urges: bool) -> int:
    """Where a charge, call or question begins behind whose it is: "the board | of hiding its losses", "| to resign"; else `end`."""
    low = passage.lower
    for at in range(start + 1, min(end - 1, start + LONGEST)):
        if urges and low[at] == "to" and low[at + 1] not in DETERMINERS and passage.words[at + 1] == low[at + 1]:
            return at
        if (low[at] in ("of", "for") and low[at + 1].endswith("ing")) or low[at] in QUESTION_WORDS:
            return at
    return end
