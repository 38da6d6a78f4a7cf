"""Cues that are no verb of their own: "according to", "was quoted as saying", "made it clear", "made the remarks"."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType
from typing import Final

from ..grammar.complement import read_following
from ..grammar.finite import has_finite_verb
from ..grammar.following import Complement, Following
from ..grammar.noun_phrase import phrase_after, phrase_before
from ..grammar.nouns import is_head, is_person_noun, singular
from ..grammar.object import object_before
from ..grammar.phrase_edge import LONGEST, Range
from ..grammar.place import is_wider_place
from ..grammar.sentence import Passage, Sentence
from ..grammar.subject import subject_before_comma
from ..grammar.verbs import FORMS, Form
from ..lexicon.function_words import AUXILIARIES, DETERMINERS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS
from ..lexicon.pasts import PASTS
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
_DESCRIBING: Final = frozenset({"termed", "terming"})
_CLAUSE_OPENERS: Final = DETERMINERS | SUBJECT_PRONOUNS | {"there"}
_STATED: Final = frozenset({
    "announce", "claim", "confirm", "declare", "disclose", "explain", "indicate", "note", "report", "reveal", "say", "show", "state",
})  # fmt: skip
_COMPARED: Final = 5  # tokens from the first "as" of a comparison to what it is compared with, at most
_REMARKS: Final = frozenset({"announcement", "appeal", "comment", "comments", "remark", "remarks", "statement"})
_OPENED: Final = 2  # tokens before a phrase that opens its sentence, at most
_OPENERS: Final = frozenset({"also", "and", "but", "however", "meanwhile"})
# "according to law" and the like: in accordance, not in the words of
_NO_SOURCE: Final = RELATIVES | {
    "ability", "age", "demand", "law", "merit", "need", "needs", "plan", "schedule", "situation", "size", "supply", "type",
}  # fmt: skip
# what something is done in accordance with, where whose it is follows: "according to the wishes of the family"
_STANDARDS: Final = frozenset({
    "ability", "age", "custom", "degree", "demand", "instruction", "interest", "level", "need", "preference", "principle",
    "requirement", "size", "spirit", "standard", "taste", "tradition", "type", "want", "wish",
})  # fmt: skip
_MEASURING: Final = frozenset({"by", "from", "to", "with"})  # "..., according to the board, by 3 percent"
_TELLING_MORE: Final = frozenset({"which", "who", "whose"})
_LINKS: Final = frozenset({"and", "although", "because", "but", "though", "when", "where", "while"})
_SUBJECT: Final = 10  # tokens of a subject whose verb follows a tag: "The camp, according to the paper, proposes ..."
_PLACES: Final = frozenset({"at", "by", "during", "in", "on"})
_PLAIN: Final = frozenset({"clear", "known", "official", "plain", "public"})  # "made it official that ..."
_DEGREES: Final = frozenset({"abundantly", "absolutely", "crystal", "perfectly", "quite", "very"})
# "was quoted as telling reporters that ..."
_SAYING: Final = frozenset(
    word for word, form in FORMS.items() if form.shape == "ing" and (form.plain or form.tells or form.claims)
)
_COMMAS: Final = 6  # commas of a title behind "according to Wang", at most


def _comma_after(passage: Passage, start: int, end: int) -> int | None:
    """The index of the next comma outside of quotations."""
    low, quoted = passage.lower, passage.quoted
    return next((i for i in range(start, min(end, start + 2 * LONGEST)) if low[i] == "," and quoted[i] < 0), None)


def read_according(sentence: Sentence, index: int) -> Reading | None:
    """A cue such as "according to Wang", before, behind or within what he said."""
    passage, end = sentence.passage, sentence.end
    low = passage.lower
    if index + 2 >= end or low[index + 1] != "to":
        return None
    source = phrase_after(passage, index + 2, end)
    if source is None or (source[1] - source[0] == 1 and low[source[0]] in _NO_SOURCE):
        return None
    if "of" in low[source[0] : source[1]] and singular(low[low.index("of", source[0]) - 1]) in _STANDARDS:
        return None
    return _read_frame(sentence, index, (index, index + 2), source)


def read_stated_by(sentence: Sentence, index: int, form: Form) -> Reading | None:
    """A passive behind "as", before, behind or within what was said: "As reported by the Gull, the bridge was shut"."""
    low = sentence.passage.lower
    compared = low[index - 2] == "same" or "as" in low[max(0, index - _COMPARED) : index - 1]
    if compared or form.shape != "past" or form.lemma not in _STATED:
        return None  # "the same as announced by ...", "not as high as reported by ..."
    source = phrase_after(sentence.passage, index + 2, sentence.end)
    return None if source is None else _read_frame(sentence, index - 1, (index, index + 1), source)


def _read_frame(sentence: Sentence, index: int, cue: Range, source: Range) -> Reading | None:
    """A phrase, opened by the token at `index`, that says of its sentence whose words it is."""
    passage, start, end = sentence.passage, sentence.start, sentence.end
    low = passage.lower
    comma = _comma_after(passage, source[1], end)
    if index == start or (index - start <= _OPENED and low[start] in _OPENERS):
        if source[1] + 1 < end and low[source[1]] == ":":
            return Reading(cue, source, index, after=source[1] + 1)
        after = None if comma is None else _behind_titles(passage, comma, end) + 1
        return None if after is None else Reading(cue, source, index, after=after, frames=True)
    link = index - 1 - (low[index - 1] == ",")
    if comma is not None and low[link] in _LINKS and link > start and has_finite_verb(passage, comma + 1, end):
        return Reading(cue, source, index, after=comma + 1)  # "..., when, according to Wang, the crowd left"
    if comma is not None and _tells_more(passage, comma + 1, end):
        comma = _comma_after(passage, comma + 1, end)  # "..., according to Lund, an expert on the sea"
    goes_on = (
        comma is not None
        and comma + 1 < end
        and (low[comma + 1] not in FORMS or (FORMS[low[comma + 1]].shape != "ing" and index - start <= _SUBJECT))
        and (low[comma + 1] in _MEASURING or not has_finite_verb(passage, start, index))
    )
    return Reading(cue, source, index, before=True, after=comma + 1 if goes_on and comma is not None else None)


def _behind_titles(passage: Passage, comma: int, end: int) -> int:
    """The comma behind the titles that stand in apposition to a name, or the wider place behind a place."""
    for _ in range(_COMMAS):
        following = _comma_after(passage, comma + 1, end)
        if following is None or not _is_apposed(passage, comma + 1, following, end):
            break
        comma = following
    return comma


def _tells_more(passage: Passage, start: int, end: int) -> bool:
    """Whether a relative clause, an age or a title of who is cited begins at a token."""
    low = passage.lower
    stop = _comma_after(passage, start, end) or end
    if start >= end or low[start] in _TELLING_MORE or (low[start].isdigit() and stop == start + 1):
        return True
    return _is_title(passage, start, stop) and PASTS.isdisjoint(low[start:stop])


def _is_apposed(passage: Passage, start: int, comma: int, end: int) -> bool:
    """Whether the words before a comma are a title, an age or a relative clause, and a clause follows, or place the place before them."""
    aged = start + 1 == comma and passage.lower[start].isdigit()
    told = aged or _is_title(passage, start, comma) or passage.lower[start] == "who"
    return (told and has_finite_verb(passage, comma + 1, end)) or is_wider_place(passage, start, comma)


def _is_title(passage: Passage, start: int, end: int) -> bool:
    """Whether the words between two commas are a title, and no clause."""
    words = passage.lower[start:end]
    body = words[:1] in (["a"], ["an"]) and is_head(words[-1])
    return (body or any(is_person_noun(word) for word in words)) and not any(word in AUXILIARIES for word in words)


def read_words_of(sentence: Sentence, index: int) -> Reading | None:
    """A cue such as "in the words of Wang" or "as Wang put it", before or behind what he said."""
    passage, start, end = sentence.passage, sentence.start, sentence.end
    low = passage.lower
    if low[index] == "words":
        named = index - 2 >= start and low[index - 2 : index + 2] == ["in", "the", "words", "of"]
        source = phrase_after(passage, index + 2, end) if named else None
        cue, opens = (index - 2, index + 2), index - 2
    else:
        source = phrase_before(passage, index, start) if low[index + 1 : index + 2] == ["it"] else None
        if source is None or source[0] == start or low[source[0] - 1] != "as":
            return None
        cue, opens = (index, index + 2), source[0] - 1
    if source is None:
        return None
    behind = max(cue[1], source[1])
    comma = low[behind : behind + 1] == [","]
    if opens <= start:
        return Reading(cue, source, opens, after=behind + 1) if comma else None
    goes_on = comma and low[opens - 1] == ","  # "The harbor was, as Lin put it, a grave"
    return Reading(cue, source, opens, before=True, after=behind + 1 if goes_on else None)


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
    if not earlier and passage.lower[source[1] : source[1] + 1] == [","]:
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
    if start >= end or low[start] in _OPENERS:
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
    if saying is None:
        return None
    group = read_verb_group(sentence, index, FORMS["said"])
    subject = _subject(sentence, group)
    source = subject if group.passive else phrase_after(passage, index + 1, saying - 1)
    if source is None:
        return None
    opens = index if subject is None else subject[0]
    following = read_following(passage, saying, FORMS[low[saying]], end)
    form = FORMS[low[saying]]
    if not (form.plain or form.tells or following.complement.is_clause):
        return None  # "cited a memo as pointing to the board"
    # "... as saying by Xinhua"
    by = low[following.behind : following.behind + 1] == ["by"] and opens > sentence.start + 1
    by = by or _tags_quotation(passage, opens - 1, saying + 1, following)
    if not by and following.complement not in (Complement.NOTHING, Complement.ANNOUNCED):
        return Reading((index, index + 1), source, opens, after=following.start, clause=True)
    parted = opens - 1 > sentence.start and (low[opens - 1] == "," or passage.quoted[opens - 1] >= 0)
    return Reading((index, index + 1), source, opens - 1, before=True) if parted else None


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
    if index + 3 >= sentence.end or passage.lower[index + 1] != "that":
        return False
    return passage.lower[index + 2] in _CLAUSE_OPENERS or passage.words[index + 2][0].isupper()


def behind_clear(sentence: Sentence, index: int) -> int | None:
    """The index of "clear" in "made clear" or "made it clear"; None where it is no such phrase."""
    window = sentence.passage.lower[index + 1 : min(sentence.end, index + 4)]
    at = next((i for i, word in enumerate(window) if word in _PLAIN), len(window))
    between = window[:at]
    stated = between in ([], ["it"]) or (between[:1] == ["it"] and between[1] in _DEGREES)
    return index + 1 + at if at < len(window) and stated else None
