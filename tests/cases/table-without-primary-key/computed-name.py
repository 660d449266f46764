"""A table whose name is computed."""
from sqlalchemy import Column, ForeignKey, Integer, MetaData, String, Table

metadata = MetaData()
name = "tags_{}".format(1)
tags = Table(name, metadata, Column("label", String(8), comment="shown"))  # DBC401:8
kept = Table(name, metadata, Column("id", Integer, primary_key=True, comment="key"))
links = Table(  # DBC401:9
    name,
    metadata,
    Column("user_id", Integer, ForeignKey("users.id"), comment="who"),
    Column("group_id", Integer, ForeignKey("groups.id"), comment="where"),
)
