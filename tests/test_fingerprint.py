"""The fingerprint of a revision: deaf to how the code is written, and to nothing that it does.

The revisions are the shop's and those in ``tests/data/revisions``, where a comment at each statement of module level
says who reaches it. They are rewritten in every harmless way, which nobody may hear, and mutated node by node, which
must be heard in the right part and shown at the right place.
"""

from __future__ import annotations

import ast
import io
import re
import sys
import time
import tokenize
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import black
import isort
import pytest
from hosts import THOROUGH
from hypothesis import given
from hypothesmith import from_grammar, from_node
from test_robust import generated

from dbconv.context import Context
from dbconv.facts.revisions import BaseName, Change, Edit, MergedState
from dbconv.merged.canonical import VERSIONS
from dbconv.merged.changes import first_change
from dbconv.merged.fingerprint import DIRECTIONS, Code, Fingerprint
from dbconv.merged.lock import lock_text
from dbconv.project.module import Module
from dbconv.project.revisions.revision_file import revision_file
from dbconv.rule import rules
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.source import Source, decode
from dbconv.summary.revision import FIELDS

FOLDER = Path(__file__).parent / "data" / "revisions"
SHOP = Path(__file__).parents[1] / "examples" / "shop" / "alembic" / "versions"
REVISIONS = {path.name: path.read_text(encoding="utf-8") for path in (*sorted(FOLDER.glob("*.py")), *SHOP.glob("*.py"))}
DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
Function = (ast.FunctionDef, ast.AsyncFunctionDef)
HEAD = 'import sqlalchemy as sa\nfrom alembic import op\n\nrevision = "1a2b3c"\ndown_revision = None\n'


def code(text: str) -> Code:
    """The code of a text, which must be Python."""
    found = Code(Source(text))
    assert found.source.tree is not None, text
    return found


def fingerprint(text: str) -> Fingerprint:
    found = code(text).fingerprint()
    assert found is not None, text
    return found


EDITED = {"upgrade": "DBC501", "downgrade": "DBC502"}


def said(change: Change, direction: str = "upgrade") -> str:
    """What a rule says of a change, between the revision's id and the base."""
    (rule,) = (each for each in rules() if each.code == EDITED[direction])
    file = revision_file(Module(Source('revision = "1a"\ndown_revision = None\n'), Session(), Settings()))
    assert file is not None
    state = MergedState("1a", file.place, file, True, BaseName("main"))
    (found,) = rule.check(state._replace(edits=(Edit(direction, change, file.place),)), Context(Settings()))
    text = re.fullmatch(r'[a-z ]+"1a": (.*) after it was merged \(main\); undo it.*', rule.text(found))
    assert text is not None
    return text[1]


def assert_within(change: Change, text: str) -> None:
    """The place of a change, if it has one, lies within the text, and its words are a line."""
    assert said(change) and "\n" not in said(change) and said(change) == said(change).strip()
    if change.place is not None:
        lines = [line.encode() for line in Source(text).lines]
        line, column, end_line, end_column = change.place
        assert (1, 0) <= (line, column) < (end_line, end_column), change
        assert (
            end_line <= len(lines) and column <= len(lines[line - 1]) and end_column <= len(lines[end_line - 1])
        ), change


# --- What nobody may hear ---


def by_black(**options: object) -> Callable[[str], str]:
    return lambda text: black.format_str(text, mode=black.Mode(**options))  # type: ignore[arg-type]


def by_isort(**options: object) -> Callable[[str], str]:
    return lambda text: isort.code(text, **options)  # type: ignore[arg-type]


def on_tree(change: Callable[[ast.Module], None]) -> Callable[[str], str]:
    """The text after a change of its tree."""

    def changed(text: str) -> str:
        tree = ast.parse(text)
        change(tree)
        return ast.unparse(ast.fix_missing_locations(tree))

    return changed


def is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


def blocks(tree: ast.Module) -> Iterator[list[ast.stmt]]:
    """All lists of statements."""
    for node in ast.walk(tree):
        for name in ("body", "orelse", "finalbody"):
            block = getattr(node, name, None)
            if isinstance(block, list) and block:
                yield block


def without_docstrings(tree: ast.Module) -> None:
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, *DEFINITIONS)) and node.body and is_docstring(node.body[0]):
            node.body[:1] = [] if len(node.body) > 1 else [ast.Pass()]


def with_docstrings(tree: ast.Module) -> None:
    without_docstrings(tree)
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, *DEFINITIONS)):
            node.body.insert(0, ast.Expr(ast.Constant("What this is for: 说明。")))


def with_pass(tree: ast.Module) -> None:
    for block in list(blocks(tree)):
        block.append(ast.Pass())


def without_pass(tree: ast.Module) -> None:
    for block in blocks(tree):
        kept = [each for each in block if not isinstance(each, ast.Pass)]
        block[:] = kept or [ast.Expr(ast.Constant(...))]


def with_annotations(tree: ast.Module) -> None:
    for node in ast.walk(tree):
        if isinstance(node, Function):
            node.returns = ast.Name("None")
            for argument in (*node.args.args, *node.args.kwonlyargs):
                argument.annotation = ast.parse("Mapping[str, 'Anything']", mode="eval").body
    # A global name cannot be annotated in a function.
    outer = {name for node in ast.walk(tree) if isinstance(node, ast.Global) for name in node.names}
    for owner in ast.walk(tree):
        if isinstance(owner, (ast.Module, *Function)):
            for index, each in enumerate(owner.body):
                if isinstance(each, ast.Assign) and len(each.targets) == 1:
                    (target,) = each.targets
                    if isinstance(target, ast.Name) and target.id not in outer:
                        owner.body[index] = ast.AnnAssign(target, ast.Name("Anything"), each.value, simple=1)


def without_annotations(tree: ast.Module) -> None:
    for node in ast.walk(tree):
        if isinstance(node, Function):
            node.returns = None
        elif isinstance(node, ast.arg):
            node.annotation = None
    for owner in ast.walk(tree):
        if isinstance(owner, (ast.Module, *Function)):
            for index, each in enumerate(owner.body):
                if isinstance(each, ast.AnnAssign) and each.value:
                    owner.body[index] = ast.Assign([each.target], each.value)


def with_functions_reversed(tree: ast.Module) -> None:
    places = [index for index, each in enumerate(tree.body) if isinstance(each, Function)]
    for index, function in zip(places, [tree.body[each] for each in reversed(places)]):
        tree.body[index] = function


def with_unused_imports(tree: ast.Module) -> None:
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    names = [
        ast.alias(name) for name in ("Any", "Index", "bindparam", "func", "reduce", "sql_text") if name not in used
    ]
    after = max(index for index, each in enumerate(tree.body) if isinstance(each, ast.ImportFrom))
    tree.body[after:after] = [ast.ImportFrom("sqlalchemy", names, 0), ast.Import([ast.alias("os"), ast.alias("sys")])]


def without_unused_imports(tree: ast.Module) -> None:
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    for index, each in reversed(list(enumerate(tree.body))):
        if isinstance(each, (ast.Import, ast.ImportFrom)) and getattr(each, "module", "") != "__future__":
            each.names = [name for name in each.names if (name.asname or name.name.partition(".")[0]) in used]
            if not each.names:
                del tree.body[index]


def with_names_imported_from(module: str) -> Callable[[ast.Module], None]:
    """``from sqlalchemy import Column`` and ``Column`` for ``import sqlalchemy as sa`` and ``sa.Column``."""

    def change(tree: ast.Module) -> None:
        imported = {
            name.asname or name.name: f"{each.module}.{name.name}" if isinstance(each, ast.ImportFrom) else name.name
            for each in ast.walk(tree)
            if isinstance(each, (ast.Import, ast.ImportFrom))
            for name in each.names
        }
        alias = next((name for name, origin in imported.items() if origin == module), None)
        taken = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)} | imported.keys()
        taken |= {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}
        moved: set[str] = set()

        class Names(ast.NodeTransformer):
            def visit_Attribute(self, node: ast.Attribute) -> ast.AST:  # noqa: N802
                self.generic_visit(node)
                if isinstance(node.value, ast.Name) and node.value.id == alias and node.attr not in taken | {"execute"}:
                    moved.add(node.attr)
                    return ast.Name(node.attr)
                return node

        Names().visit(tree)
        after = max(index for index, each in enumerate(tree.body) if isinstance(each, (ast.Import, ast.ImportFrom)))
        if moved:
            tree.body.insert(after, ast.ImportFrom(module, [ast.alias(each) for each in sorted(moved)], 0))

    return change


def executes(tree: ast.Module) -> Iterator[ast.Call]:
    """The calls of Alembic's own ``execute``: on a connection, ``text()`` changes what ``:name`` and ``%`` mean."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("op.execute", "operations.execute"):
            yield node


def with_text(tree: ast.Module) -> None:
    for call in executes(tree):
        if isinstance(call.args[0], (ast.Constant, ast.JoinedStr)):
            call.args[0] = ast.Call(ast.Attribute(ast.Name("wrapping"), "text"), [call.args[0]], [])
    after = next(index for index, each in enumerate(tree.body) if isinstance(each, ast.ImportFrom))
    tree.body.insert(after + 1, ast.Import([ast.alias("sqlalchemy", "wrapping")]))


def without_text(tree: ast.Module) -> None:
    for call in executes(tree):
        first = call.args[0]
        if isinstance(first, ast.Call) and ast.unparse(first.func) in ("text", "sa.text"):
            (literal,) = first.args
            call.args[0] = literal if isinstance(literal, (ast.Constant, ast.JoinedStr)) else first


def on_tokens(change: Callable[[tokenize.TokenInfo], str]) -> Callable[[str], str]:
    """The text with each token replaced by what ``change`` makes of it."""

    def changed(text: str) -> str:
        lines = text.splitlines(keepends=True)
        for token in reversed(list(tokenize.generate_tokens(io.StringIO(text).readline))):
            new = change(token)
            if new != token.string:
                (row, start), (end_row, end) = token.start, token.end
                lines[row - 1 : end_row] = [lines[row - 1][:start] + new + lines[end_row - 1][end:]]
        return "".join(lines)

    return changed


def with_comment(comment: str) -> Callable[[str], str]:
    """The text with a comment at the end of each logical line."""
    return on_tokens(lambda token: f"  # {comment}\n" if token.type == tokenize.NEWLINE else token.string)


def with_u(token: tokenize.TokenInfo) -> str:
    is_plain = token.type == tokenize.STRING and token.string[0] in "\"'"
    return f"u{token.string}" if is_plain else token.string


def from_bytes(data: Callable[[str], bytes]) -> Callable[[str], str]:
    return lambda text: decode(data(text))


HARMLESS: dict[str, Callable[[str], str]] = {
    "black, 40": by_black(line_length=40),
    "black, 88": by_black(),
    "black, 200": by_black(line_length=200, magic_trailing_comma=False),
    "black, quotes kept": by_black(string_normalization=False, line_length=120),
    "black, preview": by_black(preview=True, unstable=True, line_length=60),
    "isort": by_isort(),
    "isort, black": by_isort(profile="black"),
    "isort, google": by_isort(profile="google"),
    "isort, one a line": by_isort(force_single_line=True, force_sort_within_sections=True),
    "isort, all at the top": by_isort(float_to_top=True, combine_as_imports=True, add_imports=["import os"]),
    "unparsed": on_tree(lambda tree: None),
    "docstrings added": on_tree(with_docstrings),
    "docstrings removed": on_tree(without_docstrings),
    "pass added": on_tree(with_pass),
    "pass removed": on_tree(without_pass),
    "annotations added": on_tree(with_annotations),
    "annotations removed": on_tree(without_annotations),
    "functions reversed": on_tree(with_functions_reversed),
    "unused imports added": on_tree(with_unused_imports),
    "unused imports removed": on_tree(without_unused_imports),
    "text() added": on_tree(with_text),
    "text() removed": on_tree(without_text),
    "comments removed": on_tokens(lambda token: "" if token.type == tokenize.COMMENT else token.string),
    "noqa added": with_comment("noqa: E501, 说明"),
    "type comments added": with_comment("type: ignore[misc]"),
    "u before strings": on_tokens(with_u),
    "CRLF": from_bytes(lambda text: text.replace("\n", "\r\n").encode()),
    "byte order mark": from_bytes(lambda text: b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()),
    "names imported from sqlalchemy": on_tree(with_names_imported_from("sqlalchemy")),
    "names imported from alembic.op": on_tree(with_names_imported_from("alembic.op")),
    "blank lines": lambda text: re.sub(r"\n(?=def |class |@)", "\n\n# ---\n\n", text),
}


@pytest.mark.parametrize("name", HARMLESS)
def test_harmless(name: str) -> None:
    rewritten = {file: HARMLESS[name](text) for file, text in REVISIONS.items()}
    assert any(rewritten[file] != text for file, text in REVISIONS.items())
    assert {file: fingerprint(text) for file, text in rewritten.items()} == {
        file: fingerprint(text) for file, text in REVISIONS.items()
    }


# --- What must be heard ---


class Mutant(NamedTuple):
    """A revision with one mutated node: what was done, the parts that changed, and the lines to show it at."""

    kind: str
    text: str
    parts: frozenset[str]
    lines: frozenset[int]
    """Empty where any line will do."""


class Mutator:
    """Makes the mutants of a revision, by exchanging a piece of its text."""

    _FLIPPED = {
        **{"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"},
        **{"in": "not in", "not in": "in", "is": "is not", "is not": "is", "and": "or", "or": "and"},
    }
    _SIMPLE = (ast.Expr, ast.Assign, ast.AnnAssign, ast.AugAssign, ast.Return, ast.Raise, ast.Assert, ast.Delete)

    def __init__(self, text: str) -> None:
        self._bytes = text.encode()
        self._lines = text.split("\n")
        self._starts = [0]
        for line in self._lines:
            self._starts.append(self._starts[-1] + len(line.encode()) + 1)
        self._tree = ast.parse(text)
        self._parts: frozenset[str] = frozenset()

    def mutants(self) -> Iterator[Mutant]:
        """All mutants."""
        for statement in self._tree.body:
            if not isinstance(statement, (ast.Import, ast.ImportFrom)) and not is_docstring(statement):
                self._parts = self._reached_by(statement)
                yield from self._of(statement, ())
        for node in ast.walk(self._tree):
            if isinstance(node, (ast.Import, ast.ImportFrom)) and getattr(node, "module", "") != "__future__":
                yield from self._of_import(node)

    def _reached_by(self, statement: ast.stmt) -> frozenset[str]:
        if isinstance(statement, Function) and statement.name in DIRECTIONS:
            return frozenset({statement.name})
        targets = getattr(statement, "targets", [getattr(statement, "target", None)])
        if any(isinstance(each, ast.Name) and each.id in FIELDS for each in targets):
            return frozenset({"graph"})
        said = re.search(r"# reached by (upgrade|downgrade|both|neither)$", self._lines[statement.lineno - 1])
        assert said, f"nothing says who reaches line {statement.lineno}"
        return frozenset({"both": DIRECTIONS, "neither": ()}.get(said[1], (said[1],)))

    def _start(self, node: ast.AST) -> int:
        return self._starts[node.lineno - 1] + node.col_offset  # type: ignore[attr-defined]

    def _end(self, node: ast.AST) -> int:
        return self._starts[node.end_lineno - 1] + node.end_col_offset  # type: ignore[attr-defined]

    def _segment(self, node: ast.AST) -> bytes:
        return self._bytes[self._start(node) : self._end(node)]

    def _mutant(self, kind: str, start: int, end: int, new: bytes, lines: set[int]) -> Mutant:
        text = (self._bytes[:start] + new + self._bytes[end:]).decode()
        return Mutant(kind, text, self._parts, frozenset(lines))

    def _of(self, node: ast.AST, above: tuple[ast.AST, ...]) -> Iterator[Mutant]:
        """The mutants of a node and of those in it; annotations, docstrings and the inside of f-strings apart."""
        if is_docstring(node):
            return
        around = {each.lineno for each in (*above, node) if hasattr(each, "lineno")}
        if isinstance(node, (ast.Constant, ast.JoinedStr)):
            yield self._literal(node, around)
            return
        if isinstance(node, ast.Call):
            yield from self._of_arguments(node, around)
        elif isinstance(node, ast.Attribute):
            yield self._mutant("attribute", self._end(node), self._end(node), b"X", around)
        elif isinstance(node, ast.Compare):
            yield self._operator(node.left, node.comparators[0], around)
        elif isinstance(node, ast.BoolOp):
            yield self._operator(node.values[0], node.values[1], around)
        elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            bare = b"(" + self._segment(node.operand) + b")"
            yield self._mutant("not dropped", self._start(node), self._end(node), bare, around)
        elif isinstance(node, (ast.For, ast.AsyncFor, ast.comprehension)):
            wrapped = b"reversed(" + self._segment(node.iter) + b")"
            around.add(node.iter.lineno)
            yield self._mutant("iterable", self._start(node.iter), self._end(node.iter), wrapped, around)
        if isinstance(node, Function):
            yield from self._early_return(node)
        for name, value in ast.iter_fields(node):
            if name not in ("annotation", "returns"):
                members = [
                    each for each in (value if isinstance(value, list) else [value]) if isinstance(each, ast.AST)
                ]
                for index, each in enumerate(members):
                    yield from self._of(each, (*above, node))
                    if isinstance(each, ast.stmt) and not is_docstring(each):
                        following = members[index + 1] if index + 1 < len(members) else None
                        yield from self._of_statement(each, following, (*above, node))

    def _literal(self, node: ast.Constant | ast.JoinedStr, around: set[int]) -> Mutant:
        start, end, value = self._start(node), self._end(node), getattr(node, "value", "")
        if isinstance(node, ast.JoinedStr):
            # In an f-string, what is named may be a part, and where that stands not every Python knows.
            return self._mutant("f-string", start, start, b'"x" ', {*around, *range(node.lineno, node.end_lineno + 1)})
        if isinstance(value, (str, bytes)):
            return self._mutant("text", end, end, b' "x"' if isinstance(value, str) else b' b"x"', {node.lineno})
        new = '"x"' if value is None else not value if isinstance(value, bool) else value + 1
        return self._mutant("literal", start, end, str(new).encode(), {node.lineno})

    def _operator(self, left: ast.expr, right: ast.expr, around: set[int]) -> Mutant:
        start, end = self._end(left), self._start(right)
        operator = self._bytes[start:end].decode().strip(" ()")
        new = self._bytes[start:end].replace(operator.encode(), self._FLIPPED[operator].encode())
        return self._mutant("operator", start, end, new, around)

    def _of_arguments(self, call: ast.Call, around: set[int]) -> Iterator[Mutant]:
        for each in (*call.args, *call.keywords):
            comma = re.compile(rb"\s*,").match(self._bytes, self._end(each))
            end = comma.end() if comma else self._end(each)
            kind = "keyword" if isinstance(each, ast.keyword) else "argument"
            yield self._mutant(f"{kind} dropped", self._start(each), end, b"", around)
            if isinstance(each, ast.keyword) and each.arg:
                end = self._start(each) + len(each.arg.encode())
                yield self._mutant("keyword renamed", end, end, b"X", {each.lineno})

    def _of_statement(self, node: ast.stmt, following: ast.AST | None, above: tuple[ast.AST, ...]) -> Iterator[Mutant]:
        start, end = self._start(node), self._end(node)
        if isinstance(node, self._SIMPLE):
            # A function's is shown where it stood, a module's anywhere: what it binds is used elsewhere.
            is_inside = any(isinstance(each, DEFINITIONS) for each in above)
            lines = {each.lineno for each in above if is_inside and hasattr(each, "lineno")}
            yield self._mutant("statement dropped", start, end, b"pass", lines)
        if isinstance(node, ast.Expr):
            first, between = self._segment(node), b""
            yield self._mutant("duplicated", end, end, b"; " + first, {node.lineno, node.end_lineno or 0})
            if isinstance(following, ast.Expr) and self._segment(following) != first:
                between, second = self._bytes[end : self._start(following)], self._segment(following)
                lines = {node.lineno, node.lineno + (second + between).count(b"\n")}
                yield self._mutant("swapped", start, self._end(following), second + between + first, lines)

    def _early_return(self, function: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[Mutant]:
        first = next((each for each in function.body if not is_docstring(each)), None)
        if first is not None and not isinstance(first, (ast.Pass, ast.Global)):
            line = min(each.lineno for each in (first, *getattr(first, "decorator_list", ())))
            start = self._starts[line - 1]
            new = b" " * first.col_offset + b"return\n"
            yield self._mutant("early return", start, start, new, {line})

    def _of_import(self, node: ast.Import | ast.ImportFrom) -> Iterator[Mutant]:
        for alias in node.names:
            name = alias.asname or alias.name
            if "." not in name:
                self._parts = frozenset(
                    part
                    for statement in self._tree.body
                    if not isinstance(statement, (ast.Import, ast.ImportFrom)) and not is_docstring(statement)
                    for part in self._reached_by(statement)
                    if name in names_read(statement)
                )
                yield self._mutant("import", self._start(alias), self._end(alias), f"other as {name}".encode(), set())


def names_read(node: ast.AST) -> set[str]:
    """The names in code, without those in annotations that nothing reads."""
    found = {node.id} if isinstance(node, ast.Name) else set()
    for name, value in ast.iter_fields(node):
        if name not in ("annotation", "returns") or "Mapped[" in ast.unparse(node):
            for each in value if isinstance(value, list) else [value]:
                found |= names_read(each) if isinstance(each, ast.AST) else set()
    return found


def changed_parts(before: Code, after: Code) -> set[str]:
    """The parts whose fingerprints differ; where the graph cannot be told, it is the graph."""
    old, new = before.fingerprint(), after.fingerprint()
    if old is None or new is None:
        return {"graph"}
    return {name for name in Fingerprint._fields if getattr(old, name) != getattr(new, name)}


def some_mutants(text: str, of_a_kind: int = 2) -> Iterator[Mutant]:
    """Of each kind a few, from all over the revision; all of them where the run is to be thorough."""
    by_kind: dict[str, list[Mutant]] = {}
    for mutant in Mutator(text).mutants():
        by_kind.setdefault(mutant.kind, []).append(mutant)
    for mutants in by_kind.values():
        yield from mutants[:: 1 if THOROUGH else len(mutants) // of_a_kind + 1]


@pytest.mark.parametrize("file", REVISIONS)
def test_mutants(file: str) -> None:
    before = code(REVISIONS[file])
    wrong: list[str] = []
    kinds: Counter[str] = Counter()
    for mutant in some_mutants(REVISIONS[file]):
        kinds[mutant.kind] += 1
        after = code(mutant.text)
        parts = changed_parts(before, after)
        where = f"{mutant.kind} {sorted(mutant.lines)}"
        if parts != mutant.parts:
            wrong.append(f"{where}: {sorted(parts)} for {sorted(mutant.parts)}")
        for direction in DIRECTIONS:
            change = first_change(before, after, direction)
            if (change is not None) != (direction in mutant.parts):
                wrong.append(f"{where}: {change} in {direction}")
            elif change:
                assert_within(change, mutant.text)
                if change.place is None or mutant.lines and change.place.line not in mutant.lines:
                    wrong.append(f"{where}: {change} in {direction}")
    assert not wrong, "\n".join(wrong)
    assert kinds["text"] and kinds["import"], kinds


def test_mutants_of_every_kind_are_made() -> None:
    kinds = Counter(mutant.kind for text in REVISIONS.values() for mutant in Mutator(text).mutants())
    assert len(kinds) == 15 and min(kinds.values()) > 2, kinds


# --- One by one ---


def cases(table: dict[str, tuple[str, ...]]) -> pytest.MarkDecorator:
    """A test for each case."""
    rows = [pytest.param(*row, id=name) for name, row in table.items()]
    return pytest.mark.parametrize([f"given{index}" for index in range(len(next(iter(table.values()))))], rows)


SILENT = {
    "execute by its own name": (
        'from alembic.op import execute\ndef upgrade():\n    execute("DELETE FROM users")\n',
        'from alembic.op import execute\ndef upgrade():\n    execute(sa.text("DELETE FROM users"))\n',
    ),
    "unused import with the name of a comprehension": (
        "from sqlalchemy.sql import column, table\n"
        'def upgrade():\n    print([table for table in ("users", "orders")])\n',
        'def upgrade():\n    print([table for table in ("users", "orders")])\n',
    ),
    "unused import with the name of a loop": (
        'from sqlalchemy.sql import column, table\ndef upgrade():\n    for table in ("a", "b"):\n        op.f(table)\n',
        'def upgrade():\n    for table in ("a", "b"):\n        op.f(table)\n',
    ),
    "unused import with the name of a class attribute": (
        "from sqlalchemy import text\n"
        "class Note(Base):\n    text = sa.Column(sa.Text)\ndef upgrade():\n    print(Note)\n",
        "class Note(Base):\n    text = sa.Column(sa.Text)\ndef upgrade():\n    print(Note)\n",
    ),
    "parentheses after del, which black removes": (
        "def upgrade():\n    old, new = op.f(1)\n    del (old, new)\n",
        "def upgrade():\n    old, new = op.f(1)\n    del old, new\n",
    ),
    "another alias": (
        "import logging\ndef upgrade():\n    logging.info(sa.text)\n",
        "import logging as log\nfrom sqlalchemy import text as sql\ndef upgrade():\n    log.info(sql)\n",
    ),
    "import moved into the function": (
        "from shop import slug\ndef upgrade():\n    op.f(slug(1))\n",
        "def upgrade():\n    from shop import slug\n    op.f(slug(1))\n",
    ),
    "import for a type checker alone": (
        "from shop import Kind\ndef upgrade(kind: Kind = None):\n    op.f(1)\n",
        "import typing\nif typing.TYPE_CHECKING:\n    from shop import Kind\n"
        'def upgrade(kind: "Kind" = None):\n    op.f(1)\n',
    ),
    "what is run by hand": (
        "def upgrade():\n    op.f(1)\n",
        'def upgrade():\n    op.f(1)\nif __name__ == "__main__":\n    upgrade()\n',
    ),
    "import that may fail": (
        "def upgrade():\n    op.f(1)\n",
        "try:\n    import orjson as json\nexcept ImportError:\n    json = None\ndef upgrade():\n    op.f(1)\n",
    ),
    "change of a list that nobody reads": (
        'NAMES = ["a"]\ndef upgrade():\n    op.f(1)\n',
        'NAMES = ["a"]\nNAMES.append("b")\nNAMES[0] = "c"\ndef upgrade():\n    op.f(1)\n',
    ),
}
# What runs when the file is loaded, before and after; each changes what both directions do, or whether they run.
LOADED = {
    "operation": ("", 'op.execute("DROP TABLE a")'),
    "another operation": ('op.execute("DROP TABLE a")', 'op.execute("DROP TABLE b")'),
    "error": ("", 'raise RuntimeError("no")'),
    "exit": ("", "import sys\nsys.exit(0)"),
    "operation replaced": ("", "op.execute = lambda *a: None"),
    "type replaced": ("", "sa.Integer = sa.BigInteger"),
    "attribute set": ("", 'setattr(op, "execute", print)'),
    "patch": ("", 'from unittest import mock\nmock.patch.object(op, "execute").start()'),
    "builtin replaced": ("", "import builtins\nbuiltins.range = reversed"),
    "module replaced": ("", 'import sys\nsys.modules["shop"] = None'),
    "environment": ("", 'import os\nos.environ["A"] = "b"'),
    "code as text": ("", 'exec("def upgrade(): pass")'),
    "global by name": ("", 'globals()["COLS"] = []'),
    "globals by name": ("", "globals().update(COLS=[])"),
    "helper called": (
        "def add(x):\n    COLS.append(x)",
        "def add(x):\n    COLS.append(x)\nadd(3)",
    ),
    "helper that is called": (
        "def add(x):\n    print(x)\nadd(3)",
        "def add(x):\n    print(x, 1)\nadd(3)",
    ),
    "class body": ("class A:\n    x = 1", "class A:\n    x = 1\n    COLS.append(3)\n    op.execute('x')"),
    "comprehension": ("done = []", "done = [op.execute(each) for each in COLS]"),
    "alias": ("COPY = COLS", "COPY = COLS\nCOPY.append(3)"),
    "in a branch": ("if op:\n    pass", "if op:\n    op.g()"),
    "in a handler": (
        "try:\n    import shop\nexcept ImportError:\n    pass",
        "try:\n    import shop\nexcept ImportError:\n    raise",
    ),
    "use of the docstring": ('"""One."""\nop.execute(__doc__)', '"""Two."""\nop.execute(__doc__)'),
    "order": ("op.f(1)\nop.g(2)", "op.g(2)\nop.f(1)"),
}
HEARD = {
    "table of metadata that are created": (
        'meta = sa.MetaData()\nusers = sa.Table("users", meta, sa.Column("id", sa.Integer))\n'
        "def upgrade():\n    meta.create_all(op.get_bind())\n",
        "sa.Integer",
        "sa.BigInteger",
    ),
    "model of a base whose tables are created": (
        "Base = sa.orm.declarative_base()\nclass User(Base):\n    id = sa.Column(sa.Integer)\n"
        "def upgrade():\n    Base.metadata.create_all(op.get_bind())\n",
        "sa.Integer",
        "sa.BigInteger",
    ),
    "step that a decorator registers": (
        "STEPS = []\ndef step(function):\n    STEPS.append(function)\n    return function\n"
        '@step\ndef first():\n    op.execute("DELETE FROM users")\n'
        "def upgrade():\n    for each in STEPS:\n        each()\n",
        "users",
        "orders",
    ),
    "constant changed by a call that is assigned": (
        'TABLES = ["a", "b"]\nlast = TABLES.pop(0)\ndef upgrade():\n    print(TABLES)\n',
        "pop(0)",
        "pop(1)",
    ),
    "import of all names": (
        'from alembic.op import *\ndef upgrade():\n    drop_table("users")\n',
        "alembic.op",
        "shop.op",
    ),
    "order of two imports that are tried": (
        "try:\n    from shop import slug\nexcept ImportError:\n    from blog import slug\n"
        "def upgrade():\n    op.f(slug(1))\n",
        "shop import slug\nexcept ImportError:\n    from blog",
        "blog import slug\nexcept ImportError:\n    from shop",
    ),
    "quoted type of a model's column": (
        'class User(Base):\n    id: "Mapped[int]" = sa.orm.mapped_column()\ndef upgrade():\n    print(User)\n',
        "Mapped[int]",
        "Mapped[str]",
    ),
    "aliased type of a model's column": (
        "from sqlalchemy.orm import Mapped as M\n"
        "class User(Base):\n    id: M[int] = sa.orm.mapped_column()\ndef upgrade():\n    print(User)\n",
        "M[int]",
        "M[str]",
    ),
    "import that only a type checker sees": (
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING or op:\n    from shop import slug\n"
        "def upgrade():\n    op.f(slug(1))\n",
        " or op",
        "",
    ),
    "docstring that is executed": (
        'def upgrade():\n    """DROP TABLE a"""\n    op.execute(upgrade.__doc__)\n',
        "TABLE a",
        "TABLE b",
    ),
    "return before the operations": (
        "FLAG = 0\ndef upgrade():\n    op.f(1)\n",
        "    op",
        "    if sa.inspect(op.get_bind()).has_table('users'):\n        return\n    op",
    ),
}
# Expected: the line after HEAD, and what the words must say.
SAID = {
    "operator": ("def upgrade():\n    if op.f(1) == 2:\n        op.g()\n", "==", "!=", "2", r"^(?!what  ).*!="),
    "the end of a long statement": (
        f"def upgrade():\n    rows = op.get_bind().execute({'a' * 60}).all()\n",
        "all",
        "one",
        "2",
        r"^(?!what ).*one",
    ),
    "in a chain of methods": (
        'def upgrade():\n    op.execute(\n        sa.update("a")\n        .values(a=1)\n        .where(True)\n    )\n',
        "a=1",
        "a=2",
        "4",
        r"^a=1 became a=2 in op\.execute",
    ),
    "imported in its place": (
        "def upgrade():\n    op.f(1)\n",
        "def upgrade():\n    op.f(1)\n",
        "from shop import upgrade\n",
        "",
        r"shop",
    ),
    "imported from elsewhere": ("from shop import upgrade\n", "shop", "blog", "", r"(?<!removed)$"),
    "added before another that was changed": (
        'def upgrade():\n    op.drop_table("a")\n    op.f(1)\n',
        '    op.drop_table("a")',
        '    if op.g():\n        return\n    op.drop_table("b")',
        "2",
        r"^if .*: was added",
    ),
    "in an f-string of several lines": (
        'def upgrade():\n    op.execute(f"""\n        DROP\n        TABLE {op.name}\n    """)\n',
        "op.name",
        "op.names",
        "2",
        r"^f.*op\.name.* became f.*op\.names",
    ),
    "what runs at load": (
        'def upgrade():\n    op.f(1)\n\n\nop.execute("DROP TABLE a")\n',
        '\n\nop.execute("DROP',
        '\n\nop.f(2)\nop.execute("DROP',
        "5",
        r"^op\.f\(2\) was added to what runs when the file is loaded$",
    ),
    "what runs at load and did not": (
        "def upgrade():\n    op.f(1)\n",
        "def",
        "op.f(2)\ndef",
        "1",
        r"^op\.f\(2\) was added to what runs when the file is loaded$",
    ),
    "what runs at load no more": (
        "op.f(2)\ndef upgrade():\n    op.f(1)\n",
        "op.f(2)\n",
        "",
        "",
        r"^op\.f\(2\) was removed from what runs when the file is loaded$",
    ),
    "only white space": (
        'def upgrade():\n    op.execute("DROP TABLE a")\n',
        "DROP TABLE",
        "DROP  TABLE",
        "2",
        r"^white space",
    ),
}


@cases(SILENT)
def test_silent(given0: str, given1: str) -> None:
    assert given0 != given1
    assert fingerprint(HEAD + given0) == fingerprint(HEAD + given1)


@cases(HEARD)
def test_heard(given0: str, given1: str, given2: str) -> None:
    before, after = code(HEAD + given0), code(HEAD + given0.replace(given1, given2))
    assert changed_parts(before, after) == {"upgrade"}
    assert first_change(before, after, "upgrade") is not None


@cases(LOADED)
def test_what_runs_at_load_belongs_to_both_directions(given0: str, given1: str) -> None:
    before, after = (
        code(with_module_code(each, "def upgrade():\n    op.f(COLS)\ndef downgrade():\n    op.g(1)\n"))
        for each in (given0, given1)
    )
    assert changed_parts(before, after) == {"upgrade", "downgrade"}
    for direction in DIRECTIONS:
        change = first_change(before, after, direction)
        assert change is not None
        assert_within(change, after.source.text)


def with_module_code(loaded: str, rest: str) -> str:
    """A revision with code at module level, before which its docstring stands."""
    docstring, end, code_of_module = loaded.rpartition('"""\n')
    return f"{docstring}{end}{HEAD}COLS = []\n{code_of_module}\n{rest}"


@cases(SAID)
def test_said(given0: str, given1: str, given2: str, given3: str, given4: str) -> None:
    before, after = code(HEAD + given0), code(HEAD + given0.replace(given1, given2))
    change = first_change(before, after, "upgrade")
    assert change is not None
    assert_within(change, after.source.text)
    assert re.search(given4, said(change)), said(change)
    if given3:
        assert change.place is not None and change.place.line == HEAD.count("\n") + int(given3)


# Each kind of change, in each kind of place; what is said of it in one direction is said in the other, too.
HELPER = "def upgrade():\n    helper()\n"
OF_HELPER = "helper(), which upgrade() reaches,"
IN_CALL = 'op.create_table("users", …) of '
SENTENCES = {
    "name-added": ("", "def upgrade():\n    op.f(1)\n", "upgrade() was added"),
    "name-added-of-helper": (
        "def upgrade():\n    print()\n",
        "def upgrade():\n    print()\ndef print():\n    op.f(1)\n",
        "print(), which upgrade() reaches, was added",
    ),
    "name-removed": ("def upgrade():\n    op.f(1)\n", "", "upgrade() was removed"),
    "name-removed-of-helper": (
        "def upgrade():\n    print()\ndef print():\n    op.f(1)\n",
        "def upgrade():\n    print()\n",
        "print(), which upgrade() reaches, was removed",
    ),
    "imported": (
        "def upgrade():\n    op.f(1)\n",
        "from shop import upgrade\n",
        "upgrade() is shop.upgrade",
    ),
    "imported-otherwise": (
        "from shop import upgrade\n",
        "from blog import upgrade\n",
        "upgrade is blog.upgrade and was shop.upgrade",
    ),
    "no-import": (
        "from shop import upgrade\n",
        "def upgrade():\n    op.f(1)\n",
        "upgrade() is no import and was shop.upgrade",
    ),
    "no-import-of-helper": (
        "from shop import key\ndef upgrade():\n    globals()\n",
        "def key():\n    op.f(1)\ndef upgrade():\n    globals()\n",
        "key(), which upgrade() reaches, is no import and was shop.key",
    ),
    "added": (
        "def upgrade():\n    op.f(1)\n",
        "def upgrade():\n    op.f(1)\n    op.g(2)\n",
        "op.g(2) was added to upgrade()",
    ),
    "added-of-helper": (
        f"{HELPER}def helper():\n    op.f(1)\n",
        f"{HELPER}def helper():\n    op.f(1)\n    op.g(2)\n",
        f"op.g(2) was added to {OF_HELPER}",
    ),
    "added-in-statement": (
        'def upgrade():\n    op.create_table("users")\n',
        'def upgrade():\n    op.create_table("users", 1)\n',
        f"1 was added to {IN_CALL}upgrade()",
    ),
    "added-in-statement-of-helper": (
        f'{HELPER}def helper():\n    op.create_table("users")\n',
        f'{HELPER}def helper():\n    op.create_table("users", 1)\n',
        f"1 was added to {IN_CALL}{OF_HELPER}",
    ),
    "removed": (
        "def upgrade():\n    op.f(1)\n    op.g(2)\n",
        "def upgrade():\n    op.f(1)\n",
        "op.g(2) was removed from upgrade()",
    ),
    "removed-of-helper": (
        f"{HELPER}def helper():\n    op.f(1)\n    op.g(2)\n",
        f"{HELPER}def helper():\n    op.f(1)\n",
        f"op.g(2) was removed from {OF_HELPER}",
    ),
    "removed-in-statement": (
        'def upgrade():\n    op.create_table("users", 1, 2)\n',
        'def upgrade():\n    op.create_table("users", 1)\n',
        f"2 was removed from {IN_CALL}upgrade()",
    ),
    "removed-in-statement-of-helper": (
        f'{HELPER}def helper():\n    op.create_table("users", 1, 2)\n',
        f'{HELPER}def helper():\n    op.create_table("users", 1)\n',
        f"2 was removed from {IN_CALL}{OF_HELPER}",
    ),
    "moved": (
        "def upgrade():\n    op.f(1)\n    op.g(2)\n",
        "def upgrade():\n    op.g(2)\n    op.f(1)\n",
        "op.g(2) was moved in upgrade()",
    ),
    "moved-of-helper": (
        f"{HELPER}def helper():\n    op.f(1)\n    op.g(2)\n",
        f"{HELPER}def helper():\n    op.g(2)\n    op.f(1)\n",
        f"op.g(2) was moved in {OF_HELPER}",
    ),
    "moved-in-statement": (
        'def upgrade():\n    op.create_table("users", 1, 2)\n',
        'def upgrade():\n    op.create_table("users", 2, 1)\n',
        f"2 was moved in {IN_CALL}upgrade()",
    ),
    "moved-in-statement-of-helper": (
        f'{HELPER}def helper():\n    op.create_table("users", 1, 2)\n',
        f'{HELPER}def helper():\n    op.create_table("users", 2, 1)\n',
        f"2 was moved in {IN_CALL}{OF_HELPER}",
    ),
    "became": (
        "def upgrade():\n    op.f(1)\n",
        "def upgrade():\n    if True:\n        op.f(1)\n",
        "op.f(1) became if True: in upgrade()",
    ),
    "became-of-helper": (
        f"{HELPER}def helper(*columns):\n    op.f(1)\n",
        f"{HELPER}def helper(*names):\n    op.f(1)\n",
        f"parameter *columns became parameter *names in {OF_HELPER}",
    ),
    "became-in-statement": (
        'def upgrade():\n    op.create_table("users", nullable=True)\n',
        'def upgrade():\n    op.create_table("users", nullable=False)\n',
        f"nullable=True became nullable=False in {IN_CALL}upgrade()",
    ),
    "became-in-statement-of-helper": (
        f'{HELPER}def helper():\n    op.create_table("users", 1)\n',
        f'{HELPER}def helper():\n    op.create_table("users", 2)\n',
        f"1 became 2 in {IN_CALL}{OF_HELPER}",
    ),
    "name-changed": (
        "from shop import *\ndef upgrade():\n    key()\n",
        "from blog import *\ndef upgrade():\n    key()\n",
        "what upgrade() does was changed",
    ),
    "name-changed-of-helper": (
        f"from shop import *\n{HELPER}def helper():\n    key()\n",
        f"from blog import *\n{HELPER}def helper():\n    key()\n",
        f"what {OF_HELPER} does was changed",
    ),
    "white-space": (
        'def upgrade(name="a b"):\n    op.f(name)\n',
        'def upgrade(name="a  b"):\n    op.f(name)\n',
        "white space inside a string was changed in upgrade()",
    ),
    "white-space-of-helper": (
        'SQL = "DROP TABLE a"\ndef upgrade():\n    op.execute(SQL)\n',
        'SQL = "DROP  TABLE a"\ndef upgrade():\n    op.execute(SQL)\n',
        "white space inside a string was changed in SQL, which upgrade() reaches,",
    ),
    "white-space-in-statement": (
        'def upgrade():\n    op.execute(text("DROP TABLE a"), 1)\n',
        'def upgrade():\n    op.execute(text("DROP  TABLE a"), 1)\n',
        "white space inside a string was changed in op.execute(…) of upgrade()",
    ),
    "white-space-in-statement-of-helper": (
        f'{HELPER}def helper():\n    op.execute(text("DROP TABLE a"), 1)\n',
        f'{HELPER}def helper():\n    op.execute(text("DROP  TABLE a"), 1)\n',
        f"white space inside a string was changed in op.execute(…) of {OF_HELPER}",
    ),
    "means-another": (
        "from shop import key\n@key\ndef upgrade():\n    op.f(1)\n",
        "from blog import key\n@key\ndef upgrade():\n    op.f(1)\n",
        "decorator key is blog.key and was shop.key in upgrade()",
    ),
    "means-another-of-helper": (
        "from shop import key\nKEY = key\ndef upgrade():\n    op.f(KEY)\n",
        "from blog import key\nKEY = key\ndef upgrade():\n    op.f(KEY)\n",
        "key is blog.key and was shop.key in KEY, which upgrade() reaches,",
    ),
    "means-another-in-statement": (
        "from shop import key\ndef upgrade():\n    op.f(key)\n",
        "from blog import key\ndef upgrade():\n    op.f(key)\n",
        "key is blog.key and was shop.key in op.f(…) of upgrade()",
    ),
    "means-another-in-statement-of-helper": (
        f"from shop import key\n{HELPER}def helper():\n    op.f(key)\n",
        f"from blog import key\n{HELPER}def helper():\n    op.f(key)\n",
        f"key is blog.key and was shop.key in op.f(…) of {OF_HELPER}",
    ),
    "means-otherwise": (
        "@key\ndef upgrade():\n    op.f(1)\n",
        "from blog import key\n@key\ndef upgrade():\n    op.f(1)\n",
        "decorator key means something else in upgrade()",
    ),
    "means-otherwise-of-helper": (
        "KEY = key\ndef upgrade():\n    op.f(KEY)\n",
        "from blog import key\nKEY = key\ndef upgrade():\n    op.f(KEY)\n",
        "key means something else in KEY, which upgrade() reaches,",
    ),
    "means-otherwise-in-statement": (
        "def upgrade():\n    op.f(key)\n",
        "from blog import key\ndef upgrade():\n    op.f(key)\n",
        "key means something else in op.f(…) of upgrade()",
    ),
    "means-otherwise-in-statement-of-helper": (
        f"{HELPER}def helper():\n    op.f(key)\n",
        f"from blog import key\n{HELPER}def helper():\n    op.f(key)\n",
        f"key means something else in op.f(…) of {OF_HELPER}",
    ),
}


@cases({kind: (kind, *row) for kind, row in SENTENCES.items()})
@pytest.mark.parametrize("direction", DIRECTIONS)
def test_sentences(given0: str, given1: str, given2: str, given3: str, direction: str) -> None:
    before, after, sentence = (each.replace("upgrade", direction) for each in (given1, given2, given3))
    change = first_change(code(HEAD + before), code(HEAD + after), direction)
    assert change is not None
    places = [
        "-in-statement" if "statement" in change.values else "",
        "-of-helper" if "helper" in change.values else "",
    ]
    assert (f"{change.kind}{''.join(places)}", said(change, direction)) == (given0, sentence)


def test_every_sentence_is_tried() -> None:
    of_lock_file = {"pin-changed", "pin-removed"}
    for rule in rules():
        if rule.code in EDITED.values():
            kinds = {re.sub("(-in-statement)?(-of-helper)?$", "", each) for each in SENTENCES}
            assert rule.messages.keys() == kinds | of_lock_file


# --- On every Python ---


def test_the_same_on_every_python() -> None:
    """The lock file was written by one Python, and this one says the same.

    Write it anew after a change of the revisions: ``python tests/test_fingerprint.py``.
    """
    assert (FOLDER / "revisions.lock").read_text(encoding="utf-8") == locked()


def test_lines_of_the_first_version_hold() -> None:
    """This lock file is never written anew: what was locked years ago is verified as it was then."""
    assert (FOLDER / "revisions-v1.lock").read_text(encoding="utf-8") == locked("v1")


@pytest.mark.parametrize("version", VERSIONS)
def test_declared_fingerprint_of_any_version_is_known(version: str) -> None:
    text = f'{HEAD}def upgrade():\n    op.execute("DROP TABLE a")\n'
    declared = code(text).fingerprint(version)
    assert declared is not None and declared.whole.startswith(f"{version}:")
    assert code(text).is_known_by(declared.whole)
    assert not code(text.replace("TABLE a", "TABLE b")).is_known_by(declared.whole)
    assert not code(text).is_known_by(declared.whole.replace(version, "v9"))


def locked(version: str = VERSIONS[-1]) -> str:
    """The lock file of the revisions in ``tests/data``."""
    codes = [code(path.read_text(encoding="utf-8")) for path in FOLDER.glob("*.py")]
    pins = {each.revision.revision: each.fingerprint(version) for each in codes if each.revision}
    return lock_text({str(name): pin for name, pin in pins.items() if pin})


# --- Whatever the input ---


# A test may steer by one program only, not by two.
programs = from_grammar(auto_target=False) | from_node(auto_target=False)


@generated(15)
@given(programs, programs)
def test_generated_programs(one: str, other: str) -> None:
    texts = [f"{HEAD}{text}\ndef upgrade():\n    globals()\n" for text in (one, other)]
    before, after = (Code(Source(text)) for text in texts)
    before.fingerprint()
    for direction in DIRECTIONS:
        assert first_change(before, Code(Source(texts[0])), direction) is None
        change = first_change(before, after, direction)
        forms = [[each.form(unit) for unit in each.units(direction)] for each in (before, after)]
        assert (change is None) == (forms[0] == forms[1])
        if change:
            assert_within(change, texts[1])


ODD = {
    "a long sum": "+".join(["op.f(1)"] * 200),
    "a longer sum": "+".join(["1"] * 600),
    "a long chain": f"op{'.f()' * 400}",
    "many parentheses": f"{'(' * 90}op.f(1){')' * 90}",
    "many brackets": f"{'[' * 90}op.f(1){']' * 90}",
    "a huge number": f"0x{'f' * 9000}1 + 1",
    "an infinity": "1e999 + 1",
    "a surrogate": r"'\ud800' + '1'",
    "a null character": r"'\0' + '1'",
    "a line separator": "'\u2028\x85\x0b' + '1'",
}


@cases({name: (name,) for name in ODD})
def test_odd(given0: str) -> None:
    text = f"{HEAD}def upgrade():\n    op.execute({ODD[given0]})\n"
    assert first_change(code(text), code(text), "upgrade") is None
    last = "f(1)".join(text.rsplit("f()", 1)) if "f()" in text else "2".join(text.rsplit("1", 1))
    for changed in {text.replace("op.f", "op.g", 1), text.replace("(1+", "(2+", 1), last} - {text}:
        change = first_change(code(text), code(changed), "upgrade")
        assert change is not None
        assert_within(change, changed)
        assert fingerprint(changed).upgrade != fingerprint(text).upgrade


@pytest.mark.parametrize("line", ["x" * 5_000_000, "INSERT INTO a;\n" * 350_000], ids=["one line", "many lines"])
def test_long(line: str) -> None:
    middle = len(line) // 2
    texts = [
        f'{HEAD}def upgrade():\n    op.execute("""{line[:middle]}{value}{line[middle:]}""")\n'
        for value in ("old", "new")
    ]
    sources = [Source(text) for text in texts]
    assert all(each.tree and each.lines for each in sources)
    start = time.process_time()
    before, after = map(Code, sources)
    change = first_change(before, after, "upgrade")
    assert change is not None and before.fingerprint() != after.fingerprint()
    assert time.process_time() - start < 1


def test_deep() -> None:
    text = HEAD + f"def upgrade():\n    op.execute({'+'.join(['op.f(1)'] * 900)})\n"
    assert first_change(code(text), code(text), "upgrade") is None
    assert fingerprint(text).upgrade != fingerprint(text.replace("op.f", "op.g", 1)).upgrade


if __name__ == "__main__":
    (FOLDER / "revisions.lock").write_text(locked(), encoding="utf-8")
    sys.exit()
