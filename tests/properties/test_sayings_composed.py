"""Sayings put together from their parts: whatever the source, the content and the circumstance, each is read with its edges.

The notation is that of tests/marked.py. A part is in the lists only where people would agree on its edges.
"""

from __future__ import annotations

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from marked import as_read

SOURCES = (
    "the harbor office",
    "police",
    "he",
    "Farouk",
    "Omar Farouk",
    "ministry spokesman Omar Farouk",
    "Chinese Foreign Ministry spokesperson Xu Lanying",
    "the spokesperson for the Ministry of Water and Power",
    "a senior official of the National Bureau of Statistics",
    "U.S. Trade Representative Carol Whitcomb",
    "French President Jean-Luc Perrot",
    "Malaysian Prime Minister Hashim bin Yusof",
    "Dutch coach Dirk van der Meer",
    "Lt. Gen. Ruben Paz",
    "Mr. Pham",
    "Telmar",
    "the United States",
    "the Association of Alpine Guides",
    "the state-run Daran Radio",
    "analysts",
    "local residents",
    "two of the survivors",
    "the 27-year-old striker",
    "a statement by the interior ministry",
    "the two sides",
    "the head of the UN mission in Harun",
    "President-elect Yaw Mensah",
    "an army officer",
    "the provincial flood control and drought relief headquarters",
    "Thai Deputy Prime Minister and Interior Minister Anan Suksai",
)

CLAUSES = (
    "the dam will hold until spring",
    "no one was hurt in the fire",
    "exports to the United States rose 4.2 percent in the first half of 2011",
    "he was happy with the result",
    "it was too early to tell who had won the vote",
    "more than 4,000 tents and 12 tons of rice have been sent to the three villages cut off by the slide",
    "the law, which was passed in May, protects the whales",
    "there is no sign of life under the ruins",
    "talks would resume in Geneva on Monday",
    "the two countries should work together to fight poverty, disease and crime",
    "China is ready to expand trade with Africa",
    "rice prices are not expected to fall before the end of the year",
    "the film would open the festival in Dakar",
    "if it rains again, the road will be closed",
    "workers who lost their jobs in the mine will be paid for six months",
    "the ship left port at 6:30 a.m. with 14 men aboard",
    "a new line between Ardenhaven and Liska is being built and will open in 2027",
    "the team must win both of its remaining games to stay in the league",
)

QUOTATIONS = (
    "We will rebuild every house",
    "I have never seen such a flood. Nobody here has",
    "It was a great game, and we were lucky",
    "The world needs peace, not war",
    "Our doors are open, but the other side must come",
    "This is a day of mourning for all of Telmar",
)

WHEN_AND_WHERE = (
    "",
    "on Monday",
    "Tuesday",
    "here on Wednesday",
    "here",
    "in a statement",
    "in a statement on Thursday",
    "at a press conference",
    "at a press conference here on Friday",
    "in an interview with Xinhua",
    "in a recent interview with Xinhua",
    "late Saturday",
    "on Sunday evening",
    "in Geneva on Monday",
    "after the meeting",
    "during a visit to the port city",
    "on Sept. 3",
    "in a televised speech on Tuesday",
    "earlier in the day",
)

HEARERS = (
    "reporters",
    "Xinhua",
    "the Security Council",
    "a news conference in Nairobi on Monday",
    "his cabinet",
    "state television",
)


# a part with a capital opens a sentence
FRAMES = (
    "{@Source} <said>@when that [@clause].",
    "{@Source} <said> [@clause].",
    "[@Clause], {@source} <said>@when.",
    "[@Clause], <said> {@source}.",
    '"[@Quotation]," {@source} <said>@when.',
    '"[@Quotation]," <said> {@source}.',
    '{@Source} <said>@when: "[@Quotation.]"',
    "{@Source} <told> @hearer that [@clause].",
    "<According to> {@source}, [@clause].",
    "[@Clause], <according to> {@source}.",
    "{@Source} <added> that [@clause].",
    "{@Source} has <confirmed> that [@clause].",
    '"[@Quotation]," {@source} <told> @hearer.',
    "[@Clause], {@source} <said>, 2<adding> that 2[@clause].",
    "However, {@source} <said> [@clause].",
    "{@Source} <warned> that [@clause].",
)


def composed(frame: str, source: str, clause: str, quotation: str, when: str, hearer: str) -> str:
    """A marked sentence of these parts."""
    parts = {"source": source, "clause": clause, "quotation": quotation, "when": when and " " + when, "hearer": hearer}
    for name, part in parts.items():
        frame = frame.replace("@" + name.capitalize(), part[:1].upper() + part[1:]).replace("@" + name, part)
    return frame


# frames in which some combinations are not yet read right, and why
OPEN: dict[str, str] = {
    "[@Clause], {@source} <said>@when.": "a relative clause in the content hides the tag",
    "[@Clause], <said> {@source}.": "a relative clause in the content hides the tag",
}


@pytest.mark.parametrize(
    "frame",
    [pytest.param(frame, marks=pytest.mark.xfail(reason=OPEN[frame]) if frame in OPEN else ()) for frame in FRAMES],
)
@given(
    source=st.sampled_from(SOURCES),
    clause=st.sampled_from(CLAUSES),
    quotation=st.sampled_from(QUOTATIONS),
    when=st.sampled_from(WHEN_AND_WHERE),
    hearer=st.sampled_from(HEARERS),
)
@settings(max_examples=200, phases=[Phase.generate])  # the parts cannot be made smaller
def test_every_combination_is_read(frame, source, clause, quotation, when, hearer):
    """The edges of source, cue and content do not depend on what the others are."""
    found, expected = as_read(composed(frame, source, clause, quotation, when, hearer))
    assert found == expected
