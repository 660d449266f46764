# migrations/env.py
from alembic import context
from shop import *

context.configure(connection=connection)
