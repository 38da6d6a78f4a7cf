"""Forms that are a verb or a noun: "reports", "claim", "the added value", "ten others reported missing".

Strategy: what stands before the verb group and what follows the form tell; a form that a plural noun shares needs a subject.
"""

from __future__ import annotations

from typing import Final

from ..grammar.finite import verb_stands_at
from ..grammar.following import ANNOUNCED, CLAUSE, INFINITIVE, NOTHING, NOUN, OBJECT, PHRASE, QUOTATION, THAT, Following
from ..grammar.nouns import is_head, singular
from ..grammar.phrase_edge import LONGEST, is_dash
from ..grammar.sentence import Passage, Sentence
from ..grammar.subject import subject_before_comma
from ..grammar.verbs import FORMS, Form
from ..lexicon.function_words import (
    AUXILIARIES,
    CONTRACTED,
    SUBJECT_PRONOUNS,
)
from ..lexicon.pasts import PASTS
from .reading import VerbGroup

_TAKEN: Final = frozenset(
    {"crown", "gold", "life", "lives", "medal", "responsibility", "title", "victory"}
)  # what is claimed without a word
_STATES: Final = frozenset({"absent", "dead", "ill", "injured", "killed", "missing", "safe", "sick", "wounded"})
# verbs whose third person is a plural noun far more often, before a bare clause
_NOUNLIKE: Final = frozenset({
    "address", "challenge", "charge", "demand", "estimate", "forecast", "order", "project", "question", "request", "signal",
    "state",
})  # fmt: skip
_NO_NOUNS: Final = frozenset({  # verbs whose base is no noun
    "condemn", "congratulate", "criticise", "criticize", "denounce", "deplore", "express", "reaffirm", "reiterate", "reject",
})  # fmt: skip
_MANY: Final = frozenset({"all", "both", "few", "many", "most", "others", "several", "some", "these", "those"})
_YEAR: Final = 4  # its digits
_ADJECTIVAL: Final = ("able", "al", "ful", "ible", "ive", "less", "ous", "tic")
_SUBJECT: Final = 10  # tokens that are looked back over for a plural head
_FIRM: Final = (THAT, QUOTATION)
_TAKEN_BY_VERBS: Final = (*_FIRM, OBJECT)
_CLOSED: Final = frozenset({",", ".", "!", "?"})  # what closes a quotation that is a clause
_THIRD: Final = (*_FIRM, CLAUSE, NOTHING, OBJECT, ANNOUNCED)


def can_be_verb(sentence: Sentence, index: int, form: Form, group: VerbGroup, following: Following) -> bool:
    """Whether a form that may be a verb is one by what stands round it: no "ten others reported missing"."""
    passage = sentence.passage
    low = passage.lower
    complement = following.complement
    if group.modal:
        possible = form.finds and not form.claims  # "the survey may find that ..."
        will = form.plain and low[index - 1] == "will" and complement is NOTHING and bool(passage.quotations.paired)
        return form.shape == "base" and ((complement in _FIRM and not possible) or will)  # '"..." he will say'
    if form.shape == "participle":
        return group.perfect
    if form.shape == "base" and low[index - 1] == "to" and group.start < index - 1:
        return complement is not NOUN  # "went on to criticize the board"
    if form.plain:
        return True
    behind = low[following.cue_end] if following.cue_end < sentence.end else ""
    if behind == "which" and form.shape in ("base", "third"):
        return False  # "the plant | blasts which left two dead"
    if (form.lemma == "report" and behind in _STATES) or (form.lemma == "estimate" and behind == "at"):
        return False  # "ten others reported missing", "a loss estimated at 5 percent"
    if form.lemma == "claim" and not _TAKEN.isdisjoint(low[following.cue_end : following.cue_end + 3]):
        return False
    if complement is CLAUSE and form.judges and _leads_verb(sentence.passage, following.start):
        return False  # "the plan Lund announced on Friday was dropped"
    return form.shape not in ("base", "third") or _is_no_noun(sentence, index, form, group, following)


def _leads_verb(passage: Passage, at: int) -> bool:
    """Whether a finite verb with no subject stands at a token."""
    return (passage.lower[at] in AUXILIARIES or passage.lower[at] in PASTS) and passage.words[at] == passage.lower[at]


def _is_no_noun(sentence: Sentence, index: int, form: Form, group: VerbGroup, following: Following) -> bool:
    """Whether a form that a noun shares ("reports", "claim") is the verb."""
    passage = sentence.passage
    low = passage.lower
    complement = following.complement
    subject = low[group.start - 1] if group.start > sentence.start else ""
    if sentence.start < index == group.start and _modifies(passage, index - 1, form):
        return False
    pronoun = subject in SUBJECT_PRONOUNS or subject in ("percent", "%")
    if complement is CLAUSE and low[following.start] in AUXILIARIES:
        return False  # "the member states are gathering"
    own_subject = complement is CLAUSE and _is_pronoun(low[following.start])  # "the remarks he made"
    if form.shape == "base":
        tag = complement is NOTHING and following.behind >= sentence.end - 1  # "..., the figures show."
        claims = complement is INFINITIVE and form.lemma == "claim"
        claims = claims or (complement is PHRASE and form.lemma in _NO_NOUNS)
        firm = complement in _TAKEN_BY_VERBS or claims or (complement is CLAUSE and not own_subject)
        plural = subject == "data" or (subject[-1:] == "s" and is_head(subject))
        ends = is_head(subject) or passage.words[index - 1][0].isupper()  # "..., figures from the bureau show."
        plural = plural or (tag and form.finds and ends and _plural_before(sentence, group.start))
        many = subject in _MANY and (own_subject or complement in _FIRM)  # "others argue it is"
        return pronoun or many or (tag and plural) or (firm and _is_plural(sentence, group.start))
    if index - 1 > sentence.start and passage.quoted[index - 1] >= 0 and low[index - 2] in _CLOSED:
        return True  # "...," reads the banner
    thanked = low[index] == "thanks" and low[index + 1 : index + 2] == ("to",)
    if thanked or verb_stands_at(passage, following.cue_end) or _says(passage, following.cue_end):
        return False  # "thanks to ...", "the member states recognized ...", "media reports say ..."
    if complement is CLAUSE and form.lemma in _NOUNLIKE:
        return False  # "the bridge projects the city will open"
    if complement in (PHRASE, INFINITIVE) or own_subject:  # "Lund pledges to ...", and not "the pledges to ..."
        return pronoun or passage.words[index - 1][0].isupper() or (is_head(subject) and singular(subject) == subject)
    return complement in _THIRD


def _says(passage: Passage, at: int) -> bool:
    """Whether a verb of saying or showing for a plural subject stands at a token."""
    form = FORMS.get(passage.lower[at]) if at < len(passage.lower) else None
    return form is not None and form.shape == "base" and (form.plain or form.finds)


def _modifies(passage: Passage, at: int, form: Form) -> bool:
    """Whether the word before a form shows that it is a plural noun: "personal | insults", "many | promises"."""
    word = passage.lower[at]
    if word in _MANY:
        return form.shape == "third"
    year = len(word) == _YEAR and word.isdigit() and word[:2] in ("19", "20")  # "2013 | comments"
    return year or (word.endswith(_ADJECTIVAL) and passage.words[at] == word and not is_head(word))


def _is_pronoun(word: str) -> bool:
    """Whether a word is a pronoun that can be a subject, with its verb or without: "he", "he'd"."""
    return CONTRACTED.get(word, word) in SUBJECT_PRONOUNS


def _is_plural(sentence: Sentence, end: int) -> bool:
    """Whether the subject before a token is plural, or that before the comma there: "Tests, which take a day, | show"."""
    passage, start = sentence.passage, sentence.start
    before = passage.lower[end - 1] if end > start else ""
    if end - 1 > start and is_dash(passage, end - 1):  # "economists - among them Lund - warn that ..."
        opening = next((i for i in range(end - 2, max(start, end - LONGEST), -1) if is_dash(passage, i)), start)
        return _plural_before(sentence, opening)
    if before == ",":
        subject = subject_before_comma(passage, end - 1, start)
        return subject is not None and _plural_before(sentence, subject[1])
    return (before[-1:] == "s" and is_head(before)) or _plural_before(sentence, end)


def _plural_before(sentence: Sentence, end: int) -> bool:
    """Whether the noun phrase before a token has a plural head: "the latest figures from the customs office"."""
    low = sentence.passage.lower
    for at in range(end - 1, max(sentence.start, end - _SUBJECT) - 1, -1):
        word = low[at]
        if word in AUXILIARIES or not word[0].isalnum():
            return False
        if word == "data" or (word[-1] == "s" and is_head(word) and singular(word) != word):
            return True
    return False
