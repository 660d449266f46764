# db/env.py
# db/versions/2026/first.py
revision = "f"
down_revision = None
# db/versions/2027/own.py
revision = "o"
down_revision = "f"
