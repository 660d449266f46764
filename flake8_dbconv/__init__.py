"""The flake8 plugin: options in, findings out. Everything else is in ``dbconv``."""

from __future__ import annotations

import argparse
import ast
import multiprocessing
from collections.abc import Iterator
from typing import Any, ClassVar

from flake8.options.manager import OptionManager
from flake8.style_guide import Decision, DecisionEngine

import dbconv
from dbconv.project.readers import may_concern
from dbconv.session import Session
from dbconv.settings import NATIVE
from dbconv.source import Source

_PREFIX = "DBC"
_OWN = "DBC001"
_SESSION = Session(on_disk=True)


class Plugin:
    """Run by flake8 for each file."""

    name = "dbconv"
    version = dbconv.__version__
    selected: ClassVar[_Selected]
    named: ClassVar[tuple[str, ...]] = ()
    """The codes that the user selects by name; the beginning that those of a group have is none."""
    native: ClassVar[tuple[tuple[str, str], ...]] = ()
    suppresses: ClassVar[bool] = True
    says: ClassVar[bool] = True
    """Whether what is wrong with settings is said on standard error where flake8 would not show it."""

    def __init__(self, tree: ast.Module, filename: str, lines: list[str]) -> None:
        path = "" if filename in ("-", "stdin") else _SESSION.path_of(filename)
        self.source = Source("".join(lines), path, tree)

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
        cls.selected = _Selected(options)
        chosen = (*(options.select or ()), *(options.extend_select or ()))
        cls.named = tuple(each for each in chosen if each.startswith(_PREFIX) and len(each) == len(_OWN))
        given = ((name, getattr(options, f"dbconv_{name.replace('-', '_')}")) for name in NATIVE)
        cls.native = tuple((name, text) for name, text in given if text is not None)
        cls.suppresses = not options.disable_noqa
        ignored = (*(options.ignore or ()), *(options.extend_ignore or ()))
        groups = (f"{_PREFIX}{number}01" for number in range(1, 10))
        cls.says = _OWN not in ignored and (any(map(cls.selected.__contains__, groups)) or bool(cls.named))
        if cls.says and _OWN not in cls.selected:
            from dbconv.check import settings_faults
            from dbconv.notice import say_once

            # flake8 may start other processes, each of which comes by here, and none of which knows of the others.
            is_first = multiprocessing.parent_process() is None
            say_once(settings_faults(_SESSION.quick_settings_for("", cls.native)), again=is_first)

    def run(self) -> Iterator[tuple[int, int, str, type[Any]]]:
        """Yield line, column from 0, and the code with the text."""
        settings = _SESSION.quick_settings_for(self.source.path, self.native)
        # Rules are loaded with the first file that may concern one: most starts of an editor's linter need none.
        if not self.named and not settings.enable and not may_concern(self.source, settings):
            return
        from dbconv.check import Selection, not_shown, settings_of
        from dbconv.known.shown import shown
        from dbconv.notice import say_once
        from dbconv.suppress import without_disabled

        settings = settings_of(self.source, _SESSION, self.native)
        selection = Selection(self.selected, self.named)
        findings = shown(self.source, _SESSION, selection, settings, obeys_comments=self.suppresses)
        if self.says:
            say_once(not_shown(findings, selection, self.source.path))
        say_once(_SESSION.notes)
        findings = [each for each in findings if selection.shows(each.code)]
        if self.suppresses:
            findings = without_disabled(findings, self.source)
        for finding in findings:
            yield finding.line, finding.column, f"{finding.rule.code} {finding.text}", type(self)


class _Selected:
    """The codes that flake8 would show; it would run all and tokenize again for findings that it drops."""

    def __init__(self, options: argparse.Namespace) -> None:
        self._engine = DecisionEngine(options)

    def __contains__(self, code: object) -> bool:
        return self._engine.decision_for(str(code)) is Decision.Selected
