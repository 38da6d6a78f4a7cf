"""The gender that an honorific, a title or a pronoun shows of a person: no more is guessed."""

from __future__ import annotations

import enum

from ..grammar.sentence import Passage
from ..lexicon.people import MEN, WOMEN


class Gender(enum.Enum):
    """What a title or a pronoun shows of a person."""

    FEMALE = "female"
    MALE = "male"


def gender_of(passage: Passage, start: int, end: int) -> Gender | None:
    """What the words of a title show of a person."""
    words = passage.lower[start:end]
    if not WOMEN.isdisjoint(words):
        return Gender.FEMALE
    return None if MEN.isdisjoint(words) else Gender.MALE
