"""One story in every layout that copy has worn: the same headline, day, dateline and paragraphs come out of each."""

from __future__ import annotations

import datetime
import textwrap

import pytest

from xinhua_parse import parse_story
from xinhua_parse.layout import Layout, read_layout

TITLE = "Ferry service resumes on Lusamar strait"
LEAD = "Ferries began to cross the Lusamar strait again on Tuesday after a storm, the port authority said."
SECOND = '"All four boats are sailing," said Tavita Fonoti, head of the authority.'
THIRD = "Some 900 passengers had waited for two days."
PROSE = [LEAD, SECOND, THIRD]
DATELINE = "PORT ELLERY, June 9 (Xinhua) --"
BODY = f"{DATELINE} {LEAD}\n\n{SECOND}\n\n{THIRD}"


def wrap(paragraph, width=64, first="", rest=""):
    return textwrap.fill(paragraph, width, initial_indent=first, subsequent_indent=rest)


WRAPPED = "\n\n".join(wrap(p) for p in (f"{DATELINE} {LEAD}", SECOND, THIRD))
TAGGED = "\n".join(f"<P>\n{wrap(p)}\n</P>" for p in PROSE)

DATED = {
    "scraped page": f"2020-06-09\n\n\n {TITLE}\n\n\n\n{DATELINE} {LEAD}\n{SECOND}\n{THIRD} \n\n",
    "store prefix": f" date 2020-06-09 {TITLE}\n\nJune 9, 2020\n\n{BODY}",
    "archive without tags": f"XIE20200609.0173\n\n2020-06-09\n\n{TITLE}\n\n\nXIE20200609.0173  2020-06-09  {TITLE} \n\n\n"
    f"{DATELINE}\n\n{LEAD}\n\n{SECOND}\n\n{THIRD}\n",
    "archive with a lone CR": f"XIE20200609.0173\n\nJune 9\n\n{TITLE}\n\n\nXIE20200609.0173 \r 2020-06-09\n{TITLE}\n\n\n{DATELINE}\n\n"
    f"{LEAD}\n\n{SECOND}\n\n{THIRD}\n",
    "export of fields": f"headline: {TITLE}\ndate-time: 2020-06-09\nbody: {BODY}\n",
    "Gigaword": f'<DOC id="XIN_ENG_20200609.0123" type="story" >\n<HEADLINE>\n{TITLE}\n</HEADLINE>\n<DATELINE>\n'
    f"PORT ELLERY, June 9 (Xinhua)\n</DATELINE>\n<TEXT>\n{TAGGED}\n</TEXT>\n</DOC>\n",
    "TREC": f"<DOC>\n<DOCNO> XIE20200609.0173 </DOCNO>\n<DATE_TIME> 2020-06-09 </DATE_TIME>\n<BODY>\n<HEADLINE> {TITLE} </HEADLINE>\n"
    f"<TEXT>\n<P>\n{DATELINE}\n</P>\n{TAGGED}\n</TEXT>\n</BODY>\n</DOC>\n",
    "web collection": '<DOC    id="ENG_NW_001278_20200609_F00011JDX">\n<DATE_TIME>2020-06-09T04:39:04</DATE_TIME>\n'
    f"<HEADLINE>\n{TITLE}\n</HEADLINE>\n<AUTHOR></AUTHOR>\n<TEXT>\n{TITLE}\n\n{TITLE}\n\n{BODY}\n</TEXT>\n</DOC>\n",
    "ACE": '<DOC>\n<DOCID> XIN20200609.0077 </DOCID>\n<DOCTYPE SOURCE="newswire"> NEWS STORY </DOCTYPE>\n'
    f"<DATETIME> 20200609 </DATETIME>\n<BODY>\n<HEADLINE>\n{TITLE}\n</HEADLINE>\n<TEXT>\n{WRAPPED}\n</TEXT>\n</BODY>\n</DOC>\n",
    "monitored copy": '<DOC>\n<DOCNO> FBIS3-11234 </DOCNO>\n<HT>    "drchi052__a94011" </HT>\n\n<HEADER>\n<AU>   FBIS-CHI-94-052 </AU>\n'
    f"Document Type:Daily Report \n<DATE1>  9 June 2020 </DATE1>\n\n</HEADER>\n\n<F P=100> Region </F>\n<H3> <TI>   {TITLE} </TI></H3>\n"
    "<F P=102>  OW0906 Beijing XINHUA in English 1341 GMT 9 Jun 20 </F>\n\n<TEXT>\nLanguage: <F P=105> English </F>\n"
    f"Article Type:BFN \n\n{wrap('[Text] PORT ELLERY, June 9 (XINHUA) -- ' + LEAD, 70, '  ')}\n"
    f"{wrap(SECOND, 70, '  ', '')}\n{wrap(THIRD, 70, '  ', '')}\n</TEXT>\n</DOC>\n",
    "second date": f"{TITLE}\nSource:Xinhua Published: 2020/6/9 8:13:01 Last Updated: 2020/6/10 9:00:00\n\n{BODY}",
    "day and place": f"{TITLE}\nBeijing, June 9, 2020\n\n{BODY}",
    "agency behind": f"{TITLE}\n\n{BODY}\n\n(Xinhua News Agency June 9, 2020)",
}
HEADERS = [
    "Source: Xinhua 2020-06-09 20:47:39", "Source: Xinhua| 2020-06-09 20:47:39 |Editor: huaxia", "Xinhua | Updated: 2020-06-09 15:09",
    "Source: Xinhua Published: 2020-6-9 8:13:01", "English.news.cn   2020-06-09 20:01:35   FeedbackPrintRSS",
    "www.chinaview.cn 2020-06-09 16:33:05", "People's Daily Online (Xinhua) 08:16, June 09, 2020", "(Xinhua) 09:40, June 09, 2020",
    "Xinhua, June 9, 2020", "2020-06-09 21:15 Xinhua     Web Editor: Li Yan", "2020-06-09  来源：新华网",
    "UPDATED: 13:55, June 09, 2020", "Last updated at: (Beijing Time) Tuesday, June 09, 2020",
    "By Xinhua  Published: Jun 09, 2020 08:13 PM",
    "Updated: 2020-06-09 10:03 ( Xinhua)", "China.org.cn / Xinhua, June 9, 2020", "Tuesday, June 9, 2020", "新华社 2020-06-09 18:40:51",
    "2020-06-09 08:15:23 GMT+8 | Xinhua", "Tue, 09 Jun 2020 08:15:23 +0800", "[2020-06-09]", "June 9, 2020, Tuesday 10:20 PM EST",
]  # fmt: skip
UNDATED = {
    "one paragraph a line": f"{TITLE}\n\n{DATELINE} {LEAD}\n{SECOND}\n{THIRD}\n",
    "blank lines": f"{TITLE}\n\n{BODY}",
    "wrapped": f"{TITLE}\n\n{WRAPPED}\n",
    "CR LF": f"{TITLE}\n\n{WRAPPED}\n".replace("\n", "\r\n"),
    "CR CR LF": f"{TITLE}\n\n{WRAPPED} Enditem\n".replace("\n", "\r\r\n"),
    "CR": f"{TITLE}\n\n{WRAPPED}\n".replace("\n", "\r"),
    "NEL": f"{TITLE}\n\n{WRAPPED}\n".replace("\n", "\x85"),
    "line separators": f"{TITLE}\n\n{WRAPPED}\n".replace("\n", "\u2028"),
    "two spaces": f"{TITLE}\n\n" + "\n".join(wrap(p, 64, "  ") for p in (f"{DATELINE} {LEAD}", SECOND, THIRD)),
    "four spaces": f"{TITLE}\n" + "\n".join(wrap(p, 64, "    ") for p in (f"{DATELINE} {LEAD}", SECOND, THIRD)),
    "ideographic spaces": f"{TITLE}\n" + "\n".join(f"\u3000\u3000{p}" for p in (f"{DATELINE} {LEAD}", SECOND, THIRD)),
    "indents on one line": f"{TITLE}\n" + "".join(f"\u3000\u3000{p}" for p in (f"{DATELINE} {LEAD}", SECOND, THIRD)),
    "double spaces on one line": f"{TITLE}\n{DATELINE} {LEAD}  {SECOND}  {THIRD}",
    "dateline on its own line": f"{TITLE}\n\n{DATELINE}\n\n{LEAD}\n\n{SECOND}\n\n{THIRD}",
    "paragraph elements": f"{TITLE}\n<p>{DATELINE} {LEAD}</p>\n<p>{SECOND}</p>\n<p>{THIRD}</p>",
    "elements never closed": f"{TITLE}\n<P>{DATELINE} {LEAD}\n<P>{SECOND}\n<P>{THIRD}",
    "monitored, without tags": f"{TITLE}\n\n[Text] {DATELINE} {LEAD}\n   {SECOND}\n   {THIRD}\n",
    "repeated headline": f"{TITLE}\n\n{TITLE}\n\n{BODY}",
    "headline of the window": f"{TITLE} - Xinhua | English.news.cn\n{TITLE}\n\n{BODY}",
    "no-width mark": f"\ufeff{TITLE}\n\n{BODY}",
    "no-break spaces": f"\xa0\xa0{TITLE}\n\xa0\n\xa0\xa0{DATELINE} {LEAD}\n\xa0\xa0{SECOND}\n\xa0\xa0{THIRD}\n",
}
TRAILERS = [
    "Enditem", "Endi", "Item end", "■", "(more)", "[Editor: huaxia]", "(Editor: Lin Yan)", "Web editor: Lin Yan",
    "(Web editor: Lin Yan, Wu Li)",
    "责任编辑：王", "Source: Xinhua", "(Lin Yuchuan also contributed to the story)", "(Tomas S. Arden also contributed to the story)",
    "(Xinhua correspondent Lin Yuchuan contributed to the story.)",
    "(Photo by Jia Peng/Xinhua)", "[Photo/Agencies]", "(Xinhua file photo)", "1 2 3 4 >>", "- - - -", "Print E-mail Share",
    "Related:\nQuake jolts coast\nKABUL, June 8 (Xinhua) -- A quake jolted the coast. Full story", "Read more: Quake jolts coast",
    "Related News\nQuake jolts coast", "Photo Gallery\nWe Recommend", "Enditem\nSome other lead of another story.", "0 Comment(s)",
]  # fmt: skip


def prose(layout: Layout) -> list[str]:
    return [paragraph.prose for paragraph in layout.paragraphs]


def as_expected(layout: Layout) -> None:
    assert layout.headline is not None
    assert layout.headline.text == TITLE
    assert prose(layout) == PROSE
    datelines = [p.dateline for p in layout.paragraphs]
    assert datelines[0].places == ("PORT ELLERY",)
    assert datelines[0].agency == "Xinhua"
    assert datelines[1:] == [None, None]


@pytest.mark.parametrize("text", DATED.values(), ids=DATED)
def test_a_layout_with_a_date(text):
    layout = read_layout(text)
    as_expected(layout)
    assert layout.date.value == datetime.date(2020, 6, 9)
    assert layout.paragraphs[0].dateline.date == datetime.date(2020, 6, 9)
    assert layout.problems == ()


@pytest.mark.parametrize("header", HEADERS)
def test_a_header_line(header):
    """It gives the date and nothing else, below the headline as above it."""
    for text in (f"{TITLE}\n{header}\n\n{BODY}", f"{header}\n\n{TITLE}\n\n{BODY}"):
        layout = read_layout(text)
        as_expected(layout)
        assert layout.date.value == datetime.date(2020, 6, 9)


@pytest.mark.parametrize("text", UNDATED.values(), ids=UNDATED)
def test_a_layout_without_a_date(text):
    layout = read_layout(text)
    as_expected(layout)
    assert layout.date is None
    assert [problem.code for problem in layout.problems] == ["unknown-year"]


@pytest.mark.parametrize("trailer", TRAILERS)
def test_a_trailer(trailer):
    """On its own line it is chrome, and the body ends before it."""
    as_expected(read_layout(f"{TITLE}\n\n{BODY}\n\n{trailer}\n"))


@pytest.mark.parametrize(
    "mark",
    [
        "Enditem",
        "  Enditem.",
        "   Item end",
        " ■",
        " (more)",
        " [Editor: huaxia]",
        " (Web editor: Li, Wu)",
        " Full story",
        "Full Story >>>",
    ],
)
def test_a_mark_behind_the_last_sentence(mark):
    layout = read_layout(f"{TITLE}\n\n{BODY} {mark}")
    as_expected(layout)
    assert layout.chrome[-1].text == mark.strip()


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("by Xinhua writers Lin Yuchuan, Li Na", ["Lin Yuchuan", "Li Na"]),
        ("By Xinhua writer Lin Yuchuan and Li Na", ["Lin Yuchuan", "Li Na"]),
        ("by Lin Yuchuan", ["Lin Yuchuan"]),
        ("By Alito L. Malinao", ["Alito L. Malinao"]),
        ("by Xinhua Correspondents Lin Yuchuan and Li Na", ["Lin Yuchuan", "Li Na"]),
        ("by Xinhua writers Lin Yuchuan, Tavita Fonoti, and Li Na", ["Lin Yuchuan", "Tavita Fonoti", "Li Na"]),
        ("By Xinhua writer Lin Yuchuan in Port Ellery", ["Lin Yuchuan"]),
        ("by Sportswriter Lin Yuchuan", ["Lin Yuchuan"]),
        ("(By LIN YUCHUAN)", ["LIN YUCHUAN"]),
        ("By Maria de la Cruz", ["Maria de la Cruz"]),
        ("By Xinhua", []),
        ("By Tomas Arden and staff", ["Tomas Arden"]),
        ("By Xinhua writers Tomas Arden, Xinhua", ["Tomas Arden"]),
    ],
)
def test_a_byline(line, names):
    """Before the headline, behind it, and on the dateline's own line."""
    for text in (f"{line}\n\n{TITLE}\n\n{BODY}", f"{TITLE}\n\n{line}\n{BODY}", f"{TITLE}\n\n{line} {BODY}"):
        layout = read_layout(text)
        assert [byline.name for byline in layout.bylines] == names
        as_expected(layout)


def test_a_menu_above_the_story():
    layout = read_layout(
        f"Home\nChina\nWorld\nBusiness\n\nHome >> World\nOff the wire\n• Quake jolts coast • Shares end lower\n{TITLE}\n"
        f"Xinhua | 2020-06-09 20:18:14\nPrint E-mail Share\nAdjust font size:\n0 Comment(s)\nVideo PlayerClose\n\n{BODY}\n"
    )
    as_expected(layout)
    assert layout.date.time == datetime.time(20, 18, 14)


def test_a_news_summary():
    """One dateline an item; the slug stays with its item, dashes do not; the headline keeps its time and day."""
    layout = read_layout(
        f"2020-06-09\n\nXinhua Asia-Pacific news summary at 0030 GMT, June 9\n\nPORT ELLERY -- {wrap(LEAD)}\n(Lusamar-Ferry)\n\n"
        f"- - - -\nHANGZHOU, China -- {wrap(SECOND)}\n\n{THIRD} (China-Ferry)\n\n- - - -\n"
        f"ANKARA/ISTANBUL -- {THIRD} (Turkey-Ferry) Enditem\n"
    )
    assert layout.headline.text == "Xinhua Asia-Pacific news summary at 0030 GMT, June 9"
    assert prose(layout) == [f"{LEAD} (Lusamar-Ferry)", SECOND, f"{THIRD} (China-Ferry)", f"{THIRD} (Turkey-Ferry)"]
    assert [p.dateline and p.dateline.places for p in layout.paragraphs] == [
        ("PORT ELLERY",), ("HANGZHOU", "China"), None, ("ANKARA", "ISTANBUL"),
    ]  # fmt: skip
    assert [piece.text for piece in layout.chrome] == ["- - - -", "- - - -", "Enditem"]


def test_capitals_before_a_dash_open_no_item_of_an_ordinary_story():
    layout = read_layout(f"{TITLE}\n\nPORT ELLERY -- {LEAD}\n\nNATO -- The alliance said no.")
    assert prose(layout)[-1] == "NATO -- The alliance said no."


def test_captions_in_sentences_are_paragraphs_and_keep_their_credit():
    caption = "A ferry leaves Port Ellery, June 9, 2020. (Xinhua/Lin Yuchuan)"
    layout = read_layout(f"{TITLE}\n\n{caption}\n\nPort chief Tavita Fonoti (Photo: port.example)\n\n{BODY}")
    assert prose(layout) == [caption, *PROSE]


def test_subheads_lists_and_questions_are_paragraphs():
    extra = [
        "LONG WAIT",
        "What Comes Next",
        "1. More boats.",
        "Q: What happens next?",
        "A: We sail.",
        "Country: Lusamar",
    ]
    layout = read_layout(f"{TITLE}\n\n{BODY}\n\n" + "\n\n".join(extra))
    assert prose(layout) == PROSE + extra


def test_a_flash_is_its_own_body():
    layout = read_layout("2020-06-09\n\nFLASH: FERRY SAILS AGAIN\n\nFLASH: FERRY SAILS AGAIN\n")
    assert layout.headline.kicker == "FLASH"
    assert prose(layout) == ["FLASH: FERRY SAILS AGAIN"]


def test_an_archives_own_dateline_gives_way_to_the_one_that_was_sent():
    layout = read_layout(f"strait\n\nKABUL, June 9 , 2020 (Xinhua)\n\n{TITLE}\n\nby Li Na\n\n{BODY}")
    as_expected(layout)
    assert layout.paragraphs[0].dateline.date == datetime.date(2020, 6, 9)


def test_no_headline_is_none():
    layout = read_layout(BODY)
    assert layout.headline is None
    assert prose(layout) == PROSE


def test_a_story_without_a_dateline():
    layout = read_layout(f"{TITLE} (2)\n\n{LEAD}\n{SECOND}\n{THIRD} Enditem")
    assert layout.headline.text == TITLE
    assert prose(layout) == PROSE


def test_sentence_per_line_of_tokens():
    lines = [
        "Ferries sail again , the port said .",
        "`` All boats sail , '' said Tavita Fonoti .",
        "Passengers had waited .",
    ]
    layout = read_layout(f"{TITLE}\nPORT ELLERY , June 9 -LRB- Xinhua -RRB- -- " + "\n".join(lines))
    assert prose(layout) == lines
    assert layout.paragraphs[0].dateline.places == ("PORT ELLERY",)


def test_commas_without_a_space_part_paragraphs_on_one_line():
    layout = read_layout(",".join((f"{DATELINE} {LEAD}", SECOND, THIRD)))
    assert prose(layout) == PROSE


def test_a_comma_behind_a_word_alone_ends_no_paragraph():
    """What a comma without a space parts are sentences."""
    lead = '"No!",Fonoti said on the pier of Port Ellery.'
    assert prose(read_layout(f"{DATELINE} {LEAD},{lead},{SECOND},{THIRD}")) == [LEAD, lead, SECOND, THIRD]


def test_entities_and_stray_tags():
    """They stay in the span and are gone from prose; a sign for less than is no tag."""
    layout = read_layout(f"{TITLE}\n\n{DATELINE} <b>Fees</b> at A&amp;B fell<br>as x < 5 and y > 3 held.")
    assert prose(layout) == ["Fees at A&B fell as x < 5 and y > 3 held."]
    assert layout.paragraphs[0].text.startswith("<b>Fees</b> at A&amp;B")


@pytest.mark.parametrize(
    ("header", "dateline", "code"),
    [
        ("2017-03-01", "HARARE, Feb. 30 (Xinhua) --", "impossible-day"),
        ("2017-03-01", "HARARE, Feb. 29 (Xinhua) --", "impossible-day"),
        ("2017-03-01", "HARARE, March 9, 2017 (Xinhua) --", "dateline-after-date"),
        ("", "HARARE, March 9 (Xinhua) --", "unknown-year"),
    ],
)
def test_a_doubtful_day_is_told(header, dateline, code):
    layout = read_layout(f"{header}\n\n{TITLE}\n\n{dateline} {LEAD}")
    assert [problem.code for problem in layout.problems] == [code]
    assert layout.problems[0].span == layout.paragraphs[0].dateline.span


def test_published_wins_over_the_header_for_the_year():
    text = f"2016-01-01\n\n{TITLE}\n\nHARARE, Dec. 31 (Xinhua) -- {LEAD}"
    assert parse_story(text).dateline.date == datetime.date(2015, 12, 31)
    assert parse_story(text, published=datetime.date(2017, 1, 1)).dateline.date == datetime.date(2016, 12, 31)


@pytest.mark.parametrize("text", ["", " \n\n\u3000", "- - - -", "Enditem", "Print E-mail Share", "[Editor: huaxia]"])
def test_where_there_is_no_story_all_is_chrome(text):
    layout = read_layout(text)
    assert (layout.headline, layout.paragraphs) == (None, ())
    assert "".join(piece.text for piece in layout.chrome) == text.strip()


@pytest.mark.parametrize("line", ["587", "Storm"])
def test_a_headline_of_which_an_archive_kept_the_last_word(line):
    """A number or a word alone above the dateline, which would be no headline elsewhere."""
    layout = read_layout(f"{line}\n\n{BODY}")
    assert layout.headline.text == line
    assert [p.prose for p in layout.paragraphs] == PROSE


def test_a_long_dateline_may_be_wrapped():
    story = parse_story(f"{TITLE}\n\nPORT ELLERY, Northern Lusamar Province,\nJune 9 (Xinhua) -- {LEAD}\n\n{SECOND}")
    assert story.dateline.places == ("PORT ELLERY", "Northern Lusamar Province")
    assert (story.dateline.month, story.dateline.day) == (6, 9)
    assert [p.prose for p in story.paragraphs] == [LEAD, SECOND]


@pytest.mark.parametrize("words", ["By Tomas Arden, Noor Bell", "Tomas Arden, Noor Bell"])
def test_an_author_in_an_element_of_its_own(words):
    """With "by" or without it."""
    layout = read_layout(
        f"<DOC>\n<HEADLINE>\n{TITLE}\n</HEADLINE>\n<AUTHOR>{words}</AUTHOR>\n<TEXT>\n{DATELINE}\n{TAGGED}\n</TEXT>\n</DOC>\n"
    )
    assert [byline.name for byline in layout.bylines] == ["Tomas Arden", "Noor Bell"]
    assert layout.headline.text == TITLE


def test_an_author_of_no_name_is_nobody():
    layout = read_layout(
        f"<DOC>\n<AUTHOR>12 : 30</AUTHOR>\n<HEADLINE>\n{TITLE}\n</HEADLINE>\n<TEXT>\n{TAGGED}\n</TEXT>\n</DOC>\n"
    )
    assert layout.bylines == ()


def test_a_headline_on_the_datelines_line():
    """It ends where the capitals of the dateline begin; prose before a dateline is no headline."""
    as_expected(read_layout(f"{TITLE} {BODY}"))
    prose = "The whole town was dark that night, for the storm had felled the poles. It was dark on the next day too."
    layout = read_layout(f"{TITLE}\n\n{prose} HARBEL, June 9 (Xinhua) -- {LEAD}\n\n{SECOND}")
    assert layout.headline.text == TITLE


def test_a_day_far_into_a_line_is_no_header():
    """A photograph's caption names the day on which it was taken; the page's own date is the header's."""
    caption = (
        "Passengers who had waited for two days on the northern pier of Port Ellery, the largest harbor of the Lusamar "
        "islands, board a ferry on June 8, 2020. (Xinhua/Tomas Arden)"
    )
    layout = read_layout(f"2020-06-09\n\n{TITLE}\n\n{caption}\n\n{BODY}")
    assert layout.date.value == datetime.date(2020, 6, 9)
    assert layout.headline.text == TITLE


def test_lines_that_end_a_sentence_do_not_go_on_with_a_headline():
    first = "Ferry service resumes on the strait, says Marrow;"
    layout = read_layout(f"{first}\nShe would close the pier.\n\n{BODY}")
    assert layout.headline.text == first


def test_short_paragraphs_parted_by_blank_lines_stay_apart():
    """Each opens with a capital: this is no wrapped copy that was spaced out."""
    lines = [f"Boat {number} is late." for number in range(1, 8)]
    story = parse_story("PORT ELLERY, May 3 (Xinhua) -- Rain fell.\n\n" + "\n\n".join(lines))
    assert [paragraph.text for paragraph in story.paragraphs] == ["Rain fell.", *lines]


def test_wrapped_copy_that_was_spaced_out_is_closed_up():
    """A blank line stands behind each line, and most lines go on in mid-sentence."""
    lines = [
        "PORT ELLERY, May 3 (Xinhua) -- The harbor ministry will raise the",
        "sea wall by two meters before the storms of the winter come in and",
        "the ferries stop, the ministry said in a note that it sent to all",
        "crews on Monday, and the yard is to lend its two cranes for the",
        "work, which is to begin in June and to be done by the end of the",
        "year if the weather holds and the stones arrive in time from the",
        "quarry.",
    ]
    story = parse_story("\n\n".join(lines))
    assert [" ".join(paragraph.text.split()) for paragraph in story.paragraphs] == [" ".join(lines)[31:]]


@pytest.mark.parametrize(
    "aside", ["(Photo by Tomas Arden/Xinhua)", "(more)", "- - - -", "Print E-mail Share", "(Xinhua/Lin Yuchuan)", "<"]
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_what_is_put_aside_between_two_lines_parts_them(aside, gap):
    """No paragraph runs over chrome, though its line breaks off and the next goes on, and though all lines are spaced out."""
    lines = wrap(" ".join([*PROSE, *PROSE])).splitlines()
    text = gap.join([f"{TITLE}\n\n{DATELINE}\n", *lines[:3], aside, *lines[3:]])
    assert prose(read_layout(text)) == [" ".join(lines[:3]), " ".join(lines[3:])]
    assert [piece.text for piece in read_layout(text).chrome] == [aside]


def test_tags_and_marks_without_width_part_no_lines():
    """A line end that a site wrote as a tag, and a mark that is no character to a reader, are white space."""
    lines = wrap(" ".join([*PROSE, *PROSE])).splitlines()
    for between in ("<br>\n", "\n\u200b", "\u2060\n<br/>"):
        assert len(read_layout(f"{TITLE}\n\n{DATELINE}\n\n" + between.join(lines)).paragraphs) == 1


@pytest.mark.parametrize("header", ["", "2020-06-09\n", "by Li Na\n"])
def test_a_caption_never_runs_into_the_dateline_below_it(header):
    """Though the copy is wrapped, and the caption's line has no full stop."""
    caption = "A ferry leaves the old pier of Port Ellery (left) with all of its cars on board and"
    layout = read_layout(f"{header}{TITLE}\n\n{caption}\n{WRAPPED}")
    assert prose(layout) == [caption, *PROSE]
    assert layout.paragraphs[1].dateline.places == ("PORT ELLERY",)
