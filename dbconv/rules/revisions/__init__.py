"""5xx: Alembic revisions."""
