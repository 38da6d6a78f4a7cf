from __future__ import annotations

import io

import attrs
import pytest
from hand_made import hand_made
from hypothesis import given
from hypothesis import strategies as st

from xinhua_parse import Story
from xinhua_parse.page import printable
from xinhua_parse.rich_view import story_markup


def shown(story: Story) -> str:
    """What Rich prints, without colours."""
    console = pytest.importorskip("rich.console").Console(file=io.StringIO(), width=4000)
    console.print(story_markup(story))
    return console.file.getvalue()


def test_rich_shows_who_said_what() -> None:
    lines = shown(hand_made()).splitlines()
    assert lines[0] == "Update: 𠮷川 harbor to reopen, says pilot"
    assert lines[1] == "2021-09-15 · ARDENHAVEN, Calder, Sept. 14 (Xinhua) -- · by Tomas Arden, Noor Bell"
    assert lines[3:6] == [
        "Ilse Marrow, chief pilot",
        '  mixed    said: The harbor will "reopen to all ships" on Friday',
        "  indirect adding: the ministry said the light is repaired",
    ]
    assert "  direct   “It was worth it”" in lines
    assert lines[lines.index("  direct   “It was worth it”") - 1] == "speaker left open"


def test_one_speaker_has_one_colour() -> None:
    markup = story_markup(hand_made())
    assert markup.count("[bold blue]Ilse Marrow[/]") == 2
    assert "[bold magenta]the ministry[/]" in markup


@given(st.text("[]/\\abA#=@\x1b\n ", max_size=30))
def test_brackets_and_escapes_of_the_copy_are_text(name: str) -> None:
    """Rich prints them as they are, or as U+FFFD where they are no printable characters."""
    speaker = attrs.evolve(hand_made().speakers[0], name=name, role=None)
    quote = attrs.evolve(hand_made().quotes[0], speaker=speaker)
    lines = shown(attrs.evolve(hand_made(), speakers=(speaker,), quotes=(quote,))).splitlines()
    assert lines[3].rstrip() == printable(name).rstrip()


def test_a_story_without_a_headline_opens_with_its_facts() -> None:
    markup = story_markup(attrs.evolve(hand_made(), headline=None))
    assert markup.startswith("[dim]2021-09-15 · ARDENHAVEN, Calder, Sept. 14 (Xinhua) --")
