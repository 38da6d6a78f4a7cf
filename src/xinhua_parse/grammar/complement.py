"""What follows a cue: a clause, a quotation, an infinitive, an object, or nothing.

Strategy: step over the cue's particle, its hearer and its circumstances; then the next words tell. A bare clause after a
verb that also takes a noun ("reported", "announced") needs evidence of a finite verb; "said" needs none.
"""

from __future__ import annotations

from typing import Final

from ..lexicon.function_words import (
    ARTICLES,
    AUXILIARIES,
    DETERMINERS,
    PREPOSITIONS,
    QUESTION_WORDS,
    RELATIVES,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
)
from ..lexicon.pasts import PASTS
from ..lexicon.reporting import PARTICLES, REFUSED
from ..lexicon.time_words import PERIODS
from .circumstance import is_adverb, skip_circumstances
from .finite import CLAUSE_STOPS, has_finite_verb, has_regular_past
from .following import CLAUSE, INFINITIVE, NOTHING, NOUN, OBJECT, PHRASE, QUOTATION, THAT, Complement, Following
from .hearer import skip_hearer, skip_place
from .late_that import is_relative, late_that
from .nouns import is_head
from .object import LONGEST_OBJECT, object_before
from .parenthesis import behind_dashes, behind_parenthesis
from .phrase_edge import DASHES, is_dash
from .quoted_title import behind_title
from .sentence import Passage
from .speech_act import LINKS, is_judged
from .time_phrase import skip_time_after
from .valency import OWN_WAYS, in_its_own_way
from .verbs import FORMS, Form

_NAMED: Final = 8  # tokens between "called" and the quoted name it gives
_CLOSING: Final = CLAUSE_STOPS | {"and", "but", "or", "--", "—"}
_PLACING: Final = frozenset({"after", "at", "before", "during", "in", "on", "to"})  # and no hearer
# what things and teams refuse without a word
_FAILING: Final = frozenset(
    {"bow", "budge", "die", "give", "go", "lie", "open", "start", "stop", "surrender", "work", "yield"}
)
_UNNAMED: Final = (("be", "identified"), ("be", "named"), ("be", "quoted"))
_TAKING_ACTS: Final = frozenset({"agree", "announce", "refuse"})
_NO_OBJECT: Final = (("and",), ("during",), ("or",))
_THEY: Final = (("he",), ("it",), ("she",), ("they",), ("we",), ("you",))
_SITES: Final = frozenset({"account", "blog", "microblog", "page", "site", "website"})
# what "that" points at: "said that day", and not "found that half were old", "said that weeks of talks had failed"
_PERIODS: Final = frozenset(word for word in PERIODS if word[-1] != "s" and word != "half")
_TIMES: Final = LINKS - {"by", "in", "without"}
_NO_CLAUSE: Final = (PREPOSITIONS - {"at", "in", "under"}) | SUBORDINATORS


def read_following(passage: Passage, index: int, form: Form, end: int) -> Following:
    """What follows the cue at token `index`, up to token `end`."""
    low = passage.lower
    cue_end, at, remark = _skip_particle(passage, index, form, end)
    particle = at > cue_end or cue_end > index + 1
    if form.asks or form.lemma in OWN_WAYS:
        own = in_its_own_way(passage, at, cue_end, form, end, particle=particle)
        if own is not None:
            return own
    # "ordered here on Monday the army to ..."
    named = skip_time_after(passage.tokens, at + (low[at : at + 1] == ("here",)), end) if form.urges else at
    if (
        form.urges
        and (particle or form.lemma != "call")
        and low[at : at + 1] not in _NO_OBJECT
        and object_before(passage, named, end, ("to",), whole=form.tells)
    ):
        return Following(OBJECT, cue_end, at, named)  # "called on them to", and not "called a briefing to"
    behind = at if remark else _behind_circumstances(passage, at, form, end)
    complement, start = _marked(passage, behind, end)
    if complement is THAT and behind > at and is_relative(passage, start - 1, end):
        complement, start = NOUN, skip_time_after(passage.tokens, at, end)
    elif complement is THAT and _is_subject(passage, start, end):
        complement, start = CLAUSE if form.plain else NOUN, start - 1
    if complement is None:
        complement = _unmarked(passage, behind, end, form, told=behind > at, called=particle)
        remark = remark and low[behind] not in PREPOSITIONS  # "alluded to by the board"
        if complement is NOUN and (remark or is_judged(passage, index, cue_end, behind, end, form)):
            complement = PHRASE
    return Following(complement, cue_end, behind, start)


def _is_subject(passage: Passage, behind: int, end: int) -> bool:
    """Whether a "that" is the subject of the verb behind it: "said that would help", "peace talks that began in May"."""
    low = passage.lower
    if behind >= end or low[behind - 1] != "that" or passage.words[behind] != low[behind]:
        return False
    verb = low[behind] in AUXILIARIES or low[behind] in PASTS
    return verb and low[behind + 1 : behind + 2] != () and low[behind + 1] not in SUBJECT_PRONOUNS


def _skip_particle(passage: Passage, index: int, form: Form, end: int) -> tuple[int, int, bool]:
    """The cue's end with its particle, the index behind both, and whether the particle brings a remark ("called for")."""
    low = passage.lower
    at = index + 1
    while form.urges and at < end and is_adverb(passage.tokens, at):
        at += 1
    remark = False
    if form.remarks:
        if _tells_how(passage, at, end) and low[at] not in form.remarks and low[at + 1] in form.remarks:
            at += 1  # "complained bitterly about", "lashed out at"
        remark = at < end and low[at] in form.remarks and _brings_remark(passage, at, end)
    if not remark and not (at < end and (low[index], low[at]) in PARTICLES):
        return index + 1, index + 1, False
    return (at + 1 if at == index + 1 else index + 1), at + 1, remark


def _brings_remark(passage: Passage, at: int, end: int) -> bool:
    """Whether what a particle leads to is remarked on, and no circumstance or hearer of the saying."""
    low = passage.lower
    if low[at + 1 : at + 2] == ("condition",) or skip_time_after(passage.tokens, at, end) > at:
        return False  # "speaking on condition of anonymity", "spoke on Monday"
    if low[at] == "at" or (low[at] == "on" and not _SITES.isdisjoint(low[at + 2 : at + 5])):
        # "hinted at a press conference that ...", "reported on its website that ..."
        return skip_circumstances(passage.tokens, at, end) == at
    if low[at] != "with":
        return True
    heard = skip_hearer(passage.tokens, at + 1, end)
    return low[heard : heard + 1] != ("that",)  # "agreed with Lund that ..."


def _tells_how(passage: Passage, at: int, end: int) -> bool:
    """Whether an adverb or "out" stands between a verb and its preposition: "complained | bitterly | about"."""
    low = passage.lower
    if at + 1 >= end or low[at + 1] in ("to", "with"):
        return False
    return low[at] == "out" or is_adverb(passage.tokens, at)


def _behind_circumstances(passage: Passage, at: int, form: Form, end: int) -> int:
    """Behind the hearer, the place and the circumstances that follow a cue."""
    tokens, low = passage.tokens, passage.lower
    first = at
    word = low[at] if at < end else ""
    if word == "to" and (form.vows or form.refuses or (form.lemma in _TAKING_ACTS and _names_act(passage, at))):
        return at
    if form.vows and word == "during":
        return next((i for i in range(at + 1, min(end, at + LONGEST_OBJECT)) if low[i] in ("to", "that")), at)
    if form.lemma == "tell" and at < end and passage.quoted[at] == at:
        at = behind_title(passage, at, end)  # 'told "Morning Tide" on Monday the plan was dead'
    elif form.tells and word not in _PLACING:
        after = skip_hearer(tokens, at, end)
        at = at if form.vows and low[after : after + 1] == ("if",) else after  # "promised strikes if the talks fail"
    elif word == "to" and form.claims and not form.vows and at + 1 < end:  # "said to reporters"
        after = skip_hearer(tokens, at + 1, end)
        at = after if after > at + 1 else at
    elif form.asks and (asked := _behind_asked(passage, at, end)) > at:
        return asked
    if at + 1 < end and low[at] in _TIMES and low[at + 1] in FORMS and FORMS[low[at + 1]].shape == "ing":
        return at  # "joked before announcing that ..."
    at = skip_circumstances(tokens, at, end)
    at = late_that(passage, first, at, end, said=form.lemma == "say")
    return skip_place(tokens, at, end) if form.tells and at > first else at


def _marked(passage: Passage, at: int, end: int) -> tuple[Complement | None, int]:
    """The complement that a mark or "that" opens, with its first token; None where neither does."""
    low, quoted = passage.lower, passage.quoted
    if at >= end:
        return NOTHING, at
    if low[at] in DASHES and is_dash(passage, at):
        return behind_dashes(passage, at, end)
    if low[at] in _CLOSING:
        return NOTHING, at
    if quoted[at] == at:
        behind = next((i for i in range(at + 1, min(end, at + _NAMED)) if quoted[i] != at), end)
        if low[behind : behind + 1] == ("that",):
            return THAT, behind + 1  # 'told "Tides of the North" that ...'
        return QUOTATION, at
    following = at + 1 < end
    if low[at] == ":":
        if not following:
            return Complement.ANNOUNCED, end
        return (QUOTATION if quoted[at + 1] == at + 1 else CLAUSE), at + 1
    if low[at] == "that" and not (following and low[at + 1] in _PERIODS):
        return THAT, at + 1
    if low[at] == ",":
        if following and quoted[at + 1] == at + 1:
            return QUOTATION, at + 1
        if following and low[at + 1] == "that":
            return THAT, at + 2
        return behind_parenthesis(passage, at, end)
    return None, at


def _unmarked(passage: Passage, at: int, end: int, form: Form, *, told: bool, called: bool) -> Complement:
    """The complement that no mark and no "that" opens."""
    low = passage.lower
    if low[at] == "to":
        return INFINITIVE if _takes_infinitive(passage, at, end, form) else NOUN
    if form.asks and _asks(passage, at, called=called):
        return CLAUSE
    if form.lemma == "describe" and low[at] in QUESTION_WORDS:
        return CLAUSE  # "described what happened"
    if form.describes and object_before(passage, at, end, ("as",)):
        return OBJECT
    if form.accuses and object_before(passage, at, end, ("of", "for")):
        return OBJECT
    if low[at] in ("less", "more") and low[at + 1 : at + 2] == ("than",) and low[at + 2 : at + 3] in _THEY:
        return NOUN  # "saying less than they know"
    if form.plain:
        return CLAUSE
    if is_adverb(passage.tokens, at) and low[at + 1 : at + 2] in (("to",), ("with",)):
        return NOUN  # "responded positively to the plan"
    if low[at] in _NO_CLAUSE:
        return NOUN  # "concluded after the vote was held", "told reporters after training"
    if form.tells and told:
        return NOUN if form.lemma == "warn" and low[at] in RELATIVES else CLAUSE
    if form.finds and not form.claims:
        end = next((i for i in range(at + 1, min(end, at + LONGEST_OBJECT)) if _ends_finding(low, i)), end)
    end = _before_means(low, at, end)
    if (form.claims or form.finds or form.tells) and (
        has_finite_verb(passage, at, end) or has_regular_past(passage, at, end)
    ):
        return CLAUSE
    return NOUN


def _before_means(low: tuple[str, ...], at: int, end: int) -> int:
    """Before the "by" that brings in another saying: "concluded the speech | by saying the port was shut"."""
    if "by" not in low[at : min(end, at + LONGEST_OBJECT)]:
        return end
    means = (i for i in range(at + 1, min(end - 1, at + LONGEST_OBJECT)) if low[i] == "by" and low[i + 1] in FORMS)
    return next((i for i in means if FORMS[low[i + 1]].shape == "ing"), end)


def _names_act(passage: Passage, to: int) -> bool:
    """Whether a verb, and no hearer or noun, follows "to": "announced to suspend the ferry", not "announced to reporters"."""
    word = passage.lower[to + 1] if to + 1 < len(passage.lower) else ""
    return word.isalpha() and word[-1] != "s" and word not in DETERMINERS and not is_head(word)


def _ends_finding(low: tuple[str, ...], at: int) -> bool:
    """Whether no clause of what was found can go on: at a question, or at another verb, "found the boat | and sold it"."""
    return (low[at] in QUESTION_WORDS and low[at] not in RELATIVES) or (
        low[at] == "and" and low[at + 1 : at + 2] != () and low[at + 1] in PASTS
    )


def _takes_infinitive(passage: Passage, to: int, end: int, form: Form) -> bool:
    """Whether an infinitive that tells what is said or done stands behind a "to": "vowed to fight", "agreed to meet"."""
    low = passage.lower
    if to + 1 >= end or low[to + 1] in DETERMINERS:
        return form.lemma == "claim" and low[to + 1 : to + 2] in (("be",), ("have",))
    if form.vows or form.urges:
        return True
    if form.lemma in _TAKING_ACTS:
        fails = form.refuses and (low[to + 1] in _FAILING or low[to + 1 : to + 3] in _UNNAMED)
        return not fails and _names_act(passage, to)
    if not form.refuses:
        return False
    verb = to + 1 + (to + 2 < end and is_adverb(passage.tokens, to + 1))  # "declined to publicly discuss ..."
    return low[verb] in REFUSED


def _behind_asked(passage: Passage, at: int, end: int) -> int:
    """Behind those who are asked, and the day, where a question or a quotation follows; `at` where none does.

    'asked the crowd | "Why should we?"', "asked Renn on Friday | whether ..."
    """
    low, quoted = passage.lower, passage.quoted
    behind = skip_hearer(passage.tokens, at, end)
    if not at < behind < end - 1 or low[behind - 1] in ARTICLES or low[at - 1] in PREPOSITIONS:
        return at  # 'asked for a "list" of ships'
    if behind in (quoted[behind], quoted[behind + 1] - 1) and low[behind] != "to":
        return behind
    behind = skip_time_after(passage.tokens, behind, end)
    return behind if behind < end and (low[behind] in QUESTION_WORDS or low[behind] == "about") else at


def _asks(passage: Passage, at: int, *, called: bool) -> bool:
    """Whether a question follows, "asked whether ...", "asked about it", or what was asked for."""
    return called or passage.lower[at] in QUESTION_WORDS or passage.lower[at] == "about"
