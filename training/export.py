"""Writes the trained reader as one int8 ONNX file with labels, CRF weights and vocabulary in its metadata.

python export.py --state reader.pt --events events.pt --vocabulary tokenizer.json --out reader.onnx
"""

import argparse
import hashlib
import json
import os
import tempfile

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from corpora import ATTRIBUTION, NAMES
from eventdata import STATUSES, TYPES
from eventmodel import EventTower, Whole
from model import UPOS, Encoder, Reader

INPUTS = ("pieces", "case", "words")
OUTPUTS = ("attribution", "link", "names", "upos", "relation", "arc", "event", "mode", "status", "pair", "actor", "recipient")


def load(path):
    state = torch.load(path, weights_only=False)
    model = Reader(Encoder(state["layers"]), state["relations"])
    model.load_state_dict(state["model"])
    return model.eval(), state


def load_events(path, reader):
    state = torch.load(path, weights_only=False)
    tower = EventTower(reader, state["depth"], state["modes"])
    tower.load_state_dict(state["tower"])
    tower.modes = state["modes"]
    return tower.eval(), state


def numbers(tensor):
    return ",".join(f"{v:.4f}" for v in tensor.detach().flatten().tolist())


def metadata(model, tower, vocabulary, name):
    pieces = sorted(vocabulary, key=vocabulary.get)
    return {
        "name": name,
        "vocabulary": "\n".join(pieces),
        "attribution.labels": ",".join(ATTRIBUTION),
        "attribution.transitions": numbers(model.attribution_crf.transitions),
        "attribution.first": numbers(model.attribution_crf.first),
        "names.labels": ",".join(NAMES),
        "names.transitions": numbers(model.names_crf.transitions),
        "names.first": numbers(model.names_crf.first),
        "upos.labels": ",".join(UPOS),
        "relation.labels": ",".join(model.relations),
        "event.labels": ",".join(TYPES),
        "mode.labels": ",".join(tower.modes),
        "status.labels": ",".join(s.upper() for s in STATUSES),
        "pair.scale": numbers(tower.scale),
    }


def write(model, tower, vocabulary, name, out, quantised=True):
    with tempfile.TemporaryDirectory() as folder:
        plain = os.path.join(folder, "plain.onnx")
        pieces = torch.ones(1, 12, dtype=torch.long)
        words = torch.arange(1, 9)[None]
        torch.onnx.export(
            Whole(model, tower),
            (pieces, torch.zeros_like(pieces), words),
            plain,
            input_names=list(INPUTS),
            output_names=list(OUTPUTS),
            dynamic_axes={"pieces": {1: "pieces"}, "case": {1: "pieces"}, "words": {1: "words"}},
            opset_version=17,
            dynamo=False,
        )
        if quantised:
            small = os.path.join(folder, "small.onnx")
            quantize_dynamic(
                plain, small, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True, op_types_to_quantize=["MatMul", "Gather", "Gemm"]
            )
            plain = small
        graph = onnx.load(plain)
        onnx.helper.set_model_props(graph, metadata(model, tower, vocabulary, name))
        onnx.save(graph, out)


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--state", required=True)
    p.add_argument("--events", required=True, help="the trained event tower")
    p.add_argument("--vocabulary", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--name", default="acta-reader-2")
    p.add_argument("--float", action="store_true", help="no quantisation")
    args = p.parse_args()
    model, state = load(args.state)
    tower, events = load_events(args.events, model)
    vocabulary = json.load(open(args.vocabulary, encoding="utf8"))["model"]["vocab"]
    write(model, tower, vocabulary, args.name, args.out, not args.float)
    digest = hashlib.sha256(open(args.out, "rb").read()).hexdigest()
    print(f"{args.out} {os.path.getsize(args.out) / 1e6:.1f} MB sha256 {digest} step {state['step']} {state['scores']} events {events['scores']}")


if __name__ == "__main__":
    main()
