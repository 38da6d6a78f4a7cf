"""Abbreviations written with a point that does not end a sentence: lower case, without the point.

Belongs here: short forms of titles, companies, months and measures that the wire prints. Must stay out: forms with inner
points ("u.s."), which are one token, and single letters, which are initials. Source: observed in wire copy, 1994-2026.
"""

from __future__ import annotations

from typing import Final

# always followed by a name or a number: the point never ends a sentence
LEADING: Final = frozenset({
    "adm", "apr", "atty", "aug", "brig", "capt", "cmdr", "cf", "col", "comdr", "cpl", "dec", "det", "dr", "drs", "feb", "fig",
    "ft", "gen", "gov", "hon", "insp", "jan", "jul", "jun", "lt", "maj", "mar", "messrs", "mme", "mr", "mrs", "ms", "msgr", "mt",
    "no", "nos", "nov", "oct", "pp", "pres", "prof", "pte", "pvt", "rep", "reps", "rev", "sen", "sens", "sep", "sept", "sgt",
    "supt", "st", "vs", "viz", "rtd", "spc", "ambs", "amb", "asst", "dep", "pfc",
})

# can end a sentence, and then a word that opens one follows
TRAILING: Final = frozenset({
    "assn", "ave", "bldg", "blvd", "bros", "co", "corp", "dept", "est", "etc", "inc", "intl", "jr", "ltd", "sr", "univ", "plc",
    "pty", "bhd", "sdn",
})
