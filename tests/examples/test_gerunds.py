"""The -ing forms that a preposition leads in, and those that only look like it.

The notation is that of tests/marked.py: {source} <cue> [content].
"""

from __future__ import annotations

import pytest
from marked import as_read

from xinhua_parse import parse_quotes


@pytest.mark.parametrize(
    "marked",
    [
        "{The judge} closed the hearing after <noting> that [the hall was cold].",
        "{Berg} left the stage before <telling> reporters that [the race was over].",
        "{The mayor} ended the quarrel by <rejecting> [the plan].",
        "{The coach} was dropped after <mocking> [Lund].",
        "In <announcing> [the sale], {the mayor} named no buyer.",
        "After <suggesting> on Friday that [the dam was safe], {the mayor} closed the valley.",
        "In <announcing> [the sale], {harbor chief Otto Marrow} on Thursday closed the yard, hoping for rain.",
        "<Praising> [the crews, the pilots and the yard], {Marrow} goes home.",
        "<Noting> that [the port was shut], {2{Lund}} 2<said> 2[the crews, the pilots and the yard were well].",
        "<Noting> that [the port was shut], {2{Lund}} 2<said> 2[the crews should rest, and mend the nets].",
        "<Noting> that [the port was shut], {Lund} only briefly left the hall, and the board.",
        "<Noting> that [the port was shut], {Lund} put down the nets.",
        "{The bank} will keep its rate - <implying> that [prices will fall].",
        "Besides <stating> that [the port is safe], {2{Lund}} has 2<vowed> 2[to rebuild the wall].",
        "In addition to <claiming> that [the port is safe], {2{Lund}} 2<vowed> 2[to rebuild the wall].",
        "{The mayor} <dismissed> [the charge] by 2<pointing out> that 2[the dam was old].",
        "{The board} <rejected> [the charge] by 2<saying> 2[it was untrue].",
        "{The mayor} kept <asking> her [why the dam had been closed].",
        "{Crews} began <telling> reporters that [the dam was safe].",
        "{Lund} <said>, apparently in jest, that [the dam was his].",
        "Minutes later, {the port board} issued a statement <saying> that [the dam was safe].",
        "A few days later, {Lund} sent a letter <saying> [the dam was safe].",
        "Early in the storm, {Lund} left the crews, <calling> [them poor sailors].",
        "Recently, {Lund of Reef Bay} came to <say> [he was ill].",
        "Soon after the vote, {the board} issued a statement <saying> [the dam was safe].",
        "Days before the vote, {the board} issued a statement <saying> [the dam was safe].",
        "The dam is old, with {some experts} <warning> that [it may fall].",
        "{Lund} made an official statement, <saying> that [the dam was old].",
        '"[The sea is too cold]," {Lund} <joked> before 2<announcing> that 2[he would leave].',
        '"[It took years]," {Lund} <said> when asked about the dam.',
    ],
)
def test_a_gerund_that_reports(marked):
    """Its subject is that of the clause it belongs to."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "She was beaten by defending champion Lund.",
        "The town was saved by calling in the army.",
        "The guild gave up the right of naming the mayor.",
        "The prize is for finding that road.",
        "He left without finding the key.",
        "After running for two hours, the pump broke.",
        "The inquiry into the dam is shut, and the inquiry into the inquiry is just beginning.",
        "Lund left the race, citing lack of funds.",
        "It refused, citing bad weather and the cost of the work.",
    ],
)
def test_gerunds_that_report_nothing(sentence):
    assert parse_quotes(sentence) == ()
