"""Documents, ministries, newspapers and agencies speak too.

The notation is that of tests/marked.py: {source} <cue> [content].
"""

from __future__ import annotations

import pytest
from marked import as_read

from xinhua_parse import parse_quotes


@pytest.mark.parametrize(
    "marked",
    [
        "{Data} <showed> that [retail sales grew 5 percent].",
        "{Official data} <showed> Tuesday [retail sales grew 5 percent].",
        "{The latest figures from the customs office} <show> that [imports fell].",
        "{A report by the labor union} <found> that [wages had not risen since 2015].",
        '{The statement} <read>: "[We will not be moved.]"',
        "{The law} <says> [no one may sell ivory].",
        "{The constitution} <states> that [a president serves for five years].",
        "{The poll} <found> [six in ten voters were undecided].",
        "{The study} <suggests> that [coffee helps the liver].",
        "{A survey of 2,000 households} <indicated> that [one in nine goes hungry].",
        "{The treaty} <stipulates> that [no troops shall be based on the island].",
        "{The index} <showed> [the air was clean].",
        "{The census} <revealed> that [the town had shrunk by half].",
        "{The letter} <warned> that [the dike was rotten].",
        "[Inflation slowed to 2 percent in May], {government statistics} <showed>.",
        "[The glacier lost 12 meters], {satellite images} <showed>.",
        "{Trade figures} <show> [the flow both ways reached 91 million crowns in May].",
        "{The guild} <claimed> [its crews repelled the raid].",
        "{The study} <found> [the average wage increased 6 percent].",
        "{The communique} <said> [the two sides would open consulates].",
        "{The White Paper} <says> [the reef was charted in 1868].",
        "{The Daily Courier} <reported> that [the opera house would be sold].",
        "{The state broadcaster} <reported> that [snow had fallen in the south].",
        "{The foreign ministry} <announced> that [its envoy had been recalled].",
        "{The International Chess Union} <confirmed> that [the final would be held in Baku].",
        "{China} <said> [it opposed the sanctions].",
        "{Tokyo} <said> [it would lodge a protest].",
        '{A Chinese proverb} <says>, "[Dripping water wears through stone.]"',
        '{The sign} <read>: "[No swimming.]"',
        "{The verdict} <said> [the company had known of the leak].",
        "{The World Health Report} <estimates> that [300 million people lack clean water].",
    ],
)
def test_documents_and_bodies(marked):
    """Each is a source, with its cue and content."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Data showed that sales grew.", "Data", "document"),
        ("Official data showed that sales grew.", "Official data", "document"),
        ("A report by the labor union found that wages fell.", "report by the labor union", "document"),
        ("The statement said the border was closed.", "statement", "document"),
        ("The law says no one may sell ivory.", "law", "document"),
        ("The study found that coffee helps the liver.", "study", "document"),
        ("The newspaper said the opera would be sold.", "newspaper", "document"),
        ("The ministry said its envoy was ill.", "ministry", "organization"),
        ("China said it opposed the sanctions.", "China", "organization"),
        ("The Telmar Shipping Company said two ships were late.", "Telmar Shipping Company", "organization"),
        ("The Bank of Telmar said rates were unchanged.", "Bank of Telmar", "organization"),
        ("Police said two men were held.", "Police", "organization"),
        ("The army said the road was mined.", "army", "organization"),
        ("The court said the trial would be open.", "court", "organization"),
        ("Analysts said the bank was too big.", "Analysts", "group"),
        ("Local residents said the water smelled.", "Local residents", "group"),
        ("The two leaders said the talks were useful.", "two leaders", "group"),
        ("A police officer said two men were held.", "police officer", "person"),
        ("A spokesman for the army said the road was mined.", "spokesman for the army", "person"),
        ("The expert said the reef was dying.", "expert", "person"),
        ("Witnesses said the bus had no lights.", "Witnesses", "group"),
        ("The poll showed that six in ten were undecided.", "poll", "document"),
        ("Farmers in the delta said the rice was lost.", "Farmers in the delta", "group"),
        ("The opposition said the vote was rigged.", "opposition", "organization"),
        ("The government said the vote was fair.", "government", "organization"),
        ("The university said the library would close.", "university", "organization"),
        ("The two companies said the merger was off.", "two companies", "organization"),
    ],
)
def test_the_head_noun_decides_the_kind(text, name, kind):
    """Person, group, organization or document; the article is no part of the name."""
    (quote,) = parse_quotes(text)
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.kind.value) == (name, kind)
