"""Dotted names that settings choose."""

from __future__ import annotations

import functools
import re


def is_chosen(name: str, chosen: tuple[str, ...]) -> bool:
    """Whether the last parts of a dotted name have one of the forms: ``pay_notify``, ``bank.*``, ``shop.bank.pay``."""
    return bool(name) and _form(chosen).fullmatch(name) is not None


@functools.lru_cache(maxsize=64)
def _form(chosen: tuple[str, ...]) -> re.Pattern[str]:
    forms = [re.escape(each).replace(r"\*", ".*") for each in chosen if each]
    return re.compile(rf"(?:.*\.)?(?:{'|'.join(forms)})" if forms else "(?!)", re.DOTALL)
