# settings: dialect = "sqlite"
# settings: extend-ip-words = ["hop"]
from sqlalchemy import BigInteger, Column, Integer, String


class Login(Base):
    __tablename__ = "logins"
    id = Column(Integer, primary_key=True, comment="key")
    login_ip = Column(String(15), comment="of the browser")  # DBC312:23
    last_hop = Column(String(15), comment="a word of the settings")  # DBC312:23
    server_ip = Column(BigInteger, comment="right")
    wide_ip = Column(String(45), comment="IPv6")
