"""Sentences of a paragraph, cut where no quotation runs over the cut.

Strategy: a full stop ends a sentence unless an abbreviation or an initial stands before it or a lower-case word follows.
A quotation is one block, however many sentences it holds: `"A. B," he said.` is one reporting sentence. Where a quotation
ends with its own full stop, the sentence ends with it, unless a lower-case word follows; after its own "?" or "!" it goes
on if a cue follows soon (`"Why?" Renn said.`).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from ..lexicon.abbreviations import LEADING, TRAILING
from ..lexicon.function_words import CONNECTIVES, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS
from ..record import record
from ..span import Span
from .homograph import HOMOGRAPHS
from .quotation import DOUBLE_MARKS, MARKS, NO_QUOTATIONS, Quotation, Quotations, pair_quotation_marks
from .tokens import Tokens, read_tokens

STOPS: Final = frozenset({".", "!", "?", "。", "！", "？"})
SIGNS: Final = STOPS | MARKS | HOMOGRAPHS
_LAST_POINT = re.compile(r"\.(?:(?<=\.\w\.)|(?<=\.\.))")  # of "U.S.", "p.m." and "..."
_SCALES: Final = (("percent",), ("million",), ("billion",), ("trillion",))
_GOES_ON: Final = frozenset({",", ";", ":"})  # behind which a full stop is an abbreviation's
_BRACKETS: Final = frozenset({")", "]"})
_CLOSING: Final = frozenset({")", "]", "’", "'"})
_STARTERS: Final = DETERMINERS | SUBJECT_PRONOUNS | CONNECTIVES | PREPOSITIONS
_GOING_ON: Final = (
    ("adding",),
    ("citing",),
    ("noting",),
    ("saying",),
    ("stressing",),
)  # `"We will hold." Renn said, adding that ...`
_TAG_WINDOW: Final = 7  # words in which a cue must follow a quoted question: a title, a name and "also"


@record(eq=False)
class Passage:
    """A paragraph, read as far as its sentences.

    Args:
        tokens: its tokens.
        words: the tokens as printed, again, for the readers that look at nothing else.
        lower: the tokens in lower case, likewise.
        quotations: its quotations and stray marks.
        quoted: for each token, the index of the opening mark of the quotation round it, or -1.
        cues: the tokens outside of quotations that are words of reporting, in order.
        sentences: half-open ranges of token indices, in order; together they cover every token.
    """

    tokens: Tokens
    words: tuple[str, ...]
    lower: tuple[str, ...]
    quotations: Quotations
    quoted: tuple[int, ...]
    cues: tuple[int, ...]
    sentences: tuple[tuple[int, int], ...]


def read_passage(text: str, span: Span, *, runs_on: bool, telling: frozenset[str]) -> Passage:
    """The tokens, quotations and sentences of the paragraph at `span`.

    Args:
        text: the whole text.
        span: where the paragraph stands in it.
        runs_on: whether the next paragraph opens with a quotation mark.
        telling: SIGNS and the words of reporting, in lower case.
    """
    tokens = read_tokens(text, span.start, span.end, telling)
    words, low = tokens.words, tokens.lower
    size = len(words)
    stops: list[int] = []
    marks: list[int] = []
    cues: list[int] = []
    for index in tokens.told:
        word = low[index]
        (stops if word in STOPS else marks if word in MARKS else cues).append(index)
    quotations = pair_quotation_marks(tokens, marks, runs_on=runs_on) if marks else NO_QUOTATIONS
    quoted = _quoted(quotations.paired, size) if quotations.paired else (-1,) * size
    ends = _short_form_ends(tokens, quoted, span)
    if stops:
        ends += _stop_ends(tokens, quoted, stops)
    if quotations.paired:
        ends += _quotation_ends(tokens, quotations.paired, frozenset(cues))
        cues = [i for i in cues if quoted[i] < 0]
    sentences = tuple(pairwise([0, *sorted({size, *ends})])) if ends else ((0, size),) * (size > 0)
    return Passage(tokens, words, low, quotations, quoted, tuple(cues), sentences)


@record(eq=False)
class Sentence:
    """A sentence of a passage: what the readers of cues look at.

    Args:
        passage: the paragraph.
        start: its first token.
        end: the token behind its last one.
    """

    passage: Passage
    start: int
    end: int


def _quoted(paired: Sequence[Quotation], size: int) -> tuple[int, ...]:
    """For each token, the index of the opening mark of the quotation round it, or -1."""
    quoted = [-1] * size
    for quotation in paired:
        opener, behind = quotation.opener, min(quotation.closer + 1, size)
        quoted[opener:behind] = [opener] * (behind - opener)
    return tuple(quoted)


def _stop_ends(tokens: Tokens, quoted: Sequence[int], stops: Sequence[int]) -> list[int]:
    """Where a full stop outside of quotations ends a sentence: the index behind it and its closing brackets."""
    ends: list[int] = []
    words = tokens.words
    size = len(words)
    for index in stops:
        if quoted[index] >= 0 or index + 1 == size:  # the last token ends one in any case
            continue
        if words[index] != "." or _ends_sentence(tokens, index):
            end = index + 1
            while end < size and words[end] in _CLOSING and not tokens.spaced_before(end):
                end += 1
            if end == index + 1 or end >= size or not words[end][0].islower():  # but "Senator Oduya (R-Vt.) said"
                ends.append(end)
    return ends


def _short_form_ends(tokens: Tokens, quoted: Sequence[int], span: Span) -> list[int]:
    """Where "U.S." or "p.m." ends a sentence outside of quotations: only before a word that opens one."""
    words, low = tokens.words, tokens.lower
    ends: list[int] = []
    if tokens.text.find(".", span.start, span.end - 1) < 0:
        return ends
    for point in _LAST_POINT.finditer(tokens.text, span.start, span.end - 1):
        index = bisect_left(tokens.ends, point.end())
        closes = tokens.ends[index] == point.end() and len(words[index]) > 1 and quoted[index] < 0
        if closes and index + 1 < len(words) and words[index + 1][0].isupper() and low[index + 1] in _STARTERS:
            ends.append(index + 1)
    return ends


def _ends_sentence(tokens: Tokens, stop: int) -> bool:
    if stop == 0:
        return False
    following, before = tokens.words[stop + 1], tokens.lower[stop - 1]
    if following[0].islower() or following in _GOES_ON:
        return False
    if before.isdigit() and following.isdigit() and tokens.lower[stop + 2 : stop + 3] in _SCALES:
        return False  # "59. 1 percent": a stray blank
    if before in LEADING or (len(before) == 1 and before.isalpha() and not tokens.spaced_before(stop)):
        return before == "no" and following[0].isupper() and not any(map(str.isdigit, following))  # "tail No. RX-72"
    if before in TRAILING:
        quoted = (
            following in DOUBLE_MARKS
            and tokens.words[stop + 2 : stop + 3] != ()
            and tokens.words[stop + 2][0].isupper()
        )
        return quoted or (following[0].isupper() and tokens.lower[stop + 1] in _STARTERS)  # 'Lund, Jr. "We go."'
    return True


def _quotation_ends(tokens: Tokens, paired: Sequence[Quotation], cues: frozenset[int]) -> list[int]:
    """Where a quotation's own full stop ends the sentence round it: the index behind its closing mark."""
    ends: list[int] = []
    for quotation in paired:
        last, end = tokens.words[quotation.closer - 1], quotation.closer + 1
        while end < len(tokens) and tokens.words[end] in _BRACKETS:
            end += 1  # '(She "retired.") Then ...'
        if end >= len(tokens) or last not in STOPS or tokens.words[end][0].islower():
            continue
        told = not cues.isdisjoint(range(end, end + _TAG_WINDOW))  # like "Renn told reporters"
        goes_on = told and (last != "." or _is_tag(tokens, end, cues))
        if not goes_on and (tokens.words[end][0].isalnum() or tokens.spaced_before(end)):
            ends.append(end)
    return ends


def _is_tag(tokens: Tokens, start: int, cues: frozenset[int]) -> bool:
    """Whether the sentence at `start` is nothing but a tag: `"We will hold." Renn said.`."""
    low = tokens.lower
    cue = next((i for i in range(start + 1, min(len(low) - 1, start + _TAG_WINDOW)) if i in cues), -1)
    closes = cue > 0 and (low[cue + 1] == "." or (low[cue + 1] == "," and low[cue + 2 : cue + 3] in _GOING_ON))
    return closes and all(word[0].isalnum() for word in low[start:cue])
