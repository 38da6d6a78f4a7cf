"""Tags: a cue and its source behind the content, parted from it by a comma or a quotation mark.

Strategy: the mark before the source and what follows the cue tell a tag ("..., he told reporters after training") from a
cue that opens its content ("In Rome, he told reporters the talks ..."): behind a tag no clause follows.
"""

from __future__ import annotations

from typing import Final

from ..grammar.finite import has_finite_verb
from ..grammar.following import Complement
from ..grammar.nouns import is_head
from ..grammar.phrase_edge import Range
from ..grammar.quoted_title import behind_title
from ..grammar.sentence import Passage
from ..grammar.verbs import FORMS, Form
from ..lexicon.function_words import CONNECTIVES, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, SUBORDINATORS
from ..lexicon.pasts import PASTS
from ..lexicon.time_words import WEEKDAYS
from .inversion import OPEN, is_name
from .reading import Candidate, Reading

SHORTEST: Final = 3  # tokens before a source, at least, that can be content
_NAME: Final = 7  # tokens of a name with its initials
_LATE: Final = 8  # tokens between a cue and "that" from which on the "that" may be another's
_PHASES: Final = frozenset({"begin", "continue"})
_OPENERS: Final = PREPOSITIONS | {"when", "while"}
_CONDITIONS: Final = frozenset({"had", "should", "were"})
_INNER: Final = frozenset({"'", "’"})
_CLOSED: Final = frozenset({",", ".", "!", "?", "...", "…"})  # what closes a quotation that is a clause


def can_tag(form: Form) -> bool:
    """Whether the verb can stand behind its content: "..., the data showed"."""
    return form.inverts or form.tells


def is_circumstance(candidate: Candidate, boundary: int) -> bool:
    """Whether what follows the cue is a prepositional phrase and no clause, and a clause stands before the boundary."""
    passage, following = candidate.sentence.passage, candidate.following
    if following.complement not in (Complement.CLAUSE, Complement.NOUN):
        return False
    if following.start >= candidate.sentence.end:
        return False  # "..., he pointed": the text breaks off
    form = candidate.form
    if not (form.plain or form.claims or form.tells or form.asks):
        return False  # "In 1998, because the post was taken, he ran for mayor"
    phrase = passage.lower[following.start] in _OPENERS
    if not phrase or has_finite_verb(passage, following.start, candidate.sentence.end):
        return False
    return has_finite_verb(passage, candidate.sentence.start, boundary)  # "..., he told reporters after training"


def tags(candidate: Candidate, boundary: int) -> bool:
    """Whether a cue whose source a mark parts from what stands before it is a tag behind its content."""
    sentence, following, form = candidate.sentence, candidate.following, candidate.form
    passage = sentence.passage
    if not can_tag(form):
        return False
    if passage.quoted[boundary] >= 0 and not _closes_quotation(candidate, boundary):
        return False  # 'The "one village, one well" program began ...'
    if passage.quoted[boundary] > sentence.start and _is_occasion(candidate, boundary):
        return False
    if form.lemma in _PHASES and passage.quoted[boundary] < 0 and not _goes_on_speaking(candidate, boundary):
        return False
    if following.complement is Complement.NOTHING:
        bare = passage.quoted[boundary] < 0 and not form.plain
        if bare and _shares_object(passage, following.behind, sentence.end):
            return False
        return form.plain or form.shape != "third" or _is_definite(passage, (boundary + 1, candidate.group.start))
    if passage.quoted[boundary] >= 0:  # a quotation that a comma, "?" or "!" ends goes on to its tag
        closed = boundary - sentence.start > SHORTEST and _last_mark(passage, boundary) in (",", "?", "!")
        return closed and following.complement in OPEN
    if passage.lower[boundary] == "," and is_circumstance(candidate, boundary):
        return True
    late = following.complement is Complement.THAT and following.start - following.cue_end > _LATE
    return late and has_finite_verb(
        passage, sentence.start, boundary
    )  # "..., it said in a note on the day that falls on ..."


def _goes_on_speaking(candidate: Candidate, boundary: int) -> bool:
    """Whether somebody goes on: "..., she continued", and not "Despite the storm, production continued"."""
    passage, phrase = candidate.sentence.passage, (boundary + 1, candidate.group.start)
    somebody = passage.lower[phrase[0]] in SUBJECT_PRONOUNS or is_name(passage, phrase)
    return somebody and not candidate.group.perfect


def _shares_object(passage: Passage, at: int, end: int) -> bool:
    """Whether a verb joined by "and" has the object of the cue before it: "the crews | found and mended nine boats"."""
    low = passage.lower
    if at + 2 >= end or low[at] != "and" or passage.quoted[at + 2] >= 0:
        return False
    return low[at + 1] in PASTS or low[at + 1].endswith("ed")


def _last_mark(passage: Passage, closer: int) -> str:
    """The last token of a quotation, before its closing mark and before that of one inside it: `..., 'We won,' "`."""
    last = closer - 1
    return passage.words[last - 1 if passage.words[last] in _INNER else last]


def _closes_quotation(candidate: Candidate, closer: int) -> bool:
    """Whether a quotation that a tag follows is a clause: it has its own comma or full stop, or is all of the sentence."""
    sentence, passage = candidate.sentence, candidate.sentence.passage
    if _last_mark(passage, closer) in _CLOSED:
        return True
    whole = passage.quoted[closer] == sentence.start and candidate.following.complement is Complement.NOTHING
    return whole and has_finite_verb(passage, sentence.start + 1, closer)


def _is_occasion(candidate: Candidate, closer: int) -> bool:
    """Whether a title closes the phrase that fronts a clause: 'On Reef Radio's "Morning Tide," | Renn said the port was shut'."""
    sentence, passage, following = candidate.sentence, candidate.sentence.passage, candidate.following
    opener, first = passage.quoted[closer], passage.lower[sentence.start]
    if following.complement not in (Complement.CLAUSE, Complement.THAT) or following.start >= sentence.end - 1:
        return False
    if not (first in PREPOSITIONS or first in WEEKDAYS) or has_finite_verb(passage, sentence.start, opener):
        return False
    return behind_title(passage, opener, sentence.end) == closer + 1


def _is_definite(passage: Passage, phrase: Range) -> bool:
    """Whether a short phrase opens with an article or is a name or a pronoun: "as well as joint projects" is none."""
    first = passage.lower[phrase[0]]
    if phrase[1] - phrase[0] > _NAME:
        return False
    return first in DETERMINERS or first in SUBJECT_PRONOUNS or is_name(passage, phrase)


def read_tag(candidate: Candidate, source: Range, boundary: int) -> Reading:
    """A cue behind its content; what follows its comma goes on with the content if the content is not yet whole."""
    sentence = candidate.sentence
    passage = sentence.passage
    low, quoted = passage.lower, passage.quoted
    behind = candidate.following.behind
    boundary = _before_description(passage, boundary, sentence.start)
    after = None
    if behind + 1 < sentence.end and low[behind] == "," and quoted[behind + 1] < 0 and quoted[boundary] < 0:
        conditional = low[sentence.start] in _CONDITIONS  # "Should it rain, Renn said, ..."
        whole = not conditional and has_finite_verb(passage, sentence.start, boundary)
        if low[behind + 1] not in FORMS and (not whole or low[behind + 1] in SUBORDINATORS):
            after = behind + 1
    return Reading(candidate.cue, source, boundary, before=True, after=after)


def _before_description(passage: Passage, comma: int, start: int) -> int:
    """Before who stands between a quotation and a name: `"They sank," | another tourist, Hanna Lund, said`; else the comma."""
    low, quoted = passage.lower, passage.quoted
    if low[comma] != "," or quoted[comma] >= 0 or not is_head(low[comma - 1]):
        return comma
    closer = next((i for i in range(comma - 1, max(start, comma - _NAME) - 1, -1) if quoted[i] >= 0), -1)
    return closer if closer >= 0 and _last_mark(passage, closer) in _CLOSED else comma


def read_unparted_tag(candidate: Candidate, source: Range) -> Reading | None:
    """A tag whose comma the copy left out: "... at 4 p.m. Arden told Xinhua"."""
    sentence = candidate.sentence
    words = sentence.passage.words
    at = source[1]
    while at > source[0] and words[at - 1][0].isupper():
        at -= 1
    if not can_tag(candidate.form) or at in source or at - sentence.start <= SHORTEST:
        return None
    if candidate.form.shape == "third":
        return None  # "... blunted Velmark claims": a noun
    return read_tag(candidate, (at, source[1]), at) if has_finite_verb(sentence.passage, sentence.start, at) else None


def fronts(candidate: Candidate, at: int) -> bool:
    """Whether the "as" of a tag stands at a token, and opens the sentence or stands behind its connective: "Yet as he noted, ..."."""
    low, start = candidate.sentence.passage.lower, candidate.sentence.start
    return start <= at <= start + 1 and low[at] == "as" and (at == start or low[start] in CONNECTIVES)


def read_fronted_tag(candidate: Candidate, source: Range) -> Reading | None:
    """A tag before its content: "As the paper noted, the bridge was shut"."""
    behind, end = candidate.following.behind, candidate.sentence.end
    low = candidate.sentence.passage.lower
    if not can_tag(candidate.form) or behind + 1 >= end or low[behind] != ",":
        return None
    return Reading(candidate.cue, source, source[0] - 1, after=behind + 1, frames=True)
