"""The event tower: the reader's upper layers once more, trained apart for events, above its lower ones, which stay as they are."""

import copy

import torch
import torch.nn.functional as F
from torch import nn

from eventdata import STATUSES, TYPES
from model import perceptron


class Parties(nn.Module):
    """For each word as a trigger and each other word: is it part of the actor, of the recipient (biaffine, a logistic score each)?"""

    def __init__(self, size, inner):
        super().__init__()
        self.trigger = nn.Sequential(nn.Linear(size, inner), nn.GELU(), nn.Dropout(0.2))
        self.party = nn.Sequential(nn.Linear(size, inner), nn.GELU(), nn.Dropout(0.2))
        self.bilinear = nn.Linear(inner, inner)
        self.bias = nn.Linear(inner, 1)

    def forward(self, x):
        trigger, party = self.trigger(x), self.party(x)
        return self.bilinear(trigger) @ party.transpose(1, 2) / 8 + self.bias(party).transpose(1, 2) - 2


class EventTower(nn.Module):
    """Scores of each word: event type (column 0: none), type and mode, status, PLOVER's type of the pair; of each two words: actor, recipient."""

    def __init__(self, reader, depth, modes, size=384):
        super().__init__()
        self.depth = depth
        self.layers = nn.ModuleList(copy.deepcopy(layer) for layer in reader.encoder.layers[len(reader.encoder.layers) - depth :]) if depth else nn.ModuleList()
        self.drop = nn.Dropout(0.2)
        self.kind = perceptron(size, 192, 1 + len(TYPES), 0.2)
        self.mode = perceptron(size, 192, len(modes), 0.2)
        self.status = perceptron(size, 128, len(STATUSES), 0.2)
        self.pair = perceptron(size, 192, len(TYPES), 0.2)
        self.actor = Parties(size, 128)
        self.recipient = Parties(size, 128)
        self.scale = nn.Parameter(torch.ones(2))

    def forward(self, below, words, mask=None):
        x = below
        if mask is not None:
            mask = mask[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        x = self.drop(x.gather(1, words[:, :, None].expand(-1, -1, x.shape[2])))
        return self.kind(x), self.mode(x), self.status(x), self.pair(x), self.actor(x), self.recipient(x)


def between(out, scale, there, source, target):
    """log P(type | source, target) [b, types]: the trigger is summed over, likelier where the two are its actor and recipient."""
    kind, _, _, pair, actor, recipient = out
    event = torch.logsumexp(kind[:, :, 1:], 2) - kind[:, :, 0]
    mean = lambda scores, which: (scores * which[:, None, :]).sum(2) / which.sum(1).clamp(min=1)[:, None]
    does = mean(actor, source)
    suffers = torch.maximum(mean(recipient, target), mean(actor, target))
    weight = event + scale[0] * does + scale[1] * suffers
    weight = weight.masked_fill(~there, -1e4)
    return torch.logsumexp(F.log_softmax(weight, 1)[:, :, None] + F.log_softmax(pair, 2), 1)


class Whole(nn.Module):
    """Reader and tower in one pass, as they are shipped."""

    def __init__(self, reader, tower):
        super().__init__()
        self.reader, self.tower = reader, tower

    def forward(self, pieces, case, words):
        encoder = self.reader.encoder
        split = len(encoder.layers) - self.tower.depth
        x = encoder.norm(encoder.words(pieces) + encoder.positions.weight[: pieces.shape[1]] + encoder.case(case))
        for layer in encoder.layers[:split]:
            x = layer(x, None)
        events = self.tower(x, words)
        for layer in encoder.layers[split:]:
            x = layer(x, None)
        return *self.reader.heads(x, words), *events
