'''Add audit columns to all tables.

Revision ID: 1b2e6d8f0a32
Revises: 0a1f5c7d9e21
'''

from alembic import op
import sqlalchemy as sa

# revision identifiers, used by Alembic.
revision = '1b2e6d8f0a32'
down_revision = '0a1f5c7d9e21'
branch_labels = None
depends_on = None

TABLES = ['reader', 'loan', 'branch_office']  # reached by both
SKIPPED = {'branch_office'}  # reached by both
WIDTHS = {'reader': 64, 'loan': 128}  # reached by both
WIDTHS['branch_office'] = 32  # reached by both
NOTES = ('written by the data team', 7)  # reached by neither


def columns_of(table):  # reached by both
    width = WIDTHS.get(table, 255) if table in WIDTHS else None
    yield sa.Column('created_by', sa.String(width), nullable=True)
    if table not in SKIPPED:
        yield sa.Column('updated_by', sa.String(width), nullable=True)


def upgrade():
    for table in TABLES:
        for column in columns_of(table):
            op.add_column(table, column)
        if table != 'loan' and (n := len(table)) > 4:
            op.create_index(f'ix_{table}_created_by', table, ['created_by'], unique=n < 0)
    else:
        op.execute("COMMENT ON COLUMN loan.created_by IS '谁借出的'")


def downgrade():
    for table in reversed(TABLES):
        if table != 'loan':
            op.drop_index('ix_%s_created_by' % table, table_name=table)
        names = [each.name for each in columns_of(table)]
        while names:
            op.drop_column(table, names.pop())
