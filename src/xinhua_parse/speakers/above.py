"""Whom "the ministry" or "the health minister" means where it has said nothing yet: the one of that noun named above.

Strategy: the noun is looked for in the paragraphs above with a name before it ("Velmark Tide Board", "the Oruvian government")
or behind it ("Ministry of Trade"), a person by the office with the name. One such body, document, group or person is meant;
where there are two, none is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from ..grammar.nouns import is_head
from ..grammar.phrase_edge import Range
from ..grammar.sentence import Passage
from ..grammar.title import titled_start
from ..grammar.verbs import FORMS
from ..lexicon.function_words import AUXILIARIES, CONNECTIVES, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS
from ..lexicon.pasts import PASTS
from ..lexicon.people import GENERAL, ROLES
from ..lexicon.places import ADJECTIVES
from ..speaker import GROUP
from .body import BODIES, head_noun
from .cast import Cast
from .head_noun import kind_of_noun
from .holder import is_loose
from .member import Member, Place
from .mention import NAME, Mention, read_mention
from .name_form import plain
from .naming import acronym, country, part_of_name, same_name
from .person_name import is_name_word, words_of

_WITHIN: Final = frozenset({"and", "for", "of", "on", "the"})  # small words of a body's name
_NO_NAME: Final = DETERMINERS | CONNECTIVES | PREPOSITIONS | SUBJECT_PRONOUNS
_VERBS: Final = AUXILIARIES | PASTS
_LOOSE: Final = frozenset(
    {
        "current",
        "first",
        "last",
        "latest",
        "new",
        "next",
        "other",
        "own",
        "previous",
        "recent",
        "same",
        "second",
        "third",
    }
)
_NUMBERS: Final = frozenset(
    {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "few", "several", "many"}
)
_OPENING: Final = DETERMINERS | PREPOSITIONS | _LOOSE | _NUMBERS  # words behind which a noun's own adjectives begin
_ADJECTIVES: Final = 2  # of a noun, at most
_REACH: Final = 60  # paragraphs that are looked back over: hardly a story has more
_LONGEST: Final = 8  # words on either side of the noun

_Phrases = Callable[[Passage, str, int], Iterator[Range]]


def named_above(mention: Mention, cast: Cast, place: Place) -> list[Member]:
    """The body or document that a definite noun alone takes up, if it was named in full once."""
    if not mention.definite or " " in mention.words:
        return []
    noun = mention.words.lower()
    if mention.kind in BODIES and noun == mention.head:
        found = _one(_above(_named, noun, cast, place)) or _one(_above(_described, noun, cast, place))
    elif mention.kind is GROUP:
        found = _one(_above(_described, noun, cast, place))
    else:
        return []
    return [] if found is None else identify_body(found[0], cast, found[1])


def _one(mentions: Iterator[tuple[Mention, Place]]) -> tuple[Mention, Place] | None:
    """The first of some mentions if all have the same words."""
    found = {plain(mention.words): (mention, where) for mention, where in mentions}
    return next(iter(found.values())) if len(found) == 1 else None


def _described(passage: Passage, noun: str, until: int) -> Iterator[Range]:
    """The phrases of a noun with adjectives or an owner before it: "communist rebels", "Renn's economic team"."""
    low, words = passage.lower, passage.words
    for at in _places(low, noun, until):
        start = at
        while start > 0 and at - start < _ADJECTIVES and _may_modify(words[start - 1], low[start - 1]):
            start -= 1
        owned = start > 0 and words[start - 1][-2:] in ("'s", "’s")
        opened = owned or low[max(start - 1, 0)] in _OPENING
        if opened and start - owned < at and not is_head(low[at + 1] if at + 1 < len(low) else ""):
            yield start - owned, at + 1


def _may_modify(word: str, low: str) -> bool:
    """Whether a word before a noun can tell what it means: no small word, verb, plural or mark, and no "new" or "latest"."""
    if not word.replace("-", "").isalpha() or low in _OPENING or low in _NO_NAME or low in FORMS or low in _VERBS:
        return False
    return not low.endswith(("ing", "s"))


def identify_body(mention: Mention, cast: Cast, place: Place) -> list[Member]:
    """The body or document that a mention which says nothing means; a new one where it is mentioned for the first time."""
    for rule in (country, same_name, acronym, part_of_name) if mention.form is NAME else (country, head_noun):
        known = rule(mention, cast, place)
        if known:
            return known
    return [cast.add(mention, place)]


def titled_above(mention: Mention, cast: Cast, place: Place) -> list[Member]:
    """The one person above with the office that a description takes up: "the health minister"."""
    if mention.head not in ROLES or mention.head in GENERAL or not is_loose(mention, place):
        return []
    wanted = set(mention.words.lower().split())
    found = {
        named.name: (named, where)
        for named, where in _above(_titled, mention.head, cast, place)
        if named.form is NAME and named.title and wanted.issubset(named.title.lower().split())
    }
    if len(found) != 1:
        return []
    [(named, where)] = found.values()
    return same_name(named, cast, where) or part_of_name(named, cast, where) or [cast.add(named, where)]


def _above(phrases: _Phrases, noun: str, cast: Cast, place: Place) -> Iterator[tuple[Mention, Place]]:
    """What phrases with a noun mention before a place, the nearest paragraph first, and where."""
    for paragraph in range(place.paragraph, max(cast.scope, place.paragraph - _REACH) - 1, -1):
        passage = cast.passages[paragraph]
        until = place.phrase[0] if paragraph == place.paragraph else len(passage.lower)
        for phrase in phrases(passage, noun, until):
            yield _mention_at(passage, phrase, noun), Place(passage, paragraph, phrase, phrase)


def _mention_at(passage: Passage, phrase: Range, noun: str) -> Mention:
    """The mention at a phrase; of an owner without its "'s": "the Reef Party's | leader"."""
    printed = words_of(passage, *phrase)
    name = printed.removesuffix("'s").removesuffix("’s")
    return (
        read_mention(passage, phrase) if name == printed else Mention(NAME, name, kind_of_noun(noun), name, head=noun)
    )


def _titled(passage: Passage, noun: str, until: int) -> Iterator[Range]:
    """The names before a token that stand right behind a title's noun."""
    low, words = passage.lower, passage.words
    for at in _places(low, noun, until):
        end = at + 1
        while end < until and end - at <= _LONGEST and is_name_word(words[end]):
            end += 1
        if end > at + 1:
            yield titled_start(passage, at + 1, 0), end


def _named(passage: Passage, noun: str, until: int) -> Iterator[Range]:
    """The noun phrases before a token that are a noun with a name beside it."""
    low, words = passage.lower, passage.words
    for at in [*_places(low, noun, until), *_places(low, noun + "'s", until), *_places(low, noun + "’s", until)]:
        start, end = at, at + 1
        while start > 0 and at - start < _LONGEST and words[start - 1][0].isupper() and low[start - 1] not in _NO_NAME:
            start -= 1
            if words[start][-2:] in ("'s", "’s"):
                start += 1
                break
        if words[at][0].isupper() and low[end : end + 1] == ("of",):
            end = _behind_name(passage, end, min(until, end + _LONGEST))
        known = words[at][0].isupper() or words[start] in ADJECTIVES or (start > 0 and low[start - 1] in DETERMINERS)
        if known and end - start > 1:
            yield start, end


def _places(low: tuple[str, ...], noun: str, until: int) -> list[int]:
    """Where a noun stands before a token."""
    return [i for i in range(until) if low[i] == noun] if noun in low else []


def _behind_name(passage: Passage, at: int, end: int) -> int:
    """Where a name ends that goes on with "of": "Ministry of Trade and Tides | said"."""
    words = passage.words
    behind = at
    while at < end and (words[at][0].isupper() or words[at] in _WITHIN):
        at += 1
        if words[at - 1][0].isupper():
            behind = at
    return behind
