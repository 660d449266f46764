# settings: keyword-names = "all"
"""Every way to import SQLAlchemy's names."""
import sqlalchemy
import sqlalchemy as sa
import sqlalchemy.orm as so
import sqlalchemy.schema
from sqlalchemy import Column as C
from sqlalchemy import orm, schema, types
from sqlalchemy.orm import Mapped as M
from sqlalchemy.orm import mapped_column as mc
from sqlalchemy.schema import Column as SchemaColumn
from sqlalchemy.sql.schema import Column as DeepColumn
from sqlmodel import Column as ModelColumn

col = sa.Column
text_type = sa.String


class Station(Base):
    __tablename__ = "stations"
    id = C(sa.Integer, primary_key=True, comment="主键")
    name = sqlalchemy.Column(sqlalchemy.String(80), default="", comment="站名")  # DBC205:5
    password = sa.Column(sa.String(80), default="", comment="密码")  # DBC205:5
    time = C(types.Integer, default=0, comment="分钟")  # DBC205:5
    datetime = schema.Column(types.DateTime, comment="时刻")  # DBC205:5
    status = sqlalchemy.schema.Column(types.Integer, default=0, comment="状态")  # DBC205:5
    value = SchemaColumn(types.Integer, default=0, comment="值")  # DBC205:5
    type = DeepColumn(text_type, default="", comment="种类")  # DBC205:5
    level = ModelColumn(sa.Integer, default=0, comment="级别")  # DBC205:5
    action = col(sa.Integer, default=0, comment="动作")  # DBC205:5
    date: so.Mapped[str] = so.mapped_column(sa.String(8), default="", comment="日期")  # DBC205:5
    day: M["int"] = mc(default=0, comment="日")  # DBC205:5
    month: orm.Mapped[int] = orm.mapped_column(default=0, comment="月")  # DBC205:5
    year: "so.Mapped[int]" = mc(default=0, comment="年")  # DBC205:5
    week: M[int]  # DBC205:5 DBC203:11
    quarter = orm.deferred(sa.Column(sa.Integer, default=0, comment="季度"))  # DBC205:5
    hour = orm.column_property(C(sa.Integer, default=0, comment="小时"), deferred=True)  # DBC205:5

    def run(self):
        from sqlalchemy import Integer, Column

        class Local(Base):
            __tablename__ = "local_stations"
            host = Column(Integer, default=0, comment="主机")  # DBC205:13

        return Local
