"""Fetch the exchange rates asynchronously."""

import asyncio
from decimal import Decimal

import sqlalchemy as sa
from alembic import op
from sqlalchemy.ext.asyncio import AsyncConnection

revision = "d7ea39415bfe"
down_revision = "c6d928304aed"
branch_labels = None
depends_on = ("0a1f5c7d9e21",)

RATES = {"EUR": Decimal("1.0"), "CNY": Decimal("7.85"), "JPY": None}  # reached by upgrade
RATES.update(USD=Decimal("1.08"))  # reached by upgrade
for code, rate in list(RATES.items()):  # reached by upgrade
    if rate is None:
        del RATES[code]
PAUSE = 0.25  # reached by upgrade
UNUSED: dict[str, int] = {}  # reached by neither
UNUSED["x"] = 3  # reached by neither


async def store(connection: AsyncConnection, code: str, rate: Decimal) -> int:  # reached by upgrade
    statement = sa.text("INSERT INTO rate (code, rate) VALUES (:code, :rate)")
    async with connection.begin_nested():
        result = await connection.execute(statement, {"code": code, "rate": rate})
        await asyncio.sleep(PAUSE)
    return result.rowcount


async def fill(connection):  # reached by upgrade
    total = sum([await store(connection, code, rate) for code, rate in RATES.items() if code])
    async for row in await connection.stream(sa.text("SELECT code FROM rate")):
        total -= bool(row.code)
    if total != 0 or not RATES:
        raise ValueError(f"{total} rates of {len(RATES)}")


def upgrade() -> None:
    op.create_table("rate", sa.Column("code", sa.CHAR(3), primary_key=True), sa.Column("rate", sa.Numeric(18, 6)))
    op.run_async(fill)


def downgrade() -> None:
    op.drop_table("rate")
