"""Head nouns of organisations, of groups, and of documents: singular, lower case.

Belongs here: the noun that decides what a speaker is ("the ministry", "the two sides", "the statement"). Must stay out:
words for single people, which have a list of their own. Entries come from reading wire copy of 1994-2026.
"""

from __future__ import annotations

from typing import Final

ORGANIZATIONS: Final = frozenset({
    "academy", "administration", "al-arabiya", "al-jazeera", "agency", "airline", "airport", "alliance", "ambulance", "army", "assembly", "association",
    "authority", "automaker", "bank", "board", "body", "branch", "brigade", "broadcaster", "brokerage", "bureau", "business",
    "cabinet", "camp", "carmaker", "carrier", "caucus", "center", "centre", "chain", "chamber", "channel", "charity", "church",
    "city", "club", "coalition", "college", "command", "commission", "committee", "community", "company", "confederation",
    "conference", "congress", "conglomerate", "consortium", "consulate", "cooperative", "corporation", "corp", "council",
    "country", "county", "court", "creditor", "crown", "customs", "daily-run", "defense", "delegation", "department",
    "developer", "directorate", "district", "division", "embassy", "enterprise", "establishment", "exchange", "exporter",
    "faction", "factory", "faculty", "family", "federation", "firm", "fleet", "force", "foundation", "front", "fund",
    "giant", "government", "group", "guard", "guild", "headquarters", "hospital", "hotel", "house", "inc", "industry",
    "initiative", "insurer", "institute", "institution", "interpol", "junta", "kingdom", "laboratory", "league", "lender",
    "limited", "llc", "ltd", "majority", "maker", "malacanang", "manufacturer", "media", "militia", "ministry", "mission", "movement",
    "municipality", "museum", "nation", "navy", "network", "newspaper-run", "ngo", "office", "operator", "opposition",
    "orchestra", "organ", "organisation", "organization", "outfit", "outlet", "palace", "panel", "parliament", "party",
    "plant", "police", "prefecture", "presidency", "press", "producer", "prosecution", "province", "publisher", "radio",
    "railway", "refinery", "regime", "regulator", "republic", "retailer", "ruling-party", "school", "secretariat", "section",
    "senate", "server", "service", "services", "side", "society", "squad", "startup", "state", "station", "store", "studio",
    "subsidiary", "supplier", "task-force", "team", "television", "theater", "theatre", "think-tank", "tank", "treasury",
    "tribunal", "troop", "trust", "tv", "union", "unit", "university", "utility", "venture", "village", "watchdog", "website",
    "wing", "works", "bloc", "cartel", "directorate-general", "gendarmerie", "judiciary", "leadership", "monarchy",
    "politburo", "taskforce", "yard", "zoo", "system", "program", "programme", "portal", "platform", "co", "pentagon",
    "kremlin", "cpc", "administrative", "diocese", "parish", "vatican", "observatory", "consultancy", "syndicate", "lobby",
})

DOCUMENTS: Final = frozenset({
    "account", "accord", "act", "agreement", "amendment", "analysis", "announcement", "article", "assessment", "audit",
    "balance", "bill", "blueprint", "book", "bulletin", "census", "charge", "charter", "circular", "clause", "code",
    "column", "commentary", "communique", "complaint", "constitution", "contract", "convention", "copy", "count", "cable",
    "daily", "data", "database", "declaration", "decree", "diary", "directive", "document", "dossier", "draft", "editorial",
    "email", "estimate", "evidence", "examination", "exam", "figure", "file", "filing", "finding", "footage", "forecast",
    "gazette", "guideline", "index", "indicator", "information", "indictment", "inquiry", "investigation", "journal", "law", "leaflet",
    "legislation", "letter", "list", "log", "magazine", "manifesto", "map", "memo", "memorandum", "message", "minute",
    "newspaper", "note", "notice", "notification", "number", "opinion", "order", "ordinance", "outlook", "pact", "page",
    "paper", "paragraph", "periodical", "petition", "plan", "poll", "poster", "proclamation", "projection", "proposal",
    "protocol", "provision", "publication", "ranking", "rate", "reading", "record", "regulation", "release", "report",
    "research", "resolution", "result", "review", "ruling", "rule", "sample", "score", "screening", "simulation", "slogan",
    "source-code", "standard", "statement", "statistic", "statistics", "statute", "stipulation", "study", "summary", "survey",
    "tabloid", "tally", "tape", "telegram", "test", "testimony", "text", "textbook", "transcript", "treaty", "trend", "tweet",
    "update", "verdict", "version", "video", "weekly", "white-paper", "yearbook", "joint-statement", "headline", "photo",
    "picture", "message", "post", "rumor", "prediction", "calculation", "recording", "monitoring", "scan", "autopsy",
})

# several people, or people in general, that are no body
GROUPS: Final = frozenset({
    "audience", "crew", "crowd", "delegates", "duo", "folk", "majority", "minority", "pair", "panelists", "people", "personnel",
    "population", "public", "staff", "sides", "trio", "couple", "both", "parties", "quarter", "half", "percent", "number",
    "countries", "nations", "rest", "others", "those", "many", "some", "none", "colleagues", "relatives", "residents",
    "americans",
})
