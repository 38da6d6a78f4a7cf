"""What stands between a cue and its content, or before its source: titles in quotation marks, dashes, conditions, days.

The notation is that of tests/marked.py: {source} <cue> [content].
"""

from __future__ import annotations

import pytest
from marked import as_read


@pytest.mark.parametrize(
    "marked",
    [
        "{Lund} <said> - on the radio, as it happens - that [the fund is empty].",
        "{Lund} <said> -- on the radio -- that [the fund is empty].",
        '{Lund} <said> - on the radio, as it happens - "[We are broke.]"',
        "[The fund is empty], {Lund} <said> - and then left.",
        "[The fund is empty], {Lund} <said> - for once.",
        "{Lund} sent a note <saying>, if elected, [she would resign].",
        "{Lund} sent a note <saying>, if elected, that [she would resign].",
        "{Lund} <said> in May, when the story broke, that [no ship had sailed].",
        '{Lund} <said> in the spring, when the story broke, "[No ship had sailed from here.]"',
        '{Lund} <told> the council when asked about the loss: "[That matter is closed.]"',
        "{Lund} <agreed> with Renn that [the plan was bad].",
        "{Lund} <agreed with> [Renn on the plan].",
        "{Lund} ended the talk by <saying> [the plan was dead].",
        "{Lund} concluded the talk by <saying> [the plan was dead].",
    ],
)
def test_parentheses(marked):
    """They belong to neither, and neither does the act of which a saying is the means."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        'In a long talk on "Morning Tide," {host Otto Renn} <asked> [how he would go on].',
        'In a long talk on "Morning Tide," {Otto Renn} <said> [the strike was over].',
        'Wednesday on Reef Radio\'s "Tide," {Otto Renn} <said> [if it rained he would go].',
        '{Lund} <said> on Reef Radio\'s "Morning Tide" that [the plan was dead].',
        '{Lund} <told> "Good Morning Liska" on Monday [the talk was warm].',
        '{Lund} <told> "Good Morning Liska" that [the talk was warm].',
        '"[The morning tide is over]," {Otto Renn} <said>.',
        '[It rains on the "Morning Tide"], {Otto Renn} <said>.',
        '[It sails for the "Reef Line]," {Renn} <said> as crews left.',
    ],
)
def test_titles_in_quotation_marks(marked):
    """They name where it was said, or to whom."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        '[No name change], {he} <said>, "[hides what it really is]."',
        '[The plan], {Lund} <said>, "[is dead]."',
        '[While pay is high], {he} <said>, "[this has done nothing for the mood]."',
        'A day later, {he} <said>, "[we will be there]."',
        'In a statement, {he} <said>, "[we will be there]."',
        'Later, {he} <said>, "[we will be there]."',
    ],
)
def test_a_quotation_that_goes_on_in_mid_sentence(marked):
    """What stands before the source is its beginning, unless it tells of the saying."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "[A run of deficits will end this year], {the board} <reported> Tuesday in a forecast that raises doubts.",
        "{The board} <said> in a forecast that [prices would rise].",
        "{The board} <said> in a forecast that [his ships would sail].",
        "The board said in a forecast that.",
        "[In Liska, crews marched], {the Gull} <reported>, while 2[in Renn the day began with a song], 2{the Tide} 2<reported>.",
        "[In Liska, crews marched], <said> {the Gull}, while 2[in Renn the day began with a song], 2{the Tide} 2<reported>.",
        '"[I will be there]," {the president} will <say>.',
        "The bank will say nothing.",
        "[The raids], {Lund} went on to <say>, [were the fruit of war].",
        "{Lund} went on to <criticize> [the party for its failure].",
        "{Lund} <complained> bitterly about [the cost].",
        "{Lund} <lashed> out at [the board].",
        "{These members} <express> [sharp doubts about the plan].",
    ],
)
def test_tags_and_particles(marked):
    """A tag's own circumstances, a second tag with a content of its own, verbs that go on, particles behind an adverb."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "{Lund} <praised> [2{Renn}], who 2<said> 2[the port was shut].",
        "{Lund} <said> [he met Renn, who said the port was shut].",
        "{Lund} <spoke of> [the crews], who 2{he} 2<said> 2[were safe].",
        "The raids, which {the probe} <said> [were hidden], went on for years.",
        "{Lund}, who <said> [the board should hear him], notably stopped short of a promise.",
        "{Lund}, who <said> [he would march with him], ultimately did not come.",
        "{Lund}, who <cited> [trade and fish as his themes], cast himself as a sailor.",
        "2{{The Gull}}, which first <said> [it would print the list], 2<said> 2[it would burn it].",
        "2{{The Gull}}, which <said> [it would print the list], 2<told> the court 2[it would burn it].",
        "Now that {Lund} has <claimed> that [the vote was stolen], the council must act.",
        "They read {a report} that <warned> [prices would rise].",
        "They released {data} on Monday that <suggest> [prices rose].",
        "They met in Liska that said no.",
        '{Lund} <replied>: "[We never said there were none]," but 2{he} 2<denied> that 2[his crews slept].',
        "Crews are angry, with {Sen. Otto Renn} <calling> [it a sham].",
    ],
)
def test_relative_clauses(marked):
    """One behind an act has its own saying; it ends where the main verb takes up the subject."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "There came a man to say that the war was over.",
        "Then {Reef Steel}, just weeks afterwards, <announced> [plans to buy Renn Yards].",
        "Lund, the mayor, told reporters.",
        "The seas will rise, warned a hearing.",
        "{Lund}, during talks which were shown, <said> [members of two groups have urged the port to close].",
        "In the law is {a line} which <says> [no ship may sail].",
        "{The two} <vowed> [to return].",
        '{Two pilots} who saw a case of "red fever" in the town <said> [it was mild].',
        "{Union leaders} wrote to the minister <urging> [him to reopen talks].",
        "{Crews} marched to the hall <demanding> that [the law be dropped].",
        "Under {the law}, which <says> [no ship may sail in May], the crew was fined.",
        "Lund described as a sham the plan to sail.",
        '{Lund} <informed> "Tides of the North" that [it was late].',
        "Half had trust in Lund and {11 percent} <said> [no].",
        "Early on {Lund} <said> [no].",
        "[Prices rose 59. 1 percent in May], {Lund} <said>.",
        '({She} <claimed> [to "retire].") Then 2{Lund} 2<said> 2[no].',
    ],
)
def test_sources_beside_other_words(marked):
    """What is no source, and what is one whole."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        'Lund met crews in what {he} <called> "[a quiet hall]" on Monday.',
        'The port sought to clear what {it} <called> "[unfair remarks]" made by Renn.',
        'What {Lund} <called> "[the worst storm]" hit the port.',
        '{Lund} <condemned> [what she called "a sham]."',
        '{Lund} <said> [what he called "the storm" was over].',
        'A boat called "Tide" sank.',
    ],
)
def test_what_somebody_calls_by_a_quotation(marked):
    """It is a description, as with "as"; a thing's own name is none."""
    found, expected = as_read(marked)
    assert found == expected
