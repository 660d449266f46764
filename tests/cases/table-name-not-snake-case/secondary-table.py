# A table made in an argument.
from sqlalchemy import Column, ForeignKey, Integer, Table
from sqlalchemy.orm import DeclarativeBase, relationship


class Base(DeclarativeBase):
    pass


class Article(Base):
    __tablename__ = "articles"
    id = Column(Integer, primary_key=True, comment="主键")
    labels = relationship(
        "Label",
        secondary=Table(
            "Article-Label",  # DBC221:13
            Base.metadata,
            Column("article", ForeignKey("articles.id"), primary_key=True),  # DBC203:13
        ),
    )
