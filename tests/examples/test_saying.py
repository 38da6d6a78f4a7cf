"""Which day a saying has, from the words of its sentence alone.

In each row the cue stands in <angle brackets>, the source in {braces}, what was said in [square ones]. The day of the
dateline is Wednesday, Aug. 3, 2016.
"""

from __future__ import annotations

import datetime
import re
from types import SimpleNamespace

import pytest

from xinhua_parse import Fragment, Quote, QuoteKind
from xinhua_parse.days.saying import date_quotes, days_of_saying
from xinhua_parse.timex import find_timexes

WEDNESDAY = datetime.date(2016, 8, 3)
MARKS = {"<": "cue", "{": "source", "[": "content"}


def read(marked: str) -> tuple[str, list[SimpleNamespace]]:
    """The text without its marks, and its sayings: each cue with the source and content that are marked with its number."""
    text, found = "", {}
    open_at: list[tuple[str, int]] = []
    for piece in re.findall(r"\d?[<{\[]|[>}\]]|[^<>{}\[\]\d]+|\d", marked):
        if piece[-1] in MARKS:
            open_at.append((piece, len(text)))
        elif piece in {">", "}", "]"}:
            mark, start = open_at.pop()
            saying = found.setdefault(mark[:-1], {"cue": None, "source": None, "content": ()})
            fragment = Fragment.cut(text, start, len(text))
            name = MARKS[mark[-1]]
            saying[name] = (*saying["content"], fragment) if name == "content" else fragment
        else:
            text += piece
    sayings = [SimpleNamespace(**saying) for saying in found.values()]
    return text, sorted(sayings, key=lambda s: (s.cue or s.content[0]).span.start)


def days(marked: str) -> list[str | None]:
    """The days of the sayings, as weekdays: "Mon"."""
    text, sayings = read(marked)
    found = days_of_saying(text, sayings, find_timexes(text, anchor=WEDNESDAY))
    return [day and f"{day:%a}" for day in found]


@pytest.mark.parametrize(
    "marked",
    [
        "{Lee} <said> on Monday [it rains].",
        "{Lee} <told> reporters here Monday that [it rains].",
        "[It rains], {Lee} <said> on Monday.",
        "[It rains], <said> {Lee Ann} in Arden on Monday.",
        "[It rains], <said> {Lee Ann}, the newly elected mayor of Arden's old town, on Monday.",
        "[It rains], <said> {Lee Ann}, who was elected in May, in Arden on Monday.",
        "[It rains], {Lee} <said> in a statement released on Monday.",
        "[It rains], {Lee} <said> at Monday's press briefing.",
        "[It rains], {Lee} <said> in the early hours of Monday.",
        "{Lee} <said> in a note earlier Monday that [it rains].",
        "{Lee} <said> in a Monday statement that [it rains].",
        "{The report}, released on Monday, <said> [it rains].",
        "{They} all <expressed> on Monday [they have taken steps].",
        "[It rains], {Lee} <said> when meeting guests in Arden on Monday.",
        "{Lee} <told> [the guests it rains] at a banquet on Monday.",
        "<According to> {a note released Monday}, [it rains].",
        "{Arden} on Monday <said> [it rains].",
        "{Arden} Monday <said> [it rains].",
        "{Lee}, speaking on Monday, <said> [it rains].",
        "{Lee}, mayor of Arden, on Monday <said> [it rains].",
        "{Lee} on Monday met Kim and <said> [it rains].",
        "{Lee} lifted Monday night the ban and <ordered> [the guards to leave].",
        "On Monday, {Lee} <said> [it rains].",
        "It was dry. Monday, {Lee} <said> [it rains].",
        "ARDEN, Aug. 3 (Xinhua) -- On Monday, {Lee} <said> [it rains].",
        "In an address Monday, {Lee} <said> [it rains].",
        "Speaking in Arden on Monday as part of a tour, {Lee} <said> [it rains].",
        "Arden issued a note Monday <saying> [it rains].",
        "On Monday, Lee met Kim, <saying> [it rains].",
        "{Lee} met Kim on Monday, <saying> [it rains].",
        "{Lee} met Monday with Kim, <saying> [it rains].",
    ],
)
def test_a_day_beside_the_saying_is_its_day(marked):
    """Beside the cue, the speaker or the document, or in front of the sentence: with no clause of its own between."""
    assert days(marked) == ["Mon"]


@pytest.mark.parametrize(
    "marked",
    [
        "{Lee} <said> [talks begin on Monday].",
        "[It rains], {Lee} <said>.",
        "[It rains], {Lee} <said>. On Monday, it was dry.",
        "It was dry on Monday. {Lee} <said> [it rains].",
        "It was dry on Monday. [It rains], <said> {Lee}.",
        "{Lee} was here Monday. <Saying> [it rains], he left.",
        "{Lee} left. It was Monday. He <said> [it rains].",
        "{Lee} left on Monday. Then <said> [it rains].",
        "{Lee} met Kim on Monday, <pledging> [more rain].",
        "{Lee} met Kim on Monday, who left, <saying> [it rains].",
        "{Lee} met Kim when it rained on Monday, <saying> [it rains].",
        "[It rains], {Lee} <said>\n\nMonday was dry.",
        "{Lee} <said> in May [it rains].",
        "{Lee} <said> in two notes on Monday and Tuesday that [it rains].",
        "{Lee}, who was sworn in on Monday, <said> [it rains].",
        "{Lee}, elected on Monday, <said> [it rains].",
        "{Lee} <announced> a week after the July 18 vote that [it rains].",
        "{Lee} <said> by Monday [it rains].",
        "{Lee} <said> of Monday [it rains].",
        "{Lee} <said> of Monday's vote that [it rains].",
        "[It rains], <according to> {a tally of votes cast} on Monday.",
        "[It rains], <according to> {a tally of votes cast on Monday}.",
        "[It rains], {Monday} <said>.",
        "{Lee} <told> [the guests it rains] on Monday.",
        "{Lee} will <say> on Monday [it rains].",
        "Commenting on the blast on Monday, {Lee} <said> [it rains].",
        "On Monday, talks were held in Arden and {Lee} <said> [it rains].",
        "A man who left on Monday came back, <saying> [it rains].",
        "The guards left Monday, a man who <said> [it rains].",
        "{Lee} <condemned> [the blast] on Monday.",
        "{Lee} <complained> on Monday about [the rain which fell].",
        "{Lee} on Monday left and Kim <said> [it rains].".replace("{Lee} on", "{Lee} who on"),
        "[It rains and it will rain on].",
        "{Lee} <said> " + "very " * 90 + "on Monday [it rains].",
    ],
)
def test_any_other_day_is_not(marked):
    """A day of the content, of another clause or sentence, a limit, two days, an act without words: no day."""
    assert days(marked) == [None]


@pytest.mark.parametrize(
    "marked",
    [
        '{Lee} <condemned> on Monday "[the blast]".',
        "{Lee} <urged> on Monday [Arden to wait].",
        "{Lee} <called> on Monday on [Arden to wait].",
        "{Lee} <announced> on Monday that [the fair opens].",
        "{Lee} <announced> on Monday [the fair will open].",
        "{Lee} <announced> on Monday [the fair opened].",
        "{Lee} <described> on Monday [the fair as good].",
        "{Lee} <accused> on Monday [the guards of theft].",
        "[The fair], {Lee} <announced> on Monday.",
    ],
)
def test_words_and_not_only_their_subject_are_dated(marked):
    """A clause, a quotation, an infinitive or "as" is something said; a bare noun phrase names an act."""
    assert days(marked) == ["Mon"]


def test_an_act_without_words_has_no_day():
    """In "announced the fair which opened" the verb behind the relative is not the content's."""
    assert days("{Lee} <announced> on Monday [the fair].") == [None]
    assert days("{Lee} <announced> on Monday [the fair which opened].") == [None]


def test_a_participle_goes_on_from_the_saying_before():
    """The word "adding" behind "said Friday" is of Friday, and so is what follows it, within the sentence."""
    assert days("{Lee} <said> Monday [it rains], 2<adding> 2[it pours] and 3<noting> 3[it floods].") == ["Mon"] * 3
    assert days("{Lee} <said> Monday [it rains]. 2<Adding> 2[it pours].") == ["Mon", None]
    assert days("{Lee} <said> [it rains], 2<adding> 2[it poured on Monday].") == [None, None]
    assert days('"[It rains]," {Lee} <said> Monday. "2[It pours.]" 3<adding> 3[it floods]') == ["Mon", None, None]


def test_a_day_inside_what_was_said_dates_what_is_said_there():
    """The inner saying of a report takes the day beside it, the outer one does not."""
    assert days("[1{Lee} 1<said> on Monday 1[it rains]], {the paper} <reported>.") == ["Mon", None]


def test_without_days_there_are_none():
    """As many answers as sayings."""
    assert days("{Lee} <said> [it rains], 2<adding> 2[it pours].") == [None, None]
    assert days_of_saying("", [], []) == ()


def test_quotes_get_their_days_and_are_else_the_same():
    """A quote without a day is passed on, not copied."""
    text, sayings = read("{Lee} <said> on Monday [it rains]. 2{Kim} 2<said> 2[it pours].")
    quotes = [Quote(QuoteKind.INDIRECT, s.cue, s.source, s.content, None, 0, "unnamed") for s in sayings]
    dated, same = date_quotes(text, quotes, find_timexes(text, anchor=WEDNESDAY))
    assert (dated.when, dated.cue) == (datetime.date(2016, 8, 1), quotes[0].cue)
    assert same is quotes[1]
