"""A carrier's parcels, in the styles of Java and of .NET."""
from typing import Optional

import sqlalchemy
from sqlalchemy import Boolean, Column, Integer, MetaData, String, Table
from sqlalchemy.orm import Mapped, deferred, mapped_column, relationship

meta = MetaData()


class Parcel(Base):
    __tablename__ = "parcels"
    parcelID = Column(Integer, primary_key=True, comment="包裹号")  # DBC202:5
    trackingNumber = Column(String(32), default="", comment="运单号")  # DBC202:5
    WEIGHT = sqlalchemy.Column(sqlalchemy.Integer, default=0, comment="grams")  # DBC202:5
    IsFragile = Column(Boolean, default=False, comment="易碎品")  # DBC202:5
    收件人 = Column("receiverName", String(32), default="", comment="收件人姓名")  # DBC202:18
    sent_by = Column(String(32), default="", comment="寄件人", name="senderName")  # DBC202:66
    labelURLs: Mapped[str] = mapped_column(String(255), default="", comment="面单地址")  # DBC202:5
    routeIDs: Mapped[Optional[str]] = mapped_column(default="", comment="路线")  # DBC202:5
    hubCode: Mapped["str | None"] = mapped_column(default="", comment="中转站")  # DBC202:5
    remarkText = deferred(Column(String(255), default="", comment="备注"))  # DBC202:5 DBC209:5
    Name = Column(String(32), default="", comment="品名: a keyword as well, whatever its case")  # DBC202:5 DBC205:5
    ÄrgerLevel = Column(Integer, default=0, comment="complaints, 投诉")  # DBC201:5 DBC202:5
    # Full-width letters: Python makes them ASCII in an identifier.
    ｗｅｉｇｈｔＫｇ = Column(Integer, default=0, comment="公斤")  # DBC202:5
    ｌｅｎｇｔｈ_cm = Column(Integer, default=0, comment="厘米")

    # Fine: the name in the database is in lower case.
    parcelWidth = Column("width_cm", Integer, default=0, comment="宽")
    parcelHeight: Mapped[int] = mapped_column(name="height_cm", default=0, comment="高")
    # No columns.
    sentFrom = relationship("Hub")
    sentTo: Mapped["Hub"] = relationship()
    maxWeight = 30_000
    maxWidth: int = 120


Hub = Table("hubs", meta, Column("hubCode", String(8), primary_key=True, comment="站点代码"))  # DBC202:34 DBC208:34


def build(meta, prefix):
    仓库 = Table("stores", meta, Column(prefix + "ID", String(8), default=""), Column("cityName", String(8), default="", comment="市"))  # DBC203:32 DBC202:85
    return 仓库
