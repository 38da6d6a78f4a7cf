"""Phrases before the source: content where they say what holds, none where they tell of the saying.

"In April, | he said the toll ..." and 'The plan, | he said, "is dead"' against "In a statement, | he said ...".
"""

from __future__ import annotations

from typing import Final

from ..grammar.circumstance import is_adverb, skip_circumstances
from ..grammar.finite import has_finite_verb
from ..grammar.nouns import singular
from ..grammar.phrase_edge import LONGEST
from ..grammar.sentence import Passage
from ..lexicon.bodies import DOCUMENTS
from ..lexicon.function_words import CONNECTIVES, PREPOSITIONS
from ..lexicon.time_words import MONTHS, PERIODS, WEEKDAYS
from ..lexicon.venues import VENUES
from .reading import Reading

# words that open a condition, a ground or a comparison, which belong to what is said
_CONTENT_OPENERS: Final = frozenset({
    "although", "apart", "as", "based", "because", "besides", "by", "compared", "despite", "due", "even", "for", "given", "if",
    "instead", "once", "since", "thanks", "though", "to", "under", "unless", "until", "when", "whether", "while", "with",
    "without",
})  # fmt: skip
_CONDITIONS: Final = frozenset({"because", "if", "unless", "whether"})  # the writer's own only seldom
_LEAVING: Final = frozenset({"after", "from"})
_TERMS: Final = frozenset({"by", "until"})  # "By 2030, they pledged to ..."
_TOPICS: Final = (("as", "for"), ("as", "to"), ("with", "regard"), ("with", "regards"), ("with", "respect"))
_TURNS: Final = frozenset({"example", "instance", "part", "reply", "response", "return", "turn"})
_TURN: Final = 7  # tokens of "in an apparent response to the demands"
_DATES: Final = MONTHS | PERIODS
_SAYING: Final = WEEKDAYS | VENUES | {"earlier", "last", "recent", "this"}
_NO_CLAUSE: Final = PREPOSITIONS | _CONTENT_OPENERS
_ITS: Final = frozenset({"her", "his", "its", "their"})


def is_content(passage: Passage, reading: Reading) -> bool:
    """Whether the phrase before the source belongs to what was said: mostly where the words behind open with no mark of it."""
    assert reading.fronted is not None
    assert reading.after is not None
    low = passage.lower
    at, stop = reading.fronted
    phrase = low[at : min(stop, at + LONGEST)]
    goes_on = _goes_on(passage, reading.after)
    if (not reading.clause and not goes_on) or low[reading.after - 1] == "that":  # what was said begins there
        dated = phrase[0] in _TERMS and any(word.isdigit() for word in phrase)
        return dated or phrase[0] in _CONDITIONS
    if phrase[:2] == ("so", "far"):
        return True
    if phrase[0] == "in" and any(word in _DATES or word.isdigit() for word in phrase):
        written = phrase[1] in _ITS and singular(low[stop - 1]) in DOCUMENTS  # "In its August outlook, ..."
        return not written and _SAYING.isdisjoint(phrase)
    while at < stop and (low[at] in CONNECTIVES or low[at] == "," or is_adverb(passage.tokens, at)):
        at += 1
    if at >= stop or not WEEKDAYS.isdisjoint(phrase) or skip_circumstances(passage.tokens, at, stop) >= stop:
        return False
    if low[at : at + 2] in _TOPICS or (low[at] in ("when", "while") and low[at + 1].endswith(("ing", "asked"))):
        return False  # "As for the toll, ...", "When asked about it, ..."
    if low[at] in ("for", "in") and (low[stop - 1] in _TURNS or low[stop - 2] in _TURNS) and stop - at <= _TURN:
        return False
    if low[at] in _LEAVING and passage.words[at + 1][0].isupper():
        return True  # "From Velmark, he said the mayor would sail on"
    if low[at] in _CONTENT_OPENERS or (low[reading.after - 1] == "," and passage.quoted[reading.after] < 0):
        return True
    circumstance = low[at] in _NO_CLAUSE or low[at].endswith(("ed", "ing"))  # "Asked about the reports, ..."
    if goes_on:  # 'The plan, Lund said, "is dead."', and not 'A day later, he said, "we ..."'
        return not circumstance and PERIODS.isdisjoint(phrase) and "," not in phrase
    return not circumstance and has_finite_verb(passage, at, stop)


def _goes_on(passage: Passage, start: int) -> bool:
    """Whether a quotation behind a comma goes on in mid-sentence: 'The plan, Lund said, | "is dead."'."""
    words = passage.words
    opens = start < len(words) and passage.quoted[start] == start and passage.lower[start - 1] == ","
    return opens and start + 1 < len(words) and words[start + 1][0].islower()
