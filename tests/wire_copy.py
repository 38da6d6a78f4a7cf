"""Texts for property tests: random ones, and ones strung together from what wire copy is made of and what almost is."""

from __future__ import annotations

from hypothesis import strategies as st

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=300)  # lone surrogates and unassigned ones included

FRAGMENTS = """
BEIJING|RIO DE JANEIRO|N'DJAMENA|Port Ellery|DAVAO CITY, Philippines|ANKARA/ISTANBUL|ABOARD XUELONG
March 27|Oct. 45|Feb. 30|Feb. 29|Sept.|Dec. 31|2016-02-30|2016-07-30|1999-13-01|June 9, 2020|99:99:99|20:18:14
(Xinhua)|(XINHUA)|(Xinhu|( Xinhua )|Xinhua|--|—|-|(160508)|(more)|Enditem|■|- - - -|(Lusamar-Ferry)
Urgent:|FLASH:|2nd LD|Roundup:|Economic Watch:|by Xinhua writers|By|Source: Xinhua|Editor: huaxia|date 2021-09-15
<DOC id="XIN_ENG_20041103.0087" type="story" >|<HEADLINE>|</HEADLINE>|<DATELINE>|<TEXT>|<P>|</P>|</DOC>|&quot;|&amp;|&|<
XIE19970618.0142|Related:|[Text]|(Xinhua/Li Yuchuan)|Photo by|-LRB-|-RRB-|``|''
"|“|”|'|‘|’|«|»|""|(|)|[|]|:|;|,|.|?|!|...
said|says|told Xinhua that|adding that|according to|noted|called for|urged|was quoted as saying|he said|said Lin
He|She|they|it|Lin|Lin Yuchuan|Mr. Lin|Fonoti|the spokesperson|the ministry|a statement|official data|Lin Yuchuan Jr.
deputy director of the office|Secretary-General of the Coral Rim Council (CRC) Tavita Fonoti|who asked not to be named
the port will reopen|on Tuesday|here|also|not|that|, head of the office,|U.S.|6.3 percent|No. 1|a.m.
"""
WORDS = [word for line in FRAGMENTS.strip().splitlines() for word in line.split("|")]
GAPS = ["", " ", "  ", "\n", "\n\n", "\r\n", "\r\r\n", "\u3000", "\u2028", ", ", ". "]

NEAR_MISS = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(GAPS)), max_size=40).map(
    lambda pieces: "".join(word + gap for word, gap in pieces)
)
