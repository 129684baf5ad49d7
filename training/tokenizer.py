"""Tokens and word pieces, exactly as org.acta.text.Tokenizer and org.acta.encoder.WordPieces make them."""

import json
import unicodedata

import regex

TITLES = (
    "Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Cmdr|Adm|Sen|Rep|Gov|Rev|Hon|St|Jr|Sr|Inc|Corp|Ltd|Co|vs"
    "|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec"
)
TOKEN = regex.compile(
    r"(?:\p{L}\.){2,}"
    rf"|(?<![\p{{L}}\p{{N}}])(?:{TITLES})\.(?=[\s,])"
    r"|No\.(?=\s?\p{N})"
    r"|\p{L}{1,2}['’]\p{Lu}[\p{L}\p{M}]+"
    r"|\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th|s|m|bn|tn|k|km|%)?(?![\p{L}])|\p{N}+(?:[.,:]\p{N}+)*"
    r"|[\p{L}\p{M}\p{N}]+?(?=[nN]['’][tT](?![\p{L}\p{N}]))"
    r"|[nN]['’][tT](?![\p{L}\p{N}])"
    r"|(?<=[\p{L}\p{N}])['’](?:s|re|ve|ll|d|m|S|RE|VE|LL|D|M)(?![\p{L}\p{N}])"
    r"|[\p{L}\p{M}\p{N}]+"
    r"|\.{2,}|-{2,}"
    r"|[^\s\p{Z}\p{C}]"
)
UNKNOWN, START, END, PAD = "[UNK]", "[CLS]", "[SEP]", "[PAD]"
LONGEST_WORD = 100


def tokenize(text):
    """[(start, end)] in code points."""
    return [m.span() for m in TOKEN.finditer(text)]


def letter_case(piece):
    """0 no letters, 1 lower, 2 Capitalised, 3 UPPER, 4 miXed."""
    letters = [c for c in piece if c.isalpha()]
    if not letters:
        return 0
    if all(c.islower() for c in letters):
        return 1
    if len(letters) > 1 and all(c.isupper() for c in letters):
        return 3
    if piece[0].isupper() and all(not c.isupper() for c in piece[1:]):
        return 2
    return 4


class WordPieces:
    """BERT's uncased word pieces (greedy longest match), one token at a time."""

    def __init__(self, tokenizer_json):
        self.vocabulary = json.load(open(tokenizer_json, encoding="utf8"))["model"]["vocab"]
        self.cache = {}

    def of(self, token):
        """[(piece id, letter case)] of one token; never empty."""
        if token not in self.cache:
            self.cache[token] = self._split(token)
        return self.cache[token]

    def _split(self, token):
        out = []
        for word in regex.findall(r"[\p{P}\p{S}]|[^\p{P}\p{S}]+", token):
            case = letter_case(word)
            plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
            out += [(piece, case) for piece in self._pieces(plain)]
        return out or [(self.vocabulary[UNKNOWN], 0)]

    def _pieces(self, word):
        if len(word) > LONGEST_WORD:
            return [self.vocabulary[UNKNOWN]]
        pieces, start = [], 0
        while start < len(word):
            end = len(word)
            while end > start:
                piece = ("##" if start else "") + word[start:end]
                if piece in self.vocabulary:
                    break
                end -= 1
            if end == start:
                return [self.vocabulary[UNKNOWN]]
            pieces.append(self.vocabulary[piece])
            start = end
        return pieces
