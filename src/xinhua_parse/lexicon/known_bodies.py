"""Bodies that the wire names without saying what they are, each kind with the nouns that take them up.

Belongs here: companies, banks, agencies, papers, clubs and movements known the world over, by the name that is printed with
nothing before it ("Reuters reported") and would read as a person's. Must stay out: names that persons bear as well ("Ford",
"Honda"), and names that show by themselves what they are, by their capitals or their last word. Source: common knowledge of
the business, sports and foreign pages, 1994-2026.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_AGENCIES: Final = frozenset({
    "Anadolu", "Antara", "Bernama", "Interfax", "Itar-Tass", "Kyodo", "Reuters", "Sputnik", "TASS", "Tanjug", "Xinhua",
    "Yonhap",
})  # fmt: skip
_AIRLINES: Final = frozenset({
    "Aeroflot", "AirAsia", "Alitalia", "Emirates", "Finnair", "Flydubai", "Iberia", "KLM", "Lufthansa", "Qantas", "Ryanair",
    "Swissair",
})  # fmt: skip
_BANKS: Final = frozenset({
    "BNP Paribas", "Barclays", "Citigroup", "Commerzbank", "Credit Agricole", "Credit Suisse", "Goldman Sachs", "HSBC",
    "JPMorgan", "Lehman Brothers", "Merrill Lynch", "Morgan Stanley", "Societe Generale", "UniCredit", "Wells Fargo",
})  # fmt: skip
_BROADCASTERS: Final = frozenset({
    "Al Arabiya", "Al Jazeera", "Al Manar", "Al-Arabiya", "Al-Jazeera", "Al-Manar", "Globo", "Telesur",
})  # fmt: skip
_CARMAKERS: Final = frozenset({
    "Audi", "BMW", "Chrysler", "Daihatsu", "Fiat", "Geely", "General Motors", "Hyundai", "Kia", "Mazda", "Mercedes-Benz",
    "Mitsubishi", "Nissan", "Opel", "Peugeot", "Renault", "Subaru", "Tesla", "Toyota", "Volkswagen", "Volvo",
})  # fmt: skip
_CHARITIES: Final = frozenset({
    "Amnesty", "Greenpeace", "Oxfam", "Save the Children", "World Vision",
})  # fmt: skip
_CLUBS: Final = frozenset({
    "AC Milan", "Ajax", "Arsenal", "Aston Villa", "Atletico Madrid", "Barcelona", "Bayer Leverkusen", "Bayern Munich",
    "Benfica", "Boca Juniors", "Borussia Dortmund", "Chelsea", "Inter Milan", "Juventus", "Liverpool", "Manchester City",
    "Manchester United", "Real Madrid", "River Plate", "Tottenham", "Werder Bremen",
})  # fmt: skip
_COMPANIES: Final = frozenset({
    "Adidas", "Alcatel", "Alibaba", "Alstom", "Amazon", "Apple", "AstraZeneca", "Baidu", "BioNTech", "Carrefour",
    "Caterpillar", "Chevron", "Cisco", "Coca-Cola", "Comcast", "DuPont", "Eli Lilly", "Enel", "Ericsson", "Evergrande",
    "ExxonMobil", "Facebook", "FedEx", "Foxconn", "Fujitsu", "Gazprom", "General Electric", "GlaxoSmithKline", "Google",
    "Haier", "Halliburton", "Heineken", "Hewlett-Packard", "Hitachi", "Huawei", "Infosys", "Intel", "Johnson & Johnson",
    "Kaspersky", "Lenovo", "Lloyd's", "Lukoil", "Macy's", "McDonald's", "Medtronic", "Meituan", "Mengniu", "Microsoft",
    "Moderna", "Monsanto", "Motorola", "Naftogaz", "Nestle", "Netflix", "Nike", "Nintendo", "Nokia", "Novartis", "Oracle",
    "Panasonic", "Pemex", "PepsiCo", "PetroChina", "Petrobras", "Pfizer", "Procter & Gamble", "Qualcomm", "Rolls-Royce",
    "Rosneft", "Samsung", "Sanofi", "Siemens", "Sinopec", "Sinovac", "Sony", "Spotify", "Starbucks", "Telefonica", "Tencent",
    "ThyssenKrupp", "TikTok", "Toshiba", "Twitter", "Uber", "Unilever", "Verizon", "Vodafone", "Wal-Mart", "Walmart", "WeChat",
    "Xiaomi", "Yahoo", "ZTE",
})  # fmt: skip
_MOVEMENTS: Final = frozenset({
    "Al-Nusra", "Al-Qaeda", "Al-Shabaab", "Boko Haram", "Fatah", "Hamas", "Hezbollah", "Hizbollah", "Islamic Jihad", "Taliban",
    "al-Qaeda", "al-Qaida", "al-Shabaab",
})  # fmt: skip
_PLANEMAKERS: Final = frozenset({
    "Airbus", "Boeing", "Bombardier", "Embraer", "Lockheed Martin", "Northrop Grumman", "Raytheon", "Sukhoi",
})  # fmt: skip
_RATERS: Final = frozenset({
    "Fitch", "Moody's", "Standard & Poor's",
})  # fmt: skip
_AUCTIONEERS: Final = frozenset({
    "Christie's", "Sotheby's",
})  # fmt: skip
_PAPERS: Final = frozenset({
    "Aftenposten", "Al-Ahram", "Asahi Shimbun", "Bild", "Clarin", "Corriere della Sera", "Der Spiegel", "Die Welt", "Die Zeit",
    "El Mundo", "El Pais", "Haaretz", "Izvestia", "Kommersant", "La Repubblica", "La Stampa", "Le Figaro", "Le Monde",
    "Le Parisien", "Les Echos", "Maariv", "Mainichi Shimbun", "Nikkei", "Politico", "Pravda", "Sueddeutsche Zeitung",
    "Yedioth Ahronoth", "Yomiuri Shimbun",
})  # fmt: skip
_OTHERS: Final = frozenset({
    "Capitol Hill", "Downing Street", "Eurostat", "Interpol", "Kremlin", "Nasdaq", "Pentagon", "Red Cross", "Scotland Yard",
    "Wall Street", "White House",
})  # fmt: skip

# the nouns by which a story takes up a body of each kind
_KINDS: Final = (
    (_AGENCIES, ("agency",)),
    (_AIRLINES, ("airline", "carrier", "company")),
    (_BANKS, ("bank", "company", "lender")),
    (_BROADCASTERS, ("broadcaster", "channel", "network", "station")),
    (_CARMAKERS, ("automaker", "carmaker", "company")),
    (_CHARITIES, ("charity", "group", "organization")),
    (_CLUBS, ("club", "team")),
    (_COMPANIES, ("company", "firm", "giant")),
    (_MOVEMENTS, ("group", "movement", "organization")),
    (_PLANEMAKERS, ("company", "planemaker")),
    (_RATERS, ("agency", "company", "firm")),
    (_AUCTIONEERS, ("auctioneer", "house")),
    (_PAPERS, ("daily", "newspaper", "paper")),
    (_OTHERS, ()),
)

KNOWN: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {name: nouns for names, nouns in _KINDS for name in names}
)
PAPER_NAMES: Final = _PAPERS
LAST_WORDS: Final = frozenset(name.rsplit(" ", 1)[-1].lower() for name in KNOWN)
OWNERLESS: Final = frozenset(name.rsplit(" ", 1)[-1].lower() for name in KNOWN if name.endswith("'s"))  # no possessives
