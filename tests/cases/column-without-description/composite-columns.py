# composite() may hold the columns themselves.
from sqlalchemy.orm import DeclarativeBase, Mapped, composite, mapped_column


class Base(DeclarativeBase):
    pass


class Vertex(Base):
    __tablename__ = "vertices"
    id: Mapped[int] = mapped_column(primary_key=True, comment="主键")
    start: Mapped["Point"] = composite(mapped_column("x1", default=0), mapped_column("y1", default=0))  # DBC203:40 DBC203:72
