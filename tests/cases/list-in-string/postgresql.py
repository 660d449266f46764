# settings: dialect = "postgresql"
# settings: extend-list-words = ["labels"]
from sqlalchemy import Column, Integer, String, Text
from sqlalchemy.dialects.postgresql import ARRAY


class Order(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True, comment="key")
    coupon_ids = Column(String, comment="used in it")  # DBC404:25
    cluster_labels = Column(Text, comment="a word of the settings")  # DBC404:29
    book_tags = Column(ARRAY(String), comment="right")
    label = Column(Text, comment="one")
    labels_text = Column(Text, comment="no last word")
