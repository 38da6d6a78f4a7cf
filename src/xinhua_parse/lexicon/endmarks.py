"""Marks that end a story or its take.

Belongs: ENDMARKS, whole words or signs, as printed (case is significant: "end" ends many sentences, "Endi" none).
Stays out: "30" and "end", which are prose too often.
Source: observed in wire copy, 1994-2026.
"""

from __future__ import annotations

ENDMARKS: tuple[str, ...] = (
    "###",
    "(END)",
    "(End)",
    "(MORE)",
    "(end)",
    "(more)",
    "-30-",
    "ENDITEM",
    "End Item",
    "End item",
    "Endi",
    "Endit",
    "Enditem",
    "Enditems",
    "Item End",
    "Item end",
    "enditem",
    "■",
)
