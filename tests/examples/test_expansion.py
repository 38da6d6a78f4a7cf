"""Acronyms and what they stand for, where the story prints it at no cue."""

from __future__ import annotations

import pytest
from casting import passages_of

from xinhua_parse import parse_speakers, parse_story
from xinhua_parse.speakers.expansion import Expansions
from xinhua_parse.speakers.introduction import Introductions


@pytest.mark.parametrize(
    ("before", "acronym", "name"),
    [
        ("It was sold to the Coral Rim Council (CRC).", "CRC", "Coral Rim Council"),
        ("It fell to the new Council for Reefs and Tides (CRT).", "CRT", "Council for Reefs and Tides"),
        ("It fell to the Office of the Reef (OTR) on Friday.", "OTR", "Office of the Reef"),
        ("It fell to the Union of Eastcoral Reef States (UECRS).", "UECRS", "Union of Eastcoral Reef States"),
        (
            "It fell to the Coral Educational, Scientific and Tidal Organization (CESTO).",
            "CESTO",
            "Coral Educational, Scientific and Tidal Organization",
        ),
        ("It fell to Kenya's Reef Trade Agency (RTA).", "RTA", "Reef Trade Agency"),
        ("They signed the Treaty on Reefs (TR).", "TR", "Treaty on Reefs"),
        ("They signed the Velmark-Oruvia Treaty on Reefs (TR).", "TR", "Velmark-Oruvia Treaty on Reefs"),
        ("Velmark-Oruvia Treaty on Reefs (TR).", "TR", "Velmark-Oruvia Treaty on Reefs"),
        ("They sold Coral Rim Fund boats (CRC).", "CRC", None),
        ("They sold it to Rim Council (CRC).", "CRC", None),
        ("Rim Council (CRC).", "CRC", None),
        ("They sold it to Otto Renn (OR).", "OR", None),
        ("It fell to Coral (C).", "C", None),
        ("It fell to the Coral Rim Council.", "CRC", "Coral Rim Council"),
        ("It fell to the Coral Rim Cove.", "CRC", None),
        ("They met Minister Otto Renn.", "MOR", None),
        (
            "It fell to the Coral And Big And Small And Old And New And Red And Blue And Wet And Dry Council (CC).",
            "CC",
            None,
        ),
    ],
)
def test_what_an_acronym_stands_for(before, acronym, name):
    """The words before its brackets whose initials give it, but for a letter within one; else a run of capitals that is a body's."""
    text, passages = passages_of("It was late.", before, "They left.")
    found = Expansions(text, passages, Introductions(passages)).of(acronym)
    assert (found and found.name) == name


@pytest.mark.parametrize("kept", [[0, 2], [2], [0]])
def test_only_paragraphs_are_looked_at(kept):
    """A headline, and a line between or behind the paragraphs, tell nothing."""
    text, passages = passages_of("It was late.", "It fell to the Coral Rim Council (CRC).", "They left.")
    none = Introductions([])
    assert Expansions(text, passages, none).of("CRC") is not None
    assert Expansions(text, [passages[index] for index in kept], none).of("CRC") is None


def test_the_full_name_of_a_speaker():
    """The kind of an acronym is that of what it stands for."""
    story = "They signed the Treaty on Reefs (TR) with the Coral Rim Council (CRC). The TR says so. CRC said no."
    assert [(s.name, s.kind.value) for s in parse_speakers(story)] == [
        ("Treaty on Reefs", "document"),
        ("Coral Rim Council", "organization"),
    ]


def test_an_acronym_of_the_headline():
    """It has no expansion in the story."""
    story = parse_story("Reef office (RO) shut\n\nMARROW, May 3 (Xinhua) -- The RO said it was over.")
    assert [speaker.name for speaker in story.speakers] == ["RO"]


@pytest.mark.parametrize(
    ("story", "names"),
    [
        # one that is named only where it says nothing
        (
            "They met the Reef Workers' Party (RWP). The RWP Central Board said so. The RWP said no.",
            ["RWP Central Board", "Reef Workers' Party"],
        ),
        # one that spoke without its acronym, which the initials do not give
        (
            "The Coral and Tide Fund said so. The Coral and Tide Fund (CATF) met. The CATF Board said no. CATF said yes.",
            ["Coral and Tide Fund", "CATF Board"],
        ),
        # one that is named nowhere: a short form
        ("The RWP Central Board said so. The RWP said no.", ["RWP Central Board"]),
        # a country
        ("The US Reef Board said so. The US said no.", ["US Reef Board", "US"]),
        # the paper about a body that the acronym is behind
        ("A report by the Coral Rim Council (CRC) said so. The CRC said no.", ["report", "Coral Rim Council"]),
    ],
)
def test_an_acronym_beside_a_body_that_has_it_in_its_name(story, names):
    """It is the body that the story says it stands for."""
    assert [speaker.name.removesuffix(" by the Coral Rim Council") for speaker in parse_speakers(story)] == names
