# db/env.py
# db/others/first.py
revision = "elsewhere"
down_revision = None
# db/.hidden/second.py
revision = "hidden"
down_revision = None
# db/versions/own.py
revision = "o"
down_revision = ("elsewhere", "hidden")
