# settings: dialect = "postgresql"
from datetime import datetime

from sqlalchemy import DateTime
from sqlmodel import Field, SQLModel


class Visit(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    begun_at: datetime = Field(default_factory=datetime.utcnow, sa_type=DateTime(timezone=True))  # DBC320:48
    ended_at: datetime = Field(default_factory=lambda: datetime.now(), sa_type=DateTime(timezone=True))  # DBC320:56
    changed_at: datetime = Field(default_factory=datetime.now, sa_column_kwargs={"onupdate": datetime.utcnow})  # DBC320:94
