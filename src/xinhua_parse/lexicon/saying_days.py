"""Words between a cue and a day: which leave the day with the saying, and which take it away.

Belongs here: participles of making something public, words that open a clause of their own, prepositions that turn a
day into a limit, and what opens an adverbial before the speaker. Must stay out: cues, and nouns of occasions, which
have lists of their own. Source: English grammar; observed in wire copy, 1994-2026.
"""

from __future__ import annotations

from typing import Final

# "a statement released Tuesday": the day of the statement, and so of what it says.
MADE_PUBLIC: Final = frozenset(
    {
        "addressed",
        "aired",
        "attended",
        "broadcast",
        "carried",
        "chaired",
        "circulated",
        "closed",
        "concluded",
        "conducted",
        "convened",
        "dated",
        "delivered",
        "distributed",
        "emailed",
        "faxed",
        "filed",
        "given",
        "held",
        "hosted",
        "issued",
        "made",
        "obtained",
        "opened",
        "organized",
        "posted",
        "prepared",
        "presented",
        "printed",
        "published",
        "read",
        "received",
        "recorded",
        "released",
        "sent",
        "shown",
        "signed",
        "sponsored",
        "submitted",
        "taped",
        "televised",
        "tweeted",
        "unveiled",
        "uploaded",
        "written",
    }
)

# They open a clause, or stand for a speaker, of their own: the day behind them is that clause's.
CLAUSE: Final = frozenset(
    {
        "although",
        "because",
        "he",
        "if",
        "it",
        "she",
        "since",
        "that",
        "they",
        "until",
        "we",
        "when",
        "where",
        "whereas",
        "which",
        "while",
        "who",
        "whom",
        "whose",
    }
)

# Directly before a day they make it a limit, a part or a description: "by Monday", "the May 9 elections".
NOT_BESIDE_DAY: Final = frozenset(
    {
        "a",
        "after",
        "before",
        "between",
        "by",
        "following",
        "for",
        "from",
        "its",
        "of",
        "since",
        "than",
        "the",
        "their",
        "through",
        "till",
        "to",
        "until",
    }
)

# "of" beside these leaves the day a day: "in the early hours of Monday".
PART_OF_DAY: Final = frozenset({"afternoon", "evening", "hours", "morning", "night"})

# An adverbial before the speaker opens with one of these, or with a participle: "On Monday, X said".
OPENS_ADVERBIAL: Final = frozenset(
    {
        "also",
        "asked",
        "at",
        "but",
        "during",
        "earlier",
        "early",
        "in",
        "interviewed",
        "just",
        "late",
        "later",
        "meanwhile",
        "on",
        "only",
        "separately",
        "through",
        "via",
    }
)

# A comma and one of these behind the speaker still go with the saying: "Wang, speaking here Monday, said".
GOES_WITH_SAYING: Final = frozenset(
    {
        "addressing",
        "at",
        "briefing",
        "during",
        "early",
        "in",
        "late",
        "on",
        "speaking",
        "talking",
        "through",
        "via",
    }
)

# Participles that turn to an event, whose day is not the saying's: "Commenting on the blast on Monday, X said".
TURNS_TO_EVENT: Final = frozenset(
    {
        "citing",
        "commenting",
        "following",
        "quoting",
        "reacting",
        "recalling",
        "referring",
        "responding",
    }
)
