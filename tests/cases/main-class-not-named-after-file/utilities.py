# shop/models/column_types.py
from sqlalchemy import TypeDecorator


class Money(TypeDecorator):
    """What the models beside it use."""
