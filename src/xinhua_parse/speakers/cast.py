"""The cast of a story: its speakers while it is read, and what their mentions have shown so far.

Strategy: every look-up that a rule needs is an index - by the words of a name, by head noun, by country, by initials - so
that a story with ten thousand names is read in time that grows with its length.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import islice
from typing import Final

from ..grammar.nouns import singular
from ..grammar.phrase_edge import Range
from ..grammar.sentence import Passage
from ..lexicon.body_names import CALLED, LABELS, PAPERS
from ..lexicon.known_bodies import KNOWN
from ..lexicon.names import NEWSPAPERS
from ..span import fragment_of
from ..speaker import ORGANIZATION, PERSON, SpeakerKind
from .expansion import Expansions
from .introduction import Introductions
from .member import Member, Place
from .mention import DESCRIPTION, NAME, Mention, offsets_of, read_mention
from .name_form import country_of, initials, plain
from .person_name import words_of
from .role import apposed_role, fronted_role

_LEAD: Final = 2  # paragraphs in which an unnamed person may stand for one named soon after
_LOOKED_BACK: Final = 60  # speakers that a search for the latest one looks at
_SUMMARY: Final = 3  # datelines of a news summary, at least
_MANY: Final = 20  # bearers of one name, from which on nobody is meant for sure


def _is_news(words: str, known: Collection[str]) -> bool:
    """Whether words are to be kept: new ones; once there are very many, a longer one alone, so that all stay cheap to see."""
    return words not in known and (len(known) < _MANY or len(words) > max(map(len, known)))


class Cast:
    """The speakers so far, and the passages to look for names in."""

    def __init__(self, text: str, passages: Sequence[Passage], items: Sequence[int]) -> None:
        self.text = text
        self.passages: Sequence[Passage] = passages
        self._introductions = Introductions(passages)
        self._expansions = Expansions(text, passages, self._introductions)
        self._items = sorted(items)  # paragraphs that open a story, or an item of a news summary
        self.summary: bool = len(self._items) >= _SUMMARY  # fewer may be a story's and its photo's
        self.scope: int = 0  # the paragraph that opens the item being read
        self._by_word: defaultdict[str, dict[Member, None]] = defaultdict(dict)  # sets in the order of their members
        self._by_head: defaultdict[str, dict[Member, None]] = defaultdict(dict)
        self._by_country: dict[str, Member] = {}
        self._by_initials: dict[str, Member] = {}
        self._latest: dict[Member, None] = {}  # the latest mentioned last
        self._unnamed: dict[str, Member] = {}  # by the sentence that brought them in

    def enter(self, paragraph: int) -> None:
        """Go on to a paragraph: an item of a news summary is a scope of its own, where only a name means somebody above."""
        self.scope = self._opening(paragraph)

    def _opening(self, paragraph: int) -> int:
        """The paragraph that opens the story, or the item of a news summary, in which another stands."""
        begun = bisect_right(self._items, paragraph)
        return self._items[begun - 1] if begun else 0

    def named(self, word: str) -> list[Member]:
        """Those who bear a word in their names; at most two where very many do, for then nobody is meant for sure."""
        bearers = self._by_word.get(word)
        return [] if bearers is None else list(islice(bearers, 2 if len(bearers) > _MANY else _MANY))

    def headed(self, noun: str) -> Iterator[Member]:
        """Those who can be called by a noun, the latest so called first."""
        called = islice(reversed(self._by_head.get(noun, {})), _MANY)
        return (member for member in called if member.last[0] >= self.scope)

    def of_country(self, country: str) -> list[Member]:
        """The speaker that stands for a country, if any does."""
        return [self._by_country[country]] if country in self._by_country else []

    def of_initials(self, acronym: str) -> list[Member]:
        """The body whose name has these initials, if any does."""
        return [self._by_initials[acronym]] if acronym in self._by_initials else []

    def expansion(self, acronym: str) -> Mention | None:
        """The name of the body or document that an acronym stands for, where the story prints it."""
        return self._expansions.of(acronym)

    def of_sentence(self, place: Place) -> list[Member]:
        """The unnamed person whom the same sentence brought in before."""
        member = self._unnamed.get(place.sentence_text())
        return [] if member is None or member.last[0] < self.scope else [member]

    def latest(self, accepts: Callable[[Member], bool]) -> list[Member]:
        """The latest mentioned speaker that fits, if any."""
        for seen, member in enumerate(reversed(self._latest)):
            if seen == _LOOKED_BACK or member.last[0] < self.scope:
                break
            if accepts(member):
                return [member]
        return []

    def last_of(self, kinds: Collection[SpeakerKind]) -> tuple[int, int]:
        """Paragraph and token of the latest mention of a speaker of one of these kinds."""
        found = self.latest(lambda m: m.kind in kinds)
        return found[0].last if found else (-1, -1)

    def is_on_only_speaker(self, paragraph: int) -> bool:
        """Whether one person alone has spoken so far and a paragraph has that person's surname."""
        if len(self._latest) != 1:
            return False
        [member] = self._latest
        surname = plain(member.name).rsplit(" ", 1)[-1]
        return member.kind is PERSON and surname in map(plain, self.passages[paragraph].words)

    def is_new(self, mention: Mention, place: Place) -> bool:
        """Whether a story gives a name for the first time, and as fully as anywhere."""
        surname = mention.name.rsplit(" ", 1)[-1]
        if self.text.find(surname, 0, place.passage.tokens.starts[place.phrase[0]]) >= 0:
            return False
        return " " in mention.name or self._introductions.of(surname, place.paragraph) is None

    def introduces(self, word: str, paragraph: int) -> bool:
        """Whether a word stands in a person's fuller name in or above a paragraph."""
        found = self._introductions.of(word, paragraph)
        if found is None:
            return False
        full = read_mention(*found)
        return full.kind is PERSON and full.form is NAME and f" {word} " in f" {full.name} "

    def in_lead(self, paragraph: int) -> bool:
        """Whether a paragraph is among the first of the story, or of its item in a news summary."""
        return paragraph - self._opening(paragraph) < _LEAD

    def add(self, mention: Mention, place: Place) -> Member:
        """A new speaker for a mention that names nobody known."""
        assert mention.kind is not None
        member = Member(mention.kind)
        self.note(member, mention, place)
        if mention.kind is PERSON:
            if mention.form is NAME and (" " not in mention.name or not member.roles):
                self._introduce(member, mention.name, place)
            described = mention.form is DESCRIPTION
            member.pending = described and self.in_lead(place.paragraph)
            member.indefinite = described and not mention.definite
            if member.indefinite:
                self._unnamed.setdefault(place.sentence_text(), member)
        elif mention.name.isupper():
            self._expand(member, mention.name)
        return member

    def _expand(self, member: Member, acronym: str) -> None:
        """Look the full name of an acronym up in the story, and its kind by that."""
        full = self.expansion(acronym)
        if full is not None:
            member.kind = full.kind or member.kind
            self._name(member, full)
            self._call(member, full.head)

    def note(self, member: Member, mention: Mention, place: Place) -> None:
        """Add what a mention shows to its speaker."""
        member.last = (place.paragraph, place.phrase[0])
        member.mentions.append(fragment_of(self.text, *offsets_of(place.passage, place.printed or place.phrase)))
        self._latest.pop(member, None)
        self._latest[member] = None
        if mention.gender is not None:
            member.gender = mention.gender
        member.plural = member.plural or mention.plural
        if mention.kind is ORGANIZATION and (country := country_of(mention.name or mention.words)):
            self._by_country.setdefault(country, member)
        if mention.head:
            for noun in PAPERS if mention.form is NAME and mention.head in PAPERS else (mention.head,):
                self._call(member, noun)
        if mention.acronym:
            self._by_word[plain(mention.acronym)][member] = None
            if mention.kind is ORGANIZATION:
                self._by_initials[mention.acronym] = member
        if mention.form is NAME:
            self._name(member, mention)
            if mention.kind is PERSON:
                self._add_roles(member, place.passage, place.phrase)
        elif mention.form is DESCRIPTION and _is_news(mention.words, member.descriptions):
            member.descriptions.append(mention.words)
            if mention.head in LABELS:
                self._name_by_label(member, mention)

    def speaks_on(self, member: Member) -> None:
        """Hold a speaker for the latest one again, in whose words others were quoted."""
        del self._latest[member]
        self._latest[member] = None

    def _call(self, member: Member, noun: str) -> None:
        member.heads.add(noun)
        called = self._by_head[noun]
        called.pop(member, None)
        called[member] = None

    def _name_by_label(self, member: Member, mention: Mention) -> None:
        """Let a body be found by the name that its description opens with: "the Velpress news agency"."""
        name, _, rest = mention.words.partition(" ")
        if name[0].isupper() and rest and LABELS.issuperset(rest.lower().split()):
            self._by_word[plain(name)][member] = None

    def _name(self, member: Member, mention: Mention) -> None:
        if member.pending and not member.names and not mention.title:
            member.roles.extend(member.descriptions)  # the lead's "senior health official"
        member.pending = False
        if mention.title:
            self._add_role(member, mention.title)
        if mention.name in member.names:
            return
        name = plain(mention.name)
        if _is_news(mention.name, member.names):
            member.names[mention.name] = name
        for word in name.split():
            self._by_word[word][member] = None
        if mention.kind is not PERSON:
            last = name.rsplit(" ", 1)[-1]
            for noun in PAPERS if last in NEWSPAPERS else KNOWN.get(mention.name) or CALLED.get(last, ()):
                self._call(member, noun)
        if mention.kind is ORGANIZATION:
            self._by_initials.setdefault(initials(mention.name), member)

    def roles_at(self, mention: Mention, place: Place) -> list[str]:
        """The roles that a mention shows of a person: before the name, behind it, or before its comma."""
        passage = place.passage
        beside = (apposed_role(passage, place.phrase), fronted_role(passage, place.phrase))
        found = [words_of(passage, *role) for role in beside if role is not None]
        return [mention.title, *found] if mention.title else found

    def _add_roles(self, member: Member, passage: Passage, phrase: Range) -> None:
        for role in (apposed_role(passage, phrase), fronted_role(passage, phrase)):
            if role is not None:
                self._add_role(member, words_of(passage, *role))

    def _add_role(self, member: Member, role: str) -> None:
        if role not in member.roles:
            if _is_news(role, member.roles):
                member.roles.append(role)
            for word in role.lower().replace(",", " ").split():
                self._call(member, singular(word))
                if "-" in word:
                    self._call(member, word.partition("-")[0])  # "the incoming president" is a president-elect

    def _introduce(self, member: Member, name: str, place: Place) -> None:
        """Look the fuller name and the role of a name up in the story."""
        found = self._introductions.of(name.rsplit(maxsplit=1)[-1], place.paragraph)
        if found is None:
            return
        passage, phrase = found
        if passage is place.passage and phrase == place.phrase:
            return  # it is introduced here
        full = read_mention(passage, phrase)
        if full.form is NAME and full.kind is PERSON and f" {name} " in f" {full.name} ":
            self._name(member, full)
            self._add_roles(member, passage, phrase)
            member.gender = member.gender or full.gender
