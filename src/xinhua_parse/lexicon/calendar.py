"""The names of months and weekdays, number words, and the words beside a number that say it is no year.

Belongs here: closed lists that a calendar phrase is read with, spelt as the wire prints them. Must stay out:
holidays, seasons, parts of the day and vague words, which name no day, month or year. Source: the calendar itself;
the rest was observed in wire copy, 1994-2026.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

MONTH_NAMES: Final[Mapping[str, int]] = MappingProxyType(
    {
        "Apr": 4,
        "April": 4,
        "Aug": 8,
        "August": 8,
        "Dec": 12,
        "December": 12,
        "Feb": 2,
        "February": 2,
        "Jan": 1,
        "January": 1,
        "Jul": 7,
        "July": 7,
        "Jun": 6,
        "June": 6,
        "Mar": 3,
        "March": 3,
        "May": 5,
        "Nov": 11,
        "November": 11,
        "Oct": 10,
        "October": 10,
        "Sep": 9,
        "Sept": 9,
        "September": 9,
    }
)

WEEKDAYS: Final[Mapping[str, int]] = MappingProxyType(
    {
        "Friday": 4,
        "Monday": 0,
        "Saturday": 5,
        "Sunday": 6,
        "Thursday": 3,
        "Tuesday": 1,
        "Wednesday": 2,
    }
)

COUNTS: Final[Mapping[str, int]] = MappingProxyType(
    {
        "a": 1,
        "eight": 8,
        "five": 5,
        "four": 4,
        "nine": 9,
        "one": 1,
        "seven": 7,
        "six": 6,
        "ten": 10,
        "three": 3,
        "two": 2,
    }
)

# Months that are also a modal, a first name, an adjective or a verb when they stand alone.
AMBIGUOUS_MONTHS: Final = frozenset({"April", "August", "June", "March", "May"})

# Behind these, the name of a month or a weekday belongs to something else: "Black Friday", "Long March".
NAME_BEFORE: Final = frozenset(
    {
        "Ash",
        "Black",
        "Bloody",
        "Cyber",
        "Easter",
        "Good",
        "Holy",
        "Long",
        "Palm",
        "Super",
        "each",
        "every",
    }
)

# Before these, too: "the Sunday Times", "Friday prayers", "May Day".
NAME_AFTER: Final = frozenset(
    {
        "Age",
        "Day",
        "Express",
        "Herald",
        "Independent",
        "Mail",
        "Mirror",
        "Mosque",
        "Observer",
        "Post",
        "Star",
        "Telegraph",
        "Times",
    }
)

# A year before one of these is part of an event's name: "the 2008 Olympic Games".
EVENTS: Final = frozenset(
    {
        "Agenda",
        "Awards",
        "Championship",
        "Championships",
        "Conference",
        "Cup",
        "Exhibition",
        "Expo",
        "Fair",
        "Festival",
        "Forum",
        "Games",
        "Marathon",
        "Masters",
        "Olympic",
        "Olympics",
        "Open",
        "Paralympic",
        "Paralympics",
        "Prix",
        "Summit",
        "Tournament",
        "Trophy",
        "Universiade",
    }
)

# Behind these, a number of four digits counts or numbers something.
NUMBER_BEFORE: Final = frozenset(
    {
        "No",
        "No.",
        "about",
        "almost",
        "another",
        "approximately",
        "around",
        "at",
        "flight",
        "least",
        "nearly",
        "only",
        "over",
        "resolution",
        "some",
        "total",
    }
)

# Before these, it counts them.
NUMBER_AFTER: Final = frozenset(
    {
        "GMT",
        "U.S.",
        "acres",
        "billion",
        "cases",
        "civilians",
        "companies",
        "cubic",
        "delegates",
        "dollars",
        "euros",
        "families",
        "feet",
        "hectares",
        "homes",
        "hours",
        "households",
        "houses",
        "kg",
        "kilograms",
        "kilometers",
        "km",
        "local",
        "megawatts",
        "members",
        "meters",
        "metres",
        "miles",
        "million",
        "mu",
        "officers",
        "others",
        "participants",
        "passengers",
        "patients",
        "people",
        "percent",
        "points",
        "police",
        "policemen",
        "pounds",
        "refugees",
        "residents",
        "rupees",
        "seats",
        "soldiers",
        "square",
        "students",
        "thousand",
        "times",
        "tonnes",
        "tons",
        "trillion",
        "troops",
        "villagers",
        "villages",
        "volunteers",
        "votes",
        "women",
        "workers",
        "yards",
        "yen",
        "yuan",
    }
)

# A whole month or year follows these, as in "in May", "since 2002".
BEFORE_PERIOD: Final = frozenset(
    {
        "a",
        "and",
        "around",
        "as",
        "before",
        "beginning",
        "between",
        "by",
        "coming",
        "during",
        "each",
        "earlier",
        "early",
        "ending",
        "following",
        "for",
        "from",
        "in",
        "last",
        "late",
        "later",
        "next",
        "of",
        "or",
        "past",
        "previous",
        "since",
        "starting",
        "than",
        "the",
        "this",
        "through",
        "till",
        "to",
        "until",
        "upcoming",
        "with",
        "year's",
    }
)
