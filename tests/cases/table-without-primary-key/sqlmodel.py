from sqlmodel import Field, SQLModel


class VisitBase(SQLModel):
    page: str = Field(default="", max_length=80, description="what was read")


class Visit(VisitBase, table=True):  # DBC401:7
    day: int = Field(default=0, description="since the start")


class Keyed(VisitBase, table=True):
    id: int | None = Field(default=None, primary_key=True, description="key")


class VisitIn(VisitBase):
    day: int = 0
