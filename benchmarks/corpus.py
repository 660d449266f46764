"""The files to measure on."""

from __future__ import annotations

import shutil
import subprocess
import sysconfig
import tokenize
from pathlib import Path

SHOP = Path(__file__).resolve().parent.parent / "examples" / "shop"
_MODELS = 200
# Names, types and descriptions as one meets them; the last few of each break a convention or two.
_THINGS = ("order", "invoice", "parcel", "ticket", "reader", "course", "device", "branch", "permit", "Voucher")
_NAMES = (
    ("title", "String(80)", "str", '""', "what the list shows"),
    ("body_text", "Text", "str", "None", "Markdown, as the author wrote it"),
    ("unit_price", "Numeric(21, 4)", "Decimal", "0", "单价 (元)"),
    ("stock_count", "Integer", "int", "0", "pieces on the shelf"),
    ("is_hidden", "Boolean", "bool", "False", "left out of search"),
    ("created_at", "DateTime", "datetime.datetime", "datetime.datetime.now", "创建时间"),
    ("due_date", "Date", "datetime.date", "datetime.date.today", "the day after which reminders go out"),
    ("weight_grams", "Integer", "int", "0", "with packing"),
    ("extra_labels", "JSON", "dict", "dict", "from outside, unchanged"),
    ("payAmount", "Numeric(21, 4)", "Decimal", "0", "实付金额"),
    ("status", "String(16)", "str", '"open"', ""),
)
_HEAD = """\
import datetime
from decimal import Decimal

from sqlalchemy import JSON, Boolean, Column, Date, DateTime, Integer, Numeric, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class {class_name}(Base):
    \"\"\"One {thing} of many.\"\"\"

    __tablename__ = "{table}"

"""
_TAIL = '''
    def describe(self) -> str:
        """What logs say of it."""
        return f"{self.title} ({self.id})"
'''


def standard_library() -> list[Path]:
    """The files of the standard library, its tests apart."""
    root = Path(sysconfig.get_path("stdlib"))
    apart = {"site-packages", "test", "tests", "idle_test"}
    return [path for path in sorted(root.rglob("*.py")) if not apart.intersection(path.parts)]


def write_models(folder: Path) -> list[Path]:
    """The example's models, and 200 models of 12 columns in each of the two styles."""
    shop = shutil.copytree(SHOP, folder / "shop", ignore=shutil.ignore_patterns("__pycache__"), dirs_exist_ok=True)
    models = folder / "app" / "models"
    models.mkdir(parents=True, exist_ok=True)
    (folder / "pyproject.toml").write_text('[tool.dbconv]\ndialect = "postgresql"\n', encoding="utf-8")
    (folder / "app" / "__init__.py").touch()
    (models / "__init__.py").touch()
    (models / "base.py").write_text(
        "from sqlalchemy.orm import DeclarativeBase\n\n\nclass Base(DeclarativeBase):\n    pass\n", encoding="utf-8"
    )
    written = [*sorted((shop / "shop" / "models").glob("*.py"))]
    for number in range(_MODELS):
        for style in ("classic", "mapped"):
            thing = f"{_THINGS[number % len(_THINGS)]}_{number}_{style}"
            path = models / f"{thing}.py"
            path.write_text(_model(thing, number, style), encoding="utf-8")
            written.append(path)
    return written


def write_wide_model(folder: Path) -> Path:
    """A model of 200 columns that takes mixins, types and referred tables from ten modules of its project."""
    package = folder / "wide" / "shop"
    package.mkdir(parents=True, exist_ok=True)
    (package.parent / "pyproject.toml").write_text('[tool.dbconv]\ndialect = "postgresql"\n', encoding="utf-8")
    (package / "__init__.py").touch()
    (package / "base.py").write_text(
        "from sqlalchemy.orm import DeclarativeBase\n\n\nclass Base(DeclarativeBase):\n    pass\n", encoding="utf-8"
    )
    imports, bases, columns = ["from shop.base import Base\n"], [], []
    for number, thing in enumerate(_THINGS[:9]):
        name = thing.capitalize()
        imports.append(f"from shop.{thing.lower()} import Has{name}, Short{name}\n")
        bases.append(f"Has{name}")
        text = _model(thing.lower(), number, "mapped").replace("app.models.base", "shop.base")
        mixin = f'    {thing.lower()}_note = Column(String(80), nullable=False, default="", comment="{number}")\n'
        text += f"\n\nclass Has{name}:\n{mixin}\n\nShort{name} = String(20 + {number})\n"
        (package / f"{thing.lower()}.py").write_text(text, encoding="utf-8")
        for copy in range(22):
            kind = f"Short{name}" if copy % 2 else f'Integer, ForeignKey("{thing.lower()}.id")'
            rest = 'default=""' if copy % 2 else "index=True"
            name_of_it = f"{'abcdefghi'[number]}{'abcdefghijklmnopqrstuvwxyz'[copy]}_part"
            columns.append(f'    {name_of_it} = Column({kind}, nullable=False, {rest}, comment="{number} {copy}")\n')
    head = _HEAD.format(class_name="Wide", thing="wide", table="wide").replace("from app.models.base import Base\n", "")
    head = head.replace("import JSON", "import ForeignKey, JSON").replace("(Base)", f"({', '.join([*bases, 'Base'])})")
    head = head.replace("\n\n\nclass", f"\n{''.join(imports)}\n\nclass")
    path = package / "wide.py"
    path.write_text(head + "    id = Column(Integer, primary_key=True)\n" + "".join(columns), encoding="utf-8")
    return path


def _model(thing: str, number: int, style: str) -> str:
    lines = []
    for name, column_type, python_type, default, comment in (("id", "Integer", "int", "", "主键"), *_NAMES):
        rest = f'default={default}, comment="{comment}"' if default else f'primary_key=True, comment="{comment}"'
        if style == "classic":
            null = "nullable=False, " if default else ""
            lines.append(f"    {name} = Column({column_type}, {null}{rest})\n")
        else:
            lines.append(f"    {name}: Mapped[{python_type}] = mapped_column({column_type}, {rest})\n")
    class_name = "".join(word.capitalize() for word in thing.split("_"))
    head = _HEAD.format(class_name=class_name, thing=thing.replace("_", " "), table=thing)
    # Another order in each file, as between files of a project.
    return "".join((head, *lines[number % 12 :], *lines[: number % 12], _TAIL))


_REVISION = """\
\"\"\"{message}

Revision ID: {revision}
Revises: {parent}
Create Date: 2026-03-02 10:21:07.393551

\"\"\"

from typing import Sequence, Union

import sqlalchemy as sa
from alembic import op

# revision identifiers, used by Alembic.
revision: str = "{revision}"
down_revision: Union[str, Sequence[str], None] = {down_revision}
branch_labels: Union[str, Sequence[str], None] = None
depends_on: Union[str, Sequence[str], None] = None


def upgrade() -> None:
    \"\"\"Upgrade schema.\"\"\"
    op.create_table(
        "{table}",
        sa.Column("id", sa.Integer(), nullable=False, comment="主键"),
        sa.Column("title", sa.String(length=80), nullable=False, comment="what the list shows"),
        sa.Column("created_at", sa.DateTime(), nullable=False, comment="创建时间"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_{table}_title"), "{table}", ["title"], unique=False)


def downgrade() -> None:
    \"\"\"Downgrade schema.\"\"\"
    op.drop_index(op.f("ix_{table}_title"), table_name="{table}")
    op.drop_table("{table}")
"""


def write_revisions(folder: Path, count: int) -> list[Path]:
    """A repository in which a chain of revisions is merged, and a branch on which nothing was done since."""
    versions = folder / f"project_{count}" / "migrations" / "versions"
    if versions.exists():
        return sorted(versions.glob("*.py"))
    versions.mkdir(parents=True)
    (versions.parent / "env.py").write_text("from alembic import context\n", encoding="utf-8")
    parent = ""
    for number in range(count):
        revision = f"{number:04x}{'0123456789ab'[number % 5 :][:8]}"
        table = f"{_THINGS[number % len(_THINGS)].lower()}_{number}"
        text = _REVISION.format(
            message=f"create table {table}",
            revision=revision,
            parent=parent,
            down_revision=f'"{parent}"' if parent else None,
            table=table,
        )
        (versions / f"{revision}_create_table_{table}.py").write_text(text, encoding="utf-8")
        parent = revision
    who = ("-c", "user.name=Bench", "-c", "user.email=bench@example.org")
    for command in (
        ["init", "-q", "-b", "main"],
        ["add", "-A"],
        ["commit", "-qm", "merged"],
        ["switch", "-qc", "work"],
    ):
        subprocess.run(["git", *who, *command], cwd=versions.parent.parent, check=True)
    return sorted(versions.glob("*.py"))


def read(path: Path) -> str:
    """The text of a file as a host reads it."""
    with tokenize.open(path) as file:
        return file.read()
