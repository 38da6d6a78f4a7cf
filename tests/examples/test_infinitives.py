"""Infinitives that report, and those that only look like it.

The notation is that of tests/marked.py: {source} <cue> [content].
"""

from __future__ import annotations

import pytest
from marked import as_read

from xinhua_parse import parse_quotes


@pytest.mark.parametrize(
    "marked",
    [
        "{Two members} rang the office to <say> that [the hall was cold].",
        "{Two members} rang the office to <say> [they would not vote].",
        "{Okello} sought to <assure> the guild that [its wells were safe].",
        "{The coach} seemed to <imply> that [the match had been sold].",
        'On Monday {the abbot} rose to <say>, "[This chapel stays open.]"',
        "The flood prompted {the mayor} to <announce> that [the bridge was shut].",
        "The vote led {two economists} to <warn> that [the peso would fall].",
    ],
)
def test_an_infinitive_that_reports(marked):
    """Who speaks is the subject of the sentence, or who is made to speak."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "It is too early to say that the war is over.",
        "It is not hard to say that the war is over.",
        "The response was mild, to say the least.",
        "She went to the pier to say sorry.",
        "The bank is to announce that rates will rise.",
        "The board will decide whether to announce that the line is shut.",
        "The effort to maintain that margin failed.",
        "Tests are a way to show that the wall holds.",
    ],
)
def test_infinitives_that_report_nothing(sentence):
    assert parse_quotes(sentence) == ()


def test_an_infinitive_within_what_is_reported_belongs_to_it():
    found, expected = as_read("{Berg} <said> [the mayor had called him to say that the dam had burst].")
    assert found == expected
