"""Operations that are guarded by decorators."""

import contextlib
import functools
import logging

import sqlalchemy as sa
from alembic import context, op

revision = "b5c8172934dc"
down_revision = "a4b7061823cb"

logger = logging.getLogger("alembic.runtime.migration")  # reached by both
LIMITS = dict(lock="5s", statement="30min")  # reached by both


def online_only(function):  # reached by upgrade
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        if context.is_offline_mode():
            logger.warning("%s needs a database", function.__name__)
            return None
        return function(*args, **kwargs)

    return wrapper


@contextlib.contextmanager
def limits(**wanted):  # reached by both
    for name, value in {**LIMITS, **wanted}.items():
        op.execute(f"SET {name}_timeout = '{value}'")
    try:
        yield
    finally:
        for name in LIMITS:
            op.execute("RESET " + name + "_timeout")
            logger.info("reset %s", name)


@online_only
def backfill(table, *, column="balance", step=10_000):  # reached by upgrade
    low, done = 0, False
    while not done:
        result = op.get_bind().execute(
            sa.text(f"UPDATE {table} SET {column} = 0 WHERE {column} IS NULL AND id BETWEEN :low AND :high"),
            {"low": low, "high": low + step},
        )
        low += step
        done = result.rowcount == 0 or low > 1e9
        assert low >= 0, "too many"
        if low == 7:
            continue


def upgrade():
    with limits(lock="2s"):
        op.add_column("account", sa.Column("balance", sa.Numeric(18, 4)))
    with op.get_context().autocommit_block():
        backfill("account", step=5000)
        op.create_index("ix_account_balance", "account", ["balance"], postgresql_concurrently=True, if_not_exists=True)
    global progress
    progress = "done"


@online_only
def report():  # reached by neither
    logger.info("rows: %d", 0)


progress = "started"  # reached by upgrade


def downgrade():
    with limits():
        op.drop_index("ix_account_balance", table_name="account")
        op.drop_column("account", "balance")
