# settings: dialect = "postgresql"
# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("code", sa.String(20)),
        sa.Column("born", sa.DateTime()),
    )
    op.create_table("others", sa.Column("a", sa.String(20)))
    op.create_table("odds", sa.Column("odd", kind()))
    op.create_table("partly", *columns())

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op
from app.types import Money
from sqlalchemy.dialects import postgresql

revision = "2b3c"
down_revision = "1a2b"


def upgrade():
    op.alter_column("others", "absent", type_=sa.Integer())
    op.alter_column("odds", "odd", type_=sa.Integer())
    op.alter_column("partly", "code", type_=sa.Integer())
    op.alter_column("users", "code", type_=sa.Integer())  # DBC704:44
    op.alter_column("users", "born", type_=sa.Date())
    op.alter_column("users", "age", type_=sa.Integer())
    op.alter_column("users", "code", type_=sa.Text())
    op.alter_column("users", "code", new_column_name="codes")
    op.alter_column("users", "codes", type_=sa.Integer())
    op.alter_column("users", "a", existing_type=sa.String(20), type_=sa.BigInteger())  # DBC704:70
    op.alter_column("users", "order", existing_type=sa.Text(), type_=postgresql.JSONB())  # DBC704:70
    op.alter_column("users", "a", existing_type=sa.Integer(), type_=sa.Boolean())  # DBC704:69
    op.alter_column("users", "a", existing_type=sa.Boolean(), type_=sa.Integer())  # DBC704:69
    op.alter_column("users", "a", existing_type=sa.Integer(), type_=sa.Numeric(10, 2))
    op.alter_column("users", "a", existing_type=sa.DateTime(), type_=sa.Integer())  # DBC704:70
    op.alter_column("users", "a", existing_type=sa.DateTime(), type_=sa.Time())
    op.alter_column("users", "a", existing_type=sa.Date(), type_=sa.Time())  # DBC704:66
    op.alter_column("users", "a", existing_type=sa.Date(), type_=sa.DateTime())
    op.alter_column("users", "a", existing_type=sa.Time(), type_=sa.Interval())
    op.alter_column("users", "a", existing_type=sa.Interval(), type_=sa.Integer())  # DBC704:70
    op.alter_column("users", "a", existing_type=sa.JSON(), type_=postgresql.JSONB())
    op.alter_column("users", "a", existing_type=sa.JSON(), type_=postgresql.ARRAY(sa.Text()))  # DBC704:66
    op.alter_column("users", "a", existing_type=sa.Uuid(), type_=sa.LargeBinary())  # DBC704:66
    op.alter_column("users", "a", existing_type=sa.LargeBinary(), type_=sa.Uuid())  # DBC704:73
    op.alter_column("users", "a", existing_type=sa.LargeBinary(), type_=sa.Text())
    op.alter_column("users", "a", existing_type=postgresql.ARRAY(sa.Text()), type_=sa.Uuid())  # DBC704:84
    op.alter_column("users", "a", existing_type=postgresql.ARRAY(sa.Text()), type_=postgresql.ARRAY(sa.Integer()))
    op.alter_column("users", "a", existing_type=sa.String(20), type_=sa.Enum("a", "b", name="kind"))  # DBC704:70
    op.alter_column("users", "a", existing_type=sa.String(20), type_=sa.Enum("a", name="kind", native_enum=False))
    op.alter_column("users", "a", existing_type=sa.Enum("a", name="kind"), type_=sa.Integer())  # DBC704:82
    op.alter_column("users", "a", existing_type=sa.Enum("a", name="kind"), type_=sa.Enum("a", "b", name="kinds"))
    op.alter_column("users", "a", existing_type=sa.String(20), type_=Money())
    op.alter_column("users", "a", existing_type=Money(), type_=sa.Integer())
    op.alter_column("users", "a", existing_type=postgresql.MONEY(), type_=sa.Boolean())
    op.alter_column("users", "a", existing_type=sa.Text(), type_=sa.Integer(), postgresql_using="a::integer")
    op.alter_column("users", "a", existing_type=sa.Text(), type_=sa.Integer(), postgresql_using=None)  # DBC704:66
    op.alter_column("users", "a", existing_type=sa.Text(), type_=sa.DateTime(), nullable=True)  # DBC704:66
    op.alter_column("users", "a", existing_type=sa.Text(), type_=sa.LargeBinary())  # DBC704:66
    op.alter_column("users", "a", existing_type=sa.Text(), nullable=True)
    op.alter_column("users", "a", existing_type=sa.Text(), type_=postgresql.ARRAY(sa.Text()))  # DBC704:66
    op.alter_column("users", "a", existing_type=sa.Text(), type_=sa.Enum(Kind))  # DBC704:66
    op.alter_column(name(), name(), existing_type=sa.Text(), type_=sa.Integer())
    op.alter_column(name(), "code", type_=sa.Integer())
    op.alter_column("others", name(), type_=sa.Integer())
    if op.get_bind().dialect.name == "sqlite":
        op.alter_column("users", "a", existing_type=sa.Text(), type_=sa.Integer())


def downgrade():
    op.alter_column("users", "a", existing_type=sa.Text(), type_=sa.Integer())
