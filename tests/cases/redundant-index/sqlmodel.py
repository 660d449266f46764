from sqlmodel import Field, SQLModel, UniqueConstraint


class Hero(SQLModel, table=True):
    __table_args__ = (UniqueConstraint("team_id", "number", name="uq_hero"),)
    id: int | None = Field(default=None, primary_key=True, index=True, description="key")  # DBC409:66
    team_id: int = Field(default=0, index=True, description="whose")  # DBC409:43
    number: int = Field(default=0, index=True, description="on the back")
