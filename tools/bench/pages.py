"""Homepages of people who do not exist: the same seed gives the same page on every machine."""

from words import FAMILY, GIVEN, HOW, TOWNS, VENUES, WHAT, WHERE


class Dice:
    """SplitMix64; the generators of Python promise less about their next version."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state + 0x9E3779B97F4A7C15) % 2**64
        mixed = self.state
        mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9 % 2**64
        mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EB % 2**64
        return (mixed ^ mixed >> 31) % limit

    def pick(self, choices):
        return choices[self.below(len(choices))]


def page(seed, publications):
    """A page of that many publications, newest first, about fifteen of them a year."""
    dice = Dice(seed)
    owner = person(dice)
    # Each page keeps to one way of writing, as people do.
    way = WAYS[seed % len(WAYS)]
    lines = [head(dice, owner), "## Publications\n\n`*` marks equal contribution.\n"]
    for number in range(publications):
        year = 2024 - number // 15 % 40
        if number % 15 == 0:
            lines.append(f"### {year}\n")
        lines.append(way(dice, owner, year, number) + "\n")
    lines.append("## Awards\n\n* Best Paper Award, 2021\n* Travel grant, 2019\n")
    return "\n".join(lines)


def page_of_size(seed, size):
    """A page of at least that many bytes, and hardly more."""
    each = len(page(seed, 400).encode()) / 400
    return page(seed, round(size / each) + 1)


def head(dice, owner):
    town = dice.pick(TOWNS)
    mail = owner.lower().replace(" ", ".").replace("ö", "o")
    return f"""# {owner}

Email: {mail} [AT] {town.lower()}.example

I am a doctoral student at the University of {town} and work on {dice.pick(WHAT).lower()} for {dice.pick(WHERE).lower()}.

I am on the job market and would love to hear about open positions.

## Education

* PhD in Computer Science\\
*University of {town} 2020-Now*
* BS in Computer Science\\
*University of {dice.pick(TOWNS)} 2016-2020*
"""


def person(dice):
    return f"{dice.pick(GIVEN)} {dice.pick(FAMILY)}"


def title(dice):
    return f"{dice.pick(HOW)} {dice.pick(WHAT)} and {dice.pick(HOW)} {dice.pick(WHAT)} for {dice.pick(WHERE)}"


def authors(dice, owner, bold):
    others = [person(dice) for _ in range(2 + dice.below(6))]
    names = [name for name in others if name != owner]
    place = dice.below(len(names) + 1)
    mark = r"\*" if place < 2 and dice.below(3) == 0 else ""
    names.insert(place, bold.format(owner) + mark)
    if mark:
        names[1 - place] += mark
    return ", ".join(names)


def one_field_a_line(dice, owner, year, number):
    long, short = dice.pick(VENUES)
    return f"""* **{title(dice)}.** [PDF](https://papers.example/{number}.pdf)\\
{authors(dice, owner, "**{}**")}.\\
{long}.\\
***{short} {year}, CCF-A.***
"""


def one_sentence(dice, owner, year, number):
    long, short = dice.pick(VENUES)
    return f"""* {authors(dice, owner, "**{}**")}. "{title(dice)}." In *{long} ({short})*, {year}. \
[[pdf]](https://papers.example/{number}.pdf) [[code]](https://code.example/{number})
"""


def html_box(dice, owner, year, number):
    long, short = dice.pick(VENUES)
    return f"""<div class="paper">
<a href="https://papers.example/{number}.pdf">{title(dice)}</a><br>
{authors(dice, owner, "<b>{}</b>").replace(chr(92), "")}<br>
<i>{long} ({short})</i>, {year}
</div>
"""


WAYS = [one_field_a_line, one_sentence, html_box]
