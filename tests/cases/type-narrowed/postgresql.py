# settings: dialect = "postgresql"
# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table("users", sa.Column("code", sa.String(200)), sa.Column("text", sa.Text()))

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "2b3c"
down_revision = "1a2b"


def upgrade():
    op.alter_column("users", "code", type_=sa.String(80))  # DBC742:44
    op.alter_column("a", "a", existing_type=sa.String(80), type_=sa.String(80))
    op.alter_column("a", "b", existing_type=sa.String(80), type_=sa.String(81))
    op.alter_column("a", "c", existing_type=sa.String(80), type_=sa.Text())
    op.alter_column("a", "d", existing_type=sa.Text(), type_=sa.String(80))  # DBC742:62
    op.alter_column("a", "e", existing_type=sa.Text(), type_=sa.String())
    op.alter_column("a", "e0", existing_type=sa.String(), type_=sa.String(40))  # DBC742:65
    op.alter_column("a", "f", existing_type=sa.Text(), type_=sa.String(length()))
    op.alter_column("a", "g", existing_type=sa.BigInteger(), type_=sa.Integer())  # DBC742:68
    op.alter_column("a", "h", existing_type=sa.INTEGER(), type_=sa.SmallInteger())  # DBC742:65
    op.alter_column("a", "i", existing_type=sa.SmallInteger(), type_=sa.Integer())
    op.alter_column("a", "j", existing_type=sa.Integer(), type_=sa.INTEGER())
    op.alter_column("a", "k", existing_type=sa.Numeric(10, 3), type_=sa.Numeric(10, 2))  # DBC742:70
    op.alter_column("a", "l", existing_type=sa.Numeric(10, 2), type_=sa.Numeric(9, 2))  # DBC742:70
    op.alter_column("a", "m", existing_type=sa.Numeric(10, 2), type_=sa.Numeric(10, 3))  # DBC742:70
    op.alter_column("a", "n", existing_type=sa.Numeric(10, 2), type_=sa.Numeric(11, 3))
    op.alter_column("a", "o", existing_type=sa.Numeric(10, 2), type_=sa.Numeric())
    op.alter_column("a", "p", existing_type=sa.Numeric(), type_=sa.Numeric(10, 2))
    op.alter_column("a", "q", existing_type=sa.Float(), type_=sa.Integer())  # DBC742:63
    op.alter_column("a", "r", existing_type=sa.Numeric(10, 0), type_=sa.BigInteger())
    op.alter_column("a", "s", existing_type=sa.Integer(), type_=sa.Numeric(10, 2))
    op.alter_column("a", "t", existing_type=sa.DateTime(), type_=sa.Date())  # DBC742:66
    op.alter_column("a", "u", existing_type=sa.DateTime(), type_=sa.Time())  # DBC742:66
    op.alter_column("a", "v", existing_type=sa.DateTime(timezone=True), type_=sa.DateTime())  # DBC742:79
    op.alter_column("a", "w", existing_type=sa.DateTime(), type_=sa.DateTime(timezone=True))
    op.alter_column("a", "x", existing_type=sa.Text(), type_=sa.String(80), postgresql_using="left(x, 80)")
    op.alter_column("a", "y", existing_type=sa.Date(), type_=sa.DateTime())
    op.alter_column("a", name(), existing_type=sa.Text(), type_=sa.String(80))
    op.add_column("elsewhere", sa.Column("e2", sa.Text()))
    op.alter_column("a", "e2", existing_type=sa.Text(), type_=sa.String(80))  # DBC742:63
    op.alter_column("elsewhere", "old", existing_type=sa.Text(), new_column_name="e3")
    op.alter_column("a", "e3", existing_type=sa.Text(), type_=sa.String(80))  # DBC742:63
    op.add_column("f", sa.Column("other", sa.Text()))
    op.alter_column("f", "a", existing_type=sa.Text(), type_=sa.String(80))  # DBC742:62
    op.add_column("f", sa.Column(name(), sa.Text()))
    op.alter_column("f", "a", existing_type=sa.Text(), type_=sa.String(80))
    op.alter_column("a", "n1", existing_type=sa.Numeric(10), type_=sa.Numeric(9))  # DBC742:68
    op.alter_column("a", "n2", existing_type=sa.Numeric(10), type_=sa.Numeric(10, 1))  # DBC742:68
    op.alter_column("a", "n3", existing_type=sa.Numeric(10, 1), type_=sa.Numeric(10))  # DBC742:71
    op.alter_column("a", "n4", existing_type=sa.Numeric(10), type_=sa.Numeric(10))
    op.alter_column("a", "n5", existing_type=sa.Numeric(10), type_=sa.Numeric(11, 1))
    op.alter_column("a", "n6", existing_type=sa.Numeric(10, 1), type_=sa.Numeric(9))  # DBC742:71
    op.alter_column("a", "n7", existing_type=sa.Text(), nullable=True)
    op.alter_column("a", "n8", existing_type=sa.Uuid(), type_=sa.LargeBinary(), postgresql_using="x")
    op.alter_column("a", "n9", existing_type=sa.DateTime(timezone=True), type_=sa.DateTime(timezone=True))
    op.alter_column("a", "n10", existing_type=sa.Numeric(precision(), 2), type_=sa.Numeric(9, 2))
    op.alter_column("a", "n11", existing_type=sa.Numeric(10, 2), type_=sa.Numeric(precision(), 2))
    op.add_column("a", sa.Column("z", sa.Text()))
    op.alter_column("a", "z", existing_type=sa.Text(), type_=sa.String(80))
    op.create_table("new", sa.Column("a", sa.Text()))
    op.alter_column("new", "a", existing_type=sa.Text(), type_=sa.String(80))
    op.alter_column("b", "a", new_column_name="b")
    op.alter_column("b", "b", existing_type=sa.Text(), type_=sa.String(80))
    op.rename_table("c", "d")
    op.alter_column("d", "b", existing_type=sa.Text(), type_=sa.String(80))
    op.alter_column(name(), "b", existing_type=sa.Text(), type_=sa.String(80))
    if op.get_bind().dialect.name == "mysql":
        op.alter_column("a", "a", existing_type=sa.Text(), type_=sa.String(80))
    op.execute("UPDATE a SET a = left(a, 80)")
    op.alter_column("a", "a", existing_type=sa.Text(), type_=sa.String(80))
    op.alter_column("e", "a", existing_type=sa.Text(), type_=sa.String(80))  # DBC742:62


def downgrade():
    op.alter_column("a", "a", existing_type=sa.Text(), type_=sa.String(80))
