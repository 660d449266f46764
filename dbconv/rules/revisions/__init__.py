"""5xx: Alembic revisions."""

ROOMS = ("edits", "links", "operations")
