"""The cast of a story: whom it finds by a word of a name, by a noun, by time; what it shows in the end."""

from __future__ import annotations

import pytest
from casting import cast_of, passage_of, place_of

from xinhua_parse import Fragment, Span, SpeakerKind
from xinhua_parse.speakers.gender import Gender
from xinhua_parse.speakers.member import Member
from xinhua_parse.speakers.mention import Form, Mention, read_mention
from xinhua_parse.speakers.name_form import country_of, initials, plain


def names(members) -> list[str]:
    """The names of some members."""
    return [member.name for member in members]


@pytest.mark.parametrize(
    ("name", "compared"),
    [
        ("Otto  Renn", "otto renn"),
        ("J.B. Renn", "jb renn"),
        ("Renn's", "renn"),
        ("Renn’s", "renn"),
        ("'s Marrow", "'s marrow"),
        ("Khalid al-Harbi", "khalid harbi"),
        ("El-Masry", "masry"),
        ("al-", "al-"),
        ("al-B", "b"),
        ("Jul-Ho Renn", "jul-ho renn"),
        ("al-Harbi Otto", "harbi otto"),
    ],
)
def test_how_a_name_is_compared(name, compared):
    """In lower case, without points, possessives and an Arabic article."""
    assert plain(name) == compared


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Kenya", "Kenya"),
        ("Nairobi", "Kenya"),
        ("Kenyan government", "Kenya"),
        ("Kenya government", "Kenya"),
        ("Egyptian side", "Egypt"),
        ("Kenyan authorities", "Kenya"),
        ("Kenyan navy", None),
        ("Kenyan", None),
        ("Marrow government", None),
        ("government", None),
        ("Otto Renn", None),
    ],
)
def test_the_country_behind_a_name(name, country):
    """Its own, its capital's, its government's, with its name or its adjective before that."""
    assert country_of(name) == country


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Coral Rim Council", "CRC"),
        ("Council for the Coral Rim", "CCR"),
        ("Coral-Rim Council", "CRC"),
        ("U.S. Reef Council", "USRC"),
        ("Reef Co.", "RC"),  # the full stop of a shortened word is none of an acronym
        ("council", ""),
    ],
)
def test_the_initials_of_a_name(name, letters):
    """The capital letters that open its words, all of an acronym's."""
    assert initials(name) == letters


def test_the_fullest_name_is_shown():
    """Of the names the longest, else of the descriptions."""
    person = Member(SpeakerKind.PERSON)
    assert person.name == ""
    person.descriptions = ["official", "senior official"]
    assert person.name == "senior official"
    person.names = {"Renn": "renn", "Otto Renn": "otto renn"}
    assert person.name == "Otto Renn"


def test_a_gender_fits_unless_another_is_known():
    """An unknown one fits all."""
    woman, anybody = Member(SpeakerKind.PERSON, gender=Gender.FEMALE), Member(SpeakerKind.PERSON)
    assert [woman.fits(gender) for gender in (Gender.FEMALE, Gender.MALE, None)] == [True, False, True]
    assert anybody.fits(Gender.MALE)


def test_only_a_person_with_a_name_has_a_role():
    """The longest one; a body and a person without a name have none."""
    named, roles = {"Renn": "renn"}, ["pilot", "harbor chief"]
    assert Member(SpeakerKind.PERSON, named, roles=roles).finished().role == "harbor chief"
    assert Member(SpeakerKind.PERSON, named).finished().role is None
    assert Member(SpeakerKind.PERSON, descriptions=["chief"], roles=roles).finished().role is None
    assert Member(SpeakerKind.ORGANIZATION, named, roles=roles).finished().role is None


def test_mentions_are_in_order_and_do_not_overlap():
    """Of two that begin together the longer one stays; one that begins where another ends does too."""
    text = "Otto Renn,Lund"
    spans = [Span(10, 14), Span(0, 4), Span(0, 9), Span(5, 9), Span(9, 10)]
    mentions = [Fragment.cut(text, span.start, span.end) for span in spans]
    found = Member(SpeakerKind.PERSON, {"Renn": "renn"}, mentions=mentions).finished().mentions
    assert [mention.text for mention in found] == ["Otto Renn", ",", "Lund"]


def test_those_who_bear_a_word():
    """In the order in which they came; of more than twenty two, of whom none can be meant."""
    phrases = [f"Mayor {chr(65 + i)}lto Renn" for i in range(21)]
    assert names(cast_of(*phrases[:3]).named("renn")) == ["Alto Renn", "Blto Renn", "Clto Renn"]
    assert len(cast_of(*phrases[:20]).named("renn")) == 20
    assert names(cast_of(*phrases).named("renn")) == ["Alto Renn", "Blto Renn"]
    assert cast_of(*phrases).named("lund") == []


def test_those_called_by_a_noun():
    """The latest so called first, twenty at most."""
    phrases = [f"Mayor {chr(65 + i)}lto Renn" for i in range(22)]
    cast = cast_of(*phrases[:3])
    assert names(cast.headed("mayor")) == ["Clto Renn", "Blto Renn", "Alto Renn"]
    passage = passage_of("Mayor Alto Renn")
    [first] = cast.named("alto")
    cast.note(first, read_mention(passage, (0, 3)), place_of(passage, 3))
    assert names(cast.headed("mayor")) == ["Alto Renn", "Clto Renn", "Blto Renn"]
    assert len(list(cast_of(*phrases).headed("mayor"))) == 20
    assert list(cast.headed("pilot")) == []


@pytest.mark.parametrize(
    ("phrase", "nouns", "others"),
    [
        ("Harbor Minister Otto Renn", ["minister", "harbor"], ["secretary"]),
        ("President-elect Otto Renn", ["president-elect", "president"], ["elect"]),
        ("Otto Renn, head of the harbor board, owner of a yard,", ["head", "board"], ["yard"]),
        ("The Arden Reef Co.", ["company"], []),
        ("Arden Group", ["company"], []),
        ("Arden Co. Reef", [], ["company"]),
        ("the harbor ministry", ["ministry"], ["harbor"]),
    ],
)
def test_the_nouns_by_which_a_speaker_goes(phrase, nouns, others):
    """Those of the title and the role, "company" for a company's name, the head noun of a description."""
    cast = cast_of(phrase)
    assert [len(list(cast.headed(noun))) for noun in (*nouns, *others)] == [1] * len(nouns) + [0] * len(others)


def test_the_latest_of_a_kind():
    """The one mentioned last that fits; nobody beyond the last sixty is looked at."""
    cast = cast_of("Otto Renn", "The Coral Rim Council", "Hanna Lund")
    assert names(cast.latest(lambda m: m.kind is SpeakerKind.PERSON)) == ["Hanna Lund"]
    assert names(cast.latest(lambda m: m.kind is SpeakerKind.ORGANIZATION)) == ["Coral Rim Council"]
    assert cast.latest(lambda m: m.kind is SpeakerKind.DOCUMENT) == []
    assert cast.last_of((SpeakerKind.PERSON,)) == (2, 0)
    passage = passage_of("Otto Renn")
    cast.note(cast.named("renn")[0], read_mention(passage, (0, 2)), place_of(passage, 3))
    assert names(cast.latest(lambda m: m.kind is SpeakerKind.PERSON)) == ["Otto Renn"]
    assert cast.last_of((SpeakerKind.PERSON,)) == (3, 0)
    many = ["The harbor ministry", *(f"Mayor {chr(65 + i // 26)}lt{chr(97 + i % 26)} Renn" for i in range(59))]
    assert len(cast_of(*many).latest(lambda m: m.kind is SpeakerKind.ORGANIZATION)) == 1
    assert cast_of(*many, "Hanna Lund").latest(lambda m: m.kind is SpeakerKind.ORGANIZATION) == []
    assert (
        cast_of().last_of((SpeakerKind.PERSON,))
        == cast_of("The harbor ministry").last_of((SpeakerKind.PERSON,))
        == (-1, -1)
    )


def test_each_item_of_a_news_summary_is_a_scope_of_its_own():
    """Three datelines make a summary; in an item nobody above is the latest, or is meant by a noun, but a name is known."""
    for items, scope in [((), 0), ((0,), 0), ((0, 2), 0), ((0, 1, 2), 2), ((1, 2, 3), 2)]:
        cast = cast_of("Mayor Otto Renn", "Tides", items=items)
        if cast.summary:
            cast.enter(2)
        assert cast.scope == scope
        found = len(cast.latest(lambda m: m.kind is SpeakerKind.PERSON)), len(list(cast.headed("mayor")))
        assert found == ((0, 0) if scope else (1, 1))
        assert len(cast.named("renn")) == 1
    cast = cast_of(items=(3, 4, 5))
    cast.enter(2)
    assert cast.scope == 0


@pytest.mark.parametrize(
    ("word", "paragraph", "introduced"),
    [
        ("Renn", 0, True),
        ("Renn", 5, True),
        ("Otto", 0, True),
        ("Coral", 5, False),
        ("Ann", 5, False),
        ("Tide", 5, False),
    ],
)
def test_who_is_introduced(word, paragraph, introduced):
    """One whose name, and no more of it, stands in a fuller name; a body is not."""
    cast = cast_of("Tides rose, Otto Renn", "The Coral Rim Council", "Anna-Ann Lund")
    assert cast.introduces(word, paragraph) is introduced


def test_which_paragraphs_are_a_lead():
    """The first two of the story, and of each of its items."""
    cast = cast_of(items=(0, 5))
    assert [cast.in_lead(paragraph) for paragraph in range(8)] == [True, True, False, False, False, True, True, False]
    assert [cast_of().in_lead(paragraph) for paragraph in range(3)] == [True, True, False]


@pytest.mark.parametrize(
    ("phrase", "pending", "indefinite"),
    [
        ("A senior official", True, True),
        ("The senior official", True, False),
        ("Otto Renn", False, False),
        ("The harbor ministry", False, False),
        ("A harbor ministry", False, False),
    ],
)
def test_an_unnamed_person_of_a_lead_may_be_named_below(phrase, pending, indefinite):
    """In the lead alone, and only a person."""
    [member] = cast_of(phrase).latest(bool)
    assert (member.pending, member.indefinite) == (pending, indefinite)
    [member] = cast_of("Lund", "Lund", phrase).latest(bool)
    assert (member.pending, member.indefinite) == (False, indefinite)


def test_a_person_who_is_named_takes_the_leads_words_as_a_role():
    """Only where the name has no title of its own, and only once."""
    for text, roles in [("Otto Renn", ["senior official"]), ("Harbor Minister Otto Renn", ["Harbor Minister"])]:
        cast = cast_of("A senior official")
        [member] = cast.latest(bool)
        passage = passage_of(text)
        place = place_of(passage, 1)
        cast.note(member, read_mention(passage, place.phrase), place)
        assert (member.roles, member.pending) == (roles, False)
        assert member.last == (1, 0)


def test_a_name_takes_the_fuller_one_that_the_story_gives():
    """With its title, its role and its gender; of a name that has a word more on any side alone."""
    text = "Lund", "They met Mrs. Hanna Lund, head of the yard, on the quay."
    [member] = cast_of(text[0]).latest(bool)
    assert (member.name, member.roles, member.gender) == ("Lund", [], None)
    cast = cast_of(*text)
    [member] = [m for m in cast.named("lund") if m.mentions[0].span.start == 0]
    assert (member.name, member.roles, member.gender) == ("Hanna Lund", ["head of the yard"], Gender.FEMALE)


def test_what_a_mention_shows_stays():
    """Gender and number, once shown; descriptions are kept once each."""
    cast = cast_of("The official")
    [member] = cast.latest(bool)
    passage = passage_of("The official")
    for shown in (
        Mention(Form.PRONOUN, "she", SpeakerKind.PERSON, gender=Gender.FEMALE),
        read_mention(passage, (0, 2)),
    ):
        cast.note(member, shown, place_of(passage))
    assert (member.gender, member.plural, member.descriptions) == (Gender.FEMALE, False, ["official"])
    cast.note(member, Mention(Form.PRONOUN, "they", None, plural=True), place_of(passage))
    cast.note(member, read_mention(passage, (0, 2)), place_of(passage))
    assert member.plural


def test_of_very_many_descriptions_only_longer_ones_are_kept():
    """From the twentieth on, so that a speaker with thousands of them stays cheap."""
    cast = cast_of("The official")
    [member] = cast.latest(bool)
    place = place_of(passage_of("The official"))
    for word in [*(f"official {chr(97 + i)}" for i in range(18)), "official of late", "official of"]:
        cast.note(member, Mention(Form.DESCRIPTION, word, SpeakerKind.PERSON), place)
    assert len(member.descriptions) == 20
    cast.note(member, Mention(Form.DESCRIPTION, "official of late days", SpeakerKind.PERSON), place)
    cast.note(member, Mention(Form.DESCRIPTION, "official of dark days", SpeakerKind.PERSON), place)
    assert member.descriptions[20:] == ["official of late days"]


def test_of_very_many_names_only_longer_ones_are_kept():
    """Likewise; by the words of any of them the speaker is still found."""
    cast = cast_of("Mayor Otto Renn")
    [member] = cast.latest(bool)
    place = place_of(passage_of("Mayor Otto Renn"))
    for name in [*(f"Otto {chr(65 + i)} Renn" for i in range(19)), "Otto Z Renn", "Otto Frederick Renn"]:
        cast.note(member, Mention(Form.NAME, name, SpeakerKind.PERSON, name), place)
    assert len(member.names) == 21
    assert "Otto Z Renn" not in member.names
    assert "Otto Frederick Renn" in member.names
    assert cast.named("z") == [member]
