"""Who is measured: the commands, as one would type them."""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HOUSE = ROOT / ".build-tools" / "bench"
WORK = HOUSE / "work"
EXAMPLE = ROOT / "examples/hailin-zhang/index.md"
CVMARK = WORK / "cvmark"
TEXT_FORMATS = "text,html,latex"

# What RenderCV 2.8 fetches from the network for its icons, and does without their pictures.
ICON_PACKAGE = ("fontawesome", "0.6.0")


def cvmark(*pages, to=TEXT_FORMATS):
    return [str(CVMARK), "render", *map(str, pages), "--to", to, "--output", f"{WORK}/out/"]


def cmark(page):
    return ["cmark", "--unsafe", str(page)]


@dataclass(frozen=True)
class Pandoc:
    name: str
    program: str

    def to(self, format, page):
        """Standalone, as a document that can be sent."""
        return [self.program, "--standalone", "--from=markdown", f"--to={format}",
                f"--output={WORK}/out/pandoc.{format}", str(page)]

    def pdf(self, page):
        return [self.program, "--pdf-engine=xelatex", f"--output={WORK}/out/pandoc.pdf", str(page)]


def pandocs():
    """Debian's and the one of PyPI, which is some years newer."""
    bundled = next(HOUSE.glob("lib/python*/site-packages/pypandoc/files/pandoc"), None)
    return [Pandoc("pandoc (Debian)", "pandoc"),
            Pandoc("pandoc (PyPI)", str(bundled or "pypandoc-binary"))]


def rendercv():
    """Its own sample, PDF alone; a stub stands for the icons that it would fetch."""
    program = str(HOUSE / "bin/rendercv")
    page = WORK / "Jane_Doe_CV.yaml"
    if os.access(program, os.X_OK) and not page.exists():
        subprocess.run([program, "new", "Jane Doe"], cwd=WORK, capture_output=True, check=False)
    return [program, "render", str(page), "-nopng", "-nohtml", "-nomd", "-o", f"{WORK}/out/rendercv"]


def rendercv_environment():
    name, version = ICON_PACKAGE
    stub = WORK / "cache/typst/packages/preview" / name / version
    stub.mkdir(parents=True, exist_ok=True)
    (stub / "typst.toml").write_text(
        f'[package]\nname = "{name}"\nversion = "{version}"\nentrypoint = "lib.typ"\n')
    (stub / "lib.typ").write_text("#let fa-icon(..arguments) = box(width: 1em)\n")
    return {"XDG_CACHE_HOME": str(WORK / "cache")}


def prepare():
    """A fresh folder, with cvmark as it is installed: without symbols."""
    shutil.rmtree(WORK, ignore_errors=True)
    (WORK / "out").mkdir(parents=True)
    built = ROOT / ".build/release/cvmark"
    subprocess.run(["strip", "-o", CVMARK, built], check=True)


def versions():
    """The first line of what each says about itself."""
    asked = [("cvmark", [CVMARK, "--version"]), ("cmark", ["cmark", "--version"]),
             *((pandoc.name, [pandoc.program, "--version"]) for pandoc in pandocs()),
             ("RenderCV", [HOUSE / "bin/rendercv", "--version"]),
             ("XeTeX", ["xelatex", "--version"])]
    return [(name, version(command)) for name, command in asked]


def version(command):
    try:
        said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return "not installed"
    found = re.search(r"\d+(\.[\d-]+)+", said)
    return found.group(0) if found else said.splitlines()[0]
