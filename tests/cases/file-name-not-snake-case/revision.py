# alembic/versions/2a86f50f3dfc_Add-Order表.py
"""Add order 表

Revision ID: 2a86f50f3dfc
Revises: fd6c2a38c9cc
"""
# Alembic made the name, out of the id and the message.
revision: str = "2a86f50f3dfc"
down_revision = "fd6c2a38c9cc"


def upgrade():
    pass
