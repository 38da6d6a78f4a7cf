"""Questions: whose they are, whom they are put to, and where the answer begins.

The notation is that of tests/marked.py: {source} <cue> [content].
"""

from __future__ import annotations

import datetime

import pytest
from marked import as_read

from xinhua_parse import parse_quotes, parse_story


@pytest.mark.parametrize(
    "marked",
    [
        "<Asked> [if the plan was dead], 2{Lund} 2<said> 2[it was].",
        "<Asked> [what he would tell Velmark, which heads the union, during his trip], 2{Lund} 2<said> 2[it must act].",
        "<Asked> by {the court} [why he fled], 2{Lund} 2<said> 2[he was afraid].",
        "<Asked> by {reporters} [about the plan], 2{Lund} 2<said> 2[it was dead].",
        'When <asked> [whether the plan was dead], 2{Lund} 2<said>: "2[It is.]"',
        "<Asked about> [the toll], 2{Lund}, head of the board, 2<said> 2[it was low].",
        "{The Gull} <asked> Lund [if he would go].",
        "Asked to leave, {Lund} <said> [no].",
        "Asked by whom, {Lund} <said> [nothing].",
        "Asked why.",
        "Asked why he fled, on Monday.",
        "Lund was <asked> on Monday [whether the port was safe].",
        "When Lund was <asked> on Monday [if he would go], he laughed.",
        "Lund was asked about the port.",
    ],
)
def test_a_question_in_the_passive(marked):
    """It ends where the answer begins; who asked stands behind "by" alone."""
    found, expected = as_read(marked)
    assert found == expected


def test_a_question_in_the_passive_is_nobodys():
    body = "Lund said it rains. Asked if it snowed, he said it did, adding it was cold."
    story = parse_story(f"OSLO, May 3 (Xinhua) -- {body}", published=datetime.date(2016, 5, 3))
    assert [(quote.cue.text, quote.speaker and quote.speaker.name) for quote in story.quotes] == [
        ("said", "Lund"), ("Asked", None), ("said", "Lund"), ("adding", "Lund"),
    ]  # fmt: skip
    assert story.problems == ()


@pytest.mark.parametrize(
    "marked",
    [
        '{Lund} <asked> the crowd "[Why should we follow her?]"',
        '{Lund} <asked> reporters: "[Why are you here?]"',
        "{The Gull} <asked> Renn Friday [whether she would go].",
        "{The Gull} <asked> several times [whether she would go].",
        "{Lund} followed up by <asking> [if the port was safe].",
        "{Nina Renn of the Gull} then <describes> [what happens at sea].",
        '{He} <asked for> [a "list of ships" in May].',
    ],
)
def test_who_is_asked_and_when(marked):
    """Neither belongs to the question."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "{The two towns} <agreed> [to share their wells].",
        "{China} has <refused> [to take part in the case].",
        "{The spokesman} <declined> [to say how many men were lost].",
        "{The spokeswoman} <declined> [to name the buyer].",
        "{The spokesman} <refused> [to say whether the mine was safe].",
        "{Four Reef Party senators} <claim> [to speak for the crews].",
        "{At least four Reef Party senators} <claim> [to speak for the crews].",
    ],
)
def test_agreed_refused_and_claimed(marked):
    """A short answer to what was asked."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The crews refused to give up.",
        "The mule refused to carry on.",
        "The official refused to be named.",
        "The two sides agreed to talks.",
        "The bank declined to give way.",
        "Exports declined to nine tons.",
    ],
)
def test_what_refuses_and_agrees_without_a_word(sentence):
    assert parse_quotes(sentence) == ()
