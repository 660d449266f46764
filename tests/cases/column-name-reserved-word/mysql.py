"""The default dialect. A word that only some versions reserve counts: it breaks SQL on the day of the upgrade."""
from sqlalchemy import Column, ForeignKey, Integer, MetaData, String, Table
from sqlalchemy.orm import Mapped, column_property, deferred, mapped_column, synonym
from sqlalchemy.ext.hybrid import hybrid_property


class Player(Base):
    __tablename__ = "players"
    id = Column(Integer, primary_key=True, comment="主键")
    key = Column(String(80), default="", comment="登录密钥")  # DBC204:5
    order = Column(Integer, default=0, comment="出场顺序")  # DBC204:5
    组 = Column("group", String(8), default="", comment="小组")  # DBC204:16
    desc = Column(String(80), default="", comment="简介")  # DBC204:5
    rank = Column(Integer, default=0, comment="MySQL 8.0 made it a window function")  # DBC204:5
    condition: Mapped[str] = mapped_column(default="", comment="健康状况")  # DBC204:5
    比赛 = Column(comment="哪一场比赛", name="match", type_=Integer, default=0)  # DBC204:39
    INDEX = Column(Integer, default=0, comment="索引, in any letter case")  # DBC202:5 DBC204:5
    usage = deferred(Column(Integer, default=0, comment="使用次数"))  # DBC204:5
    interval: Mapped["int"] = column_property(mapped_column(default=0, comment="分钟"))  # DBC204:5
    offset: Mapped[int]  # DBC204:5 DBC203:13
    range_ = Column("range", Integer, default=0, comment="射程")  # DBC204:21

    # A word within a name, and a name that merely begins or ends like one.
    order_number = Column(String(32), default="", comment="单号")
    group_id = Column(Integer, ForeignKey("groups.id"), comment="小组")
    key_count = Column(Integer, default=0, comment="钥匙数")
    in_ = Column("in_stock", Integer, default=0, comment="库存")
    # No columns.
    select = synonym("key_count")
    like = 3
    where: int

    @hybrid_property
    def limit(self):
        return self.key_count * 2


links = Table("links", MetaData(), Column("from", Integer, primary_key=True), Column("to", Integer, primary_key=True))  # DBC203:36 DBC204:43 DBC203:79 DBC204:86


class Unread(Base):
    __tablename__ = "unread_names"
    id = Column(Integer, primary_key=True, comment="主键")
    code = Column(f"{PREFIX}_rank", Integer, default=0, comment="a name that is not known")
