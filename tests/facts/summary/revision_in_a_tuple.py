# versions/1a.py
[revision, down_revision] = "a", "b"
