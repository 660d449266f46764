"""DBC001."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.finding import Context, Fault, rule
from dbconv.settings import Problem
from dbconv.source import FIRST_LINE


@rule("DBC001", "invalid-setting", "E", Problem, "%s: %s; %s")
def invalid_setting(problem: Problem, context: Context) -> Iterator[Fault]:
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
