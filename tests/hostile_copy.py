"""Texts that a parser of copy may choke on: what the wire is made of, over and over, and what it never prints.

Each family is a unit that is repeated to any length. `texts` gives them in three settings: alone, behind a dateline, and a
line each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

DATELINE = "BEIJING, Aug. 7 (Xinhua) -- "

_MARKS = list("\"“”„«»‘’'`()[]{}<>.,;:!?-–—/&*_|\\@#%^~+=$。，、！？（）「」『』…•■")
_UNITS = """
said |said "|"a," said |“a,” said |"a" |“|” |“a |“a” |"a |``|''|``a'' |-- |- - - -|...|. |? |! |(a) |( |[a] |((a
Xinhua |BEIJING, |BEIJING |BEIJING -- |(Xinhua) |Aug. |August |BEIJING, Aug. 7 (Xinhua) -- |BEIJING, Aug. 7 (Xinhua) -- a. |A/|A/B, |-LRB- |-LRB-Xinhua-RRB-
Mr. |A. |A |U.S. |Wang |Wang Yi |Wang, |Wang Yi, head of the office, |Joined-Word-|the Wang-Li |of the |a |a, |a b, |the |and |, and |, who |, which |, said |who said
 according to| according to Wang| told reporters| was quoted as saying|to say |made it clear |adding that |, adding |he said |they |said he said |said that |that |not |is |will |to |on Monday |
Urgent: |Roundup: |1st LD: |By |By Wang |By Xinhua writer |By Xinhua writers A, B |Source: Xinhua|Editor: huaxia|Photo by |Related: |Enditem|Enditem |(more)|[Editor: a] |Full story |read more
<|<!|<![|</|<P|<P>|</P>|<DOC>|<a |<a href="|<b>|&|&a|&amp;|&quot;|&#|&#34;|&lt;|http://|www.|a.com |a@b
1|1 |12|1,|1.|1:|1-|1/|1990|1990 |20160730|2016-07-30|2016-07-30 |2016-|12:30 |12:30:|(160508)|XIN_|XIN_ENG_20041103.0087 |XIE19980808.0031 |No. 1 |6.3 percent |$1
Aug. 5 |Aug. 5, 2016 |5 August |Aug. 5 to |Aug. 5-6, |from 1990 to |Monday |on Monday |Monday, |last |last month |next year |two days ago |day |the same day |that year |Monday to |year|years |today |omorrow|May |March next year |Friday, Nov. 18 |Feb. 30
the spokesman |the minister |the ministry said |officials |Minister |Foreign Minister |President of the |Secretary-General of the |an official who |Wang's |the group's |Ha'aretz |co-|ex-|al-|bin |de la |Jr. |(ASEAN) |(CPC) Central |Dr
said Monday |, said Wang|, Wang said|Wang said, |, who said|", who said |said the a, |and said |, while Wang said |; Wang said |he said, "a" |as Wang said |on Monday said |said on Monday in Beijing |in a statement |at a press conference |asked whether |called on them to |called for |urged them to |described it as |accused them of |citing |quoting
Asked if |asked whether |the mayor, Wang, |the mayor, Wang, said |- a - b |said - a - |refused to |agreed to |what he called "a" |told "Morning Tide" on Monday |, when it rained, |demanded a and left the |urged them to a, and he |as he |at least |early |He's |asked him on Monday
"""  # noqa: E501
_ODD = [
    " ", "\t", "\n", "\r", "\r\n", "\r\r\n", "\x0b", "\x0c", "\x85", "\u2028", "\u2029", "\xa0", "\u3000", "\x00", "\x1c",
    "\ud800", "\udfff", "\u202e", "\u200b", "\u2060", "\ufeff", "\xad", "\u0301", "e\u0301", "\u0e33", "\u0130", "\u0131", "\u03a3",
    "\xdf", "\ufb01", "ａ", "Ａ ", "１", "\u0661", "\u4e2d", "新华社", "来源：", "年", "日", "\U0001d400", "\U0001f600", "\U0010ffff",
    "a\n", "a\n\n", "a.\n", " a\n", "    a\n", "A\n", "\\n", "\\r\\n", "(", ")", "(\n", '"\n', "“a\n", '"A b c d."\n', "a  ", "a.  A",
    "a.,A",
    "a" * 40 + "\n", "a " * 30 + "\n", "- ", "* ", "- a\n", "1 2 3 4 \n", "Q: a b c\n", "WANG: a b c\n", "Wang: \"a b c\"\n", "A: ",
]  # fmt: skip


def _repeated(unit: str) -> Callable[[int], str]:
    return lambda length: (unit * (length // len(unit) + 1))[:length]


def _numbered(*units: str) -> Callable[[int], str]:
    """Units with a running number spelt in letters, so that no two are alike; the last unit closes the text once."""

    def build(length: int) -> str:
        pieces: list[str] = []
        size = number = 0
        while size < length:
            letters = "".join(chr(97 + int(digit)) for digit in str(number))
            pieces.append(units[0].format(letters))
            size += len(pieces[-1])
            number += 1
        return "".join(pieces) + "".join(units[1:])

    return build


FAMILIES: dict[str, Callable[[int], str]] = {
    **{repr(unit): _repeated(unit) for unit in [*_MARKS, *(u for line in _UNITS.splitlines() for u in line.split("|") if u), *_ODD]},
    "one word": _repeated("a"),
    "one capital": _repeated("A"),
    "one capitalised word": lambda length: "A" + "a" * (length - 1),
    "quotation marks nested": lambda length: "“" * (length // 2) + "”" * (length - length // 2),
    "brackets nested": lambda length: "(" * (length // 2) + ")" * (length - length // 2),
    "quotes in one paragraph": _numbered('"We agree on {0} here," said Wang. '),
    "cues in one paragraph": _numbered("Wang said the {0} fell. "),
    "cues in one sentence": _numbered("Wang said the {0} fell, "),
    "participles in one sentence": _numbered("adding that the {0} fell, "),
    "names before one cue": _numbered("W{0} Li, ", "and Li Na said it rains."),
    "name of many words before a cue": _numbered("W{0} ", "said it rains."),
    "people of one surname": _numbered("It rains, said M{0} Wang. "),
    "people of one surname, each called by it": _numbered("It rains, said M{0} Wang. Wang said it snows. "),
    "people of one given name": _numbered("It rains, said Wang M{0}. "),
    "people of one office": _numbered("It rains, said minister M{0}. The minister said it snows. "),
    "bodies of one noun": _numbered("The {0} ministry said it rains. The ministry said it snows. "),
    "bodies named, then taken up": _numbered("The M{0} Ministry met.\n\nThe ministry said it rains.\n\n"),
    "offices named, then taken up": _numbered("Secretary M{0} Li met.\n\nThe {0} secretary said it rains.\n\n"),
    "acronyms": lambda length: "".join(
        f"The {chr(65 + i % 26)}{chr(65 + i // 26 % 26)}{chr(65 + i // 676 % 26)} said it rains. " for i in range(length // 23 + 1)
    ),
    "items of a summary": _numbered("WALI, Aug. 7 (Xinhua) -- The {0} ministry said it rains.\n\n"),
    "pronouns of nobody": _repeated('Wang was angry: "It rains," he said. '),
    "surnames that differ by a letter": _numbered("M{0} Wang said it rains. M{0}a said it snows.\n\n"),
    "lists of names": _numbered("It rains, said M{0}, "),
    "fields of an office": _numbered("the Ministry of T{0}, "),
    "bodies and loose nouns": _numbered("The M{0} Union said it rains. The bloc said it snows.\n\n"),
    "documents named, then taken up": _numbered("The {0} declaration was read. The declaration said it rains.\n\n"),
    "people within statements": _numbered("The note said that M{0} Wang had left. He said it rains.\n\n"),
    "people and pronouns": _numbered("It rains, said M{0} Wang. He said it snows. "),
    "people in paragraphs": _numbered("It rains, said M{0} Wang.\n\nWang said it snows.\n\nHe said it is cold.\n\n"),
    "roles in apposition": _numbered("It rains, said Wang, head of the {0} office. "),
    "days said": _numbered("Wang said on Monday the {0} fell. "),
    "contents that run on": _numbered("“We saw {0} here.\n\n"),
    "datelines": _numbered("M{0}, Aug. 7 (Xinhua) -- It rains.\n\n"),
    "headlines": _numbered("Rain in M{0}\n"),
}  # fmt: skip


def texts(family: str, length: int) -> Iterator[tuple[str, str]]:
    """A family's texts of about a length, in code points, by the name of their setting."""
    build = FAMILIES[family]
    yield "alone", build(length)
    yield "behind a dateline", DATELINE + build(length)
    unit = build(12).replace("\n", " ").strip("\r\n") or " "
    yield "a line each", f"{unit}\n" * (length // (len(unit) + 1))
