"""Numbers in quotes as defaults of strings."""
from sqlalchemy import CHAR, Column, Integer, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

ZERO = "0"


class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True, comment="主键")
    sex = Column(String(2), server_default="0", comment="性别")  # DBC319:18
    visible = Column(String(2), default="1", comment="显示")  # DBC319:22
    data_scope: Mapped[str] = mapped_column(String(2), default="5", comment="范围")  # DBC319:45
    sort_order = Column(String(8), server_default=text("'10'"), comment="排序")  # DBC319:25
    score = Column(String(8), default="0.0", comment="分数")  # DBC319:20
    temperature = Column(Text, default="-1", comment="温度")  # DBC319:26
    offset = Column(String(8), insert_default="100", comment="偏移")  # DBC319:21

    # Digits that are a name, or stand for anything
    parent_id = Column(String(32), default="0", comment="a")
    ancestors = Column(String(80), default="0", comment="b")
    api_version = Column(String(8), default="1.0", comment="c")
    phone_prefix = Column(String(8), default="86", comment="d")
    area_code = Column(String(8), default="010", comment="e")
    user_type = Column(String(2), default="00", comment="f")
    dict_value = Column(String(80), default="0", comment="g")
    service_port = Column(String(8), default="8080", comment="h")
    order_no = Column(String(8), default="0", comment="i")
    # What another rule asks about
    status = Column(CHAR(1), default="0", comment="j")
    del_flag = Column(CHAR(1), default="0", comment="k")
    is_open = Column(CHAR(1), default="1", comment="l")
    price = Column(String(8), default="0", comment="m")
    pay_time = Column(String(20), default="0", comment="n")
    # No numbers
    grade = Column(CHAR(1), default="A", comment="o")
    color = Column(String(8), default="", comment="p")
    size = Column(String(8), default="12px", comment="q")
    digits = Column(String(8), default=ZERO, comment="r")  # DBC319:21
    rest = Column(String(8), default=0, comment="DBC303 says it")
    changes = Column(String(8), default="", onupdate="1", comment="no default")
    level = Column(Integer, default="0", comment="DBC303 says it")
    rounds = Column(String(8), default="3", comment="what more is unknown", **options)
    数 = Column(f"{prefix}_rounds", String(8), default="3", comment="unknown name")
    数字 = Column("数字", String(8), default="3", comment="no word at all")
    laps = Column(String(8), default="1", onupdate="2", comment="both")  # DBC319:19
    turns = Column(String(8), onupdate="2", default="1", comment="the first counts")
    steps = Column(String(8), default="1.50", comment="decimals")  # DBC319:20
