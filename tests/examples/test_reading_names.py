"""A noun phrase read for the person it names: the title, the name, the title's head noun."""

from __future__ import annotations

import pytest
from casting import passage_of

from xinhua_parse.speakers.person_name import is_bare_noun_name, is_name_word, name_start, read_person_name, words_of

CASES = [
    ("Otto Renn", None, "Otto Renn", ""),
    ("Renn", None, "Renn", ""),
    ("Mayor Renn", "Mayor", "Renn", "mayor"),
    ("former Mayor Renn", "former Mayor", "Renn", "mayor"),
    ("Dr. Renn", None, "Renn", "doctor"),
    ("Dr. Hanna Renn", None, "Hanna Renn", "doctor"),
    ("Mr. Otto Renn", None, "Otto Renn", ""),
    ("Prof. Renn", None, "Renn", ""),
    ("chief surgeon Dr. Hanna Renn", "chief surgeon", "Hanna Renn", "surgeon"),
    ("police officer Col. Karim Hadi", "police officer", "Karim Hadi", "officer"),
    ("police officer Sgt Karim Hadi", "police officer", "Karim Hadi", "officer"),
    ("ferryhand Xu Dan", "ferryhand", "Xu Dan", ""),
    ("22-year-old Liu Dan", None, "Liu Dan", ""),
    ("World No. 2 Jarno Salo", None, "Jarno Salo", ""),
    ("world number one Jarno Salo", "world number one", "Jarno Salo", ""),
    ("group's chairman Otto Renn", "chairman", "Otto Renn", "chairman"),
    ("group’s chairman Otto Renn", "chairman", "Otto Renn", "chairman"),
    ("Arden's chairman Otto Renn", "Arden's chairman", "Otto Renn", "chairman"),
    ("group led by its President Otto Renn", "President", "Otto Renn", "president"),
    ("Ministry of Trade spokesperson Hanna Renn", "Ministry of Trade spokesperson", "Hanna Renn", "spokesperson"),
    ("Secretary of State Hanna Renn", "Secretary of State", "Hanna Renn", "secretary"),
    ("Minister for Education Hanna Renn", "Minister for Education", "Hanna Renn", "minister"),
    ("coach and captain Otto Renn", "coach and captain", "Otto Renn", "captain"),
    ("ferryhand surnamed Xu", "ferryhand", "Xu", ""),
    ("driver named Xu Dan", "driver", "Xu Dan", "driver"),
    ("villager identified only as Xu", "villager", "Xu", "villager"),
    ("commander of the reef forces General Otto Renn", "commander of the reef forces General", "Otto Renn", "general"),
    ("city council Chairman Otto Renn", "city council Chairman", "Otto Renn", "chairman"),
    (
        "Reef Protection and Tide Safety Coordinator for Reef International Otto Renn",
        "Reef Protection and Tide Safety Coordinator for Reef International",
        "Otto Renn",
        "coordinator",
    ),
    ("Prevention and Rescue Minister Otto Renn", "Prevention and Rescue Minister", "Otto Renn", "minister"),
    ("Relief and Harbor Minister Otto Renn", "Relief and Harbor Minister", "Otto Renn", "minister"),
    ("Deputy Director for Land Transport Otto Renn", "Deputy Director for Land Transport", "Otto Renn", "director"),
    ("point guard Otto Renn", "point guard", "Otto Renn", "guard"),
    ("Minister of Pilots' Affairs Otto Renn", "Minister of Pilots' Affairs", "Otto Renn", "minister"),
    ("analyst Otto Renn of Reef Bank", "analyst", "Otto Renn", "analyst"),
    ("Reef commander Otto Renn from the yard", "Reef commander", "Otto Renn", "commander"),
    ("center Otto Renn", "center", "Otto Renn", "center"),
    ("Center Otto Renn", "Center", "Otto Renn", "center"),
    ("Forward Otto Renn", "Forward", "Otto Renn", "forward"),
    ("Tide center Otto Renn", "Tide center", "Otto Renn", "center"),
    ("starting center Otto Renn", "starting center", "Otto Renn", "center"),
    ("another pilot Otto Renn", "pilot", "Otto Renn", "pilot"),
    ("coach for Velmark's hockey team Otto Renn", "coach for Velmark's hockey team", "Otto Renn", "coach"),
    ("spokesman for the Reef Council Otto Renn", "spokesman for the Reef Council", "Otto Renn", "spokesman"),
    ("head of the Board for Ports Otto Renn", "head of the Board for Ports", "Otto Renn", "head"),
    ("head of the Board for Trade Otto Renn", "head of the Board for Trade", "Otto Renn", "head"),
    ("Envoy for East Asia Otto Renn", "Envoy for East Asia", "Otto Renn", "envoy"),
    ("South Korean Oh Dan", None, "Oh Dan", ""),
    ("South Otto Renn", None, "South Otto Renn", ""),
    ("American Hanna Lund", None, "Hanna Lund", ""),
    ("top-ranked American Hanna Lund", None, "Hanna Lund", ""),
    ("Frenchman Otto Renn", None, "Otto Renn", ""),
    ("Swede Otto J. Renn", None, "Otto J. Renn", ""),
    ("bank's Hanna Lund", None, "Hanna Lund", ""),
    ("Otto Renn Jr.", None, "Otto Renn Jr.", ""),
    ("Otto Renn, Jr.", None, "Otto Renn, Jr.", ""),
    ("King Olaf III", "King", "Olaf III", "king"),
    ("Otto J. Renn", None, "Otto J. Renn", ""),
    ("OTTO RENN", None, "OTTO RENN", ""),
    ("Monday Otto Renn", None, "Otto Renn", ""),
    ("Mayor Khalid al-Harbi", "Mayor", "Khalid al-Harbi", "mayor"),
    ("Hanna Renn from the fisheries department", None, "Hanna Renn", ""),
    ("Hanna Renn of Marrow", None, "Hanna Renn", ""),
    ("Hanna Renn in Marrow", None, "Hanna Renn", ""),
    ("Hanna Renn at the yard", None, "Hanna Renn", ""),
    ("Hanna Renn with the rescue service", None, "Hanna Renn", ""),
    ("Mayor Renn of Marrow", "Mayor", "Renn", "mayor"),
]
NOBODY = [
    "Renn of Marrow",  # one word before "of" may be a place
    "Kenya",
    "Nairobi",
    "Xinhua",
    "Palestinians",
    "Kenyan Reef",
    "Coral Rim Council",
    "Coral Motors",
    "Reef and Sons",
    "Rim & Reef",
    "Arden Rim & Reef",
    "House of Marrow",
    "CRC",
    "Coral CRC",
    "Ana Bea Cleo Dora Eva Fea Gea",  # too long
    "harbor ministry",
    "official news agency CRC",
    "spokesman of the Forum",
    "spokesman for the Forum",
    "spokesman for Marrow",
    "spokesman of President Renn",
    "aide to President Renn",
    "Aides to President Renn",
    "widow of pilot Otto Renn",
    "friends of Mayor Renn",
    "adviser for President Renn",
    "former mayor of a city in southern Philippines",
    "official Marrow News Agency",
    "Office of the Harbor Adviser",
    "Otto Renn and pilot Hanna Lund",
    "Renn and Hanna Lund",
    "Renn and Lund",
    "Renn and President Lund",
    "government of President Renn",
    "office of the Prime Minister Hanna Lund",
    "leaders including President Renn",
    "retired pilots like Otto Renn",
    "group of lawmakers led by Senator Renn",
    "release issued by lawyer Otto Renn",
    "dressed as Otto Renn",
    "American Reef Council",
    "18-year-old Russian",
    "tired Swede",
    "law imposed by President Renn",
    "director for the Forum",
    "Arden Motors Co.",
    "De Renn Consolidated Mines",
    "American Open Cup Trust",
    "Chinese Sports Lottery",
    "Russian American Lund",
    "Children's Institute",
    "Fishermen’s Union",
    "Kenya's National Gull Laboratory",
    "agency Marrow",
    "in Otto Renn",
    "research center Velmark Poll",
    "Center Tide Poll",
    "Center Party",
    "analyst Renn of Reef Bank",
    "ferry Otto Renn of Reef Bank",
    "Reefbank",
    "center Velpress",
    "spokesman for the hockey team Reef Lions",
    "spokesman for the Port Authority of Marrow",
    "spokesman for the Port Authority Public Affairs",
    "spokesman for the Port Authority Office Kenya",
    "spokesman for the Port Authority Tide Kenya",
    "spokesman for the Port Authority Tide Economy Office",
    "spokesman for the Port Authority Economy Renn",
    "spokesman for the Reef Lions",
    "spokesman for the Coral Reef Lions",
    "head of the Board for Coral Reef Lions",
    "head of the Board for Trade Reef Lions",
    "lawyer for Hanna Renn Lund",
    "coach for the hockey team Lions",
    "Chief Executive",
    "Deputy Director",
    "Velmark's Port Workers",
    "Democrats",
    "the Otto Renn",
]


@pytest.mark.parametrize("before", ["", "And so it was late. "])
@pytest.mark.parametrize("behind", ["", " Council", " said so of the port"])
@pytest.mark.parametrize(("phrase", "title", "name", "head"), CASES)
def test_a_person_is_named(before, behind, phrase, title, name, head):
    """Whatever stands before the phrase and behind it."""
    passage = passage_of(before + phrase + behind)
    start, end = len(passage_of(before).words), len(passage_of(before + phrase).words)
    found = read_person_name(passage, start, end)
    assert found is not None
    assert words_of(passage, *found.name) == name
    assert (found.title and words_of(passage, *found.title), found.head) == (title, head)


@pytest.mark.parametrize("before", ["", "And so it was late. "])
@pytest.mark.parametrize("phrase", NOBODY)
def test_nobody_is_named(before, phrase):
    """A country, a body, people of a kind, somebody described by another's name, two people."""
    passage = passage_of(before + phrase)
    assert read_person_name(passage, len(passage_of(before).words), len(passage.words)) is None


@pytest.mark.parametrize("phrase", ["a spokesman in Marrow Otto Renn", "an aide near Marrow Otto Renn"])
def test_a_phrase_with_a_preposition_behind_an_article_describes_somebody(phrase):
    """The capitals behind the preposition are not the name of the one who speaks."""
    passage = passage_of(phrase)
    assert read_person_name(passage, 1, len(passage.words)) is None


def test_the_definite_article_makes_a_name_a_bodys():
    """The Marrow Gull is a paper or a ship, and Marrow Gull could be anybody; the Chinese Marrow Gull is no Chinese."""
    assert read_person_name(passage_of("the Chinese Marrow Gull"), 1, 4) is None
    passage = passage_of("the Marrow Gull")
    assert read_person_name(passage, 1, 3) is None
    assert read_person_name(passage_of("so Marrow Gull"), 1, 3) is not None


@pytest.mark.parametrize(
    ("word", "can"),
    [
        ("Renn", True), ("al-Harbi", True), ("el-Masry", True), ("as-Salem", True), ("ul-Haq", True), ("van", True),
        ("bin", True), ("al-harbi", False), ("al-", False), ("so-Salem", False), ("said", False), ("7", False),
    ],
)  # fmt: skip
def test_which_words_are_in_a_name(word, can):
    """Capitals, particles, and Arabic articles before a capital."""
    assert is_name_word(word) is can


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("pilot Otto Renn", "Otto Renn"),
        ("Otto Renn", "Otto Renn"),
        ("pilot The Renn", "Renn"),
        ("pilot Otto J. Renn", "Otto J . Renn"),
        ("pilot Otto Jo. Renn", "Otto Jo . Renn"),
        ("pilot Otto Joe. Renn", "Renn"),
        ("so. Renn", "so . Renn"),
        ("Gen. Renn", "Gen . Renn"),
        ("pilot Otto Renn, Jr", "Otto Renn , Jr"),
        ("pilot Otto Renn, Lund", "Lund"),
        ("Monday March Otto Renn", "Otto Renn"),
        ("pilot Monday", "Monday"),
        ("pilot van der Renn", "Renn"),
        ("pilot Dirk van der Renn", "Dirk van der Renn"),
        ("pilot van", ""),
        ("pilot", ""),
    ],
)
def test_where_the_run_of_a_name_begins(phrase, name):
    """Before initials, honorifics and particles; behind articles, days and a particle in small letters."""
    words = passage_of(phrase).words
    assert " ".join(words[name_start(passage_of(phrase), 0, len(words)) :]) == name


def test_a_run_does_not_reach_over_the_start():
    """The words before the phrase are no part of it."""
    passage = passage_of("Hanna Otto J. Renn")
    assert [name_start(passage, start, 5) for start in range(5)] == [0, 1, 2, 4, 4]


def test_words_are_printed_on_one_line():
    """With the gaps that the text has, but for its breaks."""
    passage = passage_of("Otto\n J.B.  Renn,Jr. said")
    assert words_of(passage, 0, 5) == "Otto J.B. Renn,Jr"
    assert words_of(passage, 0, 1) == "Otto"


@pytest.mark.parametrize(
    ("text", "start", "end", "bare"),
    [
        ("Archer said", 0, 1, True),
        ("so Archer said", 1, 2, True),
        ("the Archer said", 1, 2, False),
        ("Pilot Archer said", 0, 2, False),
        ("Renn said", 0, 1, False),
    ],
)
def test_a_noun_that_is_a_name(text, start, end, bare):
    """A noun for a person, in capitals, alone and without an article."""
    assert is_bare_noun_name(passage_of(text), start, end) is bare
