"""What the event tower learns from: our own sentences with events, and pairs of parties with the type between them."""

import csv
import glob
import gzip
import hashlib
import io
import re

from tokenizer import tokenize

TYPES = "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split()
STATUSES = "happened ongoing planned hypothetical promised demanded threatened denied negated".split()
QUADS = dict(zip(TYPES, [1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4]))
STORY = 70
AHEAD = {"planned", "promised"}


def modes(codebook):
    """Every type and mode as TYPE/mode, a type without mode as TYPE/-."""
    rows = list(csv.DictReader(open(codebook, encoding="utf8"), delimiter="\t"))
    return [f"{t}/{m}" for t in TYPES for m in ["-"] + [r["mode"] for r in rows if r["type"] == t]]


def plover_type(kind, status):
    """PLOVER files cooperation that lies ahead under AGREE, yielding under CONCEDE, force under THREATEN (manual, chapters 2 and 3)."""
    if status in AHEAD and kind in ("CONSULT", "COOPERATE", "AID", "SUPPORT"):
        return "AGREE"
    if status in AHEAD and kind == "RETREAT":
        return "CONCEDE"
    if status == "threatened" and kind in ("SANCTION", "COERCE", "ASSAULT", "MOBILIZE", "PROTEST"):
        return "THREATEN"
    return kind


def is_dev(key, part=7):
    """One in so many, by hash: the same ones whatever the order."""
    return hashlib.md5(key.encode()).digest()[0] % part == 0


def tokens_in(spans, start, end):
    return [i for i, (s, e) in enumerate(spans) if s < end and e > start]


def find(sentence, words):
    at = sentence.find(words)
    return (at, at + len(words)) if at >= 0 else None


def trigger_at(sentence, trigger):
    word, nth = re.fullmatch(r"(.+?)(?:#(\d+))?", trigger).groups()
    places = [m.start() for m in re.finditer(r"(?<!\w)" + re.escape(word) + r"(?!\w)", sentence)]
    return places[int(nth or 1) - 1]


def marked(folder):
    """Our sentences: {"text", "spans", "tokens", "events": [{"trigger", "type", "mode", "status", "actors", "recipients"}]}, parties as token lists."""
    out = []
    for path in sorted(glob.glob(folder + "/*.txt")):
        article = None
        for line in open(path, encoding="utf8"):
            line = line.rstrip("\n")
            if line.startswith("# article:"):
                article = path + line
            if not line.strip() or line.startswith("#"):
                continue
            if not line.startswith("\t"):
                spans = tokenize(line)
                out.append({"text": line, "spans": spans, "tokens": [line[s:e] for s, e in spans], "events": [], "article": article})
                continue
            here = out[-1]
            trigger, kind, mode, status, actors, recipients = line[1:].split("\t")
            at = trigger_at(here["text"], trigger)
            word = tokens_in(here["spans"], at, at + 1)
            if not word:
                continue

            def party(cell):
                found = [find(here["text"], each) for each in cell.split(" + ") if each != "-"]
                return [tokens_in(here["spans"], *each) for each in found if each]

            here["events"].append(
                {"trigger": word[0], "type": kind, "mode": mode, "status": status, "actors": party(actors), "recipients": party(recipients)}
            )
    return out


def pairs(path):
    """PLV: sentences with a source and a target as token lists, and the type that leads from one to the other (YIELD: CONCEDE or RETREAT)."""
    out = []
    for row in csv.DictReader(open(path, encoding="utf8"), delimiter="\t", quoting=csv.QUOTE_NONE):
        text, at = "", {}
        for part in re.split(r"(</?[st]>)", row["marked_sentence"]):
            if re.fullmatch(r"</?[st]>", part):
                at[part] = len(text)
            else:
                text += part
        spans = tokenize(text)
        if len(at) < 4:
            continue  # a few rows lack a mark
        source = tokens_in(spans, at["<s>"], at["</s>"])
        target = tokens_in(spans, at["<t>"], at["</t>"])
        if source and target:
            out.append({"uid": row["uid"], "text": text, "tokens": [text[s:e] for s, e in spans], "source": source, "target": target, "type": row["gold_root"]})
    return out


def stories(path):
    """NGEC's machine-written stories: headline and beginning, and the type that was asked for; one word or other should denote it."""
    out = []
    for row in csv.DictReader(io.TextIOWrapper(gzip.open(path), encoding="utf8")):
        kind = {"DEMAND": "REQUEST", "FIGHT": "ASSAULT"}.get(row["label"], row["label"])
        headline = row["prompt"].split("\n")[0].strip()
        text = headline + "\n" + row["text"].strip()
        spans = [span for span in tokenize(text)][:STORY]
        if kind in TYPES and len(spans) > 10:
            out.append({"text": headline, "tokens": [text[s:e] for s, e in spans], "type": kind})
    return out


def quads(classes, parties):
    """CAMEO sentences with source and target where both are marked, and the quad class 0 (comment) to 4."""
    label = {}
    for row in csv.DictReader(open(classes, encoding="utf8"), delimiter="\t", quoting=csv.QUOTE_NONE):
        label["".join(row["sentence"].split())] = int(row["label"])
    out = []
    for block in open(parties, encoding="utf8").read().split("\n\n"):
        rows = [line.split() for line in block.splitlines() if line.strip()]
        words = [r[0] for r in rows]
        quad = label.get("".join(words))
        if quad is None:
            continue
        text, tags = " ".join(words), [r[1] for r in rows]
        spans, starts = tokenize(text), []
        for word in words:
            starts.append(starts[-1] + len(words[len(starts) - 1]) + 1 if starts else 0)

        def of(kind):
            ends = [(starts[i], starts[i] + len(words[i])) for i, tag in enumerate(tags) if tag[-1] == kind]
            return [t for s, e in ends for t in tokens_in(spans, s, e)]

        source, target = of("S"), of("T")
        both = of("R")
        out.append({"text": text, "tokens": [text[s:e] for s, e in spans], "source": source or both, "target": target or both, "quad": quad})
    return out
