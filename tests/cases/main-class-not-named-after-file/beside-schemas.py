# models/sheet_blocks.py
from dataclasses import dataclass

from pydantic import BaseModel


class ReadBlock(BaseModel):
    sheet: str


@dataclass
class RichInput:
    """Not the only class of the file."""

    text: str
