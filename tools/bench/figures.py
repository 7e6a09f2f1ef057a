"""Figures in words: units, spreads, bounds, tables of Markdown."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Bound:
    """A promise about one figure, and the figure."""

    what: str
    figure: float
    limit: float
    unit: str = "x"
    at_least: bool = False

    @property
    def holds(self):
        return self.figure >= self.limit if self.at_least else self.figure <= self.limit

    def row(self):
        sign = "≥" if self.at_least else "≤"
        return [self.what, f"{sign} {number(self.limit)}{self.unit}",
                f"{number(self.figure)}{self.unit}", "holds" if self.holds else "**missed**"]


def table(heads, rows):
    """The first column is words, the others are figures."""
    lines = [heads, ["---"] + ["---:"] * (len(heads) - 1), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines) + "\n"


def promises(bounds):
    return table(["promise", "bound", "here", ""], [bound.row() for bound in bounds])


def seconds(value):
    return f"{number(value)} s" if value >= 1 else f"{number(value * 1000)} ms"


def spread(time):
    """"4.2 ms (4.0 – 5.1)": the middle run and the extremes."""
    if time.runs == 1:
        return seconds(time.median)
    unit = 1 if time.median >= 1 else 1000
    return f"{seconds(time.median)} ({number(time.least * unit)} – {number(time.most * unit)})"


def megabytes(count):
    return f"{number(count / 1e6)} MB"


def number(value):
    """Two or three digits that mean something: 0.042, 1.75, 23.1, 1,234."""
    if abs(value) >= 100 or value == int(value):
        return f"{value:,.0f}"
    return f"{value:.2g}" if abs(value) < 1 else f"{value:.3g}"
