"""Calls over many lines: reported where `comment=` would be added, or at the value that says nothing."""
import sqlalchemy
import sqlalchemy.orm
from sqlalchemy.orm import Mapped


class Shipment(Base):
    __tablename__ = "shipments"
    driver_age = sqlalchemy.Column(sqlalchemy.Integer, default=0, comment="years, on the day of the trip")
    driver_lamp = sqlalchemy.Column(sqlalchemy.Integer, default=0, comment="which of the cabins")
    driver_seat = sqlalchemy.Column(sqlalchemy.Integer, default=0, comment="from the left")
    code = sqlalchemy.Column(  # DBC203:12
        sqlalchemy.Integer,
        primary_key=True,
    )
    box_count: Mapped[
        int
    ] = sqlalchemy.orm.mapped_column(  # DBC203:9
        default=0,
    )
    route_code = (
        sqlalchemy.Column(sqlalchemy.String(8),  # DBC203:9
                          default=""))
    driver_name = sqlalchemy.orm.deferred(
        sqlalchemy.Column(  # DBC203:9
            sqlalchemy.String(40),
            default="",
        ),
        group="司机",
    )
    truck_plate = sqlalchemy.Column(
        "truck_plate",
        sqlalchemy.String(12),
        default="",
        comment=(
            "Truck_"  # DBC203:13
            "Plate"
        ),
    )
    trailer_plate: Mapped[str] = sqlalchemy.orm.mapped_column(
        default="",
        # 挂车
        comment="",  # DBC203:17
    )


货物 = sqlalchemy.Table(
    "goods",
    sqlalchemy.MetaData(),
    sqlalchemy.Column("box_kg", sqlalchemy.Integer, default=0, comment="of the empty box"),
    sqlalchemy.Column("lid_kg", sqlalchemy.Integer, default=0, comment="of its lid"),
    sqlalchemy.Column("gross_kg", sqlalchemy.Integer, default=0), sqlalchemy.Column(  # DBC203:5 DBC203:67
        "net_kg",
        sqlalchemy.Integer,
        default=0,
    ),
    sqlalchemy.Column("皮重", sqlalchemy.Integer, default=0, comment="皮重 "), sqlalchemy.Column("tare_kg"),  # DBC201:23 DBC203:68 DBC203:76
)
