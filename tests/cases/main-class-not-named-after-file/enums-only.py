# models/kinds.py
"""Nothing here but enumerations."""
import enum
from enum import Enum, IntEnum


class Colour(Enum):
    RED = 1


class Level(IntEnum):
    LOW = 1


class Rights(enum.IntFlag):
    READ = 1


class Gender(str, enum.Enum):
    """性别"""

    F = "f"


class MoreColours(Colour):
    """Of another enum"""
