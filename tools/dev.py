"""Set up a virtual environment in ``.venv`` and do one thing in it; needs Python 3.10 or later and nothing else.

``python3 tools/dev.py demo`` lints the example shop with flake8 and pylint. ``test`` runs the tests, ``case NAME``
those of one rule, or of one of its cases; both pass what follows on to pytest. ``ci`` does what CI does.
"""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = Path(os.environ.get("DBCONV_VENV", ROOT / ".venv"))
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def set_up(extras: str) -> None:
    """Make the environment unless a working one is there, and install the project with its extras."""
    works = PYTHON.exists() and not subprocess.run([PYTHON, "-m", "pip", "--version"], capture_output=True).returncode
    if not works:
        print(f"making {VENV}", file=sys.stderr)
        venv.create(VENV, with_pip=True, clear=True)
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--editable", f".[{extras}]"], cwd=ROOT, check=True)


def demo() -> int:
    """Lint the example with both tools; that they find something is what is wanted."""
    set_up("flake8,pylint")
    commands = {
        "flake8": ["flake8", "--isolated", "--select=DBC"],
        "pylint": ["pylint", "--load-plugins=pylint_dbconv", "--disable=all", "--enable=dbconv", "--recursive=y"],
    }
    codes = []
    for name, command in commands.items():
        print(f"\n$ {' '.join(command)} examples/shop", flush=True)
        codes.append(subprocess.run([PYTHON, "-m", *command, "examples/shop"], cwd=ROOT).returncode)
    return 0 if codes[0] == 1 and 0 < codes[1] < 32 else 1


def test(arguments: list[str]) -> int:
    """Run the tests, two at a time."""
    set_up("dev")
    command = [str(PYTHON), "-m", "pytest", "-n2", *arguments]
    return subprocess.run(command, cwd=ROOT, env={**os.environ, "DBCONV_COMPLETE": "1"}).returncode


def case(name: str, arguments: list[str]) -> int:
    """Run the cases of a rule, by its symbol, or one of them, and what holds for each rule."""
    if not PYTHON.exists():
        set_up("test")
    symbol, code = name.partition("/")[0], ""
    for path in (ROOT / "dbconv" / "rules").glob(f"*/{symbol.replace('-', '_')}.py"):
        code = path.read_text(encoding="utf-8")[3:9]
    if not code:
        print(f"no rule is called {symbol}", file=sys.stderr)
        return 2
    selection = f"({name}) or {code}"
    files = ["tests/test_cases.py", "tests/test_rules.py", "tests/test_languages.py"]
    return subprocess.run([PYTHON, "-m", "pytest", *files, "-k", selection, *arguments], cwd=ROOT).returncode


def ci() -> int:
    """Run the tests, saying which were skipped and why, then lint, types, and whether made files are fresh."""
    typos = [each for each in [os.environ.get("DBCONV_TYPOS")] if each]
    ours = ["dbconv", "flake8_dbconv", "pylint_dbconv", "tests", "tools", "benchmarks"]
    commands = [
        ["-m", "black", "--check", "--quiet", "."],
        ["-m", "flake8", *ours],
        ["-m", "pylint", *ours],
        ["-m", "mypy"],
        ["-m", "mypy", "--strict", "tools", "benchmarks"],
        ["tools/mutate.py", "dbconv/rules", "--sample", "100", "--at-least", "80"],
        ["tools/make_keywords.py", "--check"],
        ["tools/make_misspellings.py", "--check", *typos],
        ["tools/make_pinyin.py", "--check"],
    ]
    failed = test(["-rs"])
    for command in () if failed else commands:
        print(f"$ python {' '.join(command)}", flush=True)
        failed = failed or subprocess.run([PYTHON, *command], cwd=ROOT).returncode
    return failed


def main(arguments: list[str]) -> int:
    """Run the command."""
    if arguments == ["demo"]:
        return demo()
    if arguments[:1] == ["test"]:
        return test(arguments[1:])
    if arguments[:1] == ["case"] and len(arguments) > 1:
        return case(arguments[1], arguments[2:])
    if arguments == ["ci"]:
        return ci()
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
