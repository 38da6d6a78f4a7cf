"""Cues inside what an earlier cue of the sentence reports, which belong to its content.

Strategy: a cue with its own subject behind an open content is nested, unless the words between them part the two. The tag
that opens a sentence ("According to the paper, Lund said ...") has the sentence for its content, and nests nothing.
"""

from __future__ import annotations

from typing import Final

from ..grammar.finite import has_finite_verb
from ..grammar.following import Complement
from ..grammar.verbs import FORMS
from ..lexicon.function_words import RELATIVES, SUBJECT_PRONOUNS
from .reading import Candidate

CIRCUMSTANCES: Final = frozenset({"after", "because", "before", "since", "when"})  # clauses that tell when or why
_SHARING: Final = frozenset({"citing", "quoting"})
_FRONTING: Final = frozenset({"after", "although", "as", "because", "even", "if", "since", "though", "when", "while"})


def frame_of(candidate: Candidate) -> int | None:
    """Where the content of the tag begins that opens the sentence, if the cue stands first in it; None where none does."""
    earlier = candidate.earlier
    return earlier[0].after if len(earlier) == 1 and earlier[0].frames else None


def is_nested(candidate: Candidate, boundary: int) -> bool:
    """Whether a cue with its own subject stands inside what an earlier cue reports."""
    earlier = candidate.earlier
    if not earlier or earlier[-1].after is None:
        return False
    if earlier[-1].after > candidate.index and candidate.sentence.passage.lower[earlier[-1].cue[0]] in _SHARING:
        return False  # "Citing police, the paper said ...": they share the content
    frame = frame_of(candidate)
    if frame is not None and candidate.following.complement is not Complement.PHRASE:
        return has_finite_verb(candidate.sentence.passage, frame, boundary + 1)
    if earlier[-1].until is not None and earlier[-1].until <= boundary:
        return False
    sentence = candidate.sentence
    low = sentence.passage.lower
    if len(earlier) == 1 and low[boundary] == "," and low[sentence.start] in _FRONTING:
        return False  # "As the mayor called on farmers to leave, Arden suggested ..."
    if low[boundary] == ";" or (low[boundary] in RELATIVES and low[boundary - 1] == "," and not earlier[-1].clause):
        return False  # "spoke of the crews, who he said were safe"
    when = low[boundary] in CIRCUMSTANCES if candidate.form.plain else False
    as_he = low[boundary + 1] == "as" and low[boundary + 2] in SUBJECT_PRONOUNS
    if (when or as_he) and not earlier[-1].clause:
        form = FORMS.get(low[earlier[-1].cue[0]])
        return form is None or not form.judges  # "condemned the raid after the mayor said ..."
    joined = low[boundary] in ("and", "but", "while")
    own = candidate.form.plain and low[boundary + 1] not in SUBJECT_PRONOUNS  # "A and the mayor said B"
    closed = low[boundary - 1] == "," or sentence.passage.quoted[boundary - 1] >= 0
    return not (joined and (own or closed))
