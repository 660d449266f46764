"""DBC001."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.rule import rule
from dbconv.settings import Problem
from dbconv.source import FIRST_LINE
from dbconv.violation import Fault, Violation


@rule("DBC001", "invalid-setting", Problem, category="E", since="0.1", messages={"message": "{_0}: {_1}; {_2}"})
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
    yield Fault(FIRST_LINE, (problem.where, problem.fault, problem.advice))
