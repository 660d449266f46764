"""Goes through ``upgrade()`` and ``downgrade()`` as Python would run them, as far as can be told."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator

from dbconv.facts.constraints import EnumType
from dbconv.facts.operations import (
    Body,
    Call,
    Condition,
    CreateTable,
    CreateType,
    DropTable,
    DropType,
    Execute,
    ExecutionState,
    Operation,
    Statement,
    UnknownOperation,
    statements_of,
)
from dbconv.facts.unknown import Reason, unknown
from dbconv.project.constraints.items import enum_of
from dbconv.project.module import Module
from dbconv.project.operations.bindings import PROXY, UNKNOWN, Batch, Proxy, Value, substituted
from dbconv.project.operations.conditions import (
    blocks_of,
    condition_of,
    entered,
    executed_in,
    leaves,
    sets_isolation_level,
)
from dbconv.project.operations.directives import DIRECTIVES, insertion_of, read_directive
from dbconv.project.operations.executed import executed, table_name, with_text
from dbconv.project.values import elements, literal
from dbconv.record import NamedTuple
from dbconv.source import children_of, place_of
from dbconv.summary.scopes import Scope, dotted

_PROXIES = ("alembic.op", "alembic.context.op", "alembic.operations.Operations()", "alembic.op.context()")
# They are asked for something, and do nothing to the database.
_ASKED = frozenset({"f", "get_bind", "get_context", "inline_literal", "implementation_for", "register_operation", "id"})
_EXECUTES = frozenset({"execute", "exec_driver_sql", "scalar", "scalars"})
_SAVES = frozenset({"add_all", "bulk_save_objects", "bulk_insert_mappings", "bulk_update_mappings", "executemany"})
_MAKES = frozenset({"create", "drop", "create_all", "drop_all"})
# What ends a statement of its own and changes nothing in the database.
_QUIET = frozenset(
    {
        *("debug", "info", "warning", "warn", "error", "exception", "critical", "log", "print", "echo", "write"),
        *("commit", "flush", "close", "rollback", "append", "extend", "add", "update", "pop", "remove", "setdefault"),
        *("begin", "clear", "insert", "sort", "reflect", "discard", "expire_all", "remove_column", "msg", "join"),
    }
)
_QUIET_PACKAGES = sys.stdlib_module_names | {"builtins", "sqlalchemy", "alembic", "sqlmodel"}
_MAX_DEPTH, _MAX_ROUNDS, _MAX_OPERATIONS = 8, 300, 5000


def bodies(module: Module) -> list[tuple[Body, Body | None]]:
    """Both directions of a revision, of each of its databases; read once."""
    return module.memoize(_bodies) or []


def _bodies(module: Module) -> list[tuple[Body, Body | None]]:
    return [(read_body(module, up), read_body(module, down) if down else None) for up, down in directions(module)]


def functions(module: Module) -> dict[str, Scope]:
    """The functions of a module, the last of each name."""
    return {
        each.node.name: each for each in module.top.children if not isinstance(each.node, (ast.Module, ast.ClassDef))
    }


def directions(module: Module) -> Iterator[tuple[Scope, Scope | None]]:
    """The functions of both directions; of several databases, those of each."""
    found = functions(module)
    if "upgrade" not in found:
        return
    if "globals()[" in module.source.text:
        for name, scope in found.items():
            if name.startswith("upgrade_"):
                yield scope, found.get(f"downgrade_{name.removeprefix('upgrade_')}")
    elif "downgrade" in found or "downgrade" not in module.top.names:
        yield found["upgrade"], found.get("downgrade")


def read_body(module: Module, scope: Scope) -> Body:
    """What a function does, with all helpers of its file."""
    node = scope.node
    assert isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    reader = _OperationReader(module, node.name)
    try:
        reader.run(scope, {})
    except RecursionError:
        # A thousand texts added up: what comes after them is unknown.
        place = place_of(node)
        call = Call("", "", False, place, (), place)
        reader.operations.append(UnknownOperation(place, call, ExecutionState(node.name)))
    return Body(
        name=node.name,
        place=module.source.name_place(node),
        is_empty=all(map(does_nothing, node.body)),
        refuses=any(isinstance(each, ast.Raise) for each in node.body),
        operations=tuple(reader.operations),
    )


def does_nothing(statement: ast.stmt) -> bool:
    """Whether a statement leaves the database alone for certain: it passes, prints, imports."""
    if isinstance(statement, (ast.Pass, ast.Import, ast.ImportFrom, ast.Global)):
        return True
    if isinstance(statement, ast.Return):
        return statement.value is None or isinstance(statement.value, ast.Constant)
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
        called = dotted(statement.value.func) or ""
        return called == "print" or called.rpartition(".")[2] in ("debug", "info", "warning", "warn")
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def calls_in(node: ast.expr) -> Iterator[ast.Call]:
    """The calls in an expression but for those in lambdas, as Python would make them: the innermost first."""
    todo: list[ast.AST] = [node]
    found: list[ast.Call] = []
    while todo:
        each = todo.pop()
        if isinstance(each, ast.Call):
            found.append(each)
            todo += (each.func, *each.args, *[keyword.value for keyword in each.keywords])
        elif isinstance(each, ast.Attribute):
            todo.append(each.value)
        elif not isinstance(each, (ast.Constant, ast.Name, ast.Lambda)):
            todo += children_of(each)
    # From the outermost in, and from the last back.
    return reversed(found)


class Frame(NamedTuple):
    """A function as it runs: what its names are bound to, and which functions called it."""

    scope: Scope
    names: dict[str, Value]
    callers: tuple[Scope, ...]


class BodyReader:
    """Runs through functions; what is made of each call that does something is for those who inherit to say."""

    def __init__(self, module: Module, direction: str) -> None:
        self._module = module
        self._state = ExecutionState(direction)
        self._left: set[str] = set()
        """The transactions in which the function that runs was left early."""
        self._functions = functions(module)
        self.count = 0
        """How many calls did something."""

    def directive(
        self, scope: Scope, name: str, call: ast.Call, written: ast.Call, batch: Batch | None
    ) -> tuple[Statement, ...]:
        """A call of a directive of Alembic's, and as it was written before names were filled in; what it executes."""
        raise NotImplementedError

    def execute(self, call: ast.Call, statements: tuple[Statement, ...]) -> None:
        """Statements that are executed otherwise."""
        raise NotImplementedError

    def type_made(self, scope: Scope, is_created: bool, enum: ast.expr, call: ast.Call) -> bool:
        """The own ``create`` or ``drop`` of what may be an Enum; whether it is one."""
        raise NotImplementedError

    def table_made(self, is_created: bool, table: str, call: ast.Call) -> None:
        """A table's own ``create`` or ``drop``."""
        raise NotImplementedError

    def unknown(self, call: ast.Call, origin: str | None = None) -> None:
        """A call that may do anything; what is called where that is not handed ``op``."""
        raise NotImplementedError

    def statements_in(self, scope: Scope, node: ast.expr | None) -> tuple[Statement, ...]:
        """The statements that are executed where an expression is."""
        return executed(self._module, scope, node)

    def run(self, scope: Scope, names: dict[str, Value], callers: tuple[Scope, ...] = ()) -> None:
        """The operations of a function whose parameters are bound to ``names``."""
        assert not isinstance(scope.node, ast.Module)
        conditions, left = self._state.conditions, self._left
        self._left = set()
        self._block(Frame(scope, names, (*callers, scope)), scope.node.body)
        if self._left - {self._state.transaction}:
            self._state = self._state._replace(transaction="unknown")
        self._state, self._left = self._state._replace(conditions=conditions), left

    def _block(self, frame: Frame, body: list[ast.stmt]) -> None:
        for statement in body:
            if self.count > _MAX_OPERATIONS:
                return
            self._statement(frame, statement)

    def _statement(self, frame: Frame, statement: ast.stmt) -> None:
        if isinstance(statement, (ast.For, ast.AsyncFor)):
            self._loop(frame, statement)
        elif isinstance(statement, (ast.With, ast.AsyncWith)):
            self._with(frame, statement)
        elif isinstance(statement, (ast.Assign, ast.AnnAssign)):
            self._assign(frame, statement)
        elif isinstance(statement, ast.Expr):
            self._expression(frame, statement.value, alone=True)
        elif not isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            for each in ast.iter_child_nodes(statement):
                if isinstance(each, ast.expr):
                    self._expression(frame, each)
            if isinstance(statement, ast.If):
                self._if(frame, statement)
            else:
                for condition, block in blocks_of(statement):
                    self._under(frame, condition, block)

    def _if(self, frame: Frame, statement: ast.If) -> None:
        """Both arms, and the condition for what comes after one that leaves the function."""
        test = substituted(statement.test, frame.names)
        before, after = self._state, []
        arms = (True, statement.body), (False, statement.orelse)
        for is_so, block in arms:
            self._state = before._replace(conditions=(*before.conditions, condition_of(test, is_so)))
            self._block(frame, block)
            if leaves(block):
                self._left.add(self._state.transaction)
            else:
                after.append(self._state.transaction)
        self._state = before._replace(
            transaction=after[0] if len({*after}) == 1 else "unknown" if after else before.transaction
        )
        if len(after) == 1:
            (is_left,) = (is_so for is_so, block in arms if not leaves(block))
            self._state = self._state._replace(conditions=(*before.conditions, condition_of(test, is_left)))

    def _under(self, frame: Frame, condition: Condition | None, body: list[ast.stmt]) -> None:
        """A block that may not be run; what it does to the transaction is uncertain afterwards."""
        if condition is None:
            self._block(frame, body)
            return
        before = self._state
        in_loop = before.in_loop or condition.kind == "while"
        self._state = before._replace(conditions=(*before.conditions, condition), in_loop=in_loop)
        self._block(frame, body)
        after = self._state.transaction
        self._state = before
        if leaves(body):
            self._left.add(after)
        elif after != before.transaction:
            self._state = before._replace(transaction="unknown")

    def _loop(self, frame: Frame, statement: ast.For | ast.AsyncFor) -> None:
        iterated = substituted(statement.iter, frame.names)
        self._expression(frame, statement.iter)
        held = elements(self._module, iterated)
        before = self._state
        self._state = before._replace(in_loop=True)
        for each in [UNKNOWN] if held is None else held[:_MAX_ROUNDS]:
            _bind(frame, statement.target, each)
            self._block(frame, statement.body)
        is_same = self._state.transaction == before.transaction
        self._state = before if is_same else before._replace(transaction="unknown")
        self._block(frame, statement.orelse)

    def _with(self, frame: Frame, statement: ast.With | ast.AsyncWith) -> None:
        for item in statement.items:
            value = self._value(frame, item.context_expr)
            self._expression(frame, item.context_expr)
            if isinstance(item.optional_vars, ast.Name):
                frame.names[item.optional_vars.id] = value
        before = self._state
        for item in statement.items:
            self._state = entered(self._state, substituted(item.context_expr, frame.names))
        inside = self._state.transaction
        self._block(frame, statement.body)
        if inside != before.transaction:
            # After an autocommit_block, Alembic begins another transaction.
            after = "migration" if inside == "autocommit" else before.transaction
            self._state = self._state._replace(transaction=after)

    def _assign(self, frame: Frame, statement: ast.Assign | ast.AnnAssign) -> None:
        if statement.value is None:
            return
        value = self._value(frame, statement.value)
        self._expression(frame, statement.value)
        for target in statement.targets if isinstance(statement, ast.Assign) else [statement.target]:
            _bind(frame, target, value)

    def _value(self, frame: Frame, node: ast.expr) -> Value:
        if isinstance(node, ast.Name):
            return frame.names.get(node.id, PROXY if self._is_proxy(frame, node) else node)
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute) and node.func.attr == "batch_alter_table":
                return self._batch(frame, substituted(node, frame.names))
        if self._is_proxy(frame, node):
            return PROXY
        return substituted(node, frame.names)

    def _batch(self, frame: Frame, call: ast.expr) -> Batch:
        assert isinstance(call, ast.Call)
        given = dict(zip(("table_name", "schema"), call.args))
        given.update({each.arg: each.value for each in call.keywords if each.arg})
        table, schema = (literal(self._module, given.get(key)) for key in ("table_name", "schema"))
        return Batch(table if isinstance(table, str) else None, schema if isinstance(schema, str) else None)

    def _is_proxy(self, frame: Frame, node: ast.expr) -> bool:
        """Whether an expression is ``op``, however the file came by it."""
        if isinstance(node, ast.Name) and node.id in frame.names:
            return isinstance(frame.names[node.id], Proxy)
        origin = self._module.origin(frame.scope, node)
        # What is given to upgrade(op) by a project's own env.py.
        return origin in _PROXIES or (origin is None and isinstance(node, ast.Name) and node.id == "op")

    def _expression(self, frame: Frame, node: ast.expr, *, alone: bool = False) -> None:
        """The calls in an expression, the innermost first."""
        for each in calls_in(node):
            self._call(frame, each, alone=alone and each is node)

    def _call(self, frame: Frame, call: ast.Call, *, alone: bool) -> None:
        func = call.func
        if sets_isolation_level(call):
            # In which transaction a statement then runs depends on what executes it.
            self._state = self._state._replace(transaction="unknown")
        if isinstance(func, ast.Attribute):
            held = frame.names.get(func.value.id) if isinstance(func.value, ast.Name) else None
            if isinstance(held, Batch):
                self._directive(frame, func.attr, call, held)
            elif self._is_proxy(frame, func.value):
                self._directive(frame, func.attr, call, None)
            else:
                self._method(frame, func, call, alone)
        elif isinstance(func, ast.Name):
            given = frame.names.get(func.id)
            if isinstance(given, ast.Name):
                # A function that was handed to this one.
                func = given
            origin = self._module.origin(frame.scope, func) if func.id not in frame.names else None
            package, _, directive = (origin or "").rpartition(".")
            if package in _PROXIES:
                self._directive(frame, directive, call, None)
            else:
                self._function(frame, func.id, origin, call, alone)

    def _directive(self, frame: Frame, name: str, call: ast.Call, batch: Batch | None) -> None:
        if name in _ASKED or name == "batch_alter_table":
            return
        if name == "run_async" and call.args and isinstance(call.args[0], ast.Name):
            # It is given the connection, and then the rest.
            given = [ast.Constant(...), *call.args[1:]]
            self._function(frame, call.args[0].id, None, ast.Call(call.func, given, call.keywords), True)
            return
        # GeoAlchemy's do what those of the same name do.
        name = name.replace("_geospatial_", "_")
        if name not in DIRECTIVES:
            self._unknown(call)
            return
        filled = substituted(call, frame.names)
        assert isinstance(filled, ast.Call)
        self.count += 1
        statements = self.directive(frame.scope, name, filled, call, batch)
        self._state = executed_in(self._state, statements)

    def _method(self, frame: Frame, func: ast.Attribute, call: ast.Call, alone: bool) -> None:
        """A call on anything but ``op``: a connection's ``execute``, an Enum's ``create``, a session's ``add``."""
        if func.attr in _EXECUTES and call.args:
            filled = substituted(call, frame.names)
            assert isinstance(filled, ast.Call)
            # What it is called on stays as it is written.
            filled = ast.copy_location(ast.Call(call.func, filled.args, filled.keywords), call)
            self._execute(filled, *self.statements_in(frame.scope, filled.args[0]))
        elif func.attr in _MAKES:
            self._makes(frame, func.attr, substituted(func.value, frame.names), call)
        elif func.attr in _SAVES or (
            func.attr in ("add", "merge", "delete") and "session" in (dotted(func.value) or "")
        ):
            self._execute(call, Statement("INSERT", None, False, ""))
        elif func.attr in ("commit", "flush") and "session" in (dotted(func.value) or ""):
            # Objects of which attributes were assigned are written now.
            self._execute(call, Statement("UPDATE", None, True, ""))
        elif func.attr in ("update", "delete") and "query" in (dotted(func.value) or ""):
            filled = substituted(call, frame.names)
            self._execute(call, *executed(self._module, frame.scope, filled))
        elif self._is_given_op(frame, call):
            self._unknown(call)
        elif alone and func.attr not in _QUIET:
            origin = self._module.origin(frame.scope, func)
            if origin is not None and (origin.partition(".")[0] not in _QUIET_PACKAGES):
                self._unknown(call, origin)
        if func.attr == "commit":
            self._state = self._state._replace(transaction="committed")

    def _makes(self, frame: Frame, verb: str, receiver: ast.expr, call: ast.Call) -> None:
        self.count += 1
        # SQLAlchemy's create_all, too, makes the type of an Enum that it is called on.
        if not self.type_made(frame.scope, verb.startswith("create"), receiver, call):
            table = table_name(self._module, frame.scope, receiver)
            if table is not None:
                self.table_made(verb.startswith("create"), table, call)
            elif call.args or call.keywords:
                self.unknown(call)

    def _function(self, frame: Frame, name: str, origin: str | None, call: ast.Call, alone: bool) -> None:
        scope = self._function_named(frame, name)
        if scope is not None:
            if scope not in frame.callers and len(frame.callers) < _MAX_DEPTH:
                self.run(scope, {**_outer(frame, scope), **self._parameters(frame, scope, call)}, frame.callers)
            else:
                self._unknown(call)
        elif self._is_given_op(frame, call):
            self._unknown(call)
        elif alone and (origin is None or origin.partition(".")[0] not in _QUIET_PACKAGES):
            self._unknown(call, origin)

    def _function_named(self, frame: Frame, name: str) -> Scope | None:
        for caller in reversed(frame.callers):
            for child in caller.children:
                if not child.is_class and getattr(child.node, "name", "") == name:
                    return child
        return self._functions.get(name)

    def _parameters(self, frame: Frame, scope: Scope, call: ast.Call) -> dict[str, Value]:
        assert isinstance(scope.node, (ast.FunctionDef, ast.AsyncFunctionDef))
        arguments = scope.node.args
        named = [*arguments.posonlyargs, *arguments.args]
        bound: dict[str, Value] = {each.arg: UNKNOWN for each in (*named, *arguments.kwonlyargs)}
        for parameter, default in zip(reversed(named), reversed(arguments.defaults)):
            bound[parameter.arg] = default
        for parameter, given in zip(arguments.kwonlyargs, arguments.kw_defaults):
            if given is not None:
                bound[parameter.arg] = given
        for parameter, value in zip(named, call.args):
            if isinstance(value, ast.Starred):
                break
            bound[parameter.arg] = self._value(frame, value)
        if arguments.vararg and not any(isinstance(each, ast.Starred) for each in call.args):
            rest = [substituted(each, frame.names) for each in call.args[len(named) :]]
            bound[arguments.vararg.arg] = ast.Tuple(rest, ast.Load())
        for keyword in call.keywords:
            if keyword.arg is not None:
                bound[keyword.arg] = self._value(frame, keyword.value)
        return bound

    def _is_given_op(self, frame: Frame, call: ast.Call) -> bool:
        """Whether a function is handed what it needs to change the database."""
        for each in (*call.args, *(keyword.value for keyword in call.keywords)):
            if isinstance(each, ast.Name) and isinstance(frame.names.get(each.id), (Batch, Proxy)):
                return True
            if isinstance(each, (ast.Name, ast.Attribute)) and self._is_proxy(frame, each):
                return True
        return False

    def _execute(self, call: ast.Call, *statements: Statement) -> None:
        self.count += 1
        self.execute(call, statements)
        self._state = executed_in(self._state, statements)

    def _unknown(self, call: ast.Call, origin: str | None = None) -> None:
        self.count += 1
        self.unknown(call, origin)


class _OperationReader(BodyReader):
    """Keeps the operations."""

    def __init__(self, module: Module, direction: str) -> None:
        super().__init__(module, direction)
        self.operations: list[Operation] = []

    def directive(
        self, scope: Scope, name: str, call: ast.Call, written: ast.Call, batch: Batch | None
    ) -> tuple[Statement, ...]:
        """See `BodyReader`."""
        operation = read_directive(self._module, scope, name, call, written, batch, self._state)
        self.operations.append(operation)
        return statements_of(operation)

    def execute(self, call: ast.Call, statements: tuple[Statement, ...]) -> None:
        """See `BodyReader`."""
        operation = Execute(place_of(call.func), self._how(call), self._state, statements)
        if operation.call.method in _EXECUTES:
            operation = with_text(self._module, operation, call.args[0], call, is_op=False)
        self.operations.append(operation)

    def type_made(self, scope: Scope, is_created: bool, enum: ast.expr, call: ast.Call) -> bool:
        """See `BodyReader`."""
        found = enum_of(self._module, scope, enum)
        if found is not None:
            of = place_of(call.func), self._how(call), self._state, found.name, found.is_named, found
            if is_created:
                self.operations.append(CreateType(*of, _checks_first(call, found)))
            else:
                self.operations.append(DropType(*of))
        return found is not None

    def table_made(self, is_created: bool, table: str, call: ast.Call) -> None:
        """See `BodyReader`."""
        of = place_of(call.func), self._how(call), self._state, table, None
        self.operations.append(CreateTable(*of, (), True, (), ()) if is_created else DropTable(*of))

    def unknown(self, call: ast.Call, origin: str | None = None) -> None:
        """See `BodyReader`."""
        self.operations.append(UnknownOperation(place_of(call.func), self._how(call), self._state))

    def _how(self, call: ast.Call) -> Call:
        place = place_of(call.func)
        receiver, _, method = (dotted(call.func) or "").rpartition(".")
        return Call(receiver, method, False, place, (), insertion_of(call))


def _checks_first(call: ast.Call, enum: EnumType) -> bool:
    """Whether ``create`` of an Enum looks for the type first: PostgreSQL's own does if it is not told otherwise."""
    given = [*call.args[1:], *(each.value for each in call.keywords if each.arg == "checkfirst")]
    if not given:
        return enum.written == "ENUM"
    value = given[0].value if isinstance(given[0], ast.Constant) else None
    return value if isinstance(value, bool) else unknown(Reason.COMPUTED)


def _outer(frame: Frame, scope: Scope) -> dict[str, Value]:
    """What a function inside another sees of that one's names."""
    return frame.names if scope.parent is frame.scope else {}


def _bind(frame: Frame, target: ast.expr, value: Value) -> None:
    if isinstance(target, ast.Name):
        # An assignment of what the name itself holds would be put into itself.
        frame.names[target.id] = value
    elif isinstance(target, (ast.Tuple, ast.List)):
        held = value.elts if isinstance(value, (ast.Tuple, ast.List)) else []
        fits = len(held) == len(target.elts) and not any(
            isinstance(each, ast.Starred) for each in (*held, *target.elts)
        )
        for index, each in enumerate(target.elts):
            _bind(frame, each, held[index] if fits else UNKNOWN)
