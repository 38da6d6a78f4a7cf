"""Cues, and what each has as source and content, by the orders of reported speech.

Strategy: a word that can report is a cue only if the sentence round it reads so. The order tells: "Wang said that ...",
"..., said Wang", "..., Wang said", "Wang, head of ..., said ...", "... and vowed to ...", "..., adding that ...",
"according to Wang". A cue within quotation marks, or within what an earlier cue of the sentence reports, is left out on
purpose: what is reported of a report belongs to its content.
"""

from __future__ import annotations

from typing import Final

import attrs

from .circumstance import is_adverb, skip_circumstances, skip_time_before
from .complement import Complement, ComplementKind, has_finite_verb, read_complement
from .lexicon.bodies import DOCUMENTS
from .lexicon.function_words import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    DO,
    HAVE,
    MIDDLE_ADVERBS,
    MODALS,
    NEGATED,
    PREPOSITIONS,
    RELATIVES,
    SPEAKING_PRONOUNS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
)
from .lexicon.pasts import PASTS
from .noun_phrase import (
    Range,
    is_apposition,
    is_head,
    is_person_noun,
    phrase_after,
    phrase_before,
    sentence_subject,
    short_phrase_before,
    singular,
    subject_before_comma,
)
from .quotation import trim
from .sentence import Passage
from .verbs import FORMS, Form

_REMARKS: Final = frozenset({"announcement", "appeal", "comment", "comments", "remark", "remarks", "statement"})
_MAKING: Final = frozenset({"made", "make", "makes", "making"})  # "made it clear that ..."
TRIGGERS: Final = frozenset(FORMS) | {"according", "quoted"} | _MAKING
_CONTINUING: Final = SUBORDINATORS | {"after", "as", "before", "and", "in", "with", "since", "following", "despite"}
_NUMERALS: Final = frozenset({"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "first", "second", "last"})
_NAME: Final = 7  # tokens of a name with its initials
_LATE: Final = 8  # tokens between a cue and "that" from which on the "that" may be another's
_FRONTING: Final = frozenset({"after", "although", "as", "because", "even", "if", "since", "though", "when", "while"})
_OPEN: Final = frozenset({ComplementKind.CLAUSE, ComplementKind.NOUN, ComplementKind.PHRASE})
_NO_SOURCE: Final = frozenset({"demand", "situation", "supply", "law", "plan", "schedule", "age", "size", "need", "needs", "type", "merit", "ability"})


@attrs.frozen
class Reading:
    """One cue as read in its sentence; all numbers are token indices of the passage.

    Args:
        cue: the cue.
        source: who speaks; None for a participle whose subject stands at an earlier cue.
        opens: where the attribution's own words begin.
        before: whether what stands before `opens` is content.
        fronted: a phrase before the source that may be content.
        after: where the content behind the cue begins; None where none does.
        until: where it ends, if before the next cue and the sentence's end.
        that: whether the content behind the cue is a clause, in which a later "and" is its own.
        participle: whether the cue is a participle.
        announces: whether the words stand in another paragraph: "made the remarks", "said:" at the end of one.
    """

    cue: Range
    source: Range | None
    opens: int
    before: bool = False
    fronted: Range | None = None
    after: int | None = None
    until: int | None = None
    that: bool = False
    participle: bool = False
    announces: bool = False


@attrs.frozen
class _Left:
    """What stands on the left of a cue.

    Args:
        end: index behind the word that the subject would end with.
        passive: a form of "be" before a participle.
        infinitive: "to" before it.
        goes_on: whether the infinitive is that of "went on to say".
        negated: "not" or the like before it.
        modal: a modal verb before it.
    """

    end: int
    passive: bool
    infinitive: bool
    goes_on: bool
    negated: bool
    modal: bool


def read_cues(passage: Passage, start: int, end: int) -> list[Reading]:
    """The cues of the sentence between two token indices, in text order."""
    readings: list[Reading] = []
    low, quoted = passage.tokens.lower, passage.quoted
    for index in range(start, end):
        if any(r.source is not None and r.source[0] <= index < r.source[1] for r in readings):
            continue  # "according to media reports"
        if low[index] in TRIGGERS and quoted[index] < 0 and (index == start or passage.tokens.words[index] == low[index]):
            reading = _read_cue(passage, index, start, end, readings)
            if reading is not None and not (readings and reading.cue[0] < readings[-1].cue[1]):
                readings.append(reading)
    return readings


def _read_cue(passage: Passage, index: int, start: int, end: int, earlier: list[Reading]) -> Reading | None:
    word = passage.tokens.lower[index]
    if word == "according":
        return _read_according(passage, index, start, end)
    if word in ("quoted", "cited"):
        quoting = _read_quoted(passage, index, start, end)
        if quoting is not None or word == "quoted":
            return quoting
    verb = index
    if word in _MAKING:
        if _remarks_follow(passage, index, end):
            return _read_remarks(passage, index, start, end)
        verb = _clear(passage, index, end)
        if verb == index:
            return None
        word = {"make": "state", "makes": "states", "making": "stating"}.get(word, "stated")
    form = FORMS[word]
    if form.lemma == "call" and index + 1 < end and passage.quoted[index + 1] == index + 1:
        return None  # "a prototype called ..."
    left = _read_left(passage, index, start, form)
    if left.passive or left.negated or (left.infinitive and not left.goes_on):
        return None
    complement = read_complement(passage, verb, form, end)
    if form.shape == "ing" and not _progressive(passage, index, left):
        return _read_participle(passage, index, start, end, complement, form, earlier)
    if not _can_be_verb(passage, index, form, left, complement):
        return None
    before = passage.tokens.lower[left.end - 1] if left.end > start else ""
    if left.end == start or passage.quoted[left.end - 1] >= 0 or before in (",", ";", "--", "—", "–", ")") and before != ")":
        return _read_detached(passage, index, start, end, left, complement, form)
    if before in ("and", "but", "or", "then"):
        return _read_coordinated(passage, index, start, end, left, complement, form, earlier)
    if before in ("who", "which"):
        return _read_relative(passage, index, start, left, complement, form, earlier)
    return _read_attached(passage, index, start, end, left, complement, form, earlier)


def _remarks_follow(passage: Passage, index: int, end: int) -> bool:
    """Whether the words behind "made" are "the remarks" or the like."""
    low = passage.tokens.lower
    window = low[index + 1 : min(end, index + 4)]
    return len(window) > 1 and window[0] in DETERMINERS and any(word in _REMARKS for word in window[1:])


def _read_remarks(passage: Passage, index: int, start: int, end: int) -> Reading | None:
    """ "Wang made the remarks at ...": who speaks, though the words stand elsewhere."""
    low = passage.tokens.lower
    left = _read_left(passage, index, start, FORMS["said"])
    if left.passive or left.end <= start:
        return None
    comma = low[left.end - 1] == ","
    source = subject_before_comma(passage, left.end - 1, start) if comma else phrase_before(passage, left.end, start)
    return None if source is None else Reading((index, index + 1), source, source[0], announces=True)


def _clear(passage: Passage, index: int, end: int) -> int:
    """The index of "clear" in "made clear" or "made it clear"; `index` where it is no such phrase."""
    low = passage.tokens.lower
    at = index + 2 if index + 1 < end and low[index + 1] == "it" else index + 1
    return at if at < end and low[at] == "clear" else index


def _goes_on(passage: Passage, end: int) -> bool:
    """Whether an infinitive is that of "went on to say"."""
    low = passage.tokens.lower
    return end >= 2 and low[end - 1] == "on" and low[end - 2] in ("went", "goes", "gone", "go")


def _read_left(passage: Passage, index: int, start: int, form: Form) -> _Left:
    """Step over adverbs, days and auxiliaries on the left of a cue."""
    tokens = passage.tokens
    low = tokens.lower
    at = index
    passive = infinitive = goes_on = negated = modal = False
    while at > start and passage.quoted[at - 1] < 0:
        word = low[at - 1]
        if word in BE and form.shape in ("past", "participle"):
            passive = True
        elif word in NEGATED or word == "not":
            negated = True
        elif word in MODALS:
            modal = True
        elif word == "to" and form.shape == "base":
            infinitive = True
            if not _goes_on(passage, at - 1):
                break
            goes_on = True
            at -= 2
        elif word == "here" and at - 2 >= start and low[at - 2] == "reaching":
            break  # "reports reaching here said"
        elif not (word in HAVE or word in DO or word in BE or is_adverb(tokens, at - 1) or (word in MIDDLE_ADVERBS and at - 1 > start)):
            time = skip_time_before(tokens, at, start)
            parenthesis = at - 3 if word == "," and at - 3 >= start and low[at - 3] == "," and is_adverb(tokens, at - 2) else at
            if min(time, parenthesis) == at:
                break
            at = min(time, parenthesis)
            continue
        at -= 1
    return _Left(at, passive, infinitive, goes_on, negated, modal)


def _progressive(passage: Passage, index: int, left: _Left) -> bool:
    """Whether an -ing form is the verb of "is saying"."""
    return any(passage.tokens.lower[i] in BE for i in range(left.end, index))


def _can_be_verb(passage: Passage, index: int, form: Form, left: _Left, complement: Complement) -> bool:
    """Whether the form can be the verb of its clause: "the added value", "his claims" and "to report" are none."""
    low = passage.tokens.lower
    before = low[index - 1] if index else ""
    if before in DETERMINERS - SPEAKING_PRONOUNS - {"all", "some", "many", "others", "that", "which"} or (before in PREPOSITIONS and not left.goes_on):
        return False
    if before.endswith(("'s", "’s")) or (before in ("'", "’") and form.shape != "past"):
        return False
    firm = complement.kind in (ComplementKind.THAT, ComplementKind.QUOTATION)
    if left.modal:
        return firm and form.shape == "base"
    if form.shape == "participle":
        return any(low[i] in HAVE for i in range(left.end, index))
    if form.shape == "third" and not form.plain and _verb_follows(passage, complement.cue_end):
        return False  # "the member states recognized ..."
    if form.lemma == "claim" and "responsibility" in low[complement.cue_end : complement.cue_end + 3]:
        return False
    if low[index] == "thanks" and low[index + 1 : index + 2] == ["to"]:
        return False
    if complement.kind is ComplementKind.CLAUSE and form.shape in ("base", "third") and low[complement.start] in AUXILIARIES:
        return False  # "the member states are gathering"
    if form.shape == "base" and form.lemma not in ("say",):
        subject = low[left.end - 1] if left.end else ""
        clause = complement.kind is ComplementKind.CLAUSE and low[complement.start] not in SUBJECT_PRONOUNS
        return subject in SUBJECT_PRONOUNS or ((firm or clause) and subject.endswith("s") and is_head(subject))
    if form.shape == "third" and form.lemma not in ("say",):
        named = passage.tokens.words[index - 1][0].isupper() or before in SUBJECT_PRONOUNS
        if complement.kind is ComplementKind.PHRASE or (complement.kind is ComplementKind.CLAUSE and low[complement.start] in SUBJECT_PRONOUNS):
            return named or (is_head(before) and singular(before) == before)  # and not "the remarks he made"
        return firm or complement.kind in (ComplementKind.CLAUSE, ComplementKind.NOTHING, ComplementKind.OBJECT, ComplementKind.ANNOUNCED)
    return True


def _verb_follows(passage: Passage, index: int) -> bool:
    """Whether a finite verb stands at an index, so that the word before it is a noun."""
    tokens = passage.tokens
    if index >= len(tokens):
        return False
    word = tokens.lower[index]
    return word in AUXILIARIES or word in PASTS or (tokens.words[index] == word and word.endswith("ed"))


def _reports(form: Form, complement: Complement) -> bool:
    """Whether the verb reports by this complement."""
    kind = complement.kind
    if kind in (ComplementKind.THAT, ComplementKind.QUOTATION):
        return True
    return kind not in (ComplementKind.NOTHING, ComplementKind.NOUN)


def _can_tag(form: Form) -> bool:
    """Whether the verb can stand behind its content: "..., the data showed"."""
    return form.claims or form.finds or form.tells or form.inverts or form.quotes


def _read_attached(
    passage: Passage, index: int, start: int, end: int, left: _Left, complement: Complement, form: Form, earlier: list[Reading]
) -> Reading | None:
    """A cue right behind its subject: "Wang said ...", "..., Wang said"."""
    low, quoted = passage.tokens.lower, passage.quoted
    source = phrase_before(passage, left.end, start)
    if source is None:
        return None
    cue = (index, complement.cue_end)
    boundary = source[0] - 1
    while boundary > start and low[boundary] == "as":
        boundary -= 1
    parted = boundary >= start and (low[boundary] in (",", "--", "—") or quoted[boundary] >= 0)
    if low[source[0]] in ("what", "whatever"):
        return None  # "what he said"
    outset = source[0] - 1
    speaks = _can_tag(form) and outset - start > 3 and quoted[outset] >= 0 and passage.tokens.words[outset - 1] in (",", "?", "!")
    if speaks and complement.kind in (ComplementKind.NOUN, ComplementKind.PHRASE, ComplementKind.CLAUSE):
        return Reading(cue, source, outset, before=True)
    if complement.kind is ComplementKind.NOTHING:
        if not _can_tag(form) or (form.shape == "third" and not form.plain and not _is_definite(passage, source)):
            return None
        if form.shape == "third" and source[1] - source[0] > _NAME:
            return None
        name = _apposed_name(passage, source, start)
        if parted:
            source = name or source
            return _tag(passage, cue, source, start, end, complement, boundary if name is None else name[0] - 1)
        tail = _trailing_name(passage, source)
        if tail is not None and tail[0] > start + 3 and has_finite_verb(passage, start, tail[0]):
            return _tag(passage, cue, tail, start, end, complement, tail[0])
        return None
    late = complement.kind is ComplementKind.THAT and complement.start - complement.cue_end > _LATE
    if late and parted and _can_tag(form) and has_finite_verb(passage, start, boundary):
        return _tag(passage, cue, source, start, end, complement, boundary)  # "..., it said in a note on the day that falls on ..."
    if not _reports(form, complement):
        return None
    if _nested(passage, earlier, source, boundary, start):
        return None
    if complement.kind is ComplementKind.PHRASE and not any(c.isalpha() for c in low[source[1] - 1]) or low[source[1] - 1] in _NUMERALS:
        return None  # "the two confirmed cases"
    fronted = (start, boundary) if parted and boundary > start and not earlier else None
    name = _apposed_name(passage, source, start)
    if name is not None:
        source, fronted = name, None
    outset = source[0] - 1
    if outset - start > 3 and quoted[outset] >= 0 and complement.kind is not ComplementKind.THAT:
        goes_on = complement.kind is ComplementKind.QUOTATION
        return Reading(cue, source, outset, before=True, after=complement.start if goes_on else None)
    if complement.kind is ComplementKind.ANNOUNCED:
        return Reading(cue, source, source[0], announces=True)
    that = complement.kind in (ComplementKind.THAT, ComplementKind.CLAUSE)
    return Reading(cue, source, source[0], fronted=fronted, after=complement.start, that=that)


def _is_definite(passage: Passage, phrase: Range) -> bool:
    """Whether a phrase opens with an article or is a name or a pronoun: "as well as joint projects" is none."""
    low = passage.tokens.lower
    return low[phrase[0]] in DETERMINERS or low[phrase[0]] in SUBJECT_PRONOUNS or _is_name(passage, phrase)


def _nested(passage: Passage, earlier: list[Reading], source: Range, boundary: int, start: int) -> bool:
    """Whether a cue with its own subject stands inside what an earlier cue reports."""
    low = passage.tokens.lower
    if not earlier or earlier[-1].after is None:
        return False
    if (until := earlier[-1].until) is not None and until <= boundary:
        return False
    if low[start] in _FRONTING and low[boundary] == "," and len(earlier) == 1:
        return False  # "As authorities called on residents to leave, Losurdo suggested ..."
    if boundary >= start and low[boundary] in ("and", "but", "while", ";"):
        return low[boundary] != ";" and low[boundary - 1] != ","
    return True


def _tag(passage: Passage, cue: Range, source: Range, start: int, end: int, complement: Complement, boundary: int) -> Reading:
    """A cue behind its content; what follows its comma goes on with the content if the content is not yet whole."""
    low, quoted = passage.tokens.lower, passage.quoted
    behind = complement.behind
    after = None
    if behind + 1 < end and low[behind] == "," and quoted[behind + 1] < 0 and quoted[boundary] < 0:
        whole = has_finite_verb(passage, start, boundary)
        if low[behind + 1] not in FORMS and (not whole or low[behind + 1] in SUBORDINATORS):
            after = behind + 1
    return Reading(cue, source, boundary, before=True, after=after)


def _apposed_name(passage: Passage, source: Range, start: int) -> Range | None:
    """The name before a comma whose apposition was read as the source: "Julie Hall, the group's coordinator told ..."."""
    low, words = passage.tokens.lower, passage.tokens.words
    comma = source[0] - 1
    if not any(is_person_noun(low[i]) for i in range(*source)):
        return None
    if comma <= start or low[comma] != "," or not is_apposition(passage, *source) or words[source[0]][0].islower() and low[source[0]] in ("the", "he", "she"):
        return None
    name = phrase_before(passage, comma, start)
    if name is None or name[1] - name[0] > _NAME or (name[0] > start and low[name[0] - 1] in PREPOSITIONS):
        return None
    return name if all(words[i][0].isupper() or words[i] == "." for i in range(*name)) else None


def _trailing_name(passage: Passage, source: Range) -> Range | None:
    words = passage.tokens.words
    at = source[1]
    while at > source[0] and words[at - 1][0].isupper():
        at -= 1
    return (at, source[1]) if source[0] < at < source[1] else None


def _read_detached(
    passage: Passage, index: int, start: int, end: int, left: _Left, complement: Complement, form: Form
) -> Reading | None:
    """A cue behind a comma or a quotation: "..., said Wang", or "Wang, head of ..., said ..."."""
    low, quoted = passage.tokens.lower, passage.quoted
    comma = left.end - 1
    cue = (index, complement.cue_end)
    apposed = subject_before_comma(passage, comma, start) if comma > start and low[comma] == "," and quoted[comma] < 0 else None
    opening = apposed is not None and apposed[0] == start and _is_name(passage, apposed)
    if opening and has_finite_verb(passage, start, comma) and _ends_sentence(passage, index + 1, end):
        opening = False  # "..., said Wang."
    if form.inverts and comma > start and not opening and complement.kind in _OPEN:
        source = phrase_after(passage, index + 1, end)
        if source is not None and _can_speak(passage, source) and _closes(passage, source[1], end):
            return _inverted(passage, cue, source, start, end, comma)
    if apposed is None:
        return None
    source = apposed
    if source is None:
        return None
    boundary = source[0] - 1
    if complement.kind is ComplementKind.ANNOUNCED:
        return Reading(cue, source, source[0], announces=True)
    if complement.kind is ComplementKind.NOTHING:
        if boundary <= start or not _can_tag(form) or not (low[boundary] == "," or quoted[boundary] >= 0):
            return None
        return _tag(passage, cue, source, start, end, complement, boundary)
    if not _reports(form, complement):
        return None
    that = complement.kind in (ComplementKind.THAT, ComplementKind.CLAUSE)
    if boundary > start and quoted[boundary] >= 0:
        goes_on = complement.kind is ComplementKind.QUOTATION
        return Reading(cue, source, boundary, before=True, after=complement.start if goes_on else None)
    return Reading(cue, source, source[0], fronted=(start, boundary) if boundary > start else None, after=complement.start, that=that)


def _can_speak(passage: Passage, phrase: Range) -> bool:
    """Whether a noun phrase can name a speaker: it holds a name, a noun for people, bodies or documents, or a plural."""
    words, low = passage.tokens.words, passage.tokens.lower
    return any(words[i][0].isupper() or is_head(low[i]) or low[i] in SPEAKING_PRONOUNS or low[i].endswith("s") for i in range(*phrase))


def _ends_sentence(passage: Passage, start: int, end: int) -> bool:
    """Whether one noun phrase is all that is left of the sentence."""
    phrase = phrase_after(passage, start, end)
    return phrase is not None and (phrase[1] >= end or passage.tokens.lower[phrase[1]] == ".")


def _is_name(passage: Passage, phrase: Range) -> bool:
    """Whether a phrase is made of capitalised words and titles."""
    words, low = passage.tokens.words, passage.tokens.lower
    return all(words[i][0].isupper() or words[i] == "." or is_head(low[i]) for i in range(*phrase))


def _closes(passage: Passage, at: int, end: int) -> bool:
    """Whether the sentence, or a part of it, closes behind an inverted source and its circumstances."""
    low = passage.tokens.lower
    if at < end and low[at] == "(":
        at = next((i + 1 for i in range(at, end) if low[i] == ")"), at)
    at = skip_circumstances(passage.tokens, at, end)
    if at >= end or not low[at][0].isalnum():
        return True
    return low[at] in PREPOSITIONS or low[at] in ("who", "and", "while", "as", "when", "but", "which", "that") or passage.tokens.lower[at].endswith("ing")


def _inverted(passage: Passage, cue: Range, source: Range, start: int, end: int, comma: int) -> Reading:
    low, quoted = passage.tokens.lower, passage.quoted
    behind = skip_circumstances(passage.tokens, source[1], end)
    after = None
    if behind + 1 < end and low[behind] in (",", ":"):
        if quoted[behind + 1] == behind + 1:
            after = behind + 1
        elif low[behind + 1] in _CONTINUING and low[behind + 1] not in ("and", "with", "in") and has_finite_verb(passage, start, comma):
            after = behind + 1
    return Reading(cue, source, comma if quoted[comma] < 0 else comma + 1, before=True, after=after)


def _read_coordinated(
    passage: Passage, index: int, start: int, end: int, left: _Left, complement: Complement, form: Form, earlier: list[Reading]
) -> Reading | None:
    """A verb that shares its subject with an earlier one: "... condemned the attack and vowed to ..."."""
    if not _reports(form, complement) or complement.kind is ComplementKind.ANNOUNCED:
        return None
    low = passage.tokens.lower
    conjunction = left.end - 1
    comma = conjunction > start and low[conjunction - 1] == ","
    opens = conjunction - 1 if comma else conjunction
    if earlier:
        last = earlier[-1]
        inside = last.after is not None and last.that and not comma and low[conjunction] != "but"
        if inside or (last.before and last.after is None and not comma):
            return None
        source = next((r.source for r in reversed(earlier) if r.source is not None), None)
    else:
        source = sentence_subject(passage, start, conjunction)
        if source is not None and source[1] >= conjunction - comma:
            return None  # "mood and related disorders": two nouns, no verb yet
    if source is None:
        return None
    that = complement.kind in (ComplementKind.THAT, ComplementKind.CLAUSE)
    return Reading((index, complement.cue_end), source, opens, after=complement.start, that=that)


def _read_relative(
    passage: Passage, index: int, start: int, left: _Left, complement: Complement, form: Form, earlier: list[Reading]
) -> Reading | None:
    """A verb of a relative clause: "the agreement, which stated that ..."."""
    if not _reports(form, complement) or complement.kind is ComplementKind.ANNOUNCED or (earlier and earlier[-1].after is not None):
        return None
    low = passage.tokens.lower
    at = left.end - 1
    if at > start and low[at - 1] == ",":
        at -= 1
    quotation = passage.quoted[at - 1]
    source = short_phrase_before(passage, at, start) if quotation < 0 else trim(passage.tokens, (quotation, at))
    if source is None:
        return None
    return Reading((index, complement.cue_end), source, source[0], after=complement.start, that=True)


def _read_participle(
    passage: Passage, index: int, start: int, end: int, complement: Complement, form: Form, earlier: list[Reading]
) -> Reading | None:
    """A participle: "..., adding that ...", "issued a statement saying ...", "Saying that ..., Tan left"."""
    if complement.kind is ComplementKind.ANNOUNCED:
        return None
    if not _reports(form, complement) or (complement.kind is ComplementKind.CLAUSE and form.finds and not form.claims):
        return None
    tokens = passage.tokens
    low = tokens.lower
    at = index
    while at > start and (is_adverb(tokens, at - 1) or low[at - 1] in ("while", "by")):
        at -= 1
    cue = (index, complement.cue_end)
    if at == start:
        return _read_opening_participle(passage, cue, end, complement)
    before = low[at - 1]
    opens = at
    if before in ("and", "but") and at - 1 > start:
        opens = at - 2 if low[at - 2] == "," else at - 1
    elif before == ",":
        opens = at - 1
    elif before in PREPOSITIONS or before in DETERMINERS or before in AUXILIARIES:
        return None
    that = complement.kind in (ComplementKind.THAT, ComplementKind.CLAUSE)
    if earlier:
        if before not in (",", "and", "but") and earlier[-1].after is not None and passage.quoted[at - 1] < 0:
            return None
        shared = earlier[0].source if all(r.participle for r in earlier) else None
        return Reading(cue, shared, opens, after=complement.start, that=that, participle=True)
    noun = skip_time_before(tokens, at, start)
    if before != "," and singular(low[noun - 1]) not in DOCUMENTS:
        return None  # only "a statement saying ..." needs no comma
    source = sentence_subject(passage, start, at)
    if source is None:
        return None
    return Reading(cue, source, opens, after=complement.start, that=that, participle=True)


def _read_opening_participle(passage: Passage, cue: Range, end: int, complement: Complement) -> Reading | None:
    """A participle that opens its sentence: its subject is the main clause's."""
    low, quoted = passage.tokens.lower, passage.quoted
    for at in range(end - 1, complement.start, -1):
        parted = (low[at] == "," and quoted[at] < 0) or (quoted[at] >= 0 and low[at - 1] == "," and (at + 1 >= end or quoted[at + 1] < 0))
        if parted and at + 1 < end:
            source = sentence_subject(passage, at + 1, end)
            if source is not None:
                return Reading(cue, source, cue[0], after=complement.start, until=at)
    return None


def _read_according(passage: Passage, index: int, start: int, end: int) -> Reading | None:
    """"according to Wang", before, behind or within what he said."""
    tokens, quoted = passage.tokens, passage.quoted
    low = tokens.lower
    if index + 2 >= end or low[index + 1] != "to":
        return None
    source = phrase_after(passage, index + 2, end)
    if source is None or (source[1] - source[0] == 1 and low[source[0]] in _NO_SOURCE | RELATIVES):
        return None
    cue = (index, index + 2)
    at = next((i for i in range(source[1], end) if low[i] == "," and quoted[i] < 0), None)
    opening = index == start or (index - start <= 2 and low[start] in ("but", "and", "also", "meanwhile", "however"))
    if opening:
        if at is None:
            return None
        while (comma := next((i for i in range(at + 1, end) if low[i] == "," and quoted[i] < 0), None)) is not None:
            if not (_titled(passage, at + 1, comma) and has_finite_verb(passage, comma + 1, end)):
                break
            at = comma
        return Reading(cue, source, index, after=at + 1)
    after = None
    if at is not None and not has_finite_verb(passage, start, index) and low[at + 1 if at + 1 < end else at] not in FORMS:
        after = at + 1
    return Reading(cue, source, index, before=True, after=after)


def _titled(passage: Passage, start: int, end: int) -> bool:
    """Whether the words between two commas are a title, and no clause."""
    low = passage.tokens.lower
    return any(is_head(low[i]) for i in range(start, end)) and not any(low[i] in AUXILIARIES for i in range(start, end))


def _read_quoted(passage: Passage, index: int, start: int, end: int) -> Reading | None:
    """"was quoted as saying", "quoted the spokesman as saying"."""
    low, quoted = passage.tokens.lower, passage.quoted
    saying = next((i for i in range(index + 1, min(end, index + 30)) if low[i] == "as" and i + 1 < end and low[i + 1] in ("saying", "telling")), None)
    if saying is None:
        return None
    left = _read_left(passage, index, start, FORMS["said"])
    if left.passive:
        source = phrase_before(passage, left.end, start)
        if source is None and left.end > start and low[left.end - 1] == ",":
            source = subject_before_comma(passage, left.end - 1, start)
        opens = source[0] if source else index
    else:
        source = phrase_after(passage, index + 1, saying)
        agency = phrase_before(passage, left.end, start)
        if agency is None and left.end - 1 > start and low[left.end - 1] == ",":
            agency = subject_before_comma(passage, left.end - 1, start)
        opens = agency[0] if agency else index
    if source is None:
        return None
    complement = read_complement(passage, saying + 1, FORMS["saying"], end)
    if complement.kind is not ComplementKind.NOTHING:
        return Reading((index, index + 1), source, opens, after=complement.start, that=True)
    boundary = opens - 1
    if boundary > start and (low[boundary] == "," or quoted[boundary] >= 0):
        return Reading((index, index + 1), source, boundary, before=True)
    return None
