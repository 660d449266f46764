# db/versions/first.py
revision = "f"
down_revision = None
# db/versions/own.py
revision = "o"
down_revision = "f"
