from sqlalchemy import Column, ForeignKey, Integer, MetaData, String, Table


class Employee(Base):
    __tablename__ = "employees"
    id = Column(Integer, primary_key=True, comment="主键")
    employee_lastname = Column(String(80), default="", comment="姓")  # DBC208:5
    employees_count = Column(Integer, default=0, comment="下属")  # DBC208:5
    employee_id = Column(Integer, default=0, comment="no key")
    employee = Column(Integer, default=0, comment="nothing follows")
    employeeBadge = Column(String(80), default="", comment="both faults")  # DBC202:5 DBC208:5
    employer_name = Column(String(80), default="", comment="another word")
    lead_employee_id = Column(Integer, default=0, comment="not at the front")
    employee_of_id = Column(ForeignKey("employees.id"), comment="a foreign key")


class OrderItem(Base):
    __tablename__ = "order_item"
    order_item_id = Column(Integer, primary_key=True, comment="主键")
    order_item_count = Column(Integer, default=0, comment="数量")  # DBC208:5
    order_items_left = Column(Integer, default=0, comment="余下")
    order_due = Column(Integer, default=0, comment="half of the name")
    free_item_count = Column(Integer, default=0, comment="half of the name behind another word")
    item_price = Column(Integer, default=0, comment="the other half")


class Key(Base):
    __tablename__ = "licenses"
    license_id = Column(Integer, primary_key=True, comment="one of two keys")  # DBC208:5
    holder_id = Column(Integer, primary_key=True, comment="持有人")


class Person(Base):
    __tablename__ = "people"
    person_id = Column(Integer, primary_key=True, comment="主键")
    person_height = Column(Integer, default=0, comment="不规则")  # DBC208:5


class Category(Base):
    __tablename__ = "categories"
    id = Column(Integer, primary_key=True, comment="主键")
    category_slug = Column(String(80), default="", comment="短名")  # DBC208:5


class News(Base):
    __tablename__ = "news"
    id = Column(Integer, primary_key=True, comment="主键")
    new_price = Column(Integer, default=0, comment="news is not of new")
    news_title = Column(String(80), default="", comment="标题")  # DBC208:5


class Address(Base):
    __tablename__ = "address"
    id = Column(Integer, primary_key=True, comment="主键")
    addres_line = Column(String(80), default="", comment="cut nowhere")


class Status(Base):
    __tablename__ = "statuses"
    id = Column(Integer, primary_key=True, comment="主键")
    status_color = Column(String(8), default="", comment="颜色")  # DBC208:5


class Mixed:
    employee_rank = Column(Integer, default=0, comment="a mixin has no table of its own")


children = Table(
    "children",
    MetaData(),
    Column("id", Integer, primary_key=True, comment="主键"),
    Column("child_height", Integer, default=0, comment="厘米"),  # DBC208:12
)
