# settings: enable = ["default-not-neutral"]
# settings: dialect = "postgresql"
"""The same in SQLAlchemy 2, with annotations, a mixin, a dataclass and a Table."""
import datetime
import enum
import uuid
from typing import Optional

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, CITEXT, JSONB
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, declared_attr, deferred, mapped_column

from shop.types import Phone


class Base(DeclarativeBase):
    pass


class DataBase(MappedAsDataclass, DeclarativeBase):
    pass


class Kind(enum.Enum):
    NEW = "new"


class Versioned:
    version = sa.Column(sa.Integer, nullable=False, default=1, comment="版本")  # DBC302:61

    @declared_attr
    def tenant_code(cls):
        return sa.Column(sa.String(8), default="main", comment="租户")  # DBC302:48


class Task(Versioned, Base):
    __tablename__ = "tasks"
    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=uuid.uuid4, comment="主键")
    priority: Mapped[int] = mapped_column(default=5, comment="优先级")  # DBC302:51
    queue: Mapped[Optional[str]] = mapped_column(sa.Text, server_default="default", comment="队列")  # DBC302:74
    owner: Mapped["str | None"] = mapped_column(CITEXT, default="root", comment="所有者")  # DBC302:65
    is_active: Mapped[bool] = mapped_column(insert_default=True, comment="启用")  # DBC302:60
    ratio: Mapped[float] = mapped_column(default=+0.5, comment="比率")  # DBC302:50
    retries = deferred(sa.Column(sa.SmallInteger, default=3, comment="重试"))  # DBC302:59

    attempts: Mapped[int] = mapped_column(default=0, server_default="0", comment="次数")
    is_done: Mapped[bool] = mapped_column(default=False, server_default="f", comment="完成")
    worker: Mapped[str] = mapped_column(server_default="", comment="执行者")
    # Types without a neutral value, and types that are unknown.
    kind: Mapped[Kind] = mapped_column(default=Kind.NEW, comment="种类")
    state = sa.Column(sa.Enum("new", "old"), default="new", comment="状态")
    labels = sa.Column(ARRAY(sa.String), server_default="{}", comment="标签")
    options = sa.Column(JSONB, server_default=sa.text("'{}'::jsonb"), comment="选项")
    phone = sa.Column(Phone, default="110", comment="电话")
    due_on: Mapped[datetime.date] = mapped_column(server_default="2020-01-01", comment="截止")
    made_at: Mapped[datetime.datetime] = mapped_column(server_default=sa.func.now(), comment="创建")


class Job(DataBase):
    __tablename__ = "jobs"
    id: Mapped[int] = mapped_column(init=False, primary_key=True, comment="主键")
    weight: Mapped[int] = mapped_column(default=100, kw_only=True, comment="权重")  # DBC302:49
    title: Mapped[str] = mapped_column(default_factory=str, comment="标题")


rooms = sa.Table(
    "rooms",
    sa.MetaData(),
    sa.Column("seats", sa.Integer, server_default="4", comment="座位"),  # DBC302:51
    sa.Column("floor", sa.Integer, server_default="0", comment="楼层"),
)
