"""The rules that lead a mention back to a speaker, by the rule that a quote names."""

from __future__ import annotations

import pytest

from xinhua_parse import parse_story

OPENING = "OSLO, May 3, 2018 (Xinhua) -- "  # else a short first paragraph is a headline


@pytest.mark.parametrize(
    ("story", "speaker", "rule"),
    [
        ("Otto Renn said so. Otto Renn said no.", "Otto Renn", "same name"),
        ("Otto Renn said so. Renn said no.", "Otto Renn", "part of a name"),
        ("Kenya said so. Nairobi said no.", "Nairobi", "country"),
        ("The Coral Rim Council said so. CRC said no.", "Coral Rim Council", "acronym"),
        ("A senior official said so.\n\nOfficial Otto Renn said no.", "Otto Renn", "named below"),
        ("Jon Halvorsen said so. Halvarsen said no.", "Jon Halvorsen", "misspelt"),
        ("Otto Renn met Hanna Lund. The latter said no.", "Hanna Lund", "latter"),
        ("Mayor Otto Renn said so. The mayor said no.", "Otto Renn", "role"),
        ("The harbor ministry said so. The source said no.", "harbor ministry", "source"),
        ("Otto Renn said so. The source said no.", "Otto Renn", "source"),
        ("Officials said so. The source said no.", "source", "first mention"),
        ("The harbor ministry said so. A source said no.", "source", "first mention"),
        ("The Coral Union said so. The bloc said no.", "Coral Union", "subject"),
        ("The harbor ministry said so. The ministry said no.", "harbor ministry", "head noun"),
        ("Otto Renn said so. The expert said no.", "Otto Renn", "last person"),
        ("Otto Renn said so. Hanna Lund said no. Renn left. He said so.", "Otto Renn", "subject"),
        ("Otto Renn said so. He said no.", "Otto Renn", "he or she"),
        ("One of the pilots said so. He said no.", "One of the pilots", "he or she"),
        (
            "One of the pilots said so.\n\nIt was late.\n\nCrews met Mayor Otto Renn. He said no.",
            "Otto Renn",
            "he or she",
        ),
        ("A pilot said so.\n\nIt was late.\n\nCrews met there. He said no.", "pilot", "he or she"),
        ("The harbor ministry said so. It said no.", "harbor ministry", "it"),
        ("Crews met Mayor Otto Renn. He said no.", "Otto Renn", "topic"),
        ("Officials said so. They said no.", "Officials", "they"),
        ("Otto Renn condemned the raid and vowed to find the raiders.", "Otto Renn", "shared subject"),
        ("Otto Renn said it was late, adding that it was dark.", "Otto Renn", "participle"),
        ('Otto Renn said so. "It is late."', "Otto Renn", "carried on"),
        ('"It is late." That is so, Otto Renn said.', "Otto Renn", "first mention"),
        ("Diver Li Na said so. Diver Li Yan said no. Li said yes.", None, "part of a name"),
        ('Tides rose.\n\n"It is late and it is dark."', None, "nobody near"),
        ("He said so.", None, "nobody before"),
        ("Otto Renn said so. I said no.", None, "nobody before"),
        ("The latter said so.", None, "nobody before"),
    ],
)
def test_each_rule(story, speaker, rule):
    """What the last quote says of itself."""
    quote = parse_story(OPENING + story).quotes[-1]
    assert (quote.speaker and quote.speaker.name, quote.rule) == (speaker, rule)


@pytest.mark.parametrize(
    ("story", "speakers"),
    [
        # the person who is the subject of a sentence in between
        ("Otto Renn left. The tide rose. He said no.", ["Otto Renn"]),
        ("Otto Renn left. Mrs. Hanna Lund stayed. He said no.", ["Otto Renn"]),
        ("Hanna Lund said so. Otto Renn left. He said no.", ["Hanna Lund", "Otto Renn"]),
        ("Hanna Lund said so.\n\nOtto Renn left. The tide rose.\n\nHe said no.", ["Hanna Lund", "Otto Renn"]),
        ("Otto Renn left.\n\nThe tide rose.\n\nHe said no.", ["Otto Renn"]),
        ("Otto Renn left.\n\nThe tide rose.\n\nThe tide fell.\n\nHe said no.", ["Otto Renn"]),
        ("Bells rang.\n\nBells fell.\n\nOtto Renn left.\n\nThe tide rose.\n\nThe tide fell.\n\nHe said no.", [None]),
        ("Otto Renn left. A tide rose. A tide fell. A bell rang. He said no.", ["Otto Renn"]),
        ("Otto Renn left. A tide rose. A tide fell. A bell rang. A dog barked. He said no.", [None]),
        ("Hanna Lund said so. Mayor Otto Renn and pilot Karim Hadi left. She said no.", ["Hanna Lund", "Hanna Lund"]),
        # the person who spoke last
        ("Mrs. Hanna Lund said so. Mr. Otto Renn said no. She said yes.", ["Hanna Lund", "Otto Renn", "Hanna Lund"]),
        ("Otto Renn said so. Officials said no. He said yes.", ["Otto Renn", "Officials", "Otto Renn"]),
        ("Officials said so. He said yes.", ["Officials", None]),
        # a body, a document, people
        (
            "The harbor ministry said so. Otto Renn said no. It said yes.",
            ["harbor ministry", "Otto Renn", "harbor ministry"],
        ),
        ("The report said so. Otto Renn said no. It said yes.", ["report", "Otto Renn", "report"]),
        ("Officials said so. The ministry said no. They said yes.", ["Officials", "ministry", "Officials"]),
        ("The ministry said so. Otto Renn said no. They said yes.", ["ministry", "Otto Renn", "ministry"]),
        ("Otto Renn said so. They said yes.", ["Otto Renn", None]),
    ],
)
def test_pronouns_by_who_was_there(story, speakers):
    """A subject between the last speaker and the pronoun comes before that speaker; four sentences are looked back over."""
    assert [quote.speaker and quote.speaker.name for quote in parse_story(OPENING + story).quotes] == speakers


@pytest.mark.parametrize(
    ("story", "last"),
    [
        ("Otto Renn said so.\n\nTides rose.\n\nThe expert said no.", "Otto Renn"),
        ("Otto Renn said so.\n\nTides rose.\n\nTides fell.\n\nThe expert said no.", "expert"),
        ("Otto Renn said so. An expert said no.", "expert"),
        ("Otto Renn said so. The expert of the port said no.", "expert of the port"),
        ("Otto Renn said so. The expert for the port said no.", "expert for the port"),
        ("Otto Renn said so. The president said no.", "Otto Renn"),
        ("Mayor Otto Renn said so. The president said no.", "president"),
        ("Mayor Otto Renn said so. The expert said no.", "Otto Renn"),
        ("Mr. Otto Renn said so. The businesswoman said no.", "businesswoman"),
        ("Otto Renn said so. Lund's husband said no.", "Lund's husband"),
        ("Otto Renn said so. Lund’s husband said no.", "Lund’s husband"),
        ("Renn's spokesman said so. Renn's spokesman said no.", "Renn's spokesman"),
        ("Otto Renn, Lund's spokesman, said so. Lund's spokesman said no.", "Otto Renn"),
        ("Otto Renn, Arden's spokesman, said so. Lund's spokesman said no.", "Lund's spokesman"),
        ("Officials and farmers said so. The officials said no.", "officials"),
        ("The survey said so. The surveys said no.", "surveys"),
        ("The coral survey said so. The rim survey said no. The coral survey said yes.", "coral survey"),
        ("The harbor ministry said so. A ministry said no.", "harbor ministry"),
        ("The harbor ministry said so. A tax ministry said no.", "tax ministry"),
        ("The harbor ministry said so. The tax ministry said no.", "tax ministry"),
        ('"It smells," said another, Otto Renn.', "Otto Renn"),
        ('"It smells," said another.', "another"),
        # a full name is no part of another one
        ("Director Liu Dan said so. Liu said yes. Liu Meirong said no.", "Liu Meirong"),
        ("Director Liu Dan said so. Liu said yes. Liu Dan said no.", "Liu Dan"),
    ],
)
def test_descriptions_by_their_nouns(story, last):
    """A loose word means the person who spoke last, not far above; an office that another holds is another's."""
    assert parse_story(OPENING + story).quotes[-1].speaker.name == last


@pytest.mark.parametrize(
    ("story", "count"),
    [
        ("A senior official said so.\n\nOfficial Otto Renn said no.", 1),
        ("A senior official said so.\n\nPilot Otto Renn said no.", 1),
        ("A pilot said so.\n\nMayor Otto Renn said no.", 2),
        ("A pilot said so.\n\nTides rose.\n\nTides fell.\n\nPilot Otto Renn said no.", 1),
        ("A pilot said so.\n\nTides rose.\n\nTides fell.\n\nTides rose.\n\nPilot Otto Renn said no.", 2),
        ("A businesswoman said so.\n\nMr. Otto Renn, a businesswoman, said no.", 2),
        ("A pilot said so.\n\nOtto Renn, a pilot and cook, said no.", 1),
        ("The survey said so. The new survey said no.", 1),
        ("The survey said so. The new harbor survey said no.", 2),
        ("The survey said so. A new survey said no.", 2),
        ("Tides rose.\n\nTides fell.\n\nA pilot said so.\n\nPilot Otto Renn said no.", 2),
        # a bare name in the next paragraph
        ("A pilot said so.\n\nOtto Renn said no.", 1),
        ("The pilot said so.\n\nOtto Renn said no.", 1),
        ("A pilot said so.\n\nRenn said no.", 1),
        ("A pilot said so.\n\nRenn said no.\n\nAn old friend of Otto Renn said yes.", 3),
        ("A pilot said so.\n\nTides rose.\n\nOtto Renn said no.", 2),
        ("A pilot said so. Otto Renn said no.", 2),
        ("A pilot met Renn, a pilot said.\n\nOtto Renn said no.", 2),
        ("A pilot said so. A cook said no.\n\nOtto Renn said no.", 2),
        ("A pilot said so. Trader Ilva Lund said no.\n\nOtto Renn said no.", 3),
        ("An actress said so.\n\nMr. Otto Renn said no.", 2),
        ("Officials said so.\n\nOtto Renn said no.", 2),
        # the lead's sentence said again, in a caption
        ("The port is shut, an official said.\n\nThe port is shut, an official said.\n\nMayor Otto Renn said no.", 1),
        ("Tides rose. The port is shut, an official said.\n\nTides fell.\n\nThe port is shut, an official said.", 1),
        ("The port is shut, an official said.\n\nThe port is open, an official said.", 2),
        ("The port is shut, the official said.\n\nThe port is shut, an official said.", 2),
        # rank, without an article too
        ("A high-ranking pilot said so.\n\nVice-Chairman Otto Renn of the air board said no.", 1),
        ("Chief economist said so.\n\nTrade Secretary Otto Renn said no.", 1),
        ("The senior pilot said so.\n\nVice-Chairman Otto Renn said no.", 2),
        # a member of the body that the role names
        ("A member of the Tide Board said so.\n\nOtto Renn, head of the Tide Board's office, said no.", 1),
        ("A clerk of the Tide Board said so.\n\nOtto Renn, head of the Tide Board's office, said no.", 2),
        ("A member of the Tide Board said so.\n\nOtto Renn, head of the Coral Board's office, said no.", 2),
        ("A family member said so.\n\nOtto Renn, head of the Coral Board's office, said no.", 2),
    ],
)
def test_how_many_speakers_a_story_has(story, count):
    """A lead's unnamed person may be named within three paragraphs, in the same function; "official" could be any."""
    assert len(parse_story(OPENING + story).speakers) == count


def test_a_quotation_that_opens_its_paragraph_goes_with_the_cue_behind_it():
    """Where another saying stands before it in the paragraph it goes with that."""
    story = parse_story(OPENING + 'Otto Renn said so.\n\n"It is late." That is so, Hanna Lund said. "It is dark."')
    assert [(q.speaker and q.speaker.name, q.rule) for q in story.quotes] == [
        ("Otto Renn", "first mention"),
        ("Hanna Lund", "carried back"),
        ("Hanna Lund", "first mention"),
        ("Hanna Lund", "carried on"),
    ]


def test_what_is_told_of_a_saying_without_speaker():
    """Its code, its place and what was looked for."""
    story = parse_story(OPENING + "Tides rose.\n\nHe said no.")
    told = [(p.code, p.message, p.span.of(story.text)) for p in story.problems]
    assert told == [("unknown-speaker", "nobody before could be 'he'", "He")]
    story = parse_story(OPENING + 'Tides rose.\n\n"It is late and it is dark."')
    told = [(p.code, p.message, p.span.of(story.text)) for p in story.problems]
    assert told == [("unknown-speaker", "nothing before this says who speaks", "It is late and it is dark")]
    story = parse_story(OPENING + "Diver Li Na said so. Diver Li Yan said no. Li said yes.")
    [problem] = story.problems
    assert (problem.code, problem.message) == ("ambiguous-speaker", "several could be 'Li': Li Na, Li Yan")


@pytest.mark.parametrize(
    ("tag", "last"),
    [
        ("He said no.", None),
        ("He said no. She said no.", None),
        ("They said no.", "Tide Board"),
        ("It said no.", "Tide Board"),
        ("Lund said no.", "Lund"),
        ('"We left," he said.', None),
    ],
)
def test_a_pronoun_behind_a_name_that_several_bear(tag, last):
    """It is left open as well; what cannot mean a person is not."""
    story = parse_story(
        OPENING + f"The Tide Board said so. Diver Li Na said so. Diver Li Yan said no. Li said yes. {tag}"
    )
    assert (story.quotes[-1].speaker and story.quotes[-1].speaker.name) == last


@pytest.mark.parametrize(
    ("story", "last"),
    [
        ("Otto Renn and Hanna Lund said so. The two leaders said no.", "Otto Renn and Hanna Lund"),
        ("Kenya and Peru said so. Both sides said no.", "Kenya and Peru"),
        ("The Coral Front and the Tide said so. The two groups said no.", "Coral Front and the Tide"),
        ("The Ministry of Trade and Reefs said so. The two sides said no.", "two sides"),
        ("Kenya, Peru and Oman said so. The two sides said no.", "two sides"),
        ("Kenya and Peru said so. Two sides said no.", "Two sides"),
        ("Kenya and Peru said so. The three sides said no.", "three sides"),
        ("Kenya and Peru said so. Otto Renn said no. The two sides said no.", "two sides"),
        ("Kenya and Peru said so.\n\nTides rose.\n\nTides fell.\n\nThe two sides said no.", "two sides"),
    ],
)
def test_two_who_were_named_together(story, last):
    """Those who spoke last, if they were two, are "the two" and "both"."""
    quote = parse_story(OPENING + story).quotes[-1]
    assert quote.speaker is not None
    assert quote.speaker.name == last
