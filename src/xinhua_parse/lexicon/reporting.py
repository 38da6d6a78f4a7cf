"""Reporting verbs, by the complement with which they report.

Belongs here: verbs of speech and writing, and those of finding by which a document speaks. Must stay out: thoughts and
wishes (believe, hope, want), and acts that need no words (sign, meet, decide). A verb stands in every class whose
complement it takes. Entries come from reading wire copy of 1994-2026 and from grammars of English reported speech
(Quirk et al. 1985, 14.28-14.35 and 16.30-16.33).
"""

from __future__ import annotations

from typing import Final

# "said the talks were held", "..., said Wang": a bare clause needs no further evidence
PLAIN: Final = frozenset(
    {
        "say",
    }
)

# "... that the talks were held"
CLAIMING: Final = frozenset(
    {
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
        "point",
        "predict",
        "proclaim",
        "promise",
        "propose",
        "protest",
        "quip",
        "reaffirm",
        "recall",
        "recommend",
        "recount",
        "reiterate",
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
    }
)

# a hearer stands between the verb and the clause: "told reporters that ..."
TELLING: Final = frozenset(
    {
        "advise",
        "assure",
        "caution",
        "inform",
        "notify",
        "promise",
        "reassure",
        "remind",
        "tell",
        "warn",
    }
)

# a quotation or "that" follows, never a bare clause
QUOTING: Final = frozenset(
    {
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
    }
)

# documents and those who count speak by these, always with a clause: "data showed that ..."
FINDING: Final = frozenset(
    {
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
    }
)

# "urged the two sides to ..."
URGING: Final = frozenset(
    {
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
    }
)

# "vowed to ..."
VOWING: Final = frozenset(
    {
        "demand",
        "pledge",
        "promise",
        "swear",
        "threaten",
        "vow",
    }
)

# "described the visit as ..."
DESCRIBING: Final = frozenset(
    {
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
    }
)

# "accused the rebels of ..."
ACCUSING: Final = frozenset(
    {
        "accuse",
        "blame",
        "criticise",
        "criticize",
    }
)

# a bare noun phrase is what was expressed: "condemned the attack", "expressed hope"
JUDGING: Final = frozenset(
    {
        "accuse",
        "acknowledge",
        "announce",
        "applaud",
        "assail",
        "blame",
        "blast",
        "call",
        "castigate",
        "chide",
        "cite",
        "commend",
        "condemn",
        "confirm",
        "congratulate",
        "convey",
        "criticise",
        "criticize",
        "declare",
        "decry",
        "defend",
        "demand",
        "denounce",
        "deny",
        "deplore",
        "deride",
        "disavow",
        "disclose",
        "dismiss",
        "disown",
        "disparage",
        "dispute",
        "emphasize",
        "express",
        "extol",
        "fault",
        "hail",
        "highlight",
        "insult",
        "lambast",
        "lambaste",
        "lament",
        "laud",
        "mention",
        "mock",
        "mourn",
        "outline",
        "pledge",
        "praise",
        "predict",
        "proclaim",
        "promise",
        "propose",
        "protest",
        "question",
        "rebuff",
        "rebuke",
        "rebut",
        "recall",
        "recommend",
        "refute",
        "regret",
        "reiterate",
        "reject",
        "repeat",
        "reprimand",
        "request",
        "reveal",
        "ridicule",
        "rue",
        "salute",
        "scold",
        "skewer",
        "slam",
        "stress",
        "suggest",
        "tease",
        "thank",
        "threaten",
        "tout",
        "trumpet",
        "underline",
        "underscore",
        "urge",
        "voice",
        "vow",
        "welcome",
    }
)

# the noun phrase follows a preposition: "complained about the delay"
REMARKING: Final = frozenset(
    {
        ("advocate", "for"),
        ("apologize", "for"),
        ("appeal", "for"),
        ("boast", "about"),
        ("boast", "of"),
        ("brag", "about"),
        ("call", "for"),
        ("comment", "on"),
        ("complain", "about"),
        ("complain", "of"),
        ("hint", "at"),
        ("joke", "about"),
        ("plead", "for"),
        ("point", "to"),
        ("rail", "against"),
        ("speak", "about"),
        ("speak", "against"),
        ("speak", "of"),
        ("talk", "about"),
        ("talk", "of"),
        ("warn", "about"),
        ("warn", "against"),
        ("warn", "of"),
        ("write", "about"),
    }
)

# a question is content: "asked whether ..."
ASKING: Final = frozenset(
    {
        "ask",
        "inquire",
        "question",
        "wonder",
    }
)

# verbs whose forms are not made by rule: base, third person, past, participle, -ing form
IRREGULAR: Final = (
    ("begin", "begins", "began", "begun", "beginning"),
    ("find", "finds", "found", "found", "finding"),
    ("forecast", "forecasts", "forecast", "forecast", "forecasting"),
    ("plead", "pleads", "pleaded", "pleaded", "pleading"),
    ("read", "reads", "read", "read", "reading"),
    ("rebut", "rebuts", "rebutted", "rebutted", "rebutting"),
    ("run", "runs", "ran", "run", "running"),
    ("say", "says", "said", "said", "saying"),
    ("speak", "speaks", "spoke", "spoken", "speaking"),
    ("show", "shows", "showed", "shown", "showing"),
    ("swear", "swears", "swore", "sworn", "swearing"),
    ("tell", "tells", "told", "told", "telling"),
    ("write", "writes", "wrote", "written", "writing"),
)

# the final consonant is doubled: "admitted"
DOUBLING: Final = frozenset(
    {
        "admit",
        "beg",
        "brag",
        "extol",
        "label",
        "quip",
        "signal",
        "slam",
    }
)

# particles that belong to the cue: "pointed out", "called on"
PARTICLES: Final = frozenset(
    {
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
    }
)
