"""A story as plain values: dicts, lists, strings, numbers and None, as `json` and most other tools take them.

Strategy: the fields of the classes are the keys, so there is no second list of them to keep. What a plain value cannot
say is said in one way each: an enum by its value, a date or time in ISO 8601, a span as {"start", "end"}, a quote's
speaker as an index into the story's speakers, so that two quotes of one speaker stay quotes of one speaker.

Left out on purpose: what can be worked out from the rest (`Paragraph.prose`, `Quote.text`).
"""

from __future__ import annotations

import datetime
import enum

import attrs

from .speaker import Speaker
from .story import Story


def to_dict(story: Story) -> dict[str, object]:
    """All fields of a story in plain values.

    Why: for JSON, databases and other languages. It needs no extra.

    Args:
        story: what `parse_story` returned.

    Returns:
        A dict with one key a field, in the order of the class; tuples become lists, nested objects dicts. Offsets are
        code points of `story.text`; dates are ISO 8601 without zone; `speaker` is an index into `speakers`, or None.

    >>> from xinhua_parse import parse_story
    >>> from xinhua_parse.plain import to_dict
    >>> to_dict(parse_story("Port reopens after storm"))["headline"]["span"]
    {'start': 0, 'end': 24}
    """
    order = {speaker: index for index, speaker in enumerate(story.speakers)}

    def plain(_owner: object, _field: object, value: object) -> object:
        match value:
            case Speaker():  # that of a quote: the items of `story.speakers` are no field's value and never come here
                return order[value]
            case tuple():
                return list(value)
            case enum.Enum():
                return value.value
            case datetime.date() | datetime.time():
                return value.isoformat()
        return value

    return attrs.asdict(story, value_serializer=plain)
