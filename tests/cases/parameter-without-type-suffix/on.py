# settings: enable = ["DBC104"]
# services/mail_service.py
import typing
from typing import Annotated, Any, Dict, List, Optional


class MailService:
    def send(self, users: list[int], user_list: list[int], subject: str = "") -> None:  # DBC104:20
        def inner(rows: list) -> None:
            """Not public."""

    def copy(self, headers: Dict[str, str] | None = None, *, tags=(), opts: Any = {}):  # DBC104:20 DBC104:62 DBC104:71
        """抄送"""

    @staticmethod
    def join(parts: Optional[List[str]], names: "list[int]"):  # DBC104:14
        """拼接"""

    @classmethod
    async def drop(cls, ids: typing.Set[int], one: Annotated[tuple, 3], _hidden: list):  # DBC104:25 DBC104:47
        """删除"""

    def _private(self, rows: list) -> None:
        """Not public."""

    def many(self, *args: list, **kwargs: dict) -> None:
        """可变"""


class _Hidden:
    def send(self, rows: list) -> None:
        """Of a private class."""


def merge(one_dict: dict, other=dict()):  # DBC104:27
    """合并"""
