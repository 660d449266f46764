# alembic.ini
[alembic]
script_location = db
version_locations = one;two
version_path_separator = ;
# one/first.py
revision = "f"
down_revision = None
# two/own.py
"""Revises:
"""
revision = "o"
down_revision = "f"
