"""Phrases that say of their sentence whose words it is: "according to Wang", "as reported by the Gull", "as Wang put it".

Strategy: the phrase frames the sentence, from before, from behind or from within; titles and ages behind who is cited belong
to neither.
"""

from __future__ import annotations

from typing import Final

from ..grammar.described import named_end
from ..grammar.finite import has_finite_verb
from ..grammar.noun_phrase import phrase_before
from ..grammar.nouns import is_head, is_person_noun, singular
from ..grammar.phrase_behind import phrase_after
from ..grammar.phrase_edge import LONGEST, Range
from ..grammar.place import is_wider_place
from ..grammar.sentence import Passage, Sentence
from ..grammar.verbs import FORMS, Form
from ..lexicon.function_words import AUXILIARIES, RELATIVES
from ..lexicon.pasts import PASTS
from .reading import Reading

_STATED: Final = frozenset({
    "announce", "claim", "confirm", "declare", "disclose", "explain", "indicate", "note", "report", "reveal", "say", "show", "state",
})  # fmt: skip
_COMPARED: Final = 5  # tokens from the first "as" of a comparison to what it is compared with, at most
SENTENCE_OPENERS: Final = frozenset({"also", "and", "but", "however", "meanwhile"})
_OPENED: Final = 2  # tokens before a phrase that opens its sentence, at most
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
    comma = _comma_after(passage, named_end(passage, source), end)
    if index == start or (index - start <= _OPENED and low[start] in SENTENCE_OPENERS):
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
    clause = has_finite_verb(passage, comma + 1, end) or any(w[-2:] == "ed" for w in passage.lower[comma + 1 : end])
    return (told and clause) or is_wider_place(passage.tokens, start, comma)


def _is_title(passage: Passage, start: int, end: int) -> bool:
    """Whether the words between two commas are a title, and no clause."""
    words = passage.lower[start:end]
    body = words[:1] in (("a",), ("an",)) and is_head(words[-1])
    return (body or any(is_person_noun(word) for word in words)) and not any(word in AUXILIARIES for word in words)


def read_words_of(sentence: Sentence, index: int) -> Reading | None:
    """A cue such as "in the words of Wang" or "as Wang put it", before or behind what he said."""
    passage, start, end = sentence.passage, sentence.start, sentence.end
    low = passage.lower
    if low[index] == "words":
        named = index - 2 >= start and low[index - 2 : index + 2] == ("in", "the", "words", "of")
        source = phrase_after(passage, index + 2, end) if named else None
        cue, opens = (index - 2, index + 2), index - 2
    else:
        source = phrase_before(passage, index, start) if low[index + 1 : index + 2] == ("it",) else None
        if source is None or source[0] == start or low[source[0] - 1] != "as":
            return None
        cue, opens = (index, index + 2), source[0] - 1
    if source is None:
        return None
    behind = max(cue[1], source[1])
    comma = low[behind : behind + 1] == (",",)
    if opens <= start:
        return Reading(cue, source, opens, after=behind + 1) if comma else None
    goes_on = comma and low[opens - 1] == ","  # "The harbor was, as Lin put it, a grave"
    return Reading(cue, source, opens, before=True, after=behind + 1 if goes_on else None)
