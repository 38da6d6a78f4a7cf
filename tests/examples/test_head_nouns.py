"""The head noun of a description: which one decides, and the kind of speaker that it makes."""

from __future__ import annotations

import pytest
from casting import passage_of

from xinhua_parse.speakers.head_noun import head_at, head_index, is_people_word, kind_of_noun


def head(phrase: str, before: str = "") -> str:
    """The head noun, as printed, of a phrase that stands behind some words."""
    passage = passage_of(f"{before} {phrase}".strip())
    start = len(passage_of(before).words) if before else 0
    return passage.words[head_index(passage, start, len(passage.words))]


@pytest.mark.parametrize(
    ("phrase", "noun"),
    [
        ("senior officials", "officials"),
        ("officials of the ministry", "officials"),
        ("spokesman for the harbor board", "spokesman"),
        ("official, the mayor", "official"),
        ("official (a captain)", "official"),
        ("officials who met the captain", "officials"),
        ("rules that the board made", "rules"),
        ("boats of the north", "boats"),
        ("boats", "boats"),
    ],
)
def test_the_head_stands_before_what_closes_it(phrase, noun):
    """A preposition, a comma, a bracket or a relative word; a noun of no list is taken where there is no other."""
    assert head(phrase) == noun


@pytest.mark.parametrize(
    ("phrase", "noun"),
    [
        ("report released on Monday", "report"),
        ("report released the day before", "report"),
        ("report released", "report"),
        ("board handling the port", "board"),
        ("report issued by crews", "report"),
        ("board given the port", "board"),
        ("retired officials", "officials"),
        ("board Handling officials", "officials"),
        ("board handling officials", "officials"),
    ],
)
def test_a_participle_closes_only_before_its_own_phrase(phrase, noun):
    """Before a preposition or an article: "retired officials" are officials."""
    assert head(phrase) == noun


@pytest.mark.parametrize(
    ("phrase", "noun"),
    [
        ("dozens of sailors", "sailors"),
        ("group of armed men", "men"),
        ("percent of respondents", "respondents"),
        ("less than 20 percent of respondents", "respondents"),
        ("more than 20 sailors of the port", "sailors"),
        ("majority of the members of the board", "members"),
        ("members of the board", "members"),
        ("majority of", "majority"),
    ],
)
def test_a_quantity_gives_way_to_what_it_counts(phrase, noun):
    """Those that are counted: "dozens of sailors" are sailors, "members of the board" are members."""
    assert head(phrase) == noun


@pytest.mark.parametrize(
    ("phrase", "noun"),
    [
        ("harbor police dog", "police"),
        ("harbor police weightlifter", "weightlifter"),
        ("harbor police weightlifters", "weightlifters"),
        ("local", "local"),
        ("local media", "media"),
        ("local boats", "boats"),
        ("ministry's boats", "boats"),
        ("ministry’s boats", "boats"),
    ],
)
def test_the_last_noun_that_a_list_has(phrase, noun):
    """A word behind it is the head only where it ends as nouns for people do; an owner is none, and "local" only alone."""
    assert head(phrase) == noun


@pytest.mark.parametrize(
    ("phrase", "noun"),
    [
        ("Reef Party of Velmark official", "official"),
        ("Reef Party of Velmark (RPV) official", "official"),
        ("Reef Party (RPV) official", "official"),
        ("Reef Party of the North and South official", "official"),
        ("Reef Party of Velmark Official", "Party"),
        ("Reef Party of Velmark boat", "Party"),
        ("officials of the ministry", "officials"),
        ("officials of the Reef ministry", "officials"),
        ("Officials of the ministry", "Officials"),
        ("Officials of the northern Reef ministry", "Officials"),
    ],
)
def test_a_name_with_of_stands_before_its_noun(phrase, noun):
    """A party's official is no party; officials of a ministry are officials."""
    assert head(phrase) == noun


def test_words_before_the_phrase_are_not_looked_at():
    """The phrase begins behind them."""
    assert head("20 boats", before="The board of") == "boats"
    assert head("of sailors", before="dozens") == "sailors"


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("ministry", "organization"),
        ("ministries", "organization"),
        ("news", "organization"),
        ("police", "organization"),
        ("groups", "group"),
        ("states", "group"),
        ("children", "group"),
        ("palestinians", "group"),
        ("germans", "group"),
        ("report", "document"),
        ("reports", "document"),
        ("sailor", "person"),
        ("sailors", "group"),
        ("co-author", "person"),
        ("co-authors", "group"),
        ("german", None),
        ("boat", None),
        ("co-boat", None),
    ],
)
def test_the_kind_that_a_noun_makes(word, kind):
    """One person, several, a body or a document; None for a noun of no list."""
    found = kind_of_noun(word)
    assert (found and found.value) == kind


@pytest.mark.parametrize(
    ("word", "people"),
    [
        ("71-year-old", True),
        ("old", False),
        ("Swede", True),
        ("Russian", True),
        ("Iraqi", True),
        ("French", False),
        ("Buddhists", True),
        ("Republicans", True),
        ("buddhists", False),
        ("Siemens", False),
    ],
)
def test_words_for_people_that_no_list_has(word, people):
    """By age, country or creed."""
    assert is_people_word(word) is people


@pytest.mark.parametrize(
    ("text", "at", "noun"),
    [
        ("attorney general", 1, "attorney"),
        ("secretary general", 1, "secretary"),
        ("surgeon general", 1, "general"),
        ("general", 0, "general"),
        ("attorney generals", 1, "general"),
        ("police", 0, "police"),
        ("customs", 0, "customs"),
        ("news", 0, "news"),
        ("officials", 0, "official"),
        ("harbor officials", 1, "official"),
    ],
)
def test_the_head_noun_in_the_singular(text, at, noun):
    """Of "attorney general" it is the first word; "police" and "news" have no singular."""
    assert head_at(passage_of(text), at) == noun
