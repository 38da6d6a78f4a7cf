"""What the copy puts between a cue and its content: "said, if elected, she would ...", "said - on the radio - that ..."."""

from __future__ import annotations

from typing import Final

from ..lexicon.function_words import AUXILIARIES, PREPOSITIONS, SUBJECT_PRONOUNS, SUBORDINATORS
from .circumstance import is_adverb
from .following import CLAUSE, NOTHING, QUOTATION, THAT, Complement
from .object import LONGEST_OBJECT
from .phrase_edge import is_dash
from .sentence import Passage
from .verbs import FORMS

_REDUCED: Final = frozenset({"if", "once", "unless"})
_CONDITION: Final = 4  # tokens of "if elected," with its comma, at most
_CITING: Final = frozenset({"citing", "quoting"})


def behind_dashes(passage: Passage, dash: int, end: int) -> tuple[Complement, int]:
    """What follows a parenthesis between dashes behind a cue: "said - on the radio, as it happens - that ..."."""
    low, quoted = passage.lower, passage.quoted
    closing = next((i for i in range(dash + 2, min(end - 1, dash + LONGEST_OBJECT)) if is_dash(passage, i)), dash)
    if closing > dash and low[closing + 1] == "that":
        return THAT, closing + 2
    quotes = closing > dash and quoted[closing + 1] == closing + 1 and quoted[dash + 1] < 0
    return (QUOTATION, closing + 1) if quotes else (NOTHING, dash)


def behind_parenthesis(passage: Passage, comma: int, end: int) -> tuple[Complement, int]:
    """What follows a parenthesis behind a cue: "said, without giving details, that ...", `replied, with a smile: "..."`."""
    low, quoted = passage.lower, passage.quoted
    named = comma + 2 < end and passage.words[comma + 2][0].isupper()  # "wrote in his paper, The Reef, that ..."
    comma += comma + 2 < end and is_adverb(passage.tokens, comma + 1)  # "said, apparently in jest, that ..."
    led = comma + 1 < end and (low[comma + 1] in PREPOSITIONS or low[comma + 1] in SUBORDINATORS)
    if comma + 1 < end and (led or low[comma + 1].endswith("ing") or named):
        for at in range(comma + 1, min(end - 1, comma + LONGEST_OBJECT)):
            led_in = low[at] in _CITING or low[at - 1] in SUBORDINATORS  # "quoting police", "when asked"
            saying = low[at] in FORMS and FORMS[low[at]].inverts and not led_in
            if quoted[at] >= 0 or low[at] in AUXILIARIES or saying:
                break
            if low[at] in (",", ":"):
                if low[at + 1] == "that" and (led or named or low[comma + 1] in _CITING):
                    return THAT, at + 2
                if quoted[at + 1] == at + 1:
                    return QUOTATION, at + 1
                if low[comma + 1] in _REDUCED and at - comma <= _CONDITION and low[at + 1] in SUBJECT_PRONOUNS:
                    return CLAUSE, at + 1  # "saying, if elected, she would ..."
                break
    return NOTHING, comma
