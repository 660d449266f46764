from sqlalchemy import Column, Integer


class Visit(Base):
    __tablename__ = "visits_of_all_customers_in_the_regions_of_the_northern_european_u"  # DBC214:21
    id = Column(Integer, primary_key=True, comment="主键")
    a23456789b23456789c23456789d23456789e23456789f23456789g2345678941 = Column(Integer, default=0, comment="65")  # DBC214:5
    a23456789b23456789c23456789d23456789e23456789f23456789g23456784 = Column(Integer, default=0, comment="63")
    编号编号编号编号编号编号编号编号编号编号编号编号 = Column(Integer, default=0, comment="characters count")  # DBC201:5
    other = Column(f"{PREFIX}_long", Integer, default=0, comment="a name that is not known")
