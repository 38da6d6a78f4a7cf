"""Where what an act is about ends: "demanded a rise | and blocked the gates".

The notation is that of tests/marked.py: {source} <cue> [content].
"""

from __future__ import annotations

import pytest
from marked import as_read


@pytest.mark.parametrize(
    "marked",
    [
        "{The union} <demanded> [a pay rise] and blocked the gates.",
        "{The union} <demanded> [a pay rise] and went on strike.",
        "{Lund} <praised> [the crews] and later blocked the gates.",
        "{The union} has <demanded> [a pay rise] and has left the talks.",
        "{Lund} <urged> [the crews to stay calm] and left the hall.",
        "{Lund} <accused> [the board of lying] and walked out.",
        "{Lund} <declared> [the fair open] and toured the stands.",
        '{Lund} <called> [Renn a "liar]" and left the hall.',
        "{Lund} <acknowledged> [the mayor's loss of trust - his plight] - but invoked the old days.",
        "{Lund} <acknowledged> [the loss] - but invoked the old days.",
        "2{{Lund}} <vowed> [to fight on] and 2<defended> 2[the plan].",
        '{Lund} <wrote> "[it is time to end her post]," and shared a link to his page.',
        '"[It is time to end her post]," {Lund} <wrote> and shared a link to his page.',
        '{Lund} <wrote>: "[It is time to end her post]," and left the hall.',
    ],
)
def test_the_writers_next_verb(marked):
    """A past tense behind "and" goes on from the act, for no noun phrase and no infinitive holds one."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "{The union} <demanded> [a pay rise and improved conditions].",
        "{Lund} <expressed> [regret over the deaths and injured crews].",
        "{Lund} <vowed> [to fight and defend the plan].",
        "{Lund} <condemned> [the men who attacked the port and killed the crew].",
        "{Lund} <praised> [the men rescued and brought to land].",
        "{The law} <calls for> [patrols and provides for fines].",
        "{The law} <calls for> [patrols and fined the crews].",
        "[Crews left the port, and the board met], <according to> {the Gull}.",
    ],
)
def test_what_goes_on_with_the_act(marked):
    """Participles before their noun, infinitives, verbs of a relative clause; from a present no past tense goes on."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "{Lund} has <called for> [talks], and the board is expected to meet on Monday.",
        "{Lund} <asked> [the court to free her], but Brandt ruled out that step.",
        "{Lund} <demanded> [a recount of all votes], but Judge Holm turned it down.",
        "{Lund} <called for> [patrols], while the board sent boats.",
        "{Lund} <called for> [patrols], while they slept.",
        '{Lund} <voiced> [a wish for a "strong port]," and he left the hall.',
        "{Lund} <advocates> [a tax of 5 percent]; Renn wants a tax of 3 percent.",
        "{Lund} <called for> [patrols, fines and a ban on nets].",
        "After {Lund} <announced> [her bid last year], she has met the crews.",
        "Ever since {Lund} <announced> [her bid last year], she has met the crews.",
        "{The two sides} <agreed> [to meet again] as they ended the talks.",
        "{Lund} <refused> [to meet the press] as she left the hall.",
        "{The two sides} <agreed> [to meet again], just as they had in May.",
    ],
)
def test_the_writers_next_clause(marked):
    """It has a subject with its verb behind a comma, or stands behind a semicolon; an act in a fronted clause ends with it."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "{The mayor} <announced> [the deal with farm leaders] Monday.",
        "{The ministry} <confirmed> [two cases of fever in the country] Wednesday.",
        "{The mayor} <condemned> [the raid on Monday].",
        "{46 percent} <said> [yes], compared with 23 percent in May.",
    ],
)
def test_the_day_and_the_comparison_behind(marked):
    """A bare weekday dates the act; "on Monday" may date the raid; "yes" is an answer by itself."""
    found, expected = as_read(marked)
    assert found == expected
