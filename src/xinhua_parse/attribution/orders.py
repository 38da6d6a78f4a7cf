"""The orders of reported speech with a finite verb.

    "Wang said that ..."    "..., Wang said"    "..., said Wang"    "Wang, head of ..., said ..."
    "... condemned the attack and vowed to ..."    "the agreement, which stated that ..."

Strategy: what stands before the verb group tells the order, and what follows the cue tells where the content is. A cue with
its own subject inside what an earlier cue reports is left out on purpose: it belongs to that content.
"""

from __future__ import annotations

from typing import Final

from ..grammar.circumstance import is_adverb, skip_occasion
from ..grammar.described import described_start
from ..grammar.finite import has_finite_verb
from ..grammar.following import CLAUSE, NOTHING, NOUN, PHRASE, QUOTATION
from ..grammar.noun_phrase import phrase_before, whom
from ..grammar.nouns import is_head, is_person_noun
from ..grammar.phrase_edge import LONGEST, TIMELY, Range, is_dash
from ..grammar.place import is_wider_place
from ..grammar.sentence import Passage, Sentence
from ..grammar.subject import is_apposition, subject_before_comma
from ..grammar.verbs import FORMS
from ..lexicon.function_words import (
    ARTICLES,
    AUXILIARIES,
    CONNECTIVES,
    DETERMINERS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
)
from ..lexicon.pasts import PASTS
from .ahead import read_ahead
from .apposed import read_apposed
from .coordinated import read_coordinated
from .inversion import read_inverted
from .nesting import frame_of, is_nested
from .reading import Candidate, Reading
from .relative import FREE, RELATED, gives_name, is_free, read_free, read_relative
from .tag import SHORTEST, fronts, read_fronted_tag, read_tag, read_unparted_tag, tags

_DETACHING: Final = frozenset({",", ";"})
_OCCASIONS: Final = frozenset({"at", "during", "in"})
_CONJUNCTIONS: Final = frozenset({"and", "but", "or", "then"})
_NUMERALS: Final = frozenset(
    {"eight", "first", "five", "four", "last", "nine", "second", "seven", "six", "ten", "three", "two"}
)
# adjectives and adverbs that no noun phrase ends with: "the latest | reported attack"
_MODIFIERS: Final = frozenset({
    "additional", "alleged", "current", "earlier", "few", "further", "latest", "more", "new", "newly", "next", "ongoing", "only",
    "previous", "recent", "so-called", "various",
})  # fmt: skip
_OFFERING: Final = frozenset({"by", "from", "of"})
_NOBODY: Final = frozenset({"neither", "nobody", "none"})
_INDEFINITE: Final = frozenset({"anything", "everything", "nothing", "something"})  # "anything the senator said"
_CITING: Final = frozenset({"citing", "quoting"})
_GOVERNING: Final = PREPOSITIONS - {"as"}
_GOVERNING_ARTICLES: Final = PREPOSITIONS | {"all", "and", "both", "but", "half", "not", "only", "or", "such", "than"}
_RELATIVE: Final = _CITING | {"which", "who", "whose"}  # and participles that stand for one
_NAME: Final = 7  # tokens of a name with its initials


def read_finite(candidate: Candidate) -> Reading | None:
    """The reading of a finite verb, by what stands before its verb group."""
    sentence, at = candidate.sentence, candidate.group.start
    before = sentence.passage.lower[at - 1] if at > sentence.start else ""
    named = before and sentence.passage.quoted[at - 1] >= 0 and _quoted_name(sentence, at)
    if named:
        return _read_attached(candidate, named)
    if before in _DETACHING or not before or sentence.passage.quoted[at - 1] >= 0 or is_dash(sentence.passage, at - 1):
        return read_inverted(candidate) or read_apposed(candidate)
    if before in _CONJUNCTIONS:
        return read_coordinated(candidate)
    if before in RELATED:
        return read_relative(candidate)
    return _read_attached(candidate)


def _quoted_name(sentence: Sentence, end: int) -> Range | None:
    """The noun phrase that ends before a token with a name in quotation marks: 'the daily "Tarde" | reported'."""
    passage = sentence.passage
    low, words, opener = passage.lower, passage.words, passage.quoted[end - 1]
    if opener <= sentence.start or end - opener > _NAME or passage.quoted[opener - 1] >= 0:
        return None
    if not words[opener + 1][0].isupper() or not words[end - 2][-1].isalnum():
        return None
    if low[opener - 1] in ARTICLES:  # 'the "Iron Lady" | said', 'data offered by the "Reef Board" | showed'
        offered = opener - 2 > sentence.start and low[opener - 2] in _OFFERING
        outer = phrase_before(passage, opener - 2, sentence.start) if offered else None
        return (opener - 1 if outer is None else outer[0], end)
    head = phrase_before(passage, opener, sentence.start) if is_head(low[opener - 1]) else None
    return None if head is None else (head[0], end)


def _read_attached(candidate: Candidate, source: Range | None = None) -> Reading | None:
    """A cue right behind its subject: "Wang said ...", "..., Wang said"; the subject is sought if it is not given."""
    sentence = candidate.sentence
    passage, start = sentence.passage, sentence.start
    low, quoted = passage.lower, passage.quoted
    index, form = candidate.index, candidate.form
    called = gives_name(sentence, index, form) and is_free(sentence, index)
    if called or (form.describes and low[index + 1 : index + 2] == ("as",)):
        return read_free(candidate)
    source = _subject(candidate, source)
    if source is None:
        return None
    boundary = (described_start(passage, source, start) if low[source[0] - 1] == "," else source[0]) - 1
    if boundary > start and low[boundary] == "as":
        boundary -= 1  # "..., as Wang said"
    parted = boundary > start and (low[boundary] == "," or quoted[boundary] >= 0 or is_dash(passage, boundary))
    if parted and tags(candidate, boundary):
        if _holds_another(passage, source) or (form.shape == "third" and _is_unfinished(candidate, source)):
            return None  # "nine yuan above the toll | the board had estimated", "the first two | states to vote"
        return read_tag(candidate, source, boundary)
    complement = candidate.following.complement
    if complement is NOTHING and fronts(candidate, source[0] - 1):
        return read_fronted_tag(candidate, source)
    if complement is NOTHING:
        return _read_stray_comma(candidate, source) or read_unparted_tag(candidate, source)
    if low[boundary] in FREE and boundary >= start and complement is not QUOTATION:
        return None  # "whether he means what he said about ..."
    if not complement.reports or is_nested(candidate, boundary) or _is_unfinished(candidate, source):
        return None
    if parted and quoted[boundary] >= 0 and boundary - start >= SHORTEST and complement is QUOTATION:
        return Reading(candidate.cue, source, boundary, before=True, after=candidate.following.start)
    goes_on = complement is QUOTATION and low[candidate.following.start - 1] == ","
    if parted and low[boundary] == "," and goes_on and _states(passage, start, boundary):
        return Reading(candidate.cue, source, boundary, before=True, after=candidate.following.start)
    first = start if not candidate.earlier else frame_of(candidate)
    fronted = (first, boundary) if parted and first is not None and first < boundary else None
    return read_ahead(candidate, source, fronted=fronted)


def _subject(candidate: Candidate, source: Range | None) -> Range | None:
    """The subject of a cue right behind it: the phrase there, or the one that it belongs to; None where it is no source."""
    sentence = candidate.sentence
    passage, start = sentence.passage, sentence.start
    low = passage.lower
    source = source or phrase_before(passage, candidate.group.start, start)
    if source is None or _leads_on(passage, source) or _is_cited(sentence, source):
        return None
    source = _name_before(sentence, source) or _antecedent(sentence, source) or source
    at = source[0] - 1
    occasion = at > start and low[at - 1] == "," and low[at] in _OCCASIONS
    if not occasion or skip_occasion(passage.tokens, at, source[1]) < source[1]:
        return source
    source = subject_before_comma(passage, at - 1, start)  # "Lund, in a speech in May said ..."
    return None if source is None or (source[0] > start and low[source[0] - 1] in PREPOSITIONS) else source


def _states(passage: Passage, start: int, end: int) -> bool:
    """Whether a main clause opens a sentence: 'Schools will open in May, | he said, "and we are ready"'."""
    first = passage.lower[start]
    fronted = (
        first in PREPOSITIONS
        or first in TIMELY
        or first in SUBORDINATORS
        or first in CONNECTIVES
        or first.endswith(("ed", "ing"))
    )
    return not fronted and passage.quoted[start] < 0 and has_finite_verb(passage, start, end)


def _leads_on(passage: Passage, phrase: Range) -> bool:
    """Whether a phrase opens with what no source does: "what he", "neither Renn", "anything the senator", "adding the vote"."""
    first, longer = passage.lower[phrase[0]], phrase[0] + 1 < phrase[1]
    if first in FREE or first in _NOBODY or (first in _INDEFINITE and longer):
        return True
    adding = longer and first in FORMS and FORMS[first].shape == "ing"
    return adding and passage.lower[phrase[0] + 1] in DETERMINERS


def _is_cited(sentence: Sentence, phrase: Range) -> bool:
    """Whether a participle of its own leads up to a phrase: ", quoting | a notice | posted on its website"."""
    low, at = sentence.passage.lower, phrase[0] - 1
    return at >= sentence.start and low[at] in _CITING and (at == sentence.start or low[at - 1] == ",")


def _holds_another(passage: Passage, source: Range) -> bool:
    """Whether a second noun phrase begins right behind the noun of the first, whose relative clause it opens."""
    low, words = passage.lower, passage.words
    return any(
        low[i] in ARTICLES and words[i] == low[i] and low[i - 1] not in _GOVERNING_ARTICLES and low[i - 1][0].isalpha()
        for i in range(source[0] + 2, source[1])
    )


def _is_unfinished(candidate: Candidate, source: Range) -> bool:
    """Whether a phrase leads on to a noun behind the verb's form: "the two | confirmed cases", "to rebuild | disputed walls".

    "The father of six" and "the envoy to Velmark" are whole, and so is "the two" before "said" or "confirmed that".
    """
    passage = candidate.sentence.passage
    low = passage.lower
    last = source[1] - 1
    if low[last] in _NUMERALS and candidate.form.shape == "third" and not candidate.form.plain:
        return low[last - 1] != "of"  # "in the four | states that voted"
    if low[last] in _NUMERALS or low[last].isdigit():
        return not candidate.form.plain and low[last - 1] != "of" and _noun_follows(candidate)
    if low[last] in _MODIFIERS:
        return True
    verb = last - (last - 1 > source[0] and is_adverb(passage.tokens, last - 1))
    return verb > source[0] and low[verb - 1] == "to" and passage.words[last] == low[last] and not is_head(low[last])


def _noun_follows(candidate: Candidate) -> bool:
    """Whether a bare noun stands behind a form: "the two | confirmed cases", "the first two | states to vote"."""
    low, at = candidate.sentence.passage.lower, candidate.following.start
    if candidate.following.complement not in (
        CLAUSE,
        NOUN,
        NOTHING,
        PHRASE,
    ):
        return False
    return at >= candidate.sentence.end or not (low[at] in DETERMINERS or low[at] in SUBJECT_PRONOUNS)


def _read_stray_comma(candidate: Candidate, source: Range) -> Reading | None:
    """A cue that a stray comma parts from its clause, with nothing before its source: "Hu said, China has ..."."""
    sentence, behind = candidate.sentence, candidate.following.behind
    passage = sentence.passage
    opens = source[0] <= sentence.start + 1 and candidate.form.plain
    if not opens or passage.lower[behind : behind + 1] != (",",) or behind + 1 >= sentence.end:
        return None
    word = passage.lower[behind + 1]
    if word in PREPOSITIONS or word in _CONJUNCTIONS or word.endswith("ing"):
        return None
    if not has_finite_verb(passage, behind + 1, sentence.end):
        return None
    return Reading(candidate.cue, source, source[0], after=behind + 1, clause=True)


def _name_before(sentence: Sentence, source: Range) -> Range | None:
    """The name before a comma whose apposition was read as the source: "Hanna Lund, the club's secretary told ..."."""
    passage = sentence.passage
    low, words = passage.lower, passage.words
    comma = source[0] - 1
    if comma <= sentence.start or low[comma] != "," or low[source[0]] in ("the", "he", "she"):
        return None
    head_end = next((i for i in range(*source) if low[i] in PREPOSITIONS), source[1])
    told = any(is_person_noun(word) and word != "local" for word in low[source[0] : head_end])  # and not "local media"
    if not told or not is_apposition(passage, *source):
        return None
    name = phrase_before(passage, comma, sentence.start)
    if (
        name is None
        or name[1] < comma
        or name[1] - name[0] > _NAME
        or (name[0] > sentence.start and low[name[0] - 1] in _GOVERNING)
    ):
        return None
    if is_wider_place(passage.tokens, *name):
        return None  # "in Port Ellery, Velmark, state radio reported"
    return name if all(words[i][0].isupper() or words[i] == "." for i in range(*name)) else None


def _antecedent(sentence: Sentence, source: Range) -> Range | None:
    """Those of whose relative clause a phrase is the object: "experts who had carried out | the visit | said"."""
    passage = sentence.passage
    low, words = passage.lower, passage.words
    at = source[0] - 1
    if (
        at <= sentence.start
        or words[at][0].isupper()
        or _RELATIVE.isdisjoint(low[max(sentence.start, at - LONGEST) + 1 : at + 1])
    ):
        return None
    while at > sentence.start and source[0] - at < LONGEST:
        opener = passage.quoted[at]
        if opener >= 0 and at - opener <= _NAME and words[at - 1][-1].isalnum():
            at = opener - 1  # 'a case of "red fever"'
            continue
        if opener >= 0 or not words[at][0].isalnum():
            return None
        if low[at] in FORMS and FORMS[low[at]].plain:
            return None  # "officials who said the ministry planned ..."
        if low[at] == "which" and not any(low[i] in PASTS or low[i] in AUXILIARIES for i in range(at + 2, source[1])):
            return None  # "a step which the mayor | said was right"
        if low[at] in _RELATIVE:
            comma = low[at - 1] == "," and low[source[0]] not in SUBJECT_PRONOUNS  # "Lund, who led the board said ..."
            return whom(passage, phrase_before(passage, at - comma, sentence.start))
        at -= 1
    return None
