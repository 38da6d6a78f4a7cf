"""Layouts mixed: any header over any byline, dateline, body, trailer and line end gives the same story."""

from __future__ import annotations

import datetime
import textwrap

from hypothesis import given
from hypothesis import strategies as st

from xinhua_parse.layout import read_layout

TITLE = "Ferry service resumes on Lusamar strait"
PROSE = [
    "Ferries began to cross the Lusamar strait again on Tuesday after a storm, the port authority said.",
    '"All four boats are sailing," said Tavita Fonoti, head of the authority.',
    "Some 900 passengers had waited for two days.",
]
HEADERS = [
    "2020-06-09\n\n\n {title}\n\n\n",
    " date 2020-06-09 {title}\n\nJune 9, 2020\n\n",
    "{title}\nSource: Xinhua 2020-06-09 20:47:39\n\n",
    "{title}\nSource: Xinhua| 2020-06-09 20:47:39 |Editor: huaxia\n",
    "{title}\nPeople's Daily Online (Xinhua) 08:16, June 09, 2020\n",
    "XIE20200609.0173\n\n2020-06-09\n\n{title}\n\n\n\nXIE20200609.0173  2020-06-09  {title} \n\n\n\n",
    "Home\nChina\n{title}\nEnglish.news.cn   2020-06-09 20:01:35   FeedbackPrintRSS\n\n",
]
KICKERS = ["", "Urgent", "1st LD: Roundup", "Xinhua Headlines"]
BYLINES = {
    "": [],
    "by Xinhua writers Lin Yuchuan, Li Na\n": ["Lin Yuchuan", "Li Na"],
    "By Tavita Fonoti\n\n": ["Tavita Fonoti"],
}
DATELINES = [
    "PORT ELLERY, June 9 (Xinhua) -- ",
    "PORT ELLERY, June 9 (Xinhua)\n\n",
    "PORT ELLERY, Lusamar, June 9 (XINHUA)-- ",
    "PORT ELLERY, June 9, 2020 (Xinhua) — ",
]
TRAILERS = [
    "",
    "\nEnditem\n",
    " Enditem\n\n[Editor: huaxia]\n",
    "\n\nRelated:\nQuake jolts coast\nKABUL, June 8 (Xinhua) -- A quake jolted it. Full story\n",
    "\n■\nSource: Xinhua\n",
    "\n(Lin Yuchuan also contributed to the story)\n\nEditor: Li\n",
]
LINE_ENDS = ["\n", "\r\n", "\r\r\n", "\u2028"]


def wrapped(paragraph, indent=""):
    """A paragraph at 64 columns; a dateline on its own line stays there."""
    *above, last = paragraph.split("\n\n")
    return "\n\n".join([*above, textwrap.fill(last, 64, initial_indent=indent)])


BODIES = {
    "a line each": "\n".join,
    "blank lines": "\n\n".join,
    "wrapped": lambda paragraphs: "\n\n".join(map(wrapped, paragraphs)),
    "indented": lambda paragraphs: "\n".join(wrapped(p, "    ") for p in paragraphs),
    "ideographic": lambda paragraphs: "\n".join(f"\u3000\u3000{p}" for p in paragraphs),
}


@given(
    st.sampled_from(HEADERS),
    st.sampled_from(KICKERS),
    st.sampled_from(sorted(BYLINES)),
    st.sampled_from(DATELINES),
    st.sampled_from(sorted(BODIES)),
    st.sampled_from(TRAILERS),
    st.sampled_from(LINE_ENDS),
)
def test_any_mixture_gives_the_same_story(header, kicker, byline, dateline, body, trailer, line_end):
    title = f"{kicker}: {TITLE}" if kicker else TITLE
    copy = BODIES[body]([dateline + PROSE[0], *PROSE[1:]])
    layout = read_layout((header.format(title=title) + byline + copy + trailer).replace("\n", line_end))
    day = datetime.date(2020, 6, 9)
    assert (layout.headline.text, layout.headline.kicker, layout.date.value) == (title, kicker or None, day)
    assert [b.name for b in layout.bylines] == BYLINES[byline]
    assert [p.prose for p in layout.paragraphs] == PROSE
    assert [p.dateline and p.dateline.date for p in layout.paragraphs] == [day, None, None]
