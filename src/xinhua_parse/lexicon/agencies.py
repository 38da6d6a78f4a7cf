"""News agencies and papers whose name stands in brackets in a dateline.

Belongs: names seen between the place and the dash of a dateline that is not Xinhua's, in lower case. Stays out: Xinhua,
which is spelt in too many ways for a list, and countries, which stand in brackets as part of the place.
Source: observed in reprints and in general news.
"""

from __future__ import annotations

OTHER_AGENCIES: frozenset[str] = frozenset(
    {
        "afp",
        "agencies",
        "anadolu",
        "ani",
        "antara",
        "ap",
        "associated press",
        "bernama",
        "bloomberg",
        "cgtn",
        "china daily",
        "chinadaily.com.cn",
        "cna",
        "cnn",
        "dpa",
        "ecns",
        "efe",
        "global times",
        "ians",
        "interfax",
        "irna",
        "itar-tass",
        "kcna",
        "kyodo",
        "people's daily",
        "people's daily online",
        "pna",
        "pti",
        "reuters",
        "ria novosti",
        "tass",
        "thomson reuters foundation",
        "upi",
        "yonhap",
    }
)
