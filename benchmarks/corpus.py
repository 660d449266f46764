"""The files to measure on: a project of any size, a chain of revisions, and Python's own library."""

from __future__ import annotations

import os
import subprocess
import sysconfig
from pathlib import Path
from typing import NamedTuple

# Names, types and descriptions as one meets them; the last few of each break a convention or two.
_THINGS = ("order", "invoice", "parcel", "ticket", "reader", "course", "device", "branch", "permit", "Voucher")
_COLUMNS = (
    ("title", "String(80)", "str", '""', "what the list shows"),
    ("body_text", "Text", "str", "None", "Markdown, as the author wrote it"),
    ("unit_price", "Numeric(21, 4)", "Decimal", "0", "单价 (元)"),
    ("stock_count", "Integer", "int", "0", "pieces on the shelf"),
    ("is_hidden", "Boolean", "bool", "False", "left out of search"),
    ("published_at", "DateTime", "datetime.datetime", "datetime.datetime.now", "发布时间"),
    ("due_date", "Date", "datetime.date", "datetime.date.today", "the day after which reminders go out"),
    ("weight_grams", "Integer", "int", "0", "with packing"),
    ("extra_labels", "JSON", "dict", "dict", "from outside, unchanged"),
    ("payAmount", "Numeric(21, 4)", "Decimal", "0", "实付金额"),
    ("status", "String(16)", "str", '"open"', ""),
)
_PACKAGE = 10
"""How many models stand in one package, whose __init__ imports all from each."""

_BASE = '''\
"""What all models have."""

import datetime

from sqlalchemy import BigInteger, DateTime, ForeignKey, MetaData, func
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

CONVENTION = {"ix": "ix_%(column_0_label)s", "uq": "uq_%(table_name)s_%(column_0_name)s", "pk": "pk_%(table_name)s"}


class Base(DeclarativeBase):
    """The base of all models."""

    metadata = MetaData(naming_convention=CONVENTION)


class HasId:
    """A number of its own."""

    id: Mapped[int] = mapped_column(BigInteger, primary_key=True, comment="主键")


class HasTimes:
    """When it was made and changed."""

    created_at: Mapped[datetime.datetime] = mapped_column(DateTime, default=func.now(), index=True, comment="创建时间")
    updated_at: Mapped[datetime.datetime] = mapped_column(DateTime, default=func.now(), comment="更新时间")


class HasOwner:
    """Whose it is."""

    @declared_attr
    def owner_id(cls) -> Mapped[int]:
        return mapped_column(ForeignKey("order_0.id"), index=True, comment="who may change it")
'''

_MODEL = '''\
"""The {words} and what is known of each."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from sqlalchemy import JSON, Boolean, Column, Date, DateTime, ForeignKey, Index, Integer, Numeric, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base, HasId, HasOwner, HasTimes

if TYPE_CHECKING:
    from app.models import {parent}, {sibling}


class {name}(Base, HasId, HasTimes{owned}):
    """One of many {words}."""

    __tablename__ = "{table}"
    __table_args__ = (Index("ix_{table}_title_status", "title", "status"), {{"comment": "{words}"}})

{columns}
    {parent_table}_id: Mapped[int] = mapped_column(ForeignKey("{parent_table}.id"), index=True, comment="part of it")
    {sibling_table}_id: Mapped[int | None] = mapped_column(
        ForeignKey("{sibling_table}.id", ondelete="SET NULL"), index=True, comment="goes with it"
    )

    {parent_table}: Mapped[{parent}] = relationship("{parent}", foreign_keys=[{parent_table}_id], lazy="selectin")
    {sibling_table}: Mapped[{sibling} | None] = relationship("{sibling}", foreign_keys=[{sibling_table}_id])

    @property
    def label(self) -> str:
        """What logs say of it."""
        return f"{{self.title}} ({{self.id}})"

    def is_due(self, today: datetime.date) -> bool:
        """Whether a reminder goes out."""
        return self.due_date < today and self.status == "open"
'''

_SCHEMA = '''\
"""What the API shows of {words}."""

import datetime
from decimal import Decimal

from pydantic import BaseModel, ConfigDict, Field


class {name}In(BaseModel):
    """What a client sends."""

    title: str = Field(max_length=80)
    body_text: str | None = None
    unit_price: Decimal = Decimal(0)
    is_hidden: bool = False
    due_date: datetime.date


class {name}Out({name}In):
    """What a client is shown."""

    model_config = ConfigDict(from_attributes=True)

    id: int
    created_at: datetime.datetime
    status: str = "open"


class {name}Page(BaseModel):
    """A page of a list."""

    items: list[{name}Out]
    total: int
'''

_SERVICE = '''\
"""What is done with {words}, part {number}."""

from __future__ import annotations

import datetime
import logging
from collections.abc import Sequence

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.core.clock import today
from app.models import {name}, {sibling}
from app.schemas.{table} import {name}In

log = logging.getLogger(__name__)
BATCH = {number}


class {name}Service:
    """All that concerns {words}."""

    def __init__(self, session: AsyncSession) -> None:
        self.session = session

    async def page(self, offset: int, limit: int) -> Sequence[{name}]:
        """Those that are shown, the newest first."""
        statement = (
            select({name})
            .where({name}.is_hidden.is_(False), {name}.status == "open")
            .order_by({name}.created_at.desc())
            .offset(offset)
            .limit(limit)
        )
        return (await self.session.scalars(statement)).all()

    async def create(self, given: {name}In) -> {name}:
        """A new one."""
        made = {name}(**given.model_dump())
        self.session.add(made)
        await self.session.flush()
        log.info("made %s", made.label)
        return made

    async def close_old(self, before: datetime.date | None = None) -> int:
        """Close those that are long due; how many there were."""
        limit = before or today() - datetime.timedelta(days=30)
        closing = update({name}).where({name}.due_date < limit).values(status="closed")
        result = await self.session.execute(closing)
        if result.rowcount > BATCH:
            log.warning("closed %d {words}", result.rowcount)
        return int(result.rowcount)

    async def count_with(self, others: Sequence[{sibling}]) -> dict[int, int]:
        """How many go with each of some others."""
        counted: dict[int, int] = {{}}
        for other in others:
            statement = select(func.count()).select_from({name}).where({name}.{sibling_table}_id == other.id)
            counted[other.id] = await self.session.scalar(statement) or 0
        return counted
'''

_ROUTES = '''\
"""The routes of {words}, part {number}."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException, Query

from app.api.dependencies import get_{table}_service
from app.models import {name}
from app.schemas.{table} import {name}In, {name}Out, {name}Page
from app.services.{table}_{number} import {name}Service

router = APIRouter(prefix="/{table}s", tags=["{words}"])
Service = Annotated[{name}Service, Depends(get_{table}_service)]


@router.get("", response_model={name}Page)
async def list_{table}s(service: Service, offset: Annotated[int, Query(ge=0)] = 0, limit: int = 20) -> {name}Page:
    """A page of the list."""
    items = await service.page(offset, limit)
    return {name}Page(items=[{name}Out.model_validate(each) for each in items], total=len(items))


@router.post("", response_model={name}Out, status_code=201)
async def create_{table}(service: Service, given: {name}In) -> {name}:
    """A new one."""
    return await service.create(given)


@router.get("/{{{table}_id}}", response_model={name}Out)
async def get_{table}(service: Service, {table}_id: int) -> {name}:
    """One of them."""
    found = await service.session.get({name}, {table}_id)
    if found is None:
        raise HTTPException(404, "no such {words}")
    return found


@router.post("/{{{table}_id}}/closeNow", status_code=204)
async def close_{table}(service: Service, {table}_id: int) -> None:
    """Close it before it is due."""
    found = await service.session.get({name}, {table}_id)
    if found is not None:
        found.status = "closed"
'''

_TEST = '''\
"""Tests of {words}, part {number}."""

import datetime
from decimal import Decimal

import pytest

from app.models import {name}
from app.schemas.{table} import {name}In
from app.services.{table}_{number} import {name}Service


@pytest.fixture
def given() -> {name}In:
    return {name}In(title="first", unit_price=Decimal("{number}.50"), due_date=datetime.date(2026, 3, 2))


async def test_create(session, given):
    made = await {name}Service(session).create(given)
    assert made.title == "first"
    assert made.status == "open"


@pytest.mark.parametrize("count", [0, 1, {number}])
async def test_page(session, given, count):
    service = {name}Service(session)
    for _ in range(count):
        await service.create(given)
    assert len(await service.page(0, 100)) == count


async def test_close_old(session, given):
    service = {name}Service(session)
    made = await service.create(given)
    assert await service.close_old(datetime.date(2027, 1, 1)) == 1
    await session.refresh(made)
    assert made.status == "closed"
    assert isinstance(made, {name})
'''

_HELPER = '''\
"""Helpers without a database, part {number}."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator

_WORD = re.compile(r"[A-Za-z]+")
LIMIT = {number}


@functools.lru_cache(maxsize=128)
def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, in small letters."""
    return tuple(each.lower() for each in _WORD.findall(text))


def grouped(values: Iterable[int], size: int = LIMIT + 1) -> Iterator[list[int]]:
    """Values in groups of a size."""
    group: list[int] = []
    for value in values:
        group.append(value)
        if len(group) == size:
            yield group
            group = []
    if group:
        yield group


class Counter{number}:
    """Counts what it is told of."""

    def __init__(self) -> None:
        self.counts: dict[str, int] = {{}}

    def add(self, text: str) -> None:
        """Count the words of a text."""
        for word in words_of(text):
            self.counts[word] = self.counts.get(word, 0) + 1

    def most(self) -> str | None:
        """The most frequent word."""
        return max(self.counts, key=lambda word: self.counts[word], default=None)
'''

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
        sa.Column("updated_at", sa.DateTime(), nullable=False, comment="更新时间"),
        sa.Column("owner_id", sa.BigInteger(), nullable=False, comment="who may change it"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_{table}_title"), "{table}", ["title"], unique=False)


def downgrade() -> None:
    \"\"\"Downgrade schema.\"\"\"
    op.drop_index(op.f("ix_{table}_title"), table_name="{table}")
    op.drop_table("{table}")
"""

_ENV = """\
from alembic import context
from sqlalchemy import create_engine

from app.db.base import Base
from app.models import *  # noqa: F403

target_metadata = Base.metadata

with create_engine(context.config.get_main_option("sqlalchemy.url")).connect() as connection:
    context.configure(connection=connection, target_metadata=target_metadata, compare_type=True)
    with context.begin_transaction():
        context.run_migrations()
"""
_PYPROJECT = '[tool.dbconv]\ndialect = "postgresql"\n'


class Project(NamedTuple):
    """What was written, by kind."""

    root: Path
    models: list[Path]
    routes: list[Path]
    revisions: list[Path]
    others: list[Path]

    @property
    def files(self) -> list[Path]:
        """All of them, by path."""
        return sorted([*self.models, *self.routes, *self.revisions, *self.others])


def standard_library() -> list[Path]:
    """The files of the standard library, its tests apart."""
    root = Path(sysconfig.get_path("stdlib"))
    apart = {"site-packages", "test", "tests", "idle_test"}
    return [path for path in sorted(root.rglob("*.py")) if not apart.intersection(path.parts)]


def write_project(root: Path, modules: int, revisions: int = 0) -> Project:
    """An application of as many modules, each tenth a model, and its merged revisions.

    Models have mixins, name what they refer to by strings, and stand in packages that star-import each other's names up
    to ``app.models``; from there the other modules take them, and env.py all.
    """
    if not root.exists():
        for name, text in _texts(modules):
            file = root / name
            os.makedirs(file.parent, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        (root / "alembic.ini").write_text("[alembic]\nscript_location = migrations\n", encoding="utf-8")
        (root / "pyproject.toml").write_text(_PYPROJECT, encoding="utf-8")
        _write_revisions(root / "migrations", revisions, _ENV)
        if revisions:
            _merge(root)
    kinds: dict[str, list[Path]] = {"models": [], "routes": [], "revisions": [], "others": []}
    for path in python_files(root):
        kinds[_kind(path)].append(path)
    return Project(root, **kinds)


def _kind(path: Path) -> str:
    if path.parent.name == "versions":
        return "revisions"
    if path.stem in ("__init__", "dependencies"):
        return "others"
    if "models" in path.parts:
        return "models"
    return "routes" if "api" in path.parts else "others"


def _texts(modules: int) -> list[tuple[str, str]]:
    """The path of each module of an application, and its text."""
    models = modules // 10
    packages = range(-(-models // _PACKAGE))
    all_models = "".join(f"from app.models.part_{each} import *  # noqa: F401, F403\n" for each in packages)
    texts = [
        *((f"app/{folder}__init__.py", "") for folder in ("", "db/", "schemas/", "services/", "api/", "core/")),
        ("app/db/base.py", _BASE),
        ("app/models/__init__.py", all_models),
        ("app/core/clock.py", "import datetime\n\n\ndef today() -> datetime.date:\n    return datetime.date.today()\n"),
        ("app/api/dependencies.py", "def __getattr__(name):\n    return name\n"),
    ]
    for package in packages:
        numbers = range(package * _PACKAGE, min((package + 1) * _PACKAGE, models))
        stars = "".join(f"from app.models.part_{package}.{_table(each)} import *  # noqa: F403\n" for each in numbers)
        texts.append((f"app/models/part_{package}/__init__.py", stars))
    for number in range(models):
        values = _values(number, models)
        table = values["table"]
        texts.append((f"app/models/part_{number // _PACKAGE}/{table}.py", _MODEL.format_map(values)))
        texts.append((f"app/schemas/{table}.py", _SCHEMA.format_map(values)))
    rest = (("app/services", _SERVICE), ("tests", _TEST), ("app/core", _HELPER), ("app/api", _ROUTES))
    for number in range(modules - len(texts)):
        # Of ten: three services, three tests, three helpers, and one of routes.
        folder, template = rest[number % 10 // 3]
        values = {**_values(number // 10 % models, models), "number": str(number)}
        name = f"helper_{number}" if folder == "app/core" else f"{values['table']}_{number}"
        texts.append((f"{folder}/{'test_' if folder == 'tests' else ''}{name}.py", template.format_map(values)))
    return texts


def _table(number: int) -> str:
    return f"{_THINGS[number % len(_THINGS)].lower()}_{number}"


def _class(number: int) -> str:
    return f"{_THINGS[number % len(_THINGS)].capitalize()}{number}"


def _values(number: int, models: int) -> dict[str, str]:
    """What the templates say of one model: its own names, and those of two others that it refers to."""
    # Near ones stand in its own package or the next, far ones anywhere.
    parent, sibling = (number + 7) % models, (number * 31 + 11) % models
    return {
        "name": _class(number),
        "table": _table(number),
        "words": _table(number).replace("_", " "),
        "number": str(number),
        "parent": _class(parent),
        "parent_table": _table(parent),
        "sibling": _class(sibling),
        "sibling_table": _table(sibling),
        "owned": ", HasOwner" if number % 3 == 0 else "",
        "columns": _columns(number),
    }


def _columns(number: int) -> str:
    """The lines of a model's columns, classic in each fourth model, in another order in each."""
    lines = []
    for name, column_type, python_type, default, comment in _COLUMNS:
        rest = f'default={default}, comment="{comment}"'
        if number % 4:
            lines.append(f"    {name}: Mapped[{python_type}] = mapped_column({column_type}, {rest})\n")
        else:
            lines.append(f"    {name} = Column({column_type}, nullable=False, {rest})\n")
    turn = number % len(lines)
    return "".join((*lines[turn:], *lines[:turn]))


def write_revisions(root: Path, count: int) -> list[Path]:
    """A repository in which a chain of revisions is merged, and a branch on which nothing was done since."""
    if not root.exists():
        _write_revisions(root / "migrations", count, "from alembic import context\n")
        _merge(root)
    return sorted((root / "migrations" / "versions").glob("*.py"))


def _write_revisions(folder: Path, count: int, env: str) -> None:
    """A script directory with a chain of revisions, each of which creates a table."""
    versions = folder / "versions"
    versions.mkdir(parents=True)
    (folder / "env.py").write_text(env, encoding="utf-8")
    parent = ""
    for number in range(count):
        revision = f"{number:04x}{'0123456789ab'[number % 5 :][:8]}"
        table = _table(number)
        text = _REVISION.format(
            message=f"create table {table}",
            revision=revision,
            parent=parent,
            down_revision=f'"{parent}"' if parent else None,
            table=table,
        )
        (versions / f"{revision}_create_table_{table}.py").write_text(text, encoding="utf-8")
        parent = revision


def _merge(root: Path) -> None:
    """Make a folder a repository: all that it has is merged, and a branch begins."""
    who = ("-c", "user.name=Bench", "-c", "user.email=bench@example.org", "-c", "gc.auto=0")
    for command in (
        ["init", "-q", "-b", "main"],
        ["add", "-A"],
        ["commit", "-qm", "merged"],
        ["switch", "-qc", "work"],
    ):
        subprocess.run(["git", *who, *command], cwd=root, check=True)


def python_files(root: Path) -> list[Path]:
    """The Python files of a project: what lies in hidden folders, behind links and in environments is not its own."""
    found: list[Path] = []
    for parent, folders, names in os.walk(root):
        folders[:] = [each for each in folders if not each.startswith(".") and each not in ("node_modules", "venv")]
        found += [Path(parent, each) for each in names if each.endswith(".py")]
    return sorted(each for each in found if not each.is_symlink())
