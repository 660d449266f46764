"""APIs: their routes, what they answer, and what goes to and comes from a bank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dbconv.project.readers import register_reader

if TYPE_CHECKING:
    from dbconv.settings import Settings
    from dbconv.source import Source

# What makes routes is imported, or used in the first decorators: to search all of each file would cost twice as much.
_HEAD = 3072
_WORDS = ("route", "Route", "lask", "lueprint", "astapi", "aiohttp", "ornado", "itestar", "jango", "@app.")


def has_routes(source: Source, settings: Settings) -> bool:
    """Whether a text may declare routes."""
    return names_framework(source) and ('"/' in source.text or "'/" in source.text or "urlpatterns" in source.text)


def names_framework(source: Source) -> bool:
    """Whether a text names a web framework, or what such a one makes, where it has its imports."""
    return any(map(source.text[:_HEAD].__contains__, _WORDS))


def _may_answer(source: Source, settings: Settings) -> bool:
    return source.folder in settings.controller_folders and ("rue" in source.text or "alse" in source.text)


def _may_return(source: Source, settings: Settings) -> bool:
    if source.folder not in settings.service_folders:
        return False
    return any(each in source.text for each in ('"true"', "'true'", '"false"', "'false'"))


def _may_operate(source: Source, settings: Settings) -> bool:
    return source.folder in (*settings.controller_folders, *settings.service_folders) and "def " in source.text


def _may_call_back(source: Source, settings: Settings) -> bool:
    return bool(settings.callback_functions) and "def " in source.text


def _may_call_a_bank(source: Source, settings: Settings) -> bool:
    return bool(settings.string_argument_calls)


register_reader(f"{__name__}.routes", has_routes)
register_reader(f"{__name__}.answers", _may_answer)
register_reader(f"{__name__}.returns", _may_return)
register_reader(f"{__name__}.named_operations", _may_operate, declares=False, on=False)
register_reader(f"{__name__}.callbacks", _may_call_back)
register_reader(f"{__name__}.bank_calls", _may_call_a_bank)
