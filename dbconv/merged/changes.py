"""The first difference between two versions of a revision, in the words of the file."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from dbconv.merged.canonical import DEFINITIONS, FUNCTIONS, Origins, canonical, inside, plain, statements, without_text
from dbconv.merged.fingerprint import Code, Unit
from dbconv.source import Place, Source, place_of

_LENGTH = 60


class Change(NamedTuple):
    """What differs, as the middle of a sentence, and where that stands in the newer version."""

    text: str
    place: Place | None


class _Difference(NamedTuple):
    """The narrowest pair of nodes that differ; one of the two is None where a node was added or removed.

    ``around`` is the nearest node of the newer version that has a place, ``statement`` the statement that it stands in.
    """

    before: ast.AST | None
    after: ast.AST | None
    around: ast.AST
    statement: ast.stmt | None
    is_moved: bool = False


def first_change(before: Code, after: Code, direction: str) -> Change | None:
    """The first statement that differs in what a direction reaches; None where it does the same."""
    old = {unit.name: unit for unit in before.units(direction)}
    new = {unit.name: unit for unit in after.units(direction)}
    for unit in sorted(new.values(), key=lambda each: (each.name != direction, each.line)):
        known = old.get(unit.name, Unit(unit.name, ()))
        if unit.name not in old or before.form(known) != after.form(unit):
            return _change(known, unit, before, after, direction)
    gone = next((unit for unit in old.values() if unit.name not in new), None)
    return gone and Change(f"{_named(gone, direction)} was removed", after.head(new[direction]))


def _change(old: Unit, new: Unit, before: Code, after: Code, direction: str) -> Change:
    where, head = _named(new if new.statements else old, direction), after.head(new)
    if not new.statements or not old.statements:
        return Change(f"{where} was {'added' if new.statements else 'removed'}", head)
    found = _in_block(old.statements, new.statements, before.origins, after.origins, new.statements[0])
    if found is None:
        return Change(f"what {where} does was changed", head)
    where = where.removesuffix(",")
    is_inside = found.statement not in (None, found.after)
    if found.statement is not None and is_inside and new.is_definition:
        where = f"{_short(found.statement, after.source)} of {where}"
    place = (found.after and _place(found.after)) or _place(found.around)
    new_words = _words(found.after, after.source) if found.after else ""
    old_words = _words(found.before, before.source) if found.before else ""
    if found.is_moved:
        text = f"{new_words} was moved in {where}"
    elif found.before is None:
        text = f"{new_words} was added to {where}"
    elif found.after is None:
        return Change(f"{old_words} was removed from {where}", place if is_inside else head)
    elif _is_same_but_for_space(found.before, found.after):
        text = f"white space inside a string was changed in {where}"
    elif old_words == new_words:
        text = f"what {new_words} means was changed in {where}"
    else:
        text = f"{old_words} became {new_words} in {where}"
    return Change(text, place)


def _named(unit: Unit, direction: str) -> str:
    name = f"{unit.name}()" if unit.is_definition else unit.name
    return name if unit.name == direction else f"{name}, which {direction}() reaches,"


def _in_block(
    old: Sequence[ast.AST],
    new: Sequence[ast.AST],
    old_origins: Origins,
    new_origins: Origins,
    around: ast.AST,
    statement: ast.stmt | None = None,
) -> _Difference | None:
    """The first difference between two lists of nodes."""
    old_forms = [canonical(each, old_origins) for each in old]
    new_forms = [canonical(each, new_origins) for each in new]
    is_reordered = Counter(old_forms) == Counter(new_forms)
    for kind, i, i_end, j, _ in SequenceMatcher(None, old_forms, new_forms, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        if is_reordered:
            moved = (
                new[j] if kind != "delete" else next(each for each, form in zip(new, new_forms) if form == old_forms[i])
            )
            return _Difference(None, moved, around, _statement(moved, statement), is_moved=True)
        if kind == "insert":
            return _Difference(None, new[j], around, _statement(new[j], statement))
        if kind == "delete":
            return _Difference(old[i], None, around, statement)
        # Several that were replaced by several: the one that is like the first new one, if any is.
        alike = next(
            (each for each in old[i:i_end] if _head_form(each, old_origins) == _head_form(new[j], new_origins)), old[i]
        )
        return _in_pair(alike, new[j], old_origins, new_origins, around, statement)
    return None


def _in_pair(
    old: ast.AST,
    new: ast.AST,
    old_origins: Origins,
    new_origins: Origins,
    around: ast.AST,
    statement: ast.stmt | None,
) -> _Difference | None:
    """The narrowest difference between two nodes whose forms differ."""
    statement = _statement(new, statement)
    around = new if hasattr(new, "lineno") else around
    whole = _Difference(old, new, around, statement)
    if isinstance(old, ast.Call) and isinstance(new, ast.Call):
        old, new = without_text(old, old_origins), without_text(new, new_origins)
    old = plain(old) if isinstance(old, ast.AnnAssign) else old
    new = plain(new) if isinstance(new, ast.AnnAssign) else new
    if type(old) is not type(new) or _head_form(old, old_origins) != _head_form(new, new_origins):
        return whole
    if isinstance(new, FUNCTIONS) and isinstance(old, FUNCTIONS):
        old_origins, new_origins = inside(old, old_origins), inside(new, new_origins)
    for name in new._fields:
        one, other = getattr(old, name, None), getattr(new, name, None)
        if isinstance(one, list) and isinstance(other, list):
            if any(isinstance(each, ast.stmt) for each in (*one, *other)):
                one, other = statements(one, old), statements(other, new)
            if any(not isinstance(each, ast.AST) for each in (*one, *other)):
                if one != other:
                    return whole
                continue
            found = _in_block(one, other, old_origins, new_origins, around, statement)
        elif isinstance(one, ast.AST) and isinstance(other, ast.AST):
            if name in ("annotation", "returns") or canonical(one, old_origins) == canonical(other, new_origins):
                continue
            found = _in_pair(one, other, old_origins, new_origins, around, statement)
        elif isinstance(one, ast.AST) or isinstance(other, ast.AST):
            if name in ("annotation", "returns"):
                continue
            found = _Difference(
                one if isinstance(one, ast.AST) else None,
                other if isinstance(other, ast.AST) else None,
                around,
                statement,
            )
        elif one != other and name not in ("kind", "type_comment"):
            return whole
        else:
            continue
        if found is not None:
            return found
    return whole


def _head_form(node: ast.AST, origins: Origins) -> str:
    """What two nodes must have in common for one to be called a changed version of the other."""
    value = node.value if isinstance(node, (ast.Expr, ast.Assign, ast.Return, ast.Await)) else node
    if isinstance(value, ast.Call):
        return f"{type(node).__name__} {canonical(value.func, origins)}"
    if isinstance(node, ast.keyword):
        return f"keyword {node.arg}"
    if isinstance(node, DEFINITIONS):
        return f"{type(node).__name__} {node.name}"
    return type(node).__name__


def _statement(node: ast.AST, otherwise: ast.stmt | None) -> ast.stmt | None:
    return node if isinstance(node, ast.stmt) and not isinstance(node, DEFINITIONS) else otherwise


def _place(node: ast.AST) -> Place | None:
    return place_of(node) if isinstance(node, (ast.expr, ast.stmt, ast.keyword, ast.arg, ast.ExceptHandler)) else None


def _words(node: ast.AST, source: Source) -> str:
    """A node as one short line, as the file has it where it is one there."""
    text = ast.unparse(node)
    if isinstance(node, ast.stmt) and hasattr(node, "body"):
        text = text.partition("\n")[0]
    elif getattr(node, "lineno", 0) == getattr(node, "end_lineno", 1):
        text = ast.get_source_segment("\n".join(source.lines), node) or text
    text = " ".join(text.split())
    return text if len(text) <= _LENGTH else f"{text[:_LENGTH - 1]}…"


def _short(statement: ast.stmt, source: Source) -> str:
    """A statement by its beginning: ``op.create_table("users", …)``."""
    value = getattr(statement, "value", None)
    if not isinstance(value, ast.Call):
        return _words(statement, source)
    first = _words(value.args[0], source) if value.args and isinstance(value.args[0], ast.Constant) else ""
    rest = "…" if len(value.args) + len(value.keywords) > bool(first) else ""
    return f"{_words(value.func, source)}({', '.join(each for each in (first, rest) if each)})"


def _is_same_but_for_space(before: ast.AST, after: ast.AST) -> bool:
    texts = [each.value for each in (before, after) if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    return len(texts) == 2 and "".join(texts[0].split()) == "".join(texts[1].split())
