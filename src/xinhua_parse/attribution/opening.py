"""Participles that open their sentence: "Saying that ..., Tan left", "Asked if ..., Tan said ...".

Strategy: a participle's subject is that of the main clause, which begins behind the last comma that can open it; the first
one after a noun phrase. Who asked is told by "by" alone, and what was asked ends where the answer begins.
"""

from __future__ import annotations

from typing import Final

from ..grammar.circumstance import is_adverb, skip_circumstances
from ..grammar.finite import verb_stands_at
from ..grammar.following import Complement
from ..grammar.phrase_behind import phrase_after
from ..grammar.phrase_edge import LONGEST
from ..grammar.sentence import Passage
from ..grammar.subject import sentence_subject, subject_before_comma
from ..grammar.time_phrase import skip_time_after
from ..grammar.verbs import FORMS
from ..lexicon.function_words import DETERMINERS, QUESTION_WORDS
from ..lexicon.pasts import ALIKE
from .reading import Candidate, Reading

# the main clause has the other commas
_PHRASES: Final = (Complement.INFINITIVE, Complement.OBJECT, Complement.PHRASE)
_SAYS: Final = frozenset({"said", "says"})


def read_asked(candidate: Candidate) -> Reading | None:
    """A question that opens the sentence of its answer: "Asked if ..., Tan said ...", "Asked by the court why ..., he wept"."""
    passage, at, end = candidate.sentence.passage, candidate.cue[1], candidate.sentence.end
    low, source = passage.lower, None
    if low[at : at + 1] == ("by",):
        asked = next((i for i in range(at + 1, min(end, at + LONGEST)) if low[i] in QUESTION_WORDS), end)
        source = phrase_after(passage, at + 1, asked)
        at = end if source is None else source[1]
    question = at < end and (low[at] in QUESTION_WORDS or "about" in low[at - 1 : at + 1])
    until = answer(passage, at, end) if question else None
    if until is None:
        return None
    return Reading(candidate.cue, source, candidate.sentence.start, after=at, until=until, clause=True, participle=True)


def answer(passage: Passage, start: int, end: int) -> int | None:
    """The comma right before who answers and the verb of the answer; None where there is none."""
    for at in range(start + 1, min(end - 2, start + 2 * LONGEST)):
        if not closes(passage, at):
            continue
        subject = sentence_subject(passage, at + 1, end)
        if subject is None or subject[0] != at + 1 or subject[1] >= end:
            continue
        verb = _leads_verb(passage, subject[1], end)
        if verb or (
            passage.lower[subject[1]] == "," and passage.words[at + 1][0].isupper()
        ):  # "..., Lund, head of it, said"
            return at
    return None


def read_opening(candidate: Candidate) -> Reading | None:
    """A participle that opens its sentence: its subject is the main clause's, behind the last comma; the first after a phrase.

    A comma behind which somebody says something comes before all others: "Noting that ..., Lund said the crews, ...".
    """
    passage, end = candidate.sentence.passage, candidate.sentence.end
    low, start = passage.lower, candidate.following.start
    phrase = candidate.following.complement in _PHRASES
    commas = range(start + 1, min(end - 1, start + 2 * LONGEST))
    found, firmness = None, -1
    for at in commas if phrase else range(end - 2, max(start, end - 2 * LONGEST), -1):
        if not closes(passage, at):
            continue
        if candidate.following.complement is Complement.CLAUSE and _is_tag(passage, at + 1, end):
            return None  # "Maintaining the peace is our duty, Lund said": a subject
        if low[at + 1] in FORMS:  # "Noting that ..., Lund, head of the board, | said ..."
            source = subject_before_comma(passage, at, start)
            if source is not None and low[source[0] - 1] == ",":
                return Reading(candidate.cue, source, candidate.index, after=start, until=source[0] - 1)
        source = sentence_subject(passage, at + 1, end)
        if source is None:
            continue
        reports = low[source[1]] in FORMS if source[1] < end else False
        firm = 2 if reports else int(_leads_verb(passage, source[1], end))
        if firm > firmness and (firm or not phrase):
            found, firmness = Reading(candidate.cue, source, candidate.index, after=start, until=at), firm
        if reports or (phrase and firm):
            break
    if candidate.following.complement is Complement.PHRASE and _remarks(candidate) and firmness == 2:
        return None  # "Commenting on the toll, Wang said ...": the main verb has the words
    return found


def _is_tag(passage: Passage, start: int, end: int) -> bool:
    """Whether a tag begins at a token and closes its sentence: "said Lund.", "Lund said on Monday."."""
    if passage.lower[start] in _SAYS:
        return True
    source = sentence_subject(passage, start, end)
    if source is None or source[1] >= end or passage.lower[source[1]] not in _SAYS:
        return False
    return skip_circumstances(passage.tokens, source[1] + 1, end) >= end - 1


def closes(passage: Passage, at: int) -> bool:
    """Whether a comma, or a quotation with its comma, ends a clause at a token."""
    if passage.quoted[at] < 0:
        return passage.lower[at] == ","
    return passage.lower[at - 1] == "," and passage.quoted[at + 1] < 0


def _remarks(candidate: Candidate) -> bool:
    """Whether the participle has a particle: "commenting on the toll"."""
    return candidate.following.cue_end > candidate.index + 1


def _leads_verb(passage: Passage, at: int, end: int) -> bool:
    """Whether a finite verb stands at a token, or behind the day there: "the chief | on Thursday condemned ..."."""
    at = skip_time_after(passage.tokens, at, end)
    while at < end and is_adverb(passage.tokens, at):
        at += 1
    low = passage.lower
    alike = at + 1 < end and low[at] in ALIKE and low[at + 1] in DETERMINERS  # "Lund put her cup down"
    return at < end and (verb_stands_at(passage, at) or low[at] in FORMS or alike)
