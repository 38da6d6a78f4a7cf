"""Who is meant: every mention of a speaker led back to one speaker, or to none.

Strategy: mentions are read in text order. A table of rules is tried on each, `(mention, speakers so far) -> candidates`;
exactly one candidate resolves it, none leaves it to the next rule, and several leave it open with a Problem. A later
mention never changes which speaker an earlier one has; it can only give him a fuller name or a role. Left out on purpose:
knowledge of the world beyond countries and their capitals.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

import attrs

from .attribution import Attributed, Attribution
from .headline import Headline
from .introduction import find_introduction
from .lexicon.people import OFFICE_HOLDERS
from .lexicon.places import ADJECTIVES, ALIASES, CAPITALS, COUNTRIES
from .mention import Form, Gender, Mention, read_mention, words_of
from .noun_phrase import Range, sentence_subject, singular
from .paragraphs import Paragraph
from .problem import Problem
from .quote import Quote
from .role import apposed_role, fronted_role
from .sentence import Passage
from .span import Fragment
from .speaker import Speaker, SpeakerKind

_LEAD: Final = 2  # paragraphs in which an unnamed person may stand for one named soon after
_RELATION: Final = re.compile(r"^[A-Z]\S*['’]s (?:\S+ )*")  # "Arroyo's husband" is not Arroyo's spokesman
_LAST_WITHIN: Final = 2  # paragraphs after which a loose word no longer means the one who spoke last
_NAMED_WITHIN: Final = 3  # paragraphs in which that name must come


@attrs.frozen
class Resolved:
    """The quotes with their speakers, the speakers by first mention, and what was left in doubt."""

    quotes: tuple[Quote, ...]
    speakers: tuple[Speaker, ...]
    problems: tuple[Problem, ...]


@attrs.define(eq=False)
class _Candidate:
    """A speaker while the story is read: what its mentions have shown so far."""

    kind: SpeakerKind
    names: list[str] = attrs.Factory(list)
    descriptions: list[str] = attrs.Factory(list)
    roles: list[str] = attrs.Factory(list)
    heads: set[str] = attrs.Factory(set)
    acronyms: set[str] = attrs.Factory(set)
    gender: Gender | None = None
    plural: bool = False
    mentions: list[Fragment] = attrs.Factory(list)
    last: tuple[int, int] = (-1, -1)  # paragraph and token of the latest mention
    first: tuple[int, int] = (-1, -1)
    pending: bool = False  # an unnamed person of the lead who may be named below

    @property
    def name(self) -> str:
        pool = self.names or self.descriptions
        return max(pool, key=len) if pool else ""

    def words(self) -> set[str]:
        """The words of its names, in lower case."""
        return {w for name in self.names for w in name.lower().replace("-", " ").split()}


@attrs.frozen
class _Place:
    """Where a mention stands: its passage, its range, and what stands before it."""

    passage: Passage
    paragraph: int
    phrase: Range
    sentence: Range


_Rule = Callable[[Mention, "_Reader", _Place], list[_Candidate]]


class _Reader:
    """The speakers so far, and the passages to look for names in."""

    def __init__(self, text: str, passages: Sequence[Passage], items: Sequence[int]) -> None:
        self.text = text
        self.passages = passages
        self.items = items or [0]
        self.speakers: list[_Candidate] = []

    def recent(self, accepts: Callable[[_Candidate], bool]) -> list[_Candidate]:
        """The latest mentioned speaker that fits, if any."""
        fitting = [s for s in self.speakers if accepts(s)]
        return [max(fitting, key=lambda s: s.last)] if fitting else []

    def in_lead(self, paragraph: int) -> bool:
        """Whether a paragraph is among the first of the story, or of its item in a news summary."""
        return any(0 <= paragraph - item < _LEAD for item in self.items)

    def sentences_before(self, place: _Place, last: tuple[int, int]) -> list[tuple[int, Range]]:
        """The sentences between the mention at `last` and a place, the nearest first, each with its paragraph."""
        found = []
        for paragraph in range(place.paragraph, max(last[0], place.paragraph - _LAST_WITHIN) - 1, -1):
            if paragraph < 0:
                break
            for start, end in reversed(self.passages[paragraph].sentences):
                behind = paragraph == place.paragraph and start >= place.sentence[0]
                if not behind and (paragraph, start) > last:
                    found.append((paragraph, (start, end)))
        return found

    def identify(self, mention: Mention, place: _Place) -> list[_Candidate]:
        """The speaker whom a mention that says nothing names; a new one where it names somebody for the first time."""
        for _, find in RULES:
            if find is _named_below:
                break
            if found := find(mention, self, place):
                return found
        if mention.form is not Form.NAME:
            return []
        speaker = _Candidate(SpeakerKind.PERSON, first=(place.paragraph, place.phrase[0]))
        self.speakers.append(speaker)
        _note(self, speaker, mention, place)
        if " " not in mention.name:
            _introduce(self, speaker, mention)
        return [speaker]


def _same_name(mention: Mention, reader: _Reader, place: _Place) -> list[_Candidate]:
    """The full name again, or a body's name with or without its country."""
    if mention.form is not Form.NAME:
        return []
    wanted = _plain(mention.name)
    found = [s for s in reader.speakers if any(_plain(n) == wanted for n in s.names) or mention.name in s.acronyms]
    if not found and mention.kind is SpeakerKind.ORGANIZATION:
        country = country_of(mention.name)
        found = [s for s in reader.speakers if country and any(country_of(n) == country for n in s.names)]
    return found


def _plain(name: str) -> str:
    return name.lower().replace("’", "'").removesuffix("'s").replace(".", "")


def country_of(name: str) -> str | None:
    """The country that a name stands for: itself, its capital, its government.

    >>> from xinhua_parse.speakers import country_of
    >>> country_of("Manila"), country_of("Chinese government"), country_of("Wang")
    ('Philippines', 'China', None)
    """
    if name in COUNTRIES:
        return ALIASES.get(name, name)
    if name in CAPITALS:
        return CAPITALS[name]
    first, _, rest = name.partition(" ")
    if rest in ("government", "side", "authorities", "authority"):
        return ADJECTIVES.get(first) or (country_of(first) if first in COUNTRIES else None)
    return None


def _part_of_name(mention: Mention, reader: _Reader, place: _Place) -> list[_Candidate]:
    """A surname, a given name or a short form of a body's name."""
    if mention.form is not Form.NAME:
        return []
    wanted = _plain(mention.name).split()
    found = []
    for speaker in reader.speakers:
        if mention.kind is SpeakerKind.PERSON and speaker.kind is not SpeakerKind.PERSON:
            continue
        for name in speaker.names:
            parts = _plain(name).split()
            if len(wanted) < len(parts) and (parts[: len(wanted)] == wanted or parts[-len(wanted) :] == wanted or _inside(wanted, parts)):
                found.append(speaker)
                break
            if speaker.kind is SpeakerKind.PERSON and len(parts) < len(wanted) and (wanted[: len(parts)] == parts or wanted[-len(parts) :] == parts):
                found.append(speaker)
                break
    return _told_apart(mention, found)


def _inside(part: list[str], whole: list[str]) -> bool:
    return len(part) == 1 and len(whole) > 2 and part[0] in whole[1:-1] and len(part[0]) > 2


def _told_apart(mention: Mention, found: list[_Candidate]) -> list[_Candidate]:
    """Of several who bear a name, those whose gender and title fit."""
    if len(found) > 1 and mention.gender is not None:
        found = [s for s in found if s.gender in (mention.gender, None)]
    if len(found) > 1 and mention.title is not None:
        wanted = mention.title.lower()
        found = [s for s in found if any(wanted in role.lower() or role.lower() in wanted for role in s.roles)] or found
    return found


def _acronym(mention: Mention, reader: _Reader, place: _Place) -> list[_Candidate]:
    """The initials of a body's name: "KCDC" for "Korea Centers for Disease Control"."""
    if mention.form is not Form.NAME or not mention.name.isupper() or len(mention.name) < 2:
        return []
    return [s for s in reader.speakers if any(initials(n) == mention.name for n in s.names + s.descriptions)]


def initials(name: str) -> str:
    """The capital letters that open the words of a name."""
    return "".join(w[0] for w in name.replace("-", " ").split() if w[0].isupper())


def _role(mention: Mention, reader: _Reader, place: _Place) -> list[_Candidate]:
    """ "the spokesperson", "the former diplomat": a person whose role or description has that noun."""
    if mention.form is not Form.DESCRIPTION or mention.kind is not SpeakerKind.PERSON or not mention.definite:
        return []
    found = [s for s in reader.speakers if s.kind is SpeakerKind.PERSON and mention.head in s.heads]
    found = [s for s in found if mention.gender is None or s.gender in (mention.gender, None)]
    return [max(found, key=lambda s: s.last)] if found else []


def _head_noun(mention: Mention, reader: _Reader, place: _Place) -> list[_Candidate]:
    """ "the ministry", "the statement", "officials": a body, a document or people of the same noun."""
    if mention.form is not Form.DESCRIPTION or mention.kind is SpeakerKind.PERSON:
        return []
    same = [s for s in reader.speakers if s.kind is mention.kind and mention.head in s.heads]
    exact = [s for s in same if any(_plain(d) == _plain(mention.words) for d in s.descriptions)]
    if exact:
        return exact[-1:]
    bare = " " not in mention.words
    if not (mention.definite or bare):
        return []
    if not bare:
        modifiers = set(mention.words.lower().split()[:-1])
        same = [s for s in same if modifiers & s.words() or any(modifiers & set(d.lower().split()) for d in s.descriptions)] or (
            same if len(modifiers) == 1 and mention.kind is SpeakerKind.DOCUMENT else []
        )
    return [max(same, key=lambda s: s.last)] if same else []


def _subject_person(mention: Mention, reader: _Reader, place: _Place) -> list[_Candidate]:
    """ "he", "she": the person who is the subject of a sentence between the one who spoke last and the pronoun."""
    if mention.form is not Form.PRONOUN or mention.gender is None:
        return []
    last = max((s.last for s in reader.speakers), default=(-1, -1))
    for paragraph, sentence in reader.sentences_before(place, last):
        passage = reader.passages[paragraph]
        subject = sentence_subject(passage, *sentence)
        if subject is None:
            continue
        named = read_mention(passage, subject)
        if named.kind is SpeakerKind.PERSON and named.gender in (mention.gender, None) and not named.plural:
            there = _Place(passage, paragraph, subject, sentence)
            return reader.identify(named, there)
    return []


def _he_or_she(mention: Mention, reader: _Reader, place: _Place) -> list[_Candidate]:
    """ "he", "she": the person who spoke last."""
    if mention.form is not Form.PRONOUN or mention.gender is None:
        return []
    return reader.recent(lambda s: s.kind is SpeakerKind.PERSON and s.gender in (mention.gender, None) and not s.plural)


def _it(mention: Mention, reader: _Reader, place: _Place) -> list[_Candidate]:
    """ "it": the body or document that spoke last."""
    if mention.form is not Form.PRONOUN or mention.words != "it":
        return []
    return reader.recent(lambda s: s.kind in (SpeakerKind.ORGANIZATION, SpeakerKind.DOCUMENT))


def _they(mention: Mention, reader: _Reader, place: _Place) -> list[_Candidate]:
    """ "they", "both": the people who spoke last, else the body."""
    if mention.form is not Form.PRONOUN or mention.words not in ("they", "both", "we"):
        return []
    groups = reader.recent(lambda s: s.kind is SpeakerKind.GROUP or s.plural)
    return groups or reader.recent(lambda s: s.kind is SpeakerKind.ORGANIZATION)


def _named_below(mention: Mention, reader: _Reader, place: _Place) -> list[_Candidate]:
    """The lead's unnamed person, named now: "a senior official" ... "Budget Secretary Benjamin Diokno"."""
    if mention.form is not Form.NAME or mention.kind is not SpeakerKind.PERSON:
        return []
    waiting = [s for s in reader.speakers if s.pending and place.paragraph - s.last[0] <= _NAMED_WITHIN]
    waiting = [s for s in waiting if s.gender is None or mention.gender in (s.gender, None)]
    return waiting if len(waiting) == 1 else []


def _last_person(mention: Mention, reader: _Reader, place: _Place) -> list[_Candidate]:
    """ "the expert", "the leader": a loose word for the person who spoke last; an office must be that person's own."""
    if mention.form is not Form.DESCRIPTION or mention.kind is not SpeakerKind.PERSON or not mention.definite:
        return []
    if " of " in mention.words or " for " in mention.words or _RELATION.search(mention.words):
        return []
    last = reader.recent(lambda s: s.kind is SpeakerKind.PERSON and s.gender in (mention.gender, None, s.gender))
    last = [s for s in last if s.names and place.paragraph - s.last[0] <= _LAST_WITHIN]
    return [s for s in last if mention.head not in OFFICE_HOLDERS or not s.roles]


RULES: Final[tuple[tuple[str, _Rule], ...]] = (
    ("same name", _same_name),
    ("part of a name", _part_of_name),
    ("acronym", _acronym),
    ("role", _role),
    ("head noun", _head_noun),
    ("subject", _subject_person),
    ("he or she", _he_or_she),
    ("it", _it),
    ("they", _they),
    ("named below", _named_below),
    ("last person", _last_person),
)


def resolve_speakers(
    text: str, headline: Headline | None, paragraphs: Sequence[Paragraph], attributed: Attributed
) -> Resolved:
    """The speaker of each attribution.

    Args:
        text: the story's text.
        headline: its headline.
        paragraphs: its paragraphs.
        attributed: its attributions, in text order.
    """
    reader = _Reader(text, attributed.passages, [i for i, p in enumerate(paragraphs) if p.dateline is not None])
    decided: list[tuple[Attribution, _Candidate | None, str]] = []
    problems = list(attributed.problems)
    for attribution in attributed.attributions:
        speaker, rule, problem = _decide(reader, attribution, decided)
        if problem is not None:
            problems.append(problem)
        decided.append((attribution, speaker, rule))
    decided = _carry_back(decided)
    finished = {id(s): _finish(s) for s in reader.speakers}
    used = sorted({id(s): s for a, s, _ in decided if s is not None and a.content}.values(), key=lambda s: s.first)
    quotes = tuple(_quote(text, a, None if s is None else finished[id(s)], rule) for a, s, rule in decided if a.content)
    problems.sort(key=lambda p: p.span.start)
    return Resolved(quotes, tuple(finished[id(s)] for s in used), tuple(problems))


def _decide(
    reader: _Reader, attribution: Attribution, decided: Sequence[tuple[Attribution, _Candidate | None, str]]
) -> tuple[_Candidate | None, str, Problem | None]:
    """The speaker of one attribution, the rule that decided, and the doubt if there is one."""
    if attribution.source is None:
        if attribution.cue is None:
            near = [d for d in decided[-1:] if attribution.paragraph - d[0].paragraph <= 1]
            return (near[0][1], "carried on", None) if near else (None, "nobody near", None)
        same = [d for d in decided if d[0].paragraph == attribution.paragraph and d[0].sentence == attribution.sentence]
        return (same[-1][1], "participle", None) if same else (None, "no subject", None)
    passage = attribution.passage
    place = _Place(passage, attribution.paragraph, attribution.source, attribution.sentence)
    mention = read_mention(passage, attribution.source)
    for rule, find in RULES:
        candidates = find(mention, reader, place)
        if len(candidates) == 1:
            _note(reader, candidates[0], mention, place)
            return candidates[0], rule, None
        if len(candidates) > 1:
            names = ", ".join(c.name for c in candidates)
            span = Fragment.cut(reader.text, *_offsets(passage, attribution.source)).span
            return None, rule, Problem("ambiguous-speaker", f"several could be {mention.words!r}: {names}", span)
    if mention.form is Form.PRONOUN:
        span = Fragment.cut(reader.text, *_offsets(passage, attribution.source)).span
        return None, "nobody before", Problem("unknown-speaker", f"nobody before could be {mention.words!r}", span)
    assert mention.kind is not None
    speaker = _Candidate(mention.kind, first=(place.paragraph, place.phrase[0]))
    reader.speakers.append(speaker)
    _note(reader, speaker, mention, place)
    if mention.form is Form.NAME and mention.kind is SpeakerKind.PERSON and " " not in mention.name:
        _introduce(reader, speaker, mention)
    speaker.pending = (
        mention.form is Form.DESCRIPTION and mention.kind is SpeakerKind.PERSON and mention.indefinite and reader.in_lead(place.paragraph)
    )
    return speaker, "first mention", None


def _offsets(passage: Passage, phrase: Range) -> tuple[int, int]:
    return passage.tokens.starts[phrase[0]], passage.tokens.ends[phrase[1] - 1]


def _note(reader: _Reader, speaker: _Candidate, mention: Mention, place: _Place) -> None:
    """Add what a mention shows to its speaker."""
    speaker.last = (place.paragraph, place.phrase[0])
    if mention.form is not Form.PRONOUN:
        speaker.mentions.append(Fragment.cut(reader.text, *_offsets(place.passage, place.phrase)))
    else:
        speaker.mentions.append(Fragment.cut(reader.text, *_offsets(place.passage, place.phrase)))
    if mention.gender is not None:
        speaker.gender = mention.gender
    if mention.head:
        speaker.heads.add(mention.head)
    if mention.acronym:
        speaker.acronyms.add(mention.acronym)
    speaker.plural = speaker.plural or mention.plural
    if mention.form is Form.NAME:
        speaker.names.append(mention.name)
        speaker.pending = False
        if mention.title:
            _add_role(speaker, mention.title)
    elif mention.form is Form.DESCRIPTION:
        speaker.descriptions.append(mention.words)
    if speaker.kind is SpeakerKind.PERSON and mention.form is Form.NAME:
        for role in (apposed_role(place.passage, place.phrase), fronted_role(place.passage, place.phrase)):
            if role is not None:
                _add_role(speaker, words_of(place.passage, *role))


def _add_role(speaker: _Candidate, role: str) -> None:
    speaker.roles.append(role)
    speaker.heads.update(singular(w) for w in role.lower().replace(",", " ").split())


def _introduce(reader: _Reader, speaker: _Candidate, mention: Mention) -> None:
    """Look the fuller name and the role of a one-word name up in the story."""
    for passage, phrase in find_introduction(reader.passages, mention.name):
        full = read_mention(passage, phrase)
        if full.form is Form.NAME and full.kind is SpeakerKind.PERSON:
            speaker.names.append(full.name)
            if full.title:
                _add_role(speaker, full.title)
            role = apposed_role(passage, phrase)
            if role is not None:
                _add_role(speaker, words_of(passage, *role))
            if full.gender is not None:
                speaker.gender = full.gender
            return


def _carry_back(decided: list[tuple[Attribution, _Candidate | None, str]]) -> list[tuple[Attribution, _Candidate | None, str]]:
    """A quotation that opens its paragraph with no cue belongs to the first cue behind it there."""
    found = list(decided)
    for index, (attribution, _, _) in enumerate(found):
        if attribution.cue is None and attribution.source is None and attribution.content:
            before = index > 0 and found[index - 1][0].paragraph == attribution.paragraph
            after = index + 1 < len(found) and found[index + 1][0].paragraph == attribution.paragraph
            if not before and after:
                found[index] = (attribution, found[index + 1][1], "carried back")
    return found


def _finish(speaker: _Candidate) -> Speaker:
    role = max(speaker.roles, key=len) if speaker.roles and speaker.names else None
    mentions = tuple(sorted(set(speaker.mentions), key=lambda f: (f.span.start, f.span.end)))
    return Speaker(speaker.name, speaker.kind, role if speaker.kind is SpeakerKind.PERSON else None, mentions)


def _quote(text: str, attribution: Attribution, speaker: Speaker | None, rule: str) -> Quote:
    passage = attribution.passage

    def cut(phrase: Range | None) -> Fragment | None:
        return None if phrase is None else Fragment.cut(text, *_offsets(passage, phrase))

    content = tuple(Fragment.cut(text, *_offsets(passage, piece)) for piece in attribution.content)
    return Quote(attribution.kind, cut(attribution.cue), cut(attribution.source), content, speaker, attribution.paragraph, rule)
