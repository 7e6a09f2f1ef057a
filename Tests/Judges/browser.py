"""How pages behave in Chromium: browser.py FOLDER [print]

NAME.html is a page of its own, NAME.email.html goes into an e-mail. With `print` pages are shown in the dark and
printed as well.
"""
import base64
import json
import pathlib
import subprocess
import sys
import tempfile
import unicodedata

import axe_playwright_python

from chromium import requests, start

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
PAPERS = {"a4": (8.27, 11.69), "letter": (8.5, 11)}

# What must be the same in a page and in what is pasted of it.
LOOKS = """return [...document.querySelectorAll('h1,h2,h3,h4,li,strong,em,a,ul,td,div,p,span')].map(e => {
  const s = getComputedStyle(e);
  return [e.tagName, s.fontWeight, s.fontStyle, s.fontSize, s.color, s.backgroundColor, s.listStyleType, e.href || '']
    .join(' ');
});"""

PASTE = """const body = document.body.cloneNode(true);
body.querySelectorAll('[class],[id]').forEach(e => { e.removeAttribute('class'); e.removeAttribute('id'); });
document.head.innerHTML = '';
document.body.innerHTML = '<section>' + body.innerHTML + '</section>';"""


def overflow(driver, width):
    """By how many pixels one has to scroll sideways."""
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                           {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": False})
    return driver.execute_script("return document.documentElement.scrollWidth - innerWidth")


def violations(driver, tags):
    run = "const done = arguments[arguments.length - 1]; axe.run({runOnly: arguments[0], resultTypes: ['violations']})"
    found = driver.execute_async_script(run + ".then(r => done(r.violations))", tags)
    return [f'{v["id"]}: {v["nodes"][0]["html"][:200]}' for v in found]


def squeezed(text):
    """Letters and digits, without those that PDFs hold from right to left."""
    return "".join(c for c in text if c.isalnum() and unicodedata.bidirectional(c) not in ("R", "AL"))


def without_digits(text):
    return "".join(c for c in text if not c.isdigit())


def printed(driver, size, entries, headings):
    pdf = driver.execute_cdp_cmd("Page.printToPDF", {"paperWidth": size[0], "paperHeight": size[1]})
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(base64.b64decode(pdf["data"]))
        file.flush()
        text = subprocess.run(["pdftotext", "-raw", file.name, "-"], capture_output=True, text=True, check=True).stdout
    pages = text.split("\f")[:-1]
    solid = [squeezed(page) for page in pages]
    torn = [e[0] for e in entries if not any(all(squeezed(part) in page for part in e) for page in solid)]
    # Name and number stand on every page.
    lines = [[line.strip().lower() for line in page.splitlines() if line.strip()] for page in pages]
    margin = set.intersection(*({without_digits(line) for line in page} for page in lines))
    bodies = [[line for line in page if without_digits(line) not in margin] for page in lines]
    stranded = [body[-1] for body in bodies if body and body[-1] in headings]
    return {"pages": pages, "torn": torn, "stranded": stranded}


def judge(driver, path, with_print):
    url = path.resolve().as_uri()
    is_mail = path.name.endswith(".email.html")
    driver.get_log("performance")
    driver.get(url)
    verdict = {
        "requests": requests(driver, url),
        # 1280 pixels at 200 % are 640.
        "overflow": [overflow(driver, width) for width in (320, 640)],
        "links": driver.execute_script("return [...document.links].map(a => a.href)"),
    }
    overflow(driver, 1000)
    driver.execute_script(AXE)
    tags = WCAG if is_mail else WCAG + ["best-practice"]
    verdict["violations"] = violations(driver, tags)
    if with_print and not is_mail:
        dark = {"features": [{"name": "prefers-color-scheme", "value": "dark"}]}
        driver.execute_cdp_cmd("Emulation.setEmulatedMedia", dark)
        verdict["violations"] += violations(driver, ["wcag2aa"])
        driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})
        entries = driver.execute_script(
            "return [...document.querySelectorAll('.entries > li')]"
            ".map(e => [...e.querySelectorAll('p, .children li')].map(p => p.textContent))")
        headings = driver.execute_script(
            "return [...document.querySelectorAll('h2, h3, h4')].map(h => h.textContent.trim().toLowerCase())")
        verdict["prints"] = {name: printed(driver, size, [e for e in entries if e], headings)
                             for name, size in PAPERS.items()}
    if is_mail:
        before = driver.execute_script(LOOKS)
        driver.execute_script(PASTE)
        after = driver.execute_script(LOOKS)
        verdict["changedByPasting"] = [f"{a} -> {b}" for a, b in zip(before, after) if a != b]
    verdict["console"] = [entry["message"] for entry in driver.get_log("browser")]
    return verdict


driver = start()
try:
    pages = sorted(pathlib.Path(sys.argv[1]).glob("*.html"))
    print(json.dumps({page.name: judge(driver, page, "print" in sys.argv[2:]) for page in pages}))
finally:
    driver.quit()
