"""Set up a virtual environment in ``.venv`` and do one thing in it; needs Python 3.10 or later and nothing else.

``python3 tools/dev.py demo`` lints the example shop with flake8 and pylint; ``python3 tools/dev.py test`` runs the
tests, and passes what follows on to pytest.
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
    return subprocess.run([PYTHON, "-m", "pytest", "-n2", *arguments], cwd=ROOT).returncode


def main(arguments: list[str]) -> int:
    """Run the command."""
    if arguments == ["demo"]:
        return demo()
    if arguments[:1] == ["test"]:
        return test(arguments[1:])
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
