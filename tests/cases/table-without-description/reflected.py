# settings: enable = ["DBC223"]
# The columns and the comment come from the database.
from sqlalchemy import MetaData, Table, create_engine

metadata = MetaData()
orders = Table("orders", metadata, autoload_with=create_engine("sqlite://"))
