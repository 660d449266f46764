"""With an annotation, SQLAlchemy 2 reads there whether NULL is allowed; without one it is."""
from typing import Annotated, Optional

from sqlalchemy import Column, ForeignKey, Integer, String
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, deferred, mapped_column, relationship

name50 = Annotated[str, mapped_column(String(50))]


class Base(DeclarativeBase):
    pass


class Labelled:
    label = mapped_column(String(8), default="", comment="标签")  # DBC307:13

    @declared_attr
    def icon(cls) -> Mapped[str]:
        return mapped_column(String(8), default="", comment="图标")


class Task(Labelled, Base):
    __tablename__ = "tasks"
    id = mapped_column(Integer, primary_key=True, comment="主键")
    title = mapped_column(String(80), default="", comment="标题")  # DBC307:13
    排序 = mapped_column("sort_rank", Integer, default=0, comment="排序")  # DBC307:10
    place = Column(String(80), default="", comment="地点")  # DBC307:13

    a1: Mapped[str] = mapped_column(String(8), default="", comment="a")
    a2: Mapped[Optional[str]] = mapped_column(String(8), default="", comment="said by the annotation")
    a3: Mapped["str | None"] = mapped_column(String(8), default="", comment="c")
    a4: "Mapped[str]" = mapped_column(String(8), default="", comment="d")
    a5: Mapped[int]
    a6: Mapped[name50] = mapped_column(comment="f")
    a7 = mapped_column(String(8), nullable=False, default="", comment="g")
    a8: Mapped[str] = Column(String(8), default="", comment="an old Column in a new annotation")
    a9: Mapped[str] = deferred(mapped_column(String(8), default="", comment="i"))
    b1 = mapped_column(ForeignKey("tasks.id"), comment="j")
    b2 = mapped_column(Integer, ForeignKey("tasks.id"), comment="k")
    parent: Mapped[Optional["Task"]] = relationship()
    children = relationship("Task", back_populates="parent")
