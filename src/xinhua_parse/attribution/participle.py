"""Participles that report: "..., adding that ...", "issued a statement saying ...", "Saying that ..., Tan left"."""

from __future__ import annotations

from typing import Final

from ..grammar.circumstance import is_adverb
from ..grammar.finite import has_finite_verb, verb_stands_at
from ..grammar.following import Complement
from ..grammar.noun_phrase import short_phrase_before
from ..grammar.nouns import singular
from ..grammar.phrase_behind import phrase_after
from ..grammar.phrase_edge import LONGEST, Range
from ..grammar.sentence import Passage
from ..grammar.speech_act import LINKS
from ..grammar.subject import sentence_subject
from ..grammar.time_phrase import skip_time_before
from ..grammar.verbs import FORMS
from ..lexicon.bodies import DOCUMENTS
from ..lexicon.function_words import AUXILIARIES, DETERMINERS, PREPOSITIONS
from .inversion import can_speak
from .opening import closes, read_opening
from .reading import Candidate, Reading

_NEAR: Final = 8  # tokens between a document and its participle
_PARTING: Final = frozenset({",", "-", "--", "—", "–"})
_UPON: Final = frozenset({"about", "after", "against", "amid", "despite", "following", "of", "on", "over", "to"})
_ADDITION: Final = ("in", "addition", "to")
_JOINED: Final = _PARTING | {"and", "but"}
_SAID: Final = (Complement.THAT, Complement.CLAUSE, Complement.QUOTATION)
_LISTING: Final = frozenset({"as", "include", "includes", "including", "involve", "involves"})
_APPROACHES: Final = frozenset({
    "assembled", "cabled", "demonstrated", "gathered", "marched", "phoned", "protested", "rallied", "telephoned", "wrote",
})  # fmt: skip
_NO_CLAUSE: Final = PREPOSITIONS | DETERMINERS | AUXILIARIES


def read_participle(candidate: Candidate) -> Reading | None:
    """The reading of an -ing form: its subject is that of an earlier cue, or of the sentence."""
    complement = candidate.following.complement
    if not complement.reports or complement is Complement.ANNOUNCED:
        return None
    if complement is Complement.CLAUSE and candidate.form.finds and not candidate.form.claims:
        return None  # "a poll showing ..."
    passage, start = candidate.sentence.passage, candidate.sentence.start
    low = passage.lower
    at = candidate.index
    if low[at] == "promising" and complement is Complement.CLAUSE and not has_finite_verb(passage, start, at):
        return None  # "promising new hulls are on show"
    while at > start and (low[at - 1] in LINKS or low[at - 1] == "even" or is_adverb(passage.tokens, at - 1)):
        at -= 1
    if at == start or (at == start + 3 and low[start:at] == _ADDITION):
        return read_opening(candidate)
    before = low[at - 1]
    if before not in _JOINED and before in _NO_CLAUSE and at == candidate.index:
        return None  # but "followed up by asking ..."
    return _read_behind(candidate, at)


def _read_behind(candidate: Candidate, at: int) -> Reading | None:
    """The reading of a participle behind other words of its sentence; `at` is where the words that lead it in begin."""
    complement = candidate.following.complement
    passage, start = candidate.sentence.passage, candidate.sentence.start
    low = passage.lower
    before = low[at - 1]
    opens = at - (before in _JOINED)
    if before in ("and", "but") and opens - 1 > start and low[opens - 1] == ",":
        opens -= 1
    written = _read_written(candidate) if at == candidate.index else None
    if written is not None:
        return written
    if (
        passage.quoted[at - 1] == start
        and low[at - 2] == ","
        and complement is Complement.THAT
        and not candidate.earlier
    ):
        return Reading(candidate.cue, None, at, after=candidate.following.start, clause=True, participle=True)
    source = _absolute_subject(candidate, at)
    if source is not None:
        after, opens = candidate.following.start, source[0] - 1
        until = _main_clause(candidate, after) if opens == start else None  # "With experts warning of a flood, ..."
        return Reading(candidate.cue, source, opens, after=after, until=until, clause=complement.is_clause)
    if candidate.earlier:
        bare = low[candidate.index] == "adding" and complement is Complement.THAT  # where the copy left its comma out
        joined = before in _JOINED or bare or passage.quoted[at - 1] >= 0 or _is_means(candidate, at)
        return _read_following(candidate, opens, joined=joined)
    source = (
        _clause_subject(passage, start, at) if _is_joined(candidate, at) and not _is_listed(low, start, at) else None
    )
    if source is None:
        return None
    after, clause = candidate.following.start, complement.is_clause
    until = (
        _insert_end(candidate, after) if low[source[1]] == "," and source[1] == at - 1 else _quotation_end(candidate)
    )
    return Reading(candidate.cue, source, opens, after=after, until=until, clause=clause, participle=True)


def _quotation_end(candidate: Candidate) -> int | None:
    """Behind the quotation of a participle that the main verb follows: 'banners reading "Go home" | were seen'; else None."""
    passage, start, end = candidate.sentence.passage, candidate.following.start, candidate.sentence.end
    if candidate.following.complement is not Complement.QUOTATION:
        return None
    behind = next((i for i in range(start, end) if passage.quoted[i] != start), end)
    return behind if behind < end and verb_stands_at(passage, behind) else None


def _insert_end(candidate: Candidate, start: int) -> int | None:
    """The comma before the main verb, behind a participle that stands between it and its subject; None where there is none.

    "Lund, while acknowledging that plans were stalled, | insisted ..."
    """
    passage, end = candidate.sentence.passage, candidate.sentence.end
    for at in range(start + 1, min(end - 1, start + 2 * LONGEST)):
        form = FORMS.get(passage.lower[at + 1])
        verb = verb_stands_at(passage, at + 1) or (form is not None and form.shape in ("past", "third"))
        if verb and closes(passage, at):
            return at
    return None


def _absolute_subject(candidate: Candidate, at: int) -> Range | None:
    """Who speaks between "with" and a participle: "..., with experts warning that ..."; None where nobody does."""
    passage, earlier = candidate.sentence.passage, candidate.earlier
    complement = candidate.following.complement
    described = candidate.form.describes and complement is Complement.OBJECT
    said = complement in _SAID or described or (candidate.form.lemma == "call" and complement is Complement.PHRASE)
    if at != candidate.index or (earlier and earlier[-1].clause) or not said:
        return None
    source = short_phrase_before(passage, at, candidate.sentence.start)
    if source is None or source[0] <= candidate.sentence.start or passage.lower[source[0] - 1] != "with":
        return None
    return source if can_speak(passage, source) else None


def _is_listed(low: tuple[str, ...], start: int, at: int) -> bool:
    """Whether a participle is one of several things to do: "such as giving them water, | telling them what to look for"."""
    openers = (i for i in range(start + 1, at - 1) if low[i] in _LISTING and low[i + 1].endswith("ing"))
    return any(low[i] != "as" or low[i - 1] == "such" for i in openers)


def _clause_subject(passage: Passage, start: int, at: int) -> Range | None:
    """The subject of what stands before a participle: the sentence's, or that of the ", with lenders being slow," there."""
    low = passage.lower
    opening = next(
        (i for i in range(at - 2, max(start, at - LONGEST), -1) if low[i] == "with" and low[i - 1] == ","), 0
    )
    verb = next((i for i in range(opening + 2, at - 1) if opening and low[i].endswith("ing")), 0)
    subject = phrase_after(passage, opening + 1, verb) if verb else None
    if subject is not None and subject[1] == verb and can_speak(passage, subject):
        return subject
    return sentence_subject(passage, start, at)


def _is_means(candidate: Candidate, at: int) -> bool:
    """Whether a participle with "that" tells how an act was done: "dismissed the charge | by pointing out that ..."."""
    act = candidate.earlier[-1]
    led = not LINKS.isdisjoint(candidate.sentence.passage.lower[at : candidate.index])
    return led and not act.clause and not act.before and candidate.following.complement in _SAID


def _is_joined(candidate: Candidate, at: int) -> bool:
    """Whether a participle goes on with the sentence: behind a comma, led in by a preposition, or behind a document."""
    passage, start = candidate.sentence.passage, candidate.sentence.start
    low = passage.lower
    if low[at - 1] in _PARTING or not LINKS.isdisjoint(low[at : candidate.index]):  # "ended by saying that ..."
        return True
    if low[at - 1] == "and":  # "issued its ruling, rejecting the claim and saying ..."
        comma = next((i for i in range(at - 2, max(start, at - LONGEST), -1) if low[i] == ","), start)
        return comma > start and low[comma + 1].endswith("ing") and candidate.following.complement in _SAID
    if not _APPROACHES.isdisjoint(low[start:at]) and not candidate.earlier:
        return (
            low[at - 1] not in _NO_CLAUSE
        )  # "wrote to the minister urging ...", "marched to the palace demanding ..."
    # only "a statement saying ..." and "posted a message on its website saying ..." need no comma
    noun = skip_time_before(passage.tokens, at, start)
    near = low[max(start, at - _NEAR) : at]
    return singular(low[noun - 1]) in DOCUMENTS or any(singular(word) in DOCUMENTS for word in near)


def _read_written(candidate: Candidate) -> Reading | None:
    """A participle right behind a document that nobody in the sentence issues: "in response to reports saying ..."."""
    passage, start = candidate.sentence.passage, candidate.sentence.start
    low, at = passage.lower, candidate.index
    if singular(low[at - 1]) not in DOCUMENTS:
        return None
    source = short_phrase_before(passage, at, start)
    if source is None or source[0] <= start or low[source[0] - 1] not in _UPON:
        return None
    after, clause = candidate.following.start, candidate.following.complement.is_clause
    until = _main_clause(candidate, after) if low[start] in PREPOSITIONS else None
    return Reading(candidate.cue, source, source[0], after=after, until=until, clause=clause, participle=True)


def _main_clause(candidate: Candidate, start: int) -> int | None:
    """The comma before the main clause, behind the phrase that opens the sentence; None where there is none."""
    passage, end = candidate.sentence.passage, candidate.sentence.end
    commas = (i for i in range(start, end) if passage.lower[i] == "," and passage.quoted[i] < 0)
    return next((i for i in commas if has_finite_verb(passage, i + 1, end)), None)


def _read_following(candidate: Candidate, opens: int, *, joined: bool) -> Reading | None:
    """A participle behind an earlier cue: the earlier one names who speaks, unless it is a participle itself."""
    earlier = candidate.earlier
    if not joined and earlier[-1].after is not None:
        return None
    # a participle that names who speaks has participles alone before it, or a statement made
    shared = earlier[-1].source if earlier[-1].participle or earlier[-1].announces else None
    clause = candidate.following.complement.is_clause
    return Reading(candidate.cue, shared, opens, after=candidate.following.start, clause=clause, participle=True)
