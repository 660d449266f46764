"""Alembic's script directories and revision files as they lie on disk, named as in ``alembic.script``."""
