"""Past tenses that no rule of spelling shows: evidence that a clause has a finite verb.

Belongs here: irregular past forms, in lower case, that are not also a noun in wire copy. Must stay out: forms that are
their own base ("put", "cut"), and past participles. Source: Quirk et al. (1985), 3.11-3.20.
"""

from __future__ import annotations

from typing import Final

PASTS: Final = frozenset({
    "arose", "ate", "became", "began", "blew", "broke", "brought", "built", "came", "caught", "chose", "dealt", "drew", "drove",
    "fell", "felt", "fled", "flew", "forgot", "fought", "gave", "got", "grew", "heard", "held", "hid", "kept", "knew",
    "laid", "lay", "led", "left", "lent", "lost", "made", "meant", "met", "paid", "ran", "rode", "rose", "sang", "sat",
    "saw", "sank", "sent", "shook", "shot", "sold", "sought", "spent", "spoke", "spread", "stood", "stole", "struck", "swam",
    "swept", "taught", "threw", "took", "understood", "went", "woke", "won", "wore", "needs", "wants",
    "remains", "means", "makes", "goes", "takes", "gets", "comes", "lacks", "seems", "wanted", "needed", "remained", "seemed",
    "agree", "agrees", "agreed", "believe", "believes", "believed", "think", "thinks", "hope", "hopes", "expect", "expects",
    "want", "need", "remain", "mean", "make", "take", "come", "go", "get",
})
