# versions/1a.py
BASE = "1a"
revision: str = BASE
down_revision = ("0", "1")
depends_on = ["2"]
branch_labels = {"x", "y"}
