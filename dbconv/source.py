"""One file as it is linted: its path, its text, its tree, and positions in it."""

from __future__ import annotations

import ast
import io
import os
import re
import tokenize
import warnings
from functools import cached_property

from dbconv.record import NamedTuple


class Place(NamedTuple):
    """A range of the source as ``ast`` counts it: lines from 1, columns from 0 in bytes of UTF-8."""

    line: int
    column: int
    end_line: int
    end_column: int


# Where an Alembic revision has its fields, in characters.
_HEAD = 16384
FIRST_LINE = Place(1, 0, 1, 0)
_DEFINITION = re.compile(rb"(async\s+)?(def|class)\s+")


def place_of(node: ast.expr | ast.stmt | ast.keyword | ast.arg | ast.ExceptHandler) -> Place:
    """Where a node stands."""
    return Place(node.lineno, node.col_offset, node.end_lineno or node.lineno, node.end_col_offset or node.col_offset)


def children_of(node: ast.AST) -> list[ast.AST]:
    """What ``ast.iter_child_nodes`` yields, in a third of the time."""
    found = []
    for field in node._fields:
        value = getattr(node, field, None)
        if isinstance(value, ast.AST):
            found.append(value)
        elif isinstance(value, list):
            found += [each for each in value if isinstance(each, ast.AST)]
    return found


def nodes_in(node: ast.AST) -> list[ast.AST]:
    """A node and all below it, in the order of ``ast.walk``."""
    found = [node]
    for each in found:
        found += children_of(each)
    return found


def parse(text: str) -> ast.Module | None:
    """The tree of a text, or None where it is no Python: that is the host's to report."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def decode(data: bytes) -> str:
    """The text of a Python file, by its byte order mark and coding comment; what cannot be decoded is replaced."""
    try:
        if b"coding" not in data[:400]:
            return data.decode("utf-8-sig")
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
        return data.decode(encoding, "replace")
    except (SyntaxError, UnicodeDecodeError):
        return data.decode("utf-8-sig", "replace")


def source_of(path: str, data: bytes) -> Source:
    """The source of a file from its content."""
    return Source(decode(data), path)


def parse_expression(text: str) -> ast.expr | None:
    """The expression in a quoted annotation, or None where it is none."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def unparsed(node: ast.AST) -> str:
    """A node as Python writes it; empty where it is nested too deeply for that, or holds too long a number."""
    try:
        return ast.unparse(node)
    except (RecursionError, ValueError):
        return ""


def lines_of(text: str) -> list[str]:
    """The lines of a text as ``ast`` counts them: it knows three line ends, ``str.splitlines`` many more."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def is_test(path: str) -> bool:
    """Whether a file is one of tests, by its name as pytest finds it, or by its folder."""
    folder, name = os.path.split(path)
    stem = os.path.splitext(name)[0]
    is_named_so = stem.startswith("test_") or stem.endswith("_test") or stem == "conftest"
    return is_named_so or os.path.basename(folder) in ("tests", "test")


class Source:
    """A file to be linted.

    ``path`` may be relative, absolute or empty (text from an unnamed standard input); it is never opened, because an
    editor's unsaved text is what counts. ``tree`` saves parsing where the host has done it.
    """

    def __init__(self, text: str, path: str = "", tree: ast.Module | None = None) -> None:
        self.text = text
        self.path = os.path.abspath(path) if path else ""
        folder, name = os.path.split(self.path)
        self.stem = os.path.splitext(name)[0]
        """The file's name without its ending."""
        self.folder = os.path.basename(folder)
        """The name of the folder that the file lies in."""
        self._encoded: dict[int, bytes] = {}
        self._held: dict[str, bool] = {}
        self._named: dict[str, bool] = {}
        if tree is not None:
            self.tree = tree

    def holds(self, word: str) -> bool:
        """Whether the text holds a word; looked for once, however many readers ask."""
        if word not in self._held:
            self._held[word] = word in self.text
        return self._held[word]

    def holds_name(self, name: str) -> bool:
        """Whether the text holds what begins with a name, and not within another one; looked for once, too."""
        if name not in self._named:
            index = self.text.find(name)
            while index > 0 and (self.text[index - 1].isalnum() or self.text[index - 1] == "_"):
                index = self.text.find(name, index + 1)
            self._named[name] = index >= 0
        return self._named[name]

    @cached_property
    def may_be_revision(self) -> bool:
        """Whether the text may be that of an Alembic revision, which names its parent near the beginning."""
        return self.text.find("down_revision", 0, _HEAD) >= 0

    @property
    def is_test(self) -> bool:
        """Whether the file is one of tests, by its name as pytest finds it, or by its folder."""
        return is_test(self.path)

    @cached_property
    def tree(self) -> ast.Module | None:
        """The parsed text, or None where it does not parse."""
        return parse(self.text)

    @cached_property
    def lines(self) -> list[str]:
        """The lines as ``ast`` counts them."""
        return lines_of(self.text)

    def name_place(self, node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> Place:
        """Where the name in a ``class`` or ``def`` statement stands, which ``ast`` does not tell."""
        number, column = node.lineno, node.col_offset
        line = self._line(number)
        match = _DEFINITION.match(line, column)
        column = match.end() if match else column
        while line[column:].strip() == b"\\" and number < len(self.lines):
            number += 1
            line = self._line(number)
            column = len(line) - len(line.lstrip())
        return Place(number, column, number, column + len(node.name.encode()))

    def _line(self, number: int) -> bytes:
        if number not in self._encoded:
            text = self.lines[number - 1] if number <= len(self.lines) else ""
            self._encoded[number] = text.encode("utf-8", "surrogatepass")
        return self._encoded[number]

    def column(self, line: int, byte_column: int) -> int:
        """The column in characters of a column in bytes, both from 0."""
        if line <= len(self.lines) and self.lines[line - 1].isascii():
            return min(byte_column, len(self.lines[line - 1]))
        return len(self._line(line)[:byte_column].decode("utf-8", "ignore"))
