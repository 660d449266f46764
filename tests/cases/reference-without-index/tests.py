# app/models.py
from sqlalchemy import Column, Integer, MetaData, Table

shops = Table("shops", MetaData(), Column("id", Integer, primary_key=True))

# tests/models.py
"""A test asks a small database."""
from sqlalchemy import Column, Integer, MetaData, Table

items = Table(
    "items", MetaData(), Column("id", Integer, primary_key=True), Column("shop_id", Integer, comment="whose")
)
