"""Names and paths with stars, as settings write them: ``bank.*``, ``*_time``, ``legacy/**``."""

from __future__ import annotations

from collections.abc import Sequence


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


def path_fits(parts: Sequence[str], form: str) -> bool:
    """Whether a path, by its parts from a folder on, or a folder that it lies in, has a form as in ``.gitignore``.

    A form of one name fits at any depth, others from the folder on. A star stands for anything in one name, two for any
    folders.
    """
    names = [each for each in form.split("/") if each not in ("", ".")]
    if not names:
        return False
    if len(names) == 1 and not form.startswith(("/", "./")):
        names = ["**", *names]
    reached = {0}
    for name in names:
        if name == "**":
            reached = set(range(min(reached), len(parts)))
        else:
            reached = {each + 1 for each in reached if each < len(parts) and has_form(parts[each], name)}
        if not reached:
            return False
    return True
