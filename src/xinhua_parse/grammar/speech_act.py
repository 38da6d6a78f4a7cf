"""Acts of speech that a bare noun phrase is the content of: "condemned the attack", "expressing hope".

Strategy: most such verbs report whatever their object is; some are deeds as well, and the object tells which is meant.
"""

from __future__ import annotations

from typing import Final

from ..lexicon.function_words import DETERMINERS, PREPOSITIONS
from .finite import CLAUSE_STOPS
from .nouns import is_person_noun, singular
from .sentence import Passage
from .verbs import Form

_OBJECTS: Final = frozenset({"her", "herself", "him", "himself", "it", "itself", "me", "them", "themselves", "us"})
# speech acts whose -ing form reports with a noun phrase: "expressing hope"; others describe ("a defending champion")
_SPOKEN: Final = frozenset({
    "accuse", "blame", "condemn", "congratulate", "convey", "criticize", "demand", "denounce", "deny", "express", "hail",
    "pledge", "praise", "promise", "propose", "reaffirm", "reiterate", "request", "slam", "thank", "urge", "voice", "vow", "welcome",
})  # fmt: skip
# words that lead from a clause to an -ing form with the same subject: "ended by saying that ..."
LINKS: Final = frozenset({"after", "before", "besides", "by", "despite", "in", "when", "while", "without"})
_PROGRESSIVE: Final = (("are",), ("been",), ("is",), ("was",), ("were",))
_NAMED: Final = 8  # tokens between "called" and the quoted name it gives
_PLACES: Final = PREPOSITIONS - {"on"}
_PEOPLE: Final = _OBJECTS - {"it"}
# acts that are no saying where their object is one of these, or a person
_DEEDS: Final = frozenset({"defend", "deny", "question", "repeat"})
_FEATS: Final = frozenset({
    "championship", "championships", "crown", "feat", "form", "gold", "lead", "medal", "medals", "mistake", "mistakes", "performance",
    "success", "title", "titles", "trophy", "victory", "win",
})  # fmt: skip


def is_judged(passage: Passage, index: int, cue_end: int, at: int, end: int, form: Form) -> bool:
    """Whether a noun phrase that the verb's speech act is about begins at `at`."""
    low = passage.lower
    if not form.judges or low[at] in PREPOSITIONS or not low[at][0].isalpha() or low[cue_end] in _PLACES:
        return False
    if form.lemma in _DEEDS and _is_deed(passage, at, end, form):
        return False
    spoken = form.lemma in _SPOKEN or form.lemma == "call" or low[index - 1 : index] in _PROGRESSIVE
    if form.shape == "ing" and not spoken and not _is_linked(passage, index, at):
        return False
    if form.lemma == "call":  # "called him a friend", and not "called an election"
        return low[at] in _OBJECTS or any(quoted >= 0 for quoted in passage.quoted[at : min(end, at + _NAMED)])
    return low[at].isalpha() or passage.words[at][0].isupper()


def _is_deed(passage: Passage, at: int, end: int, form: Form) -> bool:
    """Whether the object shows that nothing is said: "denied Rios with a save", "questioned two men", "defended his title"."""
    low, words = passage.lower, passage.words
    stop = next((i for i in range(at, min(end, at + _NAMED)) if low[i] in PREPOSITIONS or low[i] in CLAUSE_STOPS), end)
    stop = min(stop, at + _NAMED)
    if form.lemma in ("defend", "repeat"):
        return not _FEATS.isdisjoint(low[at:stop])
    if form.lemma == "question":
        return low[at][0].isdigit() or is_person_noun(singular(low[stop - 1]))
    return low[at] in _PEOPLE or (stop - at <= 2 and all(words[i][0].isupper() for i in range(at, stop)))


def _is_linked(passage: Passage, index: int, at: int) -> bool:
    """Whether an -ing form with a definite object is led in: "by rejecting the plan", and not "by defending champion Lund"."""
    low = passage.lower
    led = index > 0 and low[index - 1] in LINKS
    return led and (low[at] in DETERMINERS or low[at] in _OBJECTS or passage.words[at][0].isupper())
