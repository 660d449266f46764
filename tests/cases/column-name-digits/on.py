# settings: enable = ["column-name-digits"]
# settings: allowed-words = ["form1040"]
from sqlalchemy import Column, Integer, String


class Supplier(Base):
    __tablename__ = "supplier"
    id = Column(Integer, primary_key=True, comment="主键")
    phone2 = Column(String(20), default="", comment="第二个电话")  # DBC213:5
    phone_3 = Column(String(20), default="", comment="第三个电话")  # DBC213:5
    ipv4 = Column(Integer, default=0, comment="地址")
    file_md5 = Column(String(32), default="", comment="校验")
    sha256_hex = Column(String(64), default="", comment="校验")
    oauth2_token = Column(String(80), default="", comment="令牌")
    address_line1 = Column(String(80), default="", comment="第一行")
    address_line_2 = Column(String(80), default="", comment="第二行")
    form1040 = Column(String(80), default="", comment="allowed")
    s3_bucket = Column(String(80), default="", comment="桶")
    phone_2_line_3 = Column(String(80), default="", comment="two numbers")  # DBC213:5
    mp_3_player = Column(String(80), default="", comment="a short form in two words")
    line_v_2 = Column(String(80), default="", comment="a version in two words")
    way_64 = Column(String(80), default="", comment="a number of ways")  # DBC213:5
