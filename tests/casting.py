"""Passages and casts made of a few phrases: what the tests on who is meant start from."""

from __future__ import annotations

from xinhua_parse import Span
from xinhua_parse.grammar.sentence import SIGNS, Passage, read_passage
from xinhua_parse.speakers.cast import Cast
from xinhua_parse.speakers.member import Place
from xinhua_parse.speakers.mention import read_mention


def passages_of(*paragraphs: str) -> tuple[str, list[Passage]]:
    """A text of some paragraphs, and each of them read."""
    text, spans = "", []
    for paragraph in paragraphs:
        spans.append(Span(len(text), len(text) + len(paragraph)))
        text += paragraph + "\n\n"
    return text, [read_passage(text, span, runs_on=False, telling=SIGNS) for span in spans]


def passage_of(text: str) -> Passage:
    """A text of one paragraph, read."""
    return passages_of(text)[1][0]


def cast_of(*phrases: str, items: tuple[int, ...] = ()) -> Cast:
    """A cast of speakers, each brought in by a paragraph that is a phrase; brackets and a comma end the phrase."""
    text, passages = passages_of(*phrases)
    cast = Cast(text, passages, items)
    for index, passage in enumerate(passages):
        place = place_of(passage, index)
        cast.add(read_mention(passage, place.phrase), place)
    return cast


def place_of(passage: Passage, paragraph: int = 0) -> Place:
    """The place of the phrase that opens a passage."""
    words = passage.words
    end = min((words.index(mark) for mark in ("(", ",") if mark in words), default=len(words))
    return Place(passage, paragraph, (0, end), (0, len(words)))
