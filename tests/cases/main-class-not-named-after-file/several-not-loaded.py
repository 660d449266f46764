# app/alembic/env.py
"""Imports the models, and takes no class by its name."""
import importlib

importlib.import_module("app.models.access")

# app/models/access.py
class Group:
    """组"""


class Permission:
    """权限: which of them is the main one, the author knows."""
