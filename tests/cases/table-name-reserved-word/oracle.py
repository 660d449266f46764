# settings: dialect = "oracle"
from sqlalchemy import Column, Integer, MetaData, Table

登录 = Table("session", MetaData(), Column("id", Integer, primary_key=True, comment="主键"))  # DBC222:12
级别 = Table("level", MetaData(), Column("id", Integer, primary_key=True, comment="主键"))  # DBC222:12
排名 = Table("rank", MetaData(), Column("id", Integer, primary_key=True, comment="主键"))
