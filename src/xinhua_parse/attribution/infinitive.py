"""Infinitives that report: "called the mayor to say that ...", "sought to assure voters that ...".

Strategy: an infinitive needs what shows that words were spoken: "that", a quotation, or a clause behind "say" or "tell".
Its subject is that of the sentence, or the object of a verb of causing ("led the mayor to say that ..."). Left out on
purpose: what is hard, early or still to be said, and infinitives inside what an earlier cue reports.
"""

from __future__ import annotations

from typing import Final

from ..grammar.finite import has_finite_verb
from ..grammar.following import Complement
from ..grammar.phrase_behind import phrase_after
from ..grammar.phrase_edge import Range
from ..grammar.subject import sentence_subject
from ..lexicon.function_words import BE, QUESTION_WORDS
from .reading import Candidate, Reading

_SPOKEN: Final = (Complement.THAT, Complement.QUOTATION)
# words that judge a saying or plan one rather than tell of it: "it is too early to say that ..."
_JUDGED: Final = frozenset({
    "able", "attempt", "best", "decision", "difficult", "early", "easy", "effort", "enough", "fair", "hard", "how", "important",
    "impossible", "not", "possible", "reasonable", "safe", "soon", "too", "whether", "worth", "wrong",
})  # fmt: skip
_CAUSING: Final = frozenset({
    "allowed", "allowing", "caused", "causing", "compelled", "compelling", "drove", "driving", "forced", "forcing", "led", "leading",
    "leaving", "left", "moved", "moving", "prompted", "prompting", "pushed", "pushing", "spurred", "spurring",
})  # fmt: skip
_OBJECT: Final = 10  # tokens from such a verb to "to"
_NO_CLAUSE: Final = QUESTION_WORDS | {"a", "an"}
_WINDOW: Final = 7  # tokens before "to" in which such a word stands


def read_infinitive(candidate: Candidate) -> Reading | None:
    """The reading of an infinitive: its subject is that of the sentence."""
    sentence, following, earlier = candidate.sentence, candidate.following, candidate.earlier
    passage, start = sentence.passage, sentence.start
    low = passage.lower
    at = candidate.group.start - 1
    if at <= start or low[at] != "to" or candidate.group.negated or candidate.group.perfect:
        return None
    told = following.complement is Complement.CLAUSE and (
        candidate.form.plain or candidate.form.tells or candidate.form.lemma == "claim"
    )
    if candidate.form.finds and not candidate.form.claims:
        return None  # "a way to show that ..."
    if following.complement not in _SPOKEN and not (told and _is_clause(candidate)):
        return None
    if low[at - 1] in BE or not _JUDGED.isdisjoint(low[max(start, at - _WINDOW) : at]):
        return None
    if earlier and earlier[-1].after is not None and passage.quoted[at - 1] < 0:
        return None
    source = _caused(candidate, at) or sentence_subject(passage, start, at)
    if source is None or low[source[0]] in ("it", "there"):
        return None
    return Reading(candidate.cue, source, at, after=following.start, clause=True)


def _is_clause(candidate: Candidate) -> bool:
    """Whether a clause that is no question follows: "to say sorry" and "to say the least" have none."""
    passage, first = candidate.sentence.passage, candidate.following.start
    return passage.lower[first] not in _NO_CLAUSE and has_finite_verb(passage, first, candidate.sentence.end)


def _caused(candidate: Candidate, to: int) -> Range | None:
    """Who is made to speak: "the mayor" in "led the mayor to say that ..."; None where nobody is."""
    sentence = candidate.sentence
    low = sentence.passage.lower
    for at in range(to - 2, max(sentence.start, to - _OBJECT), -1):
        if low[at] in _CAUSING:
            return phrase_after(sentence.passage, at + 1, to)
    return None
