# alembic.ini
[alembic]
script_location = db
version_locations =
    one
    with-dash
path_separator = newline
version_path_separator = os

[second]
script_location = other

[third]
version_locations = one

[broken]
script_location = %(missing)s

# db/env.py
# one/first.py
revision = "f"
down_revision = None
# with-dash/own.py
"""Nothing of it."""
revision = "o"
down_revision = "f"
