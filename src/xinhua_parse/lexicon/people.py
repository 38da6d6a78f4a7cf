"""Nouns for people who speak: singular, lower case, without modifiers.

Belongs here: titles, offices, trades and roles that a person bears ("spokesman", "president"), and words for people in
general ("witness", "resident"). Must stay out: words for bodies (ministry, company) and papers (report). Plurals are made by
rule. Entries come from reading wire copy of 1994-2026.
"""

from __future__ import annotations

from typing import Final

# can stand right before a name, or alone with an article
ROLES: Final = frozenset({
    "academic", "academician", "activist", "actor", "actress", "adjutant", "administrator", "admiral", "adviser", "advisor",
    "advocate", "agent", "aide", "ambassador", "analyst", "anchor", "archaeologist", "archbishop", "architect", "artist",
    "assistant", "associate", "astronaut", "astronomer", "athlete", "attache", "attorney", "author", "ayatollah", "banker",
    "baron", "biologist", "bishop", "blogger", "boss", "brigadier", "broker", "businessman", "businesswoman", "candidate",
    "captain", "cardinal", "chair", "chairman", "chairperson", "chairwoman", "chancellor", "chef", "chemist", "chief",
    "cleric", "climatologist", "coach", "co-chair", "co-chairman", "co-director", "co-founder", "colonel", "columnist",
    "commander", "commander-in-chief", "commandant", "commentator", "commissioner", "commodore", "comptroller",
    "congressman", "congresswoman", "conservationist", "constable", "consul", "consul-general", "consultant", "contractor",
    "controller", "co-ordinator", "coordinator", "correspondent", "councillor", "counsel", "counselor", "counsellor", "critic",
    "curator", "dean", "defender", "delegate", "demographer", "dentist", "deputy", "designer", "detective", "diplomat",
    "director", "director-general", "dissident", "doctor", "driver", "dealer", "ecologist", "economist", "editor",
    "editor-in-chief", "educator", "elder", "emir", "employee", "employer", "engineer", "entrepreneur", "envoy", "executive",
    "expert", "farmer", "fellow", "fighter", "firefighter", "fisherman", "forecaster", "founder", "foreman", "general", "geneticist",
    "geologist", "goalkeeper", "governor", "governor-general", "grandfather", "grandmother", "guard", "guardian", "guide",
    "head", "headmaster", "historian", "host", "imam", "immunologist", "inspector", "inspector-general", "instructor",
    "investigator", "investor", "journalist", "judge", "jurist", "justice", "king", "laborer", "lama", "lawmaker", "lawyer",
    "leader", "lecturer", "legislator", "librarian", "lieutenant", "magistrate", "major", "manager", "marshal", "mathematician",
    "mayor", "mechanic", "mediator", "mentor", "member", "meteorologist", "microbiologist", "midfielder", "militant", "mp",
    "minister", "ministress", "monk", "musician", "negotiator", "neighbor", "neighbour", "neurologist", "neuroscientist",
    "novelist", "nurse", "observer", "officer", "official", "ombudsman", "operator", "organizer", "organiser", "owner",
    "painter", "parliamentarian", "partner", "passenger", "pastor", "patient", "philosopher", "photographer", "physician",
    "physicist", "pilot", "player", "poet", "policeman", "policewoman", "politician", "pollster", "pope", "premier",
    "presenter", "president", "president-elect", "priest", "prince", "princess", "principal", "producer", "professor",
    "promoter", "prosecutor", "prosecutor-general", "protester", "psychiatrist", "psychologist", "publisher", "queen",
    "referee", "refugee", "registrar", "reporter", "representative", "rescuer", "researcher", "resident", "retailer",
    "rider", "ruler", "sailor", "salesman", "salesperson", "saleswoman", "scholar", "scientist", "secretary",
    "secretary-general", "seismologist", "senator", "sergeant", "sheikh", "sheriff", "shopkeeper", "singer",
    "sociologist", "soldier", "solicitor", "source", "speaker", "specialist", "spokesman", "spokesperson", "spokeswoman",
    "statesman", "statistician", "strategist", "striker", "student", "sultan", "superintendent", "supervisor", "surgeon",
    "survivor", "suspect", "swimmer", "teacher", "technician", "theologian", "tourist", "trader", "trainer", "translator",
    "treasurer", "trustee", "tutor", "undersecretary", "under-secretary", "under-secretary-general", "veteran",
    "vice-chairman", "vice-chairperson", "vice-director", "vice-foreign", "vice-governor", "vice-mayor", "vice-minister",
    "vice-premier", "vice-president", "villager", "virologist", "visitor", "volunteer", "witness", "worker", "writer",
    "zoologist", "epidemiologist", "eyewitness", "anthropologist", "astrophysicist", "biochemist", "botanist",
    "cardiologist", "choreographer", "composer", "conductor", "environmentalist", "filmmaker", "geographer", "geophysicist",
    "hydrologist", "negotiator", "oncologist", "paleontologist", "pathologist", "pediatrician", "pharmacist", "playwright",
    "programmer", "screenwriter", "sculptor", "toxicologist", "vendor", "veterinarian",
})

# before a name only: they are cut off from it and stand in no description of their own
HONORIFICS: Final = frozenset({
    "adm", "brig", "capt", "cmdr", "col", "cpl", "dr", "drs", "gen", "gov", "hon", "lt", "madam", "maj", "messrs", "mr", "mrs",
    "ms", "mme", "prof", "rep", "rev", "sen", "sgt", "sir", "lady", "lord", "dame", "pte", "pvt", "pres", "rt", "st", "supt",
    "insp", "det", "comrade", "sister", "brother", "father",
})

WOMEN: Final = frozenset({
    "actress", "aunt", "businesswoman", "chairwoman", "congresswoman", "daughter", "girl", "grandmother", "lady", "madam",
    "mother", "mrs", "ms", "mme", "policewoman", "princess", "queen", "saleswoman", "sister", "spokeswoman", "widow", "wife",
    "woman", "dame",
})

MEN: Final = frozenset({
    "actor", "boy", "brother", "businessman", "chairman", "congressman", "fisherman", "grandfather", "husband", "king", "man",
    "mr", "policeman", "pope", "prince", "salesman", "sir", "son", "spokesman", "sultan", "uncle", "lord", "ombudsman",
    "statesman", "sheikh", "imam", "monk", "ayatollah",
})

# people who bear no office: they can be described, but make no role before a name
OTHERS: Final = frozenset({
    "man", "woman", "boy", "girl", "mother", "father", "son", "daughter", "wife", "husband", "widow", "brother", "sister",
    "uncle", "aunt", "child", "person", "friend", "relative", "parent", "victim", "prisoner", "patient", "native", "consumer",
    "customer", "buyer", "seller", "user", "voter", "respondent", "participant", "colleague", "insider", "insurgent", "outsider", "believer",
    "supporter", "opponent", "rival", "fan", "viewer", "reader", "commuter", "migrant", "youth", "teenager", "adult",
    "pensioner", "housewife", "citizen", "local", "foreigner", "rebel", "hostage", "captor", "attacker", "bystander",
    "onlooker", "passerby", "shopper", "mourner", "demonstrator", "striker", "backer", "detractor", "skeptic", "optimist",
    "pessimist", "bull", "bear", "staffer", "figure", "individual", "personality", "guest", "dignitary", "elite", "tycoon",
    "billionaire", "magnate", "monarch", "prelate", "intellectual", "pundit", "watcher", "taxpayer", "homeowner", "landlord",
    "tenant", "herder", "herdsman", "miner", "cook", "waiter", "cleaner", "nun", "disciple", "apostle", "heir", "successor",
    "predecessor", "incumbent", "nominee", "appointee", "designate", "winner", "loser", "champion", "runner-up", "finalist",
    "medalist", "gymnast", "boxer", "skater", "skier", "sprinter", "runner", "archer", "shooter", "diver", "rower", "cyclist",
    "golfer", "sportsman", "sportswoman", "teammate", "counterpart",
})

# an office that one person holds: "the president" means whoever bears that title, not just anybody who spoke
OFFICE_HOLDERS: Final = frozenset({
    "ambassador", "chairman", "chairwoman", "chancellor", "commander", "commissioner", "governor", "king", "mayor", "minister",
    "pope", "premier", "president", "prince", "princess", "queen", "secretary", "secretary-general", "senator", "speaker",
    "spokesman", "spokesperson", "spokeswoman", "vice-president",
})
