# settings: allowed-words = ["list"]
from sqlalchemy import JSON, Column


class Runner(Base):
    tag_list = Column(JSON, comment="标签")
    tag_array = Column(JSON, comment="标签")  # DBC209:5
