"""The text of a PDF as pdfminer and pdfplumber read it, with their defaults."""

import json
import sys

import pdfplumber
from pdfminer.high_level import extract_text

path = sys.argv[1]
with pdfplumber.open(path) as pdf:
    plumber = "\f".join(page.extract_text() for page in pdf.pages)
print(json.dumps({"pdfminer": extract_text(path), "pdfplumber": plumber}))
