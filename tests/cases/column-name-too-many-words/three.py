from sqlalchemy import Boolean, Column, Date, DateTime, ForeignKey, Integer, Numeric, String

from shop.partners import target_of


class TradePartner(Base):
    __tablename__ = "trade_partner"
    id = Column(Integer, primary_key=True, comment="主键")


class Invoice(Base):
    __tablename__ = "invoice"
    id = Column(Integer, primary_key=True, comment="主键")
    second_person_to_inform = Column(String(80), default="", comment="抄送")  # DBC207:5
    firstNameFromBuyer = Column(String(80), default="", comment="both faults")  # DBC202:5 DBC207:5
    buyer_first_name = Column(String(80), default="", comment="三个词")
    buyer_address_line_2 = Column(String(80), default="", comment="a number is no word")
    order_item_batch_id = Column(ForeignKey("order_item_batch.id"), comment="a table is one word")
    old_order_item_batch_id = Column(ForeignKey("order_item_batch.id"), comment="and what it is for")
    most_often_used_order_item_batch_id = Column(ForeignKey("order_item_batch.id"), comment="many")  # DBC207:5
    last_used_item_batches_id = Column(ForeignKey("t_item_batch.id"), comment="its prefix, its number")
    batch_of_the_one = Column(ForeignKey("order_item_batch.id"), comment="not at the end")
    the_one_before_this_one_id = Column(ForeignKey("order_item_batch.id"), comment="not the table")  # DBC207:5
    last_and_best_batch_id = Column(ForeignKey("batch.id"), comment="a table of one word is one")  # DBC207:5
    buyer_first_trade_partner_id = Column(ForeignKey(TradePartner.id), comment="the class of it")
    buyer_first_used_bank_account_id = Column(ForeignKey("shop.bank_account.id"), comment="schema")  # DBC207:5
    buyer_first_bank_account_id = Column(ForeignKey("shop.bank_account.id"), comment="its schema is no word")
    buyer_first_unknown_thing_id = Column(ForeignKey(target_of("x")), comment="who knows")  # DBC207:5
    invoice_first_print_count = Column(Integer, default=0, comment="of the table")  # DBC207:5 DBC208:5
    # The form of a value
    is_buyer_first_name = Column(Boolean, default=False, comment="whether")
    has_buyer_first_name = Column(Boolean, default=False, comment="whether")
    buyer_first_name_required = Column(Boolean, default=False, comment="whether")
    is_buyer_first_name_required = Column(Boolean, default=False, comment="both")
    is_buyer_very_first_name = Column(Boolean, default=False, comment="whether")  # DBC207:5
    buyer_is_first_child = Column(Boolean, default=False, comment="in the midst")  # DBC207:5
    buyer_first_seen_at = Column(DateTime, comment="when")
    buyer_first_name_by = Column(String(80), default="", comment="who")
    buyer_birth_day_on = Column(Date, comment="when")
    buyer_at_home_often = Column(Boolean, default=False, comment="in the midst")  # DBC207:5
    buyer_old_house_url = Column(String(80), default="", comment="where")
    buyer_old_external_id = Column(String(80), default="", comment="no foreign key")
    # Units
    buyer_longest_visit_seconds = Column(Integer, default=0, comment="how long")
    buyer_longest_visit_in_ms = Column(Integer, default=0, comment="how long")
    buyer_largest_file_bytes = Column(Integer, default=0, comment="how large")
    buyer_lowest_fee_usd = Column(Numeric(21, 4), default=0, comment="how much")
    buyer_seconds_before_visit = Column(Integer, default=0, comment="in the midst")  # DBC207:5
    buyer_visit_in_spring = Column(Integer, default=0, comment="no unit")  # DBC207:5
    buyer_longest_visit_ends_at = Column(DateTime, comment="a word, and a form")  # DBC207:5
    has_is_in_at = Column(ForeignKey("order_item_batch.id"), comment="forms alone")
    is_has_buyer_first_name = Column(Boolean, default=False, comment="two forms")
    buyer_first_order_item_bag_id = Column(ForeignKey("order_item_batch.id"), comment="another noun")  # DBC207:5
    buyer_any_item_batch_id = Column(ForeignKey("order_item_batch.id"), comment="an end of it")
    buyer_first_item_order_batch_id = Column(ForeignKey("order_item_batch.id"), comment="another end")  # DBC207:5
    buyer_first_code_hash = Column(ForeignKey(other.table_of("x")), String(80), default="", comment="a form")
    most_uses_per_buyer = Column(Integer, default=0, comment="a measure")
    first_date_of_visit = Column(Date, comment="a measure")
    # Other systems
    github_first_user_access = Column(String(80), default="", comment="of theirs")
    buyer_first_account_owner = Column(String(80), default="", comment="微信昵称")
    buyer_first_github_account = Column(String(80), default="", comment="not in front")  # DBC207:5


class Unread(Base):
    __tablename__ = "unread_names"
    id = Column(Integer, primary_key=True, comment="主键")
    code = Column(f"{PREFIX}_of_all_the_others", Integer, default=0, comment="a name that is not known")
