"""Print the table of budgets: what was measured, how often, and whether it is within."""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.rows import ROWS, Missing, Row, rows_of


def main() -> int:
    """Measure and print; 1 if ``--check`` is given and a budget is exceeded."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure what dbconv costs.")
    parser.add_argument("--check", action="store_true", help="exit with 1 if a budget is exceeded")
    parser.add_argument("--rounds", type=int, help="how often to measure each (default: as many as the row needs)")
    parser.add_argument(
        "--rows", metavar="PATTERN", default="", help="measure those alone in whose words this is found"
    )
    parser.add_argument(
        "--project",
        nargs="+",
        type=Path,
        metavar=("PATH", "FILE"),
        help="measure on a real project: all of it, or some of its files, by their paths in it",
    )
    options = parser.parse_args()

    rows: Sequence[Row] = ROWS
    if options.project:
        root = options.project[0].resolve()
        rows = rows_of(root, [root / each for each in options.project[1:]])
    exceeded = False
    print(_line("what", "measured", "from – to", "budget", "within"))
    print(re.sub("[^|]", "-", _line("", "", "", "", "")), flush=True)
    # A folder of its own: what lies above a project's is searched for modules, too.
    with tempfile.TemporaryDirectory() as folder:
        for row in rows:
            if not re.search(options.rows, row.what, re.IGNORECASE):
                continue
            try:
                measured = row.measure(Path(folder), options.rounds or row.rounds)
            except Missing as missing:
                print(f"left out: {row.what}: {missing}", flush=True)
                continue
            within = measured.median <= row.budget
            exceeded = exceeded or not within
            median, low, high = (f"{each:.{row.digits}f}" for each in measured)
            budget = f"{row.budget:g} {row.unit}"
            print(_line(row.what, median, f"{low} – {high}", budget, "yes" if within else "NO"), flush=True)
    return 1 if options.check and exceeded else 0


def _line(what: str, measured: str, spread: str, budget: str, within: str) -> str:
    return f"| {what:<77} | {measured:>8} | {spread:<13} | {budget:>6} | {within:<6} |"


if __name__ == "__main__":
    sys.exit(main())
