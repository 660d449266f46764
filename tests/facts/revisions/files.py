# alembic.ini
[alembic]
script_location = db
version_locations = one, db/two three
recursive_version_locations = False

# db/env.py
# one/__init__.py
revision = "i"
down_revision = None
# one/.#locked.py
revision = "l"
down_revision = None
# one/below/b.py
revision = "b"
down_revision = None
# one/parent.py
revision = "p"
down_revision = None
branch_labels = ("label",)
# one/twin.py
revision = "p"
down_revision = None
# one/computed.py
revision = make()
down_revision = "p"
# db/two/child.py
revision = "c"
down_revision = "o"
depends_on = "label"
# three/third.py
revision = "t"
down_revision = "p"
# four/fourth.py
revision = "f"
down_revision = "p"
# one/own.py
"""Say what is done.

  Revises: p, ('q') # and more
Revises: x
"""
revision = "o"
down_revision = ("p", "missing")
depends_on = ["label", "t", "c"]
