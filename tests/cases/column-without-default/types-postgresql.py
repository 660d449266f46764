# settings: dialect = "postgresql"
# settings: enable = ["DBC301"]
"""TEXT takes a default here."""
import datetime as dt
import enum
import uuid
from typing import Any, Literal

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql
from sqlalchemy.dialects.postgresql import ARRAY, CITEXT, INET, JSONB
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Kind(str, enum.Enum):
    NEW = "新"


class Article(Base):
    __tablename__ = "articles"
    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, comment="主键")
    正文 = sa.Column("body_text", sa.Text, nullable=False, comment="text")  # DBC301:10
    mail = sa.Column(CITEXT(), nullable=False, comment="邮箱")  # DBC301:12
    weight = sa.Column(postgresql.DOUBLE_PRECISION, nullable=False, comment="重量")  # DBC301:14
    size_text: Mapped[str] = mapped_column(sa.Text, comment="尺寸")  # DBC301:30

    labels = sa.Column(ARRAY(sa.Integer), nullable=False, comment="标签")
    source_ip = sa.Column(INET, nullable=False, comment="来源地址")
    details = sa.Column(JSONB, nullable=False, comment="详情")
    external_key = sa.Column(postgresql.UUID(as_uuid=True), nullable=False, comment="外部主键")
    valid_during = sa.Column(postgresql.TSTZRANGE, nullable=False, comment="有效期")
    # Annotations
    made_at: Mapped[dt.datetime] = mapped_column(comment="创建时间")
    made_on: Mapped[dt.date] = mapped_column(comment="创建日期")
    photo: Mapped[bytes] = mapped_column(comment="照片")
    batch: Mapped[uuid.UUID] = mapped_column(comment="批次")
    article_kind: Mapped[Kind] = mapped_column(comment="种类")
    paper_kind: Mapped[Literal["a4", "a5"]] = mapped_column(comment="纸张")
    anything: Mapped[dict[str, Any]] = mapped_column(comment="其他")
    either: Mapped[int | str] = mapped_column(comment="其他")
