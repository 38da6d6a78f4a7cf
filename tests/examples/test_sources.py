"""Who is named at the cue: the shortest whole noun phrase.

The notation is that of tests/marked.py: {source} <cue> [content].
"""

from __future__ import annotations

import pytest
from marked import as_read

from xinhua_parse import parse_quotes


def claim(marked):
    """The parser marks the text as the test does."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "{Chinese Foreign Ministry spokesperson Xu Lanying} <said> [China welcomed the accord].",
        "{Brazilian Health Minister Paulo Teixeira} <said> [the vaccine was free].",
        "{Former U.S. Treasury Secretary Alan Whitcomb} <said> [the dollar was strong].",
        "{Lieutenant Colonel Kwame Asante} <said> [the road was mined].",
        "{Dr. Sunita Rao} <said> [the fever was not contagious].",
        "{Mr. Pham} <said> [he had sold his boat].",
        "{UN Secretary-General Elio Marchetti} <said> [the truce must hold].",
        "{Vice President Leila Haddad} <said> [the reform had begun].",
        "{Thai Deputy Prime Minister and Interior Minister Anan Suksai} <said> [the floods had peaked].",
        "{World Bank chief economist Ines Duarte} <said> [growth would slow].",
        "{Three-time world champion Jarno Salo} <said> [the track was icy].",
        "{Saudi Prince Faisal bin Turki} <said> [the price was fair].",
        "{Queen Ingrid II} <said> [the palace would be opened to visitors].",
        "{Union of Coral Rim States (UCRS) President Tavita Fonoti} <said> [the boats sank].",
        '"[It is late]," <said> {gen. Otto Renn}.',
        'Later on Thursday, {Professor Lund} <added> [the hull had seen "no repair, only decay" since May].',
        "{Band (CRFC) spokesman Pio Renn} <said> [the truce holds].",
        '"[Crews are like family]," <said> {former Senator Otto Renn, Jr}. He left.',
        "{Velmark Minister for Ports, Reefs and the Arts Otto Renn} <said> [the boats sank].",
        '"[It is late]," <said> {Minister of Ports, Reefs and the Sea Otto Renn}.',
        "{Otto Renn Jr. and Hanna Lund} <said> [the boats sank].",
        "{Chief negotiator of the Coral Rim Union (CRU) to the port talks Otto Renn} <said> [the boats sank].",
        "{The Coral Rim Union} (CRU) in Marrow <said> [the boats sank].",
        '"[It is late]," <said> {Director of Port Planning at Reef Marrow Otto Renn}.',
        '"[It is late]," <said> {Director of Trade at the Velmark Port Council Otto Renn}.',
        '"[It is late]," <said> {Director of Planning} at the Velmark Port Authority.',
        '"[It is late]," <said> {Director of Planning} at Reef Marrow.',
        '"[It is late]," <said> {Director of Planning} at the Velmark Daily Mail.',
        '"[It is late]," <said> {Mayor of Marrow Otto Renn} at the Velmark Port Yard Hall.',
        '"[It is late]," <said> {Otto Renn of Planning} at Reef Marrow Hanna Lund.',
        '"[It is late]," <said> {the Tide Planning} at Reef Marrow Hanna Lund.',
    ],
)
def test_a_title_before_a_name_belongs_to_the_source(marked):
    """Nationality, office and honorific are part of it."""
    claim(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "{He} also <said> [the roof leaked].",
        "{They} both <said> [the roof leaked].",
        "{She} herself <said> [the roof leaked].",
        "{The mayor} too <said> [the roof leaked].",
        "{The ministry} further <said> [the roof leaked].",
        "{Ortiz}, however, <said> [the roof leaked].",
        "{Ortiz}, for his part, <said> [the roof leaked].",
        "{Ortiz}, meanwhile, <said> [the roof leaked].",
        "{The committee} unanimously <declared> that [the roof leaked].",
    ],
)
def test_adverbs_between_source_and_cue_are_left_out(marked):
    """The words "also", "however" and the like belong to neither."""
    claim(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "{The Association of Alpine Guides} (AAG) <said> [the hut was full].",
        "[The hut was full], <said> {the Association of Alpine Guides} (AAG).",
        "[The hut was full], <according to> {the Association of Alpine Guides} (AAG).",
        "{Zhao Lin} (R) <said> [the hut was full].",
    ],
)
def test_an_acronym_behind_the_source_is_left_out(marked):
    """What stands in brackets behind a name is not part of it."""
    claim(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "{Officials} <said> [the dam held].",
        "{Analysts} <said> [the bank was too big].",
        "{Some experts} <warned> that [the fish would not return].",
        "{Many residents} <complained> that [the well was dry].",
        "{An eyewitness} <told> Xinhua that [the bus had no lights].",
        "{A police officer} who asked not to be named <said> [two men were held].",
        "{Two of the survivors} <said> [the boat had no life jackets].",
        "{One of the fans} <said> [the gate was locked].",
        "{The two sides} <said> [the border would be marked by June].",
        "{Both teams} <said> [the referee was fair].",
        "{Doctors at the General Hospital of Oruvia} <said> [the child was stable].",
        "{The president of the club} <said> [the stadium would be sold].",
        "{A team of geologists from Chile} <said> [the volcano might erupt].",
        "{Sources close to the talks} <said> [the text was ready].",
        "[The text was ready], <according to> {a source familiar with the talks}.",
        "The Daily Gull <quoted> {a pilot loyal to the old board} as saying [the text was ready].",
        "{A spokesman for the International Whaling Board} <said> [no whales were taken].",
        "{The head of the delegation} <said> [the visit had been useful].",
        "{Local newspaper La Tarde} <reported> that [the mayor would resign].",
        "{The official news agency of Telmar} <reported> [the king was ill].",
    ],
)
def test_descriptions(marked):
    """Unnamed people and bodies, with the "of" phrases that make them whole."""
    claim(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "{The ministry} issued a statement <saying> [the border was closed].",
        "{The ministry} <said> in a statement that [the border was closed].",
        "In a statement, {the ministry} <said> [the border was closed].",
        "{The statement} <said> [the border was closed].",
        "{The statement}, issued by the ministry, <said> [the border was closed].",
        "{A statement issued by the bank} <said> [rates were unchanged].",
        "{A letter signed by 40 scientists} <warned> that [the lake was dying].",
        "{Reports reaching here} <said> [a ferry had sunk].",
        "{Reports from Oruvia} <said> [the mine was flooded].",
        "{The club} posted a message on its website <saying> [the match was off].",
        "{Speaker of Telmar's Assembly (Council) Mahmoud al-Bashir} sent a cable to the crews, <saying> [the raid was cruel].",
        'On Friday, {the harbor embassy} issued a statement <saying> [the words were "unfair]."',
        "{The ambassadors of Velmark, Oruvia and the Liskan Republic} issued a joint note Friday <saying> [the truce will hold].",
        "In a bid to end the strike, {Mayor Dominique de Villiers} met Tuesday with the crews, <saying> [it was urgent].",
        "{De la Rosa} did not give the names of the sailors, <saying> [the charts need work].",
        "{Lund}, a former crew leader, joined the board and <said> [he leans toward Renn].",
        "{Otto Renn} under guard met the crew, <saying> [boats sank].",
        "{Renn} sitting up late wrote to the crew, <saying> [boats sank].",
        "{Hanna Lund} sings so very well and <told> the board that [it was late].",
        "{Fifty of the port's top Velmark harbor safety officers} signed a letter <making it clear> that [they are not voting].",
        "{Shipping firms} issued a statement <saying> [it was late].",
        "{The Renn family}, <pleading for> [a quiet burial].",
    ],
)
def test_who_issues_a_statement_is_the_source(marked):
    """In "issued a statement saying" it is the issuer, in "the statement said" the document."""
    claim(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "{Ibarra} was <quoted> by the daily El Faro as saying [the visit was off].",
        "{Foreign Secretary Rosa Ibarra} was <quoted> as saying that [the visit was off].",
        "El Faro <quoted> {Ibarra} as saying [the visit was off].",
        "The daily El Faro <quoted> {Foreign Secretary Rosa Ibarra} as saying [the visit was off].",
        'El Faro <quoted> {Ibarra} as saying, "[The visit is off.]"',
        '"[The visit is off]," the daily El Faro <quoted> {Ibarra} as saying.',
    ],
)
def test_the_quoted_one_is_the_source(marked):
    """In "quoted X as saying" and "X was quoted by Y as saying" it is X."""
    claim(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "<According to> {a timetable released by the harbor board}, [the two will meet on Monday].",
        "[Demand rose this year], <according to> {statistics released by the oil firm}.",
        "{Two UN doctors} who had hoped to visit the camp <said> [they were turned away].",
        "{Alan Whitcomb}, a former pilot who has been in parliament since 1991, <said> [he would not run again].",
        "{The resolution}, backed by Kenya, Egypt and Telmar, <demands> that [the troops leave].",
        '{Congressman Randy "Duke" Whitcomb} <said> [he was innocent].',
        "{Prime Minister Maria do Rosal Lima} <said> [oil would pay for schools].",
        "{A spokesman for the rebels} who refused to give his name <said> [the town had fallen].",
        "{Cabinet Secretary in the Ministry of Ports, Ferries and Fisheries Adan Musa} <said> [jobs would come].",
        "{Safety and Security Minister Charles Nkosi} <said> [crime had fallen].",
        "{Vice Chairman of China's Central Military Commission Liang Bo} <said> [the drill was over].",
        "{Fei and Nie} <said> [they were proud].",
        "{Ministers from 21 economies} <said> [trade would be freer].",
        "{More than 300 scientists} <said> [the lake was dying].",
        "{Seventy percent of voters} <said> [they trusted the court].",
        "{Some 41 percent of the divers} <said> [they would stay at home].",
        "{A local newspaper} <reported> that [he sold the home].",
        "[Boats will rise in price], <according to> {a study published on Wednesday in the journal Reef}.",
        "{The pilot} who, on Monday, <said> [the port was closed].",
        "{Analyst Ivo Renn of Gull Securities, Inc.} <said> [it was late].",
        "{Workers} who were jailed <said> [the plan was bad].",
        "He met Lund, who left. In the old hall {the mayor} <said> [it was late].",
        "{Earlier reports} <said> [members of a band were seen in Telmar].",
        "{Lund}, after she was elected as chairwoman, <promised> [to mend the pier].",
        "She fell ill on Nov. 22 and {test results} <showed> [it was a flu].",
        "Between them, {8 and 12 sailors} <said> [it was late].",
        "{A last check organized by the harbor board and the Liska city council} on Monday <confirmed> [the pier was safe].",
        "{A note signed by Lund and the board} <said> [the pier was shut].",
        "<According to> {the Coral Rim Guard (CRG) spokesman Colonel Pio Renn}, [two boats were lost].",
        "<According to> {a long study released recently by harbor pilots}, [the ice melts].",
        "<According to> {a long study} released recently, [the ice melts].",
        "Usually {the army} <denies> that [it was there].",
        "It was shown in {a recent study by the University of Velmark} which <said> [the toll would help].",
        "It was shown by {the board of the port} which <said> [the toll would help].",
        'The "old pier", {the quay and the market} <said> [no].',
        "She died on Nov. 22 and {test results} <showed> [the well was clean].",
        "He left on 3 May and {port records} <showed> [the ship was full].",
        "{A check organized by the county board and the harbor office} <confirmed> [the pier was safe].",
        "{Lund}, after she was elected as party leader, has <promised> [to repair the pier].",
        "{Lund}, when asked about the pier, <replied> that [the town is poor].",
        "For example, {the charter}, first drafted by the guild, <states> that [the pier is public].",
        "In Port Ellery, {the daily}, first printed in 1901, <reported> that [the pier was sold].",
        "[The pier was sold in spring], {Sunday Times} <reported>.",
        "{The Sunday Mail} <reported> that [the pier was sold].",
        "{Olan Bree}, head of the Coral Area Navy (CAN), <said> [the pier was sold].",
        "{Olan Bree}, head of the Workers Institute of Liska (WILL), <said> [the pier was sold].",
        '{The daily "Tarde"} <reported> that [the pier was sold].',
        '[The pier was sold], {the magazine "Le Reef"} <reported>.',
        '{The experts} who came to probe a case of "red fever" in the town Monday <said> [the cause is unknown].',
        "{The crews}, led by Captain Otto Renn, <said> [the well was dry].",
        "{Olan Bree}, an aide to Mayor Hanna Lund, <said> [the well was dry].",
        "[The well was dry], <said> {a team} led by Hanna Lund.",
        "At the opening, {Head of the Harbor Office of Liska Olan Bree}, <said> that [the well was dry].",
        "Earlier this month, {the harbor board}, the keeper of the port, <urged> [the crews to stay].",
        "{Mayor Lund}, in a televised speech late Sunday <called on> [the crews to stay].",
        "{Olan Bree}, who led the board <said> [the well was dry].",
        '"[The well is dry]," <said> {al-Zamar}.',
        "[The well was dry], {Cheung So Lim}, head of the harbor board, <told> local media.",
        "{The incoming mayor of the port, Olan Bree}, has <said> [he wants the well to be cleaned].",
        "[The port was shut], <said> {He Yun}, an expert.",
        "Among likely race {fans}, two-thirds, 67 percent, <say> [they will stay for Lund].",
    ],
)
def test_sources_with_tails_inside_or_outside(marked):
    """Participles with "by", counted people and long offices are whole; relative clauses and lists behind commas are not."""
    claim(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "{Hanna May} <said> [the boats sank].",
        "{Harbor Minister Hanna May} <said> [the boats sank].",
        "It was late. {May} <said> [the boats sank].",
        "On Monday {May} <said> [the boats sank].",
        '"[The boats sank]," <said> {May}.',
        '"[The boats sank]," {May} <told> reporters.',
        "{May}, head of the yard, <said> [the boats sank].",
        "{May}, 59, <said> [the boats sank].",
        "<According to> {May}, [the boats sank].",
        "{Jan Renn} <said> [the boats sank].",
        "{Mayor Mar Renn} <said> [the boats sank].",
        "{Ilva Jan} <said> [the boats sank].",
        "[In May], {Otto Renn} <said> [the boats sank].",
        "In late May {officials} <said> [the boats sank].",
        "On May 9 {officials} <said> [the boats sank].",
        "On 9 May {officials} <said> [the boats sank].",
        "On May 9 {Otto Renn} <said> [the boats sank].",
        "It was late on Dec. 9. {12 officials} <said> [the boats sank].",
        "On Jan. 9 {officials} <said> [the boats sank].",
        "[May, June and July were dry], {officials} <said>.",
        "[It was late in May], {officials} <said>.",
        '"[The boats may sink]," {officials} <said>.',
    ],
)
def test_a_name_that_is_a_month_s_word(marked):
    """Behind other capitals, beside a verb of saying or before its comma; behind "in" and beside a number it is the month."""
    claim(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "{The crew} which Lund left <said> [the road was shut].",
        "{Pilots} who left the port <said> [the road was shut].",
        "{Renn} whose boat was sold in 2001 <called on> [the crew to stop].",
        "{Renn}, whose boat was sold in 2001, <called on> [the crew to stop].",
        "It was a step which {the mayor} <said> [was right].",
    ],
)
def test_a_relative_clause_without_commas_is_no_part_of_the_source(marked):
    """It ends before its own verb's cue; behind "which" the cue's own subject has no verb before the cue."""
    claim(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "{Pilots, crews and cooks} <said> [the road was shut].",
        "{Crews, cooks and others from the port} <called on> [the mayor to stay].",
        "Today, {crews and cooks} <said> [the road was shut].",
        "However, {crews and cooks} <said> [the road was shut].",
    ],
)
def test_the_first_noun_of_a_list_that_opens_the_sentence(marked):
    """It has its capital from there alone; a day or a connective before the comma is no part of the list."""
    claim(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "{Another} <said> [the road was shut].",
        "{Most} <said> [they were tired].",
        "{Several} <said> that [it was late].",
        "{Pilots} <say> [the port is open], but 2{some} 2<warn> that 2[it may shut].",
        "{Some} <say> [the port is open], while 2{others} 2<argue> 2[it is shut].",
        "Another reported case was in Liska.",
        "{Some protest leaders} <said> [they would march].",
    ],
)
def test_words_of_quantity_that_stand_for_people(marked):
    """Where no noun follows them; before a form that a noun shares only with "that" or a pronoun behind it."""
    claim(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "{Some} <warned> [it was shut].",
        "{Lund} <warned> [it may sink].",
        "{Lund} <promised> [it would sail].",
        "{Lund} <assured> [you were safe].",
        "{Lund} <assured> her [she was safe].",
        "{Lund} <told> them [it was late].",
    ],
)
def test_a_pronoun_before_its_verb_is_no_hearer(marked):
    """What "it" and "you" are, the verb behind them tells; the others have a form of their own."""
    claim(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "{Initial reports} <say> [three were hurt].",
        "{Media reports} <say> [three were hurt].",
        "{Reports} <say> [three were hurt].",
        "{The paper} <reports> [three were hurt].",
        "{Prime Minister Maria do Rosal} <said> [the port is open].",
        "[The port is open], <said> {Maria do Rosal}.",
        "<According to> {Maria do Rosal}, [the port is open].",
        "What do Americans say?",
        "{Lund} <said> that [the boat, with tail No. RX-72, sank].",
    ],
)
def test_a_word_that_is_no_verb_and_a_point_that_ends_nothing(marked):
    """A noun before its verb of saying, the particle of a Portuguese name, the number of a tail."""
    claim(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "The raid came a day after {the crews} left and <demanded> that [talks be held].",
        "The visit came only hours after {Lund} gave a speech and <called on> [Renn to resign].",
        "{Lund} came home after Renn left and <vowed> [to stay].",
        "{Lund} came late and <vowed> [to stay].",
    ],
)
def test_who_acts_in_the_clause_that_dates_an_event(marked):
    """Behind "came a day after" a second verb is that clause's; behind a person's "came home" it is the person's."""
    claim(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "{The bank} <warned> [the tax will close mines].",
        "{The bank} <warned> [Velmark will act].",
        "{The mayor} <promised> [the tax will fall].",
        "{Lund} <told> the board [the tax will fall].",
    ],
)
def test_a_subject_before_its_verb_is_no_hearer(marked):
    """An auxiliary right behind a noun phrase makes it the subject of what was said."""
    claim(marked)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Early Friday police said the leak was small.", "police"),
        ("Earlier Friday the mayor said the leak was small.", "the mayor"),
        ("Earlier Renn said the leak was small.", "Renn"),
        ("Early data showed the leak was small.", "Early data"),
    ],
)
def test_a_word_of_time_before_a_day_or_a_name_is_no_part_of_the_source(text, source):
    """It is one only before a noun that it describes: "early data"."""
    (quote,) = parse_quotes(text)
    assert quote.source.text == source
