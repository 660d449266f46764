"""What commands say: templates by id, in the language of the settings that hold where the command runs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar

from dbconv.facts.revisions import BaseName, Doubt
from dbconv.languages import DEFAULT, command_texts_in, phrases_in, reasons_in
from dbconv.rules.revisions.bases import base_value
from dbconv.rules.revisions.merge_state_unknown import REASONS
from dbconv.terms import ENGLISH, text_of

_LANGUAGE = ContextVar("_LANGUAGE", default=DEFAULT)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Let what is said inside be of a language."""
    before = _LANGUAGE.set(language)
    try:
        yield
    finally:
        _LANGUAGE.reset(before)


def spoken() -> str:
    """The language of what is said."""
    return _LANGUAGE.get()


class Texts:
    """What a command says, by id, as `str.format` reads it; another language has it in a module that is called so."""

    def __init__(self, name: str, texts: Mapping[str, str]) -> None:
        self.name = name
        self.texts = texts

    def __call__(self, text: str, **values: object) -> str:
        """A text with its values."""
        language = spoken()
        texts = self.texts if language == DEFAULT else command_texts_in(language, self.name)
        return texts[text].format_map(values)

    def counted(self, text: str, count: int) -> str:
        """So many of a thing; one of it has an id of its own."""
        return self(f"{text}-one" if count == 1 else text, count=count)


def reason_of(doubt: Doubt) -> tuple[str, str]:
    """Why it cannot be told what was merged, and what to do then."""
    language = spoken()
    phrases = ENGLISH if language == DEFAULT else phrases_in(language)
    reason, advice = (REASONS if language == DEFAULT else reasons_in(language))[doubt.kind]
    values = {
        name: text_of(base_value(each) if isinstance(each, BaseName) else each, phrases)
        for name, each in doubt.values.items()
    }
    return reason.format_map(values), advice
