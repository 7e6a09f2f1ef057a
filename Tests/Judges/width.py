"""How many columns a terminal gives to characters, as PyPI's wcwidth knows it.

    width.py FILE        FILE holds a JSON list of texts; prints the list of their widths
"""

import json
import sys

from wcwidth import wcswidth

with open(sys.argv[1], encoding="utf-8") as file:
    print(json.dumps([wcswidth(text) for text in json.load(file)]))
