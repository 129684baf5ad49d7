"""Trains the event tower above a trained reader; keeps the best state on the sentences held back. python events.py --help"""

import argparse
import random
import time

import torch
import torch.nn.functional as F

from eventdata import QUADS, STATUSES, TYPES, is_dev, marked, modes, pairs, plover_type, quads, stories
from eventmodel import EventTower, between
from export import load
from tokenizer import WordPieces

YIELD = [TYPES.index("CONCEDE"), TYPES.index("RETREAT")]
LONGEST = 160
WINDOW = 250
PACKINGS = 3
STORIES = 100


def prepared(item, pieces_of):
    start, end = pieces_of.vocabulary["[CLS]"], pieces_of.vocabulary["[SEP]"]
    pieces, case, words = [start], [0], []
    for token in item["tokens"]:
        words.append(len(pieces))
        for piece, kind in pieces_of.of(token):
            pieces.append(piece)
            case.append(kind)
    return {**item, "pieces": pieces + [end], "case": case + [0], "words": words}


def packed(items, pieces_of, rng):
    """Windows of several sentences, as an article shows them to the reader: those of an article in their order, the rest in any."""
    runs = {}
    for n, item in enumerate(items):
        runs.setdefault(item["article"] or n, []).append(item)
    shuffled = rng.sample(list(runs.values()), len(runs))
    items, out, here, used = [item for run in shuffled for item in run], [], [], 0
    for item in items + [None]:
        size = len(item["pieces"]) - 2 if item else 0
        if here and (item is None or used + size > WINDOW):
            tokens, events, parts = [], [], []
            for n, each in enumerate(here):
                at = len(tokens)
                tokens += each["tokens"]
                parts += [n] * len(each["tokens"])
                shifted = lambda spans: [[t + at for t in span] for span in spans]
                events += [{**e, "trigger": e["trigger"] + at, "actors": shifted(e["actors"]), "recipients": shifted(e["recipients"])} for e in each["events"]]
            out.append(prepared({"text": here[0]["text"], "tokens": tokens, "events": events, "parts": parts}, pieces_of))
            here, used = [], 0
        if item:
            here.append(item)
            used += size
    return out


@torch.no_grad()
def below(reader, depth, items):
    """What the lower layers give for each item; they do not learn, so once is enough."""
    encoder = reader.encoder
    kept = encoder.layers[: len(encoder.layers) - depth]
    for item in items:
        pieces, case = torch.tensor([item["pieces"]]), torch.tensor([item["case"]])
        x = encoder.norm(encoder.words(pieces) + encoder.positions.weight[: pieces.shape[1]] + encoder.case(case))
        for layer in kept:
            x = layer(x, None)
        item["below"] = x[0].to(torch.bfloat16)


def batch_of(items):
    t, w = max(len(i["pieces"]) for i in items), max(len(i["words"]) for i in items)
    x = torch.zeros(len(items), t, items[0]["below"].shape[1])
    mask, words, there = torch.zeros(len(items), t, dtype=torch.bool), torch.zeros(len(items), w, dtype=torch.long), torch.zeros(len(items), w, dtype=torch.bool)
    for n, item in enumerate(items):
        x[n, : len(item["pieces"])] = item["below"].float()
        mask[n, : len(item["pieces"])] = True
        words[n, : len(item["words"])] = torch.tensor(item["words"])
        there[n, : len(item["words"])] = True
    return x, words, mask, there


def which(items, key, w):
    out = torch.zeros(len(items), w)
    for n, item in enumerate(items):
        out[n, item[key]] = 1
    return out


def forward(tower, items):
    x, words, mask, there = batch_of(items)
    with torch.autocast("cpu", torch.bfloat16):
        out = tower(x, words, mask)
    return tuple(o.float() for o in out), there


def sentence_loss(tower, items, mode_names):
    out, there = forward(tower, items)
    kind, mode, status, pair, actor, recipient = out
    gold = torch.zeros(there.shape, dtype=torch.long)
    rows = []
    for n, item in enumerate(items):
        for event in item["events"]:
            gold[n, event["trigger"]] = 1 + TYPES.index(event["type"])
            rows.append((n, event))
    parts = torch.zeros(there.shape, dtype=torch.long)
    for n, item in enumerate(items):
        if "parts" in item:
            parts[n, : len(item["parts"])] = torch.tensor(item["parts"])
    loss = F.cross_entropy(kind[there], gold[there], label_smoothing=0.02) * 3
    if not rows:
        return loss
    at = torch.tensor([n for n, _ in rows]), torch.tensor([e["trigger"] for _, e in rows])
    loss = loss + 0.5 * F.cross_entropy(status[at], torch.tensor([STATUSES.index(e["status"]) for _, e in rows]), label_smoothing=0.02)
    loss = loss + 0.5 * F.cross_entropy(pair[at], torch.tensor([TYPES.index(plover_type(e["type"], e["status"])) for _, e in rows]), label_smoothing=0.02)
    own = torch.tensor([[name.startswith(e["type"] + "/") for name in mode_names] for _, e in rows])
    wanted = torch.tensor([mode_names.index(f"{e['type']}/{e['mode']}") for _, e in rows])
    loss = loss + 0.3 * F.cross_entropy(mode[at].masked_fill(~own, -1e4), wanted)
    for scores, key in ((actor, "actors"), (recipient, "recipients")):
        wanted = torch.zeros(len(rows), there.shape[1])
        for r, (_, event) in enumerate(rows):
            for span in event[key]:
                wanted[r, span] = 1
        inside = there[at[0]] & (parts[at[0]] == parts[at][:, None])
        loss = loss + 2 * F.binary_cross_entropy_with_logits(scores[at][inside], wanted[inside])
    return loss


def pair_scores(tower, items):
    out, there = forward(tower, items)
    w = there.shape[1]
    return between(out, tower.scale, there, which(items, "source", w), which(items, "target", w)), out, there


def pair_loss(tower, items):
    scores, _, _ = pair_scores(tower, items)
    total = 0
    for n, item in enumerate(items):
        gold = YIELD if item["type"] == "YIELD" else [TYPES.index(item["type"])]
        total = total - torch.logsumexp(scores[n, gold], 0)
    return total / len(items)


def quad_loss(tower, items):
    """The quad class of the pair; a comment has no event at all. CAMEO's quads are not quite PLOVER's, hence the small weight."""
    scores, out, there = pair_scores(tower, items)
    event = torch.logsumexp(out[0][:, :, 1:], 2) - out[0][:, :, 0]
    total = 0
    for n, item in enumerate(items):
        if item["quad"] == 0:
            total = total + F.softplus(event[n][there[n]]).max()
        else:
            gold = [i for i, t in enumerate(TYPES) if QUADS[t] == item["quad"]]
            total = total - torch.logsumexp(scores[n, gold], 0)
    return total / len(items)


def story_loss(tower, items):
    """Some word of the story's beginning denotes the type that was asked for."""
    out, there = forward(tower, items)
    kind = out[0]
    event = (torch.logsumexp(kind[:, :, 1:], 2) - kind[:, :, 0]).masked_fill(~there, -1e4)
    gold = torch.tensor([TYPES.index(item["type"]) for item in items])
    share = F.log_softmax(event, 1) + F.log_softmax(kind[:, :, 1:], 2).gather(2, gold[:, None, None].expand(-1, kind.shape[1], 1))[:, :, 0]
    return -torch.logsumexp(share, 1).mean()


@torch.no_grad()
def measure(tower, sentences, plv):
    tower.eval()
    hit = given = wanted = right = status = both = actors = actor_right = 0
    for n in range(0, len(sentences), 8):
        items = sentences[n : n + 8]
        (kind, mode, state, pair, actor, recipient), there = forward(tower, items)
        best, stands = kind.argmax(2), state.argmax(2)
        for i, item in enumerate(items):
            found = {w for w in range(len(item["words"])) if best[i, w] > 0}
            gold = {e["trigger"]: e for e in item["events"]}
            hit += len(found & set(gold))
            given += len(found)
            wanted += len(gold)
            for w in found & set(gold):
                ok = TYPES[best[i, w] - 1] == gold[w]["type"]
                right += ok
                status += STATUSES[stands[i, w]] == gold[w]["status"]
                both += ok and STATUSES[stands[i, w]] == gold[w]["status"]
                for span in gold[w]["actors"]:
                    actors += 1
                    actor_right += bool(actor[i, w, span[-1]] > 0)
    f1 = 2 * hit / max(1, given + wanted)
    gold_roots, roots = [], []
    for n in range(0, len(plv), 32):
        items = plv[n : n + 32]
        scores, _, _ = pair_scores(tower, items)
        for i, item in enumerate(items):
            p = scores[i].exp()
            merged = {t: p[k].item() for k, t in enumerate(TYPES) if k not in YIELD}
            merged["YIELD"] = p[YIELD].sum().item()
            roots.append(max(merged, key=merged.get))
            gold_roots.append(item["type"])
    accuracy = sum(a == b for a, b in zip(roots, gold_roots)) / max(1, len(roots))
    macro = []
    for t in set(gold_roots):
        tp = sum(a == b == t for a, b in zip(roots, gold_roots))
        macro.append(2 * tp / max(1, roots.count(t) + gold_roots.count(t)))
    tower.train()
    return {
        "found": f1,
        "precision": hit / max(1, given),
        "recall": hit / max(1, wanted),
        "type": right / max(1, hit),
        "status": status / max(1, hit),
        "both": both / max(1, hit),
        "actor": actor_right / max(1, actors),
        "pairs": accuracy,
        "pairs.macro": sum(macro) / max(1, len(macro)),
    }


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--reader", required=True)
    p.add_argument("--vocabulary", required=True)
    p.add_argument("--sentences", default="events", help="folder of our sentences")
    p.add_argument("--corpora", required=True, help="folder with plv_train.tsv, cameo_class_train.tsv, cameo_ner_train.txt")
    p.add_argument("--modes", required=True, help="the table of modes")
    p.add_argument("--depth", type=int, default=2, help="layers of the tower")
    p.add_argument("--epochs", type=int, default=12)
    p.add_argument("--rate", type=float, default=1e-4)
    p.add_argument("--quads", type=float, default=0.2, help="weight of the CAMEO quads")
    p.add_argument("--stories", type=float, default=0.3, help="weight of NGEC's stories")
    p.add_argument("--all", action="store_true", help="learn from the held-back part, too; for the final run only")
    p.add_argument("--start", help="a trained tower to go on from")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--out")
    args = p.parse_args()
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    rng = random.Random(args.seed)
    reader, _ = load(args.reader)
    mode_names = modes(args.modes)
    pieces_of = WordPieces(args.vocabulary)
    ours = [prepared(i, pieces_of) for i in marked(args.sentences)]
    plv = [prepared(i, pieces_of) for i in pairs(args.corpora + "/plv_train.tsv")]
    cameo = [prepared(i, pieces_of) for i in quads(args.corpora + "/cameo_class_train.tsv", args.corpora + "/cameo_ner_train.txt")]
    known = {i["text"] for i in plv}
    cameo = [i for i in cameo if i["text"] not in known and len(i["pieces"]) <= LONGEST]
    plv = [i for i in plv if len(i["pieces"]) <= LONGEST]
    told = {}
    for story in stories(args.corpora + "/ngec_synthetic_events.csv.gz") if args.stories else []:
        told.setdefault(story["type"], []).append(prepared(story, pieces_of))
    told = [story for each in told.values() for story in rng.sample(each, min(len(each), STORIES))]
    for items in (ours, plv, cameo, told):
        below(reader, args.depth, items)
    dev = packed([i for i in ours if is_dev(i["article"] or i["text"])], pieces_of, rng), [i for i in plv if is_dev(i["text"])]
    if not args.all:
        ours, plv = [i for i in ours if not is_dev(i["article"] or i["text"])], [i for i in plv if not is_dev(i["text"])]
    windows = [packed(ours, pieces_of, rng) for _ in range(PACKINGS)]
    for items in (dev[0], *windows):
        below(reader, args.depth, items)
    print(f"{len(ours)} sentences, {len(plv)} pairs, {len(cameo)} quads; dev {len(dev[0])}, {len(dev[1])}", flush=True)
    tower = EventTower(reader, args.depth, mode_names).train()
    if args.start:
        tower.load_state_dict(torch.load(args.start, weights_only=False)["tower"])
    heads = [q for n, q in tower.named_parameters() if not n.startswith("layers")]
    optimizer = torch.optim.AdamW([{"params": tower.layers.parameters(), "lr": args.rate}, {"params": heads, "lr": 5 * args.rate}] if args.depth else [{"params": heads, "lr": 5 * args.rate}], weight_decay=0.02)

    def batches(epoch):
        out = [("sentences", windows[epoch % PACKINGS][n : n + 4]) for n in range(0, len(windows[epoch % PACKINGS]), 4)]
        alone = [i for i in ours if rng.random() < 0.25]
        some = lambda items, share: [i for i in items if rng.random() < share]
        for items, kind, size in ((alone, "sentences", 16), (some(plv, 0.6), "pairs", 16), (some(cameo, 0.4), "quads", 16)):
            if kind == "quads" and not args.quads:
                continue
            items = sorted(items, key=lambda i: len(i["pieces"]) + rng.random() * 12)
            out += [(kind, items[n : n + size]) for n in range(0, len(items), size)]
        few = some(told, 0.25)
        out += [("stories", few[n : n + 12]) for n in range(0, len(few), 12)]
        rng.shuffle(out)
        return out

    steps = len(batches(0)) * args.epochs
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min(1, (s + 1) / (0.08 * steps)) * max(0.02, 1 - s / steps))
    best, began = None, time.time()
    for epoch in range(args.epochs):
        sums = {}
        for kind, items in batches(epoch):
            if kind == "sentences":
                loss = sentence_loss(tower, items, mode_names)
            elif kind == "pairs":
                loss = pair_loss(tower, items)
            elif kind == "stories":
                loss = args.stories * story_loss(tower, items)
            else:
                loss = args.quads * quad_loss(tower, items)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(tower.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            sums.setdefault(kind, []).append(loss.item())
        scores = measure(tower, *dev)
        print(f"epoch {epoch} {(time.time() - began) / 60:.1f} min", {k: round(sum(v) / len(v), 3) for k, v in sums.items()}, {k: round(v, 3) for k, v in scores.items()}, flush=True)
        total = scores["found"] * (scores["both"] + scores["actor"]) + scores["pairs"] + scores["pairs.macro"]
        if args.out and (args.all or best is None or total > best):
            best = total
            torch.save({"tower": tower.state_dict(), "depth": args.depth, "modes": mode_names, "scores": scores, "epoch": epoch}, args.out)


if __name__ == "__main__":
    main()
