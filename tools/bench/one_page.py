"""The example page as text, HTML and LaTeX: whole processes, from the shell's point of view."""

import contenders
from contenders import EXAMPLE
from figures import Bound, megabytes, number, promises, seconds, spread, table
from measure import Unmeasured, instructions, peak, wall

FORMATS = ["plain", "html", "latex"]


def section():
    floor, ours = measured(contenders.cmark(EXAMPLE)), measured(contenders.cvmark(EXAMPLE))
    rows = [row("cmark, HTML alone: the floor", floor, ours),
            row("**cvmark, text + HTML + LaTeX**", ours, ours)]
    bounds = [Bound("cvmark beside cmark, wall time", ours.time.median / floor.time.median, 12),
              Bound("cvmark, peak memory", ours.peak / 1e6, 40, " MB")]
    for pandoc in contenders.pandocs():
        try:
            theirs = three_runs(pandoc)
        except Unmeasured as why:
            rows.append([f"{pandoc.name}: {why}", "", "", "", ""])
            continue
        rows.append(row(f"{pandoc.name}, three runs", theirs, ours))
        bounds.append(Bound(f"three runs of {pandoc.name} beside cvmark",
                            theirs.time.median / ours.time.median, 15, at_least=True))
    start = wall([str(contenders.CVMARK), "--version"])
    read = wall(contenders.cvmark(EXAMPLE, to="json"))
    return f"""## One page in three formats

The page is [examples/hailin-zhang/index.md](../examples/hailin-zhang/index.md). cmark makes HTML of
it and understands nothing; cvmark makes all three formats in one process, pandoc one a process.

{table(["", "wall time (least – most)", "beside cvmark", "peak memory", "instructions"], rows)}
Of cvmark's time {seconds(start.median)} go by before it does anything (`cvmark --version`), and {seconds(read.median - start.median)}
until the page is read and written as JSON. The rest goes into the templates, which Mustache parses and
fills anew in each process: the price of looks that are one file each and need no compiler.

{promises(bounds)}"""


class Cost:
    def __init__(self, time, peak, count=None):
        self.time, self.peak, self.instructions = time, peak, count


def measured(command):
    return Cost(wall(command), peak(command), instructions(command))


def three_runs(pandoc):
    commands = [pandoc.to(format, EXAMPLE) for format in FORMATS]
    first, second, third = [wall(command) for command in commands]
    return Cost(first + second + third, max(map(peak, commands)))


def row(name, cost, ours):
    count = f"{number(cost.instructions / 1e6)} M" if cost.instructions else "–"
    return [name, spread(cost.time), f"{number(cost.time.median / ours.time.median)}x",
            megabytes(cost.peak), count]
