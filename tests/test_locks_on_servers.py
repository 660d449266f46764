"""Which locks PostgreSQL takes for what Alembic emits, how long MariaDB stops writers, and what the rules say of it."""

from __future__ import annotations

import pytest
from test_live_servers import answer, codes
from test_servers import Ask, mariadb, mariadb_client, postgres, postgres_client  # noqa: F401

TABLES = """
CREATE TABLE users (id INT PRIMARY KEY); INSERT INTO users VALUES (1), (2);
CREATE TABLE orders (id INT PRIMARY KEY, user_id INT, code INT, price INT);
INSERT INTO orders VALUES (1, 1, 1, 1), (2, 2, 2, 2);
"""
ASKED = (
    "op.execute(\"SELECT 'held ' || c.relname || ' ' || mode FROM pg_locks l JOIN pg_class c ON c.oid = l.relation"
    " WHERE c.relname IN ('users', 'orders') AND granted\")"
)
WRITERS_WAIT = {"ShareLock", "ShareRowExclusiveLock", "AccessExclusiveLock"}
LOCKS = [
    ('op.create_index("ix", "orders", ["code"])', {"ShareLock"}, "DBC721"),
    ('op.add_column("orders", sa.Column("a", sa.Integer(), index=True))', {"AccessExclusiveLock"}, "DBC721"),
    (
        'op.create_foreign_key("fk", "orders", "users", ["user_id"], ["id"])',
        {"ShareRowExclusiveLock"},
        "DBC723",
    ),
    ('op.create_check_constraint("ck", "orders", "price > 0")', {"AccessExclusiveLock"}, "DBC723"),
    ('op.create_unique_constraint("uq", "orders", ["code"])', {"AccessExclusiveLock"}, "DBC725"),
    ('op.add_column("orders", sa.Column("a", sa.Integer(), unique=True))', {"AccessExclusiveLock"}, "DBC725"),
    (
        'op.execute("UPDATE orders SET price = 0")\nop.alter_column("orders", "price", nullable=False)',
        {"AccessExclusiveLock"},
        "DBC726",
    ),
    ('op.drop_column("orders", "code")', {"AccessExclusiveLock"}, "DBC729"),
]


@pytest.mark.parametrize(("body", "locks", "code"), LOCKS)
def test_the_lock_that_postgresql_takes(body: str, locks: set[str], code: str, postgres: Ask) -> None:  # noqa: F811
    said = answer(postgres, TABLES, f"{body}\n{ASKED}", "postgresql")
    held = {line.split()[-1] for line in said.splitlines() if "held orders" in line}
    assert locks <= held and held & WRITERS_WAIT, said
    assert code in codes(body, "postgresql", "live")


FREE = [
    'op.create_foreign_key("fk", "orders", "users", ["user_id"], ["id"], postgresql_not_valid=True)',
    'op.create_check_constraint("ck", "orders", "price > 0", postgresql_not_valid=True)',
    'op.add_column("orders", sa.Column("a", sa.Integer(), sa.ForeignKey("users.id")), inline_references=True)',
]
SCANNED = [
    'op.create_foreign_key("fk", "orders", "users", ["user_id"], ["id"])',
    'op.create_check_constraint("ck", "orders", "price > 0")',
    'op.add_column("orders", sa.Column("a", sa.Integer(), sa.ForeignKey("users.id")))',
]
SCANS = "op.execute(\"SELECT 'scans ' || seq_tup_read FROM pg_stat_xact_user_tables WHERE relname = 'orders'\")"


@pytest.mark.parametrize("body", [*FREE, *SCANNED])
def test_what_has_postgresql_read_all_rows(body: str, postgres: Ask) -> None:  # noqa: F811
    said = answer(postgres, TABLES, f"{SCANS}\n{body}\n{SCANS}", "postgresql")
    before, after = [line for line in said.splitlines() if "scans " in line]
    assert (before != after) == (body in SCANNED), said
    assert ("DBC723" in codes(body, "postgresql", "live")) == (body in SCANNED)


def test_set_not_null_takes_the_word_of_a_check(postgres: Ask) -> None:  # noqa: F811
    check = (
        'op.create_check_constraint("ck", "orders", "price IS NOT NULL")\nop.execute("COMMIT")\nop.execute("BEGIN")\n'
    )
    body = 'op.alter_column("orders", "price", nullable=False)'
    noisy = "SET client_min_messages = debug1;\n"
    proved = answer(postgres, TABLES + noisy, check + body, "postgresql")
    assert 'existing constraints on column "orders.price" are sufficient to prove' in proved
    assert "sufficient to prove" not in answer(postgres, TABLES + noisy, body, "postgresql")


def test_an_index_becomes_a_constraint(postgres: Ask) -> None:  # noqa: F811
    """As DBC725 advises, in two revisions."""
    build = (
        "with op.get_context().autocommit_block():\n"
        '    op.create_index("uq", "orders", ["code"], unique=True, postgresql_concurrently=True)\n'
    )
    use = 'op.execute("ALTER TABLE orders ADD CONSTRAINT uq UNIQUE USING INDEX uq")'
    twice = 'op.execute("INSERT INTO orders VALUES (3, 1, 1, 1)")'
    said = answer(postgres, TABLES, f"{build}{use}\n{twice}", "postgresql")
    assert "duplicate key" in said and said.count("ERROR") == 1
    assert codes(build, "postgresql", "live") == set() == codes(use, "postgresql", "live") - {"DBC729"}


def test_an_invalid_index_is_kept(postgres: Ask) -> None:  # noqa: F811
    """DBC733: the first build fails by a duplicate, the second is silent and leaves it invalid."""
    build = (
        "with op.get_context().autocommit_block():\n"
        '    op.create_index("uq", "orders", ["price"], unique=True, postgresql_concurrently=True,'
        " if_not_exists=True)\n"
    )
    rows = f"{TABLES} UPDATE orders SET price = 1;"
    again = "CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS uq ON orders (price);"
    asked = "SELECT 'valid ' || indisvalid FROM pg_index WHERE indexrelid = 'uq'::regclass;"
    first = answer(postgres, rows, build, "postgresql")
    assert "could not create unique index" in first
    said = postgres(f"{rows} {again} UPDATE orders SET price = id; {again} {asked}")
    assert "already exists, skipping" in said and "valid false" in said
    assert codes(build, "postgresql", "live") == {"DBC733"}


WITHOUT_LOCK = "ALTER TABLE orders ADD {}, ALGORITHM=INPLACE, LOCK=NONE;"
COPIED = [
    ("CONSTRAINT fk FOREIGN KEY (user_id) REFERENCES users (id)", True),
    ("CONSTRAINT ck CHECK (price > 0)", True),
    ("INDEX ix (code)", False),
    ("FULLTEXT INDEX ix (name)", True),
]


@pytest.mark.parametrize(("clause", "stops"), COPIED)
def test_what_mariadb_does_not_do_while_others_write(clause: str, stops: bool, mariadb: Ask) -> None:  # noqa: F811
    tables = TABLES.replace("price INT)", "price INT, name VARCHAR(9) DEFAULT '')").replace(
        "(1, 1, 1, 1), (2, 2, 2, 2)", "(1, 1, 1, 1, ''), (2, 2, 2, 2, '')"
    )
    said = mariadb(tables + WITHOUT_LOCK.format(clause))
    assert ("is not supported" in said) == stops, said
    found = codes(f'op.execute("ALTER TABLE orders ADD {clause}")', "mysql", "live")
    assert bool(found & {"DBC721", "DBC723"}) == stops


def test_mariadb_adds_a_foreign_key_at_once_where_it_checks_none(mariadb: Ask) -> None:  # noqa: F811
    clause = "CONSTRAINT fk FOREIGN KEY (user_id) REFERENCES users (id)"
    assert "ERROR" not in mariadb(f"{TABLES} SET foreign_key_checks = 0; {WITHOUT_LOCK.format(clause)}")


def test_a_validation_in_the_transaction_that_adds_keeps_its_lock(postgres: Ask) -> None:  # noqa: F811
    """DBC724: the strong lock is there while VALIDATE reads, and is not where that runs by itself."""
    add = 'op.create_foreign_key("fk", "orders", "users", ["user_id"], ["id"], postgresql_not_valid=True)\n'
    validate = 'op.execute("ALTER TABLE orders VALIDATE CONSTRAINT fk")\n'
    together = answer(postgres, TABLES, f"{add}{validate}{ASKED}", "postgresql")
    assert "held orders ShareRowExclusiveLock" in together and "ERROR" not in together
    apart = answer(postgres, TABLES, f'{add}op.execute("COMMIT")\nop.execute("BEGIN")\n{validate}{ASKED}', "postgresql")
    assert "held orders ShareUpdateExclusiveLock" in apart and "ShareRowExclusiveLock" not in apart
    assert "DBC724" in codes(add + validate, "postgresql", "live")
    assert "DBC724" not in codes(validate, "postgresql", "live")
