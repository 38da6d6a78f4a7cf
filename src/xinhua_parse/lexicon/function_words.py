"""The closed classes of English words by which a shallow reading finds its way: all in lower case.

Belongs here: determiners, prepositions, pronouns, auxiliaries, conjunctions, adverbs that modify a whole saying. Must stay
out: open classes (nouns, verbs, adjectives). Source: the closed classes of Quirk et al., A Comprehensive Grammar of the
English Language (1985), 2.34-2.39.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

ARTICLES: Final = frozenset(
    {
        "a",
        "an",
        "the",
    }
)

# words that open a noun phrase, articles and possessives among them
DETERMINERS: Final = frozenset(
    {
        "a",
        "all",
        "an",
        "another",
        "any",
        "both",
        "each",
        "either",
        "every",
        "few",
        "her",
        "his",
        "its",
        "many",
        "most",
        "my",
        "neither",
        "no",
        "other",
        "our",
        "several",
        "some",
        "such",
        "that",
        "the",
        "their",
        "these",
        "this",
        "those",
        "what",
        "which",
        "whose",
        "your",
    }
)

SUBJECT_PRONOUNS: Final = frozenset(
    {
        "he",
        "i",
        "it",
        "she",
        "they",
        "we",
        "you",
    }
)

# such words, "that" and "there" with the verb that is written together with them: the word that each opens with
CONTRACTED: Final[Mapping[str, str]] = MappingProxyType(
    {
        f"{subject}{mark}{verb}": subject
        for mark in ("'", "’")
        for verb, subjects in {
            "d": ("he", "i", "it", "she", "they", "we", "you"),
            "ll": ("he", "i", "it", "she", "that", "there", "they", "we", "you"),
            "m": ("i",),
            "re": ("they", "we", "you"),
            "s": ("he", "it", "she", "that", "there"),
            "ve": ("i", "they", "we", "you"),
        }.items()
        for subject in subjects
    }
)

# pronouns that can be who speaks at a cue
SPEAKING_PRONOUNS: Final = frozenset(
    {
        "both",
        "he",
        "i",
        "it",
        "she",
        "they",
        "we",
        "who",
        "you",
    }
)

REFLEXIVES: Final = frozenset(
    {
        "herself",
        "himself",
        "itself",
        "themselves",
    }
)

RELATIVES: Final = frozenset(
    {
        "that",
        "which",
        "who",
        "whom",
        "whose",
    }
)

BE: Final = frozenset(
    {
        "'re",
        "'s",
        "am",
        "are",
        "be",
        "been",
        "being",
        "is",
        "was",
        "were",
    }
)

HAVE: Final = frozenset(
    {
        "had",
        "has",
        "have",
        "having",
    }
)

MODALS: Final = frozenset(
    {
        "can",
        "cannot",
        "could",
        "may",
        "might",
        "must",
        "shall",
        "should",
        "will",
        "would",
    }
)

DO: Final = frozenset(
    {
        "did",
        "do",
        "does",
    }
)

NEGATED: Final = frozenset(
    {
        "aren't",
        "can't",
        "couldn't",
        "didn't",
        "doesn't",
        "don't",
        "hadn't",
        "hasn't",
        "haven't",
        "isn't",
        "shouldn't",
        "wasn't",
        "weren't",
        "won't",
        "wouldn't",
    }
)

# a clause with one of these has a finite verb
AUXILIARIES: Final = (BE - {"'s", "be", "been", "being"}) | {"had", "has", "have"} | MODALS | DO | NEGATED

PREPOSITIONS: Final = frozenset(
    {
        "about",
        "above",
        "across",
        "after",
        "against",
        "ahead",
        "along",
        "amid",
        "among",
        "around",
        "as",
        "at",
        "before",
        "behind",
        "below",
        "beside",
        "besides",
        "between",
        "beyond",
        "by",
        "concerning",
        "despite",
        "down",
        "during",
        "except",
        "following",
        "for",
        "from",
        "in",
        "including",
        "inside",
        "into",
        "like",
        "near",
        "of",
        "off",
        "on",
        "onto",
        "outside",
        "over",
        "per",
        "prior",
        "regarding",
        "since",
        "than",
        "through",
        "throughout",
        "till",
        "to",
        "toward",
        "towards",
        "under",
        "until",
        "up",
        "upon",
        "via",
        "with",
        "within",
        "without",
    }
)

# prepositions that can join a noun phrase to its head: "a spokesman for the ministry"
NOUN_PREPOSITIONS: Final = frozenset(
    {
        "at",
        "for",
        "from",
        "in",
        "of",
        "on",
        "to",
        "with",
    }
)

# these open a clause of their own, and so end the one before them
SUBORDINATORS: Final = frozenset(
    {
        "although",
        "because",
        "but",
        "if",
        "once",
        "so",
        "that",
        "though",
        "unless",
        "when",
        "where",
        "whereas",
        "whether",
        "while",
    }
)

QUESTION_WORDS: Final = frozenset(
    {
        "how",
        "if",
        "what",
        "when",
        "where",
        "whether",
        "which",
        "who",
        "why",
    }
)

# connectives that open a sentence and belong to no noun phrase
CONNECTIVES: Final = frozenset(
    {
        "accordingly",
        "additionally",
        "also",
        "and",
        "but",
        "consequently",
        "earlier",
        "finally",
        "furthermore",
        "hence",
        "however",
        "indeed",
        "instead",
        "later",
        "likewise",
        "meantime",
        "meanwhile",
        "month-on-month",
        "month-over-month",
        "moreover",
        "nevertheless",
        "nonetheless",
        "nor",
        "or",
        "otherwise",
        "overall",
        "similarly",
        "so",
        "still",
        "then",
        "therefore",
        "though",
        "thus",
        "year-on-year",
        "year-over-year",
        "year-to-date",
        "yet",
    }
)

# adverbs between a source and its cue, or behind the cue, that tell of the saying; those in -ly need no entry
SAYING_ADVERBS: Final = frozenset(
    {
        "again",
        "ago",
        "already",
        "also",
        "always",
        "earlier",
        "ever",
        "first",
        "further",
        "here",
        "however",
        "instead",
        "just",
        "late",
        "later",
        "meanwhile",
        "never",
        "now",
        "often",
        "once",
        "only",
        "still",
        "then",
        "there",
        "therefore",
        "though",
        "thus",
        "today",
        "tomorrow",
        "tonight",
        "too",
        "yesterday",
    }
)

# adverbs behind a cue that tell of the saying; others there belong to what is said ("said only three ...")
TRAILING_ADVERBS: Final = frozenset(
    {
        "afterwards",
        "again",
        "also",
        "anew",
        "angrily",
        "bluntly",
        "calmly",
        "categorically",
        "clearly",
        "earlier",
        "explicitly",
        "firmly",
        "flatly",
        "frankly",
        "here",
        "however",
        "jokingly",
        "later",
        "meanwhile",
        "online",
        "openly",
        "plainly",
        "privately",
        "proudly",
        "publicly",
        "quietly",
        "recently",
        "repeatedly",
        "separately",
        "simply",
        "strongly",
        "thereafter",
        "today",
        "tonight",
        "too",
        "yesterday",
    }
)

# words that end in -ly and are no adverbs
NOT_ADVERBS: Final = frozenset(
    {
        "ally",
        "anomaly",
        "apply",
        "assembly",
        "bully",
        "daily",
        "elderly",
        "family",
        "italy",
        "july",
        "monopoly",
        "monthly",
        "quarterly",
        "rally",
        "reply",
        "supply",
        "tally",
        "weekly",
    }
)

# adverbs that stand between a source and its cue only
MIDDLE_ADVERBS: Final = frozenset(
    {
        "all",
        "both",
        "each",
        "even",
        "long",
        "since",
        "soon",
        "twice",
        "yet",
    }
)
