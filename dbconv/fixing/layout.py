"""A file's text as places in it, and how what is put there is broken into lines: as black does."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cached_property

from dbconv.record import NamedTuple
from dbconv.source import Place, Source, place_of

LINE_END = re.compile(r"\r\n|\r|\n")
COMMA = re.compile(r"\s*,")
_LINE_LENGTH = 88


class Patch(NamedTuple):
    """A range of the text, in characters, and what it becomes."""

    start: int
    end: int
    text: str

    def overlaps(self, other: Patch) -> bool:
        """Whether not both can be made at once; two at one empty place cannot, as it would be chance which is first."""
        return self.start == other.start or (self.start < other.end and other.start < self.end)


class Layout:
    """Where things stand in a text."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._text = source.text
        self._starts = [0, *(match.end() for match in LINE_END.finditer(source.text))]
        self._grown: Counter[int] = Counter()
        """By how much lines have become longer, by where they begin."""

    def made(self, patches: Iterable[Patch]) -> None:
        """Note what is put into the text: the same line may get more."""
        for each in patches:
            self._grown[self._line_begin(each.start)] += len(each.text) - (each.end - each.start)

    @cached_property
    def _longest(self) -> int:
        """How long a line may get: as the longest, or as formatters have it."""
        return max(_LINE_LENGTH, *map(len, self._source.lines))

    def offsets(self, place: Place) -> tuple[int, int]:
        """Where a place begins and ends in the text."""
        return self._offset(place.line, place.column), self._offset(place.end_line, place.end_column)

    def _offset(self, line: int, column: int) -> int:
        return self._starts[line - 1] + self._source.column(line, column)

    def _range(self, node: ast.AST) -> tuple[int, int]:
        return self.offsets(whole(node))

    def _line_begin(self, offset: int) -> int:
        return max(each for each in self._starts if each <= offset)

    def _indent(self, offset: int) -> str:
        line = self._text[self._line_begin(offset) : offset]
        return line[: len(line) - len(line.lstrip())]

    def broken(self, call: ast.Call, patch: Patch, texts: list[str]) -> Iterator[Patch]:
        """What is added to a call; in one line that gets longer than any, on lines of their own, as black has them."""
        opened, close = self._brackets(call)
        is_alone = call.lineno == call.end_lineno and patch.text.startswith(", ")
        if not is_alone or self._fits(patch, len(patch.text)):
            yield patch
            return
        indent = self._indent(opened)
        inner, end = f"\n{indent}    ", f"\n{indent}"
        if len(indent) + 4 + close - opened + len(patch.text) > self._longest:
            patch = patch._replace(text="".join(f",{inner}{each}" for each in texts))
            yield from (Patch(*gap, inner) for gap in self._gaps(call))
            end = self._last_end(call, end)
        yield Patch(opened, opened, inner)
        if patch.end == close:
            yield patch._replace(text=patch.text + end)
        else:
            yield patch
            yield Patch(close, close, end)

    def room_for(self, patch: Patch, call: ast.AST | None, all_of_it: list[Patch]) -> Iterator[Patch]:
        """Each argument on a line of its own where the values that some get make the line longer than any."""
        begin = self._line_begin(patch.start)
        same_line = (each for each in all_of_it if self._line_begin(each.start) == begin)
        more = sum(len(each.text) - (each.end - each.start) for each in same_line)
        if not isinstance(call, ast.Call) or self._fits(patch, more):
            return
        opened, close = self._brackets(call)
        gaps = self._gaps(call)
        first = self._range(min([*call.args, *call.keywords], key=start_of))[0]
        indent = self._indent(first)
        if call.lineno == call.end_lineno:
            yield from (Patch(*gap, f"\n{indent}    ") for gap in gaps)
            yield Patch(opened, opened, f"\n{indent}    ")
            yield Patch(close, close, self._last_end(call, f"\n{indent}"))
        elif not self._text[self._line_begin(first) : first].strip():
            yield from (Patch(*gap, f"\n{indent}") for gap in gaps)

    def _brackets(self, call: ast.Call) -> tuple[int, int]:
        """Behind the one that opens, and before the one that closes."""
        return self._text.index("(", self._range(call.func)[1]) + 1, self._range(call)[1] - 1

    def _gaps(self, call: ast.Call) -> list[tuple[int, int]]:
        """Between arguments of one line, what stands behind each comma."""
        items = sorted([*call.args, *call.keywords], key=start_of)
        pairs = [(self._range(one)[1], self._range(other)[0]) for one, other in zip(items, items[1:])]
        return [(self._text.index(",", one) + 1, other) for one, other in pairs if "\n" not in self._text[one:other]]

    def _last_end(self, call: ast.Call, end: str) -> str:
        """What stands before a closing bracket on a line of its own, with the comma that black has there."""
        last = max([*call.args, *call.keywords], key=start_of)
        return end if COMMA.match(self._text, self._range(last)[1]) else f",{end}"

    def _fits(self, patch: Patch, more: int) -> bool:
        """Whether a line, without its comment, is not too long when it is longer by so much."""
        line_end = LINE_END.search(self._text, patch.end)
        begin = self._line_begin(patch.start)
        line = self._text[begin : line_end.start() if line_end else len(self._text)]
        return len(line.partition("  #")[0].rstrip()) + self._grown[begin] + more <= self._longest


def start_of(node: ast.AST) -> tuple[int, int]:
    """Where a node begins."""
    return whole(node)[:2]


def whole(node: ast.AST) -> Place:
    """Where a node of some length stands."""
    assert isinstance(node, (ast.expr, ast.stmt, ast.keyword))
    return place_of(node)
