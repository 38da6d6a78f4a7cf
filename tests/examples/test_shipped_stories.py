"""Who says what in the stories of examples/, as a careful reader would have it.

A line a quote: speaker | cue | kind | content. One that opens with "?" may be found or not (its content is a bare noun
phrase or a thought); every other one must be found, and nothing else may be.
"""

from __future__ import annotations

import datetime
import re

import pytest

from xinhua_parse import Quote, Story, parse_story

SAID = {
    "meeting.txt": """
? Lin Yuchuan | congratulated | indirect | Fonoti on the opening of the council's research station
? Lin Yuchuan | thanked | indirect | him for choosing Qingdao as the first port of his trip
Lin Yuchuan | said | indirect | Coastal communities on both sides of the ocean live from the same waters
Lin Yuchuan | adding | indirect | China will train 200 young fishery inspectors from the council's members over the next \
three years
Lin Yuchuan | added | indirect | the two sides should share satellite pictures of illegal fishing within hours instead of \
weeks
Lin Yuchuan | said | indirect | The two sides should open a joint laboratory for coral nurseries; let research ships \
refuel at each other's ports; and publish the results of every survey
? Lin Yuchuan | called for | indirect | ending subsidies to boats without a licence, protecting spawning grounds in the \
monsoon months, and giving small crews a voice at the council's meetings
Lin Yuchuan | said | indirect | He also called for ending subsidies to boats without a licence, protecting spawning \
grounds in the monsoon months, and giving small crews a voice at the council's meetings
Tavita Fonoti | said | indirect | the office has been a patient and reliable partner of the islands
Tavita Fonoti | adding | indirect | the inspectors trained so far have cut poaching in two lagoons by half
Tavita Fonoti | said | indirect | The council is ready to host the first voyage of the joint survey next spring
? Tavita Fonoti | expressing | indirect | the hope that the laboratory will be open to students from the outer islands
""",
    "briefing.txt": """
Qiao Wenli | said | indirect | The full list of tariff cuts on farm goods will be published before the end of the month
Qiao Wenli | told | direct | Every importer, large or small, will be able to look up the rate for every product on one \
page
Qiao Wenli | said | indirect | the list covers 412 products and will take effect on Aug. 1
Qiao Wenli | added | direct | There is no hidden chapter
Qiao Wenli | - | direct | What you read is what you pay at the port
Qiao Wenli | said | mixed | the ministry "has heard the growers" and will review the list after six months
? - | Asked about | indirect | reports that some orchards had been left out
Qiao Wenli | said | direct | We are listening and we will answer each letter
Qiao Wenli | - | direct | No letter is too short
ministry | According to | indirect | 37 countries have been told of the cuts
""",
    "economy.txt": """
official data | showed | indirect | Velmark's exports rose 6.3 percent in October from a year earlier
? analysts | expected | indirect | The figure
survey | according to | indirect | The figure beat the 4.1 percent that analysts had expected
Velmark Statistics Bureau | said | indirect | Factories with fewer than 50 workers accounted for two thirds of the growth
statement | said | indirect | orders for bicycles, pumps and hospital beds had been the strongest since 2011
Henrik Aldous Sommer | said | direct | Small firms change their products in weeks, not in years
Henrik Aldous Sommer | - | direct | That is worth more now than low wages
report released by the institute | found | indirect | only one in five small exporters is insured against a sudden \
change in exchange rates
Henrik Aldous Sommer | warned | mixed | the rebound "could be over by spring" if the currency keeps rising
analysts | said | indirect | the central bank may cut its key rate in December, while others believe that it will wait
? others | believe | indirect | it will wait
""",
    "disaster.txt": """
local authorities | said | indirect | At least nine people were missing after a landslide buried a mountain road in \
northern Kestria early Saturday
provincial emergency office | said | indirect | The slide came down at about 5:20 a.m. local time on a bus and two \
trucks near the village of Upper Marn
Ilse Brandvik | told | direct | The road is gone for some 300 meters, and more rock is still moving
Ilse Brandvik | said | indirect | 140 rescuers with dogs had reached the site
Ilse Brandvik | adding | indirect | helicopters cannot land before the fog lifts
police officer | said | indirect | the driver of the bus had phoned his family minutes before the slide
police officer | said | direct | He told them that the road was shaking
police | urged | indirect | residents of two villages below the slope to leave their homes
bus company | denied | indirect | the road had been closed to traffic on Friday
Tolvena Courier | reported | indirect | The bus company denied that the road had been closed to traffic on Friday
national weather service | according to | indirect | Heavy rain is expected to continue until Monday
""",
    "summary.txt": """
coast guard | said | indirect | A passenger ferry with 214 people on board ran aground off the southern coast of \
Lusamar on Wednesday, and all of them were brought ashore
captain | told | indirect | his radar had failed
coast guard | added | indirect | The captain told investigators that his radar had failed
Odette Marchetti | called | mixed | the vote "a small step with a long echo."
government | promised | indirect | to pay their wages on time
Farhad Tolui | said | indirect | Doctors in Zarifabad ended a nine-day strike after the government promised to pay \
their wages on time
? Researchers | found | indirect | the remains of a 2,000-year-old harbor wall under a car park in New Holme
museum | announced | indirect | Researchers have found the remains of a 2,000-year-old harbor wall under a car park in \
New Holme
""",
    "flash.txt": "",
    "archive_1997.txt": """
? four states of the Eastern Lakes Railway Union | agreed | indirect | to share their freight wagons in a bid to clear \
the tea and cement that have piled up at the lake ports
Josiah Kimathe-Ndolo | told | indirect | 1,200 wagons would be put into one pool by the end of the year
Josiah Kimathe-Ndolo | said | direct | A wagon that waits is a wagon that rusts
Josiah Kimathe-Ndolo | pointed out | indirect | a wagon now spends two days out of three standing still
communique | said | indirect | The pool will be run from Mborani by a committee of eight
shipping agent in the port | said | mixed | the plan was good "on paper", but that the rails themselves were the trouble
""",
    "archive_2004.sgml": """
Delegates of five countries | promised | indirect | to meet again in spring
Vilhelm Ostrander | said | direct | We did not sign, but we did not shout
Vilhelm Ostrander | noted | indirect | the five had never before sat at one table
Downstream countries | insisted | indirect | no reservoir be filled in the dry months
delegation of Upper Oste | said | mixed | the dams &quot;will take nobody's water
? Observers | believe | indirect | a study on the river's flow, due in January, will decide the matter
""",
}
ROLES = {
    "meeting.txt": {
        "Lin Yuchuan": "deputy director of the National Office for Ocean Cooperation",
        "Tavita Fonoti": "Secretary-General of the Coral Rim Fisheries Council (CRFC)",
    },
    "briefing.txt": {"Qiao Wenli": "Ministry of Cross-Border Trade spokesperson"},
    "economy.txt": {"Henrik Aldous Sommer": "chief economist at the Bank of Ardenhaven"},
    "disaster.txt": {"Ilse Brandvik": "head of the office"},
    "summary.txt": {"Odette Marchetti": "Environment Minister", "Farhad Tolui": "union leader"},
    "archive_1997.txt": {"Josiah Kimathe-Ndolo": "ELRU Chairman"},
    "archive_2004.sgml": {"Vilhelm Ostrander": "former water engineer"},
}


def words(text: str) -> str:
    """What is compared: words, so that marks at an edge do not count."""
    return " ".join(re.findall(r"\w+(?:['’.-]\w+)*", text))


def expected(story: str) -> list[tuple[bool, tuple[str, ...]]]:
    """Whether a quote must be found, and its cue, kind, content."""
    lines = [line.split(" | ") for line in SAID[story].splitlines() if line]
    return [(not who.startswith("? "), (cue, kind, words(content))) for who, cue, kind, content in lines]


def found(quote: Quote) -> tuple[str, ...]:
    content = " ".join(words(piece.text) for piece in quote.content)
    return quote.cue.text if quote.cue else "-", quote.kind.value, content


@pytest.fixture(params=SAID)
def name(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def story(name: str, examples: dict[str, str]) -> Story:
    return parse_story(examples[name])


def test_every_quote_is_found_with_its_words(name: str, story: Story) -> None:
    quotes = {found(quote) for quote in story.quotes}
    assert [quote for core, quote in expected(name) if core and quote not in quotes] == []


def test_nothing_else_is_found(name: str, story: Story) -> None:
    cues = {quote[0] for _, quote in expected(name)}
    quotes = {quote for _, quote in expected(name)}
    assert [
        found(quote)
        for quote in story.quotes
        if quote.cue and found(quote) not in quotes and found(quote)[0] not in cues
    ] == []


def test_every_quote_has_its_speaker(name: str, story: Story) -> None:
    """The expected name is the speaker's, or the last words of it."""
    speakers = {
        (cue, words(content)): who.removeprefix("? ")
        for who, cue, _, content in (line.split(" | ") for line in SAID[name].splitlines() if line)
    }
    wrong = []
    for quote in story.quotes:
        cue, _, content = found(quote)
        wanted = speakers.get((cue, content))
        got = quote.speaker.name if quote.speaker else "-"
        if wanted and wanted.casefold() not in got.casefold():
            wrong.append((cue, content, wanted, got))
    assert wrong == []


@pytest.mark.parametrize("name", ROLES)
def test_persons_have_their_names_and_roles(name: str, examples: dict[str, str]) -> None:
    got = {speaker.name: speaker.role for speaker in parse_story(examples[name]).speakers}
    assert {who: got.get(who) for who in ROLES[name]} == ROLES[name]


def test_every_shipped_story_is_here(examples: dict[str, str]) -> None:
    assert sorted(examples) == sorted(SAID)


HEADS = {
    "meeting.txt": ("Chinese ocean official meets head of regional fisheries council", "2021-09-15", ["QINGDAO"], 8),
    "briefing.txt": (
        "Spokesperson: ministry to publish full list of tariff cuts on farm goods",
        "2020-06-09",
        ["BEIJING"],
        8,
    ),
    "economy.txt": (
        "Economic Watch: Small factories lead rebound in Velmark's exports",
        "2019-11-21",
        ["ARDENHAVEN"],
        8,
    ),
    "disaster.txt": (
        "Landslide buries mountain road in northern Kestria, at least 9 missing",
        "2016-07-30",
        ["TOLVENA"],
        9,
    ),
    "summary.txt": (
        "Xinhua world news summary at 0930 GMT, Oct. 12",
        None,
        ["CASTELMORE", "PORT ELLERY", "ZARIFABAD", "NEW HOLME"],
        6,
    ),
    "flash.txt": ("FLASH: Magnitude-6.4 quake jolts off eastern coast of Lusamar -- quake center", None, [], 0),
    "archive_1997.txt": ("Eastern Lakes States Agree to Share Rail Wagons", "1997-06-18", ["MBORANI"], 6),
    "archive_2004.sgml": ("Roundup: Talks on river dams end with promise to meet again", "2004-11-03", ["KARSUND"], 5),
}


@pytest.mark.parametrize("name", HEADS)
def test_the_layout_is_read(name: str, examples: dict[str, str]) -> None:
    """Headline, day, the city of each dateline, and how many paragraphs."""
    story = parse_story(examples[name])
    day = story.date.value.isoformat() if story.date else None
    cities = [paragraph.dateline.places[0] for paragraph in story.paragraphs if paragraph.dateline]
    assert (story.headline.text, day, cities, len(story.paragraphs)) == HEADS[name]


def test_a_notebook_and_rich_show_a_story_by_themselves(examples: dict[str, str]) -> None:
    """Each by the method that it looks for; what they show is what the modules of the forms give."""
    from xinhua_parse.html_view import story_fragment
    from xinhua_parse.rich_view import story_markup

    for text in examples.values():
        story = parse_story(text)
        assert story._repr_html_() == story_fragment(story)
        assert story.__rich__() == story_markup(story)


def test_the_short_form_of_a_story_tells_what_was_found() -> None:
    """Rich's `inspect` and pretty printer ask for it; parts that are missing are None."""
    head = "Boats sail again\nSource: Xinhua 2021-09-15\n\nQINGDAO, Sept. 14 (Xinhua) -- "
    assert dict(parse_story(f"{head}Boats may sail, Lin Yuchuan said.").__rich_repr__()) == {
        "headline": "Boats sail again",
        "date": datetime.date(2021, 9, 15),
        "dateline": "QINGDAO, Sept. 14 (Xinhua) --",
        "paragraphs": 1,
        "quotes": 1,
        "speakers": ["Lin Yuchuan"],
    }
    bare = dict(parse_story("Boats may sail, Lin Yuchuan said.\n\nBoats left the harbor.").__rich_repr__())
    assert (bare["headline"], bare["date"], bare["dateline"]) == (None, None, None)
