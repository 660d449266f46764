# settings: dialect = "postgresql"
from sqlalchemy import CheckConstraint, Column, ForeignKey, ForeignKeyConstraint, Index, Integer, MetaData, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention={"ck": "ck_%(table_name)s_%(constraint_name)s", "uq": "uq_%(table_name)s"})


class Visit(Base):
    __tablename__ = "visits"
    __table_args__ = (
        Index("ix_visits_of_customers_of_the_subsidiaries_in_the_northern_region", "place"),  # DBC214:9
        Index("ix_visits_of_customers_of_the_subsidiaries_in_the_northern", "place", "people"),
        UniqueConstraint("people", name="uq_visits_of_customers_of_the_subsidiaries_in_the_northern_area2"),  # DBC214:9
        ForeignKeyConstraint(["people"], ["people.id"], name="fk_visits_of_customers_of_the_subsidiaries_in_the_northern"),
        CheckConstraint("people > 0", name="a_name_of_which_the_convention_makes_a_longer_one_that_it_cuts_itself"),
        CheckConstraint("place > 0", name=unknown("a")),
    )
    id = Column(Integer, primary_key=True, comment="key")
    place = Column(Integer, nullable=False, index=True, comment="where")
    people = Column(Integer, nullable=False, comment="how many")
    guide = Column(
        Integer,
        ForeignKey(  # DBC214:9
            "people.id", name="fk_visits_guides_of_customers_of_the_subsidiaries_in_the_northern_area"
        ),
        comment="who",
    )


class VisitOfCustomersOfTheSubsidiaryInTheNorth(Base):
    __tablename__ = "visits_of_customers_of_the_subsidiaries_in_the_northern"
    id = Column(Integer, primary_key=True, comment="key")
    place = Column(Integer, nullable=False, index=True, comment="its index has a long name, and is made")
