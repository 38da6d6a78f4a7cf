"""Where the content of an act ends: "demanded a rise | and blocked the gates", "called for talks, | and the board met".

Strategy: what an act is about is a noun phrase or an infinitive, which holds a finite verb only in a relative clause. So a
semicolon ends it, and so does an "and" or "but" behind which the writer's next verb or next clause begins. A past tense goes on
from a past one alone. Left out on purpose: what stands behind a relative pronoun, whose verb it may be, and verbs in the
present, which plural nouns share.
"""

from __future__ import annotations

from typing import Final

from ..grammar.circumstance import is_adverb
from ..grammar.finite import verb_stands_at
from ..grammar.nouns import is_head
from ..grammar.phrase_edge import LONGEST, Range, is_dash
from ..grammar.sentence import Passage
from ..grammar.subject import sentence_subject
from ..grammar.verbs import FORMS
from ..lexicon.function_words import DETERMINERS, HAVE, RELATIVES, SUBJECT_PRONOUNS
from ..lexicon.pasts import PAST_TENSES
from ..lexicon.time_words import WEEKDAYS

_WHEN: Final = frozenset({"as", "when", "while"})
_EXACTLY: Final = frozenset({"even", "just"})
_LATER: Final = frozenset({"later", "then"})
_GOING_ON: Final = frozenset({"and", "but"})
_CLAUSE_LINKS: Final = frozenset({"and", "as", "but", "so", "though", "while"})
_SIGNS: Final = RELATIVES | _GOING_ON | _WHEN | {",", ";"}
# what a past tense takes and a participle before its noun does not: "blocked the gates", "walked out", "injured crews"
_TAKEN: Final = DETERMINERS | {"away", "back", "down", "her", "him", "it", "off", "on", "out", "them", "to", "up", "us"}


def act_end(passage: Passage, cue: Range, start: int, end: int, *, fronted: bool) -> int:
    """The index at which what an act is about ends; `end` where nothing ends it before.

    Args:
        passage: the paragraph.
        cue: the act's verb.
        start: the first token of its content.
        end: the end of the sentence, or the next cue.
        fronted: whether the act stands in a clause before the main one: "After Lund announced a bid, | crews left".
    """
    low, quoted = passage.lower, passage.quoted
    form = FORMS.get(low[cue[0]])
    if form is None:
        return end  # "according to"
    past = form.shape == "past"
    limit = min(end - 2, start + 2 * LONGEST)
    marked = bool(passage.quotations.paired)
    for at in [i for i in range(start + 1, limit) if low[i] in _SIGNS or (marked and quoted[i] >= 0)]:
        word = low[at]
        if quoted[at] >= 0:
            if low[at - 1] != "," or quoted[at + 1] == quoted[at]:
                continue
            word = ","  # a "strong port," and he called Lund
        if word == ";":
            return at
        if word in RELATIVES:
            past = False
        elif word in _GOING_ON and past and goes_on(passage, at + 1, end):
            return at - (low[at - 1] == "," or is_dash(passage, at - 1))
        elif word in _WHEN and low[at + 1] in SUBJECT_PRONOUNS and low[at - 1] != "and":
            return at - (low[at - 1] in _EXACTLY)  # "agreed to meet | as they ended the talks"
        elif word == ",":
            linked = low[at + 1] in _CLAUSE_LINKS
            if (linked or fronted) and _opens_clause(passage, at + 1 + linked, end):
                return at
    return end


def before_weekday(passage: Passage, start: int, end: int) -> int:
    """Before the bare weekday that dates an act at its sentence's end: "announced the sale | Monday"."""
    low = passage.lower
    last = end - 1 - (end - 1 > start and low[end - 1] == ".")
    bare = last - 1 > start and low[last] in WEEKDAYS and low[last - 1] not in WEEKDAYS and is_head(low[last - 1])
    return last if bare and passage.quoted[last] < 0 and "to" not in low[start:last] else end


def goes_on(passage: Passage, at: int, end: int) -> bool:
    """Whether the writer's next verb stands at a token, or behind the adverbs there: "... and later | blocked the gates"."""
    low, words = passage.lower, passage.words
    before = low[at - 2]
    while at < end - 1 and (is_adverb(passage.tokens, at) or low[at] in _LATER):
        at += 1
    word = low[at]
    if words[at] != word or before in PAST_TENSES or before.endswith("ed"):
        return False  # "the men bombed and killed on ..."
    if word in PAST_TENSES or word in HAVE:
        return True
    return word.endswith("ed") and at + 1 < end and low[at + 1] in _TAKEN and not is_head(word)


def _opens_clause(passage: Passage, at: int, end: int) -> bool:
    """Whether a subject with its verb begins at a token."""
    low = passage.lower
    if at >= end - 1:
        return False
    if low[at] in SUBJECT_PRONOUNS:
        return True
    subject = sentence_subject(passage, at, end)
    return subject is not None and subject[0] == at and subject[1] < end and verb_stands_at(passage, subject[1])
