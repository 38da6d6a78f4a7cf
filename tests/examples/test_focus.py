"""Whom a pronoun or a description means that stands behind a sentence about somebody who has said nothing yet."""

from __future__ import annotations

import pytest

from xinhua_parse import parse_story

OPENING = "OSLO, May 3, 2018 (Xinhua) -- "  # else a short first paragraph is a headline


def speakers(story: str) -> list[str | None]:
    """The speaker of each quote of a story."""
    return [quote.speaker and quote.speaker.name for quote in parse_story(OPENING + story).quotes]


@pytest.mark.parametrize(
    ("story", "last"),
    [
        # a body or people between the subject and the pronoun are no hindrance
        (
            "Otto Renn toured the port. The port was shut last year, officials said. He promised that it will open.",
            "Otto Renn",
        ),
        ("Consul Ilva Renn left for Bergen. The harbor board has told all crews to rest, she said.", "Ilva Renn"),
        ("Hanna Lund said so. Otto Renn left. The ministry said no. He said yes.", "Otto Renn"),
        # one word that the story has explained
        (
            "The club sold goalkeeper Otto Renn.\n\nCoach Karim Hadi said it was sad.\n\nRenn left for Bergen. He said no.",
            "Otto Renn",
        ),
        ("Mayor Hanna Lund said so. The Arden Harbor Board met.\n\nArden is a port. She said no.", "Hanna Lund"),
        ("Mayor Hanna Lund said so. Weather is a threat. She said no.", "Hanna Lund"),
        # a description that says who it is only farther up
        (
            "Mayor Ilva Renn opened the school. The 41-year-old engineer took office in May. She said it was full.",
            "Ilva Renn",
        ),
        # somebody without a name
        ("Mayor Otto Renn said so. A young widow left the hall. She said it was cold.", "young widow"),
        ("A farmer from the valley lost his goats. He said no help came.", "farmer from the valley"),
        ("Mayor Otto Renn said so. The farmer left the hall. He said it was cold.", "Otto Renn"),
    ],
)
def test_he_or_she_is_the_subject_of_the_sentence_before(story, last):
    """Whoever said something last comes behind a subject that stands nearer."""
    assert speakers(story)[-1] == last


@pytest.mark.parametrize(
    ("story", "expected"),
    [
        (
            "Otto Renn said Karim Hadi, having promised that he would sail, is late.\n\nHe said it was dark.",
            ["Otto Renn", "Karim Hadi", "Otto Renn"],
        ),
        (
            "Otto Renn said Hanna Lund, having told the crew that it may rest, is late.\n\nHe warned that it was dark.",
            ["Otto Renn", "Hanna Lund", "Otto Renn"],
        ),
        (
            'Otto Renn said Hanna Lund, having promised that she would sail, is late.\n\n"We had no boats and no men."',
            ["Otto Renn", "Hanna Lund", "Otto Renn"],
        ),
        (
            "The ministry said Hanna Lund, having promised that she would sail, is late.\n\nShe said it was dark.",
            ["ministry", "Hanna Lund", "Hanna Lund"],
        ),
        (
            "Otto Renn said it was late. Hanna Lund said it was dark.\n\nShe warned that boats may sink.",
            ["Otto Renn", "Hanna Lund", "Hanna Lund"],
        ),
        (
            "They said Hanna Lund, having promised that she would sail, is late.\n\nShe said it was dark.",
            [None, "Hanna Lund", "Hanna Lund"],
        ),
    ],
)
def test_one_who_is_quoted_within_anothers_words(story, expected):
    """The person whose words they are is the one who speaks on; a body leaves that to the person it quotes."""
    assert speakers(story) == expected


def test_an_item_of_a_news_summary_knows_nobody_from_the_one_above():
    """Its "he" and its "official" are its own; a name means the same everywhere."""
    story = parse_story(
        "World news summary\n\n"
        "OSLO -- Mayor Otto Renn left for Bergen, a city official said. He said it was late.\n\n"
        "LIMA -- Boats were lost. He said it was dark.\n\n"
        "ROME -- Road official Ilva Lund said it was cold. Renn said it was hot.\n"
    )
    told = [(quote.source.text, quote.speaker and quote.speaker.name) for quote in story.quotes]
    assert told == [
        ("a city official", "city official"),
        ("He", "city official"),
        ("He", None),
        ("Road official Ilva Lund", "Ilva Lund"),
        ("Renn", "Otto Renn"),
    ]
