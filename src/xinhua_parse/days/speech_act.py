"""Whether a saying has words: a clause, a quotation, an infinitive; or names an act of speech and what it is about.

Strategy: the cue's verb tells what it may take; a bare noun phrase behind one that takes such a phrase is what an act is
about. Left out on purpose: present tenses without an auxiliary, which look like plural nouns.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ..grammar.verbs import FORMS
from ..lexicon.function_words import AUXILIARIES, RELATIVES, SUBJECT_PRONOUNS
from ..lexicon.tense import DETERMINERS, GONE, TO_COME
from ..span import Fragment
from .tense import is_past_form

_QUOTES: Final = frozenset('"“”`')
_MARKS: Final = "\"'`,;:()[]“”‘’"


def names_an_act(text: str, cue: Fragment, piece: Fragment) -> bool:
    """Whether what was said is a bare noun phrase that an act of speech is about: "condemned the attack".

    Args:
        text: the whole text.
        cue: the words of reporting.
        piece: the first piece of what was expressed.

    >>> from xinhua_parse import Fragment
    >>> from xinhua_parse.days.speech_act import names_an_act
    >>> text = "Lee condemned the attack and said it rains"
    >>> names_an_act(text, Fragment.cut(text, 4, 13), Fragment.cut(text, 14, 24))
    True
    >>> names_an_act(text, Fragment.cut(text, 29, 33), Fragment.cut(text, 34, 42))
    False
    """
    form = FORMS.get(cue.text.lower())
    if form is None or not (form.judges or form.remarks):
        return False
    if piece.span.start < cue.span.end or text[cue.span.end : piece.span.start].split()[-1:] == ["that"]:
        return False
    words = piece.text.split()
    if not _QUOTES.isdisjoint(text[piece.span.start - 1 : piece.span.end]):
        return False
    if (form.urges or form.vows) and "to" in words:
        return False
    if (form.describes and "as" in words) or (form.accuses and ("of" in words or "for" in words)):
        return False
    return not ((form.claims or form.tells or words[0] in SUBJECT_PRONOUNS) and _has_finite_verb(words))


def _has_finite_verb(words: Sequence[str]) -> bool:
    """Whether a finite verb stands before any relative clause."""
    if words[0] in SUBJECT_PRONOUNS and len(words) > 1:
        return True
    before = ""
    for word in words:
        if word in RELATIVES or word in AUXILIARIES:
            return word in AUXILIARIES
        if is_verb(word.strip(_MARKS), before):
            return True
        before = word
    return False


def is_verb(word: str, before: str) -> bool:
    """Whether a word looks like a finite verb or the modal of one, behind the word before it.

    >>> from xinhua_parse.days.speech_act import is_verb
    >>> is_verb("visited", "who"), is_verb("elected", "newly"), is_verb("disputed", "the")
    (True, False, False)
    """
    if word in TO_COME or word in GONE:
        return word != "earlier"  # "said earlier Monday"
    return is_past_form(word) and not (before in DETERMINERS or before.endswith(("ly", "'s", "’s")))
