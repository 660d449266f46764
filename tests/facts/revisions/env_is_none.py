# db/versions/first.py
revision = "f"
down_revision = None
# db/env.py
revision = "o"
down_revision = "f"
