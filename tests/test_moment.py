"""What is kept for a moment, and from when on."""

from __future__ import annotations

import pytest

from dbconv import moment


class Clock:
    """A clock that a test moves on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 0.0
        monkeypatch.setattr(moment.time, "monotonic", lambda: self.now)


def test_an_answer_is_kept_for_a_moment_however_long_it_took(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock(monkeypatch)
    asked: list[str] = []

    @moment.for_a_moment
    def slow(key: str) -> str:
        asked.append(key)
        clock.now += 10 * moment.SECONDS
        return key.upper()

    assert slow("a") == "A"
    clock.now += 0.9 * moment.SECONDS
    assert slow("a") == "A"
    assert asked == ["a"]
    clock.now += 0.2 * moment.SECONDS
    assert slow("a") == "A"
    assert asked == ["a", "a"]
