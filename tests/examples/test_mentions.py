"""Mentions of bodies, documents, groups and unnamed people: each leads to its speaker or to none.

Each row is a story and, mention by mention, the speaker it must lead to: `(mention, speaker or None)`.
"""

from __future__ import annotations

import pytest
from marked import mentions

from xinhua_parse import parse_speakers


@pytest.mark.parametrize(
    ("story", "expected"),
    [
        (
            "The Association of Alpine Guides (AAG) said the hut was full. AAG said another would be built.",
            [("The Association of Alpine Guides", "Association of Alpine Guides"), ("AAG", "Association of Alpine Guides")],
        ),
        (
            "The Telmar Red Crescent Society (TRCS) said tents were short. The TRCS said blankets were too.",
            [("The Telmar Red Crescent Society", "Telmar Red Crescent Society"), ("The TRCS", "Telmar Red Crescent Society")],
        ),
        (
            "The Ministry of Water and Power said the dam held. The ministry said the lake was full.",
            [("The Ministry of Water and Power", "Ministry of Water and Power"), ("The ministry", "Ministry of Water and Power")],
        ),
        (
            "The Bank of Telmar said rates would rise. The bank said inflation was high.",
            [("The Bank of Telmar", "Bank of Telmar"), ("The bank", "Bank of Telmar")],
        ),
        (
            "Arden Motors Co. Ltd. said sales fell. The company said it would cut jobs.",
            [("Arden Motors Co. Ltd.", "Arden Motors Co. Ltd."), ("The company", "Arden Motors Co. Ltd.")],
        ),
        (
            "The University of Bergen said it would close. The university said funds were short.",
            [("The University of Bergen", "University of Bergen"), ("The university", "University of Bergen")],
        ),
        (
            "The Kenyan Foreign Ministry said the embassy was safe. The Treasury said it was costly. "
            "The ministry said guards had been sent.",
            [
                ("The Kenyan Foreign Ministry", "Kenyan Foreign Ministry"),
                ("The Treasury", "Treasury"),
                ("The ministry", "Kenyan Foreign Ministry"),
            ],
        ),
    ],
)
def test_bodies_and_their_short_forms(story, expected):
    """An acronym in brackets, "the ministry", "the bank": by head noun."""
    assert mentions(story) == expected


@pytest.mark.parametrize(
    ("story", "first", "later"),
    [
        ("Japan said it would pay. Tokyo said the sum was final.", "Japan", "Tokyo"),
        ("The Russian government said gas would flow. Moscow said the price was fair.", "Russian government", "Moscow"),
        ("China said it opposed the duties. Beijing said it would respond.", "China", "Beijing"),
        ("Egypt said the canal was open. The Egyptian government said tolls would fall.", "Egypt", "The Egyptian government"),
        ("The United States said it would leave. Washington said the treaty was dead.", "United States", "Washington"),
    ],
)
def test_a_country_its_government_and_its_capital_are_one(story, first, later):
    """Whichever the story uses."""
    quotes = mentions(story)
    assert [mention.removeprefix("The ") for mention, _ in quotes] == [first, later.removeprefix("The ")]
    assert len({speaker for _, speaker in quotes}) == 1
    assert quotes[0][1] is not None


@pytest.mark.parametrize(
    ("story", "expected"),
    [
        (
            "A report by the labor union found that wages fell. The report said prices rose.",
            [("A report by the labor union", "report by the labor union"), ("The report", "report by the labor union")],
        ),
        (
            "A statement issued by the bank said rates were unchanged. The statement added that growth was weak.",
            [("A statement issued by the bank", "statement issued by the bank"), ("The statement", "statement issued by the bank")],
        ),
        (
            "Data from the customs office showed that imports fell. The data showed exports rose.",
            [("Data from the customs office", "Data from the customs office"), ("The data", "Data from the customs office")],
        ),
        (
            "The study found that coffee helps the liver. It said tea does not.",
            [("The study", "study"), ("It", "study")],
        ),
        (
            "The ministry issued a statement saying the border was shut. The statement said guards were sent.",
            [("The ministry", "ministry"), ("The statement", "statement")],
        ),
    ],
)
def test_documents_by_head_noun(story, expected):
    """"The report", "the statement", "the data", "it"; a statement is not who issued it."""
    assert mentions(story) == expected


@pytest.mark.parametrize(
    ("story", "expected"),
    [
        (
            "Analysts said the bank was weak. Local residents said it was closed. Analysts said it would fail.",
            [("Analysts", "Analysts"), ("Local residents", "Local residents"), ("Analysts", "Analysts")],
        ),
        (
            "A police officer said a man was held. A soldier said he was free.",
            [("A police officer", "police officer"), ("A soldier", "soldier")],
        ),
        (
            "One farmer said the well was dry. Another farmer said it was not.",
            [("One farmer", "farmer"), ("Another farmer", "farmer")],
        ),
        (
            "A witness said a bus burned. Mayor Rosa Ibarra said all were safe. The witness said two had died.",
            [("A witness", "witness"), ("Mayor Rosa Ibarra", "Rosa Ibarra"), ("The witness", "witness")],
        ),
        (
            "The two sides said talks went well. Both sides said they would go on.",
            [("The two sides", "two sides"), ("Both sides", "two sides")],
        ),
        (
            "Some experts said the reef was dying. Other experts said it was not.",
            [("Some experts", "Some experts"), ("Other experts", "Other experts")],
        ),
        (
            "Officials in Oruvia said the road was open. Officials in Telmar said theirs was not.",
            [("Officials in Oruvia", "Officials in Oruvia"), ("Officials in Telmar", "Officials in Telmar")],
        ),
        (
            "A police officer who asked not to be named said a man was held. The officer said he was armed.",
            [("A police officer", "police officer"), ("The officer", "police officer")],
        ),
    ],
)
def test_groups_and_unnamed_people(story, expected):
    """Each has a description and is never another by accident."""
    assert mentions(story) == expected


def test_two_unnamed_people_are_two_speakers():
    """"One farmer" and "another farmer" share a description and are two."""
    assert len(parse_speakers("One farmer said the well was dry. Another farmer said it was not.")) == 2
    assert len(parse_speakers("A diver said it was cold.\n\nA diver said it was warm.")) == 2
