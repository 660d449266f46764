# settings: dialect = "postgresql"
# INET holds both kinds.
from sqlalchemy import Column, Integer, String
from sqlalchemy.dialects.postgresql import CIDR, INET, VARCHAR
from sqlalchemy.orm import Mapped, mapped_column

LENGTH = 15


class Login(Base):
    __tablename__ = "logins"
    id = Column(Integer, primary_key=True, comment="key")
    login_ip = Column(String, comment="of no length")
    client_ip: Mapped[str] = mapped_column(VARCHAR(45), comment="of IPv6, too")
    proxy_ip = Column(String(LENGTH), comment="of the proxy")  # DBC312:23
    ipv6_address = Column(String(39), comment="no IPv4")
    server_ip = Column(INET, comment="right")
    network_ip = Column(CIDR, comment="right")
