# shop/sizes.py
LONG = 4096
SHORT = 32
computed = int("4096")

# case.py
"""Content and addresses may be long; the limit for them is no setting."""
from sqlalchemy import Column, ForeignKey, Integer, String
from sqlalchemy.orm import DeclarativeBase

from shop.sizes import LONG, SHORT, computed
from shop import sizes


Label = String(600)


class Base(DeclarativeBase):
    pass


class Page(Base):
    __tablename__ = "pages"
    id = Column(Integer, primary_key=True, comment="主键")
    nickname = Column(String(256), default="", comment="昵称")  # DBC311:30
    menu_name = Column(String(500), default="", comment="名称")  # DBC311:31
    config_value = Column(String(500), default="", comment="值")
    remark = Column(String(500), default="", comment="备注")
    remarks = Column(String(2048), default="", comment="备注")
    errorMessage = Column("error_message", String(2049), default="", comment="错误")  # DBC311:51
    link_url = Column(String(2000), default="", comment="链接")
    file_path = Column(String(1000), default="", comment="路径")
    home_address = Column(String(512), default="", comment="住址")
    image = Column(String(2083), default="", comment="图片")  # DBC311:27
    intro = Column(String(600), default="", comment="商品详情")
    hosts = Column(String(600), default="", comment="多个，以逗号分隔")
    entry = Column(String(600), default="", comment="组件路径")
    named = Column(Label, default="", comment="its length stands elsewhere")
    condition = Column(String(2000), default="", comment="when it is taken")
    regex = Column(String(1024), default="", comment="what it looks like")
    discord_webhook = Column(String(1024), default="", comment="where it goes")
    filter_expression = Column(String(1024), default="", comment="which it is")
    inbound_tag = Column(String(300), ForeignKey("inbounds.tag"), default="", comment="as long as the other one")
    owner = Column(String(600), default="", comment="谁")  # DBC311:27
    # Several things
    owners = Column(String(600), default="", comment="谁")
    many_children = Column(String(2049), default="", comment="谁")  # DBC311:35
    owners_title = Column(String(600), default="", comment="谁")  # DBC311:34
    big_bus = Column(String(600), default="", comment="谁")  # DBC311:29
    # The attribute says it
    comment = Column("said", String(600), default="", comment="谁")
    path = Column("pth", String(600), default="", comment="谁")
    urls_found = Column("found", String(600), default="", comment="谁")
    title = Column("ttl", String(600), default="", comment="谁")  # DBC311:34
    path_status = Column(String(4095), default="", comment="of a path")  # DBC311:33
    a1 = Column(String(LONG), default="", comment="a")  # DBC311:24
    a2 = Column(String(length=sizes.LONG), default="", comment="b")  # DBC311:31
    a3 = Column(String(SHORT), default="", comment="c")
    a4 = Column(String(computed), default="", comment="d")
    a5 = Column(String(sizes.UNKNOWN), default="", comment="e")
