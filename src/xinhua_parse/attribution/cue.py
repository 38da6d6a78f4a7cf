"""Cues: the words of a sentence that report, each with its reading.

Strategy: a word that can report is looked up in a set; whether it does so is read from what stands round it. A cue within
quotation marks is left out on purpose: what is reported of a report belongs to its content.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from ..grammar.complement import read_following
from ..grammar.sentence import Sentence
from ..grammar.verbs import FORMS, Form
from ..lexicon.function_words import DETERMINERS
from .frame import read_according, read_stated_by, read_words_of
from .homonym import can_be_verb
from .infinitive import read_infinitive
from .inversion import can_speak
from .opening import read_asked
from .orders import read_finite
from .participle import read_participle
from .passive import read_passive, read_reduced_passive
from .reading import Candidate, Reading, VerbGroup
from .relative import gives_name, is_free
from .set_phrases import (
    MAKING,
    STATING,
    behind_clear,
    read_citing,
    read_quoted,
    read_remarks,
    states,
)
from .verb_group import may_be_verb, read_verb_group

_IN_PHRASES: Final = (  # words that report in phrases of their own
    MAKING | frozenset(STATING) | {"according", "cited", "citing", "put", "puts", "quoted", "quoting", "words"}
)
CUE_WORDS: Final = frozenset(FORMS) | _IN_PHRASES


def read_cues(sentence: Sentence, indices: Sequence[int]) -> list[Reading]:
    """The cues of a sentence, in text order.

    Args:
        sentence: the sentence.
        indices: the tokens of it that are cue words outside of quotations, in order.
    """
    readings: list[Reading] = []
    words, low = sentence.passage.words, sentence.passage.lower
    taken = sentence.start  # tokens before it belong to a cue or its source
    for index in indices:
        if index < taken or (words[index] != low[index] and index != sentence.start):
            continue
        if readings and index == taken and _is_past(low[index]) and _is_inverted(readings[-1]):
            continue  # "...," reads a notice | posted at the port
        read = _read_in_phrase if low[index] in _IN_PHRASES else _read_form
        reading = read(sentence, index, readings)
        if reading is not None:
            readings.append(reading)
            taken = reading.cue[1]
            if reading.source is not None and reading.source[0] >= reading.cue[0]:
                taken = max(taken, reading.source[1])  # "according to media reports"
    return readings


def _is_inverted(reading: Reading) -> bool:
    """Whether a tag stands before its source: "...," reads a notice."""
    return reading.before and reading.source is not None and reading.source[0] == reading.cue[1]


def _is_past(word: str) -> bool:
    form = FORMS.get(word)
    return form is not None and form.shape == "past"


def _read_in_phrase(sentence: Sentence, index: int, earlier: Sequence[Reading]) -> Reading | None:
    """The reading of a word that reports in a phrase of its own: "according to", "made the remarks"."""
    word = sentence.passage.lower[index]
    if word == "according":
        return read_according(sentence, index)
    if word in ("citing", "quoting"):
        reading = read_quoted(sentence, index) if word == "quoting" else None  # "quoting the mayor as saying"
        return reading or read_citing(sentence, index, earlier)
    if word in ("put", "puts", "words"):
        return read_words_of(sentence, index)
    if word in ("cited", "quoted"):
        reading = read_quoted(sentence, index)
        if reading is not None or word == "quoted":
            return reading
    if word in MAKING:
        clear = behind_clear(sentence, index)
        if clear is None:
            return read_remarks(sentence, index)
        return _read_verb(sentence, index, clear, FORMS["stating" if word == "making" else "stated"], earlier)
    if word in STATING:
        if not states(sentence, index):
            return None
        return _read_verb(sentence, index, index, FORMS[STATING[word]], earlier)
    return _read_form(sentence, index, earlier)


def _read_form(sentence: Sentence, index: int, earlier: Sequence[Reading]) -> Reading | None:
    """The reading of a verb of reporting."""
    form = FORMS[sentence.passage.lower[index]]
    if gives_name(sentence, index, form) and not is_free(sentence, index):
        return None
    return _read_verb(sentence, index, index, form, earlier)


def _by_follows(sentence: Sentence, index: int) -> bool:
    """Whether "by" and who it is stand behind a verb: "described by critics", not "ended by saying"."""
    low = sentence.passage.lower
    return index + 2 < sentence.end and low[index + 1] == "by" and not low[index + 2].endswith("ing")


def _read_verb(sentence: Sentence, index: int, last: int, form: Form, earlier: Sequence[Reading]) -> Reading | None:
    """The reading of a verb from token `index` to `last`."""
    group = read_verb_group(sentence, index, form)
    if group.negated:
        return None
    if index > sentence.start and sentence.passage.lower[index - 1] == "as" and _by_follows(sentence, last):
        return read_stated_by(sentence, index, form)
    read = _reader_of(sentence, last, form, group)
    if read is read_finite and not may_be_verb(sentence, index, form, group):
        return None
    following = read_following(sentence.passage, last, form, sentence.end)
    if read is read_finite and not can_be_verb(sentence, index, form, group, following):
        return None
    reading = read(Candidate(sentence, index, form, group, following, earlier))
    if form.refuses and reading is not None and reading.source is not None:
        first, end = reading.source
        first += sentence.passage.lower[first] in DETERMINERS and first + 1 < end
        return reading if can_speak(sentence.passage, (first, end)) else None  # "the mule refused to go on"
    return reading


def _opens(sentence: Sentence, index: int) -> bool:
    """Whether a verb opens its sentence, or stands behind the "when" that does: "Asked if ...", "When asked if ..."."""
    start = sentence.start
    return index == start or (index == start + 1 and sentence.passage.lower[start] == "when")


def _reader_of(sentence: Sentence, last: int, form: Form, group: VerbGroup) -> Callable[[Candidate], Reading | None]:
    """What reads a verb that ends at token `last`, by its form and what stands with it."""
    if group.passive:
        return read_passive
    if form.describes and form.shape == "past" and not group.perfect and _by_follows(sentence, last):
        return read_reduced_passive
    if group.infinitive:
        return read_infinitive
    if form.lemma == "ask" and form.shape == "past" and _opens(sentence, last):
        return read_asked
    return read_participle if form.shape == "ing" and not group.progressive else read_finite
