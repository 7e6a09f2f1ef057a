"""What PyPI's anyascii makes of texts.

    ascii.py FILE        FILE holds a JSON list of texts; prints the list in ASCII
"""

import json
import sys

from anyascii import anyascii

with open(sys.argv[1], encoding="utf-8") as file:
    print(json.dumps([anyascii(text) for text in json.load(file)]))
