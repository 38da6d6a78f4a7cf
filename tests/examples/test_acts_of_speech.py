"""Speech acts with a noun phrase, a person asked or a refusal behind them, and verbs of manner beside a quotation.

The notation is that of tests/marked.py: {source} <cue> [content].
"""

from __future__ import annotations

import pytest
from marked import as_read

from xinhua_parse import parse_quotes


@pytest.mark.parametrize(
    "marked",
    [
        "{The senator} <described> [a town without work].",
        "{Ilse Marrow} was <defending> [the ferry line].",
        "{The networks} are <predicting> [a record audience].",
        "{The minister} has been <underscoring> [her own record].",
        "{The mayor} <advocates> [a tax on empty flats].",
        "{Dr. Okello} <explained> [the delay].",
        "{The board} <echoed> [the warning].",
        "{The foundry} <reported> [a profit of two million pesos].",
        "[The mine is shut], {the paper} <reported> on Sunday.",
        "{The paper} <reported on> [the fire at the mine].",
        "{Police} have so far <refused> [to comment].",
        "{The critic} <vilified> [the whole ensemble].",
    ],
)
def test_what_an_act_of_speech_is_about(marked):
    """The noun phrase is what was expressed."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "{Brandt} <agreed with> [the harbor board].",
        "{The union} <disagreed with> [the plan].",
        "{The envoy} <mused about> [a second term].",
        "{Two economists} <argued for> [lower tariffs].",
        "{The bishop} <responded to> [the critics of the chapel].",
        "{Critics} <speculated about> [her health].",
        "{The witness} <testified about> [the missing ledgers].",
    ],
)
def test_what_a_remark_is_about(marked):
    """The preposition belongs to the cue, the noun phrase is the content."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "{The host} <asked> Lund [whether she would run again].",
        "{The host} <asked> Lund [how high the dam would be].",
        "{Reporters} <asked> the minister [why the line was shut].",
        "{The host} <asked> Lund [whether that would change].",
        "{The host} <asked> Lund [about his boat].",
    ],
)
def test_a_question_behind_the_one_who_is_asked(marked):
    """Who is asked belongs to neither, as who is told."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "{Her lawyer} <declined> [to comment].",
        "{The airline} has <declined> [to discuss the incident].",
        "{The general} <refused> [to answer].",
        "{The bureau} <declined> [to publicly confirm the inquiry].",
    ],
)
def test_an_answer_that_is_refused(marked):
    """To refuse all words is an answer."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        '"[Not one of us slept]," {the stoker} <muttered>.',
        '"[Who pays for it?]" {Haldane} <questioned>.',
        '{Marrow} <interjected>: "[That is not so.]"',
        '"[It could be worse]," <deadpanned> {the goalkeeper}.',
        "{Okello} <wrote> [the levee had been weakened by rain].",
        "{The surveyor} <posited> that [the hill would slide].",
        "{The four candidates} <agreed> that [the canal was needed].",
    ],
)
def test_verbs_of_manner_and_of_writing(marked):
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        '{Oduya} <declared> in the hall of the guild, "[I stand by the vote.]"',
        '{Oduya} <responded> warmly, with a bow: "[You are welcome here.]"',
        '"[We will sail]," {the captain} <said>, smiling, "[and you will watch.]"',
        '"[We will sail]," {the captain} <said> in Renn, "[and you will watch.]"',
    ],
)
def test_a_quotation_behind_a_circumstance(marked):
    """The words between the cue and the quotation belong to neither."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The pilot declined the offer.",
        "The mule refused to move.",
        "Rates declined to a record low.",
        "The two towns agreed to the plan.",
        "Gunmen attacked a post on the border.",
        "The ticket office reported for duty.",
        "The reported sum was never paid.",
        "An attack on the convoy was feared.",
        "The dog growled at the gate.",
        "The lake mirrors the sky and the birds sigh.",
        'The "old mill" sign fell.',
        'The chapel has a "very fine window" the guide showed.',
    ],
)
def test_the_same_words_where_they_report_nothing(sentence):
    assert parse_quotes(sentence) == ()
