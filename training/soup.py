"""The mean of several trained towers (Wortsman et al. 2022). python soup.py TOWER… OUT"""

import sys

import torch

if __name__ == "__main__":
    *paths, out = sys.argv[1:]
    states = [torch.load(path, weights_only=False) for path in paths]
    mean = {key: sum(state["tower"][key] for state in states) / len(states) for key in states[0]["tower"]}
    torch.save({**states[-1], "tower": mean}, out)
