"""Reporting verbs, by the complement with which they report.

Belongs here: verbs of speech and writing, and those of finding by which a document speaks. Must stay out: thoughts and
wishes (believe, hope, want), and acts that need no words (sign, meet, decide). A verb stands in every class whose
complement it takes. Entries come from reading wire copy of 1994-2026 and from grammars of English reported speech
(Quirk et al. 1985, 14.28-14.35 and 16.30-16.33).
"""

from __future__ import annotations

from typing import Final

# "said the talks were held", "..., said Wang": a bare clause needs no further evidence
PLAIN: Final = frozenset({"say"})

# "... , noted Wang": may stand before its subject, behind the content or a quotation
INVERTING: Final = frozenset({
    "acknowledge",
    "add",
    "admit",
    "announce",
    "argue",
    "ask",
    "assert",
    "caution",
    "claim",
    "comment",
    "complain",
    "conclude",
    "continue",
    "cry",
    "declare",
    "emphasize",
    "exclaim",
    "explain",
    "insist",
    "joke",
    "note",
    "observe",
    "quip",
    "read",
    "recall",
    "remark",
    "reply",
    "report",
    "respond",
    "reveal",
    "say",
    "shout",
    "state",
    "stress",
    "suggest",
    "tweet",
    "underline",
    "underscore",
    "warn",
    "write",
})

# "... that the talks were held"
CLAIMING: Final = frozenset({
    "accept",
    "acknowledge",
    "add",
    "admit",
    "affirm",
    "allege",
    "announce",
    "argue",
    "assert",
    "attest",
    "aver",
    "boast",
    "brag",
    "caution",
    "certify",
    "claim",
    "clarify",
    "comment",
    "complain",
    "concede",
    "conclude",
    "confess",
    "confirm",
    "contend",
    "counter",
    "cry",
    "declare",
    "demand",
    "deny",
    "disclose",
    "elaborate",
    "emphasise",
    "emphasize",
    "exclaim",
    "explain",
    "fume",
    "gloat",
    "gripe",
    "highlight",
    "hint",
    "imply",
    "insist",
    "joke",
    "lament",
    "maintain",
    "mention",
    "muse",
    "note",
    "observe",
    "opine",
    "pledge",
    "predict",
    "proclaim",
    "promise",
    "propose",
    "protest",
    "quip",
    "reaffirm",
    "reason",
    "recall",
    "recommend",
    "recount",
    "reiterate",
    "rejoin",
    "relate",
    "remark",
    "repeat",
    "reply",
    "report",
    "respond",
    "restate",
    "retort",
    "reveal",
    "say",
    "speculate",
    "state",
    "stipulate",
    "stress",
    "suggest",
    "swear",
    "testify",
    "threaten",
    "underline",
    "underscore",
    "vow",
    "warn",
})

# a hearer stands between the verb and the clause: "told reporters that ..."
TELLING: Final = frozenset({
    "advise",
    "assure",
    "brief",
    "caution",
    "inform",
    "notify",
    "promise",
    "reassure",
    "remind",
    "tell",
    "warn",
})

# a quotation or "that" follows, never a bare clause
QUOTING: Final = frozenset({
    "answer",
    "ask",
    "begin",
    "chant",
    "continue",
    "email",
    "post",
    "rant",
    "read",
    "run",
    "scoff",
    "shout",
    "shrug",
    "tweet",
    "whisper",
    "write",
    "yell",
})

# documents and those who count speak by these, always with a clause: "data showed that ..."
FINDING: Final = frozenset({
    "calculate",
    "cite",
    "confirm",
    "estimate",
    "find",
    "forecast",
    "indicate",
    "predict",
    "project",
    "reveal",
    "show",
    "signal",
    "suggest",
})

# "urged the two sides to ..."
URGING: Final = frozenset({
    "advise",
    "ask",
    "beg",
    "beseech",
    "call",
    "challenge",
    "command",
    "counsel",
    "direct",
    "encourage",
    "exhort",
    "implore",
    "instruct",
    "lobby",
    "order",
    "plead",
    "recommend",
    "remind",
    "request",
    "tell",
    "urge",
    "warn",
})

# "vowed to ..."
VOWING: Final = frozenset({
    "demand",
    "pledge",
    "promise",
    "swear",
    "threaten",
    "vow",
})

# "described the visit as ..."
DESCRIBING: Final = frozenset({
    "brand",
    "characterise",
    "characterize",
    "decry",
    "denounce",
    "depict",
    "describe",
    "dismiss",
    "hail",
    "label",
    "portray",
    "praise",
    "slam",
})

# "accused the rebels of ..."
ACCUSING: Final = frozenset({
    "accuse",
    "blame",
    "criticise",
    "criticize",
})

# a question is content: "asked whether ..."
ASKING: Final = frozenset({
    "ask",
    "inquire",
    "question",
    "wonder",
})

# verbs whose forms are not made by rule: base, third person, past, participle, -ing form
IRREGULAR: Final = (
    ("begin", "begins", "began", "begun", "beginning"),
    ("find", "finds", "found", "found", "finding"),
    ("forecast", "forecasts", "forecast", "forecast", "forecasting"),
    ("plead", "pleads", "pleaded", "pleaded", "pleading"),
    ("read", "reads", "read", "read", "reading"),
    ("run", "runs", "ran", "run", "running"),
    ("say", "says", "said", "said", "saying"),
    ("show", "shows", "showed", "shown", "showing"),
    ("swear", "swears", "swore", "sworn", "swearing"),
    ("tell", "tells", "told", "told", "telling"),
    ("write", "writes", "wrote", "written", "writing"),
)

# the final consonant is doubled: "admitted"
DOUBLING: Final = frozenset({"admit", "beg", "brag", "quip", "signal", "label"})

# particles that belong to the cue: "pointed out", "called on"
PARTICLES: Final = frozenset({
    ("asked", "for"),
    ("called", "for"),
    ("called", "on"),
    ("called", "upon"),
    ("calling", "for"),
    ("calling", "on"),
    ("calling", "upon"),
    ("point", "out"),
    ("pointed", "out"),
    ("pointing", "out"),
    ("points", "out"),
})
