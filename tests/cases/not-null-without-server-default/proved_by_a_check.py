# settings: dialect = "postgresql"
# migrations/env.py
from alembic import context

# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_check_constraint("ck_old", "users", "old IS NOT NULL")
    op.create_check_constraint("ck_older", "users", "older IS NOT NULL", postgresql_not_valid=True)
    op.create_check_constraint("ck_young", "users", "young IS NOT NULL", postgresql_not_valid=True)
    op.create_check_constraint("ck_gone", "users", "gone IS NOT NULL")
    op.create_check_constraint("ck_kept", "users", "kept IS NOT NULL")
    op.create_check_constraint("ck_1", "users", "first IS NOT NULL", postgresql_not_valid=True)
    op.create_check_constraint("ck_2", "users", "second IS NOT NULL", postgresql_not_valid=True)
    op.create_check_constraint("ck_3", "users", "third IS NOT NULL", postgresql_not_valid=True)

# migrations/versions/2b3c.py
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"


def upgrade():
    op.execute("ALTER TABLE users VALIDATE CONSTRAINT ck_older")
    op.execute("ALTER TABLE users VALIDATE CONSTRAINT ck_1")
    op.execute('ALTER TABLE users VALIDATE CONSTRAINT "ck_2"')
    op.execute("alter table users validate constraint ck_3")
    op.drop_constraint("ck_kept", "guests", type_="check")
    op.drop_constraint("ck_gone", "users", type_="check")

# migrations/versions/3c4d.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "3c4d"
down_revision = "2b3c"

COLUMNS = list(op)


def upgrade():
    # Measured on PostgreSQL: a valid one proves it, and no row is read again
    op.create_check_constraint("ck_n", "users", "n IS NOT NULL")
    op.alter_column("users", "n", existing_type=sa.Integer(), nullable=False)
    op.create_check_constraint("ck_m", "users", "m IS NOT NULL", postgresql_not_valid=True)
    op.alter_column("users", "m", existing_type=sa.Integer(), nullable=False)  # DBC525:30
    op.create_check_constraint("ck_sign", "kennels", "door_sign IS NOT NULL", postgresql_not_valid=True)
    op.execute("ALTER TABLE kennels VALIDATE CONSTRAINT ck_sign")
    op.alter_column("kennels", "door_sign", existing_type=sa.String(20), nullable=False)
    op.execute("ALTER TABLE dogs ADD CONSTRAINT ck_name CHECK (name IS NOT NULL)")
    op.alter_column("dogs", "name", existing_type=sa.String(20), nullable=False)
    op.alter_column("dogs", "nick_name", existing_type=sa.String(20), nullable=False)  # DBC525:29
    op.execute("ALTER TABLE cats ADD CONSTRAINT ck_name CHECK (\"name\" IS NOT NULL) NOT VALID")
    op.alter_column("cats", "name", existing_type=sa.String(20), nullable=False)  # DBC525:29
    op.execute("ALTER TABLE birds ADD CONSTRAINT ck_song CHECK (song IS NOT NULL) NOT VALID")
    op.execute("ALTER TABLE birds VALIDATE CONSTRAINT ck_song")
    op.alter_column("birds", "song", existing_type=sa.String(20), nullable=False)
    op.create_check_constraint("ck_size", "fish", "size > 0")
    op.alter_column("fish", "size", existing_type=sa.Integer(), nullable=False)  # DBC525:29
    op.execute("alter table ponies add constraint ck_mane check (mane is not null) not valid")
    op.alter_column("ponies", "mane", existing_type=sa.String(20), nullable=False)  # DBC525:31
    op.execute("ALTER TABLE mules ADD CHECK (ears IS NOT NULL) NOT VALID")
    op.alter_column("mules", "ears", existing_type=sa.Integer(), nullable=False)  # DBC525:30
    op.execute("ALTER TABLE asses ADD CHECK (tail IS NOT NULL)")
    op.alter_column("asses", "tail", existing_type=sa.Integer(), nullable=False)
    op.create_unique_constraint("uq_depth", "fish", ["depth"])
    op.alter_column("fish", "depth", existing_type=sa.Integer(), nullable=False)  # DBC525:29
    op.create_check_constraint("ck_weight", "fish", sa.column("weight").isnot(None))
    op.alter_column("fish", "weight", existing_type=sa.Integer(), nullable=False)
    op.create_check_constraint("ck_age", "cows", "age IS NOT NULL")
    op.alter_column("goats", "age", existing_type=sa.Integer(), nullable=False)  # DBC525:30
    # In an earlier revision: valid, made so, not yet, or no more
    op.alter_column("users", "old", existing_type=sa.Integer(), nullable=False)
    op.alter_column("users", "older", existing_type=sa.Integer(), nullable=False)
    op.alter_column("users", "young", existing_type=sa.Integer(), nullable=False)  # DBC525:30
    op.alter_column("users", "gone", existing_type=sa.Integer(), nullable=False)  # DBC525:30
    op.alter_column("users", "kept", existing_type=sa.Integer(), nullable=False)
    op.alter_column("users", "first", existing_type=sa.Integer(), nullable=False)
    op.alter_column("users", "second", existing_type=sa.Integer(), nullable=False)
    op.alter_column("users", "third", existing_type=sa.Integer(), nullable=False)
    # Which constraint it is, of which kind, and which one was made valid
    op.create_unique_constraint("uq_crabs", "crabs", COLUMNS)
    op.alter_column("crabs", "colour", existing_type=sa.Integer(), nullable=False)  # DBC525:30
    op.execute("ALTER TABLE owls ADD CONSTRAINT ex EXCLUDE (id WITH =) WHERE (nest IS NOT NULL)")
    op.alter_column("owls", "nest", existing_type=sa.Integer(), nullable=False)  # DBC525:29
    op.execute("ALTER TABLE hens ADD CONSTRAINT ck_egg CHECK (egg IS NOT NULL) NOT VALID")
    op.execute("ALTER TABLE hens VALIDATE CONSTRAINT ck_coop")
    op.alter_column("hens", "egg", existing_type=sa.Integer(), nullable=False)  # DBC525:29
    op.create_check_constraint("ck_wool", "sheep", "wool IS NOT NULL", deferrable=True)
    op.alter_column("sheep", "wool", existing_type=sa.Integer(), nullable=False)
    op.create_check_constraint("ck_horn", "sheep", "horn IS NOT NULL", postgresql_not_valid=False)
    op.alter_column("sheep", "horn", existing_type=sa.Integer(), nullable=False)
