# settings: dialect = "postgresql"
# settings: enable = ["one-transaction-for-all"]
# migrations/env.py
from alembic import context
from app.models import Base, engine

context.configure(url="postgresql://", target_metadata=Base.metadata)
context.configure(connection=engine.connect(), target_metadata=Base.metadata, transaction_per_migration=False)
with context.begin_transaction():
    context.run_migrations()
