# settings: dialect = "postgresql"
# app/types.py
import sqlalchemy as sa


class Money(sa.TypeDecorator):
    impl = sa.Integer

# migrations/versions/2b3c.py
import sqlalchemy as sa
from alembic import op
from app.types import Money

revision = "2b3c"
down_revision = None


def upgrade():
    op.alter_column("users", "a", existing_type=Money(), type_=sa.Boolean())
    op.alter_column("users", "b", existing_type=sa.Boolean(), type_=Money())
