# settings: dialect = "postgresql"
from datetime import datetime

from sqlalchemy import Column, DateTime, func
from sqlmodel import Field, SQLModel


class Order(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    updated_at: datetime = Field(default_factory=datetime.now)  # DBC321:5
    update_time: datetime = Field(default_factory=datetime.now, sa_column_kwargs={"onupdate": func.now()})
    modified_at: datetime = Field(default_factory=datetime.now, sa_column_kwargs={"server_onupdate": func.now()})
    last_update: datetime = Field(sa_column=Column(DateTime(timezone=True), default=datetime.now))  # DBC321:5
