"""Scaffold a rule: ``python tools/new_rule.py DBC299 column-name-foo names`` writes the rule and its case.

The last argument is the folder in ``dbconv/rules``. Nothing else has to be edited.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

RULE = '''"""{code}."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import Column
from dbconv.rule import rule
from dbconv.violation import Violation, violation


@rule(
    "{code}",
    "{symbol}",
    Column,
    category="C",
    since="{version}",
    messages={{"foo": 'column name "{{name}}" is foo; write "bar"'}},
)
def {name}(column: Column, context: Context) -> Iterator[Violation]:
    """A column is called foo.

    What exactly is reported, what is exempt, and where it is silent.

    ## Why
    What happens in production.

    ## Bad
    ```python
    from sqlalchemy import Column, Integer

    class User(Base):
        foo = Column(Integer, nullable=False, default=0, comment="what it holds")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, Integer

    class User(Base):
        bar = Column(Integer, nullable=False, default=0, comment="what it holds")
    ```
    """
    if column.name == "foo":
        yield violation("foo", column.name_place, name=column.name)
'''

CASE = """from sqlalchemy import Column, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True, comment="key")
    foo = Column(Integer, nullable=False, default=0, comment="fires")  # {code}:5
    bar = Column(Integer, nullable=False, default=0, comment="does not")
    foo_bar = Column(Integer, nullable=False, default=0, comment="does not either")
"""

SNAPSHOT = """12:5 {code} column name "foo" is foo; write "bar"
"""


def main() -> int:
    """Write the files; refuses to overwrite."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("code", help="DBC and three digits, never used before")
    parser.add_argument("symbol", help='the bad pattern; reads well as "allow SYMBOL"')
    parser.add_argument("group", help="the folder in dbconv/rules", choices=_groups())
    options = parser.parse_args()
    if not re.fullmatch(r"DBC\d{3}", options.code) or not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", options.symbol):
        parser.error("the code must be like DBC299 and the symbol like column-name-foo")
    name = options.symbol.replace("-", "_")
    words = {"version": _version(), "code": options.code, "symbol": options.symbol, "name": name}
    files = {
        ROOT / "dbconv" / "rules" / options.group / f"{name}.py": RULE.format(**words),
        ROOT / "tests" / "cases" / f"{options.symbol}.py": CASE.format(**words),
        ROOT / "tests" / "cases" / f"{options.symbol}.txt": SNAPSHOT.format(**words),
    }
    for path in files:
        if path.exists():
            parser.error(f"{path} is there already")
    for path, text in files.items():
        path.write_text(text, encoding="utf-8")
        print(path.relative_to(ROOT))
    return 0


def _version() -> str:
    """The version that will have the rule first."""
    text = (ROOT / "dbconv" / "__init__.py").read_text(encoding="utf-8")
    return re.search(r'__version__ = "(\d+\.\d+)', text)[1]  # type: ignore[index]


def _groups() -> list[str]:
    return sorted(path.parent.name for path in (ROOT / "dbconv" / "rules").glob("*/__init__.py"))


if __name__ == "__main__":
    sys.exit(main())
