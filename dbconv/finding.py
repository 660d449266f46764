"""What a rule is and what it yields."""

from __future__ import annotations

import functools
import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any, NamedTuple, TypeVar, get_args

from dbconv.facts.tables.neighbours import Neighbours
from dbconv.facts.tables.schema import Column, Table
from dbconv.settings import Settings
from dbconv.source import Place
from dbconv.words.allowed import is_allowed

# Rules on words: where several hit the same word of a name, the first of those that run is reported. Rules on the
# form of a name are not listed and conflict with none.
STRONGEST_FIRST = ("DBC204", "DBC222", "DBC205", "DBC210", "DBC211", "DBC212", "DBC317", "DBC209")


# A rename is not refused for what this rule says of it: a description that repeats the new name is mended itself.
_ABOUT_DESCRIPTIONS = frozenset({"DBC203"})
_MAX_MENDS = 8


class Fault(NamedTuple):
    """What a rule found in a fact: where, the arguments of the rule's message, and the words of a name it is about.

    ``mended`` is the name without this fault alone, where that can be told; see `Context.suggestion`.
    """

    place: Place
    args: tuple[str, ...] = ()
    words: frozenset[str] = frozenset()
    words_place: Place | None = None
    """Where the name stands, if the fault is elsewhere."""
    mended: str = ""


Find = Callable[[Any, "Context"], Iterator[Fault]]
FindT = TypeVar("FindT", bound=Find)


class Rule(NamedTuple):
    """One rule. ``message`` is a %-template of one line; ``fact`` is the kind of fact that ``find`` is asked about.

    A rule on both columns and tables has ``Column | Table``.
    """

    code: str
    symbol: str
    letter: str
    fact: Any
    message: str
    on: bool
    group: str
    """The folder that the rule lies in: ``names``, ``columns`` …"""
    find: Find

    @property
    def facts(self) -> tuple[type, ...]:
        """The kinds of facts that the rule is asked about."""
        return get_args(self.fact) or (self.fact,)

    @property
    def pylint_id(self) -> str:
        """The id under pylint: ``C9205`` for ``DBC205``."""
        return f"{self.letter}9{self.code[3:]}"

    @property
    def is_naming(self) -> bool:
        """Whether the rule judges names; its facts have a ``name``."""
        return self.group == "names"

    @property
    def page(self) -> str:
        """The rule's documentation, in Markdown."""
        return inspect.getdoc(self.find) or ""

    @property
    def summary(self) -> str:
        """The first sentence of the documentation."""
        return self.page.partition("\n")[0]

    @property
    def help(self) -> str:
        """The documentation without its examples and headings, for a host that shows it as one paragraph."""
        text, _, _ = self.page.partition("\n## Bad")
        settings = self.page.partition("## Settings\n")[2]
        text = text.replace("## Why\n", "")
        if settings:
            text += f"\nSettings: {settings.strip()}."
        return f"{text}\nExamples: dbconv explain {self.code}."

    def is_named(self, name: str) -> bool:
        """Whether a user means this rule by ``name``: its code, its symbol or its pylint id."""
        return name in (self.code, self.symbol, self.pylint_id)


class Finding(NamedTuple):
    """A fault as it is shown: lines from 1, columns from 0 in characters."""

    line: int
    column: int
    rule: Rule
    args: tuple[str, ...]
    end_line: int
    end_column: int

    @property
    def text(self) -> str:
        """The message, which both hosts show to the letter."""
        return self.rule.message % self.args if self.args else self.rule.message


class Context(NamedTuple):
    """What a rule may ask besides its fact."""

    settings: Settings
    file: Neighbours = Neighbours(())
    named: frozenset[str] = frozenset()
    """The codes of rules that are off by default and run."""
    trial: bool = False

    def says(self, column: Column, words: tuple[str, ...]) -> bool:
        """Whether a column's name says that it holds what ``words``, a setting, stand for, and nothing stronger."""
        return column.name is not None and self.settings.meanings.says(column.name, words)

    def suggestion(self, fact: Column | Table, name: str) -> str:
        """``name``, or what it becomes when other rules mend it too, if no rule then finds anything in it; else "".

        A suggestion that another rule reports next, or that another column has already, would be worse than none.
        """
        if self.trial:
            return ""
        trial = self._replace(trial=True)
        for _ in range(_MAX_MENDS):
            renamed = fact._replace(name=name)
            if not name or self.file.has_beside(fact, name):
                return ""
            faults = [] if self.allows(renamed) else list(trial._faults(renamed, naming=True))
            if not faults:
                added = {code for code, _ in trial._faults(renamed, naming=False)}
                if added:
                    added -= {code for code, _ in trial._faults(fact, naming=False)}
                return "" if added else name
            name = next((fault.mended for _, fault in faults if fault.mended and fault.mended != name), "")
        return ""

    def allows(self, fact: object) -> bool:
        """Whether the settings take a fact's name from the rules on names."""
        entries = self.settings.allowed_names
        if not entries:
            return False
        return is_allowed(entries, getattr(fact, "name", None), getattr(fact, "table", None))

    def _faults(self, fact: Column | Table, *, naming: bool) -> Iterator[tuple[str, Fault]]:
        kind: Any = type(fact)
        for rule in _rules_on(kind, naming):
            if rule.on or rule.code in self.named:
                for fault in rule.find(fact, self):
                    yield rule.code, fault


_REGISTRY: dict[str, Rule] = {}


def rule(code: str, symbol: str, letter: str, fact: Any, message: str, *, on: bool = True) -> Callable[[FindT], FindT]:
    """Register a generator function as a rule; its docstring is the rule's documentation.

    ``letter`` is pylint's category: C (convention), R (refactor), W (warning) or E (error). A rule that is not ``on``
    runs only for those who name it.
    """

    def register(find: FindT) -> FindT:
        known = _REGISTRY.get(code)
        if known and known.find.__module__ != find.__module__:
            raise ValueError(f"{code} is taken by {known.symbol}; codes are never used twice")
        group = find.__module__.split(".")[-2]
        _REGISTRY[code] = Rule(code, symbol, letter, fact, message, on, group, find)
        return find

    return register


@functools.cache
def _rules_on(fact: Any, naming: bool) -> tuple[Rule, ...]:
    """The rules on a kind of fact that judge names, or those that do not and yet may ask for one."""
    asked = (rule for rule in rules_on(frozenset({"tables"})) if fact in rule.facts)
    return tuple(rule for rule in asked if rule.is_naming == naming and rule.code not in _ABOUT_DESCRIPTIONS)


def rules() -> tuple[Rule, ...]:
    """All rules by code."""
    return rules_on(None)


@functools.cache
def rules_on(rooms: frozenset[str] | None) -> tuple[Rule, ...]:
    """The rules on the facts of some rooms, or all: found by walking the folder ``rules``, nothing lists them.

    No others are loaded: a file of an API needs none of those on revisions.
    """
    folders = [each for each in _modules_in("dbconv.rules") if rooms is None or rooms.intersection(each.ROOMS)]
    groups = {each.__name__.rpartition(".")[2] for each in folders if _modules_in(each.__name__)}
    found = (each for each in _REGISTRY.values() if each.group in groups)
    return tuple(sorted(found, key=lambda each: each.code))


@functools.cache
def _modules_in(package: str) -> list[ModuleType]:
    """The modules of a package, loaded; the folder is walked once."""
    path = importlib.import_module(package).__path__
    return [importlib.import_module(each.name) for each in pkgutil.iter_modules(path, f"{package}.")]
