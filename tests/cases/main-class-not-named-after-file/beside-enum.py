# models/sheet_blocks.py
import enum


class Kind(enum.Enum):
    READ = 1


class RichInput:  # DBC102:7
    """The only class that is no helper."""
