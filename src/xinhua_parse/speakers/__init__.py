"""Who is meant: every mention of a speaker led back to one speaker, or to none.

Strategy: mentions are read in text order. A table of rules is tried on each, `(mention, cast so far) -> candidates`; exactly
one candidate resolves it, none leaves it to the next rule, and several leave it open with a Problem. A later mention never
changes which speaker an earlier one has; it can only give him a fuller name or a role. Left out on purpose: knowledge of the
world beyond countries and their capitals.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import attrs

from ..attribution import Attributed, Attribution
from ..grammar.phrase_edge import Range
from ..grammar.sentence import Passage
from ..paragraphs import Paragraph
from ..problem import Problem
from ..quote import Quote
from ..record import record
from ..span import Fragment, Span, fragment_of
from ..speaker import PERSON, Speaker
from .cast import Cast
from .holder import ORDINALS
from .member import Member, Place
from .mention import PRONOUN, Mention, offsets_of, read_mention
from .rules import RULES

_Key = tuple[int, Range]  # a paragraph and a source in it

_GAP: Final = 2  # from the paragraph of a quotation to one that goes on behind a paragraph of the writer's


@record
class Resolved:
    """The quotes with their speakers, the speakers by first mention, and what was left in doubt."""

    quotes: tuple[Quote, ...]
    speakers: tuple[Speaker, ...]
    problems: tuple[Problem, ...]


@attrs.define(eq=False)
class _Decision:
    """Whom an attribution was given to, by which rule, and the doubt if there is one.

    One that stands in what a person says leaves that person the one who speaks on.
    """

    attribution: Attribution
    member: Member | None
    rule: str
    problem: Problem | None = None
    within: Member | None = None
    several: Sequence[Member] = ()  # between whom it is left open


def resolve_speakers(text: str, paragraphs: Sequence[Paragraph], attributed: Attributed) -> Resolved:
    """The speaker of each attribution.

    Args:
        text: the story's text.
        paragraphs: its paragraphs.
        attributed: its attributions, in text order.
    """
    cast = Cast(text, attributed.passages, [i for i, p in enumerate(paragraphs) if p.dateline is not None])
    read = _read_mentions(attributed.attributions)
    decisions: list[_Decision] = []
    subjects: dict[_Key, _Decision] = {}
    for attribution in attributed.attributions:
        before = decisions[-1] if decisions else None
        if attribution.source is None:
            decisions.append(_decide_without_source(cast, attribution, before))
            continue
        key = (attribution.paragraph, attribution.source)
        if key in subjects:
            decisions.append(_Decision(attribution, subjects[key].member, "shared subject"))
            continue
        decision = subjects[key] = _decide(cast, attribution, attribution.source, read[key], before)
        if before is not None and before.attribution.paragraph == attribution.paragraph:
            decision.within = _outer(attribution, attribution.source, decisions)
            if decision.within is not None:
                cast.speaks_on(decision.within)
        decisions.append(decision)
    decisions = [d for d in _carry_back(decisions) if d.attribution.content]
    members = dict.fromkeys(d.member for d in decisions if d.member is not None)
    finished = {member: member.finished() for member in members}
    mentions = {fragment.span.start: fragment for member in members for fragment in member.mentions}
    quotes = tuple([_quote(text, d, finished[d.member] if d.member else None, mentions) for d in decisions])
    speakers = tuple(sorted(finished.values(), key=lambda speaker: speaker.mentions[0].span.start))
    doubts = [d.problem for d in decisions if d.problem]
    problems = sorted([*attributed.problems, *doubts], key=lambda problem: problem.span.start)
    return Resolved(quotes, speakers, tuple(problems))


def _read_mentions(attributions: Sequence[Attribution]) -> dict[_Key, Mention]:
    """The mention at each source; before a colon, where the turns of a dialogue repeat it, it is read once.

    They are read in one go, for what the reading of one needs is at hand for the next.
    """
    found: dict[_Key, Mention] = {}
    turns: dict[tuple[str, ...], Mention] = {}  # who speaks in a dialogue, by the words before the colon
    for attribution in attributions:
        source, cue, passage = attribution.source, attribution.cue, attribution.passage
        if source is None or (key := (attribution.paragraph, source)) in found:
            continue
        if source[0] or cue is None or passage.lower[cue[0]] != ":" or cue[0] != source[1]:
            found[key] = read_mention(passage, source)
            continue
        words = passage.words[: source[1]]
        if words not in turns:
            turns[words] = read_mention(passage, source)
        found[key] = turns[words]
    return found


def _decide(
    cast: Cast, attribution: Attribution, source: Range, mention: Mention, before: _Decision | None
) -> _Decision:
    """The decision on one attribution, with the one before it at hand."""
    if cast.summary:
        cast.enter(attribution.paragraph)
    place = Place(attribution.passage, attribution.paragraph, source, attribution.sentence, attribution.printed)
    if before is not None and _takes_up(mention, before.several):
        return _open(attribution, mention, before.rule, before.several)
    for rule, find in RULES[mention.form, mention.kind is PERSON]:
        candidates = find(mention, cast, place)
        if len(candidates) == 1:
            cast.note(candidates[0], mention, place)
            return _Decision(attribution, candidates[0], rule)
        if candidates:
            return _open(attribution, mention, rule, candidates)
    if mention.form is PRONOUN or mention.head in ORDINALS:
        return _open(attribution, mention, "nobody before", ())
    return _Decision(attribution, cast.add(mention, place), "first mention")


def _takes_up(mention: Mention, several: Sequence[Member]) -> bool:
    """Whether "he" or "it" goes on with a speaker who was left open between several."""
    if mention.form is not PRONOUN or mention.plural:
        return False
    return any((member.kind is PERSON) is (mention.kind is PERSON) for member in several)


def _open(attribution: Attribution, mention: Mention, rule: str, several: Sequence[Member]) -> _Decision:
    """A decision for nobody, and what is told of it at the source."""
    assert attribution.printed is not None
    where = Span(*offsets_of(attribution.passage, attribution.printed))
    if several:
        names = ", ".join(member.name for member in several)
        problem = Problem("ambiguous-speaker", f"several could be {mention.words!r}: {names}", where)
    else:
        problem = Problem("unknown-speaker", f"nobody before could be {mention.words!r}", where)
    return _Decision(attribution, None, rule, problem, several=several)


def _outer(attribution: Attribution, source: Range, decisions: Sequence[_Decision]) -> Member | None:
    """The person in whose words an attribution stands: Renn in "Renn said that Lund had promised to come"."""
    for decision in reversed(decisions):
        around = decision.attribution
        if around.paragraph != attribution.paragraph or around.sentence != attribution.sentence:
            return None
        if any(first <= source[0] < end for first, end in around.content):
            speaker = decision.within or decision.member
            return speaker if speaker is not None and speaker.kind is PERSON else None
    return None


def _decide_without_source(cast: Cast, attribution: Attribution, before: _Decision | None) -> _Decision:
    """A participle belongs to the cue before it in its sentence; a quotation with no cue to the one beside or above it.

    A question in the passive belongs to nobody who is named.
    Where one person alone has spoken so far, a paragraph on that person may stand between.
    """
    if attribution.cue is not None and attribution.passage.lower[attribution.cue[0]] == "asked":
        return _Decision(attribution, None, "nobody named")  # "Asked if ..., Tan said", "Tan was asked whether ..."
    if before is not None:
        near = before.attribution
        if attribution.cue is not None:
            return _Decision(attribution, before.member, "participle")
        gap = attribution.paragraph - near.paragraph
        if gap <= 1 or (gap == _GAP and cast.is_on_only_speaker(attribution.paragraph - 1)):
            return _Decision(attribution, before.within or before.member, "carried on")
    message = "nothing before this says who speaks"
    where = attribution.cue or attribution.content[0]
    return _Decision(
        attribution, None, "nobody near", Problem("unknown-speaker", message, _span(attribution.passage, where))
    )


def _carry_back(decisions: Sequence[_Decision]) -> list[_Decision]:
    """A quotation that opens its paragraph with no cue belongs to the first cue behind it there."""
    found = list(decisions)
    for index, decision in enumerate(found[:-1]):
        attribution = decision.attribution
        if attribution.cue is None and attribution.source is None:
            alone = index == 0 or found[index - 1].attribution.paragraph != attribution.paragraph
            following = found[index + 1]
            if alone and following.attribution.paragraph == attribution.paragraph:
                found[index] = _Decision(attribution, following.member, "carried back")
    return found


def _span(passage: Passage, phrase: Range) -> Span:
    """The offsets of a range of tokens."""
    return Span(passage.tokens.starts[phrase[0]], passage.tokens.ends[phrase[1] - 1])


def _quote(text: str, decision: _Decision, speaker: Speaker | None, mentions: Mapping[int, Fragment]) -> Quote:
    """The quote that users see; its source is the speaker's mention itself, found by its start, not a second copy of it."""
    attribution = decision.attribution
    starts, ends = attribution.passage.tokens.starts, attribution.passage.tokens.ends
    cue = source = None
    if attribution.cue is not None:
        first, behind = attribution.cue
        cue = fragment_of(text, starts[first], ends[behind - 1])
    if attribution.printed is not None:
        start, end = offsets_of(attribution.passage, attribution.printed)
        source = mentions.get(start)
        if source is None or source.span.end != end:
            source = fragment_of(text, start, end)
    content = tuple([fragment_of(text, starts[first], ends[behind - 1]) for first, behind in attribution.content])
    return Quote(attribution.kind, cue, source, content, speaker, attribution.paragraph, decision.rule)
