"""Fill the slugs, with models that are frozen here.

Revision ID: 8295e4f601a9
Revises: 7184d3e5f098
"""

from __future__ import annotations

from typing import Optional

import sqlalchemy as sa
from alembic import op
from sqlalchemy import orm
from sqlalchemy.orm import Mapped, declarative_base, mapped_column, relationship

revision = "8295e4f601a9"
down_revision = "7184d3e5f098"
branch_labels = None
depends_on = None

Base = declarative_base()  # reached by upgrade


class Shelf(Base):  # reached by upgrade
    __tablename__ = "shelf"
    __table_args__ = {"schema": "stock", "extend_existing": True}

    id: Mapped[int] = mapped_column(primary_key=True)
    label: Mapped[Optional[str]] = mapped_column("标签", sa.String(40))


class Article(Base):  # reached by upgrade
    __tablename__ = "article"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    title: Mapped[str]
    slug: Mapped[Optional[str]] = mapped_column(sa.String(120), unique=True)
    shelf_id: Mapped[int] = mapped_column(sa.ForeignKey(Shelf.id))
    shelf = relationship(Shelf, lazy="joined")

    @property
    def wanted(self) -> str:
        words = (self.title or "").lower().split()
        return "-".join(word for word in words if word.isalnum())[:120]


def upgrade() -> None:
    op.add_column("article", sa.Column("slug", sa.String(120), nullable=True))
    session = orm.Session(bind=op.get_bind())
    try:
        for article in session.query(Article).filter(Article.slug.is_(None)).yield_per(1000):
            article.slug = article.wanted or f"article-{article.id}"
        session.commit()
    except sa.exc.IntegrityError as error:
        session.rollback()
        raise RuntimeError("two articles have one slug", error.params) from error
    finally:
        session.close()
    op.create_unique_constraint("uq_article_slug", "article", ["slug"])


def downgrade() -> None:
    op.drop_constraint("uq_article_slug", "article", type_="unique")
    op.drop_column("article", "slug")
