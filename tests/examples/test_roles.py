"""The title or function that a story gives to a person: the longest contiguous form, as printed."""

from __future__ import annotations

import pytest

from xinhua_parse import parse_speakers


def roles(story: str) -> dict[str, str | None]:
    """Each speaker's role, by name."""
    return {speaker.name: speaker.role for speaker in parse_speakers(story)}


@pytest.mark.parametrize(
    ("story", "name", "role"),
    [
        (
            "Chinese Foreign Ministry spokesperson Xu Lanying said no.",
            "Xu Lanying",
            "Chinese Foreign Ministry spokesperson",
        ),
        ("Brazilian Health Minister Paulo Teixeira said no.", "Paulo Teixeira", "Brazilian Health Minister"),
        ("Vice Premier Liang Bo said no.", "Liang Bo", "Vice Premier"),
        (
            "Otto Renn, deputy head of Velmark's manned boat project, said no.",
            "Otto Renn",
            "deputy head of Velmark's manned boat project",
        ),
        ("Former U.S. Treasury Secretary Alan Whitcomb said no.", "Alan Whitcomb", "Former U.S. Treasury Secretary"),
        ("Lieutenant Colonel Kwame Asante said no.", "Kwame Asante", "Lieutenant Colonel"),
        ("UN Secretary-General Elio Marchetti said no.", "Elio Marchetti", "UN Secretary-General"),
        ("World Bank chief economist Ines Duarte said no.", "Ines Duarte", "World Bank chief economist"),
        ("The team's coach Marit Solberg said no.", "Marit Solberg", "coach"),
        (
            "Company president and chief executive officer Anders Holm said no.",
            "Anders Holm",
            "Company president and chief executive officer",
        ),
        ("South African President Sipho Dube said no.", "Sipho Dube", "South African President"),
        ("Governor of the Bank of Telmar Ada Nwosu said no.", "Ada Nwosu", "Governor of the Bank of Telmar"),
        ("Farmer Rahim Uddin said no.", "Rahim Uddin", "Farmer"),
    ],
)
def test_from_before_the_name(story, name, role):
    """Nationality and body included."""
    assert roles(story.replace("said no", "said it was over")) == {name: role}


@pytest.mark.parametrize(
    ("story", "name", "role"),
    [
        (
            "Xu Lanying, a spokesperson for the Foreign Ministry, said it was over.",
            "Xu Lanying",
            "spokesperson for the Foreign Ministry",
        ),
        (
            "It was over, said Ivo Berg, head of the mountain rescue service.",
            "Ivo Berg",
            "head of the mountain rescue service",
        ),
        (
            "Zhao Lin, director of the Institute of Oceanography of the Chinese Academy of Sciences, said it was over.",
            "Zhao Lin",
            "director of the Institute of Oceanography of the Chinese Academy of Sciences",
        ),
        (
            "It was over, said Kai Tamatoa, a marine biologist with the University of Oruvia, who led the study.",
            "Kai Tamatoa",
            "marine biologist with the University of Oruvia",
        ),
        ("Grace Adeyemi, a nurse, said it was over.", "Grace Adeyemi", "nurse"),
        (
            "It was over, according to Hanna Lund, a historian at the University of Bergen.",
            "Hanna Lund",
            "historian at the University of Bergen",
        ),
        (
            "Li Dan, secretary of the Jinping County Committee of the Communist Party of China, said it was over.",
            "Li Dan",
            "secretary of the Jinping County Committee of the Communist Party of China",
        ),
        (
            "Carlos Quispe, mayor of Oruvia, 300 km south of the capital, said it was over.",
            "Carlos Quispe",
            "mayor of Oruvia",
        ),
        (
            "Amina Wako, 41, chairwoman of the tea growers' cooperative, said it was over.",
            "Amina Wako",
            "chairwoman of the tea growers' cooperative",
        ),
        (
            "Omar Said, deputy head of the water and energy department of the city, said it was over.",
            "Omar Said",
            "deputy head of the water and energy department of the city",
        ),
    ],
)
def test_from_after_the_name(story, name, role):
    """Without its article, without ages, places and relative clauses behind it."""
    assert roles(story) == {name: role}


@pytest.mark.parametrize(
    ("story", "name", "role"),
    [
        (
            "Minister Leila Haddad said it was over. Leila Haddad, minister of water and power, said it was good.",
            "Leila Haddad",
            "minister of water and power",
        ),
        (
            "Leila Haddad said it was over. Water Minister Leila Haddad said it was good.",
            "Leila Haddad",
            "Water Minister",
        ),
        (
            "Professor Mei Xu, director of the heart center at Arden University, said it was over.",
            "Mei Xu",
            "director of the heart center at Arden University",
        ),
        (
            "The UN Special Rapporteur on Torture, Max Novak, said it was over.",
            "Max Novak",
            "UN Special Rapporteur on Torture",
        ),
        ("It was over, said the port's chief engineer, Tova Lindqvist.", "Tova Lindqvist", "port's chief engineer"),
        ("Grace Po, a junior senator having been elected in 2013, said it was over.", "Grace Po", "junior senator"),
        ("The king will replace Luhut Pandi. Luhut said it was over.", "Luhut Pandi", None),
        ("It was over, said Ivo Berg, 44, who leads the weather service.", "Ivo Berg", None),
        ("Mr. Pham said it was over.", "Pham", None),
        ("Pham Van Minh said it was over.", "Pham Van Minh", None),
    ],
)
def test_the_longest_of_several(story, name, role):
    """Whichever mention gives it; an honorific alone is no role."""
    assert roles(story) == {name: role}


def test_from_the_leads_unnamed_person():
    """The official of "a senior health official said", named below, is one speaker with that role or a longer one."""
    story = (
        "The fever has been stopped, a senior health official said Monday.\n\n"
        '"No new case has been found since May," said Paulo Teixeira, deputy director of the National Health Office.'
    )
    assert roles(story) == {"Paulo Teixeira": "deputy director of the National Health Office"}
    story = "The fever has been stopped, a senior health official said Monday.\n\nPaulo Teixeira said no case was left."
    assert roles(story) == {"Paulo Teixeira": "senior health official"}


@pytest.mark.parametrize(
    ("story", "role"),
    [
        ("A Reef Ministry spokesman said no.\n\nIt was over, spokesman Otto Renn said.", "Reef Ministry spokesman"),
        ("It was over, the pilot of the ferry said.\n\nPilot Otto Renn said no.", "pilot of the ferry"),
        ("A ministry's spokesman said no.\n\nIt was over, spokesman Otto Renn said.", "spokesman"),
        ("A senior official said no.\n\nIt was over, Harbor Minister Otto Renn said.", "Harbor Minister"),
        ("A senior Liska official said no.\n\nOtto Renn, head of ports, said no.", "head of ports"),
        ("A senior Liska official said no.\n\nOtto Renn said it was over.", "senior Liska official"),
    ],
)
def test_a_description_is_a_longer_form_of_a_role(story, role):
    """Where it opens or closes with the role and has no owner."""
    assert roles(story) == {"Otto Renn": role}


def test_only_people_have_roles():
    """A ministry, a group and a report have none."""
    story = "The Health Ministry said it was over. Doctors said it was not. A report said it was unclear."
    assert roles(story) == {"Health Ministry": None, "Doctors": None, "report": None}


@pytest.mark.parametrize(
    ("story", "name", "role"),
    [
        (
            "The fund backs the administration of Philippine President-elect Yaw Mensah. Mensah said it was over.",
            "Yaw Mensah",
            "Philippine President-elect",
        ),
        ("The cabinet of the new President Yaw Mensah met. Mensah said it was over.", "Yaw Mensah", "new President"),
        ("The family of former King Olaf Berg left. Berg said it was over.", "Olaf Berg", "former King"),
        (
            "They heard the head of the harbor office Yaw Mensah. Mensah said it was over.",
            "Yaw Mensah",
            "head of the harbor office",
        ),
        (
            "They heard Liskan envoy to Oruvia Yaw Mensah. Mensah said it was over.",
            "Yaw Mensah",
            "Liskan envoy to Oruvia",
        ),
        (
            "They heard the ambassador to the Philippines Yaw Mensah. Mensah said it was over.",
            "Yaw Mensah",
            "ambassador to the Philippines",
        ),
        ("They met champions Yaw Mensah and Otto Lund. Mensah said it was over.", "Yaw Mensah", None),
        ("The king left the palace to Yaw Mensah. Mensah said it was over.", "Yaw Mensah", None),
        ("She beat Hanna Lund on Friday. Lund said it was over.", "Hanna Lund", None),
        ("They met the tired Hanna Lund. Lund said it was over.", "Hanna Lund", None),
        ("The group is led by its President Mahbub Alam. Alam said it was over.", "Mahbub Alam", "President"),
        (
            "He met leaders including President Yaw Mensah on Friday. Mensah said it was over.",
            "Yaw Mensah",
            "President",
        ),
        ("The deal does not bind President Yaw Mensah. Mensah said it was over.", "Yaw Mensah", "President"),
        (
            "The visit follows a call with Prime Minister Luc Morel. Morel said it was over.",
            "Luc Morel",
            "Prime Minister",
        ),
        (
            "The board backs the cabinet of President Yaw Mensah, a port pilot said. Mensah said it was over.",
            "Yaw Mensah",
            "President",
        ),
        (
            "They met Yaw Mensah, Foreign Minister Otto Lund and Hanna Renn. Mensah said it was over.",
            "Yaw Mensah",
            None,
        ),
        (
            "They met former Class 2 sailor Yaw Mensah. Mensah said it was over.",
            "Yaw Mensah",
            "former Class 2 sailor",
        ),
        ("On May 12 President Yaw Mensah left. Mensah said it was over.", "Yaw Mensah", "President"),
        ("In all 12 pilots beat Yaw Mensah. Mensah said it was over.", "Yaw Mensah", None),
        (
            "They met Reef President Otto Lund and Port President Yaw Mensah Jr. on Friday. Mensah said it was over.",
            "Yaw Mensah Jr.",
            "Port President",
        ),
        ("They met President Yaw Mensah on Friday. Mensah said it was over.", "Yaw Mensah", "President"),
        ("The board chose Yaw Mensah. Mensah said it was over.", "Yaw Mensah", None),
        ("Otto Renn met Helga Lund. The latter said it was over.", "Helga Lund", None),
        ("Under Chancellor Helga Lund, trade grew. Lund said it was over.", "Helga Lund", "Chancellor"),
        pytest.param(
            "Nothing will change under future Chancellor Helga Lund, designated Foreign Minister Karl Brandt said. Lund "
            "said it was over.",
            "Helga Lund",
            "future Chancellor",
        ),
    ],
)
def test_a_title_in_the_middle_of_a_sentence(story, name, role):
    """It begins with its own noun phrase: no verb, no preposition and no other person belong to it."""
    assert roles(story)[name] == role


@pytest.mark.parametrize(
    ("story", "role"),
    [
        ("Otto Renn, 54, head of the yard, said no.", "head of the yard"),
        ("Otto Renn, who is head of the yard, said no.", "head of the yard"),
        ("Otto Renn, who heads the yard, said no.", None),
        ("Otto Renn, also head of the yard, said no.", None),
        ("Otto Renn, echoing the mayor, said no.", None),
        (
            "Otto Renn, head of the Reef Party of Velmark (RPV) Central Committee, said no.",
            "head of the Reef Party of Velmark (RPV) Central Committee",
        ),
        ("Otto Renn, head of the Coral Rim Council (CRC), said no.", "head of the Coral Rim Council"),
        (
            "Otto Renn, head of the Coral Rim Council (CRC) in Liska, said no.",
            "head of the Coral Rim Council (CRC) in Liska",
        ),
        ("Otto Renn, head of the Coral Rim Council (CRC) on Friday said no.", "head of the Coral Rim Council"),
        ("Otto Renn, head of the yard (who built it), said no.", "head of the yard"),
        (
            "Otto Renn, chief executive officer (CEO) of Coral Motors, said no.",
            "chief executive officer (CEO) of Coral Motors",
        ),
        (
            "Otto Renn, head of the Tide Office under the Ministry of Ports, said no.",
            "head of the Tide Office under the Ministry of Ports",
        ),
        ("Otto Renn, head of the office under its board, said no.", "head of the office under its board"),
        ("Otto Renn, a minister under King Olaf and his heir, said no.", "minister under King Olaf and his heir"),
        ("Otto Renn, a minister under pressure to leave, said no.", "minister"),
        (
            "Otto Renn, secretary of Ministry of Ports, Trade and Ferries, said no.",
            "secretary of Ministry of Ports, Trade and Ferries",
        ),
        (
            "Otto Renn, head of the Department of Ports, Reefs, Trade and Ferries, said no.",
            "head of the Department of Ports, Reefs, Trade and Ferries",
        ),
        ("Otto Renn, minister of tourism, culture and sports, said no.", "minister of tourism, culture and sports"),
        ("Otto Renn, minister of tourism, culture and fun, said no.", "minister of tourism"),
        ("Otto Renn, head of Ports, a reef and Tides, said no.", "head of Ports"),
        ("Otto Renn, head of the port, tours and boats, said no.", "head of the port"),
        ("Otto Renn, minister for Ports, Reefs and the Arts, said no.", "minister for Ports, Reefs and the Arts"),
        ("Otto Renn, minister of tourism, said no.", "minister of tourism"),
        ("Otto Renn, a visiting fellow at Reef College, said no.", "visiting fellow at Reef College"),
        ("Otto Renn, a leading expert, said no.", "leading expert"),
        ("It was over, said Otto Renn, a pilot of the (old) yard.", "pilot"),
        (
            "Otto Renn, head of the magazine Executive Tide Review, said no.",
            "head of the magazine Executive Tide Review",
        ),
        ("According to Otto Renn, the driver said no.", None),
        ("According to Otto Renn, the driver, it was said.", "driver"),
        ("The crew has a cook and the boat carries a pilot, Otto Renn said.", None),
        ("When the chief pilot, Otto Renn, said no, they left.", "chief pilot"),
        ("Renn's spokesperson, Otto Renn, said no.", "Renn's spokesperson"),
        ("The board's chief pilot, Otto Renn, said no.", "board's chief pilot"),
        ("Meanwhile, the board's chief pilot, Otto Renn, said no.", "board's chief pilot"),
        ("Meanwhile the chief pilot, Otto Renn, said no.", "chief pilot"),
        ("The head of the pilots, Otto Renn, said no.", "head of the pilots"),
        ("The board, which has a pilot, Otto Renn, said no.", None),
        ("Otto Renn, then the head of the yard, said no.", "head of the yard"),
        ("Otto Renn, now head of the yard, said no.", "now head of the yard"),
        ("Otto Renn, who is also the head of the yard, said no.", "head of the yard"),
        (
            "Otto Renn, head of the board for the fair jointly held by two towns, said no.",
            "head of the board for the fair",
        ),
        ("Otto Renn, head of the board for the fair held by two towns, said no.", "head of the board for the fair"),
        ("Another pilot, Otto Renn, said no.", "pilot"),
        ("The other pilot, Otto Renn, said no.", "pilot"),
        ("The Tide quoted port pilot, Otto Renn, as saying no.", "port pilot"),
        ("Otto Renn, an outspoken critic of the board, said no.", None),
        ("Otto Renn, film critic of the Tide, said no.", "film critic of the Tide"),
        ("Otto Renn, a critic, said no.", "critic"),
        ("Otto Renn, spokesman for former Mayor Hanna Lund, said no.", "spokesman for former Mayor Hanna Lund"),
        (
            "Otto Renn, former aide and head of the office of Mayor Hanna Lund, said no.",
            "former aide and head of the office of Mayor Hanna Lund",
        ),
        ("Otto Renn, chief of staff of the united armed forces, said no.", "chief of staff of the united armed forces"),
        (
            "Otto Renn, spokesman of the Coral Rim Forces (CRF)' Western Command, said no.",
            "spokesman of the Coral Rim Forces (CRF)' Western Command",
        ),
        (
            "Otto Renn, head of the Union for Ties with the Velmark People, said no.",
            "head of the Union for Ties with the Velmark People",
        ),
        ("Otto Renn, head of the yard with Xinhua, said no.", "head of the yard"),
        (
            "Otto Renn, envoy on the trade of boats, deep nets and lamp oil for the Reef Council, said no.",
            "envoy on the trade of boats, deep nets and lamp oil for the Reef Council",
        ),
        (
            "Otto Renn, professor of trade, reef law and port history at Marrow College, said no.",
            "professor of trade, reef law and port history at Marrow College",
        ),
        ("Otto Renn, head of the port, tours and boats by the sea, said no.", "head of the port"),
        ("Otto Renn, who is the head of the port, said no.", "head of the port"),
        ("Otto Renn, envoy to the peace talks, said no.", "envoy to the peace talks"),
        ("Otto Renn, who is now serving as the deputy head of the port, said no.", "deputy head of the port"),
        ("Otto Renn, who also serves as the mayor of Liska, said no.", "mayor of Liska"),
        ("Otto Renn, who works as a pilot at the port, said no.", "pilot at the port"),
        ("Otto Renn, who served as the mayor of Liska, said no.", None),
        ("Otto Renn, head of the port, pilots and crews in Marrow, said no.", "head of the port"),
        ("Otto Renn, head of the port, which boats and nets in Marrow need, said no.", "head of the port"),
        ("Future Mayor Otto Renn, who is to be elected mayor in May, said no.", "Future Mayor"),
        ("Otto Renn, president of Marrow Marine Co., Ltd, said no.", "president of Marrow Marine Co., Ltd"),
        (
            "An official of the Reef Board (RB) in Liska, Otto Renn said no.",
            "official of the Reef Board (RB) in Liska",
        ),
        ("Boats (nine), Otto Renn, said no.", None),
    ],
)
def test_a_role_parted_from_its_name_by_a_comma(story, role):
    """Behind the name or before it, without its article; no clause, no second role, no acronym at its end."""
    assert roles(story) == {"Otto Renn": role}
