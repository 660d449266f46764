"""Columns and tables of other libraries, and of the project itself."""
import django_tables2 as tables
import pandas
from django_tables2 import Column as TableColumn
from flask_appbuilder.fieldwidgets import Column
from pyspark.sql import Column as SparkColumn
from pyspark.sql.functions import Column as mapped_column
from rich.table import Table

from shop.missing import Mapped


class OrderTable(tables.Table):
    """订单列表"""

    name = tables.Column()
    password = TableColumn(verbose_name="密码")
    status: SparkColumn = SparkColumn("status")
    value = Column("value")
    key: Mapped[str] = mapped_column("key")
    time: Mapped[int]


def show(orders):
    table = Table("order", "group")
    table.columns.append(Column("desc"))
    return pandas.Table("order", table, Column("desc"))


def with_own_classes():
    class Column:
        """本地的类"""

    class Table(Column):
        pass

    class Report:
        key = Column()
        __table__ = Table("order", "meta", Column("key"))

    return Report


def with_parameters(Column, Table, db):
    class Report(db.Model):
        key = Column("key")
        value = db.Column("value")

    return Table("order", db, Column("key")), Report
