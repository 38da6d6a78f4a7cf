"""The orders of source, cue and content, each read with its edges.

The notation is that of tests/marked.py: {source} <cue> [content].
"""

from __future__ import annotations

import pytest
from marked import as_read

from xinhua_parse import parse_quotes


@pytest.mark.parametrize(
    "marked",
    [
        "{The Harbor Authority of Telmar} <said> [two ferries ran aground in fog off the northern pier].",
        "{Finance Minister Oluwaseun Bankole} <said> Tuesday [the naira will not be devalued this year].",
        "{Coach Marit Solberg} <told> reporters that [her skiers would skip the final race].",
        "{Police} <said> [no one was hurt].",
        "{He} <added> that [the bridge would reopen in spring].",
        '{Judge Ferrante} <said>: "[The court has heard enough.]"',
        '{Ilse Marrow} <said>, "[We waited nine days and nobody came.]"',
        "{A spokesman for the army} <said> here on Monday that [three rebels were killed].",
        "{The museum} <announced> on Friday that [it would return the bronze mask to Benin].",
        "{Kenyan Foreign Minister Wambui Otieno} on Tuesday <said> [her country will reopen its embassy].",
        "{Doctors} <warned> that [the heat would last another week].",
        "{The referee} <admitted> that [he had not seen the foul].",
        "But {the mayor} <insisted> that [the tram line would be built].",
        "Meanwhile, {Lindqvist} <said> [the orchestra would play in Turin in June].",
    ],
)
def test_source_cue_content(marked):
    """The source, its cue, then what was said."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "[Two miners were pulled out alive], <said> {rescue chief Dao Van Minh}.",
        '"[We have lost everything]," <said> {Rahim Uddin}, a farmer in the flooded delta.',
        "[Exports rose 4.2 percent in the first half], <according to> {the National Bureau of Statistics}.",
        '"[It was the best race of my life]," <said> {the 23-year-old sprinter}.',
        '"[Is this what we fought for?]" <asked> {Marta Ilves}, who lost her home in the fire.',
        "[The virus has not spread beyond the farm], <said> {Lin Guoping}, head of the provincial animal health station.",
        "[The harvest was the worst in a decade], <said> {farmers in the region}.",
        '"[The strike is over]," <announced> {union leader Pavel Horak} late on Sunday.',
    ],
)
def test_content_cue_source(marked):
    """What was said, the cue, then who said it."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "[The strike will go on], {union leader Pavel Horak} <said>.",
        '"[We are ready]," {she} <told> Xinhua.',
        "[Rice prices will fall after the harvest], {the ministry} <said> in a statement on Thursday.",
        "[At least 12 people were injured], {local media} <reported>.",
        '"[The pitch was too wet for us to play]," {captain Joao Matos} <complained>.',
        "[Growth slowed to 3 percent in the second quarter], {official data} <showed> Wednesday.",
        "[The two sides will meet again in Oslo], {he} <added>.",
        '"[This vaccine has passed all tests]," {Professor Mei Xu} <told> a news conference here on Friday.',
        "[The suspect is a former soldier], {a police source} <said> on condition of anonymity.",
    ],
)
def test_content_source_cue(marked):
    """What was said, who said it, then the cue."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        '"[We tried]," {he} <said>, "[but the door was locked.]"',
        "[The peso], {he} <said>, [will stay weak until autumn].",
        '"[The dam]," <said> {engineer Tova Lindqvist}, "[can hold another meter of water.]"',
        pytest.param(
            '"[No]," {the goalkeeper} <said> with a smile, "[I did not see the ball.]"',
        ),
        "[The flood], {officials} <said>, [has reached the old town].",
        "[The trial], <according to> {the court}, [will open on March 3].",
        '"[If it rains tonight]," <warned> {forecaster Ada Nwosu}, "[the lower bridge will go.]"',
        "[The painting], {the curator} <said>, [was found in a cellar in 1946].",
    ],
)
def test_content_cut_in_two(marked):
    """A cue in the middle leaves two pieces of content."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        (
            "[Snow has closed the Karsak pass], <said> {Ivo Berg}, head of the mountain rescue service, "
            "who flew over the region on Tuesday."
        ),
        '"[Our yields have doubled]," <said> {Amina Wako}, chairwoman of the tea growers\' cooperative in Kericho.',
        (
            "[The reef is dying], <said> {Kai Tamatoa}, a marine biologist with the University of the South Pacific, "
            "which runs a station on the atoll."
        ),
        "[No more survivors are expected], <said> {Major Ruben Paz}, who leads the search.",
    ],
)
def test_cue_before_an_appositive(marked):
    """What follows the name behind its cue is no part of the source and none of the content."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "{Nadia Rahman}, head of the disaster relief office, <said> [4,000 tents were on the way].",
        "{Tomasz Wilk}, who chairs the energy committee, <said> [the reactor is safe].",
        (
            "{Carlos Quispe}, mayor of the mining town of Oruvia, 300 km south of the capital, <told> Xinhua that "
            "[water was running out]."
        ),
        "{The bank}, which employs 5,000 people in the country, <said> [no jobs would be cut].",
        "{Yusuf bin Hamad}, 54, a fisherman from the east coast, <said> [he had never seen such waves].",
        "{Foreign Secretary Rosa Ibarra}, speaking at a press conference, <said> [the visit had been postponed].",
        (
            "{Zhao Lin}, director of the Institute of Oceanography of the Chinese Academy of Sciences, <said> "
            "[the current has weakened]."
        ),
        "{The agency}, based in Vienna, <said> [talks would resume].",
        "{Grace Adeyemi}, a nurse who has worked in the camp since March, <said> [children were dying of measles].",
        "{The 31-year-old striker}, who joined the club in 2003, <said> [he would retire in May].",
        "{Harbor officials} Monday and Tuesday <said> [the pier was closed].",
        "{Officials} on Saturday morning <said> [the pier was closed].",
        "{The board} on Nov. 24 <said> [the pier was closed].",
        "{The board} on May 9 <said> [the pier was closed].",
        "{A report} late last month <said> [the pier was closed].",
        "{Otto Renn} in a news conference <said> [the vote was lost].",
    ],
)
def test_words_between_source_and_cue(marked):
    """Appositions, relative clauses and ages between a source and its cue belong to neither."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "{A senior official of the Ministry of Agriculture, Irrigation and Livestock} <said> [wheat output fell].",
        "{The director of the Center for Arms Control, Energy and Environment Studies} <said> [talks had stalled].",
        "{Company president and chief executive officer Anders Holm} <said> [the plant would close].",
        "{Deputy head of the flood control office Wei Dalong} <said> [the dikes were holding].",
        "{The spokesperson for the UN High Commissioner for Refugees} <said> [two camps were full].",
        "{The head of the national team of gymnasts} <said> [two athletes were ill].",
        "{Japanese Chief Cabinet Secretary Haruto Mizuno} <said> [the envoy would be recalled].",
        "{Experts from China, Germany and Brazil} <said> [the seed bank was complete].",
        "{President of the European Central Bank Lotte Vries} <said> [rates would stay low].",
        "<According to> {local daily The Gull}, [the port was shut].",
        "[The port was shut], <reported> {local newspaper The Gull}.",
        "{Hanna Lund}, secretary of the Ministry of Ports, Trade and Ferries, <said> [the port was shut].",
    ],
)
def test_long_sources(marked):
    """Titles, "of" phrases and lists with commas are whole in the source."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "{Lopes} <said> [the port was safe], 2<adding> that 2[two cranes were lost].",
        "{The minister} <told> lawmakers [the budget was balanced], 2<noting> that 2[debt had fallen for three years].",
        "[Ticket sales were slow], {the organizers} <said>, 2<adding> 2[rain was to blame].",
        "{Ryan} ?<condemned> the attack and <vowed> [to bring the gunmen to justice].",
        "{The union} <said> [pay had fallen], and 2{the employers} 2<said> 2[it had risen].",
        "2{{Aziz}} <said> [the ceasefire held], but 2<warned> that 2[it was fragile].",
        "{The envoy} met the king on Friday, <saying> [peace was near].",
        "2{{He}} <urged> [both parties to return to the table] and 2<said> 2[time was short].",
        '{Bree} ?<denied> all blame and <said> last month: "[I am sure that I will win.]"',
        '2{{Bree}} <said> [he would leave] and 2<added>: "2[I will be back.]"',
        '{Five percent} <said> [their faith in Lund was "rather thin"] and 2{11 percent} 2<said> 2[they were undecided].',
        "{Bree} informed the crews of the sale and <promised> that [the guild would pay].",
        "{Bree} told the crews and <promised> [to pay].",
        "{Bree} <wrote> in his paper, The Reef, that [the talks were over].",
        '"[It is a fine day]," {Hanna Lund}, the mayor, <said>, "[and a long one.]"',
        "The crews saw {the note}, which <said> [it was cold, wet and grey].",
        "Bree ?<hailed> the visit, <terming> [the ties as strategic].",
        'Bree ?<thanked> the crowd, <touting> [the coach as a "natural leader]."',
        "2{Tests on {the samples}}, which <indicated> that [it is safe], 2<show> 2[the birds have not been ill].",
        "Though {the owners} <denied> [any damage to the ferry], 2{the crew} 2<said> 2[the wave broke two windows].",
        "{The mayor} <denounced> [the plan] after 2{Lund} 2<said> 2[she was open to a sale].",
        "{Arden} <rejected> [the plan], because 2{the board} 2<said> 2[it was weak].",
        "{Lund} <denounced> [the plan] as 2{he} 2<urged> 2[the crews to leave].",
        '{Lund} <condemned> [the plan], which 2{she} 2<described> 2[as "poor]."',
        "The plan which Lund described as poor was dropped.",
        '{2{Lund}}, who had <said> [she was ready for talks], 2<stated>, "2[When it snows, I stay at home.]"',
        '"[They sank in the bay]," {another Velmark diver, Otto Ruiz}, <said>.',
        "On Monday, {Lund}, the mayor, <said> [prices rose 3 percent in May].",
        "[Talks go on], <according to> {more than 30 ports}.",
        "[Talks go on], <said> {more than 30 ports}.",
        "<According to> {Lund}, 45, [the talks were useful].",
        "<According to> {Lund}, who lives in Velmark, [the talks were useful].",
        "Earlier in the day, {the board}, led by Renn, <said> [the talks were useful].",
        "Earlier in the day, {doctors and nurses at the clinic} <said> [the talks were useful].",
        "At a meeting on Friday, {Otto Renn, Ana Ruiz and Liu Wu} <said> [the talks were useful].",
        "But {Otto Renn, Ana Ruiz and Liu Wu} <said> [the talks were useful].",
        "[The talks were useful], {Otto Renn, Ana Ruiz and Liu Wu} <said>.",
        '"[The talks were useful]," {Otto Renn, Ana Ruiz and Liu Wu} <said>.',
        "[The talks were useful], <said> {Otto Renn, Ana Ruiz and Liu Wu}.",
        "[The talks were useful], <according to> {Otto Renn, Ana Ruiz and Liu Wu}.",
        "[The talks were useful], {then President Otto Renn} <said>.",
        "[Trade hit a new high last year], {doctors and nurses at the clinic} <said>.",
        "[The board would not sign], {the union}, founded in 1987, <said>.",
        "[Many crews lost their boats], {the union}, founded in 1987, <said>.",
        "[Sales slowed], <according to> {Lund}, an expert on the sea.",
        "[Sales slowed], <according to> {the union}, which has two offices.",
        "Speaking at a meeting in Port Ellery, {a police spokesman} <said> that [the talks were useful].",
        "Speaking at a meeting in Port Ellery, {Hanna Berg}, head of the board, <said> that [the talks were useful].",
        "<Noting> that [sales slowed in May], {2{Hanna Berg}}, head of the board, 2<said> 2[the pier is old].",
        "{2{The report}} <said> that [Velmark will wait] and 2<added> that 2[the pier is old].",
        "[Catches rose last year], <said> {the most senior official}.",
        '"[Catches rose last year]," <said> {a highly respected pilot}.',
        "In Ellery, Velmark, {farmers} shut a road, <saying> [tolls were too high].",
        "In Ellery, southern Velmark, {hundreds of farmers} marched, <demanding> that [tolls be cut].",
        "[It might snow], <warned> {the diplomat}.",
        "[Catches rose], <said> {a pilot with the State Board}.",
        '{Lund} <answered> "[yes]" when asked about the boat.',
        '{Lund} <answered> "[yes]."',
        "[It might snow], {she} <continued>.",
        "{Otto Renn}, manager of Reef Trading Co., Ltd., <said> [it might snow].",
        "After {Velmark's foreign minister Otto Renn} <said> [it might snow], crews left.",
        "After {the mayor} <announced> that [tolls would rise], thousands went home.",
        "Although {officials} <said> [the pier was safe], drivers stayed away.",
        "When {the board} <said> [it would close, and the crews would leave], nobody spoke.",
        "When {the board} <said> [it would close, and wait].",
        "When {the board} <said> [it would close].",
        '[Schools will open in May], {the mayor} <said>, "[and we are ready.]"',
        'When he was asked about it, {Lund} <said>, "[It is fine.]"',
        "{Senator Otto Renn}, the Velmark man who leads the board, which meets in May, <said> [the talks were useful].",
        "{Lund} <said> on Monday that [he would leave], citing health reasons.",
        "{The inspector} has <indicated> that [some charts were old]; 2{the board} has 2<indicated> that 2[it waits].",
        '"[She is still denying it]," <said> {2{Lund}}, who has 2<said> 2[Marrow is elsewhere preparing for the race].',
    ],
)
def test_two_sayings_in_a_sentence(marked):
    """One cue, one saying: coordinated verbs share the subject, participles go without one."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        '"[It was dark]," {Omar Farouk}, spokesman for the ministry, <told> Xinhua.',
        '"[It was dark]," {Omar Farouk}, spokesman for the ministry <told> Xinhua.',
        "[The bridge will stay closed], {Mei Xu}, vice president of the Roads Bureau (RB), <told> local media on Friday.",
        '"[I hope the book lasts]," {the 31-year-old writer}, who studied physics in Oslo, <said> at the ceremony.',
        "[A lawyer will head the new office], {Daran House}, the presidential palace, <said> Friday.",
        "[Snow is on its way], {Ivo Berg}, who leads the weather service, <warned>.",
        "[The talks were frank], {Rosa Ibarra}, the foreign secretary, <told> a news conference in Geneva.",
        '"[We lost a good man]." {Ortiz} <said>.',
        '"[The sea must stay open to all]," <said> {the agenda}.',
        '"[I never heard of it]," <replied> {the 80-year-old master}.',
        '"[Small fires become big ones]," <warned> {Khan}. "2[We have seen it.]"',
        "[Prices are falling], {the president} <pointed out>.",
        '"[The trend is clear]," {Akhtar} <pointed out>.',
        "{The ambassador} <pointed out> [the people were tolerant].",
        "{Liang} <said> , [trade between the two sides has grown].",
        "[The guards fled] , {he} <said> .",
        '"[How could they build it so fast?]" <asked> {a young accountant}.',
        "El Faro <quoted> {Rosa Ibarra}, head of the port, as saying [the quay was safe].",
        "El Faro <quoted> {Rosa Ibarra}, head of the port, as saying on Thursday that [the quay was safe].",
        '"[We know the risk]," {he} was <quoted> by Radio Daran as saying.',
        '"[We know the risk]," Radio Daran <quoted> {Farouk} as saying in Liska after a two-hour meeting.',
        '{The editorial}, headlined "A Bank for All," <says> [the port needs money].',
        "As {many observers} have <noted>, [the vote changed little].",
        "As {the paper} <reported>, [the ferry was late].",
        '"[It is a fine day]," {Lund}, the mayor, <told> a joint briefing with Captain Renn after their talks.',
        '"[It is a fine day]," {Hanna Lund}, the mayor, <said> of the race.',
        '"[It is a fine day]," {Hanna Lund}, the mayor, <wrote> in a long analysis.',
        "[The race was held in May], {Hanna Lund}, the mayor, <wrote> in a long analysis.",
        "Yet as {many crews} have <noted>, [the ferry was late].",
        "But as {Marrow} <said>, [the ferry was late].",
        "{Economists} - among them Hanna Lund - <warned> that [prices will rise].",
        "{Pilots} -- old and young -- <say> that [the wall leaks].",
        "{Senator Oduya} (R-Vt.) <said> that [the wall leaks].",
        "<According to> {the harbor master}: [The wall leaks].",
        '"[Online sales will double]," {broker 2Trade.com} <said>.',
        "[The opposition has won 12 seats], {election officials} <said> on Wednesday.",
        '{They} <added> [the movement and its armed wing, the Harun Front, "are ready for talks]".',
        "{Renn} <said> [the hall was cold], 2<adding> 2[the note showed, for the first time, that heat was short].",
        "[Two sailors were hurt in a brawl early Monday in Port Ellery, Velmark], {local media} <reported>.",
        '"[You get your boat ready for a race, that is what we do]," {Marrow}, who used to work on the ferry, <said> about the noise.',
        "[The gale had closed the harbor by 4 p.m.] {Marrow} <told> Xinhua.",
        "[The crews may sail in May], {the note} <reads>.",
        "[The pilot who], {Lund} <said>, [left the boat].",
        "[The bridge projects the city will open in May are to cost 2 million dollars], {Harbor Minister Otto Renn} <said>.",
        "[Gunmen thought to have pledged loyalty to the Reef Band have stormed a jail], {police} <said> on Sunday.",
        "[Key steps include raising the sea wall, and encouraging people to report leaks], {the expert} <said>.",
        "[The yard has long tried to stop the printing of the charts], <citing> {an old law} that guards its secrets.",
        "[Boats sank], <said> {Union of Coral Rim States (UCRS) President Tavita Fonoti}.",
    ],
)
def test_tags_of_every_shape(marked):
    """A cue behind what was said, with its apposition, its particle, its odd comma or its own full stop."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        'Lu was answering a remark by {Harbor Master Otto Marrow} who <said> [the ferry might sail "within the year]."',
        'But {the yard} <denied> [the charge] by 2<saying> that 2[it was "untrue]."',
        "{Lund} <said> [the dam would be saved by saying that it was old].",
    ],
)
def test_a_saying_within_or_behind_another_clause(marked):
    """A relative clause without its comma, a participle that tells how an act was done, or that is part of a content."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "\"[They tell us, 'It is too late],' \" {Berg} <said> at the rally.",
        "\"[They call it 'the old school],'\" {she} <wrote>.",
        "''[They call it 'the old school],''' <said> {Ruben Haldane}.",
        '"[He was a hard man to work for]" {Berg} <said> after a visit to the pier.',
    ],
)
def test_a_tag_behind_a_quotation_with_odd_marks(marked):
    """A quotation inside the quotation ends with it; a comma may be left out."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "[In 2005], {Otto Lund}, a pilot, <said> [talks with crews can help].",
        "[In 2005 the port was shut], <said> {locals}.",
        "2{{The mayor}} <confirmed> [the visit to Velmark] and 2<said> 2[it went well].",
        "{The mayor} <said> [the visit to Velmark went well and gave hope].",
        "{The mayor} <added> [the visit ended and was no help].",
        "In 1998, as the post was taken, he ran for mayor in Velmark.",
    ],
)
def test_what_follows_a_cue_tells_its_order(marked):
    """A clause behind a bare plural, a verb that goes on behind "and", a verb of manner with a preposition."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "[Trade rose in May], {figures from the bureau} <show>.",
        "[Trade rose in May], {data released by the bureau} <show>.",
        "Crews came in May, fans of a late show.",
        "Only two ports, both in the south, trade with the Reef state.",
        "Two sank and three others reported missing.",
        "Two were hurt and three reported dead.",
        "The cost, estimated at 5 percent, rose.",
        "{Police} <reported> [two people missing].",
        "{The mayor} <said> [the port is open], 2<adding> 2[Velmark called on the crews to stay].",
    ],
)
def test_a_verb_and_the_same_form_that_is_none(marked):
    """A plural head farther back makes "show" a verb; behind people, "reported missing" is a participle."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    ("text", "sayings"),
    [
        ("The Gull quoting port police said two were hurt.", [("port police", "quoting"), ("The Gull", "said")]),
        ("The auction is off, the Gull said, quoting a note posted at its door.", [
            ("the Gull", "said"), ("a note", "quoting"),
        ]),
        ("Notes citing lack of wind were posted.", []),
        ("A crew quoting the rule left.", []),
        ("A crew quoting the old rule said no.", [("the old rule", "quoting"), ("A crew", "said")]),
    ],
)  # fmt: skip
def test_a_source_within_the_subject_of_another(text, sayings):
    """Without commas both share the content; with them the notice is not the subject of what follows it."""
    quotes = parse_quotes(text)
    assert [(quote.source.text, quote.cue.text) for quote in quotes] == sayings
    assert len({quote.text for quote in quotes}) <= 1


@pytest.mark.parametrize(
    "marked",
    [
        "2{{Lund}} <said> that [he will stamp out crime] and 2<stressed> 2[the need for order].",
        "2{{Lund}} <said> [the mayor will resign] and 2<urged> 2[his aides to go home].",
        "{Lund} <said> [the mayor was ill and urged his aides to go home].",
        "{Lund} <said> [the mayor will stay where he is and urged his aides to go home].",
        "{Lund} <said> [the mayor looked for May and urged his aides to go home].",
        "{Lund} <said> [the mayor had no words and urged his aides to go home].",
    ],
)
def test_a_past_tense_behind_a_modal_is_the_speaker_s(marked):
    """In "will resign and urged" the second is not the clause's; behind a past it can be."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "They met {the mayor of Liska}, who <said> [he was ill].",
        "They met {the head of the board of trade}, who <said> [he was ill].",
        "They met a crew of {Lund}, who <said> [he was ill].",
        "They met a crew of a boat of {Lund}, who <said> [he was ill].",
        "They probed the murder of {Renn}, who just before the trial <said> [he was ill].",
        "They probed the murder of {Renn}, who had <said> [he was ill].",
        '{Lund} <defined> [peace as "a state of rest]."',
        "Renn, who also claimed the title last year, won again.",
    ],
)
def test_whom_who_means(marked):
    """Whoever holds an office "of" something, but of a deed the person to whom it was done."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "2{{Lund}}, while <acknowledging> that [plans were stalled], 2<insisted> that 2[the port is open].",
        "2{{The crew}}, <pleading for> [mercy], had 2<asked> 2[the court to free them].",
        "{Lund}, <saying> [he was ill], left the port.",
        "{Lund}, <saying> [he was ill, and tired], left.",
        "{Lund} left, <promising> [the port will open].",
        "In May, promising new hulls were shown.",
    ],
)
def test_a_participle_between_a_subject_and_its_verb(marked):
    """Its words end at the comma before the main verb; "promising" before all verbs is an adjective."""
    found, expected = as_read(marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "{The mayor, Otto Lund}, <proposed> [the sale of the firm].",
        "{Renn's aide, Otto Lund}, <announced> [the sale of the firm].",
        "[The mayor, Otto Lund, left], <said> {the firm}.",
        "[The port, in Liska, is shut], <said> {the firm}.",
        "[Overall, the deficit hit a record], <said> {the firm}.",
        "[Year-on-year, the deficit hit a record], <said> {the firm}.",
    ],
)
def test_a_title_before_its_name_is_not_what_was_said(marked):
    """It has its name behind a comma and that name's verb behind another; an adverb there is no name."""
    found, expected = as_read(marked)
    assert found == expected
