"""Abbreviations written with a point that does not end a sentence: lower case, without the point.

Belongs here: short forms of titles, companies, months and measures that the wire prints. Must stay out: forms with inner
points ("u.s."), which are one token, and single letters, which are initials. Source: observed in wire copy, 1994-2026.
"""

from __future__ import annotations

from typing import Final

# always followed by a name or a number: the point never ends a sentence
LEADING: Final = frozenset(
    {
        "adm",
        "amb",
        "ambs",
        "apr",
        "asst",
        "atty",
        "aug",
        "brig",
        "capt",
        "cf",
        "cmdr",
        "col",
        "comdr",
        "cpl",
        "dec",
        "dep",
        "det",
        "dr",
        "drs",
        "feb",
        "fig",
        "ft",
        "gen",
        "gov",
        "hon",
        "insp",
        "jan",
        "jul",
        "jun",
        "lt",
        "maj",
        "mar",
        "messrs",
        "mme",
        "mr",
        "mrs",
        "ms",
        "msgr",
        "mt",
        "no",
        "nos",
        "nov",
        "oct",
        "pfc",
        "ph",
        "pp",
        "pres",
        "prof",
        "pte",
        "pvt",
        "rep",
        "reps",
        "rev",
        "rtd",
        "sen",
        "sens",
        "sep",
        "sept",
        "sgt",
        "spc",
        "st",
        "supt",
        "viz",
        "vs",
    }
)

# can end a sentence, and then a word that opens one follows
TRAILING: Final = frozenset(
    {
        "assn",
        "ave",
        "bhd",
        "bldg",
        "blvd",
        "bros",
        "co",
        "corp",
        "dept",
        "est",
        "etc",
        "inc",
        "intl",
        "jr",
        "ltd",
        "plc",
        "pty",
        "sdn",
        "sr",
        "univ",
    }
)
