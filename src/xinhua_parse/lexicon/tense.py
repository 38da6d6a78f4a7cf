"""Words that tell what has happened from what is to come.

Belongs here: verbs and modals as the wire writes them around a day, in lower case. Must stay out: regular past forms
in "-ed", which their ending shows, and words that go with both. Source: English grammar; observed in wire copy,
1994-2026.
"""

from __future__ import annotations

from typing import Final

# What follows lies ahead: "will meet on Monday", "scheduled for July 12".
TO_COME: Final = frozenset(
    {
        "ahead",
        "begin",
        "begins",
        "can",
        "closes",
        "coming",
        "deadline",
        "departs",
        "due",
        "ends",
        "expected",
        "expires",
        "falls",
        "forthcoming",
        "kick",
        "kicks",
        "may",
        "might",
        "must",
        "opens",
        "planned",
        "planning",
        "plans",
        "postponed",
        "resume",
        "resumes",
        "runs",
        "scheduled",
        "shall",
        "should",
        "slated",
        "starts",
        "takes",
        "upcoming",
        "will",
        "won't",
        "would",
    }
)

# The verb behind their "to" lies ahead: "agreed to meet on Monday"; not so behind "failed to".
WANTING: Final = frozenset(
    {
        "able",
        "agree",
        "agreed",
        "agreeing",
        "appeal",
        "appealed",
        "ask",
        "asked",
        "call",
        "called",
        "calling",
        "decide",
        "decided",
        "due",
        "expected",
        "going",
        "hope",
        "hopes",
        "intends",
        "invited",
        "likely",
        "offered",
        "ordered",
        "plan",
        "planned",
        "planning",
        "plans",
        "pledged",
        "prepares",
        "preparing",
        "promised",
        "ready",
        "scheduled",
        "set",
        "slated",
        "threatened",
        "told",
        "urged",
        "urging",
        "vowed",
        "want",
        "wanted",
        "wants",
        "willing",
    }
)

# Directly before "to" these mean what is to come: "is to run from Monday".
BE_TO: Final = frozenset(
    {
        "are",
        "has",
        "have",
        "is",
        "was",
        "were",
    }
)

# Pasts that do not end in "-ed", and words that go with the past alone.
GONE: Final = frozenset(
    {
        "ago",
        "became",
        "been",
        "began",
        "broke",
        "brought",
        "built",
        "came",
        "cast",
        "caught",
        "cut",
        "did",
        "died",
        "drew",
        "earlier",
        "fell",
        "fled",
        "flew",
        "found",
        "gave",
        "got",
        "grew",
        "had",
        "has",
        "have",
        "heard",
        "held",
        "hit",
        "kept",
        "knew",
        "led",
        "left",
        "lost",
        "made",
        "met",
        "paid",
        "ran",
        "rose",
        "said",
        "sank",
        "sat",
        "saw",
        "seen",
        "sent",
        "shot",
        "since",
        "spoke",
        "stood",
        "struck",
        "swept",
        "taken",
        "told",
        "took",
        "was",
        "went",
        "were",
        "won",
        "wrote",
    }
)

# End like a past and are none.
NOT_PAST: Final = frozenset(
    {
        "aged",
        "exceed",
        "feed",
        "hundred",
        "indeed",
        "naked",
        "need",
        "proceed",
        "sacred",
        "seed",
        "speed",
        "succeed",
        "unprecedented",
    }
)

# A word in "-ed" behind one of these describes a noun: "the planned meeting".
DETERMINERS: Final = frozenset(
    {
        "a",
        "an",
        "another",
        "any",
        "her",
        "his",
        "its",
        "more",
        "of",
        "our",
        "some",
        "the",
        "their",
        "these",
        "this",
        "those",
    }
)
