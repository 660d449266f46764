"""Print the share of the calls of ``op`` in real revisions that are understood: ``tools/read_operations.py FOLDER…``.

Each call of a directive that stands in a file counts, whether a function reaches it or not. It is understood if it was
read, with the table, the names and the columns that its directive asks for.
"""

from __future__ import annotations

import ast
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from dbconv.facts.operations import (
    AddColumn,
    AlterColumn,
    CreateTable,
    DropColumn,
    DropIndex,
    Execute,
    Operation,
    UnknownOperation,
    statements_of,
    table_of,
)
from dbconv.project.module import Module
from dbconv.project.operations.bodies import bodies
from dbconv.project.operations.directives import DIRECTIVES
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.source import Source, decode, place_of


def calls(tree: ast.Module) -> Iterator[ast.Call]:
    """The calls of directives on ``op`` and on the batches of a file."""
    proxies = {"op"}
    for node in ast.walk(tree):
        if isinstance(node, ast.withitem) and isinstance(node.optional_vars, ast.Name):
            if "batch_alter_table" in ast.dump(node.context_expr):
                proxies.add(node.optional_vars.id)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in DIRECTIVES:
            if isinstance(node.func.value, ast.Name) and node.func.value.id in proxies:
                yield node


def is_understood(operation: Operation) -> bool:
    """Whether all that the directive asks for is known."""
    if isinstance(operation, (Execute, UnknownOperation)):
        statements = statements_of(operation)
        return bool(statements) and all(each.verb for each in statements)
    if table_of(operation) is None and not isinstance(operation, DropIndex):
        return False
    if isinstance(operation, CreateTable):
        return not operation.has_more and all(each.name for each in operation.columns)
    if isinstance(operation, AddColumn):
        return operation.column is not None and operation.column.name is not None
    if isinstance(operation, (AlterColumn, DropColumn)):
        return operation.name is not None
    return getattr(operation, "is_named", True) is not None


def main() -> int:
    """Count, and print a line for each folder."""
    total: Counter[str] = Counter()
    for folder in sys.argv[1:]:
        counts: Counter[str] = Counter()
        for path in sorted(Path(folder).rglob("*.py")):
            source = Source(decode(path.read_bytes()), str(path))
            module = Module(source, Session(), Settings(dialect="postgresql"))
            if "down_revision" not in source.text or source.tree is None or module.revision is None:
                continue
            found = {
                each.place: each
                for pair in bodies(module)
                for body in pair
                for each in (body.operations if body else ())
            }
            asked = [found.get(place_of(call.func)) for call in calls(source.tree)]
            understood = sum(each is not None and is_understood(each) for each in asked)
            counts.update(files=1, calls=len(asked), understood=understood)
        total.update(counts)
        print(_line(folder, counts))
    print(_line("all", total))
    return 0


def _line(name: str, counts: Counter[str]) -> str:
    share = 100 * counts["understood"] / max(counts["calls"], 1)
    return f"{name}: {counts['files']} files, {counts['calls']} calls, {share:.2f} % understood"


if __name__ == "__main__":
    sys.exit(main())
