"""Any text at all gives a story that keeps every law, or the documented error and no other.

Three kinds of text: random characters; near-miss copy, strung together from what the wire is made of and what almost
is; and stories in good form with faults put into them. Random text finds almost nothing, near-miss copy most of it.
"""

from __future__ import annotations

import datetime
import inspect
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from laws import broken_laws, changed_by_what_follows
from wire_copy import ANY_TEXT, NEAR_MISS

import xinhua_parse
from xinhua_parse import ParseError, StoryError, parse_story

SENTENCES = [
    "The port will reopen before the end of the week, said Lin, adding that two ferries are under repair.",
    '"We have seen worse," Fonoti told reporters. "The crews know what to do."',
    "The ministry said in a statement that no ship was lost.",
    "According to local media, a pilot who asked not to be named called the storm “a wall of water”.",
    "He said: 'Nobody was hurt.'",
    "Boats were tied up along the pier.",
]
BODIES = st.lists(st.sampled_from(SENTENCES), min_size=2, max_size=6)


def story_of(sentences: list[str]) -> str:
    """A story in good form."""
    opening = (
        "Port reopens after storm\n\nQINGDAO, Sept. 14 (Xinhua) -- Lin Yuchuan, head of the port, met Tavita Fonoti."
    )
    return "\n\n".join([opening, *sentences])


def keeps_the_laws(text: str) -> None:
    """The story of a text breaks no law; a text without one raises StoryError."""
    try:
        story = parse_story(text)
    except StoryError:
        return
    assert not broken_laws(story)


@given(ANY_TEXT)
@example("")
@example("\ud800")
@example("\x00")
def test_random_text(text: str) -> None:
    """Random characters, lone surrogates among them, break no law."""
    keeps_the_laws(text)


@given(NEAR_MISS)
@example("BEIJING, Oct. 45 (Xinhua) -- Lin said.")
@example("date 2016-02-30 Lin\n\nFeb. 30, 2016\n\nBEIJING, Feb. 30 (Xinhua) -- ")
def test_near_miss_copy(text: str) -> None:
    """What almost is wire copy breaks no law."""
    keeps_the_laws(text)


@given(BODIES, st.data())
def test_a_story_with_a_fault(sentences: list[str], data: st.DataObject) -> None:
    """A story with a stretch cut out or doubled breaks no law."""
    text = story_of(sentences)
    start = data.draw(st.integers(0, len(text)), "start")
    end = data.draw(st.integers(start, min(start + 80, len(text))), "end")
    keeps_the_laws(text[:start] + text[end:])
    keeps_the_laws(text[:end] + text[start:])


@given(BODIES)
def test_what_follows_changes_nothing(sentences: list[str]) -> None:
    """A later paragraph changes nothing in the earlier ones but who is speaking."""
    story = parse_story(story_of(sentences))
    for paragraph in range(1, len(story.paragraphs)):
        assert not changed_by_what_follows(story, paragraph)


@given(st.dates(min_value=datetime.date(1990, 1, 1)), NEAR_MISS)
def test_a_date_from_elsewhere(published: datetime.date, text: str) -> None:
    """No date of publication, however far from the dateline's day, raises."""
    try:
        story = parse_story(text, published=published)
    except StoryError:
        return
    assert story.text == text


FUNCTIONS = [getattr(xinhua_parse, name) for name in xinhua_parse.__all__ if name.startswith(("parse_", "find_"))]


@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda f: f.__name__)
@given(text=ANY_TEXT | NEAR_MISS)
def test_only_documented_errors(function: Callable[..., object], text: str) -> None:
    """`parse_x` raises ParseError or nothing, `find_x` nothing."""
    allowed = ParseError if function.__name__.startswith("parse_") else ()
    try:
        function(text, **required(function))
    except allowed as error:
        assert 0 <= error.span.start <= error.span.end <= len(text)
        assert str(error)


def required(function: Callable[..., object]) -> dict[str, datetime.date]:
    """A day for each keyword that a function insists on."""
    insisted = [p for p in inspect.signature(function).parameters.values() if p.kind is p.KEYWORD_ONLY]
    return {p.name: datetime.date(2016, 2, 29) for p in insisted if p.default is p.empty}
