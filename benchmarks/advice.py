"""Follow all advice on the models of a project that can be imported, and compare what they are before and after.

    python -m benchmarks.advice --project PATH [--python PYTHON] [--unsafe] [--sample N] [--url URL …] module [module …]

PATH is the folder from which the modules are imported, as in site-packages; PYTHON an interpreter that has what they
need. The folder's top package is copied, and ``dbconv fix`` runs over the copy: all together, and each finding alone,
or, of many, each of a sample of every rule.
After each the modules are imported, the mappers configured, the tables created and one row inserted into each with
what has to be given alone, in SQLite in memory and in the database of each URL, which is emptied. Printed is what went
wrong: an exception that was none before, another value where the edit says that it is safe, a finding that is still
there, or a new one.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from dbconv.check import check
from dbconv.cli.main import main as command
from dbconv.fixing.patches import patched
from dbconv.session import Session
from dbconv.source import Source

ROOT = Path(__file__).resolve().parent.parent
PROBE = """
import gc, importlib, json, sys, warnings
warnings.simplefilter("ignore")
sys.path[:0] = [sys.argv[1], sys.argv[2]]
import sqlalchemy
from advice_runner import stored, without_foreign_keys
answer = {"error": "", "tables": {}}
try:
    for name in sys.argv[4:]:
        importlib.import_module(name)
    sqlalchemy.orm.configure_mappers()
    found = {id(each): each for each in gc.get_objects() if isinstance(each, sqlalchemy.MetaData) and each.tables}
    # Those by which dialects ask a database for its own tables.
    of_dialects = ("pg_catalog", "information_schema", "sys")
    found = {
        key: each
        for key, each in found.items()
        if not any((table.schema or "").lower() in of_dialects for table in each.tables.values())
    }
    for url in json.loads(sys.argv[3]):
        engine = sqlalchemy.create_engine(url)
        with engine.connect() as connection:
            for metadata in found.values():
                for table in metadata.tables.values():
                    table.schema = None
                    key = f"{engine.name} {table.name}"
                    try:
                        for column in table.columns:
                            # Which go with the table.
                            if isinstance(column.default, sqlalchemy.Sequence) and engine.dialect.supports_sequences:
                                column.default.create(connection, checkfirst=True)
                        without_foreign_keys(connection, table)
                    except Exception as error:
                        connection.rollback()
                        answer["tables"][key] = f"create: {type(error).__name__}"
                        continue
                    answer["tables"][key] = stored(connection, table)
                    connection.rollback()
                    table.drop(connection)
                    connection.commit()
except Exception as error:
    answer["error"] = f"{type(error).__name__}: {error}"
print(json.dumps(answer))
"""


def main() -> int:
    """Follow the advice and print what came of it; 1 where something went wrong."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.advice", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--project", type=Path, required=True, help="the folder that the modules are imported from")
    parser.add_argument("--python", default=sys.executable, help="an interpreter that has what they need")
    parser.add_argument("--unsafe", action="store_true", help="follow all advice, not what is safe alone")
    parser.add_argument("--sample", type=int, default=0, help="of each rule so many findings alone (default: all)")
    parser.add_argument("--url", nargs="*", default=[], help="databases beside SQLite in memory")
    parser.add_argument("--dialect", default="mysql", help="the dialect of the rules (default: mysql)")
    parser.add_argument("modules", nargs="+")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder).resolve()
        for package in sorted({each.partition(".")[0] for each in options.modules}):
            shutil.copytree(options.project / package, copy / package, ignore=shutil.ignore_patterns("__pycache__"))
        (copy / "pyproject.toml").write_text(f'[tool.dbconv]\ndialect = "{options.dialect}"\n')
        return _follow(copy, options)


def _follow(copy: Path, options: argparse.Namespace) -> int:
    was = _settled(_probed(copy, options), _probed(copy, options))
    print(f"before: {len(was['tables'])} tables", was["error"])
    paths = sorted(each for each in copy.rglob("*.py") if _may_have(each))
    faults = alone = 0
    tried: Counter[str] = Counter()
    for path in paths:
        text = path.read_bytes().decode("utf-8-sig", "replace")
        source, session = Source(text, str(path)), Session(on_disk=True)
        found = [each for each in check(source, session) if each.edits and (options.unsafe or each.is_safe)]
        for finding in found:
            if options.sample and tried[finding.code] >= options.sample:
                continue
            changed, made = patched(source, [finding.edits])
            if not made:
                continue
            path.write_text(changed, encoding="utf-8", newline="")
            alone += 1
            tried[finding.code] += 1
            for fault in _differences(was, _probed(copy, options), is_safe=finding.is_safe):
                faults += 1
                print(f"{path.relative_to(copy)}:{finding.line} {finding.code} {finding.text}: {fault}")
            path.write_text(text, encoding="utf-8", newline="")
    before = _counted(paths)
    command(["fix", str(copy), *(["--unsafe"] if options.unsafe else [])])
    after = _counted(paths)
    together = list(_differences(was, _probed(copy, options), is_safe=not options.unsafe))
    together += [f"new: {each}" for each in sorted(after - before)]
    for fault in together:
        print(f"all together: {fault}")
    print(f"{alone} findings followed alone, {len(before - after)} gone together; {faults + len(together)} faults")
    return 1 if faults or together else 0


def _settled(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """What was the same twice: a random number is another one each time."""
    for table, row in one["tables"].items():
        again = other["tables"].get(table)
        if isinstance(row, dict) and isinstance(again, dict):
            one["tables"][table] = {name: value for name, value in row.items() if again.get(name) == value}
    return one


def _may_have(path: Path) -> bool:
    text = path.read_bytes()
    return b"sqlalchemy" in text or b"sqlmodel" in text or b"Column" in text


def _counted(paths: Sequence[Path]) -> set[tuple[str, str, str]]:
    session = Session(on_disk=True)
    sources = (Source(each.read_bytes().decode("utf-8-sig", "replace"), str(each)) for each in paths)
    return {(source.path, each.code, each.subject) for source in sources for each in check(source, session)}


def _probed(copy: Path, options: argparse.Namespace) -> dict[str, Any]:
    urls = json.dumps(["sqlite://", *options.url])
    ask = [options.python, "-c", PROBE, str(copy), str(ROOT / "tests"), urls, *options.modules]
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(ask, capture_output=True, text=True, cwd=copy, env=environment)
    lines = done.stdout.splitlines()
    answer: dict[str, Any] = json.loads(lines[-1]) if lines else {"error": done.stderr[-300:], "tables": {}}
    return answer


def _differences(was: dict[str, Any], now: dict[str, Any], *, is_safe: bool) -> Iterator[str]:
    if now["error"] != was["error"]:
        yield now["error"]
        return
    for table, row in was["tables"].items():
        after = now["tables"].get(table)
        if isinstance(row, dict) and not isinstance(after, dict):
            yield f"{table}: {after}"
        elif isinstance(row, dict) and is_safe:
            changed = (name for name, value in row.items() if after.get(name) != value)
            yield from (f"{table}.{name}: {row[name]}, now {after.get(name)}" for name in changed)


if __name__ == "__main__":
    sys.exit(main())
