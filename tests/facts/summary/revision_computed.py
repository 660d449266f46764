# versions/1a.py
revision = make()
down_revision = A = B = None
(depends_on, x) = "a", None
branch_labels = [x, "y"]
