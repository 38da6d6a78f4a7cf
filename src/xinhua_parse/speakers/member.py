"""A member of the cast: one speaker while the story is read, and the place of a mention."""

from __future__ import annotations

import attrs

from ..grammar.phrase_edge import Range
from ..grammar.sentence import Passage
from ..record import record
from ..span import Fragment
from ..speaker import PERSON, Speaker, SpeakerKind
from .gender import Gender
from .person_name import words_of
from .role import is_longer_form


@attrs.define(eq=False)
class Member:
    """A speaker while the story is read.

    Args:
        kind: person, group, organisation or document.
        names: the bare names as printed, each with the form in which it is compared.
        descriptions: the descriptions, as printed.
        roles: the titles and functions.
        heads: the nouns by which it can be called.
        gender: what has been shown of it.
        plural: whether it is several.
        mentions: where it is mentioned.
        last: paragraph and token of the latest of them.
        pending: whether it is an unnamed person of a lead who may be named below.
        indefinite: whether neither "the" nor an owner brought it in.
    """

    kind: SpeakerKind
    names: dict[str, str] = attrs.Factory(dict)
    descriptions: list[str] = attrs.Factory(list)
    roles: list[str] = attrs.Factory(list)
    heads: set[str] = attrs.Factory(set)
    gender: Gender | None = None
    plural: bool = False
    mentions: list[Fragment] = attrs.Factory(list)
    last: tuple[int, int] = (-1, -1)
    pending: bool = False
    indefinite: bool = False

    @property
    def name(self) -> str:
        """The fullest name; for one who is never named the fullest description."""
        return max(self.names or self.descriptions or [""], key=len)

    def fits(self, gender: Gender | None) -> bool:
        """Whether nothing shown so far speaks against a gender."""
        return gender is None or self.gender is None or self.gender is gender

    def _role(self) -> str:
        """The longest role of his own, as a description may tell it; else that of the lead's unnamed person."""
        if not self.descriptions:
            return max(self.roles, key=len)
        own = [role for role in self.roles if role not in self.descriptions] or self.roles
        longer = [told for told in self.descriptions if any(is_longer_form(told, role) for role in own)]
        return max([*own, *longer], key=len)

    def finished(self) -> Speaker:
        """The speaker that users see."""
        role = self._role() if self.roles and self.names and self.kind is PERSON else None
        return Speaker(self.name, self.kind, role, tuple(_apart(self.mentions)))


def _apart(mentions: list[Fragment]) -> list[Fragment]:
    """The mentions in text order, without those within another."""
    if len(mentions) == 1:
        return mentions
    apart: list[Fragment] = []
    behind = 0
    for mention in sorted(mentions, key=lambda f: (f.span.start, -f.span.end)):
        if mention.span.start >= behind:
            apart.append(mention)
            behind = mention.span.end
    return apart


@record(eq=False)
class Place:
    """Where a mention stands: its passage, paragraph, range and sentence."""

    passage: Passage
    paragraph: int
    phrase: Range
    sentence: Range
    printed: Range | None = None  # the phrase with the description before its name, if more than the phrase

    def sentence_text(self) -> str:
        """The sentence as printed, on one line."""
        start, end = self.sentence
        return words_of(self.passage, start, end)
