"""Makes dbconv/words/lists/misspellings.py: the misspellings of words that columns are called by.

    python tools/make_misspellings.py words.csv            make the list
    python tools/make_misspellings.py --check words.csv    say whether it is up to date
    python tools/make_misspellings.py --check              say whether it may be: the file is not at hand

The source is crates/typos-dict/assets/words.csv of https://github.com/crate-ci/typos (MIT or Apache-2.0) at the commit
below: a line for each misspelling, with its corrections. Taken are those with one correction, which is one of
tools/word_sources/schema-words.txt, at one slip that eyes pass over, unless the misspelling may be meant: another
word, an abbreviation, a keyword.
"""

from __future__ import annotations

import argparse
import hashlib
import itertools
import sys
import textwrap
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from dbconv.settings import DIALECTS  # noqa: E402
from dbconv.words.abbreviations import expansions, is_short_form  # noqa: E402
from dbconv.words.keywords import keywords_of  # noqa: E402
from dbconv.words.pinyin import pinyin_in  # noqa: E402

COMMIT = "3bc303c295c081add5df4a4d52a1e117f2fb2dce"
SHA256 = "8d30a9321de28a0c528402a5eb69054ca350d1c49eaa5363def460739b9fbc1d"
WORDS = ROOT / "tools" / "word_sources" / "schema-words.txt"
MADE = ROOT / "dbconv" / "words" / "lists" / "misspellings.py"
SHORTEST = 5
WIDTH = 118  # of a line of the list
SAME_SOUND = (frozenset("aeiouy"), frozenset("csz"), frozenset("ckq"), frozenset("gj"))
# Words and names all the same, found by reading the list against two dictionaries of English.
NEVER = frozenset(
    (
        "alternativ archiv attribut consol contracter cours crypted delegative demographical derivativ excluder "
        "formant formate futur hander licens milage modul passiv practic prelease projet relativ restauration "
        "seconde serie signatur structur technic temperatur underlaying"
    ).split()
)

HEAD = f'''"""Misspellings that occur in identifiers, by correction. Made by tools/make_misspellings.py; change that.

Source: words.csv of https://github.com/crate-ci/typos at {COMMIT[:12]}, MIT or Apache-2.0.
"""

MISSPELLINGS = """
'''


def wanted() -> frozenset[str]:
    """The words whose misspellings are taken."""
    lines = WORDS.read_text(encoding="utf-8").split("\n")
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def may_be_meant(word: str, words: frozenset[str]) -> bool:
    """Whether a word that is in the source may be no misspelling here."""
    if word in NEVER or word in words:
        return True
    if word in expansions(None, ()) or is_short_form(word) or pinyin_in([word]):
        return True
    return any(
        word in known
        for known in itertools.chain.from_iterable(
            (table.reserved, table.keywords, table.types) for table in map(keywords_of, DIALECTS)
        )
    )


def is_one_slip(wrong: str, correct: str) -> bool:
    """Whether a word becomes another by a slip that eyes pass over, and not in its first letter.

    A letter is left out or doubled, two are swapped, or one stands for another of the same sound.
    """
    for index in range(1, len(correct)):
        left_out = correct[:index] + correct[index + 1 :]
        doubled = correct[:index] + correct[index] + correct[index:]
        swapped = correct[:index] + correct[index : index + 2][::-1] + correct[index + 2 :]
        if wrong in (left_out, doubled, swapped):
            return True
    differing = [(one, other) for one, other in zip(wrong, correct) if one != other]
    return (
        len(wrong) == len(correct)
        and len(differing) == 1
        and wrong[0] == correct[0]
        and any(set(differing[0]) <= sound for sound in SAME_SOUND)
    )


def make(source: str) -> str:
    """The text of the list."""
    words = wanted()
    found: dict[str, list[str]] = {}
    for line in source.splitlines():
        wrong, *corrections = line.split(",")
        if len(corrections) == 1 and corrections[0] in words and len(wrong) >= SHORTEST and wrong.isalpha():
            if is_one_slip(wrong, corrections[0]) and not may_be_meant(wrong, words):
                found.setdefault(corrections[0], []).append(wrong)
    lines = [
        f"{correct}: {part}\n"
        for correct in sorted(found)
        for part in textwrap.wrap(" ".join(sorted(found[correct])), WIDTH - len(correct) - 2)
    ]
    return f'{HEAD}{"".join(lines)}"""\n'


def misfits(made: str) -> list[str]:
    """What no list could hold that this script makes."""
    words = wanted()
    lines = [line.partition(": ") for line in made.partition('MISSPELLINGS = """\n')[2].split("\n") if ": " in line]
    faults = [correct for correct, _, _ in lines if correct not in words]
    return faults + [word for _, _, wrong in lines for word in wrong.split() if may_be_meant(word, words)]


def main() -> int:
    """Make or check the list."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", nargs="?", type=Path)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    made = MADE.read_text(encoding="utf-8") if MADE.exists() else ""
    if options.source is None:
        if not options.check:
            parser.error("name the words.csv of typos")
        faults = misfits(made)
        print(f"{MADE.name}: " + (f"does not fit: {' '.join(faults)}" if faults else "fits; words.csv is not at hand"))
        return 1 if faults else 0
    data = options.source.read_bytes()
    if hashlib.sha256(data).hexdigest() != SHA256:
        parser.error(f"{options.source} is not the words.csv of commit {COMMIT}")
    text = make(data.decode("utf-8"))
    if options.check:
        print(f"{MADE.name}: " + ("fresh" if text == made else "stale"))
        return 0 if text == made else 1
    MADE.write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
