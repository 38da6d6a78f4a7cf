"""Attributions: who said what, by which word, before anyone is identified.

    paragraphs -> passages (tokens, quotations, sentences) -> cues -> contents -> attributions

Strategy: each sentence is read on its own, so that one bad mark or one odd sentence spoils itself alone. A quotation that
no cue introduces is an attribution as well, if it is a sentence of its own: it belongs to the cue beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import attrs

from .content import contents, kind_of
from .cue import TRIGGERS, Reading, read_cues
from .dialogue import find_turns
from .noun_phrase import Range, phrase_after
from .paragraphs import Paragraph
from .problem import Problem
from .quotation import DOUBLE_MARKS, trim
from .quote import QuoteKind
from .sentence import Passage, read_passage
from .span import Span

_CARRIED_WORDS: Final = 4  # words of a quotation that stands alone, at least


@attrs.frozen(eq=False)
class Attribution:
    """One attribution as token ranges of its passage.

    Args:
        passage: the paragraph, read.
        paragraph: its index.
        sentence: the sentence, as a range of tokens.
        cue: the cue; None for a quotation that no cue introduces.
        source: who speaks; None where the sentence leaves it out.
        content: what was expressed, in text order; empty where the words stand in another paragraph ("made the remarks").
        kind: direct, indirect or mixed.
    """

    passage: Passage
    paragraph: int
    sentence: Range
    cue: Range | None
    source: Range | None
    content: tuple[Range, ...]
    kind: QuoteKind


@attrs.frozen(eq=False)
class Attributed:
    """The attributions of a story, the passages that they were read from, and the doubts on the way."""

    passages: tuple[Passage, ...]
    attributions: tuple[Attribution, ...]
    problems: tuple[Problem, ...]


def find_attributions(text: str, paragraphs: Sequence[Paragraph]) -> Attributed:
    """The attributions of the paragraphs, in text order."""
    passages = []
    found: list[Attribution] = []
    problems: list[Problem] = []
    for index, paragraph in enumerate(paragraphs):
        following = paragraphs[index + 1].text if index + 1 < len(paragraphs) else ""
        runs_on = following[:1] in DOUBLE_MARKS or following[:2] in DOUBLE_MARKS
        passage = read_passage(text, paragraph.span, runs_on=runs_on, cues=TRIGGERS)
        passages.append(passage)
        problems.extend(_stray_marks(passage))
    turns = find_turns(passages)
    for index, passage in enumerate(passages):
        if index in turns:
            source, cue, content = turns[index]
            kind = kind_of(passage, (content,))
            found.append(Attribution(passage, index, (0, len(passage.tokens)), cue, source, (content,), kind))
        else:
            found.extend(_read_passage(passage, index))
    return Attributed(tuple(passages), tuple(found), tuple(problems))


def _stray_marks(passage: Passage) -> list[Problem]:
    tokens = passage.tokens
    return [
        Problem("unclosed-quotation", "this quotation mark has no partner", Span(tokens.starts[i], tokens.ends[i]))
        for i in passage.quotations.stray
    ]


def _read_passage(passage: Passage, paragraph: int) -> list[Attribution]:
    found = []
    for start, end in passage.sentences:
        readings = read_cues(passage, start, end)
        for reading, pieces in zip(readings, contents(passage, readings, start, end), strict=True):
            if pieces or reading.announces:
                found.append(_attribution(passage, paragraph, (start, end), reading, pieces))
        if not any(r.after or r.before for r in readings) and (carried := _carried_quotation(passage, start, end)) is not None:
            content, source = carried
            kind = kind_of(passage, (content,))
            found.append(Attribution(passage, paragraph, (start, end), None, source, (content,), kind))
    return found


def _attribution(passage: Passage, paragraph: int, sentence: Range, reading: Reading, pieces: tuple[Range, ...]) -> Attribution:
    return Attribution(passage, paragraph, sentence, reading.cue, reading.source, pieces, kind_of(passage, pieces))


def _carried_quotation(passage: Passage, start: int, end: int) -> tuple[Range, Range | None] | None:
    """The quotation that is all of a sentence, but for a name behind it: `"...," Yann Fridez, head of the office.`

    Returns:
        The quotation and the name, if there is one; None where the sentence has other words or the quotation is a term.
    """
    tokens, quoted = passage.tokens, passage.quoted
    if quoted[start] != start:
        return None
    close = next((i for i in range(start + 1, end) if quoted[i] != start), end)
    piece = trim(tokens, (start, close))
    if piece is None or sum(tokens.words[i][0].isalnum() for i in range(*piece)) < _CARRIED_WORDS:
        return None
    rest = trim(tokens, (close, end))
    if rest is None:
        return piece, None
    name = phrase_after(passage, close, end)
    named = name is not None and tokens.lower[close - 2] == "," and tokens.lower[name[1] : name[1] + 1] == [","]
    return (piece, name) if named and name is not None and tokens.words[name[0]][0].isupper() else None
