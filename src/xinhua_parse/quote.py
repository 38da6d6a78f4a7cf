"""Who said what: one attribution of a story, with its speaker."""

from __future__ import annotations

import datetime
import enum

import attrs

from .span import Fragment
from .speaker import Speaker


class QuoteKind(enum.Enum):
    """How much of the content stands in quotation marks.

    DIRECT: all of it, and it is at least a clause. MIXED: a part of it. INDIRECT: none of it.

    >>> from xinhua_parse import QuoteKind
    >>> QuoteKind.MIXED.value
    'mixed'
    """

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


@attrs.frozen
class Quote:
    """One attribution: a source expressed some content in speech or writing.

    Args:
        kind: direct, indirect or mixed.
        cue: the words of reporting ("said", "according to"); None for a quotation that no cue introduces.
        source: the words that name who speaks at this cue; None where the sentence leaves them out ("adding that ...").
        content: what was expressed, in text order; more than one piece where the cue interrupts it.
        speaker: whom the source means; None where nobody or more than one could be meant, and for "Asked if ...", whose
            asker nobody names.
        paragraph: index into the story's paragraphs.
        rule: the name of the rule that decided the speaker, or that left it open.
        when: the day on which it was said, where the sentence says so; None elsewhere.

    >>> from xinhua_parse import parse_story
    >>> story = parse_story("QINGDAO (Xinhua) -- Boats may sail, said Lin Yuchuan, adding that piers are open.")
    >>> [(quote.cue.text, quote.speaker.name, quote.text) for quote in story.quotes]
    [('said', 'Lin Yuchuan', 'Boats may sail'), ('adding', 'Lin Yuchuan', 'piers are open')]
    """

    kind: QuoteKind
    cue: Fragment | None
    source: Fragment | None
    content: tuple[Fragment, ...]
    speaker: Speaker | None
    paragraph: int
    rule: str
    when: datetime.date | None = None

    @property
    def text(self) -> str:
        """The content as prose: on one line, pieces joined by an ellipsis, hard wraps undone.

        >>> from xinhua_parse import parse_story
        >>> parse_story('QINGDAO (Xinhua) -- "Boats may sail," said Lin, "and return."').quotes[0].text
        'Boats may sail ... and return'
        """
        return " ... ".join(" ".join(piece.text.split()) for piece in self.content)
