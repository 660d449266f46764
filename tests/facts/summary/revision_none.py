# versions/1a.py
revision = "a"
def f():
    down_revision = "b"
