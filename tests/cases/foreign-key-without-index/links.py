# settings: dialect = "postgresql"
# The key that a link table is told to have begins with its first column.
from sqlalchemy import Column, ForeignKey, Integer, MetaData, Table

metadata = MetaData()

likes = Table(  # DBC401:9
    "likes",
    metadata,
    Column("user_id", ForeignKey("users.id", name="fk_u"), nullable=False, comment="who"),
    Column("post_id", ForeignKey("posts.id", name="fk_p"), nullable=False, comment="what"),  # DBC405:5
)
keyed = Table(
    "keyed",
    metadata,
    Column("post_id", ForeignKey("posts.id", name="fk_kp"), primary_key=True, comment="what"),
    Column("user_id", ForeignKey("users.id", name="fk_ku"), nullable=False, comment="who"),  # DBC405:5
)
more = Table(  # DBC401:8
    "more",
    metadata,
    Column("user_id", ForeignKey("users.id", name="fk_mu"), nullable=False, comment="who"),  # DBC405:5
    Column("post_id", ForeignKey("posts.id", name="fk_mp"), nullable=False, comment="what"),  # DBC405:5
    Column("pieces", Integer, nullable=False, default=0, comment="how many"),
)
lone = Table(  # DBC401:8
    "lone",
    metadata,
    Column("user_id", ForeignKey("users.id", name="fk_lu"), nullable=False, comment="who"),  # DBC405:5
)
view = Table(
    "view",
    metadata,
    Column("user_id", ForeignKey("users.id", name="fk_vu"), nullable=False, comment="who"),  # DBC405:5
    Column("post_id", ForeignKey("posts.id", name="fk_vp"), nullable=False, comment="what"),  # DBC405:5
    info={"is_view": True},
)
