# app/models/__init__.py
import importlib
import pkgutil

for each in pkgutil.iter_modules(__path__):
    getattr(importlib.import_module(f"app.models.{each.name}"), each.name.title())

# app/models/access.py
class Group:  # DBC102:7
    """组"""


class Permission:
    """权限"""
