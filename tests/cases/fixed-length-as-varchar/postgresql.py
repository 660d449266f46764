# settings: dialect = "postgresql"
# CHAR only adds blanks there.
from sqlalchemy import Column, Integer, String


class Address(Base):
    __tablename__ = "addresses"
    id = Column(Integer, primary_key=True, comment="key")
    postcode = Column(String(6), comment="of the street")
    uuid = Column(String(36), comment="for outside")
    file_md5 = Column(String(32), comment="of the picture")
