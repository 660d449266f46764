"""The pylint plugin: options in, findings out. Everything else is in ``dbconv``."""

from __future__ import annotations

import itertools
import multiprocessing
from collections.abc import Iterable

from astroid import nodes
from pylint.checkers import BaseRawFileChecker
from pylint.constants import WarningScope
from pylint.lint import PyLinter
from pylint.typing import ExtraMessageOptions

from dbconv.check import Selection, not_shown, settings_faults, settings_of
from dbconv.finding import Finding
from dbconv.known.shown import shown
from dbconv.notice import say_once
from dbconv.rule import Rule, rules
from dbconv.session import Session
from dbconv.settings import NATIVE
from dbconv.source import Source, decode
from dbconv.suppress import without_noqa

_SESSION = Session(on_disk=True)


class _Pass:
    """One pass over a file, shared by the checkers: the first that pylint asks reports everything, in order."""

    def __init__(self, linter: PyLinter) -> None:
        self.linter = linter
        self._reported: nodes.Module | None = None
        self._switched_on: set[str] = set()

    def report(self, node: nodes.Module) -> None:
        """Report the findings in a module, once."""
        if node is self._reported:
            return
        self._reported = node
        for finding in self._findings(node):
            self.linter.add_message(
                finding.rule.symbol,
                node=node,
                line=finding.line,
                col_offset=finding.column,
                end_lineno=finding.end_line,
                end_col_offset=finding.end_column,
                args=finding.text,
            )

    def _findings(self, node: nodes.Module) -> list[Finding]:
        with node.stream() as stream:
            text = decode(stream.read())
        source = Source(text, "" if node.file in ("<stdin>", "<?>") else _SESSION.path_of(node.file))
        settings = settings_of(source, _SESSION, _native(self.linter))
        enabled = _enabled(self.linter)
        # pylint cannot tell a message that is off by default from one that was switched off. Where dbconv's own
        # message is shown, dbconv is not switched off as a whole, and [tool.dbconv] decides.
        off = [rule for rule in rules() if not rule.default_enabled]
        is_shown = "DBC001" in enabled
        chosen = [rule for rule in off if is_shown and (rule.meant_by(settings.enable) or rule.is_on(settings))]
        for rule in chosen:
            if rule.code not in enabled:
                self.linter.enable(rule.symbol)
                self._switched_on.add(rule.code)
        # What is on for another dialect is shown without being named.
        named = (rule.code for rule in rules() if not rule.default_enabled and rule.code in enabled - self._switched_on)
        selection = Selection(enabled.union(rule.code for rule in chosen), tuple(named))
        findings = shown(source, _SESSION, selection, settings)
        say_once([*not_shown(findings, selection, source.path), *_SESSION.notes])
        return without_noqa([each for each in findings if selection.shows(each.code)], source)


def _native(linter: PyLinter) -> tuple[tuple[str, str], ...]:
    given = ((name, getattr(linter.config, f"dbconv_{name.replace('-', '_')}", None)) for name in NATIVE)
    return tuple((name, value) for name, value in given if value is not None)


def _enabled(linter: PyLinter) -> frozenset[str]:
    return frozenset(rule.code for rule in rules() if linter.is_message_enabled(rule.symbol))


class _Checker(BaseRawFileChecker):
    """Database conventions; see also [tool.dbconv] in pyproject.toml, which flake8 shares."""

    name = "dbconv"

    def __init__(self, shared: _Pass, group: Iterable[Rule]) -> None:
        self.shared = shared
        self.msgs = {rule.pylint_id: _message(rule) for rule in group}
        super().__init__(shared.linter)

    def process_module(self, node: nodes.Module) -> None:
        """Called by pylint for each file."""
        self.shared.report(node)


class _OffChecker(_Checker):
    """Database conventions that are off by default."""

    name = "dbconv-off"


class _OptionsChecker(_Checker):
    """Database conventions; see also [tool.dbconv] in pyproject.toml, which flake8 shares."""

    options = tuple(
        (
            f"dbconv-{option.name}",
            {
                "type": "string",
                "default": None,
                "metavar": f"<{'|'.join(option.forms)}>",
                "help": option.help.replace("%", "%%"),
            },
        )
        for option in NATIVE.values()
    )


def _message(rule: Rule) -> tuple[str, str, str, ExtraMessageOptions]:
    # pylint formats with %, and lists the description alone where the message is this.
    return "%s", rule.symbol, rule.help, {"scope": WarningScope.NODE, "default_enabled": rule.default_enabled}


def load_configuration(linter: PyLinter) -> None:
    """Called by pylint when it has read its options, again in each worker of ``-j``."""
    enabled = _enabled(linter)
    if enabled and "DBC001" not in enabled:
        is_first = multiprocessing.parent_process() is None
        say_once(settings_faults(_SESSION.settings_for("", _native(linter))), again=is_first)


def register(linter: PyLinter) -> None:
    """Called by pylint, again in each worker of ``-j``, where pylint 4.0 has the checkers already.

    pylint wants one checker for each hundred of codes. Rules that are off by default have checkers of another name,
    because ``enable=dbconv`` enables all messages of the checkers of that name.
    """
    if any(isinstance(checker, _Checker) for checker in linter.get_checkers()):
        return
    shared = _Pass(linter)
    for group, members in itertools.groupby(rules(), key=lambda rule: rule.code[:4]):
        checker = _OptionsChecker if group == "DBC0" else _Checker
        found = list(members)
        linter.register_checker(checker(shared, [rule for rule in found if rule.default_enabled]))
        if not all(rule.default_enabled for rule in found):
            linter.register_checker(_OffChecker(shared, [rule for rule in found if not rule.default_enabled]))
