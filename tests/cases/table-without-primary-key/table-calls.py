from sqlalchemy import Column, ForeignKey, Integer, MetaData, PrimaryKeyConstraint, String, Table

metadata = MetaData()
columns = [Column("id", Integer, primary_key=True)]

links = Table(  # DBC401:9
    "links",
    metadata,
    Column("a_id", ForeignKey("a.id"), index=True, comment="one"),
    Column("b_id", ForeignKey("b.id"), index=True, comment="other"),
)
log = Table("log", metadata, Column("line", String(80), nullable=False, default="", comment="as printed"))  # DBC401:7
keyed = Table("keyed", metadata, Column("id", Integer, primary_key=True, comment="key"))
paired = Table("paired", metadata, Column("a", Integer), Column("b", Integer), PrimaryKeyConstraint("a", "b"))
view = Table("view", metadata, Column("a", Integer, comment="x"), info={"is_view": True})
scratch = Table("scratch", metadata, Column("a", Integer, comment="x"), prefixes=["TEMPORARY"])
reflected = Table("reflected", metadata, Column("a", Integer, comment="x"), autoload_with=None)
more = Table("more", metadata, Column("a", Integer, comment="x"), *columns)
found = Table("keyed", metadata)


def read(connection):
    """What a query needs of a table."""
    some = Table("revisions", MetaData(), Column("number", Integer, comment="x"))
    return connection.execute(some.select())
