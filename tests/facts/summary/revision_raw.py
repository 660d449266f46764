# versions/1a.py
revision == "a"
revision = "a"
down_revision = 'b"c'
