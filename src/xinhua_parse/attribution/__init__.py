"""Attributions: who said what, by which word, before anyone is identified.

    paragraphs -> passages (tokens, quotations, sentences) -> cues -> contents -> attributions

Strategy: each sentence is read on its own, so that one bad mark or one odd sentence spoils itself alone. A quotation that
no cue introduces is an attribution as well, if it is a sentence of its own: it belongs to the cue beside it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from ..grammar.described import described_start, named_end
from ..grammar.phrase_behind import phrase_after
from ..grammar.phrase_edge import Range
from ..grammar.quotation import DOUBLE_MARKS, trim
from ..grammar.sentence import SIGNS, STOPS, Passage, Sentence, read_passage
from ..paragraphs import Paragraph
from ..problem import Problem
from ..quote import QuoteKind
from ..record import record
from ..span import Span
from .content import contents, kind_of
from .cue import CUE_WORDS, read_cues
from .dialogue import find_turns
from .reading import Reading

_CROWD: Final = 50  # words of one sentence that are tried as cues: the most that any sentence of real copy had is seven
_TELLING: Final = CUE_WORDS | SIGNS
_WHOLE_WORDS: Final = 2  # words of one that has its own full stop
_CARRIED_WORDS: Final = 4  # words of a quotation that stands alone, at least

_Sentence = tuple[int, int, Sequence[int]]  # its first token, the token behind its last, and the words that may be cues
_Read = tuple[int, int, Sequence[Reading]]  # the same, and its cues as read


@record(eq=False)
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
        printed: who speaks with the description before the name, "the mayor, Otto Renn"; None as the source is.
    """

    passage: Passage
    paragraph: int
    sentence: Range
    cue: Range | None
    source: Range | None
    content: tuple[Range, ...]
    kind: QuoteKind
    printed: Range | None


@record(eq=False)
class Attributed:
    """The attributions of a story, the passages that they were read from, and the doubts on the way."""

    passages: tuple[Passage, ...]
    attributions: tuple[Attribution, ...]
    problems: tuple[Problem, ...]


def find_attributions(text: str, paragraphs: Sequence[Paragraph]) -> Attributed:
    """The attributions of the paragraphs, in text order."""
    openings = [paragraph.text[:2] for paragraph in paragraphs]
    marked = [opening in DOUBLE_MARKS or opening[:1] in DOUBLE_MARKS for opening in openings]
    passages = tuple(
        [
            read_passage(text, paragraph.span, runs_on=following, telling=_TELLING)
            for paragraph, following in zip(paragraphs, [*marked[1:], False], strict=False)
        ]
    )
    turns = find_turns(passages)
    parted = [_cues_by_sentence(passage) for passage in passages]
    # all cues in one go, then all contents: what the reading of one needs is at hand for the next
    read = [
        [] if index in turns else _read_sentences(passage, sentences)
        for index, (passage, sentences) in enumerate(zip(passages, parted, strict=True))
    ]
    found: list[Attribution] = []
    problems: list[Problem] = []
    for index, passage in enumerate(passages):
        if index in turns:
            source, cue, content = turns[index]
            kind = kind_of(passage, (content,))
            found.append(Attribution(passage, index, (0, len(passage.words)), cue, source, (content,), kind, source))
        else:
            found += _read_passage(passage, index, read[index])
        if passage.quotations.stray:
            problems += _stray_marks(passage)
        if len(passage.cues) > _CROWD:
            problems += _crowded_sentences(passage, parted[index])
    return Attributed(passages, tuple(found), tuple(problems))


def _stray_marks(passage: Passage) -> list[Problem]:
    tokens = passage.tokens
    return [
        Problem("unclosed-quotation", "this quotation mark has no partner", Span(tokens.starts[i], tokens.ends[i]))
        for i in passage.quotations.stray
    ]


def _crowded_sentences(passage: Passage, sentences: Sequence[_Sentence]) -> list[Problem]:
    """The sentences that hold more cues than are read."""
    tokens = passage.tokens
    crowded = [(start, end) for start, end, cues in sentences if len(cues) > _CROWD]
    message = f"a sentence with more words of reporting than are read, {_CROWD}"
    return [Problem("crowded-sentence", message, Span(tokens.starts[s], tokens.ends[e - 1])) for s, e in crowded]


def _read_sentences(passage: Passage, sentences: Sequence[_Sentence]) -> list[_Read]:
    """The cues of each sentence of a paragraph, read."""
    return [
        (start, end, read_cues(Sentence(passage, start, end), cues[:_CROWD]) if cues else [])
        for start, end, cues in sentences
    ]


def _read_passage(passage: Passage, paragraph: int, sentences: Sequence[_Read]) -> list[Attribution]:
    """The attributions of one paragraph, in text order."""
    found: list[Attribution] = []
    quoted = passage.quoted
    for start, end, readings in sentences:
        tagged = bool(readings) and readings[0].participle and readings[0].source is None  # `"...," adding that ...`
        if quoted[start] == start and (tagged or not any(r.after or r.before for r in readings)):
            carried = _carried_quotation(passage, start, readings[0].opens if tagged else end)
            if carried is not None:
                content, source = carried
                kind = kind_of(passage, (content,))
                found.append(Attribution(passage, paragraph, (start, end), None, source, (content,), kind, source))
        if not readings:
            continue
        for reading, pieces in zip(readings, contents(passage, readings, start, end), strict=True):
            if pieces or reading.announces:
                kind = kind_of(passage, pieces)
                printed = _printed(passage, reading, pieces, start, end)
                sentence, source = (start, end), reading.source
                found.append(Attribution(passage, paragraph, sentence, reading.cue, source, pieces, kind, printed))
    return found


def _printed(passage: Passage, reading: Reading, pieces: Sequence[Range], start: int, end: int) -> Range | None:
    """Who speaks, with the description before the name or the name behind it, where these are no part of what is said."""
    source, low = reading.source, passage.lower
    if source is None or (low[source[0] - 1] != "," and low[source[1] : source[1] + 1] != (",",)):
        return source  # nearly always
    first, behind = described_start(passage, source, start), min(named_end(passage, source), end)
    apart = all(last <= first or behind <= at for at, last in (*pieces, reading.cue))
    return (first, behind) if apart else source


def _cues_by_sentence(passage: Passage) -> list[_Sentence]:
    """The sentences, each with the words outside of quotations that may be cues."""
    cues, sentences = passage.cues, passage.sentences
    if len(sentences) == 1:
        return [(*sentences[0], cues)]
    behind = [bisect_left(cues, end) for _, end in sentences]
    return [
        (start, end, cues[first:last])
        for (start, end), first, last in zip(sentences, [0, *behind], behind, strict=False)
    ]


def _carried_quotation(passage: Passage, start: int, end: int) -> tuple[Range, Range | None] | None:
    """The quotation that is all of a sentence, but for a name behind it, as in `"...," Ilva Renn, head of the office`.

    Returns:
        The quotation and the name, if there is one; None where the sentence has other words or the quotation is a term.
    """
    tokens, quoted = passage.tokens, passage.quoted
    close = next((i for i in range(start + 1, end) if quoted[i] != start), end)
    piece = trim(tokens, (start, close))
    if piece is None:
        return None
    whole = tokens.words[close - 2] in STOPS and tokens.words[piece[0]][0].isupper()  # "We earned it."
    if sum(tokens.words[i][0].isalnum() for i in range(*piece)) < (_WHOLE_WORDS if whole else _CARRIED_WORDS):
        return None
    if trim(tokens, (close, end)) is None:
        return piece, None
    name = phrase_after(passage, close, end)
    if name is None or tokens.lower[close - 2] != "," or tokens.lower[name[1] : name[1] + 1] != (",",):
        return None
    return (piece, name) if tokens.words[name[0]][0].isupper() else None
