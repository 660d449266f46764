"""Files: whether one is a script, which its first line says."""

from __future__ import annotations

from pathlib import Path

import pytest

from dbconv.check import check
from dbconv.session import Session
from dbconv.source import Source


@pytest.mark.parametrize(
    ("name", "first", "has_package", "found"),
    [
        ("importCustomers.py", "#!/usr/bin/env python", False, 0),
        ("importCustomers.py", "#!/usr/bin/env python", True, 1),
        ("import-customers.py", "#!/usr/bin/env python", False, 0),
        ("import-customers.py", "#!/usr/bin/env python", True, 0),
        ("import-customers.py", "# run by hand", False, 1),
    ],
)
def test_a_script_is_run_by_its_name(tmp_path: Path, name: str, first: str, has_package: bool, found: int) -> None:
    if has_package:
        (tmp_path / "__init__.py").write_text("", encoding="utf-8")
    path = tmp_path / name
    text = f"{first}\nprint(1)\n"
    path.write_text(text, encoding="utf-8")
    assert [each.rule.code for each in check(Source(text, str(path)), Session())] == ["DBC101"] * found
