"""Valency: what single verbs take that few others do: "appealed to donors to", "pleaded guilty", "warned crews against sailing"."""

from __future__ import annotations

from typing import Final

from .following import INFINITIVE, NOUN, OBJECT, Following
from .hearer import skip_hearer
from .nouns import is_head
from .object import LONGEST_OBJECT, object_before
from .sentence import Passage
from .verbs import Form

_PLEAS: Final = frozenset({"guilty", "innocent", "no", "not"})  # what is pleaded in court
OWN_WAYS: Final = frozenset({"appeal", "plead", "point", "warn"})
_THEM: Final = frozenset({"her", "him", "them", "us"})


def in_its_own_way(
    passage: Passage, at: int, cue_end: int, form: Form, end: int, *, particle: bool
) -> Following | None:
    """What follows a verb that asks or is among OWN_WAYS, where it is what few others take; None where it is not."""
    low = passage.lower
    following = low[at : at + 1]
    if form.lemma == "point":
        return None if particle else Following(NOUN, cue_end, at, at)
    if form.lemma == "warn":
        return Following(OBJECT, cue_end, at, at) if not particle and _warns_off(passage, at, end) else None
    if form.lemma == "appeal" and following == ("to",) and object_before(passage, at + 1, end, ("to",)):
        return Following(OBJECT, cue_end + (at == cue_end), at + 1, at + 1)  # "appealed to donors to send tents"
    if form.lemma == "plead" and at + 1 < end and following == ("to",):  # "pleading to the groups to spare"
        at = next((i for i in range(at + 1, min(end, at + LONGEST_OBJECT)) if low[i] == "to"), at)
        return Following(INFINITIVE, cue_end, at, at)
    pleads = form.lemma == "plead" and following and following[0] in _PLEAS
    if pleads or low[at : at + 3] == ("not", "to", "be"):  # "an official who asked not to be named"
        return Following(NOUN, cue_end, at, at)
    return None


def _warns_off(passage: Passage, at: int, end: int) -> bool:
    """Whether somebody, "against" and an act follow: "warned crews against sailing"."""
    low, words = passage.lower, passage.words
    link = skip_hearer(passage.tokens, at, end)
    if not at < link < end - 1 or low[link] != "against" or not low[link + 1].endswith("ing"):
        return False
    return is_head(low[link - 1]) or words[link - 1][0].isupper() or low[link - 1] in _THEM
