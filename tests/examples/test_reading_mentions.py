"""A noun phrase read as a mention: its form, its kind, its head noun, and what it shows of whom it means."""

from __future__ import annotations

import pytest
from casting import passage_of

from xinhua_parse import SpeakerKind
from xinhua_parse.speakers.head_noun import kind_of_noun
from xinhua_parse.speakers.mention import Mention, read_mention


def read(text: str) -> Mention:
    """The mention at a phrase in braces."""
    before, phrase = text.partition("{")[0], text.partition("{")[2].partition("}")[0]
    passage = passage_of(text.replace("{", "").replace("}", ""))
    return read_mention(passage, (len(passage_of(before).words), len(passage_of(before + phrase).words)))


@pytest.mark.parametrize(
    ("text", "word", "kind", "plural", "gender"),
    [
        ("{He} said", "he", "person", False, "male"),
        ("told {her}", "she", "person", False, "female"),
        ("told {him}", "he", "person", False, "male"),
        ("{I} said", "i", "person", False, None),
        ("{They} said", "they", None, True, None),
        ("told {them}", "they", None, True, None),
        ("{We} said", "we", None, True, None),
        ("{Both} said", "both", None, True, None),
        ("{It} said", "it", None, False, None),
    ],
)
def test_pronouns(text, word, kind, plural, gender):
    """In their subject form; he and she are a person of a gender."""
    found = read(text)
    assert (found.form.value, found.words, found.plural) == ("pronoun", word, plural)
    assert (found.kind and found.kind.value, found.gender and found.gender.value) == (kind, gender)


@pytest.mark.parametrize(
    ("text", "kind", "name", "title", "head"),
    [
        ("{Mayor Otto Renn} said", "person", "Otto Renn", "Mayor", "mayor"),
        ("{the mayor}, Otto Renn, said", "person", "Otto Renn", "mayor", "mayor"),
        ("{the mayor}, Otto Renn.", "person", "Otto Renn", "mayor", "mayor"),
        ("{the mayor}, Otto Renn who said", "person", "Otto Renn", "mayor", "mayor"),
        ("{the mayor}, Otto J Abel Renn, said", "person", "Otto J Abel Renn", "mayor", "mayor"),
        ("so {Renn's} said", "person", "Renn", None, ""),
        ("so {Renn’s} said", "person", "Renn", None, ""),
        ("{Kenya} said", "organization", "Kenya", None, ""),
        ("{the Philippines} said", "organization", "Philippines", None, ""),
        ("{the Coral Rim Council} said", "organization", "Coral Rim Council", None, "council"),
        ("{the Ministry of Trade and Reefs} said", "organization", "Ministry of Trade and Reefs", None, "ministry"),
        ("{state news agency Velpress} said", "organization", "Velpress", None, "agency"),
        ("{local daily The Gull} said", "document", "Gull", None, "daily"),
        ("{the Velmark Tribune} said", "document", "Velmark Tribune", None, "tribune"),
        ("{The Guardian} said", "document", "Guardian", None, "guardian"),
        ("so {Guardian} said", "person", "Guardian", None, "guardian"),
        ("{Reuters} said", "organization", "Reuters", None, ""),
        ("{General Motors} said", "organization", "General Motors", None, ""),
        ("{REEF COUNCIL OF VELMARK} said", "organization", "REEF COUNCIL OF VELMARK", None, "council"),
        ("{Statistics New Zealand} said", "organization", "Statistics New Zealand", None, "statistic"),
        ("{Le Monde} said", "document", "Le Monde", None, ""),
        ("{Hanna Boeing} said", "person", "Hanna Boeing", None, ""),
        ("{East Timor} said", "organization", "East Timor", None, ""),
        ("{the Reef Summit} said", "organization", "Reef Summit", None, "summit"),
        (
            "{the Port Police General Direction} said",
            "organization",
            "Port Police General Direction",
            None,
            "direction",
        ),
        ("{Velmark's small New Reef Party} said", "organization", "New Reef Party", None, "party"),
        ("{the ruling Reef and Tide Congress} said", "organization", "Reef and Tide Congress", None, "congress"),
        ("{the city's and the Reef Council} said", "organization", "Reef Council", None, "council"),
        ("{opposition presidential bet Otto Renn} said", "person", "Otto Renn", "opposition presidential bet", "bet"),
        ("{Ekra}, a company based in Marrow, said", "organization", "Ekra", None, "company"),
        ("{Ekra}, the only manufacturer of masts, said", "organization", "Ekra", None, "manufacturer"),
        ("{Ekra Veld}, one of the largest breweries, said", "organization", "Ekra Veld", None, "brewery"),
        ("{Ekra}, whose headquarters are in Marrow, said", "organization", "Ekra", None, "company"),
        ("{Ekra}, whose boat sank, said", "person", "Ekra", None, ""),
        ("{Ekra}, a policy maker, said", "person", "Ekra", None, ""),
        ("{Ekra}, a guard in Marrow, said", "person", "Ekra", None, ""),
        ("{Ekra}, in a company of pilots, said", "person", "Ekra", None, ""),
        (
            "{Ekra}, the company that is now so very large it has none left to fear",
            "organization",
            "Ekra",
            None,
            "company",
        ),
        ("{Ekra}, the now so very large if not too large company, said", "person", "Ekra", None, ""),
        ("{Ekra},", "person", "Ekra", None, ""),
        ("according to {Ekra}, the company in Marrow sank", "person", "Ekra", None, ""),
        ("{Mr. Ekra}, a company man of", "person", "Ekra", None, ""),
        ("{a stoker} who would give only the surname Xu said", "person", "Xu", "stoker", "stoker"),
        ("{a rider}, who gives her name as Xu Dan, said", "person", "Xu Dan", "rider", "rider"),
        ("{a rider} who identified himself as Xu said", "person", "Xu", "rider", "rider"),
        ("{a rider} who asked to be identified only by her family name, Xu, said", "person", "Xu", "rider", "rider"),
        ("{Arden Motors Co.} said", "organization", "Arden Motors Co.", None, "co"),
        ("{the Daily News} said", "document", "Daily News", None, "news"),
        ("{Velmark private RTV} said", "organization", "RTV", None, "rtv"),
        ("{Centers for Tide Control} said", "organization", "Centers for Tide Control", None, "center"),
        ("{People in Marrow} said", "group", "People in Marrow", None, "people"),
        ("{the United Nations} said", "organization", "United Nations", None, "nation"),
        ("{Archer} said", "person", "Archer", None, ""),
        ("{a junior clerk}, surnamed Xu, said", "person", "Xu", "junior clerk", "clerk"),
        ("{a clerk at the bank}, surnamed Xu.", "person", "Xu", "clerk at the bank", "clerk"),
        ("{another coach}, Otto Renn, said", "person", "Otto Renn", "coach", "coach"),
        ("{the other coach}, Otto Renn, said", "person", "Otto Renn", "coach", "coach"),
        ("{Velmark Bank CEO}, Otto Renn, said", "person", "Otto Renn", "Velmark Bank CEO", "ceo"),
        (
            "{Vice President Director of PT Marel}, Otto Renn, as",
            "person",
            "Otto Renn",
            "Vice President Director of PT Marel",
            "director",
        ),
        ("{Sunday's The Tide} said", "document", "Tide", None, "tide"),
        ("{Yesterday’s Velmark Post} said", "document", "Velmark Post", None, "post"),
        ("{the Joint Chiefs of Staff} said", "organization", "Joint Chiefs of Staff", None, "chief"),
        ("{Statistics Kenya} said", "organization", "Statistics Kenya", None, "statistic"),
        ("{Marrow} have denied", "organization", "Marrow", None, "team"),
        ("{Marrow} are glad", "organization", "Marrow", None, "team"),
        ("so {Marrow} is glad", "person", "Marrow", None, ""),
        ("{Otto Marrow} have denied", "person", "Otto Marrow", None, ""),
        ("Hanna, Otto and {Marrow} have denied", "person", "Marrow", None, ""),
        (
            "{the Council of Reefs and the Tide Council} said",
            "organization",
            "Council of Reefs and the Tide Council",
            None,
            "council",
        ),
        (
            "{the Council for Reefs and the Tide} said",
            "organization",
            "Council for Reefs and the Tide",
            None,
            "council",
        ),
        ("{Sunday's Tide} said", "document", "Tide", None, "tide"),
        ("{Sunday's Reef Council} said", "organization", "Reef Council", None, "council"),
        ("{Latin America} said", "organization", "Latin America", None, "america"),
        ("{Southeast Asia} said", "organization", "Southeast Asia", None, "asia"),
    ],
)
def test_names(text, kind, name, title, head):
    """A person's with its title before it or before a comma, a country's, a body's with or without its kind."""
    found = read(text)
    assert (found.form.value, found.kind.value, found.name, found.title, found.head) == (
        "name",
        kind,
        name,
        title,
        head,
    )


@pytest.mark.parametrize(
    ("text", "words", "kind", "head", "plural", "definite"),
    [
        ("{the mayor} said", "mayor", "person", "mayor", False, True),
        ("{the mayor}, Otto, and", "mayor", "person", "mayor", False, True),
        ("{the mayor}, Otto Renn and", "mayor", "person", "mayor", False, True),
        ("{a mayor} said", "mayor", "person", "mayor", False, False),
        ("{another mayor} said", "mayor", "person", "mayor", False, False),
        ("{one mayor} said", "mayor", "person", "mayor", False, False),
        ("{her lawyer} said", "lawyer", "person", "lawyer", False, True),
        ("{officials} said", "officials", "group", "official", True, None),
        ("{some officials} said", "some officials", "group", "official", True, None),
        ("{Renn's lawyer} said", "Renn's lawyer", "person", "lawyer", False, True),
        ("{Renn’s lawyer} said", "Renn’s lawyer", "person", "lawyer", False, True),
        ("{Insurgents} said", "Insurgents", "group", "insurgent", True, None),
        ("{police} said", "police", "organization", "police", True, None),
        (
            "{the spokesman of the reef council} said",
            "spokesman of the reef council",
            "person",
            "spokesman",
            False,
            True,
        ),
        (
            "{a statement issued by the bank} said",
            "statement issued by the bank",
            "document",
            "statement",
            False,
            False,
        ),
        ("{half of respondents} said", "half of respondents", "group", "respondent", True, None),
        (
            "{less than 20 percent of respondents} said",
            "less than 20 percent of respondents",
            "group",
            "respondent",
            True,
            None,
        ),
        (
            "{a Reef Party of Velmark (RPV) official} said",
            "Reef Party of Velmark (RPV) official",
            "person",
            "official",
            False,
            False,
        ),
        ("{a coach and captain} said", "coach and captain", "person", "captain", False, False),
        ("{the coach and captain} said", "coach and captain", "group", "captain", True, True),
        ("{a 22-year-old flurb} said", "22-year-old flurb", "person", "flurb", False, False),
        ("{a retired flurb} said", "retired flurb", "person", "flurb", False, False),
        ("{a flurb} said", "flurb", "document", "flurb", False, False),
        ("{the flurbs} said", "flurbs", "group", "flurb", True, True),
        ("{a welder} said", "welder", "person", "welder", False, False),
        ("{a junior clerk at the bank} said", "junior clerk at the bank", "person", "clerk", False, False),
        ("{state-run Velpress news agency} said", "Velpress news agency", "organization", "agency", False, None),
        ("{a rider} who asked not to be identified said Xu", "rider", "person", "rider", False, False),
        ("{a rider} who wished to be identified as a friend", "rider", "person", "rider", False, False),
        ("{a rider} who identified the man as Xu said", "rider", "person", "rider", False, False),
        ("{a rider} who fell and hurt himself on Mount Xu", "rider", "person", "rider", False, False),
        ("{a rider} who knew the name Xu", "rider", "person", "rider", False, False),
        ("{a rider} who was seen to Xu", "rider", "person", "rider", False, False),
        ("{a rider}, who fell", "rider", "person", "rider", False, False),
        ("{the 71-year-old} said", "71-year-old", "person", "71-year-old", False, True),
        ("{the 18-year-old Russian} said", "18-year-old Russian", "person", "russian", False, True),
        ("{the Swede} said", "Swede", "person", "swede", False, True),
        ("{the Iraqi} said", "Iraqi", "person", "iraqi", False, True),
        ("{the Buddhists} said", "Buddhists", "group", "buddhist", True, True),
        ("{both groups} said", "both groups", "group", "group", True, None),
        ("{power companies} said", "power companies", "organization", "company", True, None),
        ("{the authorities} said", "authorities", "organization", "authority", True, True),
        ("{Coral local news} said", "Coral local news", "organization", "news", False, None),
        ("{a tired local} said", "tired local", "person", "local", False, False),
        (
            "{Velmark's state-run Velpress news agency} said",
            "Velpress news agency",
            "organization",
            "agency",
            False,
            True,
        ),
        ("{Velmark's big agency} said", "Velmark's big agency", "organization", "agency", False, True),
        ("{al-Qaida in Velmark} said", "al-Qaida in Velmark", "organization", "al-qaida", False, None),
        ("{Officials of the ministry} said", "Officials of the ministry", "group", "official", True, None),
        ("{a handful of countries} said", "handful of countries", "group", "country", True, False),
        ("{a briefer prepared by the bank} said", "briefer prepared by the bank", "document", "briefer", False, False),
        ("{a briefer from the bank} said", "briefer from the bank", "person", "briefer", False, False),
        ("{the lower House} said", "lower House", "organization", "house", False, True),
        ("{Otto Renn and Hanna Lund} said", "Otto Renn and Hanna Lund", "group", "", True, None),
        ("{Mayor Renn and Minister Lund} said", "Mayor Renn and Minister Lund", "group", "", True, None),
        ("{Renn and Lund} said", "Renn and Lund", "group", "", True, None),
        ("{Both Renn and Lund} said", "Renn and Lund", "group", "", True, None),
        ("{Both the mayor and his party} said", "mayor and his party", "group", "", True, None),
        ("{Renn and the military} said", "Renn and the military", "group", "", True, None),
        ("{Hanna Lund and police} said", "Hanna Lund and police", "group", "", True, None),
        ("{Kenya and Peru} said", "Kenya and Peru", "group", "", True, None),
        ("{The CRC and the army} said", "CRC and the army", "group", "", True, True),
        ("{The army and the CRC} said", "army and the CRC", "group", "", True, True),
        ("{the Tide Board and the Reef Office} said", "Tide Board and the Reef Office", "group", "", True, True),
        ("{a clerk}, surnamed.", "clerk", "person", "clerk", False, False),
        ("{Prime Minister} said", "Prime Minister", "person", "minister", False, True),
        ("{the Attorney General} said", "Attorney General", "person", "attorney", False, True),
        ("{the Port General} said", "Port General", "person", "general", False, True),
        ("{A Deputy Director} said", "Deputy Director", "person", "director", False, False),
        ("{Tuesday's report} said", "Tuesday's report", "document", "report", False, True),
        ("{the guard} said", "guard", "organization", "guard", False, True),
        ("{a guard} said", "guard", "person", "guard", False, False),
        ("{the prison guard} said", "prison guard", "person", "guard", False, True),
        ("{the coast guard} said", "coast guard", "organization", "guard", False, True),
        ("{prison guards} said", "prison guards", "group", "guard", True, None),
        ("{the power forward} said", "power forward", "person", "forward", False, True),
        ("{the top seed} said", "top seed", "person", "seed", False, True),
        ("{the port chiefs} said", "port chiefs", "group", "chief", True, True),
        ("{a total of 300 doctors} said", "total of 300 doctors", "group", "doctor", True, False),
        ("{witnesses and local media} said", "witnesses and local media", "group", "media", True, None),
        ("{the officials and port agencies} said", "officials and port agencies", "group", "agency", True, True),
        ("{the women and family ministry} said", "women and family ministry", "organization", "ministry", False, True),
        ("{the bank and its union} said", "bank and its union", "group", "union", True, True),
        ("{the report and its office} said", "report and its office", "organization", "office", False, True),
        ("{police and port services} said", "police and port services", "organization", "services", False, None),
        ("{a women and family agency} said", "women and family agency", "organization", "agency", False, False),
        ("{a port and tide agency} said", "port and tide agency", "organization", "agency", False, False),
        ("{polls and studies} said", "polls and studies", "document", "study", True, None),
        ("{One} said", "One", "person", "one", False, False),
        ("Hundreds of pilots fled. {One} said", "One", "person", "one", False, False),
        ("Scores of letters came. {One} said", "One", "document", "one", False, False),
        ("Placards were shown. {One} said", "One", "document", "one", False, False),
        ("Weightlifters came. {One} said", "One", "person", "one", False, False),
        ("It was late. {One} said", "One", "person", "one", False, False),
        ("{One of the pilots} said", "One of the pilots", "person", "pilot", False, False),
        ("{One of the two boards} said", "One of the two boards", "organization", "board", False, False),
        ("{Another} said", "Another", "person", "another", False, False),
        ("{Several} said", "Several", "group", "several", True, False),
        ("{Others} said", "Others", "group", "other", True, None),
        ("{Netizens} said", "Netizens", "group", "netizen", True, None),
        ("{the world number one} said", "world number one", "person", "number", False, True),
        ("{a number of divers} said", "number of divers", "group", "diver", True, False),
        ("{an official with the bank} said", "official with the bank", "person", "official", False, False),
    ],
)
def test_descriptions(text, words, kind, head, plural, definite):
    """Without its article; the head noun stands before "of", "issued by" and the like, and tells the kind."""
    found = read(text)
    assert (found.form.value, found.words, found.kind.value) == ("description", words, kind)
    assert (found.head, found.plural, found.definite) == (head, plural, definite)


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("{Mrs. Hanna Renn} said", "female"),
        ("{Mr. Renn} said", "male"),
        ("{Queen Ingrid} said", "female"),
        ("{the businesswoman} said", "female"),
        ("{a lawyer of the queen} said", None),
        ("{Otto Renn} said", None),
    ],
)
def test_what_shows_a_gender(text, gender):
    """An honorific, a title, the head noun; nothing behind it."""
    found = read(text).gender
    assert (found and found.value) == gender


@pytest.mark.parametrize(
    ("text", "acronym"),
    [
        ("{the Coral Rim Council} (CRC) said", "CRC"),
        ("{the Coral Rim Council} (CoRC) said", "CoRC"),
        ("{the Coral Rim Council} (Crc) said", None),
        ("{the Coral Rim Council} (CRC said", None),
        ("{the Coral Rim Council} (C) said", None),
        ("{the Coral Rim Council} CRC) said", None),
        ("{the Coral Rim Council} (CRC", None),
        ("{the harbor council} (HC) said", "HC"),
        ("{Velmark} (VE) said", None),
        ("{Kenya} (KE) said", "KE"),
    ],
)
def test_the_acronym_behind_a_body(text, acronym):
    """Brackets round one word with two capitals at least."""
    assert read(text).acronym == acronym


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("police", "organization"), ("ministries", "organization"), ("reports", "document"), ("officials", "group"),
        ("official", "person"), ("palestinians", "group"), ("tide", None), ("tides", None), ("co-author", "person"),
        ("clerk", "person"), ("detainees", "group"), ("temple", "organization"), ("campaign", "organization"),
        ("bylaw", "document"),
    ],
)  # fmt: skip
def test_the_kind_that_a_noun_makes(word, kind):
    """By the lists of nouns, in the singular and in the plural."""
    found = kind_of_noun(word)
    assert (found and found.value) == kind


@pytest.mark.parametrize(
    "words",
    [
        "the Rim Council and Fund",
        "the Office and Tide Workers Union",
        "Office and Tide Workers Union",
        "a check by the Tide Board and the Reef Office",
        "the Ministry of Trade and the Reef Office",
        "the tide and the Reef Office",
        "the and the Reef Office",
    ],
)
def test_what_and_joins_within_one_body(words):
    """A name goes on over "and" where no whole body stands on both sides."""
    assert read(f"{{{words}}} said").kind is not SpeakerKind.GROUP
