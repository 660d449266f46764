# settings: dialect = "sqlite"
# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    with op.batch_alter_table("a") as batch_op:
        batch_op.alter_column("a", existing_type=sa.String(80), type_=sa.String(40))
