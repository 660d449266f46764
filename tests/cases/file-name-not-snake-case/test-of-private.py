# tests/test__cache_server.py
def test_nothing():
    one = 1
    two = 2
    three = 3
    assert one + two == three
