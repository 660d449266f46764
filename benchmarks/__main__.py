"""Print the table of budgets: what was measured, how often, and whether it is within."""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from pathlib import Path

from benchmarks.rows import ROWS, rows_of


def main() -> int:
    """Measure and print; 1 if ``--check`` is given and a budget is exceeded."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure what dbconv costs.")
    parser.add_argument("--check", action="store_true", help="exit with 1 if a budget is exceeded")
    parser.add_argument("--rounds", type=int, default=7, help="how often to measure each (default: %(default)s)")
    parser.add_argument("--project", type=Path, help="measure model files of this project instead, each by itself")
    parser.add_argument("files", nargs="*", metavar="FILE", help="a model file, as seen from the project")
    options = parser.parse_args()
    if bool(options.files) != bool(options.project):
        parser.error("files and --project are given together")

    exceeded = False
    print(_line("what", "measured", "from – to", "budget", "within"))
    print(re.sub("[^|]", "-", _line("", "", "", "", "")), flush=True)
    for row in rows_of(options.project, options.files) if options.project else ROWS:
        # A folder of its own: what lies above a project's is searched for modules, too.
        with tempfile.TemporaryDirectory() as folder:
            measured = row.measure(Path(folder), options.rounds)
        budget = f"{row.budget:g} {row.unit}"
        within = measured.median <= row.budget
        exceeded = exceeded or not within
        median, low, high = (f"{each:.{row.digits}f}" for each in measured)
        print(_line(row.what, median, f"{low} – {high}", budget, "yes" if within else "NO"), flush=True)
    return 1 if options.check and exceeded else 0


def _line(what: str, measured: str, spread: str, budget: str, within: str) -> str:
    return f"| {what:<80} | {measured:>8} | {spread:<13} | {budget:>6} | {within:<7} |"


if __name__ == "__main__":
    sys.exit(main())
