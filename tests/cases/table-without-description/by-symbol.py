# settings: enable = ["table-without-description"]
from sqlalchemy import Column, Integer, MetaData
from sqlalchemy import Table as T

学校 = T(  # DBC223:6
    "schools",
    MetaData(),
    Column("id", Integer, primary_key=True, comment="主键"),
)
