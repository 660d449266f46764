from sqlalchemy import CheckConstraint, Column, Index, Integer, MetaData, Table

metadata = MetaData()
visits = Table(
    "visits",
    metadata,
    Column("place", Integer, primary_key=True, comment="主键"),
    Column("people", Integer, nullable=False, default=0, comment="人数"),
    CheckConstraint(  # DBC214:5
        "people > 0", name="ck_visits_of_customers_of_the_subsidiaries_in_the_northern_region"
    ),
    Index("ix_visits_of_customers_of_the_subsidiaries_in_the_northern_region", "people"),  # DBC214:5
    Index("ix_visits_of_customers_of_the_subsidiaries_in_the_northern_place", "people", "place"),
)
