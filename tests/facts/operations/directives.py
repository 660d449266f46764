# versions/1a_make.py
"""Everything that Alembic offers.

Revision ID: 1a
"""
import alembic
import sqlalchemy as sa
from alembic import context, op
from alembic.op import drop_table, create_index as make_index
from sqlalchemy.dialects import postgresql
from sqlalchemy.dialects.postgresql import ENUM

revision = "1a"
down_revision = "0"

SCHEMA = "sales"
NAME = "orders"
COLUMNS = ["a", "b"]
ID = sa.Column("id", sa.Integer, primary_key=True)
STATE = sa.Enum("a", "b", name="state")
orders = sa.table(NAME, sa.column("a"))


def upgrade():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.String(8), sa.CheckConstraint("name > ''", name="ck"), unique=True, nullable=False),
        sa.Column("state", sa.Enum("a", "b"), server_default="a"),
        sa.Column("kind", type_=ENUM("x", name="kind", create_type=False)),
        sa.Column("list", postgresql.ARRAY(sa.Enum(Kind, native_enum=False))),
        sa.Column("rank", STATE, index=True, unique=True),
        sa.Column("order_id", sa.Integer, sa.ForeignKey("orders.id", name=op.f("fk"))),
        sa.PrimaryKeyConstraint("id", "name", name="pk"),
        sa.UniqueConstraint("name", COMPUTED, name=COMPUTED),
        sa.ForeignKeyConstraint(["a", COMPUTED], ["b.c"]),
        sa.CheckConstraint("a > 0", **options),
        sa.CheckConstraint("a > 1", name=None),
        postgresql.ExcludeConstraint(("a", "="), name="ex"),
        sa.Index("ix", "name"),
        schema=SCHEMA,
        comment="x",
    )
    op.create_table(NAME, ID, *[sa.Column(each, sa.Integer) for each in COLUMNS])
    op.create_table("starred", *[ID, *[sa.Column("a" + "b", sa.Integer)]], made())
    op.create_table(sa.Column("id", sa.Integer), name="by_keyword")
    op.create_table(table_name="by_table_name")
    op.create_table(COMPUTED, schema=COMPUTED)
    op.create_table()
    op.add_column("users", sa.Column("age", sa.Integer, sa.Identity()), schema="sales", if_not_exists=True)
    op.add_column("users", ID)
    op.add_column("users", made())
    op.add_column(table_name="users", column=sa.Column(COMPUTED, sa.Enum("a", name=NAME)))
    op.add_column(*ARGUMENTS)
    op.alter_column("users", "age", new_column_name="old", nullable=False, existing_nullable=True, type_=sa.Enum("x"))
    op.alter_column("users", "age", name="older", nullable=COMPUTED, type=sa.Integer(), server_default=None)
    op.alter_column(tablename="users", column_name="age", existing_type=sa.Enum("y"))
    op.drop_column("users", "age", schema="sales", mssql_drop_check=True)
    op.drop_column("users", COMPUTED)
    op.create_index(op.f("ix_a"), "users", ["a", sa.text("lower(b)"), COMPUTED], unique=True)
    op.create_index(None, "users", COLUMNS)
    op.create_index("ix_c", "users", columns=[])
    op.create_index(COMPUTED, table_name="users")
    op.drop_index("ix_a", "users")
    op.drop_index("ix_b", tablename="users", if_exists=True)
    op.drop_index(index_name=op.f("ix_c"))
    op.create_unique_constraint("uq", "users", ["a", "b"])
    op.create_unique_constraint(None, "users", ("a",), schema="sales")
    op.create_unique_constraint(name="uq_c", source="users", local_cols=["c"])
    op.create_primary_key("pk", "users", ["id"])
    op.create_foreign_key("fk", "users", "orders", ["order_id"], ["id"], ondelete="CASCADE")
    op.create_foreign_key(None, source_table="users", referent="orders", local_cols=["a"], remote_cols=["b"])
    op.create_check_constraint("ck", "users", "a > 0 and b < 5")
    op.create_check_constraint("ck", "users", sa.column("a") > 0)
    op.create_exclude_constraint("ex", "users", ("a", "="), where="b")
    op.drop_constraint("ck", "users", type_="check")
    op.drop_constraint("ck", "users", "foreignkey", schema="sales")
    op.drop_constraint(None, "users")
    op.drop_constraint(COMPUTED, "users", type="unique")
    op.rename_table("users", "people", schema="sales")
    op.rename_table(old_table_name="people", new_table_name=COMPUTED)
    op.create_table_comment("users", "x", existing_comment=None)
    op.drop_table_comment("users")
    op.bulk_insert(orders, [{"a": 1}])
    op.bulk_insert(table=sa.table("users"), rows=[])
    op.bulk_insert()
    op.execute("UPDATE users SET a = 1")
    op.execute(sqltext=sa.text("DELETE FROM users"))
    op.execute()
    op.drop_table("users", schema="sales")
    op.drop_table(COMPUTED)
    with op.batch_alter_table("users", schema="sales") as batch_op:
        batch_op.add_column(sa.Column("a", sa.Integer))
        batch_op.alter_column("a", nullable=True)
        batch_op.create_index("ix_a", ["a"])
        batch_op.create_unique_constraint("uq", columns=["a"])
        batch_op.create_foreign_key("fk", "orders", ["a"], ["id"])
        batch_op.drop_constraint("fk", type_="foreignkey")
        batch_op.drop_index("ix_a")
        batch_op.drop_column("a")
        batch_op.f("x")
        batch_op.unheard_of("x")
    with op.batch_alter_table(table_name=COMPUTED) as batch:
        batch.drop_column("a")
    batch_op = op.batch_alter_table(NAME, SCHEMA)
    batch_op.drop_column("b")
    drop_table("directly")
    make_index("ix", "directly", ["a"])
    alembic.op.drop_table("by_module")
    context.op.drop_table("by_context")
    other = op
    other.drop_table("by_another_name")
    op.get_bind()
    op.f("x")
    op.invoke(x)
    op.implementation_for(x)
    op.batch_alter_table("users")
    op.run_async(waiting, "given")
    op.run_async(lambda x: op.drop_table("in_lambda"))
    op.run_async()


async def waiting(connection, name):
    op.drop_table(name)


def downgrade():
    raise NotImplementedError
