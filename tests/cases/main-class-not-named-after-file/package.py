# models/__init__.py
class Base:
    """`__init__` names no class."""
