"""Texts that long fuzzing runs found, each with what it once did."""

from __future__ import annotations

import pytest
from laws import broken_laws

from xinhua_parse import parse_story

FOUND = {
    "a weekday ends its paragraph, and a capital opens the next one (IndexError)": "It rains on Monday\nBEIJING fell.",
    "the same behind a month": "A. It rains in May\n\nDay fell, said Wang.",
    "a day between two months belonged to both": "BEIJING, Aug. 7, 2016 (Xinhua) -- It rained Feb. 3  May.",
    "one source of two cues, another's between them, was two speakers": (
        "A, Wang Yi, head of the office,, called for according to Lin Na, a.m.here, told Xinhua that it rains."
    ),
    "one who speaks at a later cue too, named there further up, came behind another": "b.9\nsays,said L,say says,said a",
    "a name within a longer mention was a mention by itself": "“It rains,” said citing Wang Wei. Wang Wei said it snows.",
    "a blank before an escaped line end stayed in the paragraph": (
        "<DATELINE>" + "It rains. " * 10 + "A \n\\r\\n\\r\na boat" + " sails" * 30
    ),
    "a paragraph ran from a caption over the byline below it": (
        "Rain in the north\nIt rains. It snows (here) and it is cold\nBy Xinhua writer Wang Yi\nit is windy as well. It rains."
    ),
    "a paragraph ran from a dateline on its own line over the byline below it": (
        "HARARE (XINHUA)\nBy Xin\na.,Aa.. ''\nFeb. 3 the U.S. next y, a b, a ,\n\nIt is cold."
    ),
    "a paragraph ran from a lone dateline over the byline below it, where each line stood below a blank one": (
        "Rain in the north\n\nHARBEL. ELLERY --\n\nby Wang Yi\n\nit rains\n\nit snows\n\nit pours\n\nit is wet\n\nit is cold"
    ),
    "a verb that the text breaks off behind was asked for what follows": "The pier was shut.\n\nMeanwhile, some pilots here pointed",
    'an "and" that the text breaks off behind was asked for a verb': "Boats sank.\n\nThe poll shows both Hanna Lund and",
    "a source that the text breaks off behind was asked for its cue": (
        "Boats sank, police said.\n\nThe list is late.\nCiting early reports from the pier,"
    ),
    'a "that" that the text breaks off behind was asked for a quotation': "Boats sank.\n\nLund told Renn of it and told that",
    "two commas behind who is cited were taken for a title between them": "Boats sank.\n\nIt rains, according to Renn, , he left.",
    "a role that the text breaks off behind was asked for what follows": (
        "HARARE, Feb. 3 (Xinhua) -- According to Otto Renn, the head of the board"
    ),
    "a quotation and a that with nothing behind them were asked for a verb": 'told"A"THAT',
    "a description before a name was what was said and who said it": (
        "HARARE, Feb. 3, 2016 (Xinhua) -- the spokesperson, RIO DE JANEIRO told the spokesperson, said Wang"
    ),
    "a name behind a body was what was said and who said it": (
        "HARARE, Feb. 3, 2016 (Xinhua) -- the port will reopen. the Ministry of Ta, The AAA said it rains."
    ),
    "a line of many digits and a sign was read in every way that parts it (hours)": (
        "2" * 60 + "\N{REPLACEMENT CHARACTER}\n\nHARARE, Feb. 3 (Xinhua) -- It rains."
    ),
    "blanks before a site's name stayed in the headline": "Rain eases drought        - Xinhua\n\nHARARE, Feb. 3 (Xinhua) -- It rains.",
}


@pytest.mark.parametrize("text", FOUND.values(), ids=FOUND)
def test_it_is_read_now(text: str) -> None:
    """It gives a story that keeps the laws."""
    assert not broken_laws(parse_story(text))
