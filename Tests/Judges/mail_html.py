"""Whether the HTML of e-mails keeps to mail-allowed.tsv: mail_html.py FILE..."""
import csv
import json
import pathlib
import sys

import html5lib
import tinycss2
import tinycss2.color4

rows = csv.reader((pathlib.Path(__file__).parent / "mail-allowed.tsv").open(), delimiter="\t")
ALLOWED = {(row[0], row[1]) for row in rows if row and not row[0].startswith("#")}


def contrast(color):
    """Of a colour on white, as WCAG 2 counts it."""
    channels = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color.coordinates]
    return 1.05 / (0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2] + 0.05)


def complaints_about_style(style):
    found = []
    declared = {}
    for declaration in tinycss2.parse_blocks_contents(style, skip_whitespace=True):
        if declaration.type != "declaration":
            found.append(f"not a declaration in {style!r}")
            continue
        declared[declaration.name] = declaration
        if ("property", declaration.name) not in ALLOWED:
            found.append(f"property {declaration.name}")
        values = [token for token in declaration.value if token.type not in ("whitespace", "literal")]
        if any(token.type in ("url", "function", "error") for token in values):
            found.append(f"value of {declaration.name}")
        if declaration.name == "margin" and any(
                getattr(token, "value", 0) == "auto" or getattr(token, "int_value", 0) and token.value < 0
                for token in values):
            found.append("margin that Outlook ignores")
    for name in ("color", "background-color"):
        if name not in declared:
            continue
        color = tinycss2.color4.parse_color(next(t for t in declared[name].value if t.type != "whitespace"))
        if name == "color" and contrast(color) < 4.5:
            found.append("pale colour in " + style)
    if "background-color" in declared and "color" not in declared:
        found.append("background-color without color")
    return found


def complaints(path):
    document = html5lib.HTMLParser(namespaceHTMLElements=False, strict=False)
    tree = document.parse(open(path, encoding="utf-8").read())
    found = [f"not HTML: {code} at {place}" for place, code, _ in document.errors]
    for element in tree.iter():
        if not isinstance(element.tag, str):
            found.append("a comment")
            continue
        if ("element", element.tag) not in ALLOWED:
            found.append(f"element {element.tag}")
        for name, value in element.attrib.items():
            if ("attribute", name) not in ALLOWED:
                found.append(f"attribute {name}")
            if name == "style":
                found += complaints_about_style(value)
            if name == "href" and value.split(":")[0] not in ("http", "https", "mailto", "tel"):
                found.append(f"link to {value}")
    body = tree.find("body")
    outermost = list(body)
    if len(outermost) != 1:
        found.append("more than one element in body")
    for element in [tree, outermost[0]]:
        if not element.get("lang") or not element.get("dir"):
            found.append(f"{element.tag} without lang or dir")
    return sorted(set(found))


print(json.dumps({pathlib.Path(path).name: complaints(path) for path in sys.argv[1:]}))
