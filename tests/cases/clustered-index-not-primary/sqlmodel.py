# settings: dialect = "mssql"
"""SQLModel takes SQLAlchemy's own indexes."""
from sqlalchemy import Index
from sqlmodel import Field, SQLModel


class Order(SQLModel, table=True):
    __table_args__ = (Index("ix_order_day", "day", mssql_clustered=True),)  # DBC408:68
    id: int | None = Field(default=None, primary_key=True, description="key")
    day: int = Field(default=0, description="when")
