"""What a rule is, and the registry of all rules."""

from __future__ import annotations

import functools
import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import ModuleType
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar, overload

import dbconv
from dbconv.context import Context
from dbconv.facts.fact import Fact
from dbconv.languages import DEFAULT, messages_in, phrases_in
from dbconv.record import NamedTuple
from dbconv.terms import filled
from dbconv.violation import Violation

FactT = TypeVar("FactT", bound=Fact)
OtherT = TypeVar("OtherT", bound=Fact)
ThirdT = TypeVar("ThirdT", bound=Fact)
Check: TypeAlias = "Callable[[FactT, Context], Iterator[Violation]]"


class Rule(NamedTuple):
    """One rule. ``messages`` are templates of one line, as `str.format` reads them, by the id that violations have."""

    code: str
    symbol: str
    category: str
    """pylint's: C (convention), R (refactor), W (warning) or E (error)."""
    fact_types: tuple[type, ...]
    """The kinds of facts that ``check`` is asked about."""
    messages: Mapping[str, str]
    since: str
    """The version of dbconv that had it first."""
    group: str
    """The folder that the rule lies in: ``names``, ``columns`` …"""
    check: Check[Any]
    default_enabled: bool = True
    online: bool = False
    """Whether it runs, though it is not ``default_enabled``, where the program runs while revisions do."""
    precedence: int | None = None
    """Of violations on the same word of a name, the lowest is reported; None for a rule that conflicts with none."""
    judges_renames: bool = True
    """Whether a name is not proposed to a user if this rule would say something of it."""
    dialects: tuple[str, ...] = ()
    """The dialects for which it is on by default, if it is; empty for all."""
    silent_beside: tuple[str, ...] = ()
    """The codes of those of whose findings on the same fact it has nothing to add: one column, one story."""
    fixable: Literal["safe", "unsafe", "no"] = "no"
    """Whether ``dbconv fix`` mends what it finds: ``safe``, where some of it means no other thing then; ``unsafe``."""
    decided: str = ""
    """What a person has to decide of the findings that it does not mend."""

    def is_on(self, settings: Settings) -> bool:
        """Whether it runs without being named."""
        is_enabled = self.default_enabled or (self.online and settings.online)
        return is_enabled and (not self.dialects or settings.dialect in self.dialects)

    @property
    def default(self) -> str:
        """Whether it runs, and for which dialects: ``on``, ``off``, ``on (mysql)``; ``online`` as the setting is."""
        if not self.default_enabled and not self.online:
            return "off"
        said = "on" if self.default_enabled else "online"
        return f"{said} ({', '.join(self.dialects)})" if self.dialects else said

    @property
    def pylint_id(self) -> str:
        """The id under pylint: ``C9205`` for ``DBC205``."""
        return f"{self.category}9{self.code[3:]}"

    @property
    def is_naming(self) -> bool:
        """Whether the rule judges names; its facts have a ``name``."""
        return self.group == "names"

    @property
    def documentation(self) -> str:
        """The rule's page, in Markdown."""
        return inspect.getdoc(self.check) or ""

    @property
    def summary(self) -> str:
        """The first sentence of the documentation."""
        return self.documentation.partition("\n")[0]

    @property
    def help(self) -> str:
        """The documentation without its examples and headings, for a host that shows it as one paragraph."""
        text, _, _ = self.documentation.partition("\n## Bad")
        settings = self.documentation.partition("## Settings\n")[2]
        text = text.replace("## Why\n", "")
        if settings:
            text += f"\nSettings: {settings.strip()}."
        address = self.address()
        return f"{text}\nExamples: dbconv explain {self.code}{f', {address}' if address else '.'}"

    def address(self, language: str = DEFAULT) -> str:
        """Where its page is shown; empty where the site has no address."""
        return f"{dbconv.SITE}{'' if language == DEFAULT else f'{language}/'}rules/{self.code}/" if dbconv.SITE else ""

    def is_named(self, name: str) -> bool:
        """Whether a user means this rule by ``name``: its code, its symbol or its pylint id."""
        return name in (self.code, self.symbol, self.pylint_id)

    def meant_by(self, names: Iterable[str]) -> int:
        """How closely a setting names this rule: by itself, by the beginning of its code, its group or its letter.

        0 where none of the names means it; more is closer.
        """
        return max((self._closeness(each) for each in names), default=0)

    def _closeness(self, name: str) -> int:
        if self.is_named(name):
            return 10
        if name.startswith("DBC") and self.code.startswith(name):
            return len(name)
        return 2 if name == self.group else 1 if name == self.category else 0

    def text(self, found: Violation, language: str = DEFAULT) -> str:
        """The message of a violation, which both hosts show to the letter."""
        if language == DEFAULT:
            return filled(self.messages[found.message], found.values)
        template = messages_in(language, self.group, self.code)[found.message]
        return filled(template, found.values, phrases_in(language))


_REGISTRY: dict[str, Rule] = {}


if TYPE_CHECKING:
    from typing import TypedDict

    from typing_extensions import Unpack

    from dbconv.settings import Settings

    class _Said(TypedDict):
        category: str
        since: str
        messages: Mapping[str, str]

    class _Options(_Said, total=False):
        """What a rule says of itself, beside those; each is a field of `Rule`, which has the defaults."""

        default_enabled: bool
        online: bool
        precedence: int | None
        judges_renames: bool
        dialects: tuple[str, ...]
        silent_beside: tuple[str, ...]
        fixable: Literal["safe", "unsafe", "no"]
        decided: str


@overload
def rule(
    code: str, symbol: str, fact: type[FactT], **options: Unpack[_Options]
) -> Callable[[Check[FactT]], Check[FactT]]: ...


@overload
def rule(
    code: str, symbol: str, fact: tuple[type[FactT], type[OtherT]], **options: Unpack[_Options]
) -> Callable[[Check[FactT | OtherT]], Check[FactT | OtherT]]: ...


@overload
def rule(
    code: str, symbol: str, fact: tuple[type[FactT], type[OtherT], type[ThirdT]], **options: Unpack[_Options]
) -> Callable[[Check[FactT | OtherT | ThirdT]], Check[FactT | OtherT | ThirdT]]: ...


def rule(
    code: str, symbol: str, fact: type[Any] | tuple[type[Any], ...], **options: Unpack[_Options]
) -> Callable[[Check[Any]], Check[Any]]:
    """Register a generator function as a rule; its docstring is the rule's documentation. See `Rule`.

    A rule that is not ``default_enabled`` runs only for those who name it, and so does one beyond its ``dialects``; one
    that is ``online`` as well runs where the setting of that name is true.

    :raises ValueError: the code is another rule's.
    """
    kinds = fact if isinstance(fact, tuple) else (fact,)

    def register(check: Check[Any]) -> Check[Any]:
        known = _REGISTRY.get(code)
        if known and known.check.__module__ != check.__module__:
            raise ValueError(f"{code} is taken by {known.symbol}; codes are never used twice")
        group = check.__module__.split(".")[-2]
        _REGISTRY[code] = Rule(code, symbol, fact_types=kinds, group=group, check=check, **options)
        return check

    return register


def rules() -> tuple[Rule, ...]:
    """All rules by code."""
    return rules_on(None)


@functools.cache
def rules_on(kinds: frozenset[str] | None) -> tuple[Rule, ...]:
    """The rules on the facts of some kinds, or all: found by walking the folder ``rules``, nothing lists them.

    No others are loaded: a file of an API needs none of those on revisions.
    """
    folders = [each for each in _modules_in("dbconv.rules") if kinds is None or kinds.intersection(each.KINDS)]
    groups = {each.__name__.rpartition(".")[2] for each in folders if _modules_in(each.__name__)}
    found = (each for each in _REGISTRY.values() if each.group in groups)
    return tuple(sorted(found, key=lambda each: each.code))


@functools.cache
def _modules_in(package: str) -> list[ModuleType]:
    """The modules of a package, loaded; the folder is walked once."""
    path = importlib.import_module(package).__path__
    return [importlib.import_module(each.name) for each in pkgutil.iter_modules(path, f"{package}.")]
