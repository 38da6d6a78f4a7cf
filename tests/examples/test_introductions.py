"""Runs of capitalised words, and where a story first gives the full name of somebody."""

from __future__ import annotations

import pytest
from casting import passage_of, passages_of

from xinhua_parse.speakers.introduction import Introductions, name_runs


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("Otto Renn met Hanna Maria Lund", ["Otto Renn", "Hanna Maria Lund"]),
        ("a man met Otto Renn.", ["Otto Renn"]),
        ("Then Otto slept", []),
        ("a man, Otto, met Renn and Lund", []),
        ("Otto Renn, Hanna Lund", ["Otto Renn", "Hanna Lund"]),
        ("The Otto Renn he knew", ["Otto Renn"]),
        ("In Port Ellery She slept", ["Port Ellery"]),
        ("met Tomas S. Arden", ["Tomas S . Arden"]),
        ("met Dr. Arden", ["Dr . Arden"]),
        ("met Arden. Lund slept", []),
        ("met Hanna do Rosal", ["Hanna do Rosal"]),
        ("met Hanna de la Rosal", ["Hanna de la Rosal"]),
        ("met Hanna de", []),
        ("met Hanna to Rosal", []),
        ("met J. K. de Rosal", ["J . K . de Rosal"]),
        ("met Otto Renn's Hanna Lund", ["Otto Renn's", "Hanna Lund"]),
        ("met Otto Renn’s Hanna Lund", ["Otto Renn’s", "Hanna Lund"]),
        ("the Marrow's Otto Renn", ["Otto Renn"]),
        ("the Marrow’s Otto Renn", ["Otto Renn"]),
        ("met Renn's Hanna", []),
        ("Otto Renn", ["Otto Renn"]),
        ("Otto", []),
        ("", []),
    ],
)
def test_runs_of_capitals(text, runs):
    """Two words at least; initials, honorifics and particles go on, a possessive ends a run, a small word too."""
    passage = passage_of(text)
    assert [" ".join(passage.words[start:end]) for start, end in name_runs(passage)] == runs


@pytest.mark.parametrize(
    ("paragraphs", "name", "paragraph", "phrase"),
    [
        (["They met Harbor Minister Otto Renn.", "Renn said so."], "Renn", 1, "Harbor Minister Otto Renn"),
        (["They met the harbor chief Otto Renn. It was late."], "Renn", 0, "harbor chief Otto Renn"),
        (["It was late. Chief Otto Renn slept."], "Otto", 0, "Chief Otto Renn"),
        (["It was late.", "They met Chief Otto Renn."], "Renn", 0, "Chief Otto Renn"),
        (["It was late.", "They met Otto Renn.", "They met Hanna Renn."], "Renn", 0, None),
        (["It was late.", "They met Otto Renn.", "They met Hanna Renn."], "Renn", 1, "Otto Renn"),
        (["They met Otto Renn.", "They met Hanna Renn."], "Renn", 1, "Otto Renn"),
        (["It was late.", "They met Otto Renn.", "They met Otto Renn."], "Renn", 0, "Otto Renn"),
        (["It was late.", "They met Otto Renn, Otto Renn and Hanna Renn."], "Renn", 0, None),
        (["It was late.", "They met Otto Renn, Otto Renn and Hanna Lund."], "Lund", 0, "Hanna Lund"),
        (["It was late.", "They met Otto Renn's boat.", "They met Otto Renn."], "Renn", 0, "Otto Renn's"),
        (["It was late.", "They met Otto Renn’s boat.", "They met Otto Renn."], "Renn", 0, "Otto Renn’s"),
        (["They met Otto Renn."], "Lund", 0, None),
        (["They met Otto Renn.", *["It was late."] * 1_000], "Renn", 3, "Otto Renn"),
        (["It was late."] * 1_000, "Renn", 3, None),
        (["It was Otto Renn Monday who won."], "Renn", 0, "Otto Renn"),
        (["It was Renn Monday who won."], "Renn", 0, None),
        ([], "Lund", 0, None),
    ],
)
def test_where_a_name_is_introduced(paragraphs, name, paragraph, phrase):
    """With its title; at or above the paragraph, or below it where the story has one such name alone."""
    found = Introductions(passages_of(*paragraphs)[1]).of(name, paragraph)
    assert (found and " ".join(found[0].words[slice(*found[1])])) == phrase


@pytest.mark.parametrize(
    ("acronym", "name"),
    [("CRC", "Coral Rim Council"), ("OR", "Otto Renn"), ("TC", "Tide Club's"), ("CR", None), ("RTF", None)],
)
def test_the_first_run_with_some_initials(acronym, name):
    """A run of capitals as a whole, before or behind the acronym."""
    texts = ["They sold it to the Coral Rim Council.", "Otto Renn left the Tide Club's yard for Rim to Fund."]
    introductions = Introductions(passages_of(*texts)[1])
    assert introductions.of("Renn", 1) is not None
    found = introductions.initialled(acronym)
    assert (found and " ".join(found[0].words[slice(*found[1])])) == name
