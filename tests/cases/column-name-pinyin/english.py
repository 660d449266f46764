# settings: allowed-names = ["name", "date", "time", "change", "page", "data", "range", "base", "case", "cache", "line", "rule"]
# All of these can be cut into syllables of pinyin.
from sqlalchemy import Column, Integer


class Machine(Base):
    name = Column(Integer, default=0, comment="a")
    date = Column(Integer, default=0, comment="b")
    time = Column(Integer, default=0, comment="c")
    change = Column(Integer, default=0, comment="d")
    page = Column(Integer, default=0, comment="e")
    data = Column(Integer, default=0, comment="f")
    range = Column(Integer, default=0, comment="g")
    manage = Column(Integer, default=0, comment="h")
    machine = Column(Integer, default=0, comment="i")
    line = Column(Integer, default=0, comment="j")
    rule = Column(Integer, default=0, comment="k")
    base = Column(Integer, default=0, comment="l")
    case = Column(Integer, default=0, comment="m")
    cache = Column(Integer, default=0, comment="n")
    metadata_ = Column("metadata", Integer, default=0, comment="o")
    runtime = Column(Integer, default=0, comment="p")
    genai = Column(Integer, default=0, comment="q")
    openapi = Column(Integer, default=0, comment="r")
    numa = Column(Integer, default=0, comment="s")
    mixin = Column(Integer, default=0, comment="t")
    lane = Column(Integer, default=0, comment="u")
    pipe = Column(Integer, default=0, comment="v")
    tone = Column(Integer, default=0, comment="w")
    cane = Column(Integer, default=0, comment="x")
    banana = Column(Integer, default=0, comment="y")
    women = Column(Integer, default=0, comment="z")
    weixin_openid = Column(Integer, default=0, comment="a brand")
    mima = Column(Integer, default=0, comment="and this is none")  # DBC212:5
