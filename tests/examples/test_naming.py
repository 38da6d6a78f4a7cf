"""Who of a cast bears a name: in full, in part, by initials, by another name of a country."""

from __future__ import annotations

import pytest
from casting import cast_of, passage_of, place_of

from xinhua_parse import SpeakerKind
from xinhua_parse.speakers.gender import Gender
from xinhua_parse.speakers.mention import Form, Mention
from xinhua_parse.speakers.naming import acronym, country, misspelt, part_of_name, same_name

_PLACE = place_of(passage_of(""))


def person(name: str, title: str | None = None, gender: Gender | None = None) -> Mention:
    """A mention of a person by name."""
    return Mention(Form.NAME, name, SpeakerKind.PERSON, name, title, gender=gender)


def body(name: str) -> Mention:
    """A mention of a body by name."""
    return Mention(Form.NAME, name, SpeakerKind.ORGANIZATION, name)


@pytest.mark.parametrize(
    ("phrases", "mention", "found"),
    [
        (["Otto Renn", "Hanna Lund"], person("Hanna Lund"), ["Hanna Lund"]),
        (["Otto Renn", "Hanna Maria Lund"], person("Hanna Maria Lund"), ["Hanna Maria Lund"]),
        (["Mayor Otto J. Renn"], person("Otto J Renn"), ["Otto J. Renn"]),
        (["Otto Renn"], person("OTTO RENN"), ["Otto Renn"]),
        (["Otto Renn"], person("Hanna Renn"), []),
        (["Otto Renn"], person("Renn"), []),
        (["Mayor Renn"], person("Renn"), ["Renn"]),
        ([], person("Renn"), []),
        (["The Coral Rim Council"], body("CORAL RIM COUNCIL"), ["Coral Rim Council"]),
        (["The CRC", "The Reef Fund (CRC)"], body("CRC"), ["CRC"]),
    ],
)
def test_the_same_name(phrases, mention, found):
    """All of it, whatever the case and the points."""
    assert [member.name for member in same_name(mention, cast_of(*phrases), _PLACE)] == found


@pytest.mark.parametrize(
    ("phrases", "mention", "found"),
    [
        (["Otto Renn"], person("Renn"), ["Otto Renn"]),
        (["Otto Renn"], person("Otto"), ["Otto Renn"]),
        (["Arden Motors Co."], person("Arden"), ["Arden Motors Co."]),
        (["Arden Reef Co."], person("Arden Reef"), ["Arden Reef Co."]),
        (["Arden Motors Co."], person("Motors"), []),
        (["Arden Motors Co."], person("Arden", "Mayor"), []),
        (["The Arden Council"], person("Arden"), []),
        (["Arden Motors Co.", "Otto Arden"], person("Arden"), ["Otto Arden"]),
        (["The Bank of Kenya"], body("Kenya"), []),
        (["The Bank of Kenya"], body("Bank"), ["Bank of Kenya"]),
        (["Mayor Renn"], person("Otto Renn"), ["Renn"]),
        (["Otto Renn"], person("Otto Lund"), []),
        (["Otto Renn"], person("Otto Renn"), []),  # that is the same name
        (["Otto A. Lund"], person("Otto B. Lund"), []),
        (["Hanna Maria Lund"], person("Hanna Maria"), ["Hanna Maria Lund"]),
        (["Hanna Maria Lund"], person("Maria Lund"), ["Hanna Maria Lund"]),
        (["Hanna Maria Lund"], person("Hanna Lund"), ["Hanna Maria Lund"]),
        (["Hanna Lund"], person("Hanna Maria Lund"), ["Hanna Lund"]),
        (["Hanna Maria Paz Lund"], person("Hanna Maria Lund"), ["Hanna Maria Paz Lund"]),
        (["Hanna Maria Lund"], person("Maria"), ["Hanna Maria Lund"]),
        (["Hanna Eva Lund"], person("Eva"), ["Hanna Eva Lund"]),
        (["Hanna Bo Lund"], person("Bo"), []),  # a short word inside a name is nobody's
        (["Hanna Maria Lund"], person("Hanna Eva"), []),
        (["Hanna Maria Lund"], person("Eva Lund"), []),
        (["Otto Renn", "Hanna Renn"], person("Renn"), ["Otto Renn", "Hanna Renn"]),
        (["Otto Renn", "The Renn Council"], person("Renn"), ["Otto Renn"]),
        (["Otto Renn", "The Renn Council"], body("Renn"), ["Renn Council"]),
        (["The Coral Rim Council"], body("Rim Council"), ["Coral Rim Council"]),
        (["The Coral Rim Council"], body("Coral Rim"), ["Coral Rim Council"]),
        (["The Coral Rim Council"], body("Rim"), ["Coral Rim Council"]),
        (["The Coral Rim Council"], body("Coral Council"), []),  # a body's words are not left out
        (["The Rim Council"], body("Coral Rim Council"), []),  # a body's longer name may be another's
        (["Otto Renn"], person(""), []),
    ],
)
def test_a_part_of_a_name(phrases, mention, found):
    """The beginning, the end, the first and the last, or one word inside; for a person the fuller name too."""
    assert [member.name for member in part_of_name(mention, cast_of(*phrases), _PLACE)] == found


@pytest.mark.parametrize(
    ("phrases", "mention", "found"),
    [
        (["Mr. Otto Renn", "Mrs. Hanna Renn"], person("Renn", gender=Gender.FEMALE), ["Hanna Renn"]),
        (["Mr. Otto Renn", "Mrs. Hanna Renn"], person("Renn", gender=Gender.MALE), ["Otto Renn"]),
        (["Otto Renn", "Mrs. Hanna Renn"], person("Renn", gender=Gender.FEMALE), ["Otto Renn", "Hanna Renn"]),
        (["Mr. Otto Renn", "Mr. Karim Renn"], person("Renn", gender=Gender.FEMALE), []),
        (["Mayor Otto Renn", "Pilot Hanna Renn"], person("Renn", "Mayor"), ["Otto Renn"]),
        (["Mayor Otto Renn", "Pilot Hanna Renn"], person("Renn", "mayor"), ["Otto Renn"]),
        (["Deputy Mayor Otto Renn", "Pilot Hanna Renn"], person("Renn", "Mayor"), ["Otto Renn"]),
        (["Mayor Otto Renn", "Pilot Hanna Renn"], person("Renn", "Deputy Mayor"), ["Otto Renn"]),
        (["Mayor Otto Renn", "Pilot Hanna Renn"], person("Renn", "Judge"), ["Otto Renn", "Hanna Renn"]),
        (["Mayor Otto Renn", "Mayor Hanna Renn"], person("Renn", "Mayor"), ["Otto Renn", "Hanna Renn"]),
        (["Mayor Otto Renn"], person("Renn", "Judge"), ["Otto Renn"]),
    ],
)
def test_of_two_who_bear_a_name(phrases, mention, found):
    """The gender leaves out whom it does not fit; the title does so only where it fits somebody."""
    assert [member.name for member in part_of_name(mention, cast_of(*phrases), _PLACE)] == found


def test_of_two_who_bear_the_same_full_name():
    """The title tells them apart too."""
    cast = cast_of("Mayor Otto Renn", "Pilot Otto Renn")
    assert [member.roles for member in same_name(person("Otto Renn", "Pilot"), cast, _PLACE)] == [["Pilot"]]
    assert len(same_name(person("Otto Renn"), cast, _PLACE)) == 2


@pytest.mark.parametrize(
    ("phrases", "name", "found"),
    [
        (["The Coral Rim Council"], "CRC", ["Coral Rim Council"]),
        (["The Coral Fund"], "CF", ["Coral Fund"]),
        (["The Coral Fund", "The Coast Fund"], "CF", ["Coral Fund"]),  # the first that has them
        (["The Coral-Rim Council for the Sea"], "CRCS", ["Coral-Rim Council for the Sea"]),
        (["The U.S. Reef Council"], "USRC", ["U.S. Reef Council"]),
        (["The Coral Rim Council"], "CR", []),
        (["The Coral Rim Council"], "Crc", []),
        (["Interpol"], "I", []),  # one letter is no acronym
        (["Otto Renn"], "OR", []),
        (["The Coral Rim Council (CRC)"], "COUNCIL", ["Coral Rim Council"]),
        (["Mayor Hanna Renn"], "RENN", []),  # no body bears it
        (["The US Council"], "US", []),
    ],
)
def test_initials(phrases, name, found):
    """The capitals that open the words of a body's name, two at least, or a word of it in capitals."""
    assert [member.name for member in acronym(body(name), cast_of(*phrases), _PLACE)] == found


@pytest.mark.parametrize(
    ("phrases", "mention", "found"),
    [
        (["Kenya"], body("Nairobi"), ["Kenya"]),
        (["Nairobi"], body("Kenya"), ["Nairobi"]),
        (["Kenya"], Mention(Form.DESCRIPTION, "Kenyan government", SpeakerKind.ORGANIZATION), ["Kenya"]),
        (["Kenya"], Mention(Form.DESCRIPTION, "Kenyan government", SpeakerKind.DOCUMENT), []),
        (["Kenya"], body("Egypt"), []),
        (["Kenya"], body("Coral Rim Council"), []),
    ],
)
def test_another_name_of_a_country(phrases, mention, found):
    """Its capital and its government, whichever came first; only a body is one."""
    assert [member.name for member in country(mention, cast_of(*phrases), _PLACE)] == found


@pytest.mark.parametrize(
    ("phrases", "mention", "found"),
    [
        (["Jon Halvorsen"], person("Halvarsen"), ["Jon Halvorsen"]),
        (["Jon Halvorsen"], person("Halvoresen"), ["Jon Halvorsen"]),
        (["Jon Halvorsen"], person("Halvrsen"), ["Jon Halvorsen"]),
        (["Jon Halvorsen"], person("Havlorsen"), ["Jon Halvorsen"]),
        (["Jon Halvorsen", "Eva Lund"], person("Halvosen"), ["Jon Halvorsen"]),
        (["Jon Halvorsen"], person("Halvresen"), []),  # two letters
        (["Jon Halvorsen"], person("Halvarson"), []),
        (["Jon Halvorsen"], person("Halvorseno"), []),  # the first and the last letter are kept
        (["Jon Halvorsen"], person("Malvorsen"), []),
        (["Jon Lunden"], person("Lundn"), []),  # short names are often alike
        (["Jon Lundn"], person("Lunden"), []),
        (["Jon Halvorsen"], person("Eva Halvarsen"), []),
        (["Jon Halvorsen"], person("Halvarsen", "Mayor"), []),
        (["The Halvorsen Fund"], person("Halvarsen"), []),
        (["The Halvorsen"], person("Halvarsen"), []),
        (["Jon Halvorsen", "Mayor", "Eva Halvarsen"], person("Halvarsen"), []),  # there is one
    ],
)
def test_a_surname_with_a_wrong_letter(phrases, mention, found):
    """One within it that is missing, too much or another, or two that are swapped."""
    cast = cast_of(*phrases)
    place = place_of(cast.passages[-1], len(phrases) - 1)
    assert [member.name for member in misspelt(mention, cast, place)] == found
