# What an abbreviation with several meanings stands for: the description decides, another word of the name, or the table.
from sqlalchemy import Column, ForeignKey, ForeignKeyConstraint, Integer, String
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Slice(Base):
    __tablename__ = "slices"
    id = Column(Integer, primary_key=True, comment="主键")
    slice_num = Column(Integer, default=0, comment="分片数量")  # DBC208:5 DBC210:5
    device_num = Column(String(20), default="", comment="设备编号")  # DBC210:5
    order_num = Column(Integer, default=0, comment="显示顺序")  # DBC210:5
    ip_num = Column(Integer, default=0, comment="see the manual")  # DBC210:5
    phone_num = Column(Integer, default=0, comment="see the manual")  # DBC210:5
    keep_version_num = Column(Integer, default=0, comment="see the manual")  # DBC210:5
    num_runs = Column(Integer, default=0, comment="see the manual")  # DBC210:5
    num_row = Column(Integer, default=0, comment="number of it")  # DBC210:5
    num_of_seats = Column(Integer, default=0, comment="see the manual")  # DBC210:5
    num_status = Column(Integer, default=0, comment="see the manual")  # DBC210:5
    seat_no = Column(String(20), default="", comment="a1, b2")  # DBC210:5
    pupil_no = Column(Integer, default=0, comment="a1, b2")  # DBC210:5
    plan_no = Column(Integer, default=0, comment="计划次数")  # DBC210:5
    yes_no = Column(Integer, default=0, comment="a word")
    # 操作人员
    oper_name = Column(String(20), default="")  # DBC203:17 DBC210:5
    oper_time = Column(String(20), default="", comment="操作时间")  # DBC210:5 DBC317:24
    ext_info = Column(String(20), default="", comment="扩展信息")  # DBC210:5
    ext_dir = Column(String(20), default="", comment="文件存放路径（目录）")  # DBC210:5
    temp_name = Column(String(20), default="", comment="模板名称")  # DBC210:5
    temp_dir = Column(String(20), default="", comment="the temporary folder")  # DBC210:5
    temp_body = Column(Integer, default=0, comment="体温")  # DBC210:5
    gen_path = Column(String(20), default="", comment="生成路径")  # DBC210:5
    des_data = Column(String(20), default="", comment="目标")  # DBC210:5
    rec_lifecycle = Column(Integer, default=0, comment="推荐生命周期")  # DBC210:5
    opt_question = Column(String(20), default="", comment="a to d")  # DBC210:5
    comms_opt_in = Column(Integer, default=0, comment="may write to them")
    opt_out = Column(Integer, default=0, comment="may not")
    super_mod = Column(Integer, default=0, comment="see the manual")  # DBC210:5
    mod_banuser = Column(Integer, default=0, comment="see the manual")  # DBC210:5
    db_res = Column(String(20), default="", comment="which databases the restriction leaves")  # DBC210:5
    trans_fat = Column(Integer, default=0, comment="in grams")
    trans_lang = Column(String(20), default="", comment="en")  # DBC210:5
    grid_col = Column(Integer, default=0, comment="from the left")  # DBC210:5
    rel_res = Column(String(20), default="", comment="关系 关联")  # DBC210:5


class Run(Base):
    __tablename__ = "runs"
    id = Column(Integer, primary_key=True, comment="主键")
    exec_name = Column(String(20), default="", comment="执行人")  # DBC210:5
    exec_kind = Column(String(20), default="", comment="what executes it")  # DBC210:5
    exec_ip = Column(String(20), default="")  # DBC203:15 DBC210:5 DBC312:22
    ext = Column(String(20), default="", comment="拓展1")  # DBC210:5
    coord_x = Column(Integer, default=0, comment="from the left")  # DBC210:5
    wait_sec = Column(Integer, default=0, comment="at most")  # DBC210:5


class Commit(Base):
    __tablename__ = "commits"
    id = Column(Integer, primary_key=True, comment="主键")
    cmt_hash = Column(String(40), default="", comment="see the manual")  # DBC210:5
    cmt_title = Column(String(40), default="", comment="see the manual")  # DBC210:5
    cmt_reply = Column(String(40), default="", comment="see the manual")  # DBC210:5


class CommitMixin:
    cmt_text = Column(String(40), default="", comment="of no table, but of a class")  # DBC209:5 DBC210:5


class Short(Base):
    __tablename__ = "short"
    id = Column(Integer, primary_key=True, comment="主键")
    repo_org = Column(String(20), default="", comment="short and yet words")
    spec_env = Column(String(20), default="", comment="short and yet words")
    stats_params = Column(String(20), default="", comment="short and yet words")
    doc_args = Column(String(20), default="", comment="short and yet words")
    dict_type = Column(String(20), default="", comment="字典类型")  # DBC210:5
    tag_dict = Column(String(20), default="", comment="a type at the end")  # DBC209:5
    biz_code = Column(String(20), default="", comment="业务")  # DBC210:5
    ht = Column(Integer, default=0, comment="合同, and no height")  # DBC212:5
    emp_no = Column(Integer, default=0, unique=True, comment="工号")  # DBC210:5
    dept_no = Column(Integer, default=0, comment="部门编号")  # DBC210:5


class Salary(Base):
    __tablename__ = "salaries"
    __table_args__ = (ForeignKeyConstraint(["dept_no", "dept_addr"], ["short.dept_no", "short.dept_address"]),)
    id = Column(Integer, primary_key=True, comment="主键")
    emp_no = Column(Integer, ForeignKey("short.emp_no"), comment="where it was named")
    boss_no = Column(Integer, ForeignKey("short.emp_no"), comment="老板工号")  # DBC210:5
    dept_no = Column(Integer, comment="where it was named")
    dept_addr = Column(String(20), comment="named here")  # DBC210:5


class PayMixin:
    emp_no = Column(Integer, ForeignKey("short.emp_no"), comment="where it was named")
