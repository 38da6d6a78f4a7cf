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
        "[The film] was <described> [as a triumph] by {two critics}.",
        '[The toll] was <dismissed> [as "hollow]" by {deputy harbor minister Olan Bree} on Tuesday.',
        "On Monday, [the truce] was <described> by {Bree} [as a sham].",
        "On Monday, [the truce] was <branded> [as a sham] by {the guild}.",
        'The crews read the bill, which was <criticized> by {the guild} [as "hasty]" Friday.',
        "They met in what was <described> by {the guild} [as a farce].",
    ],
)
def test_a_passive_that_names_who_speaks(marked):
    """What was expressed stands before the verb, and behind who speaks."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        '[The regatta], <described> by {harbor papers} [as a "last-chance" one], ended late.',
        "[The keeper], widely <hailed> by {the crews} [as a hero], left on Monday.",
        "The crews gathered for [a talk] <described> by {local radio} [as a farce].",
        "Bree ?<said> the pier, described by the crews as a wreck, was sold.",
        "Bree ?<said> the pier was criticized by the crews.",
        "Bree ?<said> they met in what he described as a farce.",
        'Bree bought [a wreck] <labeled> by {harbor officials} [as "unsafe]."',
    ],
)
def test_a_passive_without_be(marked):
    """A participle, "by" and "as" tell who described the noun before them."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        'The crews met in what {they} <described> [as a "quiet vigil" for the dead].',
        "They left what {the harbor board} <dismissed> [as a farce], and went home.",
    ],
)
def test_a_description_that_stands_for_what_it_describes(marked):
    """In "what they described as ..." the whole is their description of it."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The song described by the choir was new.",
        "The song, described by a gull as wet, was new.",
        "The choir was described as a joy.",
        "The choir was described as a joy by the sea.",
        "They met in what was criticized by the guild.",
        "They sang as described as best they could.",
        "The hall, as described, was small.",
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


@pytest.mark.parametrize(
    "marked",
    [
        '[The tower, built in 1990], was <described> by {Berg} [as "a gem]."',
        "The envoy was <asked> by {Judge Berg} [if he was ill].",
        "The envoy was <asked> by {the guild} [why he left].",
        "[The envoy] was <asked> by {the guild} [to leave].",
        "[The envoy] was <urged> by {the keeper of the pier} [to leave].",
        "The envoy was asked by the guild.",
        "Berg was proclaimed by the guild as mayor.",
    ],
)
def test_what_a_passive_says_of_its_subject(marked):
    """An inserted clause belongs to what is described; a question is what was asked, not whom it was put to."""
    found, expected = as_read(marked)
    assert found == expected
