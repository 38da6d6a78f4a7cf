"""The forms of the reporting verbs, looked up by the word as it stands in the text.

Strategy: the lexicon lists verbs by the complement with which they report; here each gets its forms, once, at import.
A form knows what it can do; whether it does so in a sentence is decided where the sentence is read.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType
from typing import Final

import attrs

from ..lexicon import reporting


@attrs.frozen
class Form:
    """One form of a reporting verb.

    Args:
        lemma: the verb's base form.
        shape: "base", "third", "past" (and participle, where they are alike), "participle" or "ing".
        plain: a bare clause behind it needs no further evidence: say.
        inverts: may stand before its subject, behind the content.
        claims: takes "that" and a clause.
        tells: has a hearer before the clause.
        quotes: takes a quotation.
        finds: documents speak by it.
        urges: takes an object and "to".
        vows: takes "to".
        refuses: takes "to" and a verb of speech.
        describes: takes an object and "as".
        accuses: takes an object and "of" or "for".
        asks: takes a question.
        judges: takes a bare noun phrase.
        remarks: the prepositions behind which it takes one.
    """

    lemma: str
    shape: str
    plain: bool
    inverts: bool
    claims: bool
    tells: bool
    quotes: bool
    finds: bool
    urges: bool
    vows: bool
    refuses: bool
    describes: bool
    accuses: bool
    asks: bool
    judges: bool
    remarks: frozenset[str]


def inflect(verb: str) -> tuple[str, str, str, str, str]:
    """Base, third person, past, participle and -ing form of a regular verb.

    >>> from xinhua_parse.grammar.verbs import inflect
    >>> inflect("deny")
    ('deny', 'denies', 'denied', 'denied', 'denying')
    >>> inflect("urge")[2:]
    ('urged', 'urged', 'urging')
    """
    stem = verb + verb[-1] if verb in reporting.DOUBLING else verb
    if verb.endswith("e"):
        return verb, verb + "s", verb + "d", verb + "d", verb[:-1] + "ing"
    if verb.endswith("y") and verb[-2] not in "aeo":
        return verb, verb[:-1] + "ies", verb[:-1] + "ied", verb[:-1] + "ied", verb + "ing"
    third = verb + ("es" if verb.endswith(("s", "sh", "ch")) else "s")
    return verb, third, stem + "ed", stem + "ed", stem + "ing"


def _forms(verb: str) -> Iterator[tuple[str, Form]]:
    base, third, past, participle, ing = next((row for row in reporting.IRREGULAR if row[0] == verb), None) or inflect(
        verb
    )
    abilities = {
        "plain": verb in reporting.PLAIN,
        "inverts": verb in reporting.PLAIN | reporting.CLAIMING | reporting.QUOTING | reporting.FINDING,
        "claims": verb in reporting.CLAIMING,
        "tells": verb in reporting.TELLING,
        "quotes": verb in reporting.QUOTING,
        "finds": verb in reporting.FINDING,
        "urges": verb in reporting.URGING,
        "vows": verb in reporting.VOWING,
        "refuses": verb in reporting.REFUSING,
        "describes": verb in reporting.DESCRIBING,
        "accuses": verb in reporting.ACCUSING,
        "asks": verb in reporting.ASKING,
        "judges": verb in reporting.JUDGING,
    }
    remarks = frozenset(preposition for lemma, preposition in reporting.REMARKING if lemma == verb)
    yield base, Form(verb, "base", remarks=remarks, **abilities)
    yield third, Form(verb, "third", remarks=remarks, **abilities)
    yield participle, Form(verb, "participle", remarks=remarks, **abilities)
    yield past, Form(verb, "past", remarks=remarks, **abilities)
    yield ing, Form(verb, "ing", remarks=remarks, **abilities)
    if verb in reporting.DOUBLING:  # American spelling: "labeled"
        yield verb + "ed", Form(verb, "past", remarks=remarks, **abilities)
        yield verb + "ing", Form(verb, "ing", remarks=remarks, **abilities)


_VERBS: Final = (
    reporting.PLAIN
    | reporting.CLAIMING
    | reporting.TELLING
    | reporting.QUOTING
    | reporting.FINDING
    | reporting.URGING
    | reporting.VOWING
    | reporting.REFUSING
    | reporting.DESCRIBING
    | reporting.ACCUSING
    | reporting.ASKING
    | reporting.JUDGING
    | {lemma for lemma, _ in reporting.REMARKING}
)

FORMS: Final = MappingProxyType({word: form for verb in sorted(_VERBS) for word, form in _forms(verb)})
