"""Scaffold a rule: ``python tools/new_rule.py DBC299 column-name-foo names`` writes the rule and its case.

The last argument is the folder in ``dbconv/rules``. The message in Chinese is an entry in the module of that folder's
name in ``dbconv/languages/zh``. Nothing else has to be edited.
"""

from __future__ import annotations

import argparse
import ast
import re
import sys
import textwrap
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent

RULE = """\"\"\"{code}.\"\"\"

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.{module} import {fact}
from dbconv.rule import rule
from dbconv.violation import Violation, violation


@rule(
    "{code}",
    "{symbol}",
    {fact},
    category="C",
    since="{version}",
    messages={{"foo": '{message}'}},
)
def {name}({parameter}: {fact}, context: Context) -> Iterator[Violation]:
    \"\"\"{summary}

    What exactly is reported, what is exempt, and where it is silent.

    ## Why
    What happens in production.

    ## Bad
    ```python
{bad}
    ```

    ## Good
    ```python
{good}
    ```
{settings}    \"\"\"
    {body}
"""


PAGE = '("名称是 foo。", "线上会发生什么。")'
"""What the page says in Chinese: what is reported, and why."""


class Kind(NamedTuple):
    """What a scaffold has for rules on one kind of fact."""

    module: str
    fact: str
    parameter: str
    message: str
    chinese: str
    summary: str
    bad: str
    settings: str
    body: str
    case: str
    line: int
    """Of the case, in which the rule fires."""
    column: int


COLUMN = Kind(
    module="tables",
    fact="Column",
    parameter="column",
    message='column name "{name}" is foo; write "bar"',
    chinese='字段名 "{name}" 是 foo；请改为 "bar"',
    summary="A column is called foo.",
    bad="""from sqlalchemy import Column, Integer

class User(Base):
    foo = Column(Integer, nullable=False, default=0, comment="what it holds")""",
    settings="",
    body="""if column.name == "foo":
        yield violation("foo", column.name_place, name=column.name)""",
    case="""from sqlalchemy import Column, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True, comment="key")
    foo = Column(Integer, nullable=False, default=0, comment="fires")  # {code}:5
    bar = Column(Integer, nullable=False, default=0, comment="does not")
    foo_bar = Column(Integer, nullable=False, default=0, comment="does not either")
""",
    line=12,
    column=5,
)
REVISION = Kind(
    module="revisions",
    fact="RevisionFile",
    parameter="file",
    message='revision id "{name}" is foo; write "bar"',
    chinese='revision 的 id "{name}" 是 foo；请改为 "bar"',
    summary="A revision is called foo.",
    bad="""# migrations/versions/first.py
from alembic import op

revision = "foo"
down_revision = None""",
    settings="""
    ## Settings
    `script-directories`
""",
    body="""if file.revision == "foo":
        yield violation("foo", file.place, name=file.revision)""",
    case="""# migrations/env.py
from alembic import context

# migrations/versions/first.py
\"\"\"first\"\"\"
from alembic import op

revision = "bar"
down_revision = None

# migrations/versions/second.py
\"\"\"second\"\"\"
from alembic import op

revision = "foo"  # {code}:1
down_revision = "bar"
depends_on = None
branch_labels = None

TABLE = "users"


def upgrade():
    op.create_table_comment(TABLE, "does not fire")


def downgrade():
    op.drop_table_comment(TABLE)
""",
    line=15,
    column=1,
)


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
    kinds = _kinds(options.group)
    kind = REVISION if "revisions" in kinds else COLUMN
    words = {
        **kind._asdict(),
        **{"version": _version(), "code": options.code, "symbol": options.symbol, "name": name},
        "bad": textwrap.indent(kind.bad, " " * 4),
        "good": textwrap.indent(kind.bad.replace("foo", "bar"), " " * 4),
    }
    shown = kind.message.replace("{name}", "foo")
    files = {
        ROOT / "dbconv" / "rules" / options.group / f"{name}.py": RULE.format(**words),
        ROOT / "tests" / "cases" / f"{options.symbol}.py": kind.case.format(**words),
        ROOT / "tests" / "cases" / f"{options.symbol}.txt": f"{kind.line}:{kind.column} {options.code} {shown}\n",
    }
    for path in files:
        if path.exists():
            parser.error(f"{path} is there already")
    for path, text in files.items():
        path.write_text(text, encoding="utf-8")
        print(path.relative_to(ROOT))
    for path in _translate(options.group, options.code, kind.chinese):
        print(path.relative_to(ROOT))
    if kind.module not in kinds:
        facts = ", ".join(f"dbconv/facts/{each}.py" for each in kinds)
        print(
            f"Rules of this folder are on the facts of {facts}: put one in the place of {kind.fact}, in the case too."
        )
    return 0


def _translate(group: str, code: str, message: str) -> list[Path]:
    """Put what a rule says in Chinese beside what those of its folder say."""
    folder = ROOT / "dbconv" / "languages" / "zh"
    entries = {folder / f"{group}.py": f"{{\"foo\": '{message}'}}", folder / "pages" / f"{group}.py": PAGE}
    for path, entry in entries.items():
        head = f'"""Rules in the folder {group}."""\n\nfrom __future__ import annotations\n\n'
        text = path.read_text(encoding="utf-8") if path.exists() else head
        path.write_text(f"{text}{code} = {entry}\n", encoding="utf-8")
    return list(entries)


def _kinds(group: str) -> tuple[str, ...]:
    """The modules of facts on which the rules in a folder are."""
    tree = ast.parse((ROOT / "dbconv" / "rules" / group / "__init__.py").read_text(encoding="utf-8"))
    return next(ast.literal_eval(each.value) for each in tree.body if isinstance(each, ast.Assign))


def _version() -> str:
    """The version that will have the rule first."""
    text = (ROOT / "dbconv" / "__init__.py").read_text(encoding="utf-8")
    return re.search(r'__version__ = "(\d+\.\d+)', text)[1]  # type: ignore[index]


def _groups() -> list[str]:
    return sorted(path.parent.name for path in (ROOT / "dbconv" / "rules").glob("*/__init__.py"))


if __name__ == "__main__":
    sys.exit(main())
