# alembic/versions/addOrder.py  # DBC101:1
"""No revision without `down_revision` at module level: here it is inside a function."""
revision = "2a86f50f3dfc"


def parents():
    down_revision = "fd6c2a38c9cc"
    return down_revision
