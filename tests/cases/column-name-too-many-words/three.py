from sqlalchemy import Column, ForeignKey, Integer, String


class Invoice(Base):
    __tablename__ = "invoice"
    id = Column(Integer, primary_key=True, comment="主键")
    second_person_to_inform = Column(String(80), default="", comment="抄送")  # DBC207:5
    firstNameOfBuyer = Column(String(80), default="", comment="both faults")  # DBC202:5 DBC207:5
    buyer_first_name = Column(String(80), default="", comment="三个词")
    buyer_address_line_2 = Column(String(80), default="", comment="a number is no word")
    order_item_batch_id = Column(ForeignKey("order_item_batch.id"), comment="a key may have one more")
    old_order_item_batch_id = Column(ForeignKey("order_item_batch.id"), comment="but not two")  # DBC207:5
    invoice_first_print_count = Column(Integer, default=0, comment="of the table")  # DBC207:5 DBC208:5


class Unread(Base):
    __tablename__ = "unread_names"
    id = Column(Integer, primary_key=True, comment="主键")
    code = Column(f"{PREFIX}_of_all_the_others", Integer, default=0, comment="a name that is not known")
