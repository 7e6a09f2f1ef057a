"""A PDF of the example page, and what of the time is TeX's."""

from statistics import median

import contenders
from contenders import EXAMPLE, WORK
from figures import Bound, number, promises, seconds, spread, table
from measure import Unmeasured, run, wall

WATCHED_RUNS = 7


def section():
    ours = contenders.cvmark(EXAMPLE, to="pdf")
    time = wall(ours)
    rows = [["**cvmark**", spread(time), "1x"]]
    for name, command, environment in others():
        try:
            theirs = wall(command, environment)
            rows.append([name, spread(theirs), f"{number(theirs.median / time.median)}x"])
        except Unmeasured as why:
            rows.append([f"{name}: {why}", "", ""])
    runs, share, rest = watched(ours)
    latex = wall(contenders.cvmark(EXAMPLE, to="latex"))
    bounds = [Bound("what is not XeLaTeX, of cvmark's time", share * 100, 5, " %"),
              Bound("runs of XeLaTeX for this page", runs, 1, "")]
    return f"""## A PDF

cvmark and pandoc set the example page with XeLaTeX, RenderCV its own sample (`rendercv new`) with
Typst. RenderCV 2.8 fetches its icons from the network; here an empty stub stands for them.

{table(["", "wall time (least – most)", "beside cvmark"], rows)}
Outside XeLaTeX cvmark needs {seconds(rest)}. Its LaTeX is made in {seconds(latex.median)}; nearly all of the rest goes
into the confinement of TeX: bubblewrap is tried once, then set up, and limits are set.

{promises(bounds)}"""


def others():
    for pandoc in contenders.pandocs():
        yield f"{pandoc.name} + xelatex", pandoc.pdf(EXAMPLE), None
    yield "RenderCV, its sample", contenders.rendercv(), contenders.rendercv_environment()


def watched(command):
    """How often the engine runs, and the share and the seconds of all the rest."""
    runs, shares, rests = [], [], []
    for _ in range(WATCHED_RUNS):
        engine, whole = spans(command)
        runs.append(len(engine))
        shares.append(1 - sum(engine) / whole)
        rests.append(whole - sum(engine))
    return max(runs), median(shares), median(rests)


def spans(command):
    """Seconds of each run of the engine, and of the whole process.

    Only the starts and ends of processes are traced, so the rest runs at its own pace. A wrapper
    in PATH could not write its times down: the engine is kept from all files but its own.
    """
    log = WORK / "processes.log"
    run(["strace", "--follow-forks", "--seccomp-bpf", "--absolute-timestamps=precision:us,format:unix",
         "--trace=execve", "--signal=none", f"--output={log}", *command])
    begun, ended, times = {}, {}, []
    for line in log.read_text().splitlines():
        process, time, event = line.split(maxsplit=2)
        times.append(float(time))
        if event.startswith("+++"):
            ended[process] = times[-1]
        elif event.partition('"')[2].partition('"')[0].endswith("/xelatex") and event.endswith("= 0"):
            begun[process] = times[-1]
    return [ended[process] - start for process, start in begun.items()], times[-1] - times[0]
