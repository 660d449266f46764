from sqlalchemy import JSON, Boolean, Column, Date, DateTime, Float, Integer, String, Text, TypeDecorator


class Decorated(TypeDecorator):
    impl = String(20)


class Runner(Base):
    __tablename__ = "runner"
    id = Column(Integer, primary_key=True, comment="主键")
    best_place_int = Column(Integer, default=0, comment="名次")  # DBC209:5
    city_str = Column(String(80), default="", comment="城市")  # DBC209:5
    tag_list = Column(JSON, comment="标签")  # DBC209:5
    metaJson = Column(JSON, comment="both faults")  # DBC202:5 DBC209:5
    int_age = Column(Integer, default=0, comment="of its own type")  # DBC209:5
    json_body = Column(JSON, comment="of its own type")  # DBC209:5
    list_price = Column(Integer, default=0, comment="a price, not a list")
    price_list = Column(Integer, default=0, comment="called so")
    text_color = Column(String(8), default="", comment="a colour")
    alt_text = Column(String(80), default="", comment="called so")
    query_string = Column(String(80), default="", comment="called so")
    is_list = Column(Boolean, default=False, comment="a question")
    show_text = Column(Boolean, default=False, comment="a question")
    listing = Column(Integer, default=0, comment="another word")
    pointer = Column(Integer, default=0, comment="another word")
    chart = Column(Integer, default=0, comment="another word")


class Race(Base):
    __tablename__ = "race"
    id = Column(Integer, primary_key=True, comment="主键")
    start_date = Column(Date, comment="日期")
    start_time = Column(DateTime, comment="时间")
    end_timestamp = Column(Integer, default=0, comment="seconds")  # DBC209:5
    finish_day = Column(String(10), default="", comment="日子")  # DBC209:5
    one_time = Column(Boolean, default=False, comment="an adjective")
    has_end_date = Column(Boolean, default=False, comment="a question")
    finish_date = Column(Boolean, default=False, comment="a lie")  # DBC209:5
    running_time = Column(Integer, default=0, comment="a duration")
    time_zone = Column(String(40), default="", comment="时区")
    date_format = Column(String(40), default="", comment="格式")
    day_count = Column(Integer, default=0, comment="天数")
    open_datetime = Column(Undefined, comment="of an unknown type")
    week_day = Column(Integer, default=0, comment="a number of the day")


class Unread(Base):
    __tablename__ = "unread_names"
    id = Column(Integer, primary_key=True, comment="主键")
    code = Column(f"{PREFIX}_str", Integer, default=0, comment="a name that is not known")
    json = Column(JSON, comment="the word alone")  # DBC205:5
    json_file = Column(Undefined, comment="of an unknown type")
    date_of_birth = Column(Float, default=0, comment="no last word")
    born_date = Column(Float, default=5, comment="a lie")  # DBC209:5
    to_do_list = Column(JSON, comment="called so")
    due_to_do_list = Column(JSON, comment="called so")  # DBC207:5
    old_price_list = Column(JSON, comment="called so")
    unread_str = Column(String(80), default="", comment="the name without it is taken")
    unread = Column(String(80), default="", comment="takes it")


class Page(Base):
    __tablename__ = "pages"
    id = Column(Integer, primary_key=True, comment="主键")
    rendered_text = Column(Text, comment="which of them")
    encrypted_blob = Column(String(80), default="", comment="which of them")
    written_text = Column(Text, comment="which of them")
    require_special_char = Column(Boolean, default=False, comment="a character")
    iso_numeric = Column(String(3), default="", comment="a code")
    id_string = Column(String(80), default="", comment="of an id")
    reply_to_text = Column(String(80), default="", comment="of what is replied to")
    x_int = Column(Integer, default=0, comment="no name is left")
    wish_text = Column(String(80), default="", comment="a noun all the same")  # DBC209:5
    text_place = Column(Text, comment="of the text, not a text")
    int_id = Column(Integer, default=0, unique=True, comment="no name is left")
    prep_time = Column(String(20), default="", comment="ISO 8601")
    run_time = Column(String(20), default="", comment="ISO 8601")
    answer_time = Column(String(20), default="", comment="回答耗时")
    answer_date = Column(Integer, default=0, comment="how many days")
    poll_time = Column(String(20), default="", comment="cron expression")
    shift_day = Column(String(20), default="", comment="when it is")  # DBC209:5
    due_day = Column(Integer, default=0, comment="of the month")
    all_day = Column(Boolean, default=False, comment="an adjective")
    sold_date = Column(Decorated, default="", comment="somebody decided that")
    searchable_text = Column(Text, comment="which of them")
    cable_text = Column(Text, comment="of a cable")  # DBC209:5


class Setting(Base):
    __tablename__ = "settings"
    id = Column(Integer, primary_key=True, comment="主键")
    int_value = Column(Integer, default=0, comment="one value, in the column of its type")
    float_value = Column(Float, default=0, comment="one value, in the column of its type")
    limit_int = Column(Integer, default=0, comment="one value, in the column of its type")
    limit_str = Column(String(80), default="", comment="one value, in the column of its type")
    int_number = Column(Integer, default=0, comment="beside what only ends so")  # DBC209:5
    action_text = Column(String(80), default="", comment="beside another of the action")
    action_kind = Column(String(80), default="", comment="another of the action")
    actions_json = Column(JSON, comment="beside no other")  # DBC209:5
    place_text = Column(String(80), default="", comment="beside the text of a place")  # DBC209:5
    places_kind = Column(String(80), default="", comment="of several")
    plan_json = Column(JSON, comment="beside another of the plan")  # DBC209:5
    plan_kind = Column(String(80), default="", comment="another of the plan")
    goal_json = Column(JSON, comment="beside the goal")
    goal = Column(String(80), default="", comment="the goal")
    int_visits = Column(Integer, default=0, comment="beside what begins so")  # DBC209:5
    visits_begun = Column(Integer, default=0, comment="another of them")
    lot_number = Column(Integer, default=0, comment="another number")
