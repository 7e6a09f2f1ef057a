"""What a command costs, by tools that others know: hyperfine, valgrind, time."""

import json
import os
import re
import shlex
import subprocess
import tempfile
import time
from dataclasses import dataclass

# A command is repeated for about this long, and measured once if one run takes longer.
PATIENCE = 4.0


class Unmeasured(Exception):
    """A command that could not be measured, in words for its row."""


@dataclass(frozen=True)
class Time:
    """Seconds of wall time: the middle one of several whole processes, and the extremes."""

    median: float
    least: float
    most: float
    runs: int

    def __add__(self, other):
        return Time(self.median + other.median, self.least + other.least,
                    self.most + other.most, min(self.runs, other.runs))


def wall(command, environment=None):
    """One run first: it warms the caches, says whether the command works and how often to repeat it."""
    first = once(command, environment)
    if first > PATIENCE:
        return Time(first, first, first, 1)
    runs = max(3, min(50, round(PATIENCE / first)))
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        # Without a shell between: its start would count.
        run(["hyperfine", "--shell=none", "--style=none", f"--runs={runs}",
             f"--export-json={file.name}", shlex.join(command)], environment)
        found = json.load(open(file.name))["results"][0]
    return Time(found["median"], found["min"], found["max"], runs)


def instructions(command):
    """How many instructions it executes, which no other process on the machine changes."""
    said = run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command]).stderr
    return int(re.search(r"Collected : (\d+)", said).group(1))


def peak(command, environment=None):
    """The most memory that it or a child of it held, in bytes."""
    said = run(["/usr/bin/time", "--format=peak %M", *command], environment).stderr
    return int(re.search(r"peak (\d+)", said).group(1)) * 1024


def once(command, environment=None):
    """Seconds of one run."""
    start = time.perf_counter()
    run(command, environment)
    return time.perf_counter() - start


def run(command, environment=None):
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, errors="replace", timeout=300,
            env={**os.environ, **(environment or {})})
    except FileNotFoundError:
        raise Unmeasured(f"{command[0]} is not installed") from None
    except subprocess.TimeoutExpired:
        raise Unmeasured("no end after 5 minutes") from None
    if done.returncode:
        last = (done.stderr.strip() or done.stdout.strip() or "no word").splitlines()[-1]
        raise Unmeasured(f"failed: {last[:80]}")
    return done
