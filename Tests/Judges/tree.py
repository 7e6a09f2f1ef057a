"""What Chromium makes of HTML: tree.py FOLDER

Every *.html is parsed; those named *.load.html are opened as well, and what they ask for is told.
"""
import json
import pathlib
import sys

from chromium import requests, start

TREE = """const page = new DOMParser().parseFromString(arguments[0], 'text/html');
const elements = [...page.querySelectorAll('*')];
return {
  elements: elements.map(e => [e.tagName, ...e.getAttributeNames().sort()].join(' ').toLowerCase()),
  targets: [...page.querySelectorAll('[href]')].map(e => e.getAttribute('href')),
};"""


def judge(driver, path):
    driver.get("about:blank")
    verdict = driver.execute_script(TREE, path.read_text()) | {"requests": [], "console": []}
    if path.name.endswith(".load.html"):
        url = path.resolve().as_uri()
        driver.get_log("performance")
        driver.get_log("browser")
        driver.get(url)
        verdict["requests"] = requests(driver, url)
        verdict["console"] = [entry["message"] for entry in driver.get_log("browser")]
    return verdict


driver = start()
try:
    print(json.dumps({p.name: judge(driver, p) for p in sorted(pathlib.Path(sys.argv[1]).glob("*.html"))}))
finally:
    driver.quit()
