# db/env.py
# db/steps/first.py
revision = "f"
down_revision = None
# db/steps/own.py
revision = "o"
down_revision = "f"
down_revision = "f"
