"""What readers of résumés find in a CV.

`resume.py cv.txt cv.pdf` prints the findings of leverparser in the text, and those of the rules that
OpenResume publishes in the PDF: name, e-mail, address of the web, schools, degrees, dates, sections.
"""

import json
import re
import sys

import pdfplumber
from pyresume import ResumeParser

SCHOOLS = ("College", "University", "Institute", "School", "Academy")
DEGREES = ("Associate", "Bachelor", "Master", "PhD", "Ph.", "BS", "BEc")
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def leverparser(path):
    parser = ResumeParser()
    resume = parser.parse(path)
    return {
        "name": resume.contact_info.name,
        "email": resume.contact_info.email,
        "url": resume.contact_info.website or resume.contact_info.github,
        "education": [[e.degree, e.institution] for e in resume.education],
    }


def lines_of(path):
    """Each line as its runs of one font, with the size and weight of their letters."""
    with pdfplumber.open(path) as pdf:
        for page in pdf.pages:
            words = page.extract_words(extra_attrs=["fontname", "size"], use_text_flow=True)
            lines = {}
            for word in words:
                lines.setdefault(round(word["bottom"] / 3), []).append(word)
            for key in sorted(lines):
                yield runs_of(sorted(lines[key], key=lambda word: word["x0"]))


def runs_of(words):
    """Words of one font that stand close together are one item."""
    runs = []
    for word in words:
        last = runs[-1] if runs else None
        near = last and word["x0"] - last["end"] < 2 * word["size"]
        if near and last["font"] == word["fontname"] and last["size"] == word["size"]:
            last["text"] += " " + word["text"]
            last["end"] = word["x1"]
        else:
            runs.append(
                {"text": word["text"], "font": word["fontname"], "size": word["size"], "end": word["x1"]}
            )
    return runs


def is_bold(run):
    return "bold" in run["font"].lower()


def is_name(run):
    text = run["text"]
    only_letters = re.fullmatch(r"[a-zA-Z\s.\-]+", text) is not None
    return only_letters and (is_bold(run) or text.isupper()) and len(text.split()) < 4


def is_section(line):
    return len(line) == 1 and is_bold(line[0]) and line[0]["text"].isupper()


def is_date(text):
    known = re.search(r"(19|20)\d\d", text) or "present" in text.lower()
    return bool(known or any(month in text for month in MONTHS)) and "," not in text


def first(pattern, lines):
    for line in lines:
        for run in line:
            match = re.search(pattern, run["text"])
            if match:
                return match.group(0)
    return None


def rules(path):
    lines = list(lines_of(path))
    starts = [index for index, line in enumerate(lines) if is_section(line)]
    profile = lines[: starts[0]] if starts else lines
    sections = {
        lines[start][0]["text"]: lines[start + 1 : end]
        for start, end in zip(starts, starts[1:] + [len(lines)])
    }
    education = next((body for title, body in sections.items() if "EDUCATION" in title), [])
    runs = [run["text"] for line in education for run in line]
    return {
        "name": next((run["text"] for line in profile for run in line if is_name(run)), None),
        "email": first(r"\S+@\S+\.\S+", profile),
        "url": first(r"\S+\.[a-z]+/\S+", lines),
        "sections": list(sections),
        "schools": [text for text in runs if any(word in text for word in SCHOOLS)],
        "degrees": [text for text in runs if any(word in text for word in DEGREES)],
        "dates": [text for text in runs if is_date(text)],
    }


print(json.dumps({"text": leverparser(sys.argv[1]), "pdf": rules(sys.argv[2])}))
