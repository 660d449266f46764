"""Names with stars, as settings write them: ``bank.*``, ``*_time``."""

from __future__ import annotations


def has_form(text: str, form: str, least: int = 0) -> bool:
    """Whether a text has a form, in which each star stands for anything of at least ``least`` characters.

    As a regular expression, a form of a dozen stars would take years to see that a name has it not.
    """
    first, *parts = form.split("*")
    if not parts:
        return text == form
    if not text.startswith(first):
        return False
    index = len(first)
    for each in parts[:-1]:
        index = text.find(each, index + least)
        if index < 0:
            return False
        index += len(each)
    return len(text) - len(parts[-1]) >= index + least and text.endswith(parts[-1])


def is_chosen(name: str, chosen: tuple[str, ...]) -> bool:
    """Whether the last parts of a dotted name have one of the forms: ``pay_notify``, ``bank.*``, ``shop.bank.pay``."""
    return bool(name) and any(has_form(name, form) or has_form(name, f"*.{form}") for form in chosen if form)
