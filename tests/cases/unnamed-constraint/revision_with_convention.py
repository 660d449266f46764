# path: migrations/versions/2b3c.py
# file: migrations/versions/1a2b.py = import sqlalchemy as sa\nfrom alembic import op\n\nrevision = "1a2b"\ndown_revision = None\n\ndef upgrade():\n    op.create_table_comment("users", "people")\n
# file: app/__init__.py = # app
# file: app/base.py = from sqlalchemy import MetaData\nfrom sqlalchemy.orm import DeclarativeBase\nclass Base(DeclarativeBase):\n    metadata = MetaData(naming_convention={"uq": "uq_%(table_name)s"})\n
# file: migrations/env.py = from alembic import context\nfrom app.base import Base\ntarget_metadata = Base.metadata\ncontext.configure(target_metadata=target_metadata)\n
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"

def upgrade():
    op.create_unique_constraint(None, "users", ["email"])
    op.create_foreign_key(None, "users", "roles", ["role_id"], ["id"])  # DBC521:27
    op.drop_constraint(None, "users", type_="unique")  # DBC521:24
