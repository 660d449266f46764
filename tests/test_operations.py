"""Under which circumstances the operations of a revision run, and where what they are given stands."""

from __future__ import annotations

import ast

import pytest

from dbconv.check import Selection, check
from dbconv.facts.operations import AddColumn, AlterColumn, CreateIndex, Operation
from dbconv.facts.unknown import is_known
from dbconv.project.module import Module
from dbconv.project.operations import prior_revisions
from dbconv.project.operations.bindings import substituted
from dbconv.project.operations.bodies import bodies
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.source import Source
from dbconv.tree import Files

HEAD = """import sqlalchemy as sa
from alembic import op

revision = "1a"
down_revision = None
"""
DIALECTS = ("postgresql", "mysql", "sqlite")


def operations(body: str, rest: str = "") -> tuple[Operation, ...]:
    """The operations of an upgrade with this body."""
    lines = "".join(f"    {line}\n" for line in body.split("\n"))
    ((upgrade, _),) = bodies(Module(Source(f"{HEAD}{rest}def upgrade():\n{lines}"), Session(), Settings()))
    return upgrade.operations


def names(body: str, rest: str = "") -> dict[str, Operation]:
    """Those that drop tables, by their names."""
    return {each.subject: each for each in operations(body, rest)}


def test_what_an_operation_is_given_and_where() -> None:
    body = 'op.create_index("ix", "users", ["name"], unique=True, postgresql_concurrently=CONCURRENTLY)'
    (index,) = operations(body)
    assert isinstance(index, CreateIndex) and index.subject == "users.ix" and index.columns == ("name",)
    given = {each.name: each for each in index.call.arguments}
    assert given["unique"].value is True and not is_known(given["postgresql_concurrently"].value)
    assert (given["unique"].place.column, given["unique"].place.end_column) == (52, 56)
    assert index.call.insertion[:2] == index.call.insertion[2:] == (7, 4 + len(body) - 1)
    (bare,) = operations("op.drop_table()")
    assert bare.call.insertion[:2] == (7, 18)


def test_a_batch_and_its_table() -> None:
    first, second = operations(
        'with op.batch_alter_table("users") as batch_op:\n'
        '    batch_op.alter_column("name", nullable=False)\n'
        '    batch_op.add_column(sa.Column("age", sa.Integer()))'
    )
    assert isinstance(first, AlterColumn) and first.call.in_batch and first.call.receiver == "batch_op"
    assert (first.subject, first.nullable, first.was_nullable) == ("users.name", False, None)
    assert isinstance(second, AddColumn) and second.subject == "users.age" and second.call.in_batch


TRANSACTIONS = {
    "nothing": ('op.drop_table("a")', "migration"),
    "a block of its own": ('with op.get_context().autocommit_block():\n    op.drop_table("a")', "autocommit"),
    "after that block": ('with op.get_context().autocommit_block():\n    pass\nop.drop_table("a")', "migration"),
    "after a COMMIT": ('op.execute("COMMIT")\nop.drop_table("a")', "committed"),
    "after a BEGIN": ('op.execute("COMMIT")\nop.execute("BEGIN")\nop.drop_table("a")', "begun"),
    "a commit of the connection": ('bind = op.get_bind()\nbind.commit()\nop.drop_table("a")', "committed"),
    "a transaction of its own": ('with op.get_bind().begin():\n    op.drop_table("a")', "begun"),
    "after that transaction": ('with op.get_bind().begin():\n    pass\nop.drop_table("a")', "migration"),
    "a COMMIT in one arm": ('if FLAG:\n    op.execute("COMMIT")\nop.drop_table("a")', "unknown"),
    "a COMMIT in the other arm": ('if FLAG:\n    op.execute("COMMIT")\nelse:\n    op.drop_table("a")', "migration"),
    "a COMMIT in both arms": (
        'if FLAG:\n    op.execute("COMMIT")\nelse:\n    op.execute("COMMIT")\nop.drop_table("a")',
        "committed",
    ),
    "a COMMIT in an arm that leaves": (
        'if FLAG:\n    op.execute("COMMIT")\n    return\nop.drop_table("a")',
        "migration",
    ),
    "a COMMIT that is tried": (
        'try:\n    op.execute("COMMIT")\nexcept OSError:\n    pass\nop.drop_table("a")',
        "unknown",
    ),
    "a COMMIT in a loop": ('for each in TABLES:\n    op.execute("COMMIT")\nop.drop_table("a")', "unknown"),
    "a COMMIT in the end": ('try:\n    pass\nfinally:\n    op.execute("COMMIT")\nop.drop_table("a")', "committed"),
}


@pytest.mark.parametrize(("body", "transaction"), TRANSACTIONS.values(), ids=TRANSACTIONS)
def test_transaction(body: str, transaction: str) -> None:
    assert names(body)["a"].state.transaction == transaction


def test_a_helper_that_may_have_committed() -> None:
    helper = 'def helper():\n    if FLAG:\n        op.execute("COMMIT")\n        return\n    op.drop_table("b")\n'
    found = names('helper()\nop.drop_table("a")', helper)
    assert found["a"].state.transaction == "unknown" and found["a"].state.conditions == ()
    assert [each.kind for each in found["b"].state.conditions] == ["not"] and found["b"].state.direction == "upgrade"


CONDITIONS = {
    "none": ('op.drop_table("a")', DIALECTS),
    "one dialect": ('if op.get_bind().dialect.name == "mysql":\n    op.drop_table("a")', ("mysql",)),
    "by a name": ('name = op.get_bind().dialect.name\nif name == "mysql":\n    op.drop_table("a")', ("mysql",)),
    "the other way round": ('if "mysql" == op.get_bind().dialect.name:\n    op.drop_table("a")', ("mysql",)),
    "not one": ('if op.get_bind().dialect.name != "mysql":\n    op.drop_table("a")', ("postgresql", "sqlite")),
    "several": (
        'if op.get_context().dialect.name in ("mysql", "sqlite"):\n    op.drop_table("a")',
        ("mysql", "sqlite"),
    ),
    "none of several": (
        'if op.get_bind().dialect.name not in {"mysql", "sqlite"}:\n    op.drop_table("a")',
        ("postgresql",),
    ),
    "negated": ('if not op.get_bind().dialect.name == "mysql":\n    op.drop_table("a")', ("postgresql", "sqlite")),
    "either": (
        'if op.get_bind().dialect.name == "mysql" or op.get_bind().dialect.name == "sqlite":\n    op.drop_table("a")',
        ("mysql", "sqlite"),
    ),
    "either, or anything": ('if op.get_bind().dialect.name == "mysql" or FLAG:\n    op.drop_table("a")', DIALECTS),
    "and anything": ('if op.get_bind().dialect.name == "mysql" and FLAG:\n    op.drop_table("a")', ("mysql",)),
    "not both": (
        'if op.get_bind().dialect.name == "mysql" and FLAG:\n    pass\nelse:\n    op.drop_table("a")',
        DIALECTS,
    ),
    "the other arm": (
        'if op.get_bind().dialect.name == "mysql":\n    pass\nelse:\n    op.drop_table("a")',
        ("postgresql", "sqlite"),
    ),
    "after a return": (
        'if op.get_bind().dialect.name == "mysql":\n    return\nop.drop_table("a")',
        ("postgresql", "sqlite"),
    ),
    "after a raise in the other arm": (
        'if op.get_bind().dialect.name == "mysql":\n    pass\nelse:\n    raise OSError\nop.drop_table("a")',
        ("mysql",),
    ),
    "a text that may hold it": ('if op.get_bind().dialect.name in "mysql":\n    op.drop_table("a")', DIALECTS),
    "another name": ('if op.get_bind().dialect == "mysql":\n    op.drop_table("a")', DIALECTS),
}


@pytest.mark.parametrize(("body", "dialects"), CONDITIONS.values(), ids=CONDITIONS)
def test_dialects(body: str, dialects: tuple[str, ...]) -> None:
    state = names(body)["a"].state
    assert tuple(each for each in DIALECTS if state.runs_on(each)) == dialects


KINDS = {
    "if FLAG:\n    op.drop_table('a')": [("if", "FLAG")],
    "if FLAG:\n    pass\nelse:\n    op.drop_table('a')": [("not", "FLAG")],
    "while FLAG:\n    op.drop_table('a')": [("while", "FLAG")],
    "try:\n    op.drop_table('a')\nexcept OSError:\n    pass": [("try", "")],
    "try:\n    pass\nexcept OSError:\n    op.drop_table('a')": [("except", "OSError")],
    "try:\n    pass\nexcept OSError:\n    pass\nelse:\n    op.drop_table('a')": [("else", "")],
    "try:\n    pass\nfinally:\n    op.drop_table('a')": [],
    "match FLAG:\n    case 1:\n        op.drop_table('a')": [("case", "1")],
    "for each in (1, 2):\n    if each:\n        op.drop_table('a')": [("if", "1"), ("if", "2")],
}


@pytest.mark.parametrize("body", KINDS)
def test_conditions(body: str) -> None:
    states = [each.state for each in operations(body)]
    assert [(each.kind, each.text) for state in states for each in state.conditions] == KINDS[body]
    assert all(state.in_loop == body.startswith(("for", "while")) for state in states) and states


def test_what_names_hold_is_put_in_and_nothing_else_is_made_anew() -> None:
    call = ast.parse("f(a, [b, 1], {2: a}, lambda: a, c=d(3))", mode="eval").body
    assert isinstance(call, ast.Call)
    written, bound = ast.unparse(call), ast.parse("[b]", mode="eval").body
    found = substituted(call, {"a": bound, "x": bound})
    assert ast.unparse(found) == "f([b], [b, 1], {2: [b]}, lambda: a, c=d(3))"
    assert ast.unparse(call) == written
    assert isinstance(found, ast.Call)
    assert found.args[1] is call.args[1] and found.keywords[0] is call.keywords[0] and found.args[0] is bound
    assert (found.lineno, found.end_col_offset) == (call.lineno, call.end_col_offset)
    assert substituted(call, {"x": bound}) is call


def test_the_first_downgrade_that_undoes_something_says_that_there_is_no_policy(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder, asked = "/app/migrations/versions", []
    files = {"/app/migrations/env.py": "from alembic import context\n"}
    for number in range(20):
        parent = repr(f"r{number - 1}") if number else "None"
        undone = "pass" if number == 19 else f'op.drop_table("t{number}")'
        files[f"{folder}/r{number}.py"] = (
            f'from alembic import op\n\nrevision = "r{number}"\ndown_revision = {parent}\n\n\n'
            f'def upgrade():\n    op.create_table("t{number}")\n\n\ndef downgrade():\n    {undone}\n'
        )
    is_undone = prior_revisions._is_undone
    monkeypatch.setattr(prior_revisions, "_is_undone", lambda file, *rest: asked.append(file) or is_undone(file, *rest))
    path = f"{folder}/r19.py"
    found = check(Source(files[path], path), Session(Files(files)), Selection(("DBC531",)))
    assert [each.code for each in found] == ["DBC531"]
    assert len(asked) == 1
