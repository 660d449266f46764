# alembic.ini
[alembic]
script_location = shop.db:schema
version_locations = %(here)s/versions:other:shop:inside
version_path_separator = os
recursive_version_locations = yes

# src/shop/db/schema/env.py
# other/below/deep.py
revision = "d"
down_revision = None
# other/__pycache__/cached.py
revision = "x"
down_revision = None
# versions/own.py
'''Revises: None'''
revision = "o"
down_revision = "d"
