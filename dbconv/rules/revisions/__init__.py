"""5xx: Alembic revisions."""

KINDS = ("revisions", "operations")
