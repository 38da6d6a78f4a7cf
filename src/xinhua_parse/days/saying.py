"""The day on which something was said, where its sentence says so.

Strategy: a day dates a saying if it stands beside the cue with nothing between them but hearers, places and occasions
("told reporters in Manila on Monday"), beside the speaker before the cue ("China on Monday said"), in an adverbial
that opens the sentence ("Speaking on Monday, Wang said") or in the words for a document ("a statement released
Tuesday"). A participle takes the day of the saying before it ("said Friday ..., adding"). Never taken: a day inside
what was said, or one of another clause. Never assumed: the day of the dateline. Two days that would do are none.
"""

from __future__ import annotations

import bisect
import datetime
import re
from collections.abc import Iterable, Sequence
from itertools import zip_longest
from operator import attrgetter
from typing import Protocol

from ..grammar.verbs import FORMS
from ..lexicon.saying_days import (
    CLAUSE,
    GOES_WITH_SAYING,
    MADE_PUBLIC,
    NOT_BESIDE_DAY,
    OPENS_ADVERBIAL,
    PART_OF_DAY,
    TURNS_TO_EVENT,
)
from ..lexicon.venues import VENUES
from ..quote import Quote
from ..span import Fragment, Span
from ..timex import Timex
from .sentence_end import ends_in, sentence_before
from .speech_act import is_verb, names_an_act

_REACH = 400  # characters: a day further from its cue than this belongs to another sentence
_YET_TO_SAY = re.compile(r"\b(?:to|will|would)\s{1,3}\Z")
_NEAR = 4  # days looked at on either side of a cue: no sentence dates its saying behind more
_MARKS = "\"'`,;:()[]“”‘’"


class Saying(Protocol):
    """What is needed of a quote: its cue, its source, its content."""

    @property
    def cue(self) -> Fragment | None:
        """The words of reporting."""

    @property
    def source(self) -> Fragment | None:
        """The words for who speaks."""

    @property
    def content(self) -> tuple[Fragment, ...]:
        """What was expressed, in text order."""


def days_of_saying(text: str, sayings: Sequence[Saying], timexes: Iterable[Timex]) -> tuple[datetime.date | None, ...]:
    """The day of each saying, where its sentence gives it.

    Args:
        text: the whole text.
        sayings: quotes, or whatever has a cue, a source and content; in text order of their cues.
        timexes: the days, months and years that the text names, in text order.

    Returns:
        One for each saying, in their order. None where the sentence gives no day, or two; where the content is carried
        on without a cue; where what follows the cue is a bare noun phrase ("condemned the attack"), which holds no
        words that could be dated; and where the saying is still to come ("will announce on Monday").

    Source: observed in wire copy, 1994-2026.

    >>> import datetime
    >>> from types import SimpleNamespace
    >>> from xinhua_parse import Fragment
    >>> from xinhua_parse.days.saying import days_of_saying
    >>> from xinhua_parse.timex import find_timexes
    >>> text = "Talks open Friday, Lee said on Monday."
    >>> days = find_timexes(text, anchor=datetime.date(2016, 8, 3))
    >>> quote = SimpleNamespace(
    ...     cue=Fragment.cut(text, 23, 27), source=Fragment.cut(text, 19, 22), content=(Fragment.cut(text, 0, 17),)
    ... )
    >>> days_of_saying(text, [quote], days)
    (datetime.date(2016, 8, 1),)
    """
    days = [timex for timex in timexes if timex.first == timex.last]
    if not days:
        return (None,) * len(sayings)
    contents = _contents_around(days, sayings)
    starts = [day.span.start for day in days]
    found: list[datetime.date | None] = []
    before: Saying | None = None
    for saying in sayings:
        when: set[datetime.date] = set()
        near = _near(text, starts, saying.cue.span.start) if saying.cue else ()
        if (
            saying.cue
            and (near or (before and saying.source is None))
            and not _is_act(text, saying.cue, saying.content)
        ):
            cue = saying.cue.span
            # a day inside something said dates only what is said in there
            within = [days[i] for i in near if not contents[i] or all(piece.covers(cue) for piece in contents[i])]
            when = {day.first for day in within if _dates(text, day.span, saying, cue)}
            if not when and _goes_on(text, before, saying) and found[-1]:
                when.add(found[-1])
        found.append(when.pop() if len(when) == 1 else None)
        before = saying
    return tuple(found)


def date_quotes(text: str, quotes: Sequence[Quote], timexes: Iterable[Timex]) -> tuple[Quote, ...]:
    """The quotes, each with the day of its saying where its sentence gives one.

    Args:
        text: the whole text.
        quotes: in text order of their cues.
        timexes: the days, months and years that the text names, in text order.

    Returns:
        The same quotes in the same order; one without a day is the very object that was passed.

    >>> import datetime
    >>> from xinhua_parse import Fragment, Quote, QuoteKind
    >>> from xinhua_parse.days.saying import date_quotes
    >>> from xinhua_parse.timex import find_timexes
    >>> text = "Talks open Friday, Lee said on Monday."
    >>> cue, source, content = (Fragment.cut(text, *ends) for ends in [(23, 27), (19, 22), (0, 17)])
    >>> quote = Quote(QuoteKind.INDIRECT, cue, source, (content,), None, 0, "unnamed")
    >>> [dated] = date_quotes(text, [quote], find_timexes(text, anchor=datetime.date(2016, 8, 3)))
    >>> dated.when
    datetime.date(2016, 8, 1)
    """
    days = days_of_saying(text, quotes, timexes)
    return tuple([quote if day is None else _said_on(quote, day) for quote, day in zip(quotes, days, strict=True)])


def _said_on(quote: Quote, day: datetime.date) -> Quote:
    """The quote with the day of its saying; `attrs.evolve` takes three times as long."""
    kind, cue, source, content = quote.kind, quote.cue, quote.source, quote.content
    return Quote(kind, cue, source, content, quote.speaker, quote.paragraph, quote.rule, day)


def _near(text: str, starts: Sequence[int], at: int) -> range:
    """The indices of the days near an offset and with no blank line between, where each starts given in text order."""
    nearest, size = bisect.bisect_left(starts, at), len(starts)
    first, last = at - _REACH, at + _REACH
    if (nearest == 0 or starts[nearest - 1] < first) and (nearest == size or starts[nearest] > last):
        return range(0)
    first = max(text.rfind("\n\n", max(0, first), at), first)
    blank = text.find("\n\n", at, last)
    return range(
        bisect.bisect_left(starts, first, max(0, nearest - _NEAR), nearest),
        bisect.bisect_right(starts, blank if blank >= 0 else last, nearest, min(size, nearest + _NEAR)),
    )


def _is_act(text: str, cue: Fragment, content: Sequence[Fragment]) -> bool:
    """Whether all that was said is what an act of speech is about."""
    return len(content) == 1 and names_an_act(text, cue, content[0])


def _goes_on(text: str, before: Saying | None, saying: Saying) -> bool:
    """Whether a saying is a participle that goes on from the one before: "said Friday ..., adding"."""
    if before is None or before.cue is None or saying.cue is None or saying.source:
        return False
    return not ends_in(text[before.cue.span.end : saying.cue.span.start])


def _contents_around(days: Sequence[Timex], sayings: Sequence[Saying]) -> list[tuple[Span, ...]]:
    """For each day, the pieces of content that hold it."""
    pieces = sorted((piece.span for saying in sayings for piece in saying.content), key=attrgetter("start"))
    around: list[tuple[Span, ...]] = []
    open_pieces: list[Span] = []
    at = 0
    for day in days:
        while at < len(pieces) and pieces[at].start <= day.span.start:
            open_pieces.append(pieces[at])
            at += 1
        open_pieces = [piece for piece in open_pieces if piece.end > day.span.start]
        around.append(tuple(open_pieces))
    return around


def _dates(text: str, day: Span, saying: Saying, cue: Span) -> bool:
    """Whether a day dates a saying."""
    if not _stands_as_day(text, day) or _YET_TO_SAY.search(text, max(0, cue.start - 8), cue.start):
        return False
    source = saying.source.span if saying.source else None
    if source is not None and source.covers(day):
        return source.start < day.start and _is_plain(text[source.start : day.start])
    if day.start >= cue.end:
        return _dates_from_behind(text, day, saying, cue)
    if source and source.end <= day.start:
        return _dates_behind_source(text, day, source, cue)
    return _dates_from_ahead(
        text, day, min(source.start, cue.start) if source else cue.start, has_source=source is not None
    )


def _stands_as_day(text: str, day: Span) -> bool:
    """Whether a day is said of the saying ("on Monday") and is no limit or part ("by Monday", "Monday's attack")."""
    if text[day.end : day.end + 2] in {"'s", "’s"}:
        return any(word.strip(_MARKS + ".") in VENUES for word in text[day.end + 2 : day.end + 40].split()[:3])
    words = text[max(0, day.start - 30) : day.start].split()
    if not words or words[-1].lower() not in NOT_BESIDE_DAY:
        return True
    if words[-1] in ("a", "the"):  # "in a Tuesday statement"
        return any(word.strip(_MARKS + ".") in VENUES for word in text[day.end : day.end + 40].split()[:2])
    return words[-1] == "of" and words[-2:-1] != [] and words[-2] in PART_OF_DAY


def _dates_from_behind(text: str, day: Span, saying: Saying, cue: Span) -> bool:
    """The day stands behind the cue: "said on Monday", "said Wang in a statement released Monday"."""
    stop = max((piece.span.end for piece in saying.content if cue.end <= piece.span.end <= day.start), default=cue.end)
    if stop > cue.end and any(piece.span.start >= day.end for piece in saying.content):
        return True  # "asked the court on Monday to stop ...": it parts the content
    source = saying.source.span if saying.source else None
    gap = text[stop : day.start]
    source_words = saying.source.text.split() if saying.source else []
    if source and stop <= source.start and source.end <= day.start:
        # its last word stays: "a tally of votes cast on Monday" is of the votes' day
        gap = text[stop : source.start] + " ".join(source_words[-1:]) + text[source.end : day.start]
    if ends_in(gap):
        return False
    if stop > cue.end and VENUES.isdisjoint([word.strip(_MARKS) for word in gap.split()]):
        return False  # behind the content only an occasion is the saying's: "... , in a statement on Monday"
    return _is_plain(gap) or _resumes(gap)


def _dates_behind_source(text: str, day: Span, source: Span, cue: Span) -> bool:
    """The day stands between the speaker and the cue: "China on Monday said", "Lee Monday met ... and said"."""
    gap, rest = text[source.end : day.start], text[day.end : cue.start]
    if ends_in(gap) or ends_in(rest):
        return False
    if gap.lstrip()[:1] == ",":
        return _resumes(gap)
    joined = "and" in rest.split()
    form = FORMS.get(text[cue.start : cue.end])
    if form is not None and form.shape == "ing" and (form.plain or form.tells):  # "Lee met crews on Monday, saying ..."
        joined = joined or (rest.rstrip()[-1:] == "," and _is_plain(rest))
    return _is_plain(gap) or (joined and not _opens_clause(gap))


def _dates_from_ahead(text: str, day: Span, until: int, *, has_source: bool) -> bool:
    """The day stands before the speaker, or before a cue without: "On Monday, Lee said", "a note Friday saying"."""
    rest = text[day.end : until]
    if ends_in(rest):
        return False
    lead = sentence_before(text, day.start)
    if not lead or (_opens_adverbial(lead[0].lower().strip(_MARKS)) and _is_plain(" ".join(lead[1:]))):
        return not has_source or _is_plain(rest)
    return not has_source and not _opens_clause(" ".join(lead)) and not _opens_clause(rest)


def _resumes(gap: str) -> bool:
    """Whether the saying goes on behind an apposition: "Wang, spokesman of the ministry, on Monday said"."""
    last = gap.rpartition(",")[2]
    words = last.split()
    goes_on = words != [] and (words[0] in GOES_WITH_SAYING or words[0] in MADE_PUBLIC)
    return goes_on and "," in gap and not ends_in(gap) and _is_plain(last)


def _opens_adverbial(word: str) -> bool:
    return word in OPENS_ADVERBIAL or (word.endswith("ing") and word not in TURNS_TO_EVENT)


def _opens_clause(gap: str) -> bool:
    """Whether a word in a stretch of text opens a clause; "when meeting" opens none with a subject of its own."""
    words = gap.split()
    if CLAUSE.isdisjoint([word.strip(_MARKS) for word in words]):
        return False
    return any(
        word.strip(_MARKS) in CLAUSE and not (word in {"when", "while"} and following.endswith("ing"))
        for word, following in zip_longest(words, words[1:], fillvalue="")
    )


def _is_plain(gap: str) -> bool:
    """Whether a stretch of text holds no clause of its own: hearers, places and occasions only."""
    if ends_in(gap) or _opens_clause(gap):
        return False
    before = ""
    for printed in gap.split():
        word = printed.strip(_MARKS)
        if word not in MADE_PUBLIC and is_verb(word, before):
            return False
        before = word
    return True
