"""Names of people, and the titles printed before them.

Strategy: the last title in the phrase parts title from name ("Chinese Foreign Ministry spokesperson | Mao Ning"). Behind "of"
the office comes first, whose capitals are no part of the name ("Secretary of State | Hanna Lund"). Without a title,
a run of capitals is a person's name unless its last word or its first is that of a body or a place.
"""

from __future__ import annotations

from typing import Final

from ..grammar.nickname import nickname_start
from ..grammar.nouns import BODIES, HEADS, is_title, singular
from ..grammar.phrase_edge import Range
from ..grammar.quotation import MARKS
from ..grammar.sentence import Passage
from ..lexicon.bodies import OPENINGS
from ..lexicon.function_words import DETERMINERS, PREPOSITIONS
from ..lexicon.names import BODY_ENDINGS, DEMONYMS, OFFICES, PARTICLES, SUFFIXES
from ..lexicon.people import HONORIFICS, OTHERS, PLAYING, POSITIONS, POSTS, ROLES
from ..lexicon.places import ADJECTIVES, CAPITALS, COUNTRIES
from ..lexicon.time_words import MONTHS, WEEKDAYS
from ..record import record
from .head_noun import is_people_word
from .office import behind_title
from .person_description import is_described

_LONGEST: Final = 6  # tokens of a name
_PEOPLE: Final = ROLES | OTHERS
_ENDINGS: Final = BODIES | BODY_ENDINGS
_STOPPED: Final = HONORIFICS | SUFFIXES
_DATES: Final = WEEKDAYS | MONTHS
_TITLES: Final = HONORIFICS | ROLES
_POSSESSIVES: Final = frozenset({"her", "his", "its", "their"})
_COMPASS: Final = PREPOSITIONS | {"central", "eastern", "northern", "southern", "western", "the"}
_PLACES: Final = COUNTRIES | frozenset(CAPITALS)
_NO_TRADE: Final = PREPOSITIONS | DETERMINERS | {"&", "and"}
OTHER: Final = frozenset({"another", "other"})
_NO_NAME: Final = frozenset({"&", "and", "of", "others", "the"})
_NAMING: Final = frozenset({"called", "identified", "known", "named", "nicknamed", "surnamed"})
_BRINGING: Final = _NAMING | {"as", "only"}
_SQUAD: Final = frozenset({"backup", "former", "reserve", "rookie", "star", "starting", "veteran"})
_NAMED: Final = 2  # words of a full name
_COLLECTIVE: Final = ("ch", "ese", "sh", "ss")  # "the French", "the Chinese"
_DEMONYM: Final = 3  # words of a demonym and a name: "American Hanna Lund", and not "Kenyan Reef"


@record
class PersonName:
    """A person's name in a noun phrase, as token ranges.

    Args:
        name: the name without title or honorific.
        title: the words before it, honorific included; None where they are an honorific alone or nothing.
        head: the title's head noun, in lower case; "doctor" for "Dr."; "" where there is none.
    """

    name: Range
    title: Range | None
    head: str


def words_of(passage: Passage, start: int, end: int) -> str:
    """The printed words of a range of tokens on one line, with the gaps the text has."""
    words, tokens = passage.words, passage.tokens
    if end - start == 1:
        return words[start]
    printed = tokens.text[tokens.starts[start] : tokens.ends[end - 1]]
    if printed.isprintable() and "  " not in printed:
        return printed  # nearly always
    return " ".join(printed.split())


def is_name_word(word: str) -> bool:
    """Whether a token can be part of a person's name.

    >>> from xinhua_parse.speakers.person_name import is_name_word
    >>> [is_name_word(w) for w in ("Il-Ho", "al-Harbi", "van", "said", "1.5")]
    [True, True, True, False, False]
    """
    return word[0].isupper() or word in PARTICLES or (word[:3] in ("al-", "el-", "as-", "ul-") and word[3:4].isupper())


def name_start(passage: Passage, start: int, end: int) -> int:
    """Where the run of name words that ends at `end` begins, not before `start`."""
    words, low = passage.words, passage.lower
    at = end
    while at > start and end - at < 2 * _LONGEST:
        word = words[at - 1]
        if (word[0].isupper() or is_name_word(word)) and low[at - 1] not in DETERMINERS:
            at -= 1
        elif word == "." and at - 2 >= start and (len(words[at - 2]) <= 2 or low[at - 2] in _STOPPED):
            at -= 2
        elif word == "," and at < end and low[at] in SUFFIXES:
            at -= 1
        elif at < end and word in MARKS and start < (opener := nickname_start(words, at - 1)) < at - 1:
            at = opener
        else:
            break
    while at + 1 < end and low[at] in _DATES:
        at += 1
    while at < end and words[at] in PARTICLES:  # a particle opens a name only in capitals
        at += 1
    return at


def read_person_name(passage: Passage, start: int, end: int) -> PersonName | None:
    """The person's name in a noun phrase without its article; None where the phrase names no person.

    A name may have its body or place behind it: "Grace Adeyemi from the fisheries department", "analyst Xu Dan of Reef Bank".
    """
    found = _closing_name(passage, start, end)
    if found is not None:
        return found
    low, words = passage.lower, passage.words
    stop = next(
        (i for i in range(start, end) if low[i] in ("at", "from", "in", "of", "with") and words[i] == low[i]), end
    )
    if stop in (start, end):
        return None
    name = name_start(passage, start, stop)
    if name != start and (stop - name < _NAMED or not is_title(low[name - 1])):
        return None
    found = _closing_name(passage, start, stop)
    return found if found is not None and (found.title is not None or found.name[1] - found.name[0] > 1) else None


def _closing_name(passage: Passage, start: int, end: int) -> PersonName | None:
    """The name that closes the phrase."""
    low, words = passage.lower, passage.words
    first = name_start(passage, start, end)
    if first >= end:
        return None
    title = end - 2
    while title >= start and not is_title(low[title]):
        title -= 1
    if title < start:
        title = _position(passage, start, first, end)
    bare = _before_naming(low, start, first) if low[first - 1] in _BRINGING else first
    if is_described(passage, start, bare, title, end):
        return None
    if title >= 0:
        first = behind_title(passage, title, first, end) if bare == first else first
    elif bare > start and not _only_modifiers(passage, start, bare):
        return None
    if first >= end:
        return None
    name = _behind_honorifics(passage, first, end)
    if title >= 0 and end - name == 1 and low[name] in POSTS:
        return None  # "the Chief Executive"
    if end - name >= _DEMONYM:
        name = _behind_demonym(passage, name, end)
    if not (words[name][0].isalpha() or any(word[0].isalpha() for word in words[name + 1 : end])):
        return None
    if title >= 0 and _titled_body(passage, start, name, end):
        return None
    if title < 0 and _bare_body(passage, start, (bare, first, name), end):
        return None
    head = low[title] if title >= 0 else "doctor" if "dr" in low[start:name] else ""
    return PersonName((name, end), _title_range(passage, start, bare, name, title), head)


def _position(passage: Passage, start: int, first: int, end: int) -> int:
    """The token of a player's position before a full name: "Tide center Otto Renn", no "research center Velmark Poll"; else -1."""
    low, words = passage.lower, passage.words
    if first == start and end - start > _NAMED and (low[start] in PLAYING or low[start] in POSITIONS):
        return start if _looks_like_person(passage, start + 1, end) else -1  # "Center Otto Renn"
    at = first - 1
    if at < start or low[at] not in PLAYING:
        return -1
    plain = at == start or words[at - 1][0].isupper() or low[at - 1] in _SQUAD
    return at if plain and end - first >= _NAMED and _looks_like_person(passage, first, end) else -1


def _bare_body(passage: Passage, start: int, starts: tuple[int, int, int], end: int) -> bool:
    """Whether what has no title is no person's name, where it was sought from, and where it begins with and without a demonym."""
    low = passage.lower
    bare, first, name = starts
    if name > first and low[end - 1] in _ENDINGS and words_of(passage, name - 1, name)[-1] == "s":
        return True  # "the Fishermen's Union"
    if name != bare:
        return low[end - 1][-1] == "s" and singular(low[end - 1]) in ROLES  # "Velmark's Joint Chiefs"
    if bare > start and end - name == 1 and is_people_word(passage.words[name]):
        return True  # "the 18-year-old Russian"
    the = bare == start and start > 0 and low[start - 1] == "the"  # "the Daily Tide", "the Pentagon"
    return the or not _looks_like_person(passage, name, end)


def _titled_body(passage: Passage, start: int, name: int, end: int) -> bool:
    """Whether what stands behind a title is no person's name."""
    low = passage.lower
    if name > start and low[name - 1] in _COMPASS and words_of(passage, name, end) in _PLACES:
        return True  # "the former mayor of a city in southern Philippines"
    # "the official Thai News Agency"
    return low[end - 1] in BODIES or (low[name - 1] in PREPOSITIONS and low[end - 1] in _ENDINGS)


def _title_range(passage: Passage, start: int, bare: int, name: int, title: int) -> Range | None:
    """The words before the name that are its title: "the group's" is no part of it, "Mr." alone is none."""
    words = passage.words
    low = passage.lower
    if title < 0:  # a trade that no list has: "mentor Xu Dan"
        word = words[bare - 1]
        trade = bare > start and word.isalpha() and word.islower() and singular(word) == word  # no "champions"
        return (start, bare) if trade else None
    while start < name and words[start].islower() and (low[start] in OTHER or words[start].endswith(("'s", "’s"))):
        start += 1
    possessor = next((i for i in range(title, start, -1) if low[i] in _POSSESSIVES), start - 1)
    start = possessor + 1  # "led by its President ..."
    stop = name
    while stop - 1 > start and (words[stop - 1] == "." or low[stop - 1] in HONORIFICS) and low[stop - 2] != "first":
        stop -= 1  # "police officer Col. Karim Hadi", and not "First Lady Hanna Lund"
    while stop - 1 > title and words[stop - 1] in ADJECTIVES:
        stop -= 1  # "champion | Russian Hanna Lund"
    if low[stop - 1] in _BRINGING:
        stop = _before_naming(low, start, stop)
    return (start, stop) if start < stop else None


def _before_naming(low: tuple[str, ...], start: int, name: int) -> int:
    """Before the participle that brings a name in: "driver | surnamed Xu", "villager | identified only as Xu Dan"."""
    at = name
    while at - 1 > start and low[at - 1] in ("as", "only"):
        at -= 1
    return at - 1 if at - 1 > start and low[at - 1] in _NAMING else name


def _only_modifiers(passage: Passage, start: int, first: int) -> bool:
    """Whether only adjectives, ages or an unlisted trade stand before the name: "the 22-year-old Liu", "mentor Xu Dan"."""
    low, words = passage.lower, passage.words
    if words[first].isupper() and len(words[first]) > 1:
        return False
    if low[first - 1] == "one" and low[first - 2 : first - 1] == ("number",):
        return True  # "world number one Jarno Salo"
    if words[first - 1].isdigit() and low[first - 3 : first - 1] == ("no", "."):
        return True  # "World No. 2 Jarno Salo"
    return not any(low[i] in _NO_TRADE or singular(low[i]) in BODIES for i in range(start, first))


def _behind_demonym(passage: Passage, first: int, end: int) -> int:
    """Behind the demonym before a full name: "American | Hanna Lund"; no body's name and none behind "the" has one."""
    words, low = passage.words, passage.lower
    behind = first + 1 + (words[first] in ("New", "North", "South", "Sri"))  # "South Korean Oh Dan"
    if end - behind < _NAMED or (words[behind - 1] not in ADJECTIVES and words[behind - 1] not in DEMONYMS):
        return first
    inner = any(low[i] in OFFICES or singular(low[i]) in HEADS or words[i] in ADJECTIVES for i in range(behind, end))
    the = first > 0 and low[first - 1] == "the"
    return first if inner or the or low[end - 1] in _ENDINGS else behind


def _behind_honorifics(passage: Passage, first: int, end: int) -> int:
    """Behind honorifics, ranks and possessives before the bare name: "Gen. Li", "the bank's Lund"."""
    low, words = passage.lower, passage.words
    at = first
    while at + 1 < end and (low[at] in _TITLES or words[at].endswith(("'s", "’s"))):
        at += 1
        if low[at] == "." and at + 1 < end:
            at += 1
    return at


def is_epithet(passage: Passage, start: int, end: int) -> bool:
    """Whether words behind "the" describe one person by country: "18-year-old Russian", "Spaniard"; "French" are several."""
    words = passage.words
    last = words[end - 1]
    if last not in DEMONYMS and last not in ADJECTIVES:
        return False
    before = words[start : end - 1]
    if last.endswith(_COLLECTIVE) and not any(word.endswith("-old") for word in before):
        return False
    return all(word == word.lower() for word in before)


def is_bare_noun_name(passage: Passage, start: int, end: int) -> bool:
    """Whether one capitalised word is a name though it is a noun for a person: "Archer said", and not "the President said"."""
    low = passage.lower
    return end - start == 1 and low[start] in _PEOPLE and (start == 0 or low[start - 1] not in DETERMINERS)


def _looks_like_person(passage: Passage, start: int, end: int) -> bool:
    """Whether a bare capitalised phrase is a person's name rather than a body's or a place's."""
    words, low = passage.words, passage.lower
    end -= low[end - 1] == "."  # "Arden Motors Co."
    count = end - start
    last = words[end - 1]
    if count > _LONGEST or words[start][0].isdigit() or (words[start] in ADJECTIVES and count > 1):
        return False
    if count > 1 and low[start] in OPENINGS:
        return False  # "Radio Liska"
    if count == 1 and len(last) > 4 and last.endswith("bank"):
        return False  # "Reefbank"
    if last[-1] == "s" and (last[:-1] in ADJECTIVES or (count == 1 and is_people_word(last))):
        return False  # "Palestinians", "Democrats"
    if low[end - 1] in _ENDINGS or (singular(low[end - 1]) in HEADS and not is_bare_noun_name(passage, start, end)):
        return False  # but "Archer said": a single person's noun would have an article
    if last.isupper() and len(last) > 1 and low[end - 1] not in SUFFIXES and (count == 1 or not words[start].isupper()):
        return False
    if (whole := words_of(passage, start, end)) in _PLACES or whole == "Xinhua":
        return False
    # "the" may open a nickname: 'Otto "The Reef" Lund'
    return not any(low[i] in _NO_NAME and (i == start or words[i - 1] not in MARKS) for i in range(start, end))
