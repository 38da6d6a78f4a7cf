"""A story put together by hand: what the tests of the forms stand on, whatever the parser reads.

It holds every class, a quote inside another's content, a content in two pieces, one speaker of two quotes, a source and
a speaker that are missing, and characters outside the basic plane, so that offsets in other units would not fit.
"""

from __future__ import annotations

import datetime

from xinhua_parse import (
    Byline,
    Dateline,
    Fragment,
    Headline,
    Paragraph,
    Problem,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerKind,
    Story,
    StoryDate,
    Timex,
)

TEXT = """Update: 𠮷川 harbor to reopen, says pilot
Source: Xinhua 2021-09-15 07:05:09
by Xinhua writers Tomas Arden, Noor Bell

ARDENHAVEN, Calder, Sept. 14 (Xinhua) -- The harbor will "reopen to all ships" on Friday, chief pilot Ilse \
Marrow said, adding that the ministry said the light is repaired.

"We waited nine days," she said, "and <b>nobody</b> & nothing was lost." A survey found that trade fell 4 percent.

"It was worth it."

Enditem
"""


def piece(words: str, text: str = TEXT, nth: int = 1) -> Fragment:
    """The fragment that covers the nth occurrence of some words."""
    start = -1
    for _ in range(nth):
        start = text.index(words, start + 1)
    return Fragment.cut(text, start, start + len(words))


def _paragraph(words: str, dateline: Dateline | None = None) -> Paragraph:
    found = piece(words)
    return Paragraph(found.text, found.span, dateline)


def hand_made() -> Story:
    """The story of `TEXT`."""
    head = piece("Update: 𠮷川 harbor to reopen, says pilot")
    line = piece("ARDENHAVEN, Calder, Sept. 14 (Xinhua) --")
    date = piece("2021-09-15 07:05:09")
    friday = piece("Friday")
    sept_14 = datetime.date(2021, 9, 14)
    dateline = Dateline(("ARDENHAVEN", "Calder"), 9, 14, sept_14, "Xinhua", line.text, line.span)
    lines = TEXT.splitlines()
    marrow = Speaker("Ilse Marrow", SpeakerKind.PERSON, "chief pilot", (piece("chief pilot Ilse Marrow"), piece("she")))
    ministry = Speaker("the ministry", SpeakerKind.ORGANIZATION, None, (piece("the ministry"),))
    survey = Speaker("survey", SpeakerKind.DOCUMENT, None, (piece("A survey"),))
    reopen = piece('The harbor will "reopen to all ships" on Friday')
    inner, outer = piece("the light is repaired"), piece("the ministry said the light is repaired")
    said = piece("said", nth=1)
    direct = (piece("We waited nine days"), piece("and <b>nobody</b> & nothing was lost"))
    fell = piece("trade fell 4 percent")
    return Story(
        text=TEXT,
        headline=Headline(head.text, "Update", "𠮷川 harbor to reopen, says pilot", head.span),
        date=StoryDate(datetime.date(2021, 9, 15), datetime.time(7, 5, 9), date.text, date.span),
        dateline=dateline,
        bylines=tuple(Byline(name, name, piece(name).span) for name in ("Tomas Arden", "Noor Bell")),
        paragraphs=(
            _paragraph(lines[4].removeprefix(line.text + " "), dateline),
            _paragraph(lines[6]),
            _paragraph(lines[8]),
        ),
        quotes=(
            Quote(QuoteKind.MIXED, said, piece("chief pilot Ilse Marrow"), (reopen,), marrow, 0, "full name", sept_14),
            Quote(QuoteKind.INDIRECT, piece("adding"), None, (outer,), marrow, 0, "subject"),
            Quote(QuoteKind.INDIRECT, piece("said", nth=2), piece("the ministry"), (inner,), ministry, 0, "head noun"),
            Quote(QuoteKind.DIRECT, piece("said", nth=3), piece("she"), direct, marrow, 1, "pronoun"),
            Quote(QuoteKind.INDIRECT, piece("found"), piece("A survey"), (fell,), survey, 1, "document"),
            Quote(QuoteKind.DIRECT, None, None, (piece("It was worth it"),), None, 2, "left open"),
        ),
        speakers=(marrow, ministry, survey),
        timexes=(Timex("Friday", friday.span, "2021-09-17", datetime.date(2021, 9, 17), datetime.date(2021, 9, 17)),),
        chrome=(piece("Source: Xinhua"), piece("by Xinhua writers"), piece("Enditem")),
        problems=(Problem("open-speaker", "nobody is named who says this", piece("It was worth it").span),),
    )
