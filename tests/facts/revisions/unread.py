# db/env.py
# db/versions/broken.py
down_revision = (
# db/versions/own.py
revision = "o"
down_revision = "missing"
