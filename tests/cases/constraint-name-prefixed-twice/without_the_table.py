from sqlalchemy import CheckConstraint, Column, Integer, MetaData, Table, UniqueConstraint

metadata = MetaData(naming_convention={"ck": "ck_%(constraint_name)s", "uq": "uq_%(constraint_name)s_%(column_0_name)s"})
rooms = Table(
    "rooms",
    metadata,
    Column("id", Integer, primary_key=True),
    CheckConstraint("id > 0", name="ck_positive"),  # DBC528:36
    UniqueConstraint("id", name="uq_one"),
)
