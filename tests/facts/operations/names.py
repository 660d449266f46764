# versions/1a_make.py
import os
import logging

import sqlalchemy as sa
from alembic import op
from sqlalchemy.orm import Session
from shop.tools import helper, other

revision = "1a"
down_revision = None

TABLES = ["a", "b"]
PAIRS = {"c": "d", "e": "f"}
text = "module"
TABLES_NAME = "named"


def drop(name, schema="x", *rest, only=5, said, **options):
    op.drop_table(name, schema=schema)
    for each in rest:
        op.drop_table(each)
    op.drop_table(only)
    op.drop_table(said)
    op.drop_table(text)


def with_op(op, table):
    op.drop_table(table)


def recursive(name):
    op.drop_table(name)
    recursive(name)


def deep_1(): deep_2()
def deep_2(): deep_3()
def deep_3(): deep_4()
def deep_4(): deep_5()
def deep_5(): deep_6()
def deep_6(): deep_7()
def deep_7(): op.drop_table("deep_7"), deep_8()
def deep_8(): op.drop_table("deep_8")
def replaced(): op.drop_table("replaced before")
def replaced(): op.drop_table("replaced")


class Helper:
    def method(self):
        op.drop_table("in a class")


def upgrade():
    for name in TABLES:
        op.drop_table(name)
    for name, other_name in PAIRS.items():
        op.rename_table(name, other_name)
    for name in PAIRS:
        op.drop_table(name)
    for name in PAIRS.values():
        op.drop_table(name)
    for name in sorted({"k": 1}.keys()):
        op.drop_table(name)
    for name in made():
        op.drop_table(name)
    for name, in [("one",), ("two", "three")]:
        op.drop_table(name)
    for name in [*TABLES, "x"]:
        op.drop_table(name)
    else:
        op.drop_table("loop else")
    for table, columns in (("t", ["a", "b"]),):
        for column in columns:
            op.drop_column(table, column)
            op.create_index(f"ix_{table}_{column}", table, [column])
    drop("first", said="said")
    drop("second", "sales", "rest_1", "rest_2", only="only", **options)
    drop(*TABLES)
    drop(name="keyword", schema=text)
    drop("third", *TABLES)
    with_op(op, "given")
    with_op(made(), "not given")
    recursive("again")
    deep_1()
    replaced()
    local = "local"
    op.drop_table(local)
    local = local + "_2"
    op.drop_table(local)
    local: str = "annotated"
    op.drop_table(local)
    local: str
    op.drop_table(local)
    one, (two, three) = "one", ("two", "three")
    op.drop_table(one), op.drop_table(two), op.drop_table(three)
    one, *two = "a", "b"
    op.drop_table(one)
    one, two = TABLES
    op.drop_table(one)
    both = other_one = "both"
    op.drop_table(other_one)
    op.drop_table("%s_%d" % ("formatted", 5))
    op.drop_table("%(a)s_%(b)s" % {"a": "by", "b": TABLES_NAME})
    op.drop_table("%s" % made())
    op.drop_table("%s_%s" % ("too few",))
    op.drop_table("100%" % ())
    op.drop_table("a" * 3)
    op.drop_table(5 + 6)
    op.drop_table("{}{}".format("too few"))
    op.drop_table("{a}".format(**options))
    op.drop_table("{0}_{0}".format(TABLES_NAME))
    op.drop_table("x".strip("x"))
    op.drop_table(" x ".lstrip())
    op.drop_table(made().format("x"))
    op.drop_table(op.f("by op.f"))
    op.drop_table(sa.text("by text").bindparams(x=1))
    op.drop_table(quoted_name("quoted", True))
    op.drop_table(_("translated"))
    op.drop_table(other_function("unknown"))
    op.drop_table(op.f())
    op.drop_table(f"{TABLES_NAME}_{5}_{None}")
    op.drop_table(f"{TABLES_NAME}_{5:>3}")
    op.drop_table(f"{TABLES_NAME}_{5}")
    op.drop_table(True)
    op.create_index("ix", "a", list(TABLES))
    op.create_index("ix", "a", sorted(("b", "c")))
    op.create_index("ix", "a", {"b": 1, "c": 2}.keys())
    op.create_index("ix", "a", PAIRS.values())
    op.create_index("ix", "a", {**PAIRS}.values())
    op.create_index("ix", "a", PAIRS.get("x"))
    op.create_index("ix", "a", {"b"})
    op.create_index("ix", "a", list())
    op.create_index("ix", "a", made(TABLES))
    op.drop_table("{}_{x}".format("formatted", x=local))
    op.drop_table(f"{local!r}_x")
    op.drop_table(" stripped ".strip())

    def inner(name):
        op.drop_table(name)
        op.drop_table(local)

    inner("inner")
    helper(op, "x")
    helper("x")
    helper(bind=op)
    value = helper("x")
    value = os.path.join("a")
    os.path.join("a")
    logging.info("x")
    log.info("x")
    print("x")
    unheard("x")
    value = unheard("x")
    Helper().method()
    other.method()
    other.append(5)
    sa.inspect(bind).clear_cache()
    value.method(op)
    value.attribute.method(x=other.op)
    (lambda: op.drop_table("lambda"))()
    if op.drop_table("in a test"):
        pass
    x = [op.drop_table("in a list")]
    return op.drop_table("returned")
    op.drop_table("after return")


def downgrade():
    pass
