"""Partition the events by month (raw SQL)."""

from alembic import op
from sqlalchemy import text

revision = "3d408fa1bc54"
down_revision = "2c3f7e90ab43"

SCHEMA = "telemetry"  # reached by both
FIRST, LAST = 2021, 2024  # reached by both
MONTHS = range(1, 12 + 1)  # reached by both
FUNCTION = (  # reached by upgrade
    """
CREATE OR REPLACE FUNCTION {schema}.route() RETURNS trigger AS $$
BEGIN
    NEW.routed_at := now();  -- 路由时间
    RETURN NEW;
END;
$$ LANGUAGE plpgsql;
"""
)  # reached by upgrade


def parts():  # reached by both
    return ((year, month) for year in range(FIRST, LAST) for month in MONTHS if not (year == FIRST and month < 6))


def upgrade():
    op.execute(f"CREATE TABLE {SCHEMA}.events_new (LIKE {SCHEMA}.events INCLUDING ALL) PARTITION BY RANGE (at)")
    for year, month in parts():
        name = f"events_{year}_{month:02d}"
        following = (year, month + 1) if month < 12 else (year + 1, 1)
        op.execute(f"""
            CREATE TABLE {SCHEMA}.{name}
            PARTITION OF {SCHEMA}.events_new
            FOR VALUES FROM ('{year}-{month:02d}-01') TO ('{following[0]}-{following[1]:02d}-01')
            """)
        op.execute(f"ALTER TABLE {SCHEMA}.{name} SET (fillfactor = {100 - 10!r:>{3}})" " -- " f"{name=}")
    op.execute(text(FUNCTION.format(schema=SCHEMA)))
    op.execute(
        text(
            "CREATE TRIGGER route BEFORE INSERT ON telemetry.events_new FOR EACH ROW EXECUTE FUNCTION telemetry.route()"
        )
    )
    op.execute("INSERT INTO telemetry.events_new " "SELECT * FROM telemetry.events " "WHERE \"at\" >= '2021-06-01'")
    op.execute(text("ALTER TABLE telemetry.events_new RENAME TO events"))


def downgrade():
    for year, month in parts():
        op.execute("DROP TABLE %s.events_%d_%02d" % (SCHEMA, year, month))
    op.execute("DROP FUNCTION {}.route()".format(SCHEMA))
