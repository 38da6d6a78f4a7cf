"""Which body a description or a name means: by its noun, by what stands before it, by a fuller name above."""

from __future__ import annotations

import pytest

from xinhua_parse import parse_story

OPENING = "OSLO, May 3, 2018 (Xinhua) -- "  # else a short first paragraph is a headline


def speakers(story: str) -> list[str | None]:
    """The speaker of each quote of a story."""
    return [quote.speaker and quote.speaker.name for quote in parse_story(OPENING + story).quotes]


@pytest.mark.parametrize(
    ("story", "one"),
    [
        # nouns that the last word of a name stands for
        ("Velmark Airways said so. The airline said no.", True),
        ("Velmark Airlines said so. The carrier said no.", True),
        ("Velmark Motors said so. The carmaker said no.", True),
        ("The Velmark Tribune reported it. The paper said no.", True),
        ("The Velmark Tribune reported it. The daily said no.", True),
        ("The Velmark Tribune reported it. The airline said no.", False),
        ("Velmark Steel said so. The bank said no.", False),
        # number
        ("Velmark news agencies said so. The Itar-Velm news agency said no.", False),
        ("The Itar-Velm news agency said so. Velmark news agencies said no.", False),
        ("Local news agencies said so. The news agencies said no.", True),
        ("The police said so. The police said no.", True),
        ("Local media said so. The media said no.", True),
        # names before the noun
        ("The Velmark steel company said so. The Oruvia steel company said no.", False),
        ("The Velmark steel company said so. The Velmark company said no.", True),
        ("The steel company said so. The Velmark steel company said no.", True),
        # whose paper it is
        ("The latest reef survey said so. The Arden Board's latest survey said no.", False),
        ("The latest reef survey said so. The Arden Board’s latest survey said no.", False),
        ("The Arden Board's survey said so. The Arden Board's latest survey said no.", True),
        ("A survey by the board said so. The board's survey said no.", True),
        # a paper by another noun
        ("The Tarde newspaper reported it. The paper said no.", True),
        ("A local daily reported it. The paper said no.", True),
        ("A local daily reported it. The newspaper said no.", True),
        ("A local daily reported it. A paper said no.", False),
        # the local government of a city
        ("The local government said so. The city government said no.", True),
        ("The city government said so. The local government said no.", True),
        ("The county government said so. The city government said no.", False),
        ("The local government said so. The harbor government said no.", False),
        ("The harbor government said so. The local government said no.", False),
        # a release is a statement
        ("A press release by the board said so. The statement said no.", True),
        ("A press release by the board said so. A statement said no.", False),
        ("A press release by the board said so. The survey said no.", False),
        # a name and what it is
        ("The Velpress news agency said so. Velpress said no.", True),
        ("Velpress said so. The Velpress news agency said no.", False),
        ("VNA said so. The VNA news agency said no.", True),
        ("The VNA news agency said so. VNA said no.", True),
        ("The VNA fish report said so. VNA said no.", False),
        ("VNA said so. The VNA fish report said no.", False),
        # one of two bodies, and the beginning of a name
        ("The Liska Port Office and Tide Board said so. The Liska Port Office said no.", False),
        ("The Liska Board of Reefs and Tides said so. The Liska Board of Reefs said no.", True),
    ],
)
def test_whether_two_mentions_are_one_body(story, one):
    """Two companies, two news agencies, or two bodies in one breath stay apart."""
    assert len(set(speakers(story))) == (1 if one else 2)


@pytest.mark.parametrize(
    ("story", "last"),
    [
        ("Boats of the Velmark Tide Board sank. The board said so.", "Velmark Tide Board"),
        ("Boats of the Ministry of Trade and Tides sank. The ministry said so.", "Ministry of Trade and Tides"),
        ("Boats of the Ministry of the Sea sank. The ministry said so.", "Ministry of the Sea"),
        ("The Oruvian government sent boats. The government said so.", "Oruvian government"),
        ("Chinese police sent boats. The police said so.", "Chinese police"),
        ("The Renn administration sent boats. The administration said so.", "Renn administration"),
        ("Otto Renn said so. The Renn administration sent boats. The administration said no.", "Renn administration"),
        ("Kenya said so. The Kenyan government sent boats. The government said no.", "Kenya"),
        ("Toyota said so. The carmaker said no.", "Toyota"),
        ("Reuters said so. The agency said no.", "Reuters"),
        ("Chelsea said so. The club said no.", "Chelsea"),
        ("McDonald's said so. The company said no.", "McDonald's"),
        ("The Velmark Tide Board rose. Otto Renn said so. Boats sank.\n\nThe board said no.", "Velmark Tide Board"),
        ("Hanna Lund's Tide Board sent boats. The board said so.", "Tide Board"),
        ("Hanna Lund’s Tide Board sent boats. The board said so.", "Tide Board"),
        ("The Velmark Declaration covers all boats. The declaration says so.", "Velmark Declaration"),
        ("Its 2005 World Tide Outlook is out. The Outlook says so.", "World Tide Outlook"),
        # two of them, or none
        ("The Velmark Declaration is older than the Oruvia Declaration. The declaration says so.", "declaration"),
        ("The Velmark Tide Board met the Coral Rim Board. The board said so.", "board"),
        ("The Kenyan government met the Oruvian government. The government said so.", "government"),
        ("Focused police sent boats. The police said so.", "police"),
        ("The Board sent boats. The board said so.", "board"),
        ("The Group of Eight met. The group said so.", "Group of Eight"),
        ("The Velmark Tide Board sent boats. A board said so.", "board"),
        ("The Velmark Tide Board sent boats. The local board said so.", "local board"),
        ("The board said so. The Velmark Tide Board sent boats.", "board"),
        ("Boats of Tide Board mayor Otto Renn sank. The board said so.", "Tide Board"),
        ("The Velmark Ministry, of late, sent boats. The ministry said so.", "Velmark Ministry"),
        ("Boats of the Ministry of late sank. The ministry said so.", "ministry"),
        # an owner
        ("The Reef Party's leader Hanna Lund left. The party said so.", "Reef Party"),
        ("Tide Bank’s chief economist Hanna Lund said no. The bank said so.", "Tide Bank"),
        ("Tide Bank's boats met Reef Bank's boats. The bank said so.", "bank"),
        ("State-run newspaper the Gull said no. The daily said so.", "Gull"),
    ],
)
def test_a_noun_takes_up_the_one_body_that_was_named(story, last):
    """Or the one document, though it has said nothing; where two bear the noun, it is left alone."""
    assert speakers(story)[-1] == last


@pytest.mark.parametrize(
    ("story", "last"),
    [
        ("Boats were sunk by communist rebels. The rebels said so.", "communist rebels"),
        ("Renn's economic team sent boats. The team said so.", "Renn's economic team"),
        ("Renn’s team sent boats. The team said so.", "Renn’s team"),
        ("Tide Board web site managers met. The managers said so.", "managers"),
        ("The angry harbor workers met. The workers said so.", "angry harbor workers"),
        ("The local government sent boats. The government said so.", "local government"),
        ("The two tired pilots met. The pilots said so.", "tired pilots"),
        ("The latest monthly survey is out. The survey said so.", "monthly survey"),
        ("The Velmark Tide Survey is older than the monthly survey. The survey said so.", "Velmark Tide Survey"),
        # two kinds of them, or none
        ("Angry workers met. The workers said so.", "workers"),
        ("The young pilots met an old crew, and the old pilots left. The pilots said so.", "pilots"),
        ("The pilots met. The pilots said so.", "pilots"),
        ("The new pilots met. The pilots said so.", "pilots"),
        ("The crews beat pilots. The pilots said so.", "pilots"),
        ("Leaving pilots met. The pilots said so.", "pilots"),
        ("It was 300 pilots. The pilots said so.", "pilots"),
        ("Harbor survey workers met. The survey said so.", "survey"),
        ("Boats were sunk by communist rebels. Rebels said so.", "Rebels"),
        ("Boats were sunk by communist rebels. The young rebels said so.", "young rebels"),
        ("An old pilot met Renn. The pilot said so.", "pilot"),
    ],
)
def test_a_noun_alone_has_the_fuller_words_from_above(story, last):
    """Adjectives and owners that stand before it there, if all that tell of one tell the same."""
    assert speakers(story)[-1] == last


@pytest.mark.parametrize(
    ("story", "last"),
    [
        ("Crews met Health Minister Ilva Lund. The minister said so.", "Ilva Lund"),
        ("Crews met Oruvian Health Minister Ilva Lund. The Health Minister said so.", "Ilva Lund"),
        (
            "Crews met Health Minister Ilva Lund.\n\nTides rose.\n\nTides fell.\n\nThe health minister said so.",
            "Ilva Lund",
        ),
        ("Crews met Health Minister Ilva Lund. Lund said so. The health minister said no.", "Ilva Lund"),
        ("Crews met Health Minister Ilva Lund. The trade minister said so.", "trade minister"),
        ("Crews met Health Minister Ilva Lund and Trade Minister Otto Renn. The minister said so.", "minister"),
        ("Crews met Mayor Lund. Lund left. They met Mayor Lund. The mayor said so.", "Lund"),
        ("Crews met the minister Ilva Lund knew. The mayor said so.", "mayor"),
        ("Crews met the health minister. The minister said so.", "minister"),
        ("Crews met Health Minister Ilva Lund. A minister said so.", "minister"),
        ("Crews met Health Minister Ilva Lund. The minister of health said so.", "minister of health"),
        ("The minister said so. Crews met Health Minister Ilva Lund.", "minister"),
        ("Crews met club president. Renn said so. The president said no.", "Renn"),
        ("Crews beat Velmark coach Otto Renn. Lund said so. The coach said no.", "Otto Renn"),
        ("Crews met harbor expert Otto Renn. Lund said so. The expert said no.", "Lund"),
        ("Crews met tall stranger Otto Renn. Lund said so. The stranger said no.", "Lund"),
    ],
)
def test_an_office_takes_up_the_one_person_who_was_named_with_it(story, last):
    """Whose title has all words of the description; where two bear it, it is left alone."""
    assert speakers(story)[-1] == last


def test_a_body_that_was_known_by_its_name_is_that_one():
    """The noun leads to the name above, the name to the speaker."""
    told = speakers(
        "The Tide Board said so. Boats of the Velmark Tide Board sank. Lund said no.\n\nThe board said yes."
    )
    assert told[-1] == told[0]
    told = speakers(
        "Boats of the Velmark Tide Board sank. The Coral Board said so. The Coral Board met. The board said no. The board said yes."
    )
    assert told[1:] == ["Coral Board", "Coral Board"]


def test_only_its_own_item_counts_in_a_news_summary():
    """A body of the item above is not taken up."""
    story = parse_story(
        "World news summary\n\nOSLO -- The Velmark Tide Board met.\n\nLIMA -- Boats sank.\n\nROME -- Boats left, the board said.\n"
    )
    assert [quote.speaker.name for quote in story.quotes] == ["board"]
