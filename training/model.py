"""The reader model: a small BERT with letter case, and one light head for each thing it is asked."""

import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

from corpora import ATTRIBUTION, NAMES

UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
CASES = 5
IGNORE = -100


class Layer(nn.Module):
    def __init__(self, size, heads, inner, drop):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.out = (nn.Linear(size, size) for _ in range(4))
        self.norm1, self.norm2 = nn.LayerNorm(size, eps=1e-12), nn.LayerNorm(size, eps=1e-12)
        self.up, self.down = nn.Linear(size, inner), nn.Linear(inner, size)
        self.drop = nn.Dropout(drop)

    def forward(self, x, mask):
        b, t, d = x.shape

        def split(y):
            return y.view(b, t, self.heads, d // self.heads).transpose(1, 2)

        y = F.scaled_dot_product_attention(split(self.query(x)), split(self.key(x)), split(self.value(x)), attn_mask=mask)
        x = self.norm1(x + self.drop(self.out(y.transpose(1, 2).reshape(b, t, d))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """BERT as on Maven Central, plus an embedding of each piece's letter case that starts at zero."""

    def __init__(self, layers, size=384, heads=12, inner=1536, vocabulary=30522, positions=512, drop=0.1):
        super().__init__()
        self.words = nn.Embedding(vocabulary, size)
        self.positions = nn.Embedding(positions, size)
        self.case = nn.Embedding(CASES, size)
        nn.init.zeros_(self.case.weight)
        self.norm = nn.LayerNorm(size, eps=1e-12)
        self.drop = nn.Dropout(drop)
        self.layers = nn.ModuleList(Layer(size, heads, inner, drop) for _ in range(layers))

    def forward(self, pieces, case, mask=None):
        x = self.words(pieces) + self.positions.weight[: pieces.shape[1]] + self.case(case)
        x = self.drop(self.norm(x))
        if mask is not None:
            mask = mask[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        return x


def pretrained(path, layers):
    """The first layers of a BERT stored as ONNX; its MatMul weights come in graph order, transposed."""
    graph = onnx.load(path).graph
    tensors = {i.name: torch.from_numpy(numpy_helper.to_array(i).copy()) for i in graph.initializer}
    matrices = [tensors[n.input[1]] for n in graph.node if n.op_type == "MatMul" and n.input[1] in tensors and tensors[n.input[1]].dim() == 2]
    encoder = Encoder(layers, size=matrices[0].shape[0])
    copy = {
        "words.weight": tensors["embeddings.word_embeddings.weight"],
        "positions.weight": tensors["embeddings.position_embeddings.weight"] + tensors["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": tensors["embeddings.LayerNorm.weight"],
        "norm.bias": tensors["embeddings.LayerNorm.bias"],
    }
    parts = [
        ("query", "attention.self.query"),
        ("key", "attention.self.key"),
        ("value", "attention.self.value"),
        ("out", "attention.output.dense"),
        ("up", "intermediate.dense"),
        ("down", "output.dense"),
    ]
    for n in range(layers):
        for k, (ours, theirs) in enumerate(parts):
            copy[f"layers.{n}.{ours}.weight"] = matrices[6 * n + k].T
            copy[f"layers.{n}.{ours}.bias"] = tensors[f"encoder.layer.{n}.{theirs}.bias"]
        for ours, theirs in (("norm1", "attention.output.LayerNorm"), ("norm2", "output.LayerNorm")):
            copy[f"layers.{n}.{ours}.weight"] = tensors[f"encoder.layer.{n}.{theirs}.weight"]
            copy[f"layers.{n}.{ours}.bias"] = tensors[f"encoder.layer.{n}.{theirs}.bias"]
    missing, unexpected = encoder.load_state_dict(copy, strict=False)
    assert missing == ["case.weight"] and not unexpected, (missing, unexpected)
    return encoder


def perceptron(size, inner, out, drop=0.1):
    return nn.Sequential(nn.Linear(size, inner), nn.GELU(), nn.Dropout(drop), nn.Linear(inner, out))


class Arcs(nn.Module):
    """Biaffine scores of each word's head among the words (Dozat, Manning 2017); column 0 is "no head here"."""

    def __init__(self, size, inner):
        super().__init__()
        self.dependent = nn.Sequential(nn.Linear(size, inner), nn.GELU(), nn.Dropout(0.1))
        self.head = nn.Sequential(nn.Linear(size, inner), nn.GELU(), nn.Dropout(0.1))
        self.bilinear = nn.Linear(inner, inner)
        self.root = nn.Parameter(torch.randn(1, 1, inner) * 0.02)

    def forward(self, x):
        heads = torch.cat([self.root.expand(x.shape[0], -1, -1), self.head(x)], 1)
        return self.bilinear(self.dependent(x)) @ heads.transpose(1, 2)


class Crf(nn.Module):
    """Linear-chain CRF (Lafferty et al. 2001). Impossible transitions (I without its B) stay at -1e4."""

    def __init__(self, labels):
        super().__init__()
        allowed = [[not b.startswith("I") or a[2:] == b[2:] and a != "O" for b in labels] for a in labels]
        self.register_buffer("forbidden", torch.tensor([[0.0 if ok else -1e4 for ok in row] for row in allowed]))
        self.register_buffer("forbidden_start", torch.tensor([-1e4 if b.startswith("I") else 0.0 for b in labels]))
        self.weight = nn.Parameter(torch.zeros(len(labels), len(labels)))
        self.start = nn.Parameter(torch.zeros(len(labels)))

    @property
    def transitions(self):
        return self.weight + self.forbidden

    @property
    def first(self):
        return self.start + self.forbidden_start

    def loss(self, scores, gold, mask):
        """Mean negative log-likelihood a word; scores [b, t, k], gold [b, t], mask [b, t] (a prefix of ones)."""
        b, t, _ = scores.shape
        tr = self.transitions
        alpha = self.first + scores[:, 0]
        path = self.first[gold[:, 0]] + scores[:, 0].gather(1, gold[:, :1])[:, 0]
        for i in range(1, t):
            step = torch.logsumexp(alpha[:, :, None] + tr, 1) + scores[:, i]
            alpha = torch.where(mask[:, i, None], step, alpha)
            gain = tr[gold[:, i - 1], gold[:, i]] + scores[:, i].gather(1, gold[:, i : i + 1])[:, 0]
            path = path + torch.where(mask[:, i], gain, torch.zeros_like(gain))
        return (torch.logsumexp(alpha, 1) - path).sum() / mask.sum()

    @torch.no_grad()
    def decode(self, scores):
        """Best labels of one sequence [t, k]."""
        tr, alpha, back = self.transitions, self.first + scores[0], []
        for score in scores[1:]:
            best, origin = (alpha[:, None] + tr).max(0)
            back.append(origin)
            alpha = best + score
        label = int(alpha.argmax())
        out = [label]
        for origin in reversed(back):
            label = int(origin[label])
            out.append(label)
        return out[::-1]


class Reader(nn.Module):
    def __init__(self, encoder, relations):
        super().__init__()
        size = encoder.words.weight.shape[1]
        self.encoder = encoder
        self.relations = relations
        self.attribution = perceptron(size, 256, len(ATTRIBUTION))
        self.link = Arcs(size, 128)
        self.names = perceptron(size, 128, len(NAMES))
        self.upos = nn.Linear(size, len(UPOS))
        self.relation = perceptron(size, 192, len(relations))
        self.arc = Arcs(size, 192)
        self.attribution_crf = Crf(ATTRIBUTION)
        self.names_crf = Crf(NAMES)

    def forward(self, pieces, case, words, mask=None):
        """pieces, case [b, t]; words [b, w] index of each word's first piece; scores for each word."""
        return self.heads(self.encoder(pieces, case, mask), words)

    def heads(self, x, words):
        x = x.gather(1, words[:, :, None].expand(-1, -1, x.shape[2]))
        return self.attribution(x), self.link(x), self.names(x), self.upos(x), self.relation(x), self.arc(x)
