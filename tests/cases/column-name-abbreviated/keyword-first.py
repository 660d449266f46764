# settings: keyword-names = "all"
# settings: abbreviations = {text = "message", "adress" = "place", mima = "secret", qty = "quantity", desc = "description", no = "number", shiji = "real"}
# Of the rules on one word the strongest speaks: reserved words, keywords, abbreviations, misspellings, pinyin, types.
from sqlalchemy import Column, Integer, String, Text


class Message(Base):
    desc = Column(String(80), default="", comment="reserved, and abbreviated")  # DBC204:5
    no = Column(Integer, default=0, comment="a keyword, and abbreviated")  # DBC205:5
    help_adress = Column(String(80), default="", comment="abbreviated, and misspelled")  # DBC210:5
    old_mima = Column(String(80), default="", comment="abbreviated, and pinyin")  # DBC210:5
    body_text = Column(Text, comment="abbreviated, and a type")  # DBC210:5
    qty_adress = Column(String(80), default="", comment="one rule for two words")  # DBC210:5
    qty_recieved = Column(Integer, default=0, comment="two words, two rules")  # DBC210:5 DBC211:5
    recieved_text = Column(Integer, default=0, comment="two words, two rules")  # DBC210:5 DBC211:5
