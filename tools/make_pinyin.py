"""Makes dbconv/words/lists/pinyin_initials.py: the letters with which the pinyin of characters begins.

    python tools/make_pinyin.py            make the list
    python tools/make_pinyin.py --check    say whether it is up to date; that it may be, without pypinyin

The source is the table of readings in pypinyin (MIT), https://github.com/mozillazg/python-pinyin, in the version below.
Taken are the commonly used characters, which are level 1 of GB 2312, and those that descriptions of columns have
besides, which are in tools/word_sources/description-characters.txt.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import importlib.util
import json
import sys
import textwrap
import unicodedata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VERSION = "0.55.0"
OTHERS = ROOT / "tools" / "word_sources" / "description-characters.txt"
MADE = ROOT / "dbconv" / "words" / "lists" / "pinyin_initials.py"
LEVEL_1 = range(0xB0, 0xD8)
WIDTH = 116  # of a line of the list

HEAD = f'''"""By letter, the characters that begin with it in pinyin, in one of their readings.

Made by tools/make_pinyin.py; change that.

Source: the table of readings in pypinyin {VERSION}, https://github.com/mozillazg/python-pinyin, MIT.
"""

CHARACTERS = """
'''


def wanted() -> frozenset[str]:
    """The characters whose letters are taken."""
    pairs = (bytes((first, second)) for first in LEVEL_1 for second in range(0xA1, 0xFF))
    common = {pair.decode("gb2312", "ignore") for pair in pairs}
    lines = OTHERS.read_text(encoding="utf-8").split("\n")
    return frozenset((common | {each for line in lines if not line.startswith("#") for each in line}) - {"", " "})


def make(readings: dict[str, str]) -> str:
    """The text of the list."""
    found: dict[str, list[str]] = {}
    for character in sorted(wanted()):
        read = readings[str(ord(character))].split(",")
        for letter in {unicodedata.normalize("NFD", each)[0] for each in read}:
            found.setdefault(letter, []).append(character)
    lines = [f"{letter} {part}\n" for letter in sorted(found) for part in textwrap.wrap("".join(found[letter]), WIDTH)]
    return f'{HEAD}{"".join(lines)}"""\n'


def source() -> Path | None:
    """The table of pypinyin, if it is installed in that version."""
    spec = importlib.util.find_spec("pypinyin")
    if spec is None or spec.origin is None or importlib.metadata.version("pypinyin") != VERSION:
        return None
    return Path(spec.origin).with_name("pinyin_dict.json")


def main() -> int:
    """Make or check the list."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    path, made = source(), MADE.read_text(encoding="utf-8") if MADE.exists() else ""
    if path is None:
        if not options.check:
            parser.error(f"pypinyin {VERSION} is not installed")
        lacking = "".join(sorted(wanted().difference(made)))
        print(f"{MADE.name}: " + (f"lacks {lacking}" if lacking else "fits; pypinyin is not installed"))
        return 1 if lacking else 0
    text = make(json.loads(path.read_text(encoding="utf-8")))
    if options.check:
        print(f"{MADE.name}: " + ("fresh" if text == made else "stale"))
        return 0 if text == made else 1
    MADE.write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
