"""The first difference between two versions of a revision, in the words of the file."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

from dbconv.facts.revisions import Change
from dbconv.merged.canonical import Seen, canonical, origin_of, view
from dbconv.merged.fingerprint import LOADED, Code, Unit
from dbconv.merged.loops import VARIABLE
from dbconv.merged.scopes import DEFINITIONS, Definition
from dbconv.record import NamedTuple
from dbconv.source import Place, Source, place_of, unparsed

_LENGTH = 60
_BEFORE = 24
# What a part is, where its own text does not tell.
_PARTS = {
    ("arguments", "posonlyargs"): "parameter",
    ("arguments", "args"): "parameter",
    ("arguments", "kwonlyargs"): "parameter",
    ("arguments", "vararg"): "parameter-of-all",
    ("arguments", "kwarg"): "parameter-of-keywords",
    ("arguments", "defaults"): "default",
    ("arguments", "kw_defaults"): "default",
    ("FunctionDef", "decorator_list"): "decorator",
    ("AsyncFunctionDef", "decorator_list"): "decorator",
    ("ClassDef", "decorator_list"): "decorator",
    ("ClassDef", "bases"): "base",
    ("comprehension", "ifs"): "condition",
}


class _Difference(NamedTuple):
    """The narrowest pair of nodes that differ; one of the two is None where a node was added or removed."""

    before: Seen | None
    after: Seen | None
    around: _Around
    part: str = ""
    is_moved: bool = False


class _Around(NamedTuple):
    """Where in the newer version the search is: the nearest node with a place, statement, function or class."""

    at: ast.AST
    statement: ast.stmt | None = None
    definition: Definition | None = None

    def within(self, node: ast.AST | None) -> _Around:
        """The same for a part of it."""
        at = node if node is not None and hasattr(node, "lineno") else self.at
        if isinstance(node, DEFINITIONS):
            return _Around(at, None, node)
        return _Around(at, node if isinstance(node, ast.stmt) else self.statement, self.definition)


def first_change(before: Code, after: Code, direction: str) -> Change | None:
    """The first statement that differs in what a direction reaches; None where it does the same."""
    old = {unit.name: unit for unit in before.units(direction)}
    new = {unit.name: unit for unit in after.units(direction)}
    for unit in sorted(new.values(), key=lambda each: (each.name != direction, each.name == LOADED, each.line)):
        known = old.get(unit.name, Unit(unit.name, ()))
        if unit.name not in old or before.form(known) != after.form(unit):
            return _change(known, unit, before, after, direction)
    gone = next((unit for unit in old.values() if unit.name not in new), None)
    return gone and Change("name-removed", _named(gone, direction), after.head(new[direction]))


def _change(old: Unit, new: Unit, before: Code, after: Code, direction: str) -> Change:
    where, head = _named(new if new.statements else old, direction), after.head(new)
    meant, means = before.imported.get(old.name, ""), after.imported.get(new.name, "")
    if meant != means and not (old.statements and new.statements):
        kind = "imported-otherwise" if meant and means else "imported" if means else "no-import"
        return Change(kind, {**where, "meant": meant, "means": means}, head)
    if new.name != LOADED and not (new.statements and old.statements):
        return Change("name-added" if new.statements else "name-removed", where, head)
    try:
        found = _in_list(
            [(each, before.origins) for each in old.statements],
            [(each, after.origins) for each in new.statements],
            _Around(new.statements[0] if new.statements else ast.Module([], [])),
        )
    except RecursionError:
        found = None
    return Change("name-changed", where, head) if found is None else _told(found, new, before, after, direction)


def _told(found: _Difference, unit: Unit, before: Code, after: Code, direction: str) -> Change:
    """A difference in a unit in the words of the two files."""
    where = _named(unit, direction)
    statement, definition = found.around.statement, found.around.definition
    is_inside = statement is not None and (found.after is None or found.after[0] is not statement)
    if definition is not None and definition in unit.statements:
        where = _named(Unit(definition.name, (definition,)), direction)
    if statement is not None and is_inside and definition is not None:
        where["statement"] = _short(statement, after.source)
    if found.part:
        where["part"] = found.part
    new_words = _words(found.after, after.source)
    old_words = _words(found.before, before.source)
    place = _place(found.around.at)
    if found.is_moved or found.before is None:
        return Change("moved" if found.is_moved else "added", {**where, "code": _cut(new_words)}, place)
    if found.after is None:
        name = after.source.name_place(definition) if definition is not None else after.head(unit)
        return Change("removed", {**where, "code": _cut(old_words)}, place if is_inside else name)
    if _is_same_but_for_space(found.before[0], found.after[0]):
        return Change("white-space", where, place)
    if old_words == new_words:
        origins = (origin_of(node, origins) if node else "" for node, origins in (found.before, found.after))
        meant, means = ("" if each.startswith(VARIABLE) else each for each in origins)
        kind = "means-another" if meant and means else "means-otherwise"
        return Change(kind, {**where, "code": _cut(new_words), "meant": meant, "means": means}, place)
    begin = _common_length(old_words, new_words)
    return Change("became", {**where, "before": _cut(old_words, begin), "code": _cut(new_words, begin)}, place)


def _named(unit: Unit, direction: str) -> dict[str, str]:
    """A unit's name: of the direction itself, or of a helper that it reaches; nothing of what has none."""
    if unit.name == LOADED:
        return {}
    name = f"{unit.name}()" if unit.is_function else unit.name
    return {"name" if unit.name == direction else "helper": name}


def _in_list(old: Sequence[Seen], new: Sequence[Seen], around: _Around, part: str = "") -> _Difference | None:
    """The first difference between two lists of nodes."""
    old_forms, new_forms = [canonical(*each) for each in old], [canonical(*each) for each in new]
    is_reordered = Counter(old_forms) == Counter(new_forms)
    for what, i, i_end, j, j_end in SequenceMatcher(None, old_forms, new_forms, autojunk=False).get_opcodes():
        if what == "equal":
            continue
        if is_reordered:
            moved = new[j if what != "delete" else new_forms.index(old_forms[i])]
            inner = around.within(moved[0])
            return _Difference(None, moved, inner, part, is_moved=True)
        if what == "delete":
            return _Difference(old[i], None, around, part)
        inner = around.within(new[j][0])
        if what == "insert":
            return _Difference(None, new[j], inner, part)
        # Several that were replaced by several: the one that is like the first new one, if any is.
        pair = next((each for each in old[i:i_end] if _are_alike(each[0], new[j][0])), old[i])
        if any(_are_alike(old[i][0], each[0]) for each in new[j + 1 : j_end]) and not _are_alike(pair[0], new[j][0]):
            return _Difference(None, new[j], inner, part)
        whole = _Difference(pair, new[j], inner, part)
        # An operator has no place and no words of its own; what it stands in has.
        return _in_pair(pair, new[j], inner) or (whole if hasattr(new[j][0], "lineno") else None)
    return None


def _in_pair(old: Seen, new: Seen, around: _Around) -> _Difference | None:
    """The narrowest difference inside two nodes; None where they differ as a whole."""
    if isinstance(new[0], ast.JoinedStr) or not _are_alike(old[0], new[0]):
        return None
    old_head, old_parts = view(*old)
    new_head, new_parts = view(*new)
    if old_head != new_head:
        return None
    parts = {**dict.fromkeys(name for name, _ in new_parts), **dict.fromkeys(name for name, _ in old_parts)}
    for name in parts:
        one, other = dict(old_parts).get(name, ()), dict(new_parts).get(name, ())
        found = _in_list(one, other, around, _PARTS.get((type(new[0]).__name__, name), ""))
        if found is None and [canonical(*each) for each in one] != [canonical(*each) for each in other]:
            return None
        if found is not None:
            # nullable=True says more than True.
            is_value = isinstance(new[0], ast.keyword) and found.after is not None and found.after[0] is new[0].value
            return found._replace(before=old, after=new) if is_value and found.before is not None else found
    return None


def _are_alike(old: ast.AST | None, new: ast.AST | None) -> bool:
    """Whether one may be called a changed version of the other, rather than another thing in its place."""
    if type(old) is not type(new) or old is None or new is None:
        return False
    if isinstance(old, (ast.Expr, ast.Assign, ast.Return, ast.Await)):
        return _are_alike(old.value, getattr(new, "value"))
    if isinstance(old, ast.Call) and isinstance(new, ast.Call):
        return _called(old) == _called(new)
    if isinstance(old, ast.keyword):
        return bool(old.arg == getattr(new, "arg"))
    return not isinstance(old, DEFINITIONS) or bool(old.name == getattr(new, "name"))


def _called(call: ast.Call) -> object:
    return getattr(call.func, "attr", None) or getattr(call.func, "id", None)


def _place(node: ast.AST) -> Place | None:
    return place_of(node) if isinstance(node, (ast.expr, ast.stmt, ast.keyword, ast.arg, ast.ExceptHandler)) else None


def _words(seen: Seen | None, source: Source) -> str:
    """A node as one line, as the file has it where it is one there; of a block, its first line."""
    node = seen[0] if seen else None
    if node is None:
        return ""
    place = _place(node)
    text = ""
    if place and place.line == place.end_line:
        # ast.get_source_segment() goes through the whole file by character.
        line = source.lines[place.line - 1].encode("utf-8", "surrogatepass")
        text = line[place.column : place.end_column].decode("utf-8", "surrogatepass")
    if not text:
        text = unparsed(node)
    if isinstance(node, ast.stmt):
        text = text.partition("\n")[0]
    return " ".join(text.split())


def _common_length(one: str, other: str) -> int:
    """How far two texts are the same, found by halves: os.path.commonprefix() goes by character."""
    first, last = 0, min(len(one), len(other))
    while first < last:
        middle = (first + last + 1) // 2
        if one[first:middle] == other[first:middle]:
            first = middle
        else:
            last = middle - 1
    return first


def _cut(text: str, begin: int = 0) -> str:
    """At most `_LENGTH` characters of a text, those around ``begin`` among them."""
    if len(text) <= _LENGTH:
        return text
    first = 0 if begin < _LENGTH - 1 else begin - _BEFORE
    last = first + _LENGTH - 2
    return f"{'…' if first else ''}{text[first:last]}{'…' if last < len(text) else ''}"


def _short(statement: ast.stmt, source: Source) -> str:
    """A statement by its beginning: ``op.create_table("users", …)``."""
    value = getattr(statement, "value", None)
    if not isinstance(value, ast.Call):
        return _cut(_words((statement, {}), source))
    first = _words((value.args[0], {}), source) if value.args and isinstance(value.args[0], ast.Constant) else ""
    first = first if len(first) <= _LENGTH else ""
    rest = "…" if len(value.args) + len(value.keywords) > bool(first) else ""
    return f"{_cut(_words((value.func, {}), source))}({', '.join(each for each in (first, rest) if each)})"


def _is_same_but_for_space(before: ast.AST | None, after: ast.AST | None) -> bool:
    texts = [each.value for each in (before, after) if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    if len(texts) != 2:
        return False
    # Up to there they are the same: most often the next letters tell, and megabytes need not be taken apart.
    same = _common_length(*texts)
    following = [each[same : same + _LENGTH].lstrip() for each in texts]
    if all(following) and following[0][0] != following[1][0]:
        return False
    return "".join(texts[0].split()) == "".join(texts[1].split())
