# app/views/__init__.py
import importlib

getattr(importlib.import_module("app.views.order"), "Order")

# app/models/access.py
class Group:
    """组"""


class Permission:
    """权限: what another package loads is its own."""
