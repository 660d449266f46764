# settings: dialect = "sqlite"
from sqlalchemy import *

metadata = MetaData()
notes = Table(
    "notes",
    metadata,
    Column("id", Integer, primary_key=True, comment="主键"),
    Column("order", Integer, default=0, comment="顺序"),  # DBC204:12
    Column("transaction", Integer, default=0, comment="事务"),  # DBC204:12
    Column("schema_name", String, default="", comment="库名"),
    Column("lateral", Integer, default=0, comment="reserved elsewhere"),
)
