# shop/__init__.py
from importlib import import_module

_LATE = {"run": "shop.services.script"}


def __getattr__(name):
    return getattr(import_module(_LATE[name]), name)

# shop/services/script.py
class LoopItem:
    """Nobody looks for a class by the file's name."""


class Context:
    """Nor for this one."""
