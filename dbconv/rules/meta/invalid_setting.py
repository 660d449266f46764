"""DBC001."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.rule import rule
from dbconv.options import Problem
from dbconv.source import FIRST_LINE
from dbconv.violation import Violation

_UNREADABLE = {
    "not-utf-8": "is not UTF-8 (byte {detail})",
    "not-toml": "is no valid TOML ({detail})",
    "not-readable": "cannot be read ({detail})",
    "no-regular-file": "is no regular file",
    "too-large": "is larger than {detail} MB",
    "too-deep": "is nested too deeply",
}
_MUST_BE = {
    "must-be-truth": "true or false",
    "must-be-number": "a whole number above 0",
    "must-be-list": "a list of strings",
    "must-be-choice": "one of {choices}",
    "must-be-choice-meant": 'one of {choices}; did you mean "{meant}"?',
    "must-be-string": "a string",
    "must-be-records": "an array of tables with the keys {keys}, each with a text",
    "must-be-pairs": "a table of texts",
    "must-be-overrides": "an array of tables, each with files, a list of paths, and their settings",
}
_PATTERNS = {
    "no-pattern": "which is no name and no regular expression ({detail})",
    "no-quick-pattern": "which may take for ever to match; repeat nothing that has repetitions or alternatives itself",
}
_OF_HOSTS = {
    "key-switches-off": "disable switches rules off",
    "key-selects": "enable switches on rules that are off; flake8's select and pylint's enable say which are shown",
    "key-excludes": "exclude leaves files out, and overrides have settings for some of them",
}
_BASELINE = {
    "line": 'line {line} cannot be read; write a line as "DBC205 users.name", or remove it',
    "conflict": "line {line} is left of a conflict; keep the lines of both sides, and run dbconv baseline --prune",
    "version": "written by another version of dbconv ({version}); dbconv baseline --update writes it anew",
    "without-version": "no line says by which version it was written; dbconv baseline --update writes it anew",
    "not-readable": "cannot be read ({detail}), and hides nothing",
    "no-regular-file": "is no regular file, and hides nothing",
    "too-large": "is larger than {detail} MB, and hides nothing",
}


@rule(
    "DBC001",
    "invalid-setting",
    Problem,
    category="E",
    since="0.1",
    messages={
        **{
            kind: f"{{where}}: {fault}; all settings are at their defaults until it is mended"
            for kind, fault in _UNREADABLE.items()
        },
        **{kind: f'{{where}}: "{{key}}" cannot be {{value}}; it must be {what}' for kind, what in _MUST_BE.items()},
        **{
            f"option-{kind}": f'option: "dbconv-{{key}}" cannot be {{value}}; it must be {what}'
            for kind, what in _MUST_BE.items()
        },
        **{kind: f'{{where}}: "{{key}}" cannot hold "{{item}}", {what}' for kind, what in _PATTERNS.items()},
        **{
            f"option-{kind}": f'option: "dbconv-{{key}}" cannot hold "{{item}}", {what}'
            for kind, what in _PATTERNS.items()
        },
        **{kind: f'{{where}}: unknown key "{{key}}"; {advice}' for kind, advice in _OF_HOSTS.items()},
        **{f"baseline-{kind}": f"{{where}}: {fault}" for kind, fault in _BASELINE.items()},
        "unknown-table": "{where}: unknown table [{name}]; did you mean [tool.dbconv]?",
        "unknown-section": "{where}: section [{name}] is not read; write [tool.dbconv] in pyproject.toml"
        ", or options with the prefix dbconv- in the section of flake8",
        "not-a-table": "{where}: is not a table; write keys below a line [tool.dbconv]",
        "unknown-key": '{where}: unknown key "{key}"; did you mean "{meant}"?',
        "unknown-key-like-none": '{where}: unknown key "{key}"; the help of flake8 and pylint lists those there are, '
        "with the prefix dbconv-",
        "enable-meant": '[tool.dbconv] {setting}: no rule is called "{name}"; did you mean "{meant}"?',
        "enable-unknown": '[tool.dbconv] {setting}: no rule is called "{name}"; dbconv rules lists them',
        "accepted-of-none": '[tool.dbconv] accepted-edits: no revision is called "{revision}"; remove it',
        "accepted-otherwise": '[tool.dbconv] accepted-edits: "{revision}" does not do what was accepted, {accepted}'
        "; undo the later edit, or accept {fingerprint} with its own reason",
    },
)
def invalid_setting(problem: Problem, context: Context) -> Iterator[Violation]:
    """A setting of dbconv, or its baseline, cannot be read, is unknown, or has a bad value.

    Reported on line 1 of each linted file that declares something the conventions are about, so that an editor shows
    it where people look. The run goes on with the default for that setting, and with the other lines of a baseline.
    Where the host would not show it, as with `--select=DBC2`, it is said on standard error, once; in flake8,
    `extend-ignore = DBC001` is silence.

    ## Why
    A misspelt key would be silence: the convention is not checked and nobody learns of it.

    ## Bad
    ```toml
    [tool.dbconv]
    dialekt = "postgresql"
    ```

    ## Good
    ```toml
    [tool.dbconv]
    dialect = "postgresql"
    ```
    """
    yield Violation(problem.kind, FIRST_LINE, dict(problem.values))
