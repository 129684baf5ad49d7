"""Measures the shipped ONNX file on dev and writes MODEL-CARD.md with what came out.

python card.py --model reader.onnx --vocabulary work/e5-small-v2-tokenizer.json --data CORPORA --gum work/gum
"""

import argparse
import hashlib
import json
import os
import random

import numpy as np
import onnxruntime
import torch

from corpora import ATTRIBUTION, NAMES, country_words, gum, gum_document, sentences_jsonl
from model import UPOS, Crf
from scoring import attribution_scores, spans_of
from tokenizer import WordPieces
from train import apart, batch_of, example, windows


class OnnxReader:
    """The ONNX file, called as the PyTorch model is."""

    def __init__(self, path):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 2
        self.session = onnxruntime.InferenceSession(path, options)
        self.metadata = self.session.get_modelmeta().custom_metadata_map
        self.relations = self.metadata["relation.labels"].split(",")
        self.attribution_crf = self.crf("attribution", ATTRIBUTION)
        self.names_crf = self.crf("names", NAMES)

    def crf(self, head, labels):
        crf = Crf(labels)
        values = [float(v) for v in self.metadata[f"{head}.transitions"].split(",")]
        crf.weight.data = torch.tensor(values).view(len(labels), len(labels)) - crf.forbidden
        crf.start.data = torch.tensor([float(v) for v in self.metadata[f"{head}.first"].split(",")]) - crf.forbidden_start
        return crf

    def __call__(self, pieces, case, words):
        out = self.session.run(None, {"pieces": pieces.numpy(), "case": case.numpy(), "words": words.numpy()})
        return [torch.from_numpy(np.array(o)) for o in out]


def syntax_scores(model, documents, word_pieces, relations):
    right, total = {"upos": 0, "uas": 0, "las": 0}, 0
    names = {"tp": 0, "gold": 0, "found": 0}
    for d in documents:
        d["relation"] = [r if r in relations else r.split(":")[0] for r in d["relation"]]
        d["relation"] = [r if r in relations else "dep" for r in d["relation"]]
        for start, end in windows(d, word_pieces.of, random.Random(0), 0):
            x = example(d, start, end, word_pieces.of, word_pieces.vocabulary, relations)
            b = batch_of([x], 0)
            out = [o[0] for o in model(b["pieces"], b["case"], b["words"])]
            arc = (out[5] + apart(b["sentence"])[0]).argmax(1) == b["arc"][0]
            total += x["count"]
            right["upos"] += int((out[3].argmax(1) == b["upos"][0]).sum())
            right["uas"] += int(arc.sum())
            right["las"] += int((arc & (out[4].argmax(1) == b["relation"][0])).sum())
            if d["names"]:
                gold = set(spans_of([NAMES[i] for i in x["names"]]))
                found = set(spans_of([NAMES[i] for i in model.names_crf.decode(out[2])]))
                names["tp"] += len(gold & found)
                names["gold"] += len(gold)
                names["found"] += len(found)
    scores = {k: v / total for k, v in right.items()}
    if names["gold"]:
        scores["names"] = 2 * names["tp"] / (names["gold"] + names["found"])
    return scores


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--model", required=True)
    p.add_argument("--vocabulary", required=True)
    p.add_argument("--data", required=True, help="folder of polnear-sentences-dev.jsonl, countries-leaders.tsv, ewt-dev.conllu.gz")
    p.add_argument("--gum", required=True)
    p.add_argument("--out", default="MODEL-CARD.md")
    args = p.parse_args()
    model = OnnxReader(args.model)
    word_pieces = WordPieces(args.vocabulary)
    relations = {r: i for i, r in enumerate(model.relations)}
    articles = sentences_jsonl(os.path.join(args.data, "polnear-sentences-dev.jsonl"))
    within = attribution_scores(model, articles, word_pieces.of, word_pieces.vocabulary, context=True)
    alone = attribution_scores(model, articles, word_pieces.of, word_pieces.vocabulary, context=False)
    countries = country_words(os.path.join(args.data, "countries-leaders.tsv"))
    on_gum = syntax_scores(model, gum(args.gum, "dev", countries), word_pieces, relations)
    on_ewt = syntax_scores(model, [gum_document(os.path.join(args.data, "ewt-dev.conllu.gz"), set())], word_pieces, relations)
    size = os.path.getsize(args.model) / 1e6
    digest = hashlib.sha256(open(args.model, "rb").read()).hexdigest()
    rows = "\n".join(f"| {r} | {within[r + '.exact']:.3f} | {alone[r + '.exact']:.3f} |" for r in ("source", "cue", "content"))
    head, tail = open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "card.md"), encoding="utf8").read().split("FIGURES\n")
    figures = f"""`{model.metadata['name']}`, {size:.1f} MB, sha256 `{digest}`

Exact-match F1 on the development sentences of PolNeAR, each read with its article around it, and each alone:

| | with its article | alone |
|---|---|---|
{rows}

| | GUM dev (six genres) | EWT dev |
|---|---|---|
| universal part of speech | {on_gum['upos']:.3f} | {on_ewt['upos']:.3f} |
| head right | {on_gum['uas']:.3f} | {on_ewt['uas']:.3f} |
| head and relation right | {on_gum['las']:.3f} | {on_ewt['las']:.3f} |
| names, exact span and type, F1 | {on_gum['names']:.3f} | |
"""
    open(args.out, "w", encoding="utf8").write(head + figures + tail)
    print(json.dumps({"within": within, "alone": alone, "gum": on_gum, "ewt": on_ewt}, indent=1))


if __name__ == "__main__":
    main()
