"""DBC001."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.rule import rule
from dbconv.settings import Problem
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
    "must-be-patterns": 'a list of names or regular expressions; "{item}" is neither',
    "must-be-choice": "one of {choices}",
    "must-be-string": "a string",
    "must-be-records": "an array of tables with the keys {keys}, each with a text",
    "must-be-pairs": "a table of texts",
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
        **{
            kind: f'{{where}}: "{{key}}" has a value that it cannot have; it must be {what}'
            for kind, what in _MUST_BE.items()
        },
        **{
            f"option-{kind}": f'option: "dbconv-{{key}}" has a value that it cannot have; it must be {what}'
            for kind, what in _MUST_BE.items()
        },
        "not-a-table": "{where}: is not a table; write keys below a line [tool.dbconv]",
        "unknown-key": '{where}: unknown key "{key}"; did you mean "{meant}"?',
        "unknown-key-like-none": '{where}: unknown key "{key}"; known are {known}',
        "enable-meant": '[tool.dbconv] enable: no rule is called "{name}"; did you mean "{meant}"?',
        "enable-unknown": '[tool.dbconv] enable: no rule is called "{name}"; dbconv rules lists them',
        "accepted-of-none": '[tool.dbconv] accepted-edits: no revision is called "{revision}"; remove it',
        "accepted-otherwise": '[tool.dbconv] accepted-edits: "{revision}" does not do what was accepted, {accepted}'
        "; undo the later edit, or accept {fingerprint} with its own reason",
    },
)
def invalid_setting(problem: Problem, context: Context) -> Iterator[Violation]:
    """A setting of dbconv cannot be read, is unknown, or has a bad value.

    Reported on line 1 of each linted file that declares something the conventions are about, so that an editor shows
    it where people look. The run goes on with the default for that setting.

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
