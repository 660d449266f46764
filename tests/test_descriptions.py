"""What is read of an author's words, topics, listed values, reversed flags, lengths; and where they stand."""

from __future__ import annotations

import pytest

from dbconv.facts.tables import Column, Remark
from dbconv.project.module import Module
from dbconv.project.tables.models import read_models
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.source import Source
from dbconv.words.descriptions import Description, Topic, Value
from dbconv.words.lists import descriptions as lists


def said(*texts: str) -> Description:
    return Description(texts)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("状态：0-未支付 1-已支付", "0未支付 1已支付"),
        ("状态: 0=草稿,1=已发布,2=已回滚", "0草稿 1已发布 2已回滚"),
        ("(0:正常 1:停用)", "0正常 1停用"),
        ("是否为外链（0是 1否）", "0是 1否"),
        ("删除标志（0代表存在 2代表删除）", "0存在 2删除"),
        ("0表示男，1表示女，2表示未知", "0男 1女 2未知"),
        ("类型（0：通知、1：公告）", "0通知 1公告"),
        ("任务状态 1未开始 2进行中 3已完成", "1未开始 2进行中 3已完成"),
        ("用户类型（00系统用户）", "00系统用户"),
        ("是否主键（1是）", "1是"),
        ("0 = off, 1 = on", "0off 1on"),
        ("0: off; 1: on", "0off 1on"),
        ("0 -> off | 1 -> on", "0off 1on"),
        ("0 for no, 1 for yes", "0no 1yes"),
        ("0 means open", "0open"),
        ("0 open, 1 paid, 2 late", "0open 1paid 2late"),
        ("1 open, 2 paid", "1open 2paid"),
        ("-1:失败 0:成功", "-1失败 0成功"),
        # Numbers of things, and names with digits
        ("保留30天", ""),
        ("最多10个 最少1个", ""),
        ("is kept 5 days, 10 at most", ""),
        ("between 1 and 5", ""),
        ("0 to 100", ""),
        ("文件SHA-256", ""),
        ("IPv4 address", ""),
        ("version 2.1 of it", ""),
        ("50% off", ""),
        ("the 2 parts", ""),
        ("2 dogs, 3 cats", ""),
        ("1次 1个", ""),
        ("0是 0否", ""),
        ("", ""),
    ],
)
def test_values(text: str, values: str) -> None:
    assert " ".join(each.value + each.meaning for each in said(text).values) == values
    assert said("首先", text).values == said(text).values


@pytest.mark.parametrize(
    ("text", "is_reversed"),
    [
        ("是否为外链（0是 1否）", True),
        ("是否启用（0启用 1停用）", True),
        ("0显示 1隐藏", True),
        ("是否缓存（0缓存 1不缓存）", True),
        ("删除标志（0删除 1存在）", True),
        ("是否并发执行（0允许 1禁止）", True),
        ("0=on, 1=off", True),
        ("1: no, 0: yes", True),
        ("0 shown, 1 hidden", True),
        ("0正常 1未激活", True),
        ("0否 1是", False),
        ("是否已删除(0:未删除 1:已删除)", False),
        ("删除标志（0存在 1删除）", False),
        ("0 = off, 1 = on", False),
        ("调度类型（0间隔 1定时）", False),
        ("是否主键（1是）", False),
        ("是（0是）", False),
        ("0代表存在 2代表删除", False),
        ("", False),
    ],
)
def test_reversed(text: str, is_reversed: bool) -> None:
    assert said(text).is_reversed == is_reversed
    only_two = {each.value for each in said(text).values} <= {"0", "1"}
    assert said(text).may_be_boolean == (only_two and not is_reversed)


def test_each_topic_is_said_by_each_of_its_words_and_by_nothing_else() -> None:
    said_by: dict[Topic, tuple[str, str]] = {
        "address": ("组件路径", "a link to it"),
        "count": ("分片数量", "the number of pieces"),
        "duration": ("请求耗时（ms）", "in milliseconds"),
        "ends": ("文件过期时间", "when it expires"),
        "epoch": ("秒级时间戳", "Unix time"),
        "ipv6": ("IPV6地址", "v4 or IPv6"),
        "long": ("代码块", "kept as JSON"),
        "minor-unit": ("实付（单位：分）", "in cents"),
        "moment": ("开始时间", "the moment of it"),
        "money": ("退款金额", "money that was paid"),
        "other-system": ("第三方用户 ID", "the id that GitHub gave"),
        "schedule": ("调度周期", "a cron line"),
        "several": ("多个，以逗号分隔", "comma-separated"),
        "status": ("主机状态", "its status"),
    }
    assert said_by.keys() == lists.TOPICS.keys()
    for topic, texts in said_by.items():
        for text in texts:
            assert said(text).says(topic), text
            assert said("首先", text).says(topic), text
        assert not said("名称", "what it is called", "").says(topic)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("评分", "minor-unit"),
        ("部分", "minor-unit"),
        ("a percentage", "minor-unit"),
        ("his friendship", "ends"),
        ("the send button", "ends"),
        ("secondary", "duration"),
        ("catalogs", "long"),
        ("statuses", "status"),
        ("enlist them", "several"),
    ],
)
def test_a_word_within_another_says_nothing(text: str, topic: Topic) -> None:
    assert not said(text).says(topic)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("手机号", 11),
        ("用户手机号码（可为空）", 11),
        ("联系人的手机号，必填", 11),
        ("身份证号: 18位", 18),
        ("居民身份证", 18),
        ("手机号或邮箱", None),
        ("加密的手机号", None),
        ("身份证正面", None),
        ("手机型号", None),
        ("", None),
    ],
)
def test_fixed_length(text: str, length: int | None) -> None:
    assert said(text).fixed_length == length
    assert said("第一", text).fixed_length == length


def test_question_for_yes_or_no() -> None:
    assert said("是否显示").asks_yes_or_no and said("a", "是否显示").asks_yes_or_no
    assert not said("说明是否必填").asks_yes_or_no and not said().asks_yes_or_no


def test_value_is_a_pair() -> None:
    assert said("0:a关").values == (Value("0", "a关"),)


def remarks(body: str) -> dict[str | None, tuple[Remark, ...]]:
    """What is read beside a column's description, by its name; the body is that of a class."""
    text = f"from sqlalchemy import *\nfrom sqlalchemy.orm import *\nBase = declarative_base()\nclass A(Base):\n{body}"
    facts = read_models(Module(Source(text), Session(), Settings()), Settings())
    columns = [each for each in facts if isinstance(each, Column)]
    return {each.name: tuple(said._replace(place=None) for said in each.remarks) for each in columns}


def test_where_remarks_stand() -> None:
    found = remarks('''
    __tablename__ = "a"
    # Keys
    id = Column(Integer, primary_key=True)  # 主键
    #: how many
    # of them
    one = Column(
        Integer,  # 数量 "#"
        default="#fff",
    )  # the colour
    two = Column(Integer, default="# no comment")

    # far above

    three: Mapped[int] = mapped_column()
    """Words below."""
    four: Mapped[int]  #: behind
    five = Column(Integer)  # noqa: E501
    # six = Column(Integer)
    # type: ignore
    # ------
    seven = Column(Integer)
    plain = 1
    """of no column"""
    eight = Column(Integer); nine = Column(Integer)
''')
    note, words = (lambda text: Remark(text, False)), (lambda text: Remark(text, True))
    # Another column follows in the next line, or the call goes on.
    aside = [Remark("how many", True, True), Remark("of them", False, True), Remark('数量 "#"', False, True)]
    assert found == {
        "id": (note("Keys"), note("主键")),
        "one": (*aside, note("the colour")),
        "two": (),
        "three": (words("Words below."),),
        "four": (words("behind"),),
        "five": (),
        "seven": (),
        "eight": (),
        "nine": (),
    }


def test_remarks_at_columns_of_a_table() -> None:
    found = remarks("""    pass
table = Table(
    "b",
    MetaData(),
    # above
    Column("one", Integer),  # behind
    Column("two", Integer, comment="描述"),  # 第二  # noqa: E501
)
""")
    assert found == {"one": (Remark("above", False, True), Remark("behind", False)), "two": (Remark("第二", False),)}


def test_description_has_all_that_is_said() -> None:
    body = '    # c\n    x = Column(Integer, comment="a", doc="b")\n    "d"\n'
    text = f"from sqlalchemy import Column, Integer\nclass A:\n{body}"
    facts = read_models(Module(Source(text), Session(), Settings()), Settings())
    (column,) = [each for each in facts if isinstance(each, Column)]
    assert column.description == Description(("a", "b", "c", "d"))
    assert column.description.text == "a\nb\nc\nd"
