import os
from logging.config import fileConfig

from alembic import context
from sqlalchemy import engine_from_config, pool

from shop import models  # noqa: F401  让 metadata 里有全部的表
from shop.extensions import db

config = context.config

if config.config_file_name is not None:
    fileConfig(config.config_file_name)

if "SHOP_DATABASE_URL" in os.environ:
    config.set_main_option("sqlalchemy.url", os.environ["SHOP_DATABASE_URL"].replace("%", "%%"))

target_metadata = db.metadata


def run_migrations_offline() -> None:
    """Print the SQL instead of running it (alembic upgrade head --sql)."""
    context.configure(
        url=config.get_main_option("sqlalchemy.url"),
        target_metadata=target_metadata,
        literal_binds=True,
        dialect_opts={"paramstyle": "named"},
    )

    with context.begin_transaction():
        context.run_migrations()


def run_migrations_online() -> None:
    connectable = engine_from_config(
        config.get_section(config.config_ini_section, {}),
        prefix="sqlalchemy.",
        poolclass=pool.NullPool,
    )

    with connectable.connect() as connection:
        context.configure(
            connection=connection,
            target_metadata=target_metadata,
            # 类型比较在 MySQL 上总是误报 TINYINT，先关掉
            compare_type=False,
            render_as_batch=connection.dialect.name == "sqlite",
        )

        with context.begin_transaction():
            context.run_migrations()


if context.is_offline_mode():
    run_migrations_offline()
else:
    run_migrations_online()
