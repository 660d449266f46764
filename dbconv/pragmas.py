"""pylint's comments, ``# pylint: disable=column-name-keyword``, and the lines that they hold for, as pylint has them.

At the end of a line one holds for that line, on a line of its own from there to the end of the block, at the beginning
of a module, class or function for all of it; ``disable-next`` for the next line; ``enable`` takes back. Whatever node
of the syntax tree has the comment's line, the innermost first, says where its block begins and ends.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from contextlib import suppress
from typing import TypeAlias

from dbconv.record import NamedTuple
from dbconv.rule import Rule
from dbconv.source import Source

_PRAGMA = re.compile(r"\bpylint:\s*([^;\n]+)")
_WORD = re.compile(r"=|[\w-]+")
_FOR_ALL = ("skip-file", "disable-all")
_ACTIONS = {"disable": False, "disable-msg": False, "enable": True, "enable-msg": True}
_SCOPES = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
_ELSED: tuple[type[ast.stmt], ...] = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.Try)
_ELSED += (ast.TryStar,) if hasattr(ast, "TryStar") else ()
_States: TypeAlias = "dict[int, bool]"


class Pragma(NamedTuple):
    """What a comment says of some messages, on which line."""

    line: int
    action: str
    names: tuple[str, ...]

    def means(self, rule: Rule) -> bool:
        """Whether it is about a rule: by its symbol, its id, its letter, or the name of its checker."""
        checker = "dbconv" if rule.default_enabled else "dbconv-off"
        own = {rule.symbol, rule.pylint_id.lower(), rule.category.lower(), checker, "all"}
        return any(each.lower() in own for each in self.names)


def pragmas_in(source: Source) -> Iterator[Pragma]:
    """The comments to pylint in a file, by line."""
    before, has_ended, ends = 0, True, True
    try:
        for token in tokenize.generate_tokens(io.StringIO("\n".join(source.lines)).readline):
            line = token.start[0]
            if before != line:
                # Without an end between two lines they are one, for pylint, and the comment stands on the first.
                has_ended, ends, before = ends, False, line
            ends = ends or token.type in (tokenize.NL, tokenize.NEWLINE)
            # Of several in one comment, the last holds.
            parts = reversed(token.string.split("#")) if token.type == tokenize.COMMENT else ()
            match = next(filter(None, map(_PRAGMA.search, parts)), None)
            if match is not None:
                yield from _read(match[1], line if has_ended else line - 1)
    except (tokenize.TokenError, SyntaxError):
        pass


def _read(text: str, line: int) -> Iterator[Pragma]:
    action = ""
    names: list[str] = []
    words = _WORD.findall(text)
    for number, word in enumerate(words):
        if word in _FOR_ALL or word in _ACTIONS or word == "disable-next":
            if names:
                yield Pragma(line, action, tuple(names))
            action, names = word, []
            if word in _FOR_ALL:
                yield Pragma(line, word, ())
            elif words[number + 1 : number + 2] != ["="]:
                return
        elif not action:
            return
        elif word != "=":
            names.append(word)
    if names:
        yield Pragma(line, action, tuple(names))


class Pragmas:
    """The comments to pylint in a file that parses."""

    def __init__(self, source: Source) -> None:
        self._found = list(pragmas_in(source)) if "pylint:" in source.text else []
        self._tree = source.tree
        self._is_skipped = any(
            each.action in _FOR_ALL or (each.action == "disable" and "all" in each.names) for each in self._found
        )
        self._states: dict[str, _States] = {}

    def silence(self, rule: Rule, line: int) -> bool:
        """Whether they silence what a rule says of a line."""
        if self._is_skipped or not self._found:
            return self._is_skipped
        if rule.code not in self._states:
            self._states[rule.code] = self._states_for([each for each in self._found if each.means(rule)])
        return not self._states[rule.code].get(line, True)

    def _states_for(self, pragmas: list[Pragma]) -> _States:
        states: _States = {}
        for each in pragmas:
            if each.action == "disable-next":
                states[each.line + 1] = False
            elif self._tree is not None:
                # What is nested too deeply for this is too deep for pylint.
                with suppress(RecursionError):
                    _settle(states, self._tree, each.line, _ACTIONS[each.action])
        return states


class _Node(NamedTuple):
    """A node as pylint sees it, with its first and last line; 0 is the first of a module."""

    node: ast.AST
    first: int
    last: int


def _settle(states: _States, tree: ast.Module, line: int, state: bool) -> None:
    """Set the states of the lines for which a comment holds."""
    found = _innermost(_seen(tree), line)
    if found is None:
        return
    node, first, last = found
    body = _body(node)
    first_child = _seen(body[0]).first if body else last
    begin, end = _block(found, line)
    if begin == first and begin >= first_child and first in states:
        begin = line
    # What comes later than the first statement says nothing of what is above it.
    now = state if line <= first_child else True
    keeps = first if isinstance(node, ast.Module) else first + 1
    for each in range(begin, end + 1):
        if keeps <= each < line and each in states:
            continue
        now = state if each == line else now
        states[each] = now


def _innermost(seen: _Node, line: int) -> _Node | None:
    node, first, last = seen
    # What stands on one line is looked at no closer.
    if first != last:
        for child in _children(node):
            found = _innermost(child, line)
            if found is not None:
                return found
    return seen if first <= line <= last else None


def _children(node: ast.AST) -> Iterator[_Node]:
    decorators = getattr(node, "decorator_list", None)
    if decorators:
        yield _seen(ast.Tuple(decorators, ast.Load()))
    own = {id(each) for each in _body(node)}
    for name, value in ast.iter_fields(node):
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, ast.withitem):
                yield from _children(each)
            elif not isinstance(each, ast.AST) or isinstance(each, (ast.expr_context, ast.operator, ast.cmpop)):
                continue
            elif name != "decorator_list" and (name != "body" or not own or id(each) in own):
                seen = _seen(each)
                if seen.first:
                    yield seen
                elif isinstance(each, ast.arguments):
                    # Parameters, of which there are none, are where the function begins.
                    begin = (decorators or [node])[0].lineno
                    yield _Node(each, begin, begin)


def _body(node: ast.AST) -> list[ast.stmt]:
    """The statements of a module, class or function, its docstring apart."""
    if not isinstance(node, _SCOPES):
        return []
    return node.body[1:] if ast.get_docstring(node, clean=False) is not None else node.body


def _seen(node: ast.AST) -> _Node:
    if isinstance(node, ast.Module):
        return _Node(node, 0, max((each.end_lineno or 0 for each in node.body), default=0))
    first, last = getattr(node, "lineno", 0), getattr(node, "end_lineno", 0)
    if not first:
        parts = [one for each in ast.iter_child_nodes(node) for one in [_seen(each)] if one.first]
        return _Node(
            node, min((each.first for each in parts), default=0), max((each.last for each in parts), default=0)
        )
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.decorator_list:
        heights = ((each.end_lineno or 0) - each.lineno + 1 for each in node.decorator_list)
        first = node.decorator_list[0].lineno + sum(heights)
    return _Node(node, first, last)


def _block(seen: _Node, line: int) -> tuple[int, int]:
    """The first and the last line for which a comment on a line of a node holds."""
    node, first, last = seen
    if isinstance(node, _SCOPES):
        return first, last
    if isinstance(node, _ELSED):
        return line, _end_in_arms(node, line)
    return line, last


def _end_in_arms(node: ast.AST, line: int) -> int:
    """Where the arm of a statement ends in which a line is."""
    body = getattr(node, "body")
    for handler in getattr(node, "handlers", ()):
        if handler.type is not None and line == handler.type.lineno:
            return int(handler.end_lineno)
        if _seen(handler.body[0]).first <= line <= handler.body[-1].end_lineno:
            return int(handler.body[-1].end_lineno)
    final = getattr(node, "finalbody", None)
    if final:
        if line == _seen(final[0]).first - 1:
            return int(final[0].end_lineno)
        if _seen(final[0]).first <= line <= final[-1].end_lineno:
            return int(final[-1].end_lineno)
    begin, end = _seen(body[0]).first, int(body[-1].end_lineno)
    if line < _seen(node).first:
        return _seen(node).last
    if line == begin:
        return line
    return end if line <= end else _end_in_else(node, line, begin - 1)


def _end_in_else(node: ast.AST, line: int, otherwise: int) -> int:
    body, orelse, last = getattr(node, "body"), getattr(node, "orelse"), _seen(node).last
    if line == last:
        return line
    if not orelse:
        return otherwise or last
    if line <= body[-1].end_lineno:
        return int(body[-1].end_lineno)
    return _end_in_else(orelse[0], line, 0) if isinstance(orelse[0], _ELSED) else int(orelse[-1].end_lineno)
