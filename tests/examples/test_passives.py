"""Passives whose speaker stands behind "by", and those where nobody speaks.

The notation is that of tests/marked.py: {source} <cue> [content].
"""

from __future__ import annotations

import pytest
from marked import as_read

from xinhua_parse import parse_quotes


@pytest.mark.parametrize(
    "marked",
    [
        "[The plan] was <criticized> by {two unions}.",
        "[The remarks] were <welcomed> by {the harbor board}.",
        "[The mayor] was sharply <rebuked> by {Senator Oduya}.",
        "[The bank] was <accused> by {the ministry} [of hiding its losses].",
        "[The film] was <described> by {critics} [as a triumph].",
    ],
)
def test_a_passive_that_names_who_speaks(marked):
    """What was expressed stands before the verb, and behind who speaks."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The plan was criticized.",
        "The mayor was not praised by the guild.",
        "The case was confirmed by a second test.",
        "The coast is threatened by floods.",
        "The point was denied by the keeper.",
        "The goal was hailed by a storm.",
    ],
)
def test_passives_that_report_nothing(sentence):
    assert parse_quotes(sentence) == ()


def test_a_second_saying_behind_a_bare_and():
    """A noun phrase and "said" behind "and" open a saying of their own, a pronoun does not."""
    found, expected = as_read("{Berg} <said> [the dam had burst] and 2{Okello} 2<said> 2[it had not].")
    assert found == expected
    found, expected = as_read("{Berg} <said> [the dam had burst and she said so at once].")
    assert found == expected
