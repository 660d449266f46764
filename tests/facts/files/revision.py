# versions/2026-01 make.py
revision = "1a"
down_revision = None
