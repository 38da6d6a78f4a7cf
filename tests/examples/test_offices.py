"""Where a name begins behind a title and its office."""

from __future__ import annotations

import pytest
from casting import passage_of

from xinhua_parse.grammar.nouns import is_title
from xinhua_parse.speakers.office import behind_title
from xinhua_parse.speakers.person_name import name_start


def name_of(phrase: str, *, before: str = "", behind: str = "") -> str:
    """What is left of a phrase when its last title and the office behind that are gone."""
    passage = passage_of(before + phrase + behind)
    start, end = len(passage_of(before).words), len(passage_of(before + phrase).words)
    title = max(at for at in range(start, end - 1) if is_title(passage.lower[at]))
    return " ".join(passage.words[behind_title(passage, title, name_start(passage, start, end), end) : end])


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("Mayor Otto Renn", "Otto Renn"),
        ("Mayor-elect Otto Renn", "Otto Renn"),
        ("President elect Otto Renn", "Otto Renn"),
        ("President Elect Otto Renn", "Otto Renn"),
        ("Director General Otto Renn", "Otto Renn"),
        ("SECRETARY OF STATE HANNA LUND", "HANNA LUND"),
        ("SECRETARY GENERAL OF STATE LUND", "LUND"),
        ("DIRECTOR GENERAL HANNA LUND", "HANNA LUND"),
        ("Secretary of State Lund", "Lund"),
        ("Secretary of State Hanna Maria Lund", "Hanna Maria Lund"),
        ("Minister of Foreign Affairs Lund", "Lund"),
        ("Minister for Education Lund", "Lund"),
        ("Minister for the Interior Lund", "Lund"),
        ("Special envoy of South Korea Kim", "Kim"),
        ("Envoy of the Council of South Korea Kim Dan", "Kim Dan"),
        ("Secretary of Interior and Justice Lund", "Lund"),
    ],
)
def test_an_office_that_is_known(phrase, name):
    """The name begins behind its last word, however short the name is; in capitals too."""
    assert name_of(phrase) == name


@pytest.mark.parametrize("last", ["State", "Kenya", "Kenyan", "Arden's", "Arden’s", "Motors", "Council", "Councils"])
def test_a_word_that_ends_an_office(last):
    """A word of office, a country, its adjective, a possessive, a word that ends a body's name, and a kind of body."""
    assert name_of(f"Head of Coral {last} Renn") == "Renn"
    assert name_of(f"Head of {last} Renn") == "Renn"
    assert name_of(f"Head of {last} Otto Renn", before="It was late. ", behind=" Council said so.") == "Otto Renn"


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("Mayor of Velmark Ilva Renn", "Ilva Renn"),
        ("Mayor of Port Ellery Ilva Renn", "Ilva Renn"),
        ("Mayor of Velmark Renn", ""),  # a place of two words as like as not
        ("Mayor of Velmark", ""),
        ("President of Chad", ""),
        ("President of South Korea", ""),
        ("Head of the Coral Rim Motors", ""),
        ("Mayor of Velmark Ilva Major", "Ilva Major"),
    ],
)
def test_an_office_that_is_not_known(phrase, name):
    """The last two words are the name where a third one is there for the office, and no body's name ends the phrase."""
    assert name_of(phrase) == name
    assert name_of(phrase, before="It was late. ", behind=" Motors said so.") == name


def test_an_honorific_behind_an_office_opens_the_name():
    """It is taken off later."""
    assert name_of("Police chief of Liska Gen. Karim Hadi") == "Gen . Karim Hadi"
    assert name_of("Police chief of Liska Gen. Karim Abu Hadi") == "Gen . Karim Abu Hadi"


def test_the_phrase_ends_where_it_is_told_to():
    """What stands behind it is no part of the office."""
    assert name_of("Director General", behind=" of State Lund said so.") == ""
    assert name_of("DIRECTOR GENERAL", behind=" OF STATE LUND said so.") == ""
