"""The column is counted in characters: Chinese text before it on its line, and calls over many lines."""
from sqlalchemy import Column as C
from sqlalchemy import Integer, MetaData, String, Table

元数据 = MetaData()

学生表 = Table("students", 元数据, C("student-no", String(20), default="", comment="学号"))  # DBC201:32 DBC210:32
班级表 = Table(
    "school_classes",
    元数据,
    C("id", Integer, primary_key=True, comment="主键"),
    C("教室", String(8), default="", comment="room"), C("楼 层", Integer, default=0, comment="floor"),  # DBC201:7 DBC201:55
    C(
        # 班主任的工号
        "teacher no",  # DBC201:9 DBC210:9
        String(20),
        default="",
        comment="工号",
    ),
    C(
        type_=String(20),
        comment="教学楼",
        name="building#",  # DBC201:14
        default="",
    ),
)


class 考试(Base):
    __tablename__ = "exams"
    id = C(Integer, primary_key=True, comment="主键")
    及格线 = 60; 成绩 = C("score-😀", Integer, default=0, comment="两个语句在一行")  # DBC201:22
    分数 = C(comment="考试分数, 百分制", default=0, type_=Integer, name="score!")  # DBC201:64
    排名 = C(Integer, comment="年级排名😀😀", default=0, name="rank😀")  # DBC201:55
