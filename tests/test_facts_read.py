"""What is known of a file, as ``dbconv facts`` says it.

``tests/facts/<package>/<what>.py`` is a file, with others where it needs them, in the form of a case; beside it stands
all that a package of ``dbconv/project`` reads of it, but for None; of ``summary`` what it says by itself. ``python -m
pytest tests/test_facts_read.py --update-snapshots`` writes that, for somebody who then reads it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from case_files import Case, read

from dbconv.cli.main import main
from dbconv.facts import operations
from dbconv.project.readers import reader_specs
from dbconv.source import Source
from dbconv.summary import PARTS, FileSummary, summarise
from dbconv.summary.names import without_bodies

FOLDER = Path(__file__).parent / "facts"
FILES = [read(path, FOLDER) for path in sorted(FOLDER.rglob("*.py"))]


@pytest.mark.parametrize("case", FILES, ids=lambda case: case.name)
def test_what_is_read(case: Case, tmp_path: Path, capsys: pytest.CaptureFixture[str], update_snapshots: bool) -> None:
    path = case.write(tmp_path)
    package = case.name.partition("/")[0]
    if package == "summary":
        summary = summarise(Source(case.text, str(path)))
        found = [*lines_of_summary(summary), *left_of(case.text, summary)]
    else:
        assert main(["facts", str(path), "--format", "json"]) == 0
        kinds = kinds_of(package)
        facts = json.loads(capsys.readouterr().out)
        found = [line for each in facts if each["kind"] in kinds for line in lines_of(each)]
    said = "".join(f"{line}\n" for line in found).replace(str(tmp_path), "")
    if update_snapshots:
        case.snapshot.write_text(said, encoding="utf-8")
    assert case.snapshot.read_text(encoding="utf-8") == said, "right? --update-snapshots"


def kinds_of(package: str) -> set[str]:
    """The kinds of facts that a package reads."""
    made = {each.__name__ for spec in reader_specs() if f".{package}." in spec.module for each in spec.reader.makes}
    return made | {*vars(operations), "Column"} if package == "operations" else made


def lines_of(fact: dict[str, Any]) -> list[str]:
    """A fact, its fields, and which of them are unknown; of a column, of which there are many, what it has."""
    hidden = (False, "", []) if fact["kind"] == "Column" else ()
    fields = {name: value for name, value in without_none(fact["fields"]).items() if value not in hidden}
    return [
        f"{fact['line']}:{fact['column']} {fact['kind']} {fact['subject']}".rstrip(),
        *(f"    {name}: {json.dumps(value, ensure_ascii=False)}" for name, value in fields.items()),
        *(f"    {name}: unknown ({reason})" for name, reason in fact["unknown"].items()),
    ]


def lines_of_summary(summary: FileSummary) -> list[str]:
    """What a file says by itself, as it is kept, and its graph fields."""
    kept: dict[str, Any] = {part.name: part.dump(value) for part, value in zip(PARTS, summary)}
    names = kept.pop("names")
    key, bound, stars, classes, bodies = names if names else (None, {}, [], {}, [])
    return [
        *(f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in kept.items()),
        f"revision: {summary.revision and list(summary.revision)}",
        f"key: {key}",
        *(f"    {name}: {origin}" for name, origin in bound.items()),
        *(f"    *: {each}" for each in stars),
        *(f"    class {name}: {bases} {' '.join(held)}" for name, (bases, held) in classes.items()),
        f"    bodies: {[list(each) for each in bodies]}",
    ]


def left_of(text: str, summary: FileSummary) -> list[str]:
    """What another file's process parses of a text whose functions' bodies are known."""
    left = without_bodies(text, summary.names.bodies) if summary.names and summary.names.bodies else ""
    return [f"{number}| {line}".rstrip() for number, line in enumerate(left.split("\n"), 1) if line]


def without_none(value: Any) -> Any:
    """A value, and all dictionaries in it, without the keys that say nothing."""
    if isinstance(value, dict):
        # How near an env.py is to a model is counted in characters of their paths.
        return {name: without_none(each) for name, each in value.items() if each is not None and name != "nearness"}
    return [without_none(each) for each in value] if isinstance(value, list) else value
