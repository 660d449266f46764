# tests/test_OrderList.py
"""A test of a class is called after it."""


def test_nothing():
    one = 1
    assert one == 1
