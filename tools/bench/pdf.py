"""A PDF of the example page, and what of the time is TeX's."""

import os
import shutil
import stat
from statistics import median

import contenders
from contenders import EXAMPLE, WORK
from figures import Bound, megabytes, number, promises, seconds, spread, table
from measure import Unmeasured, once, peak, wall

# Stands before the engine in PATH and writes down when it began and ended.
WATCH = """#!/bin/bash
start=$EPOCHREALTIME
"{engine}" "$@"
code=$?
echo "$start $EPOCHREALTIME" >> "{log}"
exit $code
"""
WATCHED_RUNS = 7


def section():
    ours = contenders.cvmark(EXAMPLE, to="pdf")
    time = wall(ours)
    rows = [["**cvmark**", spread(time), "1x", megabytes(peak(ours))]]
    for name, command, environment in others():
        try:
            theirs = wall(command, environment)
            rows.append([name, spread(theirs), f"{number(theirs.median / time.median)}x",
                         megabytes(peak(command, environment))])
        except Unmeasured as why:
            rows.append([f"{name}: {why}", "", "", ""])
    runs, share, rest = watched(ours)
    bounds = [Bound("what is not XeLaTeX, of cvmark's time", share * 100, 5, " %"),
              Bound("runs of XeLaTeX for this page", runs, 1, "")]
    return f"""## A PDF

cvmark and pandoc set the example page with XeLaTeX, RenderCV its own sample (`rendercv new`) with
Typst. RenderCV 2.8 fetches its icons from the network; here an empty stub stands for them.

{table(["", "wall time (least – most)", "beside cvmark", "peak memory"], rows)}
Outside XeLaTeX cvmark needs {seconds(rest)}, a shell that takes the times included.

{promises(bounds)}"""


def others():
    for pandoc in contenders.pandocs():
        yield f"{pandoc.name} + xelatex", pandoc.pdf(EXAMPLE), None
    yield "RenderCV, its sample", contenders.rendercv(), contenders.rendercv_environment()


def watched(command):
    """How often the engine runs, and the share and the seconds of all the rest."""
    folder, log = WORK / "watch", WORK / "watch.log"
    folder.mkdir(exist_ok=True)
    shim = folder / "xelatex"
    shim.write_text(WATCH.format(engine=shutil.which("xelatex"), log=log))
    shim.chmod(shim.stat().st_mode | stat.S_IXUSR)
    environment = {"PATH": f"{folder}:{os.environ['PATH']}"}
    runs, shares, rests = [], [], []
    for _ in range(WATCHED_RUNS):
        log.unlink(missing_ok=True)
        whole = once(command, environment)
        spans = [line.split() for line in log.read_text().splitlines()]
        engine = sum(float(end) - float(start) for start, end in spans)
        runs.append(len(spans))
        shares.append(1 - engine / whole)
        rests.append(whole - engine)
    return max(runs), median(shares), median(rests)
