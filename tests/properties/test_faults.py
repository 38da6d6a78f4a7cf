"""A story with one fault is a story still, and what the fault did not touch stays as it was.

Copy is cut off, lines are lost, doubled or swapped on the way, quotation marks go missing, stories are glued together, and
line ends and normal forms change from system to system. The stories are those of examples/, each fault in each place.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from itertools import pairwise

import pytest
from laws import broken_laws

from xinhua_parse import Quote, Story, StoryError, parse_story

PLAIN = ["briefing.txt", "disaster.txt", "economy.txt", "flash.txt", "meeting.txt"]  # one paragraph a line


def read(text: str) -> Story | None:
    """The story of a text; None for the documented error."""
    try:
        return parse_story(text)
    except StoryError:
        return None


def words(quote: Quote) -> tuple[object, ...]:
    """What a quote says and how, wherever its paragraph stands; who speaks may depend on what was lost."""
    source = quote.source and " ".join(quote.source.text.split())
    return quote.kind, quote.cue and quote.cue.text, source, quote.text


def sayings(story: Story) -> Counter[tuple[object, ...]]:
    """The quotes of each paragraph, by its text."""
    found = {index: [] for index in range(len(story.paragraphs))}
    for quote in story.quotes:
        found[quote.paragraph].append(words(quote))
    return Counter((" ".join(story.paragraphs[index].text.split()), tuple(said)) for index, said in found.items())


def body_lines(text: str) -> list[int]:
    """The indices of the lines that hold a paragraph of the body, but for the lead and the last."""
    story, lines = parse_story(text), text.splitlines()
    inner = {part.text for part in story.paragraphs[1:-1]}
    return [index for index, line in enumerate(lines) if line.strip() in inner]


@pytest.mark.parametrize("name", PLAIN)
def test_cut_anywhere(examples: dict[str, str], name: str) -> None:
    """Cut at every character, a story keeps the paragraphs before the cut and all that was read from them."""
    text = examples[name]
    whole = parse_story(text)
    step = max(1, len(text) // 400)
    for cut in range(0, len(text), step if len(text) > 600 else 1):
        story = read(text[:cut])
        kept = sum(part.span.end < cut - 1 for part in whole.paragraphs[:-1])
        if kept:
            assert story is not None
            assert (story.headline, story.date, story.bylines) == (whole.headline, whole.date, whole.bylines)
            assert story.paragraphs[:kept] == whole.paragraphs[:kept]
            before = [words(q) for q in whole.quotes if q.paragraph < kept]
            assert [words(q) for q in story.quotes if q.paragraph < kept] == before
        if cut % 29 == 0 and story is not None:
            assert not broken_laws(story)


@pytest.mark.parametrize("name", PLAIN)
def test_a_line_is_dropped(examples: dict[str, str], name: str) -> None:
    """Without any one line there is a story or the documented error; without one of the body, all other paragraphs stay."""
    text = examples[name]
    whole, lines = parse_story(text), text.splitlines(keepends=True)
    for index in range(len(lines)):
        story = read("".join(lines[:index] + lines[index + 1 :]))
        assert story is None or not broken_laws(story)
    for index in body_lines(text):
        story = parse_story("".join(lines[:index] + lines[index + 1 :]))
        lost = sayings(whole) - sayings(story)
        assert [part for part, _ in lost] == [lines[index].strip()]
        assert not sayings(story) - sayings(whole)


@pytest.mark.parametrize("name", PLAIN)
def test_a_line_is_doubled(examples: dict[str, str], name: str) -> None:
    """A line of the body that comes twice is read twice, and all else once."""
    text = examples[name]
    whole, lines = parse_story(text), text.splitlines(keepends=True)
    for index in range(len(lines)):
        story = read("".join([*lines[:index], lines[index].rstrip() + "\n\n", *lines[index:]]))
        assert story is None or not broken_laws(story)
    for index in body_lines(text):
        story = parse_story("".join([*lines[:index], lines[index].rstrip() + "\n\n", *lines[index:]]))
        assert [part for part, _ in (sayings(story) - sayings(whole)).elements()] == [lines[index].strip()]
        assert not sayings(whole) - sayings(story)


@pytest.mark.parametrize("name", PLAIN)
def test_lines_are_swapped(examples: dict[str, str], name: str) -> None:
    """Paragraphs of the body in another order are the same paragraphs, and say the same."""
    text = examples[name]
    whole, lines = parse_story(text), text.splitlines(keepends=True)
    inner = body_lines(text)
    for first, second in pairwise(inner):
        swapped = list(lines)
        swapped[first], swapped[second] = lines[second], lines[first]
        assert sayings(parse_story("".join(swapped))) == sayings(whole)


@pytest.mark.parametrize("name", PLAIN)
def test_a_quotation_mark_is_deleted(examples: dict[str, str], name: str) -> None:
    """One mark lost spoils its own paragraph, and at most the one before, into which a quotation may run."""
    text = examples[name]
    whole = parse_story(text)
    for at, mark in enumerate(text):
        if mark not in '"“”':
            continue
        story = parse_story(text[:at] + text[at + 1 :])
        home = next((i for i, part in enumerate(whole.paragraphs) if part.span.start <= at < part.span.end), None)
        if home is None:
            continue
        assert len(story.paragraphs) == len(whole.paragraphs)
        touched = {home - 1, home}
        before = [(q.paragraph, words(q)) for q in whole.quotes if q.paragraph not in touched]
        assert [(q.paragraph, words(q)) for q in story.quotes if q.paragraph not in touched] == before
        assert not broken_laws(story)


@pytest.mark.parametrize("first", [name for name in PLAIN if name != "flash.txt"])  # it is a headline alone
@pytest.mark.parametrize("second", PLAIN)
def test_two_stories_are_glued(examples: dict[str, str], first: str, second: str) -> None:
    """A story behind another changes nothing in the paragraphs of the first."""
    one = examples[first].rstrip()
    whole, glued = parse_story(one), parse_story(f"{one}\n\n{examples[second]}")
    count = len(whole.paragraphs)
    assert (glued.headline, glued.date, glued.bylines) == (whole.headline, whole.date, whole.bylines)
    assert glued.paragraphs[:count] == whole.paragraphs
    assert [words(q) for q in glued.quotes if q.paragraph < count] == [words(q) for q in whole.quotes]
    assert not broken_laws(glued)


@pytest.mark.parametrize("name", PLAIN)
@pytest.mark.parametrize("ending", ["\r\n", "\r", "\r\r\n", "\u2028", "\x85"])
def test_line_ends_change(examples: dict[str, str], name: str, ending: str) -> None:
    """Whatever ends the lines, the same parts are read, and the same is said by the same speakers."""
    whole = parse_story(examples[name])
    story = parse_story(examples[name].replace("\n", ending))
    assert not broken_laws(story)
    assert sayings(story) == sayings(whole)
    assert [speaker.name for speaker in story.speakers] == [speaker.name for speaker in whole.speakers]
    assert (story.headline and story.headline.title) == (whole.headline and whole.headline.title)
    assert [problem.code for problem in story.problems] == [problem.code for problem in whole.problems]


ACCENTED = """Música em Olaré

OLARÉ, Sept. 14 (Xinhua) -- José Muñoz, director of the Olaré office, met Élodie Lefèvre on Tuesday.

"We have seen worse," Muñoz told reporters, adding that the crews know what to do.

Lefèvre said the señores of the café agreed. “It is déjà vu,” she said.
"""


def test_normal_forms() -> None:
    """Letters with their marks apart (NFD) are the same letters: the same is said by the same speakers."""
    composed = parse_story(unicodedata.normalize("NFC", ACCENTED))
    apart = parse_story(unicodedata.normalize("NFD", ACCENTED))
    assert not broken_laws(apart)

    def told(story: Story) -> list[tuple[str | None, str]]:
        return [
            (q.speaker and unicodedata.normalize("NFC", q.speaker.name), unicodedata.normalize("NFC", q.text))
            for q in story.quotes
        ]

    assert len(composed.quotes) == 4
    assert told(apart) == told(composed)
    assert unicodedata.normalize("NFC", apart.headline.title) == composed.headline.title
    assert apart.dateline.date is composed.dateline.date is None
    assert [unicodedata.normalize("NFC", place) for place in apart.dateline.places] == ["OLARÉ"]
