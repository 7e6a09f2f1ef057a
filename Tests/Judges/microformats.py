"""What a reader of microformats finds in pages: microformats.py FILE..."""
import json
import pathlib
import sys

import mf2py


def items(entries):
    for entry in entries:
        yield entry
        yield from items(entry.get("children", []))


def found(path):
    parsed = list(items(mf2py.parse(doc=open(path, encoding="utf-8").read())["items"]))
    of = lambda kind: [item["properties"] for item in parsed if kind in item["type"]]
    return {"cards": of("h-card"), "papers": of("h-cite")}


print(json.dumps({pathlib.Path(path).name: found(path) for path in sys.argv[1:]}))
