"""The flake8 plugin: options in, findings out. Everything else is in ``dbconv``."""

from __future__ import annotations

import argparse
import ast
from collections.abc import Iterator
from typing import Any, ClassVar

from flake8.options.manager import OptionManager
from flake8.style_guide import Decision, DecisionEngine

import dbconv
from dbconv.check import Selection, check, concerns
from dbconv.finding import rules
from dbconv.settings import NATIVE, settings_for
from dbconv.source import Source
from dbconv.suppress import without_disabled

_PREFIX = "DBC"


class Plugin:
    """Run by flake8 for each file."""

    name = "dbconv"
    version = dbconv.__version__
    options: ClassVar[argparse.Namespace]
    selection: ClassVar[Selection | None] = None
    native: ClassVar[tuple[tuple[str, str], ...]] = ()
    suppresses: ClassVar[bool] = True

    def __init__(self, tree: ast.Module, filename: str, lines: list[str]) -> None:
        self.source = Source("".join(lines), "" if filename in ("-", "stdin") else filename, tree)

    @staticmethod
    def add_options(manager: OptionManager) -> None:
        """One option for each setting; each wins over ``[tool.dbconv]``."""
        for option in NATIVE.values():
            manager.add_option(
                f"--dbconv-{option.name}",
                parse_from_config=True,
                metavar=",".join(option.forms),
                help=option.help.replace("%", "%%"),
            )

    @classmethod
    def parse_options(cls, options: argparse.Namespace) -> None:
        """Keep what the user said. Rules are loaded with the first file that may concern one: most starts need none."""
        cls.options, cls.selection = options, None
        given = ((name, getattr(options, f"dbconv_{name.replace('-', '_')}")) for name in NATIVE)
        cls.native = tuple((name, text) for name, text in given if text is not None)
        cls.suppresses = not options.disable_noqa

    def run(self) -> Iterator[tuple[int, int, str, type[Any]]]:
        """Yield line, column from 0, and the code with the text."""
        settings = settings_for(self.source.path, self.native)
        if not concerns(self.source, settings):
            return
        findings = check(self.source, settings, self._selected())
        if self.suppresses:
            findings = without_disabled(findings, self.source)
        for finding in findings:
            yield finding.line, finding.column, f"{finding.rule.code} {finding.text}", type(self)

    @classmethod
    def _selected(cls) -> Selection:
        """Which rules to run, found out once: flake8 would run all and tokenize again for findings that it drops."""
        if cls.selection is None:
            engine = DecisionEngine(cls.options)
            cls.selection = Selection(
                frozenset(rule.code for rule in rules() if engine.decision_for(rule.code) is Decision.Selected),
                frozenset(rule.code for rule in rules() if _names(cls.options, rule.code)),
            )
        return cls.selection


def _names(options: argparse.Namespace, code: str) -> bool:
    """Whether the user selects a rule by more than the prefix that all have."""
    chosen = (*(options.select or ()), *(options.extend_select or ()))
    return any(code.startswith(each) and len(each) > len(_PREFIX) for each in chosen)
