# app/alembic/env.py
import importlib

for stem in ("access", "order"):
    getattr(importlib.import_module(f"app.models.{stem}"), stem.title())

# app/models/access.py
class Group:  # DBC102:7
    """组"""


class Permission:
    """权限"""
