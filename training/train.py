"""Trains the reader model and keeps the best state on dev. python train.py --help"""

import argparse
import json
import math
import random
import time

import torch
import torch.nn.functional as F

from corpora import ATTRIBUTION, NAMES, country_words, gum, polnear, sentences_jsonl
from model import IGNORE, UPOS, Reader, pretrained
from scoring import attribution_scores
from tokenizer import WordPieces

PIECES = 256


def windows(document, pieces_of, rng, single):
    """[(first token, end token)] of stretches of whole sentences that fit into PIECES; now and then one sentence alone."""
    out, first, used = [], None, 0
    for start, end in document["sentences"]:
        while start < end:
            size = [len(pieces_of(t)) for t in document["tokens"][start:end]]
            total = sum(size)
            if total > PIECES - 2:
                cut, run = start, 0
                while run + size[cut - start] <= PIECES - 2:
                    run += size[cut - start]
                    cut += 1
                out.append((start, cut))
                start = cut
                continue
            alone = rng.random() < single
            if first is not None and (used + total > PIECES - 2 or alone):
                out.append((first, start))
                first = None
            if first is None:
                first, used = start, 0
            used += total
            if alone:
                out.append((first, end))
                first = None
            start = end
        if first is not None and document["tokens"] and out and first < out[-1][1]:
            first = None
    if first is not None:
        out.append((first, document["sentences"][-1][1]))
    return out


def example(document, start, end, pieces_of, vocabulary, relations):
    pieces, case, words = [vocabulary["[CLS]"]], [0], []
    for token in document["tokens"][start:end]:
        words.append(len(pieces))
        for piece, kind in pieces_of(token):
            pieces.append(piece)
            case.append(kind)
    pieces.append(vocabulary["[SEP]"])
    case.append(0)
    count = end - start
    inside = lambda h: h - start + 1 if start <= h < end else 0

    def labels(key, names):
        values = document[key]
        return [names[v] for v in values[start:end]] if values else None

    attribution = labels("attribution", {l: i for i, l in enumerate(ATTRIBUTION)})
    if attribution and ATTRIBUTION[attribution[0]][0] == "I":
        attribution[0] -= 1
    names = labels("names", {l: i for i, l in enumerate(NAMES)})
    if names and NAMES[names[0]][0] == "I":
        names[0] -= 1
    syntax = document["upos"] is not None
    sentence_of = [n for n, (s, e) in enumerate(document["sentences"]) for _ in range(e - s)] if syntax else []
    return {
        "pieces": pieces,
        "case": case,
        "words": words,
        "count": count,
        "attribution": attribution,
        "link": [IGNORE if l == -1 else inside(l) for l in document["link"][start:end]] if document["link"] else None,
        "names": names,
        "upos": labels("upos", {l: i for i, l in enumerate(UPOS)}),
        "relation": labels("relation", relations) if syntax else None,
        "arc": [inside(h) for h in document["head"][start:end]] if syntax else None,
        "sentence": sentence_of[start:end] if syntax else None,
    }


def batch_of(examples, pad):
    t = max(len(e["pieces"]) for e in examples)
    w = max(e["count"] for e in examples)

    def padded(key, length, fill):
        return torch.tensor([e[key] + [fill] * (length - len(e[key])) for e in examples])

    batch = {
        "pieces": padded("pieces", t, pad),
        "case": padded("case", t, 0),
        "words": padded("words", w, 0),
        "mask": torch.tensor([[i < len(e["pieces"]) for i in range(t)] for e in examples]),
        "there": torch.tensor([[i < e["count"] for i in range(w)] for e in examples]),
    }
    for key in ("attribution", "link", "names", "upos", "relation", "arc", "sentence"):
        if examples[0][key] is not None:
            batch[key] = padded(key, w, IGNORE)
    return batch


def loss_of(model, batch):
    with torch.autocast("cpu", torch.bfloat16):
        out = model(batch["pieces"], batch["case"], batch["words"], batch["mask"])
    attribution, link, names, upos, relation, arc = (o.float() for o in out)
    there = batch["there"]
    far = torch.where(there, 0.0, -1e4)[:, None, :]
    far = F.pad(far, (1, 0))
    losses = {}
    if "attribution" in batch:
        gold = batch["attribution"].clamp(min=0)
        losses["attribution"] = model.attribution_crf.loss(attribution, gold, there)
        losses["token"] = 0.5 * F.cross_entropy(attribution.flatten(0, 1), batch["attribution"].flatten(), ignore_index=IGNORE)
        losses["link"] = 0.3 * F.cross_entropy((link + far).flatten(0, 1), batch["link"].flatten(), ignore_index=IGNORE)
    if "names" in batch:
        losses["names"] = model.names_crf.loss(names, batch["names"].clamp(min=0), there)
    if "upos" in batch:
        losses["upos"] = 0.3 * F.cross_entropy(upos.flatten(0, 1), batch["upos"].flatten(), ignore_index=IGNORE)
        losses["relation"] = 0.5 * F.cross_entropy(relation.flatten(0, 1), batch["relation"].flatten(), ignore_index=IGNORE)
        losses["arc"] = 0.5 * F.cross_entropy((arc + far + apart(batch["sentence"])).flatten(0, 1), batch["arc"].flatten(), ignore_index=IGNORE)
    return losses


def apart(sentence):
    """-1e4 between words of different sentences: a head is sought within the sentence."""
    return F.pad(torch.where(sentence[:, :, None] == sentence[:, None, :], 0.0, -1e4), (1, 0))


def batches(documents, pieces_of, vocabulary, relations, size, rng, single):
    """Batches of about `size` pieces, alike in length, in random order."""
    examples = [example(d, s, e, pieces_of, vocabulary, relations) for d in documents for s, e in windows(d, pieces_of, rng, single)]
    rng.shuffle(examples)
    examples.sort(key=lambda e: len(e["pieces"]) // 16)
    out, current = [], []
    for e in examples:
        if current and (len(current) + 1) * len(e["pieces"]) > size:
            out.append(current)
            current = []
        current.append(e)
    out.append(current)
    rng.shuffle(out)
    return out


def evaluate(model, args, pieces_of, vocabulary, relations, dev_gum):
    model.eval()
    scores = {}
    with torch.no_grad():
        right = {"upos": 0, "relation": 0, "arc": 0, "las": 0}
        total = 0
        spans = {"tp": 0, "gold": 0, "found": 0}
        rng = random.Random(0)
        for d in dev_gum:
            for s, e in windows(d, pieces_of, rng, 0):
                x = example(d, s, e, pieces_of, vocabulary, relations)
                b = batch_of([x], 0)
                with torch.autocast("cpu", torch.bfloat16):
                    out = [o.float()[0] for o in model(b["pieces"], b["case"], b["words"])]
                u, r, a = out[3].argmax(1), out[4].argmax(1), (out[5] + apart(b["sentence"])[0]).argmax(1)
                total += x["count"]
                right["upos"] += int((u == b["upos"][0]).sum())
                right["relation"] += int((r == b["relation"][0]).sum())
                right["arc"] += int((a == b["arc"][0]).sum())
                right["las"] += int(((a == b["arc"][0]) & (r == b["relation"][0])).sum())
                from scoring import spans_of

                gold = set(spans_of([NAMES[i] for i in x["names"]]))
                found = set(spans_of([NAMES[i] for i in model.names_crf.decode(out[2])]))
                spans["tp"] += len(gold & found)
                spans["gold"] += len(gold)
                spans["found"] += len(found)
        scores |= {k: v / total for k, v in right.items()}
        scores["names"] = 2 * spans["tp"] / max(1, spans["gold"] + spans["found"])
        articles = sentences_jsonl(args.sentences)[:: args.dev_step]
        scores |= attribution_scores(model, articles, pieces_of, vocabulary, context=True)
    model.train()
    return scores


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--encoder", required=True, help="ONNX file of the pretrained encoder")
    p.add_argument("--vocabulary", required=True, help="its tokenizer.json")
    p.add_argument("--layers", type=int, default=12)
    p.add_argument("--polnear", required=True)
    p.add_argument("--gum", required=True)
    p.add_argument("--countries", required=True)
    p.add_argument("--sentences", required=True, help="polnear-sentences-dev.jsonl")
    p.add_argument("--out", required=True)
    p.add_argument("--epochs", type=float, default=3)
    p.add_argument("--minutes", type=float, default=1e9, help="stop the schedule's clock here: learning rate reaches zero at this time")
    p.add_argument("--batch", type=int, default=2048, help="pieces a batch")
    p.add_argument("--rate", type=float, default=1.5e-4)
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--single", type=float, default=0.12, help="share of sentences seen alone")
    p.add_argument("--gum-rounds", type=int, default=2, help="passes over GUM in one epoch of PolNeAR")
    p.add_argument("--dev-step", type=int, default=1)
    p.add_argument("--every", type=int, default=300, help="steps between two evaluations")
    p.add_argument("--seed", type=int, default=1)
    args = p.parse_args()
    torch.manual_seed(args.seed)
    torch.set_num_threads(2)
    rng = random.Random(args.seed)
    word_pieces = WordPieces(args.vocabulary)
    pieces_of, vocabulary = word_pieces.of, word_pieces.vocabulary
    countries = country_words(args.countries)
    train_polnear = list(polnear(args.polnear, "train"))
    train_gum = list(gum(args.gum, "train", countries))
    dev_gum = list(gum(args.gum, "dev", countries))
    names = sorted({r for d in train_gum for r in d["relation"]})
    relations = {r: i for i, r in enumerate(names)}
    for d in dev_gum:
        d["relation"] = [r if r in relations else r.split(":")[0] for r in d["relation"]]
    model = Reader(pretrained(args.encoder, args.layers), names)

    def epoch():
        out = batches(train_polnear, pieces_of, vocabulary, relations, args.batch, rng, args.single)
        for _ in range(args.gum_rounds):
            out += batches(train_gum, pieces_of, vocabulary, relations, args.batch, rng, 0.3)
        rng.shuffle(out)
        return out

    queue = epoch()
    steps = int(len(queue) * args.epochs)
    print(f"{len(train_polnear)} articles, {len(train_gum)} GUM documents, {len(queue)} batches an epoch, {steps} steps", flush=True)
    encoder = list(model.encoder.parameters())
    known = {id(q) for q in encoder}
    heads = [q for q in model.parameters() if id(q) not in known]
    optimizer = torch.optim.AdamW(
        [{"params": encoder, "lr": args.rate, "base": args.rate}, {"params": heads, "lr": args.head_rate, "base": args.head_rate}],
        weight_decay=0.01,
        betas=(0.9, 0.98),
        fused=True,
    )
    begun, best, running = time.time(), -1.0, {}
    step = 0
    while True:
        minutes = (time.time() - begun) / 60
        progress = max(step / steps, minutes / args.minutes)
        if progress >= 1:
            break
        warm = min(1.0, (step + 1) / (0.05 * steps))
        for group in optimizer.param_groups:
            group["lr"] = group["base"] * warm * (0.02 + 0.98 * (1 - progress))
        if not queue:
            queue = epoch()
        losses = loss_of(model, batch_of(queue.pop(), vocabulary["[PAD]"]))
        loss = sum(losses.values())
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        step += 1
        for k, v in losses.items():
            running.setdefault(k, []).append(float(v.detach()))
        if step % 50 == 0:
            means = " ".join(f"{k} {sum(v) / len(v):.3f}" for k, v in running.items())
            print(f"step {step}/{steps} {(time.time() - begun) / 60:.1f} min {means}", flush=True)
            running = {}
        if step % args.every == 0:
            best = keep(model, args, pieces_of, vocabulary, relations, dev_gum, best, step)
    keep(model, args, pieces_of, vocabulary, relations, dev_gum, best, step)


def keep(model, args, pieces_of, vocabulary, relations, dev_gum, best, step):
    scores = evaluate(model, args, pieces_of, vocabulary, relations, dev_gum)
    print(f"dev at {step}: " + " ".join(f"{k} {v:.4f}" for k, v in scores.items()), flush=True)
    value = sum(scores[f"{r}.exact"] for r in ("source", "cue", "content")) + scores["names"] + scores["las"]
    if value > best:
        torch.save({"model": model.state_dict(), "relations": model.relations, "layers": args.layers, "scores": scores, "step": step, "arguments": vars(args)}, args.out)
    return max(best, value)


if __name__ == "__main__":
    main()
