"""What follows a cue: a clause, a quotation, an infinitive, an object, or nothing.

Strategy: step over the cue's particle, its hearer and its circumstances; then the next words tell. A bare clause after a
verb that also takes a noun ("reported", "announced") needs evidence of a finite verb; "said" needs none.
"""

from __future__ import annotations

from typing import Final

from ..lexicon.function_words import (
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
from .nouns import is_head
from .object import LONGEST_OBJECT, object_before
from .place import behind_wider_place
from .sentence import Passage
from .speech_act import LINKS, is_judged
from .time_phrase import skip_time_after
from .valency import OWN_WAYS, in_its_own_way
from .verbs import FORMS, Form

_FACTS: Final = frozenset(
    {"belief", "claim", "condition", "evidence", "fact", "hope", "idea", "possibility", "so"}
)  # "the fact that", "so that"
_CLAUSE: Final = 8  # tokens of a quotation that is no title, at least
_NAMED: Final = 8  # tokens between "called" and the quoted name it gives
_CLOSING: Final = CLAUSE_STOPS | {"and", "but", "or", "--", "—"}
_PLACING: Final = frozenset({"after", "at", "before", "during", "in", "on", "to"})  # and no hearer
_NO_OBJECT: Final = (("and",), ("during",), ("or",))
_THEY: Final = (("he",), ("it",), ("she",), ("they",), ("we",), ("you",))
_CITING: Final = frozenset({"citing", "quoting"})
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
    if complement is THAT and _is_subject(passage, start, end):
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
    remark = at < end and low[at] in form.remarks
    if remark:  # but not "speaking on condition of anonymity" or "spoke on Monday"
        remark = low[at + 1 : at + 2] != ("condition",) and skip_time_after(passage.tokens, at, end) == at
    # "hinted at a press conference that ...", "reported on its website that ..."
    if remark and (low[at] == "at" or (low[at] == "on" and not _SITES.isdisjoint(low[at + 2 : at + 5]))):
        remark = skip_circumstances(passage.tokens, at, end) == at
    if not remark and not (at < end and (low[index], low[at]) in PARTICLES):
        return index + 1, index + 1, False
    return (at + 1 if at == index + 1 else index + 1), at + 1, remark


def _behind_circumstances(passage: Passage, at: int, form: Form, end: int) -> int:
    """Behind the hearer, the place and the circumstances that follow a cue."""
    tokens, low = passage.tokens, passage.lower
    first = at
    word = low[at] if at < end else ""
    if word == "to" and (form.vows or form.refuses or _announces_act(passage, at, form)):
        return at
    if form.vows and word == "during":
        return next((i for i in range(at + 1, min(end, at + LONGEST_OBJECT)) if low[i] in ("to", "that")), at)
    if form.tells and word not in _PLACING:
        after = skip_hearer(tokens, at, end)
        at = at if form.vows and low[after : after + 1] == ("if",) else after  # "promised strikes if the talks fail"
    elif word == "to" and form.claims and not form.vows and at + 1 < end:  # "said to reporters"
        after = skip_hearer(tokens, at + 1, end)
        at = after if after > at + 1 else at
    if at + 1 < end and low[at] in _TIMES and low[at + 1] in FORMS and FORMS[low[at + 1]].shape == "ing":
        return at  # "joked before announcing that ..."
    at = skip_circumstances(tokens, at, end)
    at = _late_that(passage, first, at, end, said=form.lemma == "say")
    return skip_place(tokens, at, end) if form.tells and at > first else at


def _late_that(passage: Passage, start: int, at: int, end: int, *, said: bool) -> int:
    """The "that" or the quotation behind a long circumstance: "said at the airport before he left, that ..."."""
    low = passage.lower
    if start >= end or at >= end:
        return at
    leads = low[start] in PREPOSITIONS or low[start] == "when"
    if not (leads or at > start):
        return at
    limit = min(end, at + LONGEST_OBJECT)
    if "that" not in low[at : limit + 1] and (at >= limit or max(passage.quoted[at : limit + 1]) < 0):
        return at
    for index in range(at, limit):
        word = low[index]
        if word == "," and behind_wider_place(passage.tokens, index, limit) > index:
            continue  # "at talks in Port Ellery, Velmark, that ..."
        if word in (",", ":") or passage.quoted[index] >= 0:
            leads_on = index + 1 < end and (
                low[index + 1] == "that"
                or ((leads or low[at] in PREPOSITIONS) and passage.quoted[index + 1] == index + 1)
            )
            opens = said and leads and _is_long_quotation(passage, index, end)  # 'said at the palace "We deplore ..."'
            return index if opens or (leads_on and word in (",", ":")) else at
        if word == "that" and index > at and index + 1 < end and low[index + 1] not in AUXILIARIES:
            return at if low[index - 1] in _FACTS else index
        if word in FORMS and (FORMS[word].plain or low[index - 1] == "and" or _is_led(low, index)):
            return at  # "informed the board of the sale and promised that ...", "said before announcing that ..."
        verb = word in AUXILIARIES and passage.words[index] == word  # and not "talks in May"
        if verb or word in SUBJECT_PRONOUNS or (index == at and word in DETERMINERS):
            break
    return at


def _is_led(low: tuple[str, ...], at: int) -> bool:
    """Whether a participle that a preposition leads in stands at an index: "before announcing"."""
    return low[at - 1] in LINKS and FORMS[low[at]].shape == "ing"


def _is_long_quotation(passage: Passage, opener: int, end: int) -> bool:
    """Whether a quotation that is no title begins at a token and closes the sentence."""
    quoted = passage.quoted
    long = end - opener > _CLAUSE and quoted[opener] == opener == quoted[opener + _CLAUSE] == quoted[end - 2]
    return long and passage.lower[end - 2] in CLAUSE_STOPS


def _marked(passage: Passage, at: int, end: int) -> tuple[Complement | None, int]:
    """The complement that a mark or "that" opens, with its first token; None where neither does."""
    low, quoted = passage.lower, passage.quoted
    if at >= end or low[at] in _CLOSING:
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
        return _behind_parenthesis(passage, at, end)
    return None, at


def _behind_parenthesis(passage: Passage, comma: int, end: int) -> tuple[Complement, int]:
    """What follows a parenthesis behind a cue: "said, without giving details, that ...", `replied, with a smile: "..."`."""
    low, quoted = passage.lower, passage.quoted
    named = comma + 2 < end and passage.words[comma + 2][0].isupper()  # "wrote in his paper, The Reef, that ..."
    comma += comma + 2 < end and is_adverb(passage.tokens, comma + 1)  # "said, apparently in jest, that ..."
    led = comma + 1 < end and (low[comma + 1] in PREPOSITIONS or low[comma + 1] in SUBORDINATORS)
    if comma + 1 < end and (led or low[comma + 1].endswith("ing") or named):
        for at in range(comma + 1, min(end - 1, comma + LONGEST_OBJECT)):
            led_in = low[at] in _CITING or low[at - 1] in SUBORDINATORS  # "quoting police", "when asked"
            saying = low[at] in FORMS and FORMS[low[at]].inverts and not led_in
            if quoted[at] >= 0 or low[at] in AUXILIARIES or saying:
                break
            if low[at] in (",", ":"):
                if low[at + 1] == "that" and (led or named or low[comma + 1] in _CITING):
                    return THAT, at + 2
                if quoted[at + 1] == at + 1:
                    return QUOTATION, at + 1
                break
    return NOTHING, comma


def _unmarked(passage: Passage, at: int, end: int, form: Form, *, told: bool, called: bool) -> Complement:
    """The complement that no mark and no "that" opens."""
    low = passage.lower
    if low[at] == "to":
        follows = at + 1 < end and low[at + 1] not in DETERMINERS
        vowed = follows and (form.vows or form.urges or (form.refuses and _refuses(passage, at + 1, end)))
        claimed = form.lemma == "claim" and low[at + 1 : at + 2] in (("be",), ("have",))
        vowed = vowed or claimed or (follows and _announces_act(passage, at, form))
        return INFINITIVE if vowed else NOUN
    if form.asks and _asks(passage, at, end, called=called):
        return CLAUSE
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
    if (form.claims or form.finds or form.tells) and (
        has_finite_verb(passage, at, end) or has_regular_past(passage, at, end)
    ):
        return CLAUSE
    return NOUN


def _announces_act(passage: Passage, to: int, form: Form) -> bool:
    """Whether "to" and a verb, and no hearer, follow: "announced to suspend the ferry", not "announced to reporters"."""
    word = passage.lower[to + 1] if form.lemma == "announce" and to + 1 < len(passage.lower) else ""
    return (
        passage.lower[to] == "to"
        and word.isalpha()
        and word[-1] != "s"
        and word not in DETERMINERS
        and not is_head(word)
    )


def _ends_finding(low: tuple[str, ...], at: int) -> bool:
    """Whether no clause of what was found can go on: at a question, or at another verb, "found the boat | and sold it"."""
    return (low[at] in QUESTION_WORDS and low[at] not in RELATIVES) or (
        low[at] == "and" and low[at + 1 : at + 2] != () and low[at + 1] in PASTS
    )


def _refuses(passage: Passage, at: int, end: int) -> bool:
    """Whether a verb of answering stands at a token, or behind the adverb there: "declined to publicly discuss ..."."""
    at += at + 1 < end and is_adverb(passage.tokens, at)
    return passage.lower[at] in REFUSED


def _asks(passage: Passage, at: int, end: int, *, called: bool) -> bool:
    """Whether a question follows: "asked whether ...", "asked Trump if ...", or what was asked for."""
    low = passage.lower
    if called or low[at] in QUESTION_WORDS:
        return True
    behind = skip_hearer(passage.tokens, at, end)
    return behind < end and (low[behind] in QUESTION_WORDS or (behind > at and low[behind] == "about"))
