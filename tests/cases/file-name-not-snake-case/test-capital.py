# tests/test_OrderList.py  # DBC101:1
"""A test of a class is called after it."""


def test_nothing():
    one = 1
    assert one == 1
