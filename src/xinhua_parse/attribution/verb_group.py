"""Verb groups: what stands on the left of a verb, and whether the word there allows a verb at all."""

from __future__ import annotations

from typing import Final

from ..grammar.circumstance import is_adverb
from ..grammar.phrase_edge import COUNTING
from ..grammar.sentence import Sentence
from ..grammar.time_phrase import TIME_ENDS, skip_time_before
from ..grammar.verbs import Form
from ..lexicon.function_words import (
    BE,
    CONTRACTED,
    DETERMINERS,
    DO,
    HAVE,
    MIDDLE_ADVERBS,
    MODALS,
    NEGATED,
    PREPOSITIONS,
    SAYING_ADVERBS,
    SPEAKING_PRONOUNS,
)
from ..lexicon.known_bodies import OWNERLESS
from ..lexicon.time_words import MONTHS, PERIODS, WEEKDAYS
from .reading import VerbGroup

_NOT: Final = NEGATED | {"neither", "nor", "not"}
_KEEPING: Final = frozenset({"began", "begin", "begins", "keep", "keeps", "kept", "started"})  # "kept saying that ..."
_REPORTED: Final = frozenset({"alleged", "believed", "known", "reported", "said", "understood"})
_GOING_ON: Final = frozenset({"go", "goes", "gone", "went"})
_NOUN_BEFORE: Final = (
    (DETERMINERS - SPEAKING_PRONOUNS - {"all", "many", "others", "some", "that", "which"})
    | PREPOSITIONS
    | {"if", "neither", "nor", "when", "while"}
)
# what a verb group can hold, but for numbers and adverbs in "-ly"; most verbs have their subject on the left, which is none
_ON_THE_LEFT: Final = (
    BE | HAVE | DO | MODALS | _NOT | MIDDLE_ADVERBS | SAYING_ADVERBS | TIME_ENDS | _KEEPING | {",", "far", "to"}
)
_INSERTED: Final = 6  # tokens from "has" to the verb that a phrase parts from it, at most
_TIMES: Final = WEEKDAYS | MONTHS | PERIODS | {"days", "decades", "months", "past", "turn", "weeks", "years"}


def read_verb_group(sentence: Sentence, index: int, form: Form) -> VerbGroup:
    """The adverbs, days and auxiliaries on the left of the verb at a token."""
    passage = sentence.passage
    before = passage.lower[index - 1] if index > sentence.start else ""
    if _stands_left(before):
        group = _read_left(sentence, index, form)
        if group.start < index or group.infinitive:
            return group
    if form.shape in ("past", "participle") and (behind := _behind_auxiliary(sentence, index)) < index:
        return _read_left(sentence, behind, form)
    return VerbGroup(index, progressive=form.shape == "ing" and before in CONTRACTED)  # "he's saying that ..."


def _stands_left(word: str) -> bool:
    """Whether a verb group can hold a word on the left of its verb."""
    return word in _ON_THE_LEFT or word[-2:] == "ly" or word[:1].isdigit()


def _behind_auxiliary(sentence: Sentence, verb: int) -> int:
    """Behind the "has" of a verb that a phrase parts from it: "has | for years insisted"; the verb itself where there is none."""
    low = sentence.passage.lower
    floor = max(sentence.start, verb - _INSERTED)
    if HAVE.isdisjoint(low[floor:verb]):
        return verb
    if low[verb - 1] == ",":  # "have, in recent weeks, complained"
        comma = next((i for i in range(verb - 2, floor, -1) if low[i] == ","), floor)
        return comma if low[comma - 1] in HAVE and comma > floor and low[comma + 1] in PREPOSITIONS else verb
    for at in range(verb - 2, floor, -1):
        auxiliary = at - 1 - is_adverb(sentence.passage.tokens, at - 1)
        if low[at] in PREPOSITIONS and auxiliary >= sentence.start and low[auxiliary] in HAVE:
            timed = (
                low[auxiliary] != "had" or low[verb - 1] in _TIMES
            )  # and not "the boats it had in port reported ..."
            return at if timed and all(word[0].isalnum() for word in low[at:verb]) else verb
    return verb


def _read_left(sentence: Sentence, index: int, form: Form) -> VerbGroup:
    """The verb group of a verb, read leftward from a token behind one of its words."""
    passage = sentence.passage
    tokens, low = passage.tokens, passage.lower
    start = sentence.start
    participle = form.shape in ("past", "participle")
    at = index
    passive = progressive = infinitive = negated = modal = perfect = False
    while at > start and passage.quoted[at - 1] < 0:
        word = low[at - 1]
        if not _stands_left(word):
            break
        if word in BE or (word in _KEEPING and form.shape == "ing"):
            passive, progressive = passive or participle, progressive or form.shape == "ing"
        elif (word == "to" and form.shape == "base") or (word == "have" and at - 4 >= start and low[at - 2] == "to"):
            before = _before_finite(low, at, start)
            infinitive = before == at
            if infinitive:
                break
            at = before
            continue
        elif word in HAVE:
            perfect = True
        elif word in _NOT:
            negated = True
        elif word in MODALS and passage.words[at - 1] != "May":
            modal = True
        elif not (
            word in DO
            or (word in MIDDLE_ADVERBS and at - 1 > start and passage.words[at - 1] == word)
            or _is_adverb(sentence, at - 1)
        ):
            before = min(skip_time_before(tokens, at, start), _before_parenthesis(sentence, at))
            if before == at or low[before - 1] == "dated":  # "a memo dated May 3 | said"
                break
            at = before
            continue
        at -= 1
    return VerbGroup(at, passive, progressive, infinitive, negated, modal, perfect)


def _before_finite(low: tuple[str, ...], at: int, start: int) -> int:
    """Before the verb that makes a report of an infinitive, "went on to say", "is reported to have said"; else `at` itself."""
    if low[at - 1] == "to":
        return at - 3 if at - 3 >= start and low[at - 2] == "on" and low[at - 3] in _GOING_ON else at
    return at - 4 if low[at - 3] in _REPORTED and low[at - 4] in BE else at


def _is_adverb(sentence: Sentence, at: int) -> bool:
    """Whether an adverb of saying stands at a token; "reports reaching here" has none."""
    low = sentence.passage.lower
    return is_adverb(sentence.passage.tokens, at) and not (
        low[at] == "here" and at > sentence.start and low[at - 1] == "reaching"
    )


def _before_parenthesis(sentence: Sentence, at: int) -> int:
    """Before ", however," or the "so far" of "have so far refused"; `at` where no such thing ends there."""
    low = sentence.passage.lower
    if low[at - 1] == "far" and at - 3 >= sentence.start and low[at - 2] == "so" and low[at - 3] in HAVE:
        return at - 2
    if (
        low[at - 1] == ","
        and at - 3 >= sentence.start
        and low[at - 3] == ","
        and is_adverb(sentence.passage.tokens, at - 2)
    ):
        return at - 3
    return at


def may_be_verb(sentence: Sentence, index: int, form: Form, group: VerbGroup) -> bool:
    """Whether the word before a form allows it to be the verb of a clause: "the added value" and "his claims" are none."""
    if group.perfect and group.start < index - 1:
        return True  # "has since said"
    before = sentence.passage.lower[index - 1] if index > sentence.start else ""
    going_on = before == "to" and form.shape == "base"  # "went on to say" is a verb
    if before in _NOUN_BEFORE and not going_on and not (form.plain and before in COUNTING):
        return False
    if (before.endswith(("'s", "’s")) and not _stands_alone(before)) or (before in ("'", "’") and form.shape != "past"):
        return False
    return form.shape == "ing" or CONTRACTED.get(before) != "it"  # "It's announced"


def _stands_alone(word: str) -> bool:
    """Whether a word in "'s" is no possessive: "he's", "Moody's"."""
    return word in CONTRACTED or word.replace("’", "'") in OWNERLESS
