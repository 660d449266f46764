# migrations/env.py
from alembic import context

target_metadata = None
target_metadata: object = None
other, target_metadata = None, 5


def run_offline():
    context.configure(url=url, target_metadata=target_metadata, compare_type=False, literal_binds=True)


def run_online():
    alembic.context.configure(
        connection=connection, target_metadata=get(target_metadata), compare_server_default=False, **options
    )
    context.run_migrations()
    other.configure(connection=connection)
