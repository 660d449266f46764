# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import mysql

revision = "1a2b"
down_revision = None


def upgrade():
    op.alter_column("a", "a", existing_type=sa.String(80), type_=sa.String(40))  # DBC742:66
    op.alter_column("a", "b", existing_type=mysql.BIGINT(unsigned=True), type_=mysql.INTEGER())
    op.alter_column("a", "c", existing_type=mysql.BIGINT(), type_=mysql.INTEGER(unsigned=True))
    op.alter_column("a", "d", existing_type=sa.DateTime(timezone=True), type_=sa.DateTime())
    op.alter_column("a", "e", existing_type=mysql.INTEGER(), type_=mysql.MEDIUMINT())  # DBC742:68
    op.alter_column("a", "f", existing_type=mysql.YEAR(), type_=mysql.TINYINT())
    op.alter_column("a", "g", existing_type=sa.String(), type_=sa.String(40))
    op.alter_column("a", "h", existing_type=sa.Text(), type_=sa.String(40))  # DBC742:62
