"""5xx: Alembic revisions."""

ROOMS = ("revisions", "operations")
