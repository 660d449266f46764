# versions/1a.py
A = OTHER
OTHER = "x"
revision = "a\x62"
down_revision = A
depends_on: str
branch_labels = OTHER
