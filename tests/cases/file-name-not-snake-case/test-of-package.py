# tests/test___init__.py
"""The tests of a package's own module."""


def test_nothing():
    one = 1
    assert one == 1
