"""The content of each cue: what was expressed, piece by piece.

Strategy: content behind a cue runs to the next attribution of the sentence or to its end; content before one starts with
the sentence. Edges lose quotation marks, commas and full stops. A phrase before the source is content where it says what
holds ("In April, he said the toll ...") and none where it tells of the saying ("In a statement, he said ...").
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ..grammar.circumstance import skip_circumstances
from ..grammar.finite import has_finite_verb
from ..grammar.phrase_edge import LONGEST, Range
from ..grammar.quotation import trim
from ..grammar.sentence import STOPS, Passage
from ..grammar.time_phrase import TIME_ENDS, skip_time_after, skip_time_before
from ..grammar.verbs import FORMS
from ..lexicon.function_words import CONNECTIVES, CONTRACTED, SUBJECT_PRONOUNS, SUBORDINATORS
from ..lexicon.time_words import WEEKDAYS
from ..lexicon.venues import VENUES
from ..quote import QuoteKind
from .act import act_end, before_weekday, goes_on
from .fronted import is_content
from .reading import Reading

# words that open a condition, a ground or a comparison, which belong to what is said
_CONTENT_OPENERS: Final = frozenset({
    "although", "apart", "as", "based", "because", "besides", "by", "compared", "despite", "due", "even", "for", "given", "if",
    "instead", "once", "since", "thanks", "though", "to", "under", "unless", "until", "when", "whether", "while", "with",
    "without",
})  # fmt: skip
_JOINING: Final = frozenset({"and", "but", "while"})
_ANSWERS: Final = frozenset({"no", "yes"})
_SENTENCE: Final = 250  # tokens of a sentence, at most, that several cues can share as their content
_CHARGES: Final = frozenset({"accusation", "allegation", "charge", "claim"})
_AN: Final = ((",", "a"), (",", "an"))
_ADDED: Final = _CHARGES | {
    "but", "citing", "echoing", "emphasizing", "hoping", "referring", "reiterating", "stressing", "underlining", "without",
}  # fmt: skip
_DETAILS: Final = frozenset({"detail", "details", "evidence", "explanation", "reason", "reasons"})
_GAVE: Final = (("gave",), ("offered",), ("provided",))
_DID_NOT: Final = (("did", "not"), ("does", "not"), ("would", "not"))
_TELLING_MORE: Final = frozenset(
    {"disclose", "elaborate", "explain", "give", "identify", "provide", "reveal", "say", "specify"}
)
_REMARK: Final = 100  # tokens of a content in which the writer's remark on it begins, at most
_OCCASION: Final = 16  # tokens of an occasion at the end of a sentence, at most
_AT: Final = frozenset({"at", "during", "in", "on", "through", "via"})
_VEHICLES: Final = frozenset({"interview", "statement"})
_CIRCUMSTANCES: Final = frozenset({"after", "before", "when", "while"})
_OWNERS: Final = frozenset({"a", "an", "her", "his", "their"})
_CLAUSE_WORDS: Final = 3  # a quotation of fewer words is a term, not a clause


def contents(passage: Passage, readings: Sequence[Reading], start: int, end: int) -> list[tuple[Range, ...]]:
    """The content of each reading of the sentence between two token indices, in their order."""
    found = []
    limit = end
    parted = end  # where the sentence goes on to a content that stands between two tags
    for index in range(len(readings) - 1, -1, -1):
        reading = readings[index]
        pieces: list[Range] = []
        opens = reading.opens
        if reading.before:
            near = index == 0 or opens - start <= _SENTENCE
            opening = start if near else min(readings[index - 1].cue[1], opens)
            if index and (behind := _behind_tag(passage, readings[index - 1], opens)) is not None:
                opening, opens, parted = behind, behind - 2, behind - 2
            opening = _behind_colon(passage, opening, reading.opens) if reading.begins is None else reading.begins
            if reading.after is None or not _only_links(passage, opening, reading.opens):
                pieces.append((opening, reading.opens))
        if reading.fronted is not None and is_content(passage, reading):
            pieces.append(reading.fronted)
        if reading.after is not None and reading.after < parted:
            until = limit if limit > reading.after else min(end, reading.after + _SENTENCE)
            until = _content_end(passage, reading, start, min(until, reading.until or end))
            pieces += [(reading.after, until)] if reading.clause else _without_day(passage, reading.after, until)
        found.append(tuple([words for piece in pieces if (words := trim(passage.tokens, piece)) is not None]))
        limit = min(limit, opens)
    return found[::-1]


def _content_end(passage: Passage, reading: Reading, start: int, until: int) -> int:
    """Where the content behind a cue ends, of a sentence that begins at `start`: `until` at the latest."""
    low, after = passage.lower, reading.after
    assert after is not None
    if low[after] in _ANSWERS and low[after + 1 : after + 2] == (",",):
        return after + 1  # "said yes, | compared with 9 percent in May"
    if reading.clause:
        until = _next_act(passage, after, until)
    elif not reading.before and passage.quoted[after] != after:
        fronted = low[start] in SUBORDINATORS or low[start : start + 2] == ("ever", "since")
        until = before_weekday(passage, after, act_end(passage, reading.cue, after, until, fronted=fronted))
    until = _behind_quotation(passage, after, until, clause=reading.clause)
    return _before_occasion(passage, after, _aside(passage, after, until), clause=reading.clause)


def _behind_tag(passage: Passage, tag: Reading, end: int) -> int | None:
    """Where the next content begins behind a tag and ", while": "A, the Gull reported, while | B, the Post said"; else None."""
    low = passage.lower
    behind = tag.cue[1] if tag.source is None else max(tag.cue[1], tag.source[1])
    joined = tag.before and low[behind] == "," and low[behind + 1] in _JOINING
    return behind + 2 if joined and has_finite_verb(passage, behind + 2, end) else None


def _behind_colon(passage: Passage, start: int, end: int) -> int:
    """Where the quotation begins that ends a stretch behind a colon: 'Then came the reply: | "Not now," he said'."""
    opener = passage.quoted[end - 1]
    return opener if opener - 1 > start and passage.lower[opener - 1] == ":" else start


def _only_links(passage: Passage, start: int, end: int) -> bool:
    """Whether a stretch only links the sentence to the one before: "However, he said, ..."."""
    low = passage.lower
    return low[start] in CONNECTIVES and all(low[i] in CONNECTIVES or low[i] == "," for i in range(start, end))


def _next_act(passage: Passage, start: int, end: int) -> int:
    """Where the speaker's next act begins, which is no saying: ", and hoped that ..."; `end` where none does."""
    low = passage.lower
    stop = min(end, start + _REMARK)
    window = low[start:stop]
    if "and" not in window or "that" not in window:
        return end
    for at in range(start + 1, stop - 3):
        if low[at] == "and" and low[at - 1] == "," and low[at + 2] == "that" and low[at + 1].endswith("ed"):
            return at - 1 if passage.quoted[at] < 0 else end
    return end


def _aside(passage: Passage, start: int, end: int) -> int:
    """Where what the writer adds to the content begins: "..., referring to the rebels"; `end` where there is nothing."""
    low = passage.lower
    stop = min(end, start + _REMARK)
    if _ADDED.isdisjoint(low[start:stop]):
        return end
    at = next((i for i in range(start + 1, stop) if low[i] in _ADDED and _adds(low, i)), end)
    if at < end and low[at] in _CHARGES:
        at -= 2
    return at if at < end and passage.quoted[at] < 0 else end


def _adds(low: tuple[str, ...], at: int) -> bool:
    """Whether the writer adds something from a word on: "but did not elaborate", "without giving details"."""
    behind = low[at + 1 : at + 4]
    if low[at] in _CHARGES:
        return low[at - 2 : at] in _AN  # "..., a charge denied by the board"
    match low[at]:
        case "referring":
            return behind[:1] == ("to",)
        case "without":
            return behind[:1] == ("elaborating",) or (behind[:1] == ("giving",) and not _DETAILS.isdisjoint(behind))
        case "but":
            gave = behind[:1] in _GAVE and behind[1:2] == ("no",)
            return gave or (behind[:2] in _DID_NOT and behind[2:] != () and behind[2] in _TELLING_MORE)
    return low[at - 1] == ","


def _behind_quotation(passage: Passage, start: int, end: int, *, clause: bool) -> int:
    """Behind a quotation that the time of the saying follows: 'answered "yes" | when asked by the board'; else the end.

    Within a clause a day may be what the words are about: 'said the port was "safe" on Monday'.
    """
    if start >= end or not passage.quotations.paired:
        return end
    low, quoted = passage.lower, passage.quoted
    stop = end - 1 if low[end - 1] in STOPS else end
    if quoted[start] == start:
        closer = next((i for i in range(start + 1, end) if quoted[i] != start), end)
        behind = skip_circumstances(passage.tokens, closer, stop)
        if closer < end - 1 and low[closer] in _JOINING and goes_on(passage, closer + 1, end):
            return closer  # 'wrote "It is time," | and shared a link'
        return closer if closer < end and (low[closer] in _CIRCUMSTANCES or closer < stop <= behind) else end
    closer = end if clause else next((i + 1 for i in range(end - 1, start - 1, -1) if quoted[i] >= 0), end)
    day = closer + (low[closer : closer + 1] == ("here",))
    return closer if day < stop <= skip_time_after(passage.tokens, day, stop) else end


def _before_occasion(passage: Passage, start: int, end: int, *, clause: bool) -> int:
    """Where the occasion of the saying begins that closes its sentence: `called it "unfair" at a rally on Monday`.

    Behind words that are not quoted only the vehicles of speech count: a press conference may be what the words are about.
    """
    low, quoted = passage.lower, passage.quoted
    stop = end - 1 if low[end - 1] in STOPS else end
    first = max(start + 1, stop - _OCCASION)
    if VENUES.isdisjoint(low[first:stop]):
        return end
    for at in range(first, stop - 2):
        if low[at] in _AT and quoted[at] < 0 and low[at + 1] in _OWNERS:
            occasions = VENUES if quoted[at - 1] >= 0 or (low[at] == "during" and not clause) else _VEHICLES
            # no "said it had declined in a statement"
            own = quoted[at - 1] >= 0 or FORMS.keys().isdisjoint(low[start:at])
            if own and not occasions.isdisjoint(low[at + 2 : at + 5]):
                last = skip_circumstances(passage.tokens, at, stop) >= stop
                return skip_time_before(passage.tokens, at, start) if last else end
    return end


def _without_day(passage: Passage, start: int, end: int) -> list[Range]:
    """An act's content in two pieces where the day of the act parts them: "asked the court | on Monday | to stop ..."."""
    low = passage.lower
    limit = min(end, start + LONGEST)
    for link in ("to", "for"):
        at = low.index(link, start + 1, limit) if link in low[start + 1 : limit] else start
        day = skip_time_before(passage.tokens, at, start) if low[at - 1] in TIME_ENDS else at
        day -= low[day - 1] == "here"
        if start < day < at and not WEEKDAYS.isdisjoint(low[day:at]):
            return [(start, day), (at, end)]
    return [(start, end)]


def kind_of(passage: Passage, pieces: Sequence[Range]) -> QuoteKind:
    """Direct where all words of the content stand in quotation marks and are a clause, mixed where some do."""
    if not passage.quotations.paired:
        return QuoteKind.INDIRECT
    inside = outside = 0
    for start, end in pieces:
        quoted = passage.quoted[start:end]
        if max(quoted, default=-1) < 0:
            outside = 1
            continue
        whole = min(quoted) >= 0
        for word, quotation in zip(passage.words[start:end], quoted, strict=True):
            if word[0].isalnum():
                if quotation >= 0:
                    inside += 1
                else:
                    outside += 1
            if inside and (outside or (whole and inside >= _CLAUSE_WORDS)):
                break  # the rest tells no more
    if not inside:
        return QuoteKind.INDIRECT
    clause = not outside and (inside >= _CLAUSE_WORDS or _is_short_clause(passage, pieces[0]))
    return QuoteKind.DIRECT if clause else QuoteKind.MIXED


def _is_short_clause(passage: Passage, piece: Range) -> bool:
    """Whether two words are a clause: "It's over", "We won"."""
    words = [i for i in range(*piece) if passage.words[i][0].isalnum()]
    return len(words) == _CLAUSE_WORDS - 1 and (
        passage.lower[words[0]] in SUBJECT_PRONOUNS or passage.lower[words[0]] in CONTRACTED
    )
