# alembic.ini
[one]
script_location = one
[two]
script_location = two
# one/versions/first.py
revision = "f"
down_revision = None
# two/versions/own.py
"""Two lines; and
   Revises: a,b
"""
revision = "o"
down_revision = "f"
