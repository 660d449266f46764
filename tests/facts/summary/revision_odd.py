# versions/1a.py
revision = "a"; down_revision = "b"
depends_on = "c" if x else "d"
