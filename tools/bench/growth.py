"""Longer and longer pages: time should grow as the page does."""

import contenders
from contenders import WORK
from figures import Bound, number, promises, spread, table
from measure import Unmeasured, wall
from pages import page, page_of_size

COUNTS = [10, 100, 1_000, 10_000]
SEED = 6
MEGABYTE = 1_000_000


def section():
    rows, found = [], []
    for count in COUNTS:
        try:
            half = times(page(SEED, count // 2))
            text = page(SEED, count)
            whole, floor = times(text), times(text, of=contenders.cmark)
        except Unmeasured as why:
            rows.append([f"{count:,}: {why}", "", "", "", ""])
            continue
        growth = whole.median / half.median
        rows.append([f"{count:,}", f"{number(len(text.encode()) / 1000)} kB", spread(whole),
                     f"{number(growth)}x", f"{number(whole.median / floor.median)}x"])
        found.append(Bound(f"{count:,} publications beside {count // 2:,}", growth, 2.2))
    found += megabyte()
    return f"""## Long pages

Invented pages of one kind (`tools/bench/pages.py`, seeded) as text, HTML and LaTeX.

{table(["publications", "page", "wall time (least – most)", "beside half as many", "beside cmark"], rows)}
{promises(found)}"""


def megabyte():
    try:
        text = page_of_size(SEED, MEGABYTE)
        figure = times(text).median / times(text, of=contenders.cmark).median
    except Unmeasured:
        return []
    return [Bound("a page of 1 MB beside cmark", figure, 25)]


def times(text, of=contenders.cvmark):
    file = WORK / "long.md"
    file.write_text(text)
    return wall(of(file))
