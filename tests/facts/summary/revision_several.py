# versions/1a.py
revision = ("a", "b")
down_revision = ()
branch_labels = ["a"]
depends_on: x = MISSING
