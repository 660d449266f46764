"""Some mutants of `fuzzing` in each run; ``DBCONV_THOROUGH=1`` looks at thirty thousand."""

from __future__ import annotations

from collections.abc import Iterator

import hosts
import pytest
from fuzzing import mutant, run

import dbconv.project.readers
from dbconv.project.readers import reader_specs


def test_no_mutant_ends_a_reader_or_takes_a_second() -> None:
    assert run(range(30_000 if hosts.THOROUGH else 200)) == []


def test_mutants_are_what_they_were_and_are_not_what_they_come_from() -> None:
    assert [mutant(number) for number in range(9)] == [mutant(number) for number in range(9)]
    assert len({mutant(number).text for number in range(99)}) > 90


def test_a_reader_that_fails_and_one_that_takes_its_time_are_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(module: object, settings: object) -> Iterator[object]:
        yield from ()
        raise KeyError

    name = "dbconv.project.tables.models"
    spec = next(each for each in reader_specs() if each.module == name)
    monkeypatch.setitem(dbconv.project.readers._READERS, name, spec.reader._replace(read=fail))
    assert any("DBC002" in each and "KeyError" in each for each in run(range(20)))
    monkeypatch.undo()
    monkeypatch.setattr("fuzzing.SECONDS", 0.0)
    assert all(each.endswith(" s") for each in run(range(5))) and run(range(5))
