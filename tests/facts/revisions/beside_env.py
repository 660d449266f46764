# db/env.py
# db/first.py
revision = "f"
down_revision = None
# db/below/second.py
revision = "s"
down_revision = None
# db/own.py
5
revision = "o"
down_revision = "f"
