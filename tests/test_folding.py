"""Ways of writing that are folded into one run alike: both are run, by Python and by Alembic."""

from __future__ import annotations

import importlib
import inspect
import io
import warnings

import pytest
import sqlalchemy
from alembic.migration import MigrationContext
from alembic.operations import Operations

from dbconv.merged.fingerprint import Code, Fingerprint
from dbconv.merged.folding import ALIASES, PARAMETERS, TYPES
from dbconv.source import Source

HEAD = 'import sqlalchemy as sa\nfrom alembic import op\nrevision = "a1"\ndown_revision = None\n'
# SQLAlchemy's manual has these conventions, and by them only check constraints are named anew.
CONVENTIONS = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


def fingerprint(body: str) -> Fingerprint:
    found = Code(Source(HEAD + body)).fingerprint()
    assert found is not None
    return found


def run(body: str, dialect: str) -> str:
    """The SQL that an upgrade writes, and what it logs and raises."""
    written = io.StringIO()
    metadata = sqlalchemy.MetaData(naming_convention=CONVENTIONS)
    options = {"as_sql": True, "output_buffer": written, "target_metadata": metadata}
    context = MigrationContext.configure(dialect_name=dialect, opts=options)
    log: list[object] = []
    with Operations.context(context):
        names: dict[str, object] = {"log": log.append, "name": "users", "rows": [3, 1], "row": {"a": 1}}
        try:
            exec(HEAD + body, names)
            returned = names["upgrade"]()  # type: ignore[operator]
        except Exception as error:
            return f"{type(error).__name__}: {error}"
    return f"{written.getvalue()}\n{log}\n{returned}"


def upgrade(*lines: str) -> str:
    return "\n    ".join(("def upgrade():", *lines)) + "\n"


ALIKE = {
    "f-string without placeholders": ('op.execute(f"DROP TABLE {{a}}")', 'op.execute("DROP TABLE {a}")'),
    "joined literals": ('op.execute("DROP " + "TABLE" + " a")', 'op.execute("DROP TABLE a")'),
    "joined literal and f-string": ('op.execute("DROP " + f"TABLE {name}")', 'op.execute(f"DROP TABLE {name}")'),
    "format": ('op.execute("DROP TABLE {}".format(name))', 'op.execute(f"DROP TABLE {name}")'),
    "format by number": ('log("{1} {0} {1}".format(name, rows))', 'log(f"{rows} {name} {rows}")'),
    "format by name": ('log("{a!r:>9}{{}}".format(a=name))', 'log(f"{name!r:>9}{{}}")'),
    "format of an attribute": ('log("{} {}".format(sa.true, op.f))', 'log(f"{sa.true} {op.f}")'),
    "format of a call": ('log("{} {}".format(rows.pop(), rows))', 'log(f"{rows.pop()} {rows}")'),
    "format in text": ('op.execute(sa.text("DROP {}".format(name)))', 'op.execute(f"DROP {name}")'),
    "not in": ('log(not "a" in rows)', 'log("a" not in rows)'),
    "not is": ("log(not name is None)", "log(name is not None)"),
    "text of a name": ("op.execute(sa.text(name))", "op.execute(name)"),
    "keyword order": (
        'op.add_column("a", sa.Column("b", sa.Text, nullable=True, comment="c", server_default=sa.text("1")))',
        'op.add_column("a", sa.Column("b", sa.Text, server_default=sa.text("1"), comment="c", nullable=True))',
    ),
    "type without a call": (
        'op.add_column("a", sa.Column("b", sa.Integer()))',
        'op.add_column("a", sa.Column("b", sa.Integer))',
    ),
    "type without a call, changed": (
        'op.alter_column("a", "b", type_=sa.Text(), existing_type=sa.Date())',
        'op.alter_column("a", "b", type_=sa.Text, existing_type=sa.Date)',
    ),
    "named length": (
        'op.add_column("a", sa.Column("b", sa.String(50)))',
        'op.add_column("a", sa.Column("b", sa.String(length=50)))',
    ),
    "named precision": (
        'op.add_column("a", sa.Column("b", sa.Numeric(10, 2)))',
        'op.add_column("a", sa.Column("b", sa.Numeric(scale=2, precision=10)))',
    ),
    "name of an index": ('op.create_index(op.f("i"), "a", ["b"])', 'op.create_index("i", "a", ["b"])'),
    "name of a dropped index": ('op.drop_index(op.f("i"), table_name="a")', 'op.drop_index("i", table_name="a")'),
    "name of a foreign key": (
        'op.create_foreign_key(op.f("f"), "a", "c", ["b"], ["d"])',
        'op.create_foreign_key("f", "a", "c", ["b"], ["d"])',
    ),
    "name of a key of a table": (
        'op.create_table("a", sa.Column("b", sa.Date()), sa.PrimaryKeyConstraint("b", name=op.f("p")))',
        'op.create_table("a", sa.Column("b", sa.Date()), sa.PrimaryKeyConstraint("b", name="p"))',
    ),
    "name of a dropped constraint": (
        'op.drop_constraint(op.f("u"), "a", type_="unique")',
        'op.drop_constraint("u", "a", type_="unique")',
    ),
    "name in a batch": (
        'with op.batch_alter_table("a") as batch_op:\n        batch_op.create_index(batch_op.f("i"), ["b"])',
        'with op.batch_alter_table("a") as batch_op:\n        batch_op.create_index("i", ["b"])',
    ),
    "return at the end": ('log("a")\n    return None', 'log("a")'),
    "nothing but return": ("return", "pass"),
    "return None": ("for x in rows:\n        return None", "for x in rows:\n        return"),
    "else after return": (
        "for x in rows:\n        if x > 2:\n            log(x)\n            continue\n        elif x > 5:\n"
        "            break\n        else:\n            log(-x)\n        log(name)",
        "for x in rows:\n        if x > 2:\n            log(x)\n            continue\n        if x > 5:\n"
        "            break\n        log(-x)\n        log(name)",
    ),
    "variable of a loop": (
        'for x in rows:\n        op.execute(f"DROP TABLE a{x}")\n        log([x, [y for y in rows if y > x]])',
        'for row in rows:\n        op.execute(f"DROP TABLE a{row}")\n        log([row, [y for y in rows if y > row]])',
    ),
    "variable of a loop that is not used": (
        "for i, x in enumerate(rows):\n        log(x)\n    for i in rows:\n        log(i)",
        "for _i, x in enumerate(rows):\n        log(x)\n    for i in rows:\n        log(i)",
    ),
    "variables of nested loops": (
        "for x in rows:\n        for y in rows:\n            log((x, y))\n    else:\n        log(name)",
        "for y in rows:\n        for x in rows:\n            log((y, x))\n    else:\n        log(name)",
    ),
    "variable of a comprehension": (
        "log({x: [y for y in rows if x] for x in rows})",
        "log({a: [x for x in rows if a] for a in rows})",
    ),
    "variable of a generator": ("log(sum(x * 2 for x in rows))", "log(sum(row * 2 for row in rows))"),
    "variable of a loop in a helper": (
        "def add(x):\n        for y in rows:\n            log((x, y))\n    for x in rows:\n        add(x)",
        "def add(x):\n        for z in rows:\n            log((x, z))\n    for y in rows:\n        add(y)",
    ),
    "import path": ("from sqlalchemy.sql import text\n    op.execute(text(name))", "op.execute(sa.text(name))"),
}
# What looks much the same, and is not.
DIFFERENT = {
    "format of what the next one changes": (
        'log("{} {}".format(rows, rows.pop()))',
        'log(f"{rows} {rows.pop()}")',
    ),
    "format by parts": ('log("{0[a]}".format(row))', 'log(f"{row}")'),
    "format with a width": ('log("{:>9}".format(name))', 'log(f"{name}")'),
    "format that lacks a value": ('log("{} {}".format(name))', 'log(f"{name} {name}")'),
    "format of another text": ("log(name.format(rows))", 'log(f"{rows}")'),
    "not equal": ("log(not sa.true() == 1)", "log(sa.true() != 1)"),
    "keyword order of options of a table": (
        'op.create_table("a", sa.Column("b", sa.Text), mysql_charset="utf8", mysql_engine="InnoDB")',
        'op.create_table("a", sa.Column("b", sa.Text), mysql_engine="InnoDB", mysql_charset="utf8")',
    ),
    "keyword order of what is called": (
        "log(dict(a=1, b=2))",
        "log(dict(b=2, a=1))",
    ),
    "type that is asked for": ("log(isinstance(1, sa.Integer))", "log(isinstance(1, sa.Integer()))"),
    "name of a check": (
        'op.create_check_constraint(op.f("c"), "a", "b > 0")',
        'op.create_check_constraint("c", "a", "b > 0")',
    ),
    "name of a dropped check": (
        'op.drop_constraint(op.f("c"), "a", type_="check")',
        'op.drop_constraint("c", "a", type_="check")',
    ),
    "name of a check of a table": (
        'op.create_table("a", sa.CheckConstraint("b > 0", name=op.f("c")))',
        'op.create_table("a", sa.CheckConstraint("b > 0", name="c"))',
    ),
    "else after a branch that goes on": (
        "if rows:\n        log(1)\n    else:\n        log(2)",
        "if rows:\n        log(1)\n    log(2)",
    ),
    "return before the end": ("log(1)\n    return\n    log(2)", "log(1)\n    log(2)"),
    "value at the end": ("log(1)\n    return 1", "log(1)"),
    "literal joined with a number": ('log("a" + 1)', 'log("a1")'),
    "variable of a loop that is used after it": (
        "for x in rows:\n        pass\n    log(x)",
        "for y in rows:\n        pass\n    log(x)",
    ),
    "variable of a loop that is used in its else": (
        "x = 7\n    for x in rows:\n        log(1)\n    else:\n        log(x)",
        "x = 7\n    for y in rows:\n        log(1)\n    else:\n        log(x)",
    ),
    "variable of a loop that was another one": (
        "x = 7\n    for x in rows:\n        pass\n    log(x)",
        "x = 7\n    for y in rows:\n        pass\n    log(x)",
    ),
    "variable of a loop in a loop": (
        "for x in rows:\n        for x in [5]:\n            log(x)\n        log(x)",
        "for x in rows:\n        for y in [5]:\n            log(y)\n        log(x)",
    ),
    "variable that a function sees later": (
        "todo = []\n    for x in rows:\n        todo.append(lambda: x)\n    for x in [9]:\n        log(x)\n"
        "    log([each() for each in todo])",
        "todo = []\n    for x in rows:\n        todo.append(lambda: x)\n    for y in [9]:\n        log(y)\n"
        "    log([each() for each in todo])",
    ),
    "variable that a generator sees later": (
        "todo = []\n    for x in rows:\n        todo.append(x for _ in [1])\n    for x in [9]:\n        log(x)\n"
        "    log([list(each) for each in todo])",
        "todo = []\n    for x in rows:\n        todo.append(x for _ in [1])\n    for y in [9]:\n        log(y)\n"
        "    log([list(each) for each in todo])",
    ),
    "variable that a function in a list sees later": (
        "todo = []\n    for x in rows:\n        todo += [lambda: x for _ in [1]]\n    for x in [9]:\n        log(x)\n"
        "    log([each() for each in todo])",
        "todo = []\n    for x in rows:\n        todo += [lambda: x for _ in [1]]\n    for y in [9]:\n        log(y)\n"
        "    log([each() for each in todo])",
    ),
    "variable whose name is seen": (
        "for x in rows:\n        log(sorted(locals()))",
        "for y in rows:\n        log(sorted(locals()))",
    ),
    "variable whose name is seen in a list": (
        "log([sorted(locals()) for x in rows])",
        "log([sorted(locals()) for y in rows])",
    ),
    "variable of a comprehension and another one of its name": (
        "x, y = [1], [2]\n    log([x for x in x])",
        "x, y = [1], [2]\n    log([y for y in y])",
    ),
    "variable that is global": (
        "global name\n    for name in rows:\n        log(globals()['name'])",
        "for x in rows:\n        log(globals()['name'])",
    ),
    "variable that an expression binds, too": (
        "for x in rows:\n        log([(x := y) for y in [5]])\n        log(x)",
        "for z in rows:\n        log([(x := y) for y in [5]])\n        log(z)",
    ),
    "which variable": (
        "for x in rows:\n        for y in [1, 2]:\n            log((x, y))",
        "for x in rows:\n        for y in [1, 2]:\n            log((y, x))",
    ),
    "bytes": ('log("ab")', 'log(b"ab")'),
    "length and collation": (
        'op.add_column("a", sa.Column("b", sa.String("50")))',
        'op.add_column("a", sa.Column("b", sa.String(collation="50")))',
    ),
}


def cases(table: dict[str, tuple[str, str]]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(("one", "other"), [pytest.param(*table[name], id=name) for name in table])


@cases(ALIKE)
def test_what_is_folded_runs_alike(one: str, other: str) -> None:
    assert one != other
    for dialect in ("postgresql", "mysql", "sqlite"):
        done = run(upgrade(one), dialect)
        assert done == run(upgrade(other), dialect)
    assert fingerprint(upgrade(one)) == fingerprint(upgrade(other))


@cases(DIFFERENT)
def test_what_runs_otherwise_is_not_folded(one: str, other: str) -> None:
    assert any(run(upgrade(one), dialect) != run(upgrade(other), dialect) for dialect in ("postgresql", "mysql"))
    assert fingerprint(upgrade(one)) != fingerprint(upgrade(other))


@pytest.mark.parametrize("module", ALIASES)
def test_names_of_two_modules_are_one_object(module: str) -> None:
    other, names = ALIASES[module]
    objects, others = (vars(importlib.import_module(each)) for each in (module, other))
    shared = names & objects.keys() & others.keys()
    # This one is a function that warns and then calls the other.
    wrappers = {"declarative_base"} if module == "sqlalchemy.ext.declarative" else set()
    assert shared and {name for name in shared if objects[name] is not others[name]} == wrappers


@pytest.mark.parametrize("name", sorted(TYPES))
def test_type_is_made_without_arguments_and_its_parameters_are_known(name: str) -> None:
    kind = getattr(sqlalchemy, name)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        kind()
    parameters = PARAMETERS.get(name, ())
    assert tuple(inspect.signature(kind).parameters)[: len(parameters)] == parameters
