"""The orders of reported speech with a finite verb.

    "Wang said that ..."    "..., Wang said"    "..., said Wang"    "Wang, head of ..., said ..."
    "... condemned the attack and vowed to ..."    "the agreement, which stated that ..."

Strategy: what stands before the verb group tells the order, and what follows the cue tells where the content is. A cue with
its own subject inside what an earlier cue reports is left out on purpose: it belongs to that content.
"""

from __future__ import annotations

from typing import Final

from ..grammar.complement import Complement
from ..grammar.finite import has_finite_verb
from ..grammar.noun_phrase import phrase_before, short_phrase_before
from ..grammar.nouns import is_person_noun, singular
from ..grammar.phrase_edge import LONGEST, Range, is_dash
from ..grammar.quotation import trim
from ..grammar.sentence import Passage, Sentence
from ..grammar.subject import is_apposition, is_wider_place, sentence_subject, subject_before_comma
from ..grammar.verbs import FORMS
from ..lexicon.bodies import DOCUMENTS
from ..lexicon.function_words import AUXILIARIES, PREPOSITIONS, SUBJECT_PRONOUNS
from ..lexicon.pasts import PASTS
from .inversion import read_inverted
from .reading import Candidate, Reading
from .tag import SHORTEST, can_tag, read_tag, read_unparted_tag, tags

_DETACHING: Final = frozenset({",", ";"})
_CONJUNCTIONS: Final = frozenset({"and", "but", "or", "then"})
_NUMERALS: Final = frozenset(
    {"eight", "first", "five", "four", "last", "nine", "second", "seven", "six", "ten", "three", "two"}
)
_FRONTING: Final = frozenset({"after", "although", "as", "because", "even", "if", "since", "though", "when", "while"})
_FREE: Final = frozenset({"what", "whatever"})
_JOINED: Final = 2  # phrases joined to an antecedent by "of" or "by", at most
_NAME: Final = 7  # tokens of a name with its initials


def read_finite(candidate: Candidate) -> Reading | None:
    """The reading of a finite verb, by what stands before its verb group."""
    sentence, at = candidate.sentence, candidate.group.start
    before = sentence.passage.lower[at - 1] if at > sentence.start else ""
    if not before or sentence.passage.quoted[at - 1] >= 0 or before in _DETACHING or is_dash(sentence.passage, at - 1):
        return read_inverted(candidate) or _read_apposed(candidate)
    if before in _CONJUNCTIONS:
        return _read_coordinated(candidate)
    if before in ("who", "which"):
        return _read_relative(candidate)
    return _read_attached(candidate)


def _ahead(candidate: Candidate, source: Range, *, fronted: Range | None = None) -> Reading:
    """The reading of a cue before its content."""
    following = candidate.following
    if following.complement is Complement.ANNOUNCED:
        return Reading(candidate.cue, source, source[0], announces=True)
    opens = _before_conjunction(candidate.sentence, source[0])
    clause = following.complement.is_clause
    return Reading(candidate.cue, source, opens, fronted=fronted, after=following.start, clause=clause)


def _before_conjunction(sentence: Sentence, at: int) -> int:
    """Before the ", while" or "and" that joins a second attribution to the first; the token itself where there is none."""
    low, start = sentence.passage.lower, sentence.start
    if at - 1 > start and low[at - 1] in ("and", "but", "while"):
        at -= 1
        at -= at - 1 > start and low[at - 1] == ","
    return at


def _read_attached(candidate: Candidate) -> Reading | None:
    """A cue right behind its subject: "Wang said ...", "..., Wang said"."""
    sentence = candidate.sentence
    passage, start = sentence.passage, sentence.start
    low, quoted = passage.lower, passage.quoted
    source = phrase_before(passage, candidate.group.start, start)
    if source is None or low[source[0]] in _FREE:
        return None
    source = _name_before(sentence, source) or _antecedent(sentence, source) or source
    boundary = source[0] - 1
    if boundary > start and low[boundary] == "as":
        boundary -= 1  # "..., as Wang said"
    parted = boundary > start and (low[boundary] == "," or quoted[boundary] >= 0 or is_dash(passage, boundary))
    if parted and tags(candidate, boundary):
        return read_tag(candidate, source, boundary)
    complement = candidate.following.complement
    if complement is Complement.NOTHING and source[0] - 1 == start and low[start] == "as":
        return _read_fronted(candidate, source)
    if complement is Complement.NOTHING:
        return _read_stray_comma(candidate, source) or read_unparted_tag(candidate, source)
    if low[boundary] in _FREE and boundary >= start and complement is not Complement.QUOTATION:
        return None  # "whether he means what he said about ..."
    if not complement.reports or _is_nested(candidate, boundary) or _is_counted(passage, source):
        return None
    if parted and quoted[boundary] >= 0 and boundary - start >= SHORTEST and complement is Complement.QUOTATION:
        return Reading(candidate.cue, source, boundary, before=True, after=candidate.following.start)
    fronted = (start, boundary) if parted and not candidate.earlier else None
    return _ahead(candidate, source, fronted=fronted)


def _read_fronted(candidate: Candidate, source: Range) -> Reading | None:
    """A tag before its content: "As the paper noted, the bridge was shut"."""
    behind, end = candidate.following.behind, candidate.sentence.end
    low = candidate.sentence.passage.lower
    if not can_tag(candidate.form) or behind + 1 >= end or low[behind] != ",":
        return None
    return Reading(candidate.cue, source, source[0] - 1, after=behind + 1)


def _is_counted(passage: Passage, source: Range) -> bool:
    """Whether a phrase ends with a number that counts what follows: "the two | confirmed cases", not "the father of six"."""
    low = passage.lower
    return low[source[1] - 1] in _NUMERALS and low[source[1] - 2] != "of"


def _read_stray_comma(candidate: Candidate, source: Range) -> Reading | None:
    """A cue that a stray comma parts from its clause, with nothing before its source: "Hu said, China has ..."."""
    sentence, behind = candidate.sentence, candidate.following.behind
    passage = sentence.passage
    opens = source[0] <= sentence.start + 1 and candidate.form.plain
    if not opens or passage.lower[behind : behind + 1] != [","] or behind + 1 >= sentence.end:
        return None
    word = passage.lower[behind + 1]
    if word in PREPOSITIONS or word in _CONJUNCTIONS or word.endswith("ing"):
        return None
    if not has_finite_verb(passage, behind + 1, sentence.end):
        return None
    return Reading(candidate.cue, source, source[0], after=behind + 1, clause=True)


def _is_nested(candidate: Candidate, boundary: int) -> bool:
    """Whether a cue with its own subject stands inside what an earlier cue reports."""
    earlier = candidate.earlier
    if not earlier or earlier[-1].after is None:
        return False
    if earlier[-1].after > candidate.index and candidate.sentence.passage.lower[earlier[-1].cue[0]] == "citing":
        return False  # "Citing police, the paper said ...": they share the content
    if earlier[-1].until is not None and earlier[-1].until <= boundary:
        return False
    sentence = candidate.sentence
    low = sentence.passage.lower
    if len(earlier) == 1 and low[boundary] == "," and low[sentence.start] in _FRONTING:
        return False  # "As the mayor called on farmers to leave, Arden suggested ..."
    if low[boundary] == ";":
        return False
    joined = low[boundary] in ("and", "but", "while")
    own = candidate.form.plain and low[boundary + 1] not in SUBJECT_PRONOUNS  # "A and the mayor said B"
    return not (joined and (own or low[boundary - 1] == ","))


def _name_before(sentence: Sentence, source: Range) -> Range | None:
    """The name before a comma whose apposition was read as the source: "Hanna Lund, the club's secretary told ..."."""
    passage = sentence.passage
    low, words = passage.lower, passage.words
    comma = source[0] - 1
    if comma <= sentence.start or low[comma] != "," or low[source[0]] in ("the", "he", "she"):
        return None
    if not any(is_person_noun(low[i]) for i in range(*source)) or not is_apposition(passage, *source):
        return None
    name = phrase_before(passage, comma, sentence.start)
    if name is None or name[1] - name[0] > _NAME or (name[0] > sentence.start and low[name[0] - 1] in PREPOSITIONS):
        return None
    if is_wider_place(passage, *name):
        return None  # "in Port Ellery, Velmark, state radio reported"
    return name if all(words[i][0].isupper() or words[i] == "." for i in range(*name)) else None


def _antecedent(sentence: Sentence, source: Range) -> Range | None:
    """The people of whose relative clause a phrase is the object: "experts who had carried out | the visit | said"."""
    passage = sentence.passage
    low, words = passage.lower, passage.words
    at = source[0] - 1
    if at <= sentence.start or words[at][0].isupper():
        return None
    while at > sentence.start and source[0] - at < LONGEST and words[at][0].isalnum() and passage.quoted[at] < 0:
        if low[at] in FORMS and FORMS[low[at]].plain:
            return None  # "officials who said the ministry planned ..."
        if low[at] == "who":
            return phrase_before(passage, at, sentence.start)
        at -= 1
    return None


def _read_apposed(candidate: Candidate) -> Reading | None:
    """A cue behind the apposition to its subject: "Wang, head of ..., said ..."."""
    sentence = candidate.sentence
    passage, start = sentence.passage, sentence.start
    comma = candidate.group.start - 1
    if comma <= start or passage.quoted[comma] >= 0:
        return None
    if is_dash(passage, comma):
        source = _before_dashes(passage, comma, start)
    else:
        source = subject_before_comma(passage, comma, start) if passage.lower[comma] == "," else None
    if source is None:
        return None
    boundary = source[0] - 1
    complement = candidate.following.complement
    quoted = boundary > start and passage.quoted[boundary] >= 0
    if complement is Complement.NOTHING:
        behind = boundary > start and can_tag(candidate.form) and (quoted or passage.lower[boundary] == ",")
        return read_tag(candidate, source, boundary) if behind else None
    if not complement.reports:
        return None
    if quoted and complement is not Complement.ANNOUNCED:
        goes_on = candidate.following.start if complement is Complement.QUOTATION else None
        return Reading(candidate.cue, source, boundary, before=True, after=goes_on)
    return _ahead(candidate, source, fronted=(start, boundary) if boundary > start else None)


def _before_dashes(passage: Passage, dash: int, start: int) -> Range | None:
    """The subject before what stands between two dashes: "economists - among them Lund - warn that ..."."""
    opening = next((i for i in range(dash - 1, max(start, dash - LONGEST), -1) if is_dash(passage, i)), start)
    return phrase_before(passage, opening, start) if opening > start else None


def _read_coordinated(candidate: Candidate) -> Reading | None:
    """A verb that shares its subject with an earlier one: "... condemned the attack and vowed to ..."."""
    complement, earlier = candidate.following.complement, candidate.earlier
    if not complement.reports or complement is Complement.ANNOUNCED:
        return None
    passage, start = candidate.sentence.passage, candidate.sentence.start
    low = passage.lower
    conjunction = candidate.group.start - 1
    comma = conjunction > start and low[conjunction - 1] == ","
    if earlier:
        last = earlier[-1]
        inside = last.after is not None and last.clause and not comma and low[conjunction] != "but"
        if inside or (last.before and last.after is None and not comma):
            return None
        source = next((r.source for r in reversed(earlier) if r.source is not None), None)
    else:
        source = sentence_subject(passage, start, conjunction)
        if source is not None and source[1] >= conjunction - comma:
            return None  # "mood and related disorders": two nouns, no verb yet
    if source is None:
        return None
    return Reading(
        candidate.cue, source, conjunction - comma, after=candidate.following.start, clause=complement.is_clause
    )


def _read_relative(candidate: Candidate) -> Reading | None:
    """A verb of a relative clause: "the agreement, which stated that ..."."""
    complement, earlier = candidate.following.complement, candidate.earlier
    if not complement.reports or complement is Complement.ANNOUNCED or (earlier and earlier[-1].after is not None):
        return None
    passage, start = candidate.sentence.passage, candidate.sentence.start
    at = candidate.group.start - 1
    if at > start and passage.lower[at - 1] == ",":
        at -= 1
    if at <= start:
        return None
    quotation = passage.quoted[at - 1]
    source = short_phrase_before(passage, at, start) if quotation < 0 else trim(passage.tokens, (quotation, at))
    if source is None:
        return None
    if passage.lower[candidate.group.start - 1] == "which":
        source = _with_document(passage, source, start)
    after = candidate.following.start
    until = _relative_end(passage, after, candidate.sentence.end) if passage.lower[at] == "," else None
    return Reading(candidate.cue, source, source[0], after=after, until=until, clause=True)


def _with_document(passage: Passage, source: Range, start: int) -> Range:
    """The antecedent of "which" with the document it belongs to: "a study by the University of Velmark | which said"."""
    low = passage.lower
    for _ in range(_JOINED):
        at = source[0] - 1
        outer = short_phrase_before(passage, at, start) if at > start and low[at] in ("by", "from", "of") else None
        if outer is None or (low[at] != "of" and singular(low[outer[1] - 1]) not in DOCUMENTS):
            break
        source = outer[0], source[1]
    return source


def _relative_end(passage: Passage, start: int, end: int) -> int | None:
    """The comma that closes a relative clause, before the verb of the main one; None where none does."""
    low = passage.lower
    for at in range(start, end - 1):
        if low[at] == "," and passage.quoted[at] < 0 and (low[at + 1] in PASTS or low[at + 1] in AUXILIARIES):
            return at
    return None
