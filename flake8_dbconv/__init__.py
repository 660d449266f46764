"""The flake8 plugin: options in, findings out. Everything else is in ``dbconv``."""

from __future__ import annotations

import argparse
import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar

from flake8.options.manager import OptionManager
from flake8.style_guide import Decision, DecisionEngine

import dbconv
from dbconv.facts import open_doors
from dbconv.settings import NATIVE, settings_for
from dbconv.source import Source

if TYPE_CHECKING:
    from dbconv.check import Selection

_PREFIX = "DBC"


class Plugin:
    """Run by flake8 for each file."""

    name = "dbconv"
    version = dbconv.__version__
    options: ClassVar[argparse.Namespace]
    selection: ClassVar[Selection | None] = None
    named: ClassVar[tuple[str, ...]] = ()
    """The codes, or their beginnings, that the user selects by name."""
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
        """Keep what the user said."""
        cls.options, cls.selection = options, None
        # By more than the prefix that all have.
        chosen = (*(options.select or ()), *(options.extend_select or ()))
        cls.named = tuple(each for each in chosen if each.startswith(_PREFIX) and each != _PREFIX)
        given = ((name, getattr(options, f"dbconv_{name.replace('-', '_')}")) for name in NATIVE)
        cls.native = tuple((name, text) for name, text in given if text is not None)
        cls.suppresses = not options.disable_noqa

    def run(self) -> Iterator[tuple[int, int, str, type[Any]]]:
        """Yield line, column from 0, and the code with the text."""
        settings = settings_for(self.source.path, self.native)
        if not open_doors(self.source, settings, off=bool(self.named or settings.enable)):
            return
        # Rules are loaded with the first file that may concern one: most starts of an editor's linter need none.
        from dbconv.check import check
        from dbconv.suppress import without_disabled

        findings = check(self.source, settings, self._selected())
        if self.suppresses:
            findings = without_disabled(findings, self.source)
        for finding in findings:
            yield finding.line, finding.column, f"{finding.rule.code} {finding.text}", type(self)

    @classmethod
    def _selected(cls) -> Selection:
        """Which rules to run, found out once: flake8 would run all and tokenize again for findings that it drops."""
        if cls.selection is None:
            from dbconv.check import Selection
            from dbconv.finding import rules

            engine = DecisionEngine(cls.options)
            cls.selection = Selection(
                frozenset(rule.code for rule in rules() if engine.decision_for(rule.code) is Decision.Selected),
                frozenset(rule.code for rule in rules() if rule.code.startswith(cls.named)),
            )
        return cls.selection
