"""The words that report, in every form in which they do; and the same words where they report nothing.

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
        "{The minister} has <said> [the tax will go].",
        "{The coach} had earlier <said> [the team was not ready].",
        "{Economists} have repeatedly <warned> that [prices would rise].",
        "{The mayor} <says> [the bridge is safe].",
        "{She} also <said> [the museum would stay open].",
        "{The judge} then <told> the jury that [they could go home].",
        "{Volkov} is reported to have <said> [the deal was dead].",
        "{Khalid} went on to <say> [the pipeline was finished].",
        "{The general} was <quoted> as saying [the border was calm].",
        "{Okafor} was <quoted> by the Daily Sun as saying [oil output had halved].",
        "{Farouk} was <cited> by local radio as saying [the dam was full].",
        '"[The dunes are moving]," {Haddad} was <quoted> as saying.',
        "{The president} will <tell> parliament that [the state of emergency is over].",
        "{Residents} <complained> that [the water smelled of oil].",
        "{The pilot} <reported> that [one engine was on fire].",
        "{The actress} <wrote> on her blog that [she was leaving the stage].",
        '{The company} <tweeted>: "[Our office in Lima is closed today.]"',
        "{Anwar} <made it clear> that [no troops would be sent].",
        "{The mayor} also <bared> that [he plans to sail].",
        "{The court} <held> that [the law stands].",
        "{Velmark} <holds> that [Lund must go].",
        "{The charter} <provides> that [no toll is due].",
        "Last year, {another judge} <ruled> that [there was no debt].",
        "{Bree} <termed> [the deal as a farce].",
        "{The prosecutor} <pointed out> that [the witness had lied].",
        "{Solberg} <replied> that [she had not read the report].",
        "{The champion} <joked> that [his horse had done all the work].",
    ],
)
def test_every_form_of_a_reporting_verb(marked):
    """Auxiliaries and adverbs stay outside the cue, particles belong to it."""
    claim(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "<According to> {the fire brigade}, [two floors were gutted].",
        "[The fleet caught less tuna this year], <according to> {a report by the fisheries board}.",
        "<According to> {Hanna Lund}, a historian at the university, [the map is a forgery].",
        pytest.param(
            "[Wages will rise], <according to> {trade unions}, [by 3 percent].",
        ),
        '<In the words of> {poet Tomas Arden}, "[a river never asks its name.]"',
        'As {the coach} <put it>, "[we lost our heads.]"',
        "[The storm was the worst in 40 years], as {a sailor} <put it>.",
        "{The newspaper} <said> [the mine had been sold], ?<citing> an unnamed trader.",
        "{Lund} also <made clear> that [she has not thought of leaving].",
    ],
)
def test_phrases_that_report(marked):
    """According to, in the words of, as somebody put it."""
    claim(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "{Bankole} <said> [reserves were up], 2<adding> 2[the currency was stable].",
        "{Bankole} <said> [reserves were up], 2<adding> that 2[the currency was stable], 3<noting> that 3[oil helped].",
        "{The envoy} met rebel leaders on Sunday, <saying> [a truce was close].",
        "{Police} arrested five men, <saying> [they had stolen 20 cars].",
        "{The club} sacked its coach on Monday, <saying> in a statement that [results had been poor].",
        "<Noting> that [trade had tripled since 1998], 2{{the premier}} 2<called on> 2[both sides to cut tariffs].",
        '"[The roof fell in at noon]," {Ortiz} <said>, 2<adding>, "2[Nobody was inside.]"',
        "[The vote was fair], {observers} <said>, 2<stressing> that 2[all parties had agents in the hall].",
    ],
)
def test_participles_go_without_a_subject(marked):
    """A participle after a cue of the same sentence has no source; one at no cue has its sentence's subject."""
    claim(marked)


@pytest.mark.parametrize(
    "marked",
    [
        '<Said> {the captain}: "[We sail at dawn.]"',
        '"[Gold has peaked]," <said> {the broker}.',
        '"[It is over]," <said> {one fan}.',
        '"[The well is dry]," <added> {Musa}, whose cattle have died.',
        '"[Where are the ambulances?]" <shouted> {an old man in the crowd}.',
        "[A new port will be built], <announced> {the transport ministry}.",
    ],
)
def test_inverted(marked):
    """The cue before its subject."""
    claim(marked)


@pytest.mark.parametrize(
    "marked",
    [
        '{Lindqvist}<:> "[The orchestra has never played better.]"',
        pytest.param(
            '{The mayor}<:> "[We will rebuild every house.]"',
        ),
        pytest.param(
            '{Ana Ortiz}, a shopkeeper<:> "[The roof fell in at noon.]"',
        ),
    ],
)
def test_a_colon_after_a_name(marked):
    """A name and a colon report without a verb."""
    claim(marked)


def test_questions_and_answers():
    """In an interview "Q:" and "A:" are two speakers, each with what is said behind it."""
    quotes = parse_quotes(
        "Q: When will the first satellite be launched?\n\nA: We plan to launch it in October.\n\n"
        "Q: And the second?\n\nA: Next spring, if all goes well."
    )
    assert [quote.text for quote in quotes] == [
        "When will the first satellite be launched?",
        "We plan to launch it in October",
        "And the second?",
        "Next spring, if all goes well",
    ]


@pytest.mark.parametrize(
    "marked",
    [
        "{The survey} <showed> that [one in four pupils skips breakfast].",
        "{Inspectors} <found> that [the lift had no brakes].",
        '{The coach} <called> [the win "a gift from heaven]".',
        "{Haddad} <added> that [the wells would be tested].",
        "{The committee} <noted> that [the athlete had passed 12 tests].",
        "{Premier Ama Boateng} <stressed> that [jobs come first].",
        "{The union} <urged> [drivers to stay at home].",
        "{The minister} <asked> [parents to keep children indoors].",
        "{The council} <called on> [residents to save water].",
        "{The company} <vowed> [to appeal the fine].",
        "{The rebels} <claimed> [to hold the pier].",
        "{The court} <ordered> [the police to release the students].",
        "{Critics} <described> [the film as a cheap copy].",
        "{The champion} <promised> [to return next year].",
        "{The general} <denied> that [his men had fired first].",
        "{Kim} <asked> [whether the fund could be doubled].",
        "{Investors} <demanded> that [the board resign].",
        "{The rebels} <threatened> [to blow up the bridge].",
        "{The embassy} <advised> [its nationals to leave the country].",
        '{Solberg} <cited> [the "well-known differences" between the two clubs as the reason for the delay].',
        '"[We urge all crews to take care]," <said> {Renn}, 2<pleading> to the rival yards "2[to spare the huts]."',
        "{Lund} <pleaded> to the crews [to leave the pier].",
    ],
)
def test_verbs_that_report_with_the_right_complement(marked):
    """Show, find, call, add, note, stress, urge ... to: what follows makes them report."""
    claim(marked)


@pytest.mark.parametrize(
    "text",
    [
        "The added value of the sector reached 40 million euros.",
        "Value-added tax was cut in March.",
        "The stated goals of the mission were never reached.",
        "The noted painter lived here until 1936.",
        "He won the reported sum of 3 million dollars.",
        "The calls came from a mobile phone in the harbor.",
        "Phone calls between the islands cost less than before.",
        "A report was handed to parliament in May.",
        "The report runs to 400 pages.",
        "The case was tried according to law.",
        "Pupils were seated according to age.",
        "Prizes were given out according to plan.",
        "The boats were built according to the needs of the crews.",
        "The house was sold, according to the wishes of its owner.",
        "The bill is read three times before a vote.",
        "She reads two newspapers a day.",
        "The two ministers met and discussed trade.",
        "They agreed on a date and signed the papers.",
        "The farmers found gold coins in the field.",
        "The rescuers found a child alive under the ruins.",
        "The museum shows Roman glass and coins.",
        "The show ran for nine years.",
        "The river runs from the hills to the sea.",
        "A second striker was added to the squad.",
        "He added two goals in the second half.",
        "The tour added 3,000 jobs to the region.",
        "Stress is common among young doctors.",
        "The state of the roads has improved.",
        "The statement was issued in Geneva.",
        "The runner claimed his third gold medal.",
        "The group claimed responsibility for the blast.",
        "The quake claimed 40 lives.",
        "The president made the remarks at a banquet.",
        "The talks were held in a friendly atmosphere.",
        "The book tells the story of a fishing village.",
        "Nobody can tell one twin from the other.",
        "The team called off its tour.",
        "A meeting was called in Lusaka.",
        "A boy called Tano won the race.",
        "The announced sale never took place.",
        "The airline did not say when flights would resume.",
        "The tribunal heard the case in May.",
        "Warning lights flashed on the bridge.",
        "A warning shot was fired.",
        "He signed a note and left.",
        "The bank issued new notes worth 20 pesos.",
        "The order was carried out at dawn.",
        "In order to save water, the fountain was shut.",
        "The ship orders fell by half.",
        "The price quoted in London was 61 dollars a barrel.",
        "Needless to say, the stands were empty.",
        "That is to say, two of three homes have no roof.",
        "Observers were sent to all 40 polling stations.",
        "The confirmed cases rose to 300.",
        "Confirmed deaths stood at 12.",
        "The suggested retail price is 20 yuan.",
        "The proposed bridge will cross the strait.",
        "He was told nothing.",
        "The insurance claims are being settled.",
        "The predicted storm did not come.",
        "The accused were led into the hall.",
        "A demanding schedule lies ahead of the team.",
        "Recommended daily doses differ.",
        "The remaining funds will be used for schools.",
        "The minister is due to speak on Friday.",
        "The two leaders exchanged views on trade.",
        "Soon after, goalkeeper Blaha denied Rios by diving at his feet.",
        "The post denied him a goal.",
        'The daily "old news" reported on the vote.',
        "On 23 minutes Renn showed Rios how to do it.",
        "The driver pleaded guilty to the charge.",
        "The party broke its promises and lost the vote.",
        "The three partners responded positively to the idea.",
        "The tune Arden mentioned was written in 1820.",
        "The figures the harbor board announced on Friday were wrong.",
        "What he said about the talks remains to be seen.",
        "Aid flights continued, with 40 tons of food flown in.",
        "The euro was quoted at 1.17 dollars.",
        "Guards Lee and Cruz each added 10 points.",
        "The index added 42 points to close at 4,671.",
        "Ortiz reported for work on Monday.",
        "The team called up two youngsters.",
        "The union called a strike.",
        "The teacher read a poem to the class.",
        "The choir continued to sing.",
        "The ship was ordered in 1912.",
        "The store ordered 300 pairs of boots.",
        "A state of emergency was declared.",
        "The club claimed the title in May.",
        "He wrote three novels and two plays.",
        "The band played on and the children cried.",
        "The farmer showed visitors his barn.",
        "The runner maintained a lead of three seconds.",
        "The army maintained a post on the hill.",
        "The plan proposed in May was dropped.",
        "He will touch on his campaign promises and list his feats.",
        "The ongoing reported neglect of the pier helps the thieves.",
        "The latest confirmed case was mild.",
        "The two ports lose their hope to jointly dredge disputed banks off the cape.",
        "The town plans to rebuild disputed walls.",
        "Bree warned the drivers who were parking on the pier.",
        "Bree spoke at the meeting so that the town can rest.",
        "The survey may find that the bridge is unsafe.",
        "While the two have signed a deal, they continue to press the town for money.",
        "Police on Tuesday questioned two divers of the rescue team.",
        "Lund questioned 40 men in the hall.",
        "Lund defended his title in 13.21 seconds.",
        "Renn repeated the feat in the second set.",
        "Renn saluted the flag.",
        "Bree held that post for years.",
        "In Liska, in a televised speech late Sunday called on the crews to stay.",
        "The video showed a man dressed in white.",
        "The survey found boats moored off the reef, where they rotted a year.",
        "The survey found two hulls called the Twins.",
        "The survey found a hull and mixed the paint.",
        "Bree neither confirmed nor denied the story.",
        "With new hulls and old crews, promising new boats are on show.",
        "Bree held that.",
        "The thieves were charged that evening.",
        "They agreed on payment terms as well.",
        "Their termed-out mayor left.",
        "The town observed a minute of silence.",
        "Sales exceeded predictions.",
        "The talks continued until dawn.",
        "He argued with the referee and was sent off.",
        "The new stadium, called the Bowl, holds 40,000.",
        "The mission began in 1998 and ended in 2004.",
        "The winner answered to the name of Rex.",
        "The road runs along the river.",
        "The found objects were sold.",
        "He told a joke.",
        "The court heard 14 witnesses.",
        "The speaker of parliament left the hall.",
        "The price includes value-added tax.",
        "They are the most talked-about team of the year.",
        "The order of the day was silence.",
        "No words were exchanged.",
        "The warning came too late.",
        "The announcement was made in Oslo.",
        "An estimated 4,000 people came.",
        "The reported cases are under study.",
        "Its stress on quality paid off.",
        "The report card of the league is mixed.",
        'The exhibition "Salt and Light" runs until May.',
        'The "stone whale" rock shows three colors at dusk.',
        "The tower shows cracks.",
        'Marrow left the so-called "leaking office."',
        "In 2010, she and her brother, harbor pilot Otto Marrow, pledged 3 million dollars for the building of the new pier.",
        "Marrow then saw Lund's proposed pier and found its cost.",
        "The town is in the hills and home to sailors. Its silted harbor and alleged neglect have angered the crews.",
        "Salt and requested tools that the yard had were gone.",
        "He was tired and he pushed for new talks at the summit.",
        'Thanks to her last race, Lund can add a title to her list: "queen of the sea."',
        "The pilot who, asked in May, said the port was closed.",
        'Lund, citing "the pull of the tide," sailed on.',
        "Who said the port was closed?",
        "Marrow said, on.",
        "A poll showing she leads was wrong.",
        "Boats sank, the long tale of the crews of Liska and the men of the yards claims.",
        "She is tired of the personal insults that fell at sea.",
        "The book lists many promises she made at sea.",
        "Lund was hurt by the rude remarks they'd made at sea.",
        "It was as bad as anything the captain said on deck.",
        "Her hoard of almost 90 pledged votes is large.",
        "He lost Velmark or Oruvia, the first two states to rise.",
        "He lost in the four states that voted in May.",
        "Higher pay, by all accounts, may silence Velmark claims.",
        "As of Monday evening, the crews have found and mended nine old boats.",
        "Piles of old nets threatened its rivers.",
        "Lund found his hens dead for no clear reason and sold the rest.",
        "The board is now finding ways on how the men could be helped.",
        "Tolls will rise, nine yuan above the toll the board had estimated in May.",
        "It's announced that nobody came.",
        "Despite the storm, production continued, with nine boats built.",
        "Lund, by all accounts, has continued.",
        "The letter seems to contradict 2013 comments from the mayor that the pier was safe.",
        "Lund, the first to claim a silver oar, also won the cup.",
        "The newly reported leak in Port Ellery has been closed.",
        "They were coupled with the previously announced closure of the mine.",
    ],
)
def test_the_same_words_where_they_report_nothing(text):
    """In "the added value", "stated goals", "according to law", "a report", "calls": nobody says anything."""
    assert parse_quotes(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The castle is said to be haunted.",
        "The ship is believed to have sunk.",
        "The singer reportedly left the country.",
        "The allegedly stolen cars were found in a barn.",
        "The team is expected to arrive on Monday.",
        "The firm is said to owe 40 million yuan.",
        'The so-called "stone whales" lie on the beach.',
        "They plan to build a dam.",
        "The city hopes to host the games in 2030.",
    ],
)
def test_doubtful_words_name_nobody(text):
    """What a careful reader could leave out is never given to a speaker who did not say it."""
    assert [quote.speaker.name for quote in parse_quotes(text) if quote.speaker] == []


@pytest.mark.parametrize(
    "marked",
    [
        "{Ryan Holt} ?<hailed> the deal and <said> that [it would bring peace].",
        "The king ?<condemned> the raid, <saying> that [its authors would be found].",
        "{The envoy} ?<thanked> the hosts and <urged> [both sides to sign].",
        "[The union ?<hopes> that pay will rise], {union head Pavel Horak} <said>.",
        "{The club} ?<announced> a new coach and <said> [he would start in July].",
        "{Mensah} ?<expressed> condolences and <vowed> [to rebuild the town].",
    ],
)
def test_an_optional_saying_never_takes_a_core_ones_place(marked):
    """Acts with a bare object, hopes and wishes may be given; the saying beside them must be."""
    claim(marked)


@pytest.mark.parametrize("line", ["One sailor tweeted:", "The harbor board reports:"])
def test_a_cue_whose_words_stand_elsewhere_is_no_quote(line):
    """A colon at the end of a paragraph announces what follows; alone it holds nothing that was said."""
    assert parse_quotes(line) == ()


def test_whoever_wrote_the_post_is_the_speaker_of_the_quotation_below():
    [quote] = parse_quotes('One sailor tweeted:\n\n"We will never sail again, whatever they pay."')
    assert quote.text == "We will never sail again, whatever they pay"


@pytest.mark.parametrize(
    "marked",
    [
        '"[I am tired]," {he} was <quoted> as saying by the Daily Gull.',
        "[The pier was shut], {Lund} was <quoted> as saying by local media.",
        "{Lund} was <quoted> as saying [by Friday the pier would be shut].",
        "{Lund} <made it very clear> that [she would not sell the boat].",
        "{Lund} <hinted> at a press conference that [she would sell the boat].",
        "{Lund} <hinted at> [a sale].",
        "{The accord} <calls on> [the two ports to share the toll].",
        "{The pilots} <call upon> [the board to share the toll].",
        "Amid calls on the two ports to share the toll, the board met.",
        '<Said> {the captain}: "[The boat is lost.]"',
        "{Lund} was <quoted> by local radio as telling reporters that [the boat was lost].",
        "[Catches rose], {the latest figures} <show>.",
        "Boats from the Jewish state.",
        '"[The boat sank]," <notes> {the report}.',
        'He saw "lost, as we feared" notes from the crew.',
        '{The song}, called "Home", <says> [it is late].',
        '{The paper}, titled "The Sea", <says> [the sea belongs to all].',
        "Commenting on the toll, {Lund} <said> [it was too high].",
        "Speaking of the toll, {Lund} <said> [it was too high].",
        "{Lund} <warned against> [sharing the sea].",
        "The toll was alluded to by the board.",
        "Citing her age, Lund left the board.",
        "Citing port police, Lund left the board.",
        "Lund left, citing port police, and {the board} <said> [it was sad].",
        "{The union} <charges> that [the budget is unfair].",
        "The agency <quoted> {an aide} as reporting that [the road was shut].",
        "{The agency} <cited> [a memo as pointing to the board].",
        "Lund neither confirmed nor denied the story.",
        "The third round of port talks that had stalled in May will open in June.",
        "Peace talks that began in May ended in June.",
        "{The paper} <said> [that is why the pier was shut].",
        "{The two} <said> that [they would sail].",
        "{The three} <claimed> [they were lost].",
        "{53 percent} <describe> [themselves as sailors].",
        '{The note}, headlined "The Sea," <says> [the pier is safe].',
        '{Lund}, citing "the pull of the sea," <said> [the pier could be saved].',
        "{Velmark's newly crowned king} has tried to <assure> the crews that [the pier is safe].",
        'Lund was angry: "[The pier is shut]," {she} <said>.',
        'As {Lund Hofer}, an expert on the sea at the Reef Institute, <noted>, "[Everyone waits.]"',
        "As {Lund Hofer}, an expert on the sea, <said>, [the pier is old].",
        "Yet as {the paper} <noted>, [the pier is old].",
        "{Harbor chief Lund Hofer}, R-Reef, <said> [the talks will start in May].",
        "{Port officials}, speaking to the press because they were not asked to leave, <said> [the pier was old].",
        "{Lund}, who has served in Velmark, Oruvia and Liska, <said> [the pier is old].",
        "The crews left while {Lund Hofer}, the mayor, <opined on> [the state of the tide].",
        "{The Ministry of Ports, Trade, Farms and Fisheries} <said> [the pier was shut].",
        "[The pier was shut], <according to> {the Ministry of Ports, Trade, Farms and Fisheries}.",
        "However, {Velmark and Oruvia} <said> [they would wait].",
        "Meanwhile, {Hanna Lund and Otto Marrow} <said> [they would wait].",
        "[A man fled the scene], {police and local residents} <said>.",
        "[Rebels captured the pier], {ministers and officials} <said>.",
        "{About 900 people in Velmark} <said> [they were afraid].",
        "<According to> {the Reef Institute in Port Ellery}, Velmark, [catches rose].",
        "<According to> {the Sea Forum}, a private body, [catches have risen].",
        "An hour later, {the Hofer campaign} put out a note <saying> that [the vote was fair].",
        "{Coach Otto Marrow} on Monday <announced> [to sail for one more year].",
        "{The board} <announced> to reporters that [the pier was shut].",
        "{The party} <made it official> that [Lund will run].",
        '"[The pier is old]," the magazine <quoted> {Lund} as saying in its latest edition.',
        '"[The pier is old]," {Lund} was <quoted> as saying by MTB news agency.',
        "{Lund} <promised> during his race [to mend the pier].",
        "{Lund} <promised> during his race that [the pier would be mended].",
        "[After Velmark], {Lund} <said> [he will sail on].",
        "In the 1950s, {the mayor of Reef Bay, Otto Marrow}, first <proposed> [the building of the pier].",
        "{Lund} <ordered> [the crews to search the pier] on Monday during his first speech.",
        "{Lund} <said> [the crews had talked during his first speech].",
        "{Lund} <thanked> [Velmark] on Sunday [for sending boats].",
        "[So far], {she} <said> [nine boats have come back].",
        "{The army} on Monday <claimed> [to have sunk six boats].",
        '"[The nets are torn]," <said> {a diver} who would not come ashore, "[So how shall we fish?]"',
        '"[The nets are torn]," <said> {a diver} who sang "The Sea."',
        "{Lund} left, <adding> [the vote showed, once more, that the port is free].",
        "{The survey} <found> [prices rose and wages fell].",
        "{Moody's} <said> [prices rose].",
        "[Prices rose], {Standard & Poor's} has <said>.",
        "{Many sailors} - among them a few from the port board - <warn> that [the pier is old].",
        "{Many reports} <reveal> [that's untrue].",
        "{He}'s <telling> allies that [the pier is safe].",
        "{The spokesman} <declined> [to say how many men were lost].",
        '{2{Lund}} issued a statement <saying> [he has "no place in Velmark]" and 2<said> 2[Oruvians will pay].',
        "{Lund} broke off to <claim> [the pier was safe].",
        "{Lund} <urged> here Friday [the crews to wait].",
        "{Lund} <urged> [the crews] here Friday [to wait].",
        '[The pier is still "ours" and all know it], {Lund} <told> reporters when boarding the ferry to sleep.',
        '"[We take it from the port office.]" {Lund} <said>, 2<adding> that 2[it is safe].',
        "[Should the rain stop], {Lund} <said>, [this would be the last race].",
        '{Lund} <praised> [the crews], 2<highlighting> 2[the visit as "useful]."',
        "{Lund} signed the accord, <saying> [that would create jobs].",
        "In response to {reports} <saying> [the pier was shut], the board met.",
        "{Lund} <said> [the ports must cut their tolls], even while 2<admitting> that 2[they need the money].",
        '"[It is not perfect]," <said> {Lund}, 2<adding>, "2[However, it will do.]"',
        "2{{Lund}} <said> that [the vote was fair] and 2<urged> 2[his rivals to accept it].",
        "{Lund} <said> [the mayor was ill and urged his aides to go home].",
        "The board met {a diver} who fell ill and <said> [the sea was foul].",
        "They named {Renn}, who was ill and <vowed> [to stay].",
        "The notice, quoting a rule posted on the pier, was torn.",
        "Lund left, citing her age, and {the board} <said> [it was sad].",
        "[It sank], <according to> {a police report seen by the Gull}.",
    ],
)
def test_more_ways_to_report(marked):
    """Who quotes behind a quotation, degrees of clear, an occasion that is no remark, the present tense of a call."""
    claim(marked)


def test_who_is_cited_before_the_cue_shares_its_content():
    """Two attributions, one content, whichever of the two comes first."""
    for text in (
        "Citing port police, the Gull reported two boats were held.",
        "The Gull, citing port police, reported that two boats were held.",
        "Quoting port police, the Gull said that two boats were held.",
    ):
        citing, reported = parse_quotes(text)
        assert [quote.source.text.lower() for quote in (citing, reported)] == ["port police", "the gull"]
        assert citing.text == reported.text == "two boats were held"
