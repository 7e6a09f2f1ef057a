"""Writes docs/benchmarks.md; with names of sections (`growth pdf`) prints those alone.

`make bench` runs it when all is built and installed.
"""

import os
import platform
import subprocess
import sys
import time

import contenders
import growth
import many
import one_page
import pdf
from contenders import ROOT
from measure import Unmeasured

TARGET = ROOT / "docs" / "benchmarks.md"
SECTIONS = [one_page, pdf, growth, many]


def main():
    load = os.getloadavg()[0]
    contenders.prepare()
    chosen = sys.argv[1:]
    text = head(load)
    for section in SECTIONS:
        if chosen and section.__name__ not in chosen:
            continue
        print(f"bench: {section.__name__}", file=sys.stderr, flush=True)
        start = time.monotonic()
        try:
            text += "\n" + section.section()
        except Unmeasured as why:
            text += f"\n{section.__name__}: not measured, {why}.\n"
        print(f"       {time.monotonic() - start:.0f} s", file=sys.stderr)
    if chosen:
        print(text)
        return
    TARGET.write_text(text)
    missed = text.count("**missed**")
    print(f"wrote {TARGET.relative_to(ROOT)}; {missed} bounds missed", file=sys.stderr)


def head(load):
    versions = ", ".join(f"{name} {version}" for name, version in contenders.versions())
    return f"""# Benchmarks

`make bench` writes this page anew. All figures are of whole processes on one machine in one run:
{machine()}. The load when it
began was {load:.2f}; above 0.5 or so, read the figures with caution. Compare the ratios, not the times, with
those of another machine. Times are medians, with the extremes in brackets.

Measured at commit {commit()}: {versions}. cvmark is built for release and stripped, as
`make install` installs it.
"""


def machine():
    with open("/proc/cpuinfo") as file:
        model = next((line.split(":")[1].strip() for line in file if line.startswith("model name")), "?")
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    system = platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    return f"{model}, {os.cpu_count()} cores, {memory:.0f} GiB, {system}, Linux {platform.release()}"


def commit():
    said = subprocess.run(["git", "describe", "--always", "--dirty"], cwd=ROOT,
                          capture_output=True, text=True, check=False)
    return said.stdout.strip() or "unknown"


main()
