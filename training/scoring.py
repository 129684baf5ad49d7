"""Exact-match F1 of source, cue and content on the published PolNeAR sentences, read with their article around them."""

import torch

from corpora import ATTRIBUTION, ROLES
from tokenizer import tokenize

PENN = {"``": "“", "''": "”", "`": "‘", "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]"}
PIECES = 254


def spans_of(labels):
    """[(label, start, end)] of BIO labels."""
    out, start = [], None
    for i, label in enumerate(list(labels) + ["O"]):
        if start is not None and (label[0] != "I" or label[2:] != labels[start][2:]):
            out.append((labels[start][2:], start, i))
            start = None
        if label[0] == "B" or (label[0] == "I" and start is None):
            start = i
    return out


def split_tokens(sentence):
    """Our tokens of a pre-tokenised sentence, and for each given token the index of its first one of ours."""
    ours, first = [], []
    for token in sentence["tokens"]:
        token = PENN.get(token, token)
        first.append(len(ours))
        parts = [token[s:e] for s, e in tokenize(token)]
        ours += [token] if token.lower() in ("n't", "n’t") or token[:1] in "'’" and len(token) > 1 and token[1:].isalpha() else parts or [token]
    return ours, first


def windows(sizes, context, before=0.125):
    """[(first, keep from, keep to)] windows over sentences of the given piece counts, each with sentences of context."""
    if not context:
        return [(i, i, i + 1) for i in range(len(sizes))]
    out, at = [], 0
    while at < len(sizes):
        first, lead = at, 0
        while first > 0 and lead + sizes[first - 1] <= PIECES * before:
            first -= 1
            lead += sizes[first]
        end, used = at, lead
        while end < len(sizes) and (end == at or used + sizes[end] <= PIECES):
            used += sizes[end]
            end += 1
        out.append((first, at, end))
        at = end
    return out


def emissions(model, sentences, pieces_of, vocabulary, context):
    """Attribution scores [tokens, labels] of the sentences of one article."""
    sizes = [sum(len(pieces_of(t)) for t in s) for s in sentences]
    out = []
    for first, start, end in windows(sizes, context):
        pieces, case, words, kept = [vocabulary["[CLS]"]], [0], [], []
        for n in range(first, end):
            for token in sentences[n]:
                if n >= start:
                    words.append(len(pieces))
                for piece, kind in pieces_of(token):
                    pieces.append(piece)
                    case.append(kind)
        pieces.append(vocabulary["[SEP]"])
        case.append(0)
        pieces, case = pieces[:512], case[:512]
        words = [w if w < len(pieces) else len(pieces) - 1 for w in words]
        with torch.autocast("cpu", torch.bfloat16):
            scores = model(torch.tensor([pieces]), torch.tensor([case]), torch.tensor([words]))[0]
        out.append(scores[0].float())
    return torch.cat(out)


def attribution_scores(model, articles, pieces_of, vocabulary, context):
    tp, gold, found = ({r: 0 for r in ROLES} for _ in range(3))
    for _, sentences in articles:
        split = [split_tokens(s) for s in sentences]
        scores = emissions(model, [s for s, _ in split], pieces_of, vocabulary, context)
        labels = [ATTRIBUTION[i] for i in model.attribution_crf.decode(scores)]
        at = 0
        for sentence, (ours, first) in zip(sentences, split):
            mine = labels[at : at + len(ours)]
            at += len(ours)
            predicted = set(spans_of([mine[i] if i < len(mine) else "O" for i in first]))
            true = set(spans_of(sentence["labels"]))
            for r in ROLES:
                tp[r] += sum(1 for s in predicted & true if s[0] == r)
                gold[r] += sum(1 for s in true if s[0] == r)
                found[r] += sum(1 for s in predicted if s[0] == r)
    out = {}
    for r in ROLES:
        out[f"{r}.exact"] = 2 * tp[r] / max(1, gold[r] + found[r])
    return out
