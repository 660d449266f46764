# alembic.ini
script_location = db
# db/env.py
# db/versions/below/first.py
revision = "f"
down_revision = None
# db/versions/own.py
b"Revises: f"
revision = "o"
down_revision = "f"
