"""What follows a cue: a clause, a quotation, an infinitive, an object, or nothing.

Strategy: step over the cue's particle, its hearer and its circumstances; then the next words tell. A bare clause after a
verb that also takes a noun ("reported", "announced") needs evidence of a finite verb: an auxiliary, a subject pronoun or
an irregular past, outside relative clauses. "said" needs none.
"""

from __future__ import annotations

import enum
from typing import Final

import attrs

from .circumstance import is_adverb, skip_circumstances, skip_hearer
from .lexicon.function_words import (
    AUXILIARIES,
    DETERMINERS,
    PREPOSITIONS,
    QUESTION_WORDS,
    RELATIVES,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
)
from .lexicon.pasts import PASTS
from .lexicon.reporting import PARTICLES
from .lexicon.time_words import PERIODS
from .sentence import Passage
from .verbs import FORMS, Form

_OBJECTS: Final = frozenset({"her", "herself", "him", "himself", "it", "itself", "me", "them", "themselves", "us"})
_NAMED: Final = 8  # tokens between "called" and the quoted name it gives
_OBJECT: Final = 25  # tokens of an object before its "to" or "as", at most
_TAG: Final = 10  # tokens of a tag, up to its cue
_CLAUSE: Final = 60  # tokens in which a clause shows its verb
_STOPS: Final = frozenset({".", "!", "?", ";", "(", ")", "[", "]", "。"})


class ComplementKind(enum.Enum):
    """By what words a cue reports."""

    NOTHING = "nothing"  # the content stands before the cue
    THAT = "that"
    QUOTATION = "quotation"
    CLAUSE = "clause"
    INFINITIVE = "infinitive"
    OBJECT = "object"  # "urged the two sides to ...", "described it as ...", "accused them of ..."
    PHRASE = "phrase"  # a noun phrase that a speech act is about: "condemned the attack"
    ANNOUNCED = "announced"  # a colon ends the paragraph: the words stand in the next one
    NOUN = "noun"  # any other noun phrase: no report


@attrs.frozen
class Complement:
    """What follows a cue.

    Args:
        kind: its form.
        cue_end: index behind the cue and its particle.
        behind: index behind the cue's hearer and circumstances.
        start: index of the content's first token.
    """

    kind: ComplementKind
    cue_end: int
    behind: int
    start: int


def read_complement(passage: Passage, index: int, form: Form, end: int) -> Complement:
    """What follows the cue at token `index`, up to token `end`."""
    tokens, quoted = passage.tokens, passage.quoted
    low = tokens.lower
    cue_end = index + 1
    while cue_end < end and is_adverb(tokens, cue_end) and form.urges:
        cue_end += 1
    remark = cue_end < end and low[cue_end] in form.remarks
    particle = remark or (cue_end < end and (low[index], low[cue_end]) in PARTICLES)
    adverbs = cue_end
    cue_end = cue_end + 1 if particle and adverbs == index + 1 else index + 1
    at = adverbs + 1 if particle else index + 1
    named = particle or form.lemma != "call"  # "called on them to", and not "called a briefing to"
    if form.lemma in ("appeal", "plead") and at + 1 < end and low[at] == "to":
        at = next((i for i in range(at + 1, min(end, at + _OBJECT)) if low[i] == "to"), at)  # "pleading to the groups to spare"
        return Complement(ComplementKind.INFINITIVE, cue_end, at, at)
    if form.urges and named and _object_before(passage, at, end, ("to",), whole=form.tells):
        return Complement(ComplementKind.OBJECT, cue_end, at, at)
    if form.tells and not (at < end and low[at] in ("in", "on", "at", "to")):
        at = skip_hearer(tokens, at, end)
    elif at + 1 < end and low[at] == "to" and form.claims:  # "said to reporters"
        at = at if form.vows else _skip_to_hearer(passage, at, end)
    at = skip_circumstances(tokens, at, end)
    at = _late_that(passage, index + 1, at, end)
    if form.tells and at > index + 1 and at + 2 < end and low[at] in ("in", "at") and tokens.words[at + 1][0].isupper():
        at = _skip_place(passage, at, end)

    def found(kind: ComplementKind, start: int) -> Complement:
        return Complement(kind, cue_end, at, start)

    if at >= end or low[at] in _STOPS or low[at] in ("and", "but", "or", "--", "—"):
        return found(ComplementKind.NOTHING, at)
    if quoted[at] == at:
        return found(ComplementKind.QUOTATION, at)
    if low[at] == ":":
        if at + 1 >= end:
            return found(ComplementKind.ANNOUNCED, end)
        quotes = quoted[at + 1] == at + 1
        return found(ComplementKind.QUOTATION if quotes else ComplementKind.CLAUSE, at + 1)
    if low[at] == "that" and not (at + 1 < end and low[at + 1] in PERIODS):
        return found(ComplementKind.THAT, at + 1)
    if low[at] == ",":
        if at + 1 < end and quoted[at + 1] == at + 1:
            return found(ComplementKind.QUOTATION, at + 1)
        if at + 1 < end and low[at + 1] == "that":
            return found(ComplementKind.THAT, at + 2)
        return found(ComplementKind.NOTHING, at)
    kind = _open_kind(passage, at, end, form, told=at > adverbs, called=particle)
    if kind is ComplementKind.NOUN and (remark or _is_judged(passage, cue_end, at, end, form)):
        kind = ComplementKind.PHRASE
    return found(kind, at)


def _skip_place(passage: Passage, at: int, end: int) -> int:
    """Behind the place where a hearer was told: "in Davao City"; `at` where a clause does not follow at once."""
    low, words = passage.tokens.lower, passage.tokens.words
    behind = at + 1
    while behind < end and words[behind][0].isupper():
        behind += 1
    follows = behind < end and (low[behind] in DETERMINERS or low[behind] in SUBJECT_PRONOUNS)
    return behind if follows else at


def _is_judged(passage: Passage, cue_end: int, at: int, end: int, form: Form) -> bool:
    """Whether a noun phrase that the verb's speech act is about begins at `at`."""
    low, words = passage.tokens.lower, passage.tokens.words
    if not form.judges or low[at] in PREPOSITIONS or not low[at][0].isalpha() or low[cue_end] in PREPOSITIONS - {"on"}:
        return False
    if form.lemma == "call":  # "called him a friend", and not "called an election"
        return low[at] in _OBJECTS or any(passage.quoted[i] >= 0 for i in range(at, min(end, at + _NAMED)))
    return low[at] in DETERMINERS or low[at] in _OBJECTS or words[at][0].isupper() or low[at].isalpha()


def _late_that(passage: Passage, start: int, at: int, end: int) -> int:
    """The "that" behind a long circumstance: "said at the airport before he left, that ..."."""
    low = passage.tokens.lower
    if start < end and (low[start] in PREPOSITIONS or at > start):
        for index in range(at, min(end, at + _OBJECT)):
            if low[index] == "," or passage.quoted[index] >= 0:
                return index if index + 1 < end and low[index + 1] == "that" else at
            if low[index] == "that" and index > at and index + 1 < end and low[index + 1] not in AUXILIARIES:
                return index
            if low[index] in AUXILIARIES or low[index] in SUBJECT_PRONOUNS or (index == at and low[index] in DETERMINERS):
                break
    return at


def _skip_to_hearer(passage: Passage, at: int, end: int) -> int:
    after = skip_hearer(passage.tokens, at + 1, end)
    return after if after > at + 1 else at


def _open_kind(passage: Passage, at: int, end: int, form: Form, *, told: bool, called: bool) -> ComplementKind:
    """The kind of a complement that no mark and no "that" opens."""
    low = passage.tokens.lower
    if low[at] == "to":
        follows = at + 1 < end and low[at + 1] not in DETERMINERS
        return ComplementKind.INFINITIVE if follows and (form.vows or form.urges) else ComplementKind.NOUN
    if form.asks and low[at] not in QUESTION_WORDS:
        asked = skip_hearer(passage.tokens, at, end)
        if asked < end and low[asked] in QUESTION_WORDS:
            return ComplementKind.CLAUSE
    if form.asks and (low[at] in QUESTION_WORDS or (called and low[at] != "to")):
        return ComplementKind.CLAUSE
    if form.describes and _object_before(passage, at, end, ("as",)):
        return ComplementKind.OBJECT
    if form.accuses and _object_before(passage, at, end, ("of", "for")):
        return ComplementKind.OBJECT
    if form.plain or (form.tells and told):
        return ComplementKind.CLAUSE
    if low[at] in PREPOSITIONS - {"in", "under", "at"} or low[at] in SUBORDINATORS:
        return ComplementKind.NOUN  # "concluded after the vote was held"
    if (form.claims or form.finds or form.tells) and has_finite_verb(passage, at, end):
        return ComplementKind.CLAUSE
    return ComplementKind.NOUN


def _object_before(passage: Passage, start: int, end: int, links: tuple[str, ...], *, whole: bool = False) -> bool:
    """Whether a noun phrase, and no finite verb, stands between `start` and one of `links`; `whole` allows no "that" in it."""
    low, quoted = passage.tokens.lower, passage.quoted
    relative = False
    for at in range(start, min(end, start + _OBJECT)):
        word = low[at]
        if quoted[at] >= 0:
            if at - 1 > start and quoted[at] == at - 1 and word in links:
                return True
            continue
        if word in links and at > start:
            follows = low[at + 1] if at + 1 < end else "."
            if word != "to":
                return follows[0].isalnum() or quoted[at + 1] >= 0
            return follows not in DETERMINERS and follows[0].isalpha() and passage.tokens.words[at + 1] == follows
        if word == "that" and whole:
            return False
        if word in RELATIVES:
            relative = True
        elif (word in AUXILIARIES and not relative) or word in _STOPS or word == ":":
            return False
    return False


def has_finite_verb(passage: Passage, start: int, end: int) -> bool:
    """Whether the words from `start` on show the finite verb of a clause of their own.

    Only what stands outside relative clauses counts: in "a plan which will cut taxes" nothing does.
    """
    tokens, quoted = passage.tokens, passage.quoted
    low = tokens.lower
    if start >= end:
        return False
    if low[start] in SUBJECT_PRONOUNS or low[start] == "there":
        return True
    relative = False
    for at in range(start, min(end, start + _CLAUSE)):
        word = low[at]
        if word in RELATIVES and quoted[at] < 0:
            if word == "that" and at > start and low[at - 1] in PREPOSITIONS:
                continue
            relative = at > start
        elif word in AUXILIARIES or (word in PASTS and at > start and low[at - 1] != "to"):
            if not relative:
                return True
            relative = False
        elif quoted[at] < 0 and (word in _STOPS or (word == "," and _tag_follows(passage, at + 1, end))):
            return False
    return False


def _tag_follows(passage: Passage, start: int, end: int) -> bool:
    """Whether the words behind a comma are a tag such as "local media reported on Monday", or "said Wang"."""
    low = passage.tokens.lower
    for at in range(start, min(end, start + _TAG)):
        if low[at] in FORMS and FORMS[low[at]].shape == "past":
            return True
        if low[at] in (",", "."):
            return False
    return False
