"""The corpora as documents of tokens with labels. A document is a dict:

tokens      list of str
sentences   list of (first token, end token)
attribution list of labels (B-source …) or None
link        list of token indices: for tokens of a source or content the cue's first token, for tokens of a cue the
            source's first token, NOWHERE where there is none; -1 for all other tokens; or None
names       list of labels (B-person …) or None
upos, head, relation  lists or None; head is a token index, -1 for a root
"""

import glob
import gzip
import json
import os
import re
from collections import defaultdict

from tokenizer import tokenize

NOWHERE = -2
ROLES = ("source", "cue", "content")
ATTRIBUTION = ["O"] + [f"{p}-{r}" for r in ROLES for p in "BI"]
NAME_TYPES = ("person", "organisation", "country", "place", "other")
NAMES = ["O"] + [f"{p}-{t}" for t in NAME_TYPES for p in "BI"]
# Genres of GUM whose licence allows a freely usable model (README of GUM): no non-commercial, none unnamed.
GUM_GENRES = ("news", "interview", "academic", "court", "bio", "voyage")


# ------------------------------------------------------------------ PolNeAR


def read_brat(path):
    """({id: (type, [(start, end)])}, [[(role, id)]]) of one .ann file."""
    spans, events = {}, []
    for line in open(path, encoding="utf8"):
        fields = line.rstrip("\n").split("\t")
        if line.startswith("T") and len(fields) > 1:
            kind, offsets = fields[1].split(" ", 1)
            spans[fields[0]] = kind, [tuple(map(int, o.split())) for o in offsets.split(";")]
        elif line.startswith("E") and len(fields) > 1:
            events.append([tuple(a.split(":")) for a in fields[1].split()])
    return spans, events


def polnear_attributions(path):
    """[{role: [(start, end)]}] of one .ann file, stretches of one role sorted."""
    spans, events = read_brat(path)
    out = []
    for event in events:
        roles = defaultdict(set)
        for role, target in event:
            role = re.sub(r"\d+$", "", role).lower()
            if role in ROLES and target in spans:
                roles[role].update(spans[target][1])
        if roles["cue"] or roles["content"]:
            out.append({role: sorted(stretches) for role, stretches in roles.items()})
    return out


SENTENCE_END = re.compile(r"[.!?…]$")


def rough_sentences(text, spans):
    """Sentences good enough to cut training windows at: a stop, then a capital or a mark; or a line break."""
    out, first = [], 0
    for i in range(1, len(spans)):
        gap = text[spans[i - 1][1] : spans[i][0]]
        token = text[slice(*spans[i])]
        before = text[slice(*spans[i - 1])]
        stop = SENTENCE_END.search(before) and len(before) <= 3 and not re.fullmatch(r"(\w\.)+", before)
        if before in "”\"'’)" and i >= 2:
            stop = text[slice(*spans[i - 2])] in ".!?…"
        opens = token[0].isupper() or token in "“‘\"'(["
        if "\n" in gap or (stop and gap and opens) or i - first > 160:
            out.append((first, i))
            first = i
    if spans:
        out.append((first, len(spans)))
    return out


def polnear_document(text, attributions):
    spans = tokenize(text)
    starts = [s for s, _ in spans]
    labels, link = ["O"] * len(spans), [-1] * len(spans)

    def covered(start, end):
        return [i for i, s in enumerate(starts) if start <= s < end]

    for attribution in sorted(attributions, key=lambda a: sum(len(v) for v in a.values())):
        cue = [i for stretch in attribution.get("cue", []) for i in covered(*stretch)]
        source = [i for stretch in attribution.get("source", []) for i in covered(*stretch)]
        for role in ("content", "source", "cue"):
            for stretch in attribution.get(role, []):
                tokens = covered(*stretch)
                for n, i in enumerate(tokens):
                    labels[i] = ("B-" if n == 0 else "I-") + role
                    link[i] = ((source if role == "cue" else cue) or [NOWHERE])[0]
    # a stretch may start inside what another one overwrote: repair I without B
    for i, label in enumerate(labels):
        if label[0] == "I" and (i == 0 or labels[i - 1][2:] != label[2:]):
            labels[i] = "B" + label[1:]
    return {
        "tokens": [text[s:e] for s, e in spans],
        "sentences": rough_sentences(text, spans),
        "attribution": labels,
        "link": link,
        "names": None,
        "upos": None,
    }


def polnear(folder, part):
    """One document an article; of several annotators the one who marked most."""
    for path in sorted(glob.glob(f"{folder}/{part}/text/*.txt")):
        stem = os.path.basename(path)[:-4]
        text = open(path, encoding="utf8", newline="").read()
        annotations = [polnear_attributions(a) for a in sorted(glob.glob(glob.escape(f"{folder}/{part}/attributions/{stem}") + "_*.ann"))]
        annotations = [a for a in annotations if a]
        if annotations:
            yield polnear_document(text, max(annotations, key=len))


def sentences_jsonl(path):
    """The published sentences, those of one article together: [(article id, [sentence])]."""
    articles = defaultdict(list)
    for line in open(path, encoding="utf8"):
        sentence = json.loads(line)
        articles[sentence["id"]].append(sentence)
    return list(articles.items())


# ------------------------------------------------------------------ GUM and EWT


def read_conllu(path):
    opened = gzip.open(path, "rt", encoding="utf8") if path.endswith(".gz") else open(path, encoding="utf8")
    sentence = []
    for line in opened:
        line = line.rstrip("\n")
        if not line and sentence:
            yield sentence
            sentence = []
        elif line and line[0] != "#":
            fields = line.split("\t")
            if fields[0].isdigit():
                sentence.append(fields)
    if sentence:
        yield sentence


GUM_TYPES = {"person": "person", "organization": "organisation", "place": "place"}


LINKING = ("of", "the", "and", "for", "-", "'s", "’s")


def proper_run(tokens, start, end, head, countries):
    """(first, last) of the proper nouns around the head, with what joins them; None where the head is no name."""

    def proper(i):
        return start <= i < end and tokens[i][1][:1].isupper() and tokens[i][3] in ("PROPN", "ADJ", "NOUN", "VERB")

    peoples = tokens[head][1][:1].isupper() and tokens[head][1].lower() in countries
    if tokens[head][3] != "PROPN" and not peoples:
        return None
    first = last = head
    while proper(first - 1) or (first - 1 >= start and tokens[first - 1][1] in LINKING and proper(first - 2)):
        first -= 1
    while proper(last + 1) or (last + 1 < end and tokens[last + 1][1] in LINKING and (proper(last + 2) or (last + 2 < end and tokens[last + 2][1] in LINKING and proper(last + 3)))):
        last += 1
    while first < last and tokens[first][1].lower() in LINKING:
        first += 1
    return first, last


def gum_names(sentences, countries):
    """Names out of GUM's Entity brackets: spans headed by a proper noun, or a people's adjective."""
    labels = []
    open_entities = []
    tokens = [t for s in sentences for t in s]
    heads = {}
    offset = 0
    for s in sentences:
        for i, t in enumerate(s):
            heads[offset + i] = offset + int(t[6]) - 1 if t[6] != "0" else -1
        offset += len(s)
    labels = ["O"] * len(tokens)
    found = []
    for i, t in enumerate(tokens):
        entity = next((m[7:] for m in t[9].split("|") if m.startswith("Entity=")), "")
        for part in re.findall(r"\([^()]+|\d+\)|\)", entity):
            if part.startswith("("):
                kind = part[1:].split("-")
                open_entities.append((kind[0], kind[1] if len(kind) > 1 else "", i))
                closes = False
            else:
                number = part[:-1]
                for k in range(len(open_entities) - 1, -1, -1):
                    if not number or open_entities[k][0] == number:
                        _, kind, start = open_entities.pop(k)
                        found.append((start, i + 1, kind))
                        break
    runs = []
    for start, end, kind in found:
        inside = range(start, end)
        head = next((i for i in inside if heads[i] not in inside), start)
        run = proper_run(tokens, start, end, head, countries)
        if run and kind != "time":
            first, last = run
            while kind == "person" and first < last and tokens[first][1].lower() in countries:
                first += 1
            words = " ".join(t[1] for t in tokens[first : last + 1]).lower()
            runs.append((first, last, "country" if words in countries else GUM_TYPES.get(kind, "other")))
    taken = set()
    for first, last, name in sorted(runs, key=lambda r: r[0] - r[1]):
        if not taken.intersection(range(first, last + 1)):
            taken.update(range(first, last + 1))
            for i in range(first, last + 1):
                labels[i] = ("B-" if i == first else "I-") + name
    return labels


def gum_document(path, countries):
    sentences = list(read_conllu(path))
    tokens, bounds, upos, head, relation = [], [], [], [], []
    for s in sentences:
        first = len(tokens)
        for t in s:
            tokens.append(t[1])
            upos.append(t[3])
            head.append(first + int(t[6]) - 1 if t[6] != "0" else -1)
            relation.append(t[7])
        bounds.append((first, len(tokens)))
    return {
        "tokens": tokens,
        "sentences": bounds,
        "attribution": None,
        "link": None,
        "names": gum_names(sentences, countries) if countries else None,
        "upos": upos,
        "head": head,
        "relation": relation,
    }


def gum(folder, part, countries):
    for path in sorted(glob.glob(f"{folder}/{part}/*.conllu")):
        if os.path.basename(path).split("_")[1] in GUM_GENRES:
            yield gum_document(path, countries)


def country_words(path):
    """Names, adjectives and peoples of countries, lower case, from the table of countries."""
    words = set()
    rows = [line.rstrip("\n").split("\t") for line in open(path, encoding="utf8")]
    columns = {c: i for i, c in enumerate(rows[0])}
    for row in rows[1:]:
        for column in ("country", "long_name", "adjective", "demonym"):
            value = row[columns[column]]
            for word in re.split(r",|;|\bor\b|\(singular and plural\)|\(s\)|\(ies\)", value):
                word = word.strip().lower()
                if word and len(word) > 2 and word != "none":
                    words |= {word, word + "s"}
    return words | {"u.s.", "us", "u.s", "uk", "u.k.", "america", "american", "americans", "britain", "british", "russia", "england", "english", "scotland", "scottish", "wales", "welsh", "dutch", "french", "chinese", "japanese", "korean", "palestine", "palestinian", "palestinians", "soviet", "soviet union", "ussr", "the united states", "united states of america", "burma", "burmese", "holland", "ivory coast", "turkey", "turkish", "czech republic", "germany", "israeli", "israelis", "iraqi", "iraqis"}
