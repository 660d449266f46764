# versions/1a.py
A = OTHER
OTHER = "x"
revision = A
revision = "b"
down_revision = A
depends_on = OTHER
branch_labels = 5
