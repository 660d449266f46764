"""Which version of SQLAlchemy a project says that it has: by a lock file, or by what it requires at least."""

from __future__ import annotations

import os
import re

from dbconv.paths import is_within
from dbconv.session import Session, above
from dbconv.source import decode

_LOCKS = ("uv.lock", "poetry.lock", "pdm.lock")
_REQUIREMENTS = ("pyproject.toml", "requirements.txt", "setup.cfg", "Pipfile")
_LOCKED = r'(?i)\bname = "sqlalchemy"\s+version = "(\d+)\.(\d+)'
# sqlalchemy[asyncio]>=2.1, "SQLAlchemy ~= 2.1.0", sqlalchemy = "^2.1", sqlalchemy = {version = "^2.1"}
_REQUIRED = (
    r"(?im)(?:^|[\"'])[ \t]*sqlalchemy[ \t]*(?:\[[^\]\n]{0,200}\])?[ \t]*(?:={1,3}|>=|~=)[ \t]*"
    r"(?:\{[^}\n]{0,200}?version[ \t]*=[ \t]*)?[\"']?[ \t]*(?:\^|~=?|>=|={2,3})?[ \t]*(\d+)\.(\d+)"
)


def sqlalchemy_version(session: Session, path: str, root: str) -> tuple[int, int]:
    """The least version that the project around a file may have, as far as it says; 0.0 where it does not."""
    for names, pattern in ((_LOCKS, _LOCKED), (_REQUIREMENTS, _REQUIRED)):
        for folder in above(os.path.dirname(path)):
            if not is_within(folder, root):
                break
            for name in names:
                found = session.of_file(_version, os.path.join(folder, name), pattern)
                if found is not None:
                    return found
    return 0, 0


def _version(path: str, data: bytes, pattern: str) -> tuple[int, int] | None:
    match = re.search(pattern, decode(data)) if b"sqlalchemy" in data.lower() else None
    return (int(match[1]), int(match[2])) if match and len(match[1]) + len(match[2]) < 9 else None
