# settings: dialect = "oracle"
# settings: max-words = 99
from sqlalchemy import Column, Integer, MetaData, Table

lengths = Table(
    "lengths",
    MetaData(),
    Column("id", Integer, primary_key=True, comment="key"),
    Column("abcdefgh_abcdefgh_abcdefgh_abcdefgh_abcdefgh_abcdefgh_abcdefgh_abcdefgh_abcdefgh_abcdefgh_abcdefgh_abcdefgh_abcdefgh_abcdefgh_ax", Integer, default=0, comment="as long as may be"),
    Column("abcdefgh_abcdefgh_abcdefgh_abcdefgh_abcdefgh_abcdefgh_abcdefgh_abcdefgh_abcdefgh_abcdefgh_abcdefgh_abcdefgh_abcdefgh_abcdefgh_abx", Integer, default=0, comment="one more"),  # DBC214:12
    Column("编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号编号", Integer, default=0, comment="characters or bytes"),  # DBC201:12 DBC214:12
)
