"""Phrases that stand within an attribution or frame it: "has for years said", "as reported by ...", "with experts saying ...".

The notation is that of tests/marked.py: {source} <cue> [content].
"""

from __future__ import annotations

import pytest
from marked import as_read


@pytest.mark.parametrize(
    "marked",
    [
        "{The mayor} has since <said> that [the plan is dead].",
        "{The harbor board} has since <denounced> [the plan].",
        "{The harbor board} has in turn <accused> [the guild of fraud].",
        "{The harbor board} has for years <insisted> that [the pier is safe].",
        "{The bank} has in a statement <denied> that [it knew of the loss].",
        "{The bank} had in May <warned> that [the loss would grow].",
        "{The mayor} has always in public <said> [the port is safe].",
        "{The two sides} have on several occasions <accused> [each other of fraud].",
        "{Half of the crews} have, in recent weeks, <complained> that [pay is late].",
        "{The guild} has, however, <denied> that [it knew].",
        "[The crews have nets for nine boats], {the mayor} <said>.",
        "The boats the navy had in port ?<reported> no damage.",
    ],
)
def test_a_phrase_between_has_and_its_participle(marked):
    """It belongs to the verb, and the subject stands before "has"."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "As <reported> by {the Gull}, [the bridge was shut].",
        "[The ferry will sail on Monday], as <announced> by {the port office}.",
        "[The storm], as <reported> by {the Gull}, [killed nine].",
        "The plan was the same as announced by the ministry in May.",
        "The toll was not as high as reported by local papers.",
        "The yard will close as ordered by the court.",
        '"[The yard is safe]," {Otto Renn} was <quoted> as saying by Velpress news agency.',
    ],
)
def test_a_passive_behind_as(marked):
    """It says of its sentence whose words it is, as "according to" does; a comparison says nothing of the kind."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "With {experts} <warning of> [a flood], the dam was opened.",
        "The vote was put off, with {Senator Oduya} <calling> [it a disgrace].",
        "The sale was called off, with {unions} <describing> [it as a theft].",
        "Cash remains an issue, with {many lenders} being slow to pay, <arguing> that [the yards should save].",
        "{The mayor} met crews, with his aide by his side, <saying> [the port is safe].",
    ],
)
def test_somebody_with_a_participle(marked):
    """Who speaks stands behind "with", and what is said ends before the main clause."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "[Maintaining the peace in the bay is our duty], {Lund} <said>.",
        "[Stressing unity at home will help the bank], {the report} <said>.",
        "[Saying no is hard], <said> {Lund}.",
        "<Saying> [the sea is calm], {Lund} left the hall.",
        "<Noting> that [the sea is calm], 2{{Lund}} 2<said> 2[boats may sail].",
    ],
)
def test_a_participle_that_is_a_subject(marked):
    """Before a tag that closes the sentence it is part of what was said."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "{Arden} <said>, if elected, that [he would open the tunnel].",
        "{Arden} <said>, when asked about the leak, that [crews were on the way].",
        "{The mayor} <promised> [strikes if the talks fail].",
        "{The mayor} <promised> the crews that [the yard stays open].",
    ],
)
def test_a_condition_behind_a_cue(marked):
    """It is no clause of its own that was said."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "{The ministry} on its website <said> [the road is shut].",
        "{The ministry} in a statement <said> [the road is shut].",
        "{The mayor} on his Facebook page <said> [the road is shut].",
        "{Lund} on Twitter <said> [the road is shut].",
        "{A notice on its website} <said> [the road is shut].",
        "{The Committee on Fisheries} <said> [the reef is dying].",
        "{Police in a boat} <said> [nine died].",
        "{The Gull} <reported> on its front page that [the bank failed].",
        "[Nine were hurt], {the Gull} <reported> on its website.",
    ],
)
def test_where_somebody_wrote(marked):
    """A site, a page or a statement of one's own is part of no name and of nothing that was said."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        '"[Boats may sail]," <reads> {a notice} posted at the port.',
        '{Banners} <reading> "[Open the tunnel]" were seen at the port.',
        '{The crowd}, <chanting> "[Open the tunnel]," marched on.',
    ],
)
def test_words_that_are_posted_or_carried(marked):
    """What tells where a notice hangs is no cue, and the verb of those who carry a banner is not on it."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "[The post is new], {Harwick House}, the mayor's palace, <said> Friday.",
        "[The post is new], {Reef Bank}, the city's lender, <said> Friday.",
        "[Prices rose], {online broker 3Boats.com} <said>.",
        '"[The yard rests]," {online broker Reefboats.com.cn} <said>.',
        '"[It is safe]," {the mayor} was <quoted> by the Gull on Wednesday.',
        "[The club expects demand to grow], {Renn} was <quoted> by the Velmark news agency VPA.",
        "The cargo was quoted by traders at nine dollars.",
        "[Guards held nine men, on a boat in southeast Velmark], {local media} <reported>.",
        '{Data offered by the "Reef Board"} <showed> that [fees rose].',
        '{The "Iron Lady"} <said> [the sea is calm].',
        '{The paper "Tide"} <said> [the sea is calm].',
        "In Port Ellery, Velmark, {a doctor} <told> Xinhua [nine died].",
        "{A doctor} <told> the Reef News Agency [12 people died].",
        'Fans of "who knows" the mayor ?<said> no boat may sail.',
        "In a note issued at the Reef Ministerial Meeting Friday, {ministers from the 21 member states} <said> [graft costs].",
    ],
)
def test_who_tags_a_sentence(marked):
    """A name before its apposition, a site, or whom a paper quoted."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "{The navy} <warned> [crews against sailing at night].",
        "{He} <warned> [them against sailing].",
        "{The admiral} has <warned> [retired officers against sowing doubt in the fleet].",
        "The navy warned the war against smuggling will fail.",
    ],
)
def test_somebody_is_warned_against_an_act(marked):
    """As in "urged the two sides to", the object belongs to what was expressed."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "{The mayor} <said> at a meeting in Liska, Velmark, that [crews left].",
        "{The mayor} <told> a forum in Port Ellery, Velmark, on Monday that [crews left].",
        "{The mayor} <told> reporters in Port Ellery, southern Velmark, that [crews left].",
        "{Envoys} <said> in a note issued at the end of May 4-5 talks in Liska, Velmark, that [they agreed].",
        "[The ferry is safe], {he} <said> in Port Ellery, Velmark, 2<adding> that 2[crews left].",
        "{Otto Renn}, a columnist, <wrote> in Thursday's paper, The Gull, that [the talks are over].",
    ],
)
def test_a_place_and_the_wider_one(marked):
    """Where somebody spoke may be a town and its country, with commas of its own."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "text",
    [
        "The harbor plant blasts which left two dead on Sunday were caused by a leak.",
        "The claims which Arden made were false.",
    ],
)
def test_a_noun_before_which(text):
    """A noun that a relative clause follows reports nothing."""
    found, expected = as_read(text)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "{A survey of 900 people} <found> that [half were poor].",
        "{The envoy} <said> that [weeks of talks had failed].",
        "{Rule nine} <says> [no boat may sail].",
        "Under {the law}, which <says> [no boat may sail], he was fined.",
        "Under {the law}, which <says> [no boat may sail, or dock], he was fined.",
        "{The crews}, some of whom <said> [they were ill], left the hall.",
        "He met {the crews}, many of whom <said> [they were ill].",
        "Whom said they were ill.",
        "In {the treaty}, which <states> that [boats may sail], Renn was named.",
    ],
)
def test_documents_and_what_that_opens(marked):
    """A plural or a share behind "that" opens a clause; a relative clause ends before the main one."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "The talks broke down after {Norway, Iceland and Russia} <said> [the quota was too low].",
        "Prices fell as {traders, brokers and analysts} <predicted> that [demand would slow].",
        "The paper <quoted> {Henry Vale Sr.} as saying that [the mill was sold].",
        "{The Geneva- based agency} <said> [the harvest had failed].",
        '"[We will wait]," {Peter Dorn}, spokesman for the Oxford- trained lawyer <told> Xinhua.',
        "{Lind's first deputy}, who was there, <said> [the ruling was fair].",
        "Lind's husband, {former First Gentleman Paul Lind}, <said> [the ruling was fair].",
        "Neither Otto Renn nor Hanna Lund said the firm will sell.",
        "Nobody said the firm will sell.",
    ],
)
def test_the_whole_source_and_nobody(marked):
    """A list behind a conjunction, a name's last point, a word broken by a wrap; and those who say nothing."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "{The Council} <ruled> that [foreign ships must leave].",
        "{A federal judge} <ruled> Tuesday that [the ban was unlawful].",
        "The judge held that post for years.",
        "{Velpress} <said>, quoting the bank, that [pay rose].",
        "[The yard], <according to> {its head, Otto Renn}, [will shut].",
        "In its August outlook, {the central bank} <said> [growth would slow].",
        "[In April], {the central bank} <said> [growth would slow].",
        "<According to> {the report}, a private paper, [crime increased to nine cases].",
        '"[The vote was a trial]," {Renn} <analyzed>.',
        "Lund analyzed the vote.",
        "[The crews need care, such as giving them water, telling them what to do], {she} <said>.",
        "The banks are saying less than they know.",
        "{The bank} <said> [more than 30 people left].",
    ],
)
def test_what_a_court_ruled_and_a_fronted_report(marked):
    """What a court rules is a clause; a report in front tells where it was said, a list of things to do nothing."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "{Governor Brek} <pledges> [to rebuild the bridge by June].",
        "The pledges to rebuild the bridge were kept.",
        "{Kost} <told> the council that [she wants the road open] 2<adding> that 2[the delay costs millions].",
        "{They} <agreed> [to share data, provide flood warning and cooperate on rescue work, and to meet again in June].",
        "[Farm output fell], <said> {a survey of growers by the Norlund Chamber of Farms}.",
        "{The minister} <explained> anew [why the ferry had been withdrawn].",
        "{Kost} <explained> at length [how the fund would be run].",
        "{Kost} <said> once more that [the fund is safe].",
        "{Norlund} has <reaffirmed> [its position], 2<adding> that 2[talks go on].",
        "{The court} issued its ruling in May, rejecting the claim and <saying> [the firm has no right to the mine].",
        "[Prices will fall before the end of the year], {the flood and drought office} <said>.",
    ],
)
def test_words_beside_a_saying(marked):
    """Pledges in the present, a comma left out, adverbs of several words, a document with whose it is."""
    found, expected = as_read(marked)
    assert found == expected
