"""What can follow a cue: the forms of its complement, and where each part stands."""

from __future__ import annotations

import enum

from ..record import record


class Complement(enum.Enum):
    """By what words a cue reports."""

    NOTHING = "nothing"  # the content stands before the cue
    THAT = "that"
    QUOTATION = "quotation"
    CLAUSE = "clause"
    INFINITIVE = "infinitive"
    OBJECT = "object"  # "urged the two sides to ...", "described it as ...", "accused them of ..."
    PHRASE = "phrase"  # a noun phrase that a speech act is about: "condemned the attack"
    ANNOUNCED = "announced"  # a colon ends the paragraph: the words stand in the next one
    NOUN = "noun"  # any other noun phrase: no report

    def __init__(self, words: str) -> None:
        self.reports: bool = words not in (
            "nothing",
            "noun",
        )  # words of what was expressed follow the cue, or are announced
        self.is_clause: bool = words in ("that", "clause")  # in which a later "and" is its own


# to look a member up in its class takes ten times as long
NOTHING, THAT, QUOTATION, CLAUSE, INFINITIVE, OBJECT, PHRASE, ANNOUNCED, NOUN = Complement


@record
class Following:
    """What follows a cue.

    Args:
        complement: its form.
        cue_end: index behind the cue and its particle.
        behind: index behind the cue's hearer and circumstances.
        start: index of the content's first token.
    """

    complement: Complement
    cue_end: int
    behind: int
    start: int
