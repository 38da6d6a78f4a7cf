"""Descriptions that a comma parts from the name: "the party chairman, Otto Renn, said".

The notation is that of tests/marked.py: {source} <cue> [content].
"""

from __future__ import annotations

import pytest
from marked import as_read

from xinhua_parse import parse_speakers


@pytest.mark.parametrize(
    "marked",
    [
        "{The party chairman, Otto Renn}, <said> [the vote was fair].",
        '{Renn\'s spokesman, Otto Lund}, <wrote>: "[We go.]"',
        '{Ms. Renn\'s spokesman, Otto Lund}, <wrote>: "[We go.]"',
        "{One of his aides, Otto Lund}, <told> reporters that [he would leave].",
        "{Another clerk, Otto Lund}, <said> [the hall was shut].",
        "{The harbor board's executive body, the Reef Council} <said> [it was ready].",
        "{The harbor board's executive body, the Reef Council}, <said> [it was ready].",
        "{The mayor of Liska, Otto Renn}, <told> Xinhua [the port was shut].",
        "[The port is shut], {the mayor, Otto Renn}, <said>.",
        "[The port is shut], {the mayor, Otto Renn} <said>.",
        "In Liska, {the mayor, Otto Renn}, <said> [the port was shut].",
        "When {the bureau's director, James B. Renn}, <said> [he had no proof], aides left.",
        "[The port was shut], <said> {the mayor, Otto Renn}.",
        "[The port was shut], <said> {the mayor, James B. Renn}.",
        "<According to> {its head, Otto Renn}, [the port was shut].",
    ],
)
def test_a_description_belongs_to_who_speaks(marked):
    """As a title before the name does; an apposition behind the name does not."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "{Otto Renn}, the mayor, <said> [the port was shut].",
        "[The board met the mayor], {Otto Renn} <said>.",
        "[The rebels attacked the mayor], {Otto Renn} <said>.",
        "[The crews left the Reef Council], {Renn} <said>.",
        "[It will work with his government], {Renn} <said>.",
        "[It will help the crews, boats and other yards], {Renn} <said>.",
        "[It fell in the Velmark Gull], {Renn} <said>.",
        "{The mayor}, who was ill, <said> [the port was shut].",
        "[The port was shut], <said> {the mayor}, Otto Renn and the board agreeing.",
        "[The port was shut], <said> {the mayor}, Liska.",
    ],
)
def test_what_is_no_description(marked):
    """An object of the clause before, a body in mid-sentence, an apposition, a list, a place."""
    found, expected = as_read(marked)
    assert found == expected


def test_the_speaker_is_the_name_with_the_description_for_role():
    [speaker] = parse_speakers("The party chairman, Otto Renn, said the vote was fair.\n\nRenn said it was late.")
    assert (speaker.name, speaker.role) == ("Otto Renn", "party chairman")
    assert [mention.text for mention in speaker.mentions] == ["The party chairman, Otto Renn", "Renn"]
