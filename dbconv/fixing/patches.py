"""The edits of findings, made in the text of a file: all of a finding's, or none of them.

An edit says what is meant; here is seen where its text goes: before which bracket, with which comma, and by which name
the file calls what it needs. What cannot be told from the file alone is left.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from dbconv.edits import OLD, Change, Edit, Keyword
from dbconv.fixing.imports import Imports
from dbconv.fixing.layout import COMMA, LINE_END, Layout, Patch, start_of, whole
from dbconv.record import NamedTuple
from dbconv.source import Place, Source, place_of

# What a keyword may be added to: whatever else stands there makes a column, or a key, somewhere else.
_CALLS = frozenset(
    {
        *("Column", "mapped_column", "Field", "ForeignKey", "ForeignKeyConstraint", "UniqueConstraint"),
        *("CheckConstraint", "PrimaryKeyConstraint", "configure", "add_column"),
        *("drop_constraint", "drop_index"),
    }
)
_WITH_FACTORIES = frozenset({"Field", "mapped_column"})
_SAID = frozenset({"comment", "doc", "description"})
# Python's types that columns are annotated by most often, and the one that is not made anything else.
_PLAIN = frozenset({"str", "int", "float", "bool"})
_BOOL = "builtins.bool"
_SIZES = frozenset({"length", "precision", "scale", "display_width"})


class _Left(Exception):
    """The edit cannot be made here."""


def patched(source: Source, fixes: Iterable[Sequence[Change]]) -> tuple[str, int]:
    """The text with what the edits make of it, and how many of the fixes were made: those that overlap none before."""
    if source.tree is None:
        return source.text, 0
    patcher = _Patcher(source, source.tree)
    made: list[Patch] = []
    count = 0
    for edits in fixes:
        before = patcher.imports.needed
        try:
            patches = list(dict.fromkeys(patcher.patches(edits)))
        except _Left:
            patches = []
        if patches and not any(one.overlaps(other) for one in patches for other in made):
            made += patches
            patcher.made(patches)
            count += 1
        else:
            patcher.imports.needed = before
    made += [Patch(*patcher.offsets(place), text) for place, text in patcher.imports.additions()]
    text = source.text
    end_of_line = match[0] if (match := LINE_END.search(text)) else "\n"
    for each in sorted(made, reverse=True):
        text = text[: each.start] + each.text.replace("\n", end_of_line) + text[each.end :]
    return text, count


class _At(NamedTuple):
    """A node, and what holds it."""

    node: ast.AST
    parent: ast.AST
    field: str


class _Patcher(Layout):
    """Sees in one file where edits go."""

    def __init__(self, source: Source, tree: ast.Module) -> None:
        super().__init__(source)
        self._tree = tree
        self.imports = Imports(tree)

    @cached_property
    def _nodes(self) -> dict[Place, list[_At]]:
        found: dict[Place, list[_At]] = {}
        for parent in ast.walk(self._tree):
            for field, value in ast.iter_fields(parent):
                for node in value if isinstance(value, list) else (value,):
                    if isinstance(node, (ast.expr, ast.stmt)):
                        found.setdefault(place_of(node), []).append(_At(node, parent, field))
        return found

    @cached_property
    def _parents(self) -> dict[ast.AST, ast.AST]:
        return {each: parent for parent in ast.walk(self._tree) for each in ast.iter_child_nodes(parent)}

    @cached_property
    def _prefers_double(self) -> bool:
        return self._text.count('"') > self._text.count("'")

    def patches(self, edits: Sequence[Change]) -> Iterator[Patch]:
        """What the edits of one finding make; `_Left` where one of them cannot be made."""
        by_call: dict[Place, list[Keyword]] = {}
        replaced: list[tuple[Patch, ast.AST | None]] = []
        for edit in edits:
            if isinstance(edit, Keyword):
                by_call.setdefault(edit.place, []).append(edit)
            elif edit.is_type:
                yield from self._retyped(edit)
            elif edit.text:
                patch = self._replaced(edit)
                yield patch
                held = self._nodes.get(edit.place, [])
                replaced.append((patch, self._call_of(held[0].node) if held else None))
            else:
                yield self._removed(edit)
        for patch, call in replaced:
            yield from self.room_for(patch, call, [each for each, _ in replaced])
        for place, keywords in by_call.items():
            yield from self._given(place, keywords)

    # --- What is replaced ---

    def _replaced(self, edit: Edit) -> Patch:
        start, end = self.offsets(edit.place)
        held = self._nodes.get(edit.place, [])
        if any(each.field == "func" for each in held):
            # A function of the project makes what is found there.
            raise _Left
        if edit.was and edit.was not in (self._text[start:end], *(_last_name(each.node) for each in held)):
            raise _Left
        text = self._spelled(edit, held)
        if held and OLD in text:
            if text.startswith("lambda") and self._names_of_class(held[0].node):
                raise _Left
            text = text.replace(OLD, self._text[start:end])
        node = held[0].node if held else None
        if any(each.field == "annotation" for each in held) and isinstance(node, (ast.Constant, ast.Subscript)):
            text = self._as_quoted(text, node)
        return self._by_keyword(edit, node, text) if edit.keyword and node else Patch(start, end, text)

    def _call_of(self, node: ast.AST) -> ast.AST | None:
        """What an argument is given to."""
        parent = self._parents.get(node)
        return self._parents.get(parent) if isinstance(parent, ast.keyword) else parent

    def _retyped(self, edit: Edit) -> Iterator[Patch]:
        """Another type, where it is said: in the call, in the annotation, or in both."""
        held = self._nodes.get(edit.place, [])
        if any(_says_more(each.node) for each in held):
            raise _Left
        around: ast.AST | None = held[0].node if held else None
        while around is not None and not isinstance(around, (ast.AnnAssign, ast.Assign, ast.stmt)):
            around = self._parents.get(around)
        statement = around if isinstance(around, ast.AnnAssign) else None
        is_annotation = statement is not None and any(each.field == "annotation" for each in held)
        if statement is not None and edit.python:
            yield self._annotated(statement, edit.python)
        if not is_annotation:
            yield self._replaced(edit)
        elif statement is not None and edit.python != _BOOL:
            yield self._typed(statement, edit)

    def _annotated(self, statement: ast.AnnAssign, origin: str) -> Patch:
        """An annotation with another of Python's types."""
        module, _, name = origin.rpartition(".")
        found = [each for each in ast.walk(statement.annotation) if getattr(each, "id", "") in _PLAIN]
        spelled = name if module == "builtins" else self.imports.spelled(origin)
        if len(found) != 1 or spelled is None:
            raise _Left
        return Patch(*self._range(found[0]), spelled)

    def _typed(self, statement: ast.AnnAssign, edit: Edit) -> Patch:
        """A type beside an annotation, as the first thing that the call is given but for a name."""
        call = statement.value
        if call is None:
            made = self.imports.spelled("sqlalchemy.orm.mapped_column") if _is_mapped(statement) else None
            if made is None:
                raise _Left
            end = self._range(statement.annotation)[1]
            return Patch(end, end, f" = {made}({self._spelled(edit)})")
        if not isinstance(call, ast.Call) or _last_name(call.func) != "mapped_column" or len(call.args) > 1:
            raise _Left
        text = self._spelled(edit, [_At(call.func, call, "func")])
        named = call.args[0] if call.args else None
        if named is not None:
            if not isinstance(named, ast.Constant):
                raise _Left
            end = self._range(named)[1]
            return Patch(end, end, f", {text}")
        if not call.keywords:
            close = self._range(call)[1] - 1
            return Patch(close, close, text)
        start = self._range(call.keywords[0])[0]
        begin = self._line_begin(start)
        indent = self._text[begin:start]
        return Patch(start, start, f"{text}, " if indent.strip() else f"{text},\n{indent}")

    def _by_keyword(self, edit: Edit, node: ast.AST, text: str) -> Patch:
        """A value that is given by another keyword, if it is one that such a call takes."""
        parent = self._parents[node]
        call = self._parents[parent] if isinstance(parent, ast.keyword) else parent
        start, end = self.offsets(edit.place)
        if isinstance(parent, ast.AnnAssign):
            field = self.imports.spelled("sqlmodel.Field")
            if field is None:
                raise _Left
            return Patch(start, end, f"{field}({edit.keyword}={text})")
        if not isinstance(call, ast.Call) or _last_name(call.func) not in _WITH_FACTORIES:
            return Patch(start, end, text)
        if isinstance(parent, ast.keyword):
            return Patch(self._offset(parent.lineno, parent.col_offset), end, f"{edit.keyword}={text}")
        if len(call.args) > 1:
            raise _Left
        return Patch(start, end, f"{edit.keyword}={text}")

    def _as_quoted(self, text: str, node: ast.Constant | ast.Subscript) -> str:
        """An annotation in the quotes that the one before was in."""
        if isinstance(node, ast.Constant):
            return self._quoted(text)
        if isinstance(node.slice, ast.Constant) and isinstance(node.slice.value, str):
            head, _, inner = text.partition("[")
            return f"{head}[{self._quoted(inner[:-1])}]"
        if any(isinstance(each, ast.Constant) and isinstance(each.value, str) for each in ast.walk(node.slice)):
            raise _Left
        return text

    def _quoted(self, text: str) -> str:
        if '"' in text or "'" in text:
            raise _Left
        return f'"{text}"' if self._prefers_double else f"'{text}'"

    def _names_of_class(self, node: ast.AST) -> bool:
        """Whether an expression needs what a class body binds, which is not seen from within a lambda."""
        names = {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
        parent: ast.AST | None = node
        while parent is not None and not isinstance(parent, ast.ClassDef):
            parent = self._parents.get(parent)
        return isinstance(parent, ast.ClassDef) and not names.isdisjoint(_bound_in(parent))

    def _spelled(self, change: Change, held: Sequence[_At] = ()) -> str:
        """The text of an edit as the file calls what it needs, and quotes what it quotes."""
        text = change.text
        near = ast.unparse(held[0].node) if held and isinstance(held[0].node, ast.expr) else ""
        for origin in change.imports:
            name = self.imports.spelled(origin, near)
            if name is None:
                raise _Left
            last = origin.rpartition(".")[2]
            text = re.sub(rf"(?<![\w.]){last}\b", lambda _: name, text, count=1)  # noqa: B023
        used, other = ("'", '"') if self._prefers_double else ('"', "'")
        is_plain = len(text) > 1 and text[0] == text[-1] == used and text.count(used) == 2
        return f"{other}{text[1:-1]}{other}" if is_plain and "\\" not in text and other not in text else text

    # --- What is removed ---

    def _removed(self, edit: Edit) -> Patch:
        start, end = self.offsets(edit.place)
        held = self._nodes.get(edit.place, [])
        if not held:
            return self._line_removed(start, end)
        at = held[0]
        if at.field == "func":
            # The name of a constraint or an index stands for all of it.
            at = next(each for each in self._nodes[whole(at.parent)] if each.node is at.parent)
        item: ast.AST = at.node
        owner = at.parent
        if isinstance(owner, ast.keyword):
            item, owner = owner, self._parents[owner]
        if isinstance(owner, ast.Expr):
            return self._line_removed(*self.offsets(place_of(owner)))
        if isinstance(owner, ast.Call):
            items: list[ast.AST] = [*owner.args, *owner.keywords]
        elif isinstance(owner, ast.Tuple):
            items = [*owner.elts]
        else:
            raise _Left
        if item not in items:
            raise _Left
        return self._item_removed(items, item, isinstance(owner, ast.Tuple))

    def _item_removed(self, items: list[ast.AST], item: ast.AST, is_tuple: bool) -> Patch:
        items.sort(key=start_of)
        index = items.index(item)
        start, end = self._range(item)
        begin = self._line_begin(start)
        after = re.compile(r",?[ \t]*(#[^\r\n]*)?(?=[\r\n])").match(self._text, end)
        # Of two, the other one is a tuple with a comma alone.
        other = self._range(items[1 - index]) if is_tuple and len(items) == 2 else None
        needs_comma = other is not None and not COMMA.match(self._text, other[1])
        if not self._text[begin:start].strip() and after and not needs_comma:
            # A line of its own.
            line_end = LINE_END.match(self._text, after.end())
            return Patch(begin, line_end.end() if line_end else after.end(), "")
        if not index:
            if other and needs_comma:
                return Patch(start, other[1], f"{self._text[slice(*other)]},")
            comma = COMMA.match(self._text, end) if is_tuple and len(items) == 1 else None
            following = self._range(items[1])[0] if len(items) > 1 else comma.end() if comma else end
            between = self._text[end:following]
            if "#" in between or "\n" in between:
                raise _Left
            return Patch(start, following, "")
        previous = self._range(items[index - 1])[1]
        if "#" in self._text[previous:start]:
            raise _Left
        return Patch(previous, end, "," if other and not COMMA.match(self._text, end) else "")

    def _line_removed(self, start: int, end: int) -> Patch:
        """All of the lines if nothing else stands there; else the place and the room before it."""
        begin = self._line_begin(start)
        line_end = LINE_END.search(self._text, end)
        stop = line_end.start() if line_end else len(self._text)
        if self._text[begin:start].strip() or self._text[end:stop].strip():
            return Patch(begin + len(self._text[begin:start].rstrip()), end, "")
        return Patch(begin, line_end.end() if line_end else stop, "")

    # --- What is given by keyword ---

    def _given(self, place: Place, keywords: list[Keyword]) -> Iterator[Patch]:
        held = self._nodes.get(place, [])
        call = next((at.parent for at in held if at.field == "func"), None)
        bare = next(
            (at.parent for at in held if isinstance(at.parent, ast.AnnAssign) and at.field == "annotation"), None
        )
        near = ast.unparse(call.func) if isinstance(call, ast.Call) else ""
        texts = {each.name: self._text_of(each, near) for each in keywords}
        if isinstance(call, ast.Call) and self._is_known(call.func):
            yield from self._to_call(call, texts)
        elif isinstance(bare, ast.AnnAssign):
            yield self._to_bare(bare, texts)
        else:
            raise _Left

    def _is_known(self, func: ast.expr) -> bool:
        return _last_name(self.imports.origin_of(func) or func) in _CALLS

    def _text_of(self, keyword: Keyword, near: str) -> str:
        held = [_At(ast.parse(near, mode="eval").body, self._tree, "")] if near else []
        return self._spelled(keyword, held)

    def _to_call(self, call: ast.Call, texts: dict[str, str]) -> Iterator[Patch]:
        by_name = {each.arg: each.value for each in call.keywords}
        if None in by_name:
            raise _Left
        if _last_name(call.func) == "Field" and call.args and "default" in texts:
            by_name["default"] = call.args[0]
        added = {}
        for name, text in texts.items():
            if name in by_name:
                yield Patch(*self._range(by_name[name]), text)
            else:
                added[name] = text
        if added:
            given = [f"{name}={text}" for name, text in added.items()]
            yield from self.broken(call, self._added(call, given), given)

    def _added(self, call: ast.Call, texts: list[str]) -> Patch:
        close = self.offsets(place_of(call))[1] - 1
        items = sorted([*call.args, *call.keywords], key=start_of)
        if not items:
            return Patch(close, close, ", ".join(texts))
        # What is said of a column is most often last in it.
        while len(items) > 1 and getattr(items[-1], "arg", "") in _SAID:
            close = self._range(items.pop())[0]
        start, end = self._range(items[-1])
        # Brackets around an argument are none of its own.
        end += self._text[end:close].partition("#")[0].rfind(")") + 1
        before = self._range(items[-2])[1] if len(items) > 1 else self._range(call.func)[1]
        begin = self._line_begin(start)
        stands_alone = before < begin and not self._text[begin:start].strip()
        joint = f",\n{self._text[begin:start]}" if stands_alone else ", "
        return Patch(end, end, "".join(joint + each for each in texts))

    def _to_bare(self, statement: ast.AnnAssign, texts: dict[str, str]) -> Patch:
        """A column that is declared by its annotation alone, or has a plain value as its default."""
        is_mapped = (
            isinstance(statement.annotation, ast.Subscript) and _last_name(statement.annotation.value) == "Mapped"
        )
        value = statement.value
        if isinstance(value, ast.Call) or (is_mapped and value is not None):
            raise _Left
        made = self.imports.spelled("sqlalchemy.orm.mapped_column" if is_mapped else "sqlmodel.Field")
        if made is None:
            raise _Left
        if value is not None:
            start, end = self._range(value)
            texts = {"default": self._text[start:end], **texts}
        else:
            start = end = self._range(statement.annotation)[1]
        text = f"{made}({', '.join(f'{name}={text}' for name, text in texts.items())})"
        return Patch(start, end, text if value is not None else f" = {text}")


def _last_name(node: ast.AST | str) -> str:
    """``Integer`` of ``sa.Integer``, and of a call of it; else what a literal is."""
    if isinstance(node, str):
        return node.rpartition(".")[2]
    if isinstance(node, ast.Call):
        node = node.func
    if isinstance(node, ast.Constant):
        return repr(node.value)
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _is_mapped(statement: ast.AnnAssign) -> bool:
    annotation = statement.annotation
    return isinstance(annotation, ast.Subscript) and _last_name(annotation.value) == "Mapped"


def _says_more(node: ast.AST) -> bool:
    """Whether a type is given more than its size, which another one would lose."""
    return isinstance(node, ast.Call) and not {each.arg for each in node.keywords} <= _SIZES


def _bound_in(node: ast.ClassDef) -> Iterator[str]:
    """What the statements of a class body bind."""
    for statement in node.body:
        if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            yield statement.name
        elif isinstance(statement, (ast.Assign, ast.AnnAssign)):
            targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
            yield from (each.id for target in targets for each in ast.walk(target) if isinstance(each, ast.Name))
        else:
            stores = (each for each in ast.walk(statement) if isinstance(each, ast.Name))
            yield from (each.id for each in stores if isinstance(each.ctx, ast.Store))
