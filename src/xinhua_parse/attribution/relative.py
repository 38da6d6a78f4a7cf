"""Relative clauses that report: "the agreement, which stated that ...", "in what they described as a quiet hall".

Strategy: who speaks is the phrase before "which" or "who", and the content ends where the main clause takes up its verb.
"""

from __future__ import annotations

from typing import Final

from ..grammar.circumstance import is_adverb
from ..grammar.finite import has_finite_verb
from ..grammar.following import Complement
from ..grammar.noun_phrase import phrase_before, short_phrase_before
from ..grammar.nouns import is_head, is_title, singular
from ..grammar.phrase_edge import Range
from ..grammar.quotation import trim
from ..grammar.sentence import Passage, Sentence
from ..grammar.time_phrase import skip_time_before
from ..grammar.verbs import FORMS, Form
from ..lexicon.bodies import DOCUMENTS
from ..lexicon.function_words import AUXILIARIES, DETERMINERS, PREPOSITIONS, REFLEXIVES, SUBJECT_PRONOUNS
from ..lexicon.pasts import ALIKE, PASTS
from .nesting import is_nested
from .passive import phrase_end
from .reading import Candidate, Reading

FREE: Final = frozenset({"what", "whatever"})
_OPENERS: Final = FREE | {"which"}
RELATED: Final = frozenset({"that", "which", "who", "whom"})
_SHARE: Final = 5  # tokens from the comma to the "whom" of "..., most of whom", at most
_JOINED: Final = 2  # phrases joined to an antecedent by "of" or "by", at most
_BEFORE_NAME: Final = 8  # tokens between "what" and "described as"


def read_relative(candidate: Candidate) -> Reading | None:
    """A verb of a relative clause: "the agreement, which stated that ..."."""
    complement, earlier = candidate.following.complement, candidate.earlier
    if not complement.reports or complement is Complement.ANNOUNCED:
        return None
    passage, start = candidate.sentence.passage, candidate.sentence.start
    at = candidate.group.start - 1
    inner = bool(earlier) and earlier[-1].after is not None
    if inner and (earlier[-1].clause or passage.lower[at - 1 : at + 1] != (",", "who")):
        return None  # but "praised Renn, who said the port was shut"
    if passage.lower[at] == "whom":  # "the crews, some of whom | said"
        at = next((i for i in range(at - 1, max(start, at - _SHARE), -1) if passage.lower[i] == ","), start)
    elif at > start and passage.lower[at - 1] == ",":
        at -= 1
    if at <= start:
        return None
    at = skip_time_before(passage.tokens, at, start)  # "released data on Monday that suggest ..."
    quotation = passage.quoted[at - 1]
    source = short_phrase_before(passage, at, start) if quotation < 0 else trim(passage.tokens, (quotation, at))
    if source is None:
        return None
    link = passage.lower[candidate.group.start - 1]
    if link in ("that", "which"):
        source = _with_document(passage, source, start)
        if link == "that" and not _tells(passage, source):
            return None  # "a report on the raid that cited ..."
    else:
        source = _with_title(passage, source, start)
    after = candidate.following.start
    until = relative_end(passage, after, candidate.sentence.end) if passage.lower[at] == "," else None
    if until is None and passage.lower[start] in PREPOSITIONS and "," not in passage.lower[start:at]:
        until = _main_clause(passage, after, candidate.sentence.end)
    return Reading(candidate.cue, source, at if inner else source[0], after=after, until=until, clause=True)


def _tells(passage: Passage, phrase: Range) -> bool:
    """Whether what "that" stands for can tell something: a document, or a common noun for people or a body."""
    low, last = passage.lower, phrase[1] - 1
    common = is_head(low[last]) and passage.words[last] == low[last]
    return common or any(singular(low[i]) in DOCUMENTS for i in range(*phrase))


def _with_document(passage: Passage, source: Range, start: int) -> Range:
    """The antecedent of "which" with the document it belongs to: "a study by the University of Velmark | which said"."""
    low = passage.lower
    for _ in range(_JOINED):
        at = source[0] - 1
        outer = short_phrase_before(passage, at, start) if at > start and low[at] in ("by", "from", "of") else None
        if outer is None or (low[at] != "of" and singular(low[outer[1] - 1]) not in DOCUMENTS):
            break
        source = outer[0], source[1]
    return source


def _with_title(passage: Passage, source: Range, start: int) -> Range:
    """The antecedent of "who" with the title it belongs to: "the mayor of Liska | who said"."""
    low, at = passage.lower, source[0]
    for _ in range(_JOINED):
        outer = short_phrase_before(passage, at - 1, start) if at - 1 > start and low[at - 1] == "of" else None
        if outer is None:
            break
        if is_title(low[outer[1] - 1]):
            return outer[0], source[1]
        at = outer[0]
    return source


def relative_end(passage: Passage, start: int, end: int) -> int | None:
    """The comma that closes a relative clause, before the verb of the main one; None where none does."""
    commas = (i for i in range(start, end - 1) if passage.lower[i] == "," and passage.quoted[i] < 0)
    return next((i for i in commas if _takes_up(passage, i + 1, end)), None)


def _takes_up(passage: Passage, start: int, end: int) -> bool:
    """Whether the main verb stands behind a comma: "..., | told the court", "..., | later left the hall"."""
    low = passage.lower
    at = start
    while at < end - 1 and is_adverb(passage.tokens, at):
        at += 1
    word, behind = low[at], low[at + 1 : at + 2]
    if word in PASTS or word in AUXILIARIES or (at > start and word.endswith("ed")):
        return True
    form = FORMS.get(word)
    if form is None:
        return word in ALIKE and behind != () and (behind[0] in DETERMINERS or behind[0] in REFLEXIVES)
    if form.shape in ("base", "third") or (form.shape == "past" and form.tells):
        return True
    clause = form.plain and behind != () and behind[0] in SUBJECT_PRONOUNS  # "..., | said it would burn the list"
    return clause or _reports_on(passage, at + 1, end)


def _main_clause(passage: Passage, start: int, end: int) -> int | None:
    """The comma before a main clause with its subject: "Under the law, which says no, | he was fined"; None where there is none."""
    low, words = passage.lower, passage.words
    for at in (i for i in range(start, end - 2) if low[i] == "," and passage.quoted[i] < 0):
        opens = low[at + 1] in SUBJECT_PRONOUNS or low[at + 1] in DETERMINERS or words[at + 1][0].isupper()
        if opens and has_finite_verb(passage, at + 1, end):
            return at
    return None


def _reports_on(passage: Passage, at: int, end: int) -> bool:
    """Whether "that" or a quotation stands at a token, behind its comma: "..., | stated, "We can ..."."""
    at += at < end and passage.lower[at] in (",", ":")
    return at < end and (passage.lower[at] == "that" or passage.quoted[at] == at)


def gives_name(sentence: Sentence, index: int, form: Form) -> bool:
    """Whether a verb calls something by a name in quotation marks: 'a prototype called "Tide"', 'what they called "a sham"'."""
    return form.lemma == "call" and sentence.passage.quoted[index + 1 : index + 2] == (index + 1,)


def is_free(sentence: Sentence, index: int) -> bool:
    """Whether "what" opens the description that a verb gives: 'what they called "a sham"', and not 'a prototype called "Tide"'."""
    return "what" in sentence.passage.lower[max(sentence.start, index - _BEFORE_NAME) : index]


def read_free(candidate: Candidate) -> Reading | None:
    """A description that is a relative clause of its own: "met in what they described as a quiet hall", 'what he called "a sham"'."""
    sentence, at = candidate.sentence, candidate.group.start
    passage, index = sentence.passage, candidate.index
    free = next(
        (i for i in range(at - 2, max(sentence.start, at - _BEFORE_NAME) - 1, -1) if passage.lower[i] in _OPENERS), -1
    )
    source = phrase_before(passage, at, free + 1) if free >= 0 else None
    if source is None:
        return None
    nested = is_nested(candidate, free)
    if passage.lower[free] == "which":  # "condemned the raid, which he described as ..."
        nested = candidate.earlier[-1].clause if candidate.earlier else False
        if passage.lower[free - 1] != ",":
            return None
    if nested:
        return None
    until = phrase_end(passage, index + 1, sentence.end)
    if passage.quoted[index + 1] == index + 1:  # 'what he called "a sham" | made up by the board'
        until = next((i for i in range(index + 1, sentence.end) if passage.quoted[i] != index + 1), sentence.end)
    return Reading((index, index + 1), source, free, after=index + 1, until=until)
