"""Many pages in one call, on one core and on two."""

import os

import contenders
from contenders import WORK
from figures import Bound, number, promises, spread, table
from measure import wall
from pages import page

PAGES = 1_000
PUBLICATIONS = 14
# Fewer pages are measured where all of them would take longer than this, in seconds.
PATIENCE = 45


def section():
    folder = WORK / "many"
    folder.mkdir()
    files = [folder / f"page-{number:04}.md" for number in range(PAGES)]
    for seed, file in enumerate(files):
        file.write_text(page(seed, PUBLICATIONS))
    files = files[:affordable(files)]
    command = contenders.cvmark(*files)
    one = wall(["taskset", "-c", "0", *command])
    rows = [["1", spread(one), rate(files, one), "1x"]]
    bounds = []
    if (os.cpu_count() or 1) > 1:
        two = wall(["taskset", "-c", "0,1", *command])
        gain = one.median / two.median
        rows.append(["2", spread(two), rate(files, two), f"{number(gain)}x"])
        bounds.append(Bound(f"{len(files):,} pages on two cores beside one", gain, 1.6, at_least=True))
    return f"""## Many pages

{len(files):,} invented pages of three kinds, {PUBLICATIONS} publications each, as text, HTML and LaTeX in one call.

{table(["cores", "wall time (least – most)", "pages a second", ""], rows)}
{promises(bounds)}"""


def affordable(files):
    few = files[:20]
    each = wall(contenders.cvmark(*few)).least / len(few)
    return max(len(few), min(PAGES, int(PATIENCE / each) // 10 * 10))


def rate(files, time):
    return number(len(files) / time.median)
