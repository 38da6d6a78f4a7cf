"""Names of people: every form of them, and the short forms by which the story goes on.

Each row is a story and, mention by mention, the speaker it must lead to: `(mention, speaker or None)`.
"""

from __future__ import annotations

import pytest
from marked import mentions

from xinhua_parse import parse_quotes


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Chinese Foreign Ministry spokesperson Xu Lanying", "Xu Lanying"),
        ("Xu Lanying, a spokesperson for the Chinese Foreign Ministry,", "Xu Lanying"),
        ("ministry spokesperson Xu Lanying, who also heads the press office,", "Xu Lanying"),
        ("French President Luc Morel", "Luc Morel"),
        ("Xu", "Xu"),
        ("Park Ji-hoon", "Park Ji-hoon"),
        ("Kim Song Ho", "Kim Song Ho"),
        ("Nguyen Van Thanh", "Nguyen Van Thanh"),
        ("Indonesian Trade Minister Suparno", "Suparno"),
        ("Malaysian Prime Minister Hashim bin Yusof", "Hashim bin Yusof"),
        ("Dutch coach Dirk van der Meer", "Dirk van der Meer"),
        ("Brazilian striker Joao da Silva", "Joao da Silva"),
        ("Spanish judge Ana de la Cruz", "Ana de la Cruz"),
        ("Saudi Oil Minister Khalid al-Harbi", "Khalid al-Harbi"),
        ("Egyptian General Samir El-Masry", "Samir El-Masry"),
        ("Irish Foreign Minister Sean O'Dowd", "Sean O'Dowd"),
        ("French minister Jean-Luc Perrot", "Jean-Luc Perrot"),
        ("U.S. Senator John F. Whitcomb", "John F. Whitcomb"),
        ("U.S. Senator J.B. Whitcomb", "J.B. Whitcomb"),
        ("Representative Alan Whitcomb Jr.", "Alan Whitcomb Jr."),
        ("King Olaf III", "Olaf III"),
        ("Pope Clement XV", "Clement XV"),
        ("former President Rosa Ibarra", "Rosa Ibarra"),
        ("the late President Rosa Ibarra", "Rosa Ibarra"),
        ("then Mayor Rosa Ibarra", "Rosa Ibarra"),
        ("Mr. Pham", "Pham"),
        ("Mrs. Helga Lund", "Helga Lund"),
        ("Dr. Sunita Rao", "Sunita Rao"),
        ("Prof. Mei Xu", "Mei Xu"),
        ("Lt. Gen. Ruben Paz", "Ruben Paz"),
        ("First Lady Mireille Morel", "Mireille Morel"),
        ("eight-time champion Jarno Salo", "Jarno Salo"),
        ("22-year-old midfielder Mateo Rios", "Mateo Rios"),
        ("Bangladeshi farmer Rahim Uddin", "Rahim Uddin"),
        ("Acting President U Tin Maung", "U Tin Maung"),
        ("Cambodian Prime Minister Samdech Sok Vann", "Sok Vann"),
        ("Pakistani Interior Minister Malik Javed Khan", "Malik Javed Khan"),
        ("UN Special Envoy for Darfur Elio Marchetti", "Elio Marchetti"),
        ("President-elect Yaw Mensah", "Yaw Mensah"),
        ("Vice Premier of the State Council Liang Bo", "Liang Bo"),
        ("Russian Deputy Foreign Minister Sergei Volkov", "Sergei Volkov"),
        ("Coordinating Minister for Fisheries, Ports and Coastal Affairs Hasan Wirya", "Hasan Wirya"),
        ("Minister of Prisoners' Affairs Samir Abu Zaid", "Samir Abu Zaid"),
        ("Vice Chairman of China's Central Military Commission Liang Bo", "Liang Bo"),
        ("Military chief-of-staff Ricardo Vela", "Ricardo Vela"),
        ("Cabinet Secretary in the Ministry of Ports, Ferries and Fisheries Adan Musa", "Adan Musa"),
        ("Police Director General Ronald de la Cruz", "Ronald de la Cruz"),
        ("UN Special Rapporteur on Torture Max Novak", "Max Novak"),
        ("Prime Minister Maria do Rosal Lima", "Maria do Rosal Lima"),
        ("Nobel laureate Amara Diallo", "Amara Diallo"),
        ("Diver Li Yan", "Li Yan"),
        ("Pianist Ilva Renn", "Ilva Renn"),
        ("Olympic champion Mateo Rios", "Mateo Rios"),
        ("World number one Jarno Salo", "Jarno Salo"),
        ("Defending champion Jarno Salo", "Jarno Salo"),
        ("Taxi driver Rahim Uddin", "Rahim Uddin"),
        ("Human rights lawyer Ana Cruz", "Ana Cruz"),
        ("Chief Justice Amara Diallo", "Amara Diallo"),
        ("Archbishop Luis Duarte", "Luis Duarte"),
        ("Sheikh Hamad bin Khalid", "Hamad bin Khalid"),
        ("Acting chief executive Helga Lund", "Helga Lund"),
        ("Co-author Hanna Lund", "Hanna Lund"),
        ("Nurse-in-charge Grace Adeyemi", "Grace Adeyemi"),
        ("Deputy Secretary-General Zhao Lin", "Zhao Lin"),
        ("Philippine Foreign Secretary Rosa Ibarra", "Rosa Ibarra"),
        ("Sudanese rebel leader Musa Keita", "Musa Keita"),
        ("Secretary of State Alan Whitcomb", "Alan Whitcomb"),
        ("CEO of Arden Motors Anders Holm", "Anders Holm"),
        ("Arden Motors CEO Anders Holm", "Anders Holm"),
        ("His brother Karl Brandt", "Karl Brandt"),
        ("Survivor Marta Ilves", "Marta Ilves"),
    ],
)
def test_the_bare_name(source, name):
    """Titles, honorifics, ages and appositions are no part of a name; particles, initials and suffixes are."""
    (quote,) = parse_quotes(f"{source} said that the road was open.")
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.kind.value) == (name, "person")


@pytest.mark.parametrize(
    ("story", "expected"),
    [
        (
            "Chinese Foreign Ministry spokesperson Xu Lanying said talks went well. Xu said more would follow.",
            [("Chinese Foreign Ministry spokesperson Xu Lanying", "Xu Lanying"), ("Xu", "Xu Lanying")],
        ),
        (
            "U.S. Trade Representative Carol Whitcomb said duties would fall. Whitcomb said talks would go on.",
            [("U.S. Trade Representative Carol Whitcomb", "Carol Whitcomb"), ("Whitcomb", "Carol Whitcomb")],
        ),
        (
            "Thai coach Somchai Prasert said the pitch was wet. Somchai said the ball was heavy.",
            [("Thai coach Somchai Prasert", "Somchai Prasert"), ("Somchai", "Somchai Prasert")],
        ),
        (
            "Vietnamese engineer Tran Duc Long said the dam held. Long said the water fell. Tran Duc said it was over.",
            [
                ("Vietnamese engineer Tran Duc Long", "Tran Duc Long"),
                ("Long", "Tran Duc Long"),
                ("Tran Duc", "Tran Duc Long"),
            ],
        ),
        (
            "Dutch coach Dirk van der Meer said his team was tired. Van der Meer said it would rest.",
            [("Dutch coach Dirk van der Meer", "Dirk van der Meer"), ("Van der Meer", "Dirk van der Meer")],
        ),
        (
            "Spokesman Khalid al-Harbi said oil flowed. Al-Harbi said the port was open. Harbi said ships came.",
            [
                ("Spokesman Khalid al-Harbi", "Khalid al-Harbi"),
                ("Al-Harbi", "Khalid al-Harbi"),
                ("Harbi", "Khalid al-Harbi"),
            ],
        ),
        (
            "Senator John F. Whitcomb said no. John Whitcomb said he would vote against it. Whitcomb said so twice.",
            [
                ("Senator John F. Whitcomb", "John F. Whitcomb"),
                ("John Whitcomb", "John F. Whitcomb"),
                ("Whitcomb", "John F. Whitcomb"),
            ],
        ),
        (
            "Representative Alan Whitcomb Jr. said no. Whitcomb said he would vote against it.",
            [("Representative Alan Whitcomb Jr.", "Alan Whitcomb Jr."), ("Whitcomb", "Alan Whitcomb Jr.")],
        ),
        (
            "Xu said the road was open. Spokesperson Xu Lanying said so on Monday.",
            [("Xu", "Xu Lanying"), ("Spokesperson Xu Lanying", "Xu Lanying")],
        ),
        (
            "Trade Minister Suparno said rice was cheap. Suparno said imports would end.",
            [("Trade Minister Suparno", "Suparno"), ("Suparno", "Suparno")],
        ),
        (
            "Dr. Sunita Rao said the fever was mild. Dr. Rao said nobody was ill.",
            [("Dr. Sunita Rao", "Sunita Rao"), ("Dr. Rao", "Sunita Rao")],
        ),
        (
            "KIM SONG HO, a miner, said the shaft was flooded. Kim said pumps had failed.",
            [("KIM SONG HO", "KIM SONG HO"), ("Kim", "KIM SONG HO")],
        ),
        (
            "Ouyang Ming, a painter, said the hall was cold. Ouyang said he wore a coat.",
            [("Ouyang Ming", "Ouyang Ming"), ("Ouyang", "Ouyang Ming")],
        ),
        (
            "French minister Jean-Luc Perrot said the tax would go. Perrot said it was unfair. Jean-Luc said so too.",
            [
                ("French minister Jean-Luc Perrot", "Jean-Luc Perrot"),
                ("Perrot", "Jean-Luc Perrot"),
                ("Jean-Luc", "Jean-Luc Perrot"),
            ],
        ),
    ],
)
def test_a_short_form_finds_its_person(story, expected):
    """A surname, a given name, the first two of three; and a fuller form that comes later."""
    assert mentions(story) == expected


@pytest.mark.parametrize(
    ("story", "expected"),
    [
        (
            "Mayor Wang Jun said the bridge was safe. Engineer Wang Lei said it was not. Mayor Wang said it would stay.",
            [("Mayor Wang Jun", "Wang Jun"), ("Engineer Wang Lei", "Wang Lei"), ("Mayor Wang", "Wang Jun")],
        ),
        (
            "Mr. Tom Baker said the house was theirs. Mrs. Ann Baker said it was hers. Mrs. Baker said she had papers.",
            [("Mr. Tom Baker", "Tom Baker"), ("Mrs. Ann Baker", "Ann Baker"), ("Mrs. Baker", "Ann Baker")],
        ),
        (
            "Mayor Wang Jun said the bridge was safe. Engineer Wang Lei said it was not. Wang Jun said it would stay.",
            [("Mayor Wang Jun", "Wang Jun"), ("Engineer Wang Lei", "Wang Lei"), ("Wang Jun", "Wang Jun")],
        ),
        (
            "Diver Li Na said it was easy. Diver Li Yan said it was hard. Li Yan said she would train.",
            [("Diver Li Na", "Li Na"), ("Diver Li Yan", "Li Yan"), ("Li Yan", "Li Yan")],
        ),
    ],
)
def test_two_people_of_one_surname_are_told_apart(story, expected):
    """By title, by gender, by the rest of the name."""
    assert mentions(story) == expected


@pytest.mark.parametrize(
    ("story", "expected"),
    [
        pytest.param(
            "Mayor Wang Jun said the bridge was safe. Engineer Wang Lei said it was not. The two Wangs said they "
            "were no relatives.",
            [("Mayor Wang Jun", "Wang Jun"), ("Engineer Wang Lei", "Wang Lei"), ("The two Wangs", "two Wangs")],
            marks=pytest.mark.xfail(reason="a numeral before a name is left out of the description"),
        ),
        (
            (
                "Chess player Ana Cruz said she was ready. Her sister Eva Cruz said so too. Ana Cruz and Eva Cruz said "
                "they would share the prize."
            ),
            [
                ("Chess player Ana Cruz", "Ana Cruz"),
                ("Her sister Eva Cruz", "Eva Cruz"),
                ("Ana Cruz and Eva Cruz", "Ana Cruz and Eva Cruz"),
            ],
        ),
    ],
)
def test_the_two_wangs_never_merge(story, expected):
    """Two people named together are a speaker of their own."""
    assert mentions(story) == expected


def test_a_surname_of_two_is_left_alone():
    """Where nothing tells them apart there is no speaker, and a Problem names both."""
    story = "Diver Li Na said it was easy.\n\nDiver Li Yan said it was hard.\n\nLi said the pool was cold."
    assert mentions(story)[-1] == ("Li", None)


@pytest.mark.parametrize(
    "story",
    [
        "Spokesman Khalid al-Harbi said oil flowed. Al-Hrabi said the port was open.",
        "Coach Dirk van der Meer said no. Van der said yes. Der Meer said no. Van said yes.",
        "Mr. said no. Dr. said yes. The said no. Jr. said yes.",
        "X said A. Y said B. Z and X said C, Y and Z said.",
        "O'Dowd O'Dowd O'Dowd said he was O'Dowd.",
        "Al- said no. -Harbi said yes. ' said no.",
        "de la said no. bin said yes. El said no.",
    ],
)
def test_names_that_are_mistyped_never_crash(story):
    """They may be left alone."""
    assert isinstance(parse_quotes(story), tuple)


@pytest.mark.parametrize(
    ("story", "name"),
    [
        ("Monday Lund said it was late.", "Lund"),
        ("Water Resources and Harbor Works Minister Otto Lund said it was late.", "Otto Lund"),
        ("President Elect Hanna Lund said it was late.", "Hanna Lund"),
        ("The police chief of Liska Gen. Karim Hadi said the fire was out.", "Karim Hadi"),
        ("Envoy of South Korea Kim Dan said it was late.", "Kim Dan"),
        ("World No. 2 Jarno Salo said the track was icy.", "Jarno Salo"),
        ("The union is a step forward, said officials of the RHU, a sea agency for crews.", "officials of the RHU"),
        ("In 2008, Renn said, the Otto J. Renn Fund's gift had made his father a great host.", "Renn"),
    ],
)
def test_where_the_name_begins(story, name):
    """Behind a day, a title of two words, an office with its place, a rank; a body's capitals are nobody's name."""
    [quote] = parse_quotes(story)
    assert quote.speaker.name == name


@pytest.mark.parametrize(
    ("source", "name", "role"),
    [
        ("Secretary of State Hanna Lund", "Hanna Lund", "Secretary of State"),
        ("Director general of the yard Hanna Lund", "Hanna Lund", "Director general of the yard"),
        ("Minister of Harbors and Roads Hanna Lund", "Hanna Lund", "Minister of Harbors and Roads"),
        ("Head of Velmark's Board Hanna Lund", "Hanna Lund", "Head of Velmark's Board"),
        ("Head of Velmark’s Board Hanna Lund", "Hanna Lund", "Head of Velmark’s Board"),
        ("Chairman of Arden Motors Anders Holm", "Anders Holm", "Chairman of Arden Motors"),
        ("Mayor of Velmark Ilva Renn", "Ilva Renn", "Mayor of Velmark"),
        ("Professor emeritus Hanna Lund", "Hanna Lund", "Professor emeritus"),
        ("Professor emeritus of law Hanna Lund", "Hanna Lund", "Professor emeritus of law"),
        ("Envoy of South Korea Kim Dan", "Kim Dan", "Envoy of South Korea"),
        ("President of Arden Motors Corporation", "President of Arden Motors Corporation", None),
        ("Chief of the Coral Rim Council", "Chief of the Coral Rim Council", None),
    ],
)
@pytest.mark.parametrize("before", ["", "It was late, and nobody had told Gen. Pio Hadi. "])
def test_an_office_behind_of_is_no_part_of_the_name(before, source, name, role):
    """At the start of a paragraph and farther on."""
    quote = parse_quotes(f"{before}{source} said the harbor was closed.")[-1]
    assert (quote.speaker.name, quote.speaker.role) == (name, role)


@pytest.mark.parametrize(
    ("story", "last"),
    [
        ("Otto Renn said it was late. Otto Renn said it was dark.", "Otto Renn"),
        ("John F. Whitcomb said so. John Whitcomb said no.", "John F. Whitcomb"),
        ("John Whitcomb said so. John F. Whitcomb said no.", "John F. Whitcomb"),
        ("Ana Maria Lund said so. Maria said no.", "Ana Maria Lund"),
        ("Otto Renn said so. Hanna Lund said no. Otto said yes.", "Otto Renn"),
        ("Mayor Otto Renn said so. Pilot Hanna Renn said no. Mayor Renn said yes.", "Otto Renn"),
        ("Mayor Otto Renn said so. Pilot Hanna Renn said no. Pilot Renn said yes.", "Hanna Renn"),
        ("Mr. Otto Renn said so. Mrs. Hanna Renn said no. Mr. Renn said yes.", "Otto Renn"),
        ("Mr. Otto Renn said so. Mrs. Hanna Renn said no. Mrs. Renn said yes.", "Hanna Renn"),
        ("Mayor Otto Renn said so. Pilot Hanna Renn said no. Renn said yes.", None),
        ("Otto Renn said so. Hanna Lund said no. Otto Lund said yes.", "Otto Lund"),
        ("Otto Renn said so. Otto Karim Lund said no. Karim Renn said yes.", "Karim Renn"),
        ("Coral Rim Council said so. Rim Council said no.", "Coral Rim Council"),
        ("Rim Council said so. Coral Rim Council said no.", "Coral Rim Council"),
        ("The Coral Rim Council said so. CRC said no.", "Coral Rim Council"),
        ("The U.S. Institute for Ocean Studies said so. USIOS said no.", "U.S. Institute for Ocean Studies"),
        ("The Egyptian side said so. Cairo said no.", "Cairo"),
        ("China said so. Beijing said no. The Chinese government said yes.", "Beijing"),
    ],
)
def test_whom_the_last_name_means(story, last):
    """The beginning, the end or a long word of a fuller name, initials, a country; no third thing made of two names."""
    speaker = parse_quotes(story)[-1].speaker
    assert (speaker and speaker.name) == last


@pytest.mark.parametrize(
    ("story", "expected"),
    [
        (
            'Senator Otto "Reef" Lund said rain fell. Lund said it would last. Reef Lund said so.',
            [
                ('Senator Otto "Reef" Lund', 'Otto "Reef" Lund', "Senator"),
                ("Lund", 'Otto "Reef" Lund', "Senator"),
                ("Reef Lund", 'Otto "Reef" Lund', "Senator"),
            ],
        ),
        ('Otto "The Reef" Lund said rain fell.', [('Otto "The Reef" Lund', 'Otto "The Reef" Lund', None)]),
        ("Rain fell, said Otto \u201cReef\u201d Lund, who left.", [("Otto \u201cReef\u201d Lund",) * 2 + (None,)]),
        ("Mayor Otto 'Reef' Lund came. Lund said rain fell.", [("Lund", "Otto 'Reef' Lund", "Mayor")]),
    ],
)
def test_nickname_in_quotation_marks_is_part_of_the_name(
    story: str, expected: list[tuple[str, str, str | None]]
) -> None:
    told = [
        (q.source and q.source.text, q.speaker and q.speaker.name, q.speaker and q.speaker.role)
        for q in parse_quotes(story)
    ]
    assert told == expected


def test_quoted_word_between_other_words_is_no_nickname() -> None:
    told = [q.content[0].text for q in parse_quotes('Lund said "Rain" Monday. In "Reef" Lund said little.')]
    assert told == ["Rain", "little"]


@pytest.mark.parametrize(
    ("source", "name", "role"),
    [
        ("First Lady Hanna Lund", "Hanna Lund", "First Lady"),
        ("Former First Lady Hanna Lund", "Hanna Lund", "Former First Lady"),
        ("First Minister Otto Lund", "Otto Lund", "First Minister"),
        ("Reef Champion Hanna Lund", "Hanna Lund", "Reef Champion"),
        ("Defending champion Kenyan Hanna Lund", "Hanna Lund", "Defending champion"),
    ],
)
def test_titles_of_rank_and_of_sport(source: str, name: str, role: str | None) -> None:
    [quote] = parse_quotes(f"{source} said rain fell.")
    assert (quote.source and quote.source.text) == source
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == (name, role)


def test_first_before_no_title_is_no_part_of_the_source() -> None:
    [quote] = parse_quotes("First the mayor said rain fell.")
    assert quote.source is not None
    assert quote.source.text == "the mayor"
