"""One who says something in a story: a person, a group, an organisation or a document."""

from __future__ import annotations

import enum

import attrs

from .span import Fragment


class SpeakerKind(enum.Enum):
    """What a speaker is, as the head noun of its name decides.

    A single unnamed person ("a police officer") is a PERSON; several, or people in general, are a GROUP; a ministry, a
    company, a country are an ORGANIZATION; data, a statement, a study, a law, a newspaper are a DOCUMENT.

    >>> from xinhua_parse import SpeakerKind
    >>> SpeakerKind("group")
    <SpeakerKind.GROUP: 'group'>
    """

    PERSON = "person"
    GROUP = "group"
    ORGANIZATION = "organization"
    DOCUMENT = "document"


# to look a member up in its class takes ten times as long
PERSON, GROUP, ORGANIZATION, DOCUMENT = SpeakerKind


@attrs.frozen
class Speaker:
    """One real-world speaker of a story, however often and in whatever words it is mentioned.

    Args:
        name: the fullest name in the story, without title; for one who is never named the fullest description.
        kind: person, group, organisation or document.
        role: the longest title or function that the story gives to a person, as printed; None where it gives none.
        mentions: where the story mentions the speaker, in text order.

    >>> from xinhua_parse import parse_story
    >>> story = parse_story("QINGDAO (Xinhua) -- Boats may sail, said Lin Yuchuan, head of the harbor office.")
    >>> story.speakers[0].name, story.speakers[0].kind.value, story.speakers[0].role
    ('Lin Yuchuan', 'person', 'head of the harbor office')
    """

    name: str
    kind: SpeakerKind
    role: str | None
    mentions: tuple[Fragment, ...]
