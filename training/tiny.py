"""The untrained one-layer model of the tests: right in shape, knows nothing. python tiny.py OUT"""

import string
import sys

import torch

from export import write
from eventmodel import EventTower
from model import Encoder, Reader

VOCABULARY = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *string.ascii_lowercase, *("##" + c for c in string.ascii_lowercase)]
VOCABULARY += [*string.digits, *".,:;!?'\"“”‘’()-", "the", "said", "minister", "##ing", "##s"]

if __name__ == "__main__":
    torch.manual_seed(7)
    encoder = Encoder(1, size=16, heads=2, inner=16, vocabulary=len(VOCABULARY))
    model = Reader(encoder, ["root", "nsubj", "obj", "punct"]).eval()
    modes = ["CONSULT/-", "CONSULT/visit", "ASSAULT/-"]
    tower = EventTower(model, 1, modes, size=16).eval()
    tower.modes = modes
    write(model, tower, {piece: n for n, piece in enumerate(VOCABULARY)}, "tiny", sys.argv[1])
