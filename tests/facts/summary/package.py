# shop/models/__init__.py
from . import order
from .. import base
from .order import Order as O
from .deep.er import x
from ...far import y
own = O


class User(O): pass
