"""Inversion: a cue before its source, behind its content: "..., said Wang, head of the office".

Strategy: the noun phrase behind the cue must be able to speak, and the sentence, or a part of it, must close behind it. A
sentence that opens with a name in apposition is not inverted: "Arden, a professor, said the step made sense".
"""

from __future__ import annotations

from typing import Final

from ..grammar.circumstance import ISSUED, skip_circumstances
from ..grammar.finite import has_finite_verb
from ..grammar.following import Complement
from ..grammar.noun_phrase import phrase_before
from ..grammar.nouns import is_head, is_person_noun
from ..grammar.phrase_behind import phrase_after
from ..grammar.phrase_edge import LONGEST, Range
from ..grammar.sentence import Passage, Sentence
from ..grammar.subject import is_apposition, subject_before_comma
from ..grammar.time_phrase import skip_time_after
from ..grammar.verbs import FORMS
from ..lexicon.function_words import DETERMINERS, PREPOSITIONS, SPEAKING_PRONOUNS, SUBORDINATORS
from ..lexicon.pasts import PASTS
from .reading import Candidate, Reading

OPEN: Final = (Complement.CLAUSE, Complement.NOUN, Complement.PHRASE)
_GOING_ON: Final = SUBORDINATORS | {"after", "as", "before", "despite", "following", "since"}
_FOLLOWING_SOURCE: Final = PREPOSITIONS | {"and", "but", "that", "when", "which", "while", "who"}
_OF_PEOPLE: Final = frozenset({"who", "whom", "whose"})  # whoever spoke
_TITLED: Final = frozenset({"called", "dubbed", "entitled", "headlined", "named", "titled"})
_BESIDE: Final = PREPOSITIONS - {
    "about",
    "above",
    "over",
    "under",
}  # "said after the vote", and not "said about 50 crews"
_INDEFINITE: Final = frozenset({"a", "an"})
_BRACKET: Final = 7  # tokens of an acronym in brackets behind a source, at most


def read_inverted(candidate: Candidate) -> Reading | None:
    """A cue before its source, behind its content: "..., said Wang"."""
    sentence = candidate.sentence
    passage, end = sentence.passage, sentence.end
    if candidate.index == sentence.start:
        return _read_opening(candidate)
    comma = candidate.group.start - 1
    if _names_a_title(passage, comma, sentence.start):
        return None
    following = candidate.following
    heard = following.complement is Complement.NOTHING and following.behind > following.cue_end
    if not candidate.form.inverts or comma <= sentence.start or not (following.complement in OPEN or heard):
        return None
    source = phrase_after(
        passage, skip_time_after(passage.tokens, following.cue_end, end), end
    )  # "said Monday Ana Ruiz"
    if source is None or passage.words[source[0]] in _BESIDE or not _closes(sentence, source[1]):
        return None
    if _plans(passage, source) or passage.lower[following.behind - 1] in candidate.form.remarks:
        return None  # "announced plans to sail", "opined on the state of the tide"
    if heard and not (candidate.form.tells and (is_name(passage, source) or _ends_with_person(sentence, source))):
        return None  # but "warned Khan" names no hearer
    if any(passage.lower[i] in PASTS and passage.words[i][0].islower() for i in range(source[0] + 1, source[1])):
        return None  # "On Monday, Lund, the mayor, said prices rose": a clause
    plural = following.complement is Complement.CLAUSE
    defined = candidate.form.plain and passage.lower[source[0]] == "the" and source[1] >= end - 1  # "said the agenda"
    defined |= passage.quoted[comma] >= 0 and passage.lower[source[0]] in _INDEFINITE  # '"Why?" asked a lone stoker'
    if not (defined or can_speak(passage, source, plural=False)):
        bare = plural and can_speak(
            passage, source
        )  # "said locals", but "Lund, the mayor, said talks with crews can help"
        if not bare or has_finite_verb(passage, source[1], end):
            return None
    if _opens_with_name(candidate, source):
        return None
    quoted = passage.quoted
    return Reading(
        candidate.cue, source, comma + (quoted[comma] >= 0), before=True, after=_resumption(candidate, source)
    )


def _plans(passage: Passage, phrase: Range) -> bool:
    """Whether a noun phrase is a noun with its infinitive: "plans | to sail", and not "envoys to Velmark"."""
    low, at = passage.lower, phrase[0] + 2
    return at < phrase[1] and low[at - 1] == "to" and passage.words[at].islower() and low[at] not in DETERMINERS


def _names_a_title(passage: Passage, comma: int, start: int) -> bool:
    """Whether a title in apposition to a document closes there: 'The paper, titled "The Sea", says', 'titled "The Sea," says'."""
    opener = passage.quoted[comma]
    if comma > start and passage.lower[comma] == ",":
        opener = passage.quoted[comma - 1]
    return opener > start and passage.lower[opener - 1] in _TITLED


def _read_opening(candidate: Candidate) -> Reading | None:
    """A cue that opens its sentence, before its source: `Said the captain: "We sail at dawn."`."""
    sentence = candidate.sentence
    passage, end = sentence.passage, sentence.end
    source = phrase_after(passage, candidate.index + 1, end) if candidate.form.inverts else None
    if source is None or source[1] + 1 >= end or passage.lower[source[1]] not in (",", ":"):
        return None
    opened = source[1] + 1
    return Reading(candidate.cue, source, candidate.index, after=opened) if passage.quoted[opened] == opened else None


def _opens_with_name(candidate: Candidate, source: Range) -> bool:
    """Whether the sentence opens with a name in apposition, so that the cue is that name's: "Arden, a professor, said ..."."""
    sentence = candidate.sentence
    passage = sentence.passage
    comma = candidate.group.start - 1
    if passage.lower[comma] != "," or passage.quoted[comma] >= 0:
        return False
    apposed = subject_before_comma(passage, comma, sentence.start)
    if apposed is None or not is_name(passage, apposed):
        return False
    if apposed[0] != sentence.start and not _fronts_title(sentence, apposed[0] - 1):
        return False
    closed = source[1] >= sentence.end or passage.lower[source[1]] == "."
    return not (closed and has_finite_verb(passage, sentence.start, comma))


def _fronts_title(sentence: Sentence, comma: int) -> bool:
    """Whether a title alone opens the sentence before a comma: "The mayor, | Arden, proposed the sale of the firm"."""
    passage = sentence.passage
    title = phrase_before(passage, comma, sentence.start) if passage.lower[comma] == "," else None
    return title is not None and title[0] == sentence.start and is_person_noun(passage.lower[title[1] - 1])


def can_speak(passage: Passage, phrase: Range, *, plural: bool = True) -> bool:
    """Whether a noun phrase can name a speaker: it holds a name, a noun for people, bodies or documents.

    Args:
        passage: the paragraph.
        phrase: the noun phrase.
        plural: whether any plural will do.
    """
    words, low = passage.words, passage.lower
    if words[phrase[0]][0].isdigit() and not is_head(low[phrase[1] - 1]):
        return False
    if low[phrase[0]] == "another" and phrase[1] == phrase[0] + 1:
        return True
    return any(
        words[i][0].isupper()
        or words[i] != low[i]
        or (plural and low[i][-1] == "s")
        or is_head(low[i])
        or low[i].endswith("-old")  # "the 80-year-old master"
        or low[i] in SPEAKING_PRONOUNS
        for i in range(*phrase)
    )


def _ends_with_person(sentence: Sentence, source: Range) -> bool:
    """Whether a definite noun for one person closes the sentence: "..., warned the diplomat"."""
    low = sentence.passage.lower
    return low[source[0]] == "the" and source[1] >= sentence.end - 1 and is_person_noun(low[source[1] - 1])


def _closes(sentence: Sentence, at: int) -> bool:
    """Whether the sentence, or a part of it, closes behind an inverted source and its circumstances."""
    low, end = sentence.passage.lower, sentence.end
    if at < end and low[at] == "(":
        at = next((i + 1 for i in range(at, min(end, at + _BRACKET)) if low[i] == ")"), at)
    at = skip_circumstances(sentence.passage.tokens, at, end)
    if at >= end or not low[at][0].isalnum():
        return True
    by = at + 1 < end and low[at + 1] == "by"  # "said a team led by Lund"
    return low[at] in _FOLLOWING_SOURCE or low[at] in ISSUED or low[at].endswith("ing") or by


def _resumption(candidate: Candidate, source: Range) -> int | None:
    """Where the content goes on behind an inverted source: `"...," said Wang, "..."`; None where it does not."""
    sentence = candidate.sentence
    passage, end = sentence.passage, sentence.end
    behind = skip_circumstances(passage.tokens, source[1], end)
    if behind < end and passage.lower[behind] in _OF_PEOPLE:  # "said a diver who was ill, "..."
        behind = next((i for i in range(behind, min(end, behind + LONGEST)) if passage.lower[i] == ","), end)
        return behind + 1 if behind + 1 < end and passage.quoted[behind + 1] == behind + 1 else None
    if behind + 1 >= end or passage.lower[behind] not in (",", ":"):
        return None
    apposed = next((i for i in range(behind + 1, end) if passage.lower[i] == ","), end)
    goes_on = apposed + 1 < end and passage.quoted[apposed + 1] == apposed + 1
    if goes_on and passage.lower[behind + 1] not in FORMS and is_apposition(passage, behind + 1, apposed):
        return apposed + 1  # `"...," said Yuan, the head of the band, "..."`
    if passage.quoted[behind + 1] == behind + 1:
        return behind + 1
    if passage.quoted[candidate.group.start - 1] >= 0 or passage.lower[behind + 1] in _OF_PEOPLE:
        return None
    whole = has_finite_verb(passage, sentence.start, candidate.group.start - 1)
    if whole:
        return behind + 1 if passage.lower[behind + 1] in _GOING_ON else None
    return behind + 1 if passage.lower[behind] == "," and has_finite_verb(passage, behind + 1, end) else None


def is_name(passage: Passage, phrase: Range) -> bool:
    """Whether a phrase is made of capitalised words and titles."""
    words, low = passage.words, passage.lower
    return all(words[i][0].isupper() or words[i] == "." or is_head(low[i]) for i in range(*phrase))
