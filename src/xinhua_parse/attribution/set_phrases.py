"""Cues that are no verb of their own: "citing Wang", "was quoted as saying", "made it clear", "made the remarks"."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType
from typing import Final

from ..grammar.complement import read_following
from ..grammar.finite import has_finite_verb
from ..grammar.following import Complement, Following
from ..grammar.noun_phrase import phrase_before
from ..grammar.nouns import is_head
from ..grammar.object import object_before
from ..grammar.phrase_behind import phrase_after
from ..grammar.phrase_edge import LONGEST, Range
from ..grammar.sentence import Passage, Sentence
from ..grammar.subject import subject_before_comma
from ..grammar.time_phrase import skip_time_after
from ..grammar.verbs import FORMS
from ..lexicon.function_words import DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS
from .frame import SENTENCE_OPENERS
from .reading import Reading, VerbGroup
from .verb_group import read_verb_group

MAKING: Final = frozenset({"made", "make", "makes", "making"})
# forms that report with "that" right behind them, or with "as", and otherwise do not, each with the form that it is read as
STATING: Final = MappingProxyType({
    "bared": "stated",
    "charged": "stated",
    "charges": "states",
    "decreed": "stated",
    "held": "stated",
    "holding": "stating",
    "holds": "states",
    "provides": "states",
    "ruled": "stated",
    "ruling": "stating",
    "termed": "described",
    "terming": "describing",
})  # fmt: skip
_RULING: Final = frozenset({"decreed", "ruled", "ruling"})  # which take no noun behind "that"
_DESCRIBING: Final = frozenset({"termed", "terming"})
_CLAUSE_OPENERS: Final = DETERMINERS | SUBJECT_PRONOUNS | {"there"}
_REMARKS: Final = frozenset({"announcement", "appeal", "comment", "comments", "remark", "remarks", "statement"})
_PLACES: Final = frozenset({"at", "by", "during", "in", "on"})
_PLAIN: Final = frozenset({"clear", "known", "official", "plain", "public"})  # "made it official that ..."
_DEGREES: Final = frozenset({"abundantly", "absolutely", "crystal", "perfectly", "quite", "very"})
# "was quoted as telling reporters that ..."
_SAYING: Final = frozenset(
    word for word, form in FORMS.items() if form.shape == "ing" and (form.plain or form.tells or form.claims)
)


def read_citing(sentence: Sentence, index: int, earlier: Sequence[Reading]) -> Reading | None:
    """The source behind another one: "..., the newspaper reported, citing port officials"; both share the content."""
    passage, start = sentence.passage, sentence.start
    verb = None  # in "The Gull quoting police | said ..."
    if index > start and passage.lower[index - 1] != ",":
        verb = _cue_after(passage, index + 1, sentence.end)
        if verb is None:
            return None
    source = phrase_after(passage, index + 1, sentence.end if verb is None else verb)
    if source is None or index - 1 == start or not _can_be_cited(passage, source):
        return None
    if verb is not None:
        after = _content_of(passage, verb, sentence.end) if source[1] == verb else None
        return None if after is None else Reading((index, index + 1), source, index, after=after, clause=True)
    if not earlier and passage.lower[source[1] : source[1] + 1] == (",",):
        after = _next_content(passage, source[1] + 1, sentence.end)
        return None if after is None else Reading((index, index + 1), source, index, after=after, clause=True)
    if index == start or not (earlier or has_finite_verb(passage, start, index - 1)):
        return None
    last = earlier[-1] if earlier else None
    if last is not None and last.after is not None:
        first, until = last.after, index - 1
    else:
        first, until = start, index - 1 if last is None else last.opens
    return Reading((index, index + 1), source, index - 1, after=first, until=until)


def _can_be_cited(passage: Passage, phrase: Range) -> bool:
    """Whether the head of a phrase names somebody or a document: "citing eyewitnesses", and not "citing lack of funds"."""
    low, words = passage.lower, passage.words
    end = next((i for i in range(phrase[0] + 1, phrase[1]) if low[i] in PREPOSITIONS), phrase[1])
    return is_head(low[end - 1]) or any(words[i][0].isupper() for i in range(phrase[0], end))


def _next_content(passage: Passage, start: int, end: int) -> int | None:
    """Where the content of the next cue begins, which a source before it shares: "Citing police, the Gull reported ..."."""
    low = passage.lower
    if start >= end or low[start] in SENTENCE_OPENERS:
        return None
    cue = _cue_after(passage, start, end)
    return None if cue is None else _content_of(passage, cue, end)


def _cue_after(passage: Passage, start: int, end: int) -> int | None:
    """The next verb of saying; None where none is near."""
    forms = ((i, FORMS.get(passage.lower[i])) for i in range(start, min(end, start + LONGEST)) if passage.quoted[i] < 0)
    return next((i for i, form in forms if form is not None and (form.plain or form.claims)), None)


def _content_of(passage: Passage, cue: int, end: int) -> int | None:
    """Where the clause begins that follows a cue; None where none does."""
    following = read_following(passage, cue, FORMS[passage.lower[cue]], end)
    return following.start if following.complement.is_clause else None


def read_quoted(sentence: Sentence, index: int) -> Reading | None:
    """A cue such as "was quoted as saying" or "quoted the spokesman as saying"."""
    passage, end = sentence.passage, sentence.end
    low = passage.lower
    behind = range(index + 2, min(end, index + LONGEST))
    saying = next((i for i in behind if low[i - 1] == "as" and low[i] in _SAYING), None)
    group = read_verb_group(sentence, index, FORMS["said"])
    subject = _subject(sentence, group)
    if saying is None:
        named = subject is not None and group.passive and low[index + 1 : index + 2] == ("by",)
        return _quoted_before(sentence, (index, index + 1), subject, subject[0]) if subject and named else None
    source = subject if group.passive else phrase_after(passage, index + 1, saying - 1)
    if source is None:
        return None
    if not group.passive and source[1] == saying - 2 and low[source[1]] == ".":
        source = source[0], saying - 1  # "quoted Otto Renn Sr. as saying"
    opens = index if subject is None else subject[0]
    following = read_following(passage, saying, FORMS[low[saying]], end)
    form = FORMS[low[saying]]
    if not (form.plain or form.tells or following.complement.is_clause):
        return None  # "cited a memo as pointing to the board"
    # "... as saying by Xinhua"
    by = low[following.behind : following.behind + 1] == ("by",) and opens > sentence.start + 1
    by = by or _tags_quotation(passage, opens - 1, saying + 1, following)
    if not by and following.complement not in (Complement.NOTHING, Complement.ANNOUNCED):
        return Reading((index, index + 1), source, opens, after=following.start, clause=True)
    return _quoted_before(sentence, (index, index + 1), source, opens)


def _quoted_before(sentence: Sentence, cue: Range, source: Range, opens: int) -> Reading | None:
    """A tag behind what was quoted: "..., the mayor | was quoted by the Gull"; None where nothing stands before it."""
    passage, mark = sentence.passage, opens - 1
    parted = mark > sentence.start and (passage.lower[mark] == "," or passage.quoted[mark] >= 0)
    return Reading(cue, source, mark, before=True) if parted else None


def _tags_quotation(passage: Passage, closer: int, behind: int, following: Following) -> bool:
    """Whether a quotation stands before "quoted ... as saying", and only a place or an agency behind: "as saying in Oslo"."""
    closed = closer > 0 and passage.quoted[closer] >= 0 and following.complement is Complement.CLAUSE
    return closed and behind < len(passage.lower) and passage.lower[behind] in _PLACES


def _subject(sentence: Sentence, group: VerbGroup) -> Range | None:
    """The subject of a verb group, before an apposition or right before the group."""
    passage, start = sentence.passage, sentence.start
    at = group.start
    if at <= start:
        return None
    return (
        subject_before_comma(passage, at - 1, start)
        if passage.lower[at - 1] == ","
        else phrase_before(passage, at, start)
    )


def read_remarks(sentence: Sentence, index: int) -> Reading | None:
    """The speaker of "Wang made the remarks at ...": who speaks, though the words stand elsewhere."""
    window = sentence.passage.lower[index + 1 : min(sentence.end, index + 4)]
    if not window or window[0] not in DETERMINERS or _REMARKS.isdisjoint(window):
        return None
    group = read_verb_group(sentence, index, FORMS["said"])
    source = None if group.passive else _subject(sentence, group)
    return None if source is None else Reading((index, index + 1), source, source[0], announces=True)


def states(sentence: Sentence, index: int) -> bool:
    """Whether "that" and the subject of a clause follow a verb: "held that the law stands", not "held that post".

    Behind "termed" an object and "as" do.
    """
    passage = sentence.passage
    if passage.lower[index] in _DESCRIBING:
        return object_before(passage, index + 1, sentence.end, ("as",))
    that = skip_time_after(passage.tokens, index + 1, sentence.end)  # "ruled Tuesday that ..."
    if that + 2 >= sentence.end or passage.lower[that] != "that":
        return False
    if passage.lower[that + 1] in _CLAUSE_OPENERS or passage.words[that + 1][0].isupper():
        return True
    return passage.lower[index] in _RULING and has_finite_verb(passage, that + 1, sentence.end)


def behind_clear(sentence: Sentence, index: int) -> int | None:
    """The index of "clear" in "made clear" or "made it clear"; None where it is no such phrase."""
    window = sentence.passage.lower[index + 1 : min(sentence.end, index + 4)]
    at = next((i for i, word in enumerate(window) if word in _PLAIN), len(window))
    between = window[:at]
    stated = between in ((), ("it",)) or (between[:1] == ("it",) and between[1] in _DEGREES)
    return index + 1 + at if at < len(window) and stated else None
