"""What a cue was read as, and what the readers of cues hand to each other."""

from __future__ import annotations

from collections.abc import Sequence

from ..grammar.following import Following
from ..grammar.phrase_edge import Range
from ..grammar.sentence import Sentence
from ..grammar.verbs import Form
from ..record import record


@record
class Reading:
    """One cue as read in its sentence; all numbers are token indices of the passage.

    Args:
        cue: the cue.
        source: who speaks; None for a participle whose subject stands at an earlier cue.
        opens: where the attribution's own words begin.
        before: whether what stands before `opens` is content.
        begins: where that content begins, if not with the sentence.
        fronted: a phrase before the source that may be content.
        after: where the content behind the cue begins; None where none does.
        until: where it ends, if before the next cue and the sentence's end.
        clause: whether the content behind the cue is a clause, in which a later "and" is its own.
        participle: whether the cue is a participle.
        frames: whether the cue opens the sentence, as the tag of all of it: "According to Wang, ...".
        announces: whether the words stand in another paragraph: "made the remarks", "said:" at the end of one.
    """

    cue: Range
    source: Range | None
    opens: int
    before: bool = False
    begins: int | None = None
    fronted: Range | None = None
    after: int | None = None
    until: int | None = None
    clause: bool = False
    participle: bool = False
    frames: bool = False
    announces: bool = False


@record
class VerbGroup:
    """The words that stand with a verb on its left: adverbs, days, auxiliaries.

    Args:
        start: index of its first word; the subject would end just before it.
        passive: a form of "be" before a participle.
        progressive: a form of "be" before an -ing form.
        infinitive: "to" before it, but for "went on to say".
        negated: "not" or the like before it.
        modal: a modal verb before it.
        perfect: a form of "have" before it.
    """

    start: int
    passive: bool = False
    progressive: bool = False
    infinitive: bool = False
    negated: bool = False
    modal: bool = False
    perfect: bool = False


@record(eq=False)
class Candidate:
    """A word that may be a cue, with what stands round it.

    Args:
        sentence: its sentence.
        index: its token.
        form: the form of the reporting verb it is.
        group: what stands with it on its left.
        following: what follows it.
        earlier: the readings of the sentence before it.
    """

    sentence: Sentence
    index: int
    form: Form
    group: VerbGroup
    following: Following
    earlier: Sequence[Reading]

    @property
    def cue(self) -> Range:
        """The cue's own tokens."""
        return self.index, self.following.cue_end
