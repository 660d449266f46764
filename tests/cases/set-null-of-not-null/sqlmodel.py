from sqlmodel import Field, SQLModel


class City(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)


class Visit(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    city_id: int = Field(foreign_key="city.id", ondelete="SET NULL", nullable=False)  # DBC413:20
    other_id: int | None = Field(foreign_key="city.id", ondelete="SET NULL")
    third_id: int = Field(foreign_key="city.id", ondelete="CASCADE")
