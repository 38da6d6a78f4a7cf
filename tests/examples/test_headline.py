"""Headlines and their kickers."""

from __future__ import annotations

import pytest

from xinhua_parse import ParseError, parse_headline


@pytest.mark.parametrize(
    "kicker",
    [
        "Urgent", "URGENT", "FLASH", "Update", "1st LD", "2nd Ld-Writethru", "3rd LD Writethru", "Writethru", "1st lead", "Roundup",
        "Feature", "Interview", "Exclusive Interview", "Commentary", "Opinion", "Spotlight", "News Analysis", "Analysis", "Backgrounder",
        "Profile", "Xinhua Headlines", "Xinhua Insight", "Xinhua Commentary", "China Focus", "China Voice", "Economic Watch",
        "Across China", "World Insights", "Asia Album", "Sports", "Full Text", "Advisory", "Letter from Port Ellery", "Year-ender",
        "1st LD: Urgent", "Sports: Interview", "News analysis", "UPDATE-2", "Update 3", "Recast",
    ],
)  # fmt: skip
def test_labels_are_kickers(kicker):
    headline = parse_headline(f"{kicker}: Ferry sails again")
    assert (headline.kicker, headline.title) == (kicker, "Ferry sails again")


@pytest.mark.parametrize(
    "text",
    [
        "Fonoti: the strait is open again", "Strait open again: official", "Strait open again: FM spokesperson",
        "Harbin: main factories to work on", "Report: ferries idle", "Ferry idle -- report", "Kickoff at 20:00", "Urgent:",
        "Old sailor's tale of a long story: ferry sails again",
    ],
)  # fmt: skip
def test_who_says_it_is_no_kicker(text):
    assert parse_headline(text).kicker is None


@pytest.mark.parametrize(
    "suffix",
    [
        " - Xinhua",
        " | English.news.cn",
        "_English_Xinhua",
        " (2)",
        " (more)",
        " (2nd LD)",
        " (Xinhua)",
        " (2) - Xinhua | English.news.cn",
    ],
)
def test_what_a_site_puts_behind_it_is_left_out(suffix):
    assert parse_headline("Ferry sails again" + suffix).text == "Ferry sails again"


@pytest.mark.parametrize("text", ["Harbour marks 9/11", "Trade with China", "Ferry sails (again)"])
def test_the_end_of_a_headline_stays(text):
    assert parse_headline(text).text == text


def test_a_wrapped_headline_has_its_title_on_one_line():
    headline = parse_headline("Interview: Ferry sails\nagain, says port")
    assert (headline.text, headline.title) == (
        "Interview: Ferry sails\nagain, says port",
        "Ferry sails again, says port",
    )


@pytest.mark.parametrize("text", ["", " \n", "- - -", "Ferry sails\n\nThe ferry sailed.", "word " * 80])
def test_what_is_no_headline(text):
    with pytest.raises(ParseError):
        parse_headline(text)
