"""What is said in a language other than that of the rules, which is English: a package for each.

Such a package has a module for each group of rules, and in that the templates of each rule's messages, by their ids, in
a constant that is called like its code; ``phrases.py`` has what a `Term` says, ``pages/`` what a rule's page does, and
``commands/`` what a command says, in a module that is called like it. Loaded for those who ask for it.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from importlib import import_module

from dbconv.terms import Phrases

DEFAULT = "en"


@functools.lru_cache(maxsize=512)
def messages_in(language: str, group: str, code: str) -> Mapping[str, str]:
    """The templates of a rule's messages in a language other than the default one, by their ids."""
    messages: Mapping[str, str] = getattr(import_module(f"{__name__}.{language}.{group}"), code)
    return messages


@functools.lru_cache(maxsize=2)
def phrases_in(language: str) -> Phrases:
    """The names of things in such a language."""
    module = import_module(f"{__name__}.{language}.phrases")
    return Phrases(module.PHRASES, module.JOINED)


def page_in(language: str, group: str, code: str) -> tuple[str, str]:
    """What a rule reports, in one sentence, and why."""
    summary, reason = getattr(import_module(f"{__name__}.{language}.pages.{group}"), code)
    return summary, reason


def page_words_in(language: str) -> Mapping[str, str]:
    """What stands around that on each page, by the ids of the default language."""
    words: Mapping[str, str] = import_module(f"{__name__}.{language}.pages").WORDS
    return words


def setting_help_in(language: str, name: str) -> str:
    """What a setting is for."""
    texts: Mapping[str, str] = import_module(f"{__name__}.{language}.pages.settings").HELP
    return texts[name]


def command_texts_in(language: str, command: str) -> Mapping[str, str]:
    """The templates of what a command says in such a language, by their ids."""
    texts: Mapping[str, str] = import_module(f"{__name__}.{language}.commands.{command}").TEXTS
    return texts


def reasons_in(language: str) -> Mapping[str, tuple[str, str]]:
    """Why it cannot be told what was merged, by the kinds of doubts, and what to do then."""
    reasons: Mapping[str, tuple[str, str]] = import_module(f"{__name__}.{language}.revisions").REASONS
    return reasons


def argparse_words_in(language: str) -> Mapping[str, str]:
    """What argparse says itself, by the names that it gives to its words."""
    words: Mapping[str, str] = import_module(f"{__name__}.{language}.commands.parser").ARGPARSE
    return words
