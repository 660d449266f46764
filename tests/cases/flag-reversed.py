# settings: dialect = "postgresql"
"""0 for yes. 数值0表示为“假”，数值1表示为“真”"""
from sqlalchemy import CHAR, Boolean, Column, Integer, SmallInteger, String
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Menu(Base):
    __tablename__ = "menus"
    id = Column(Integer, primary_key=True, comment="主键")
    is_frame = Column(Integer, default=1, comment="是否为外链（0是 1否）")  # DBC324:51
    is_hot = Column(SmallInteger, default=0, comment="0=on, 1=off")  # DBC324:54
    delete_flag = Column(CHAR(1), default="1", comment="删除标志（0删除 1存在）")  # DBC324:56
    cached = Column(Boolean, default=False, comment="是否缓存（0缓存 1不缓存）")  # DBC324:53
    # 是否启用（0启用 1停用）
    used = Column(Integer, default=0, comment="how it is used")  # DBC324:5
    is_open = Column(Integer, default=0, comment="开放", doc="0 = yes, 1 = no")  # DBC324:60
    is_kept_here = Column(Integer, default=0, comment=f"{input()}", doc="0 = yes, 1 = no")  # DBC324:73
    # As everybody reads them
    is_shown = Column(Boolean, default=True, comment="是否显示（0否 1是）")
    is_old = Column(Boolean, default=False, comment="0 = off, 1 = on")
    # A list of values, of which none is yes
    status = Column(SmallInteger, default=0, comment="状态（0正常 1停用）")
    is_active = Column(SmallInteger, default=0, comment="帐号状态（0启用 1停用）")
    visible = Column(SmallInteger, default=0, comment="菜单状态（0显示 1隐藏）")
    kind = Column(CHAR(1), default="a", comment="0是 1否")
    is_kept = Column(Integer, default=0, comment="是否保留（0保留 1删除 2归档）")
    is_done = Column(Integer, default=1, comment="1完成 2未完成")
    # By its name, 1 is yes
    enabled_flag = Column(Boolean, default=1, comment="是否删除, 0 删除 1 非删除")
    is_valid = Column(Integer, default=1, comment="是否删除（0删除 1没有删除）")
    is_used = Column(Integer, default=1, comment="是否删除（0删除 1没有删除）")  # DBC324:50
    is_enabled = Column(Integer, default=0, comment="是否启用（0启用 1停用）")  # DBC324:53
