# versions/1a_make.py
revision = made()
down_revision = "0"


async def upgrade():
    return 5


def downgrade():
    return made()
