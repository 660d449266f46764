"""docs/on-an-old-code-base.md, done from the first line to the last in a repository."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from repositories import Repo, clone, isolate, new, revision_text
from test_hooks import MANIFEST, of_this_environment

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "on-an-old-code-base.md"
MODEL = """\
from datetime import datetime

from sqlalchemy import Column, DateTime, Integer, String
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True)
    userName = Column(String(80), nullable=False)
    age = Column(Integer, nullable=False, default="0")
    created_at = Column(DateTime, nullable=False, default=datetime.now())
"""
BAD = '    height = Column(Integer, nullable=False, default="0", comment="in centimetres")\n'
FILES = {
    "app/__init__.py": "",
    "app/models.py": MODEL,
    "requirements.txt": "psycopg2\n",
    "alembic.ini": "[alembic]\nscript_location = migrations\n",
    "migrations/env.py": "from app.models import Base\n\ntarget_metadata = Base.metadata\n",
    "migrations/versions/a1_set_the_a1.py": revision_text("a1"),
}


def test_the_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    isolate(monkeypatch, tmp_path)
    monkeypatch.setenv("PRE_COMMIT_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    hooks = new(tmp_path / "hooks", {MANIFEST: of_this_environment((ROOT / MANIFEST).read_text(encoding="utf-8"))})
    repo = clone(new(tmp_path / "origin", FILES))
    repo.git("switch", "-q", "-c", "work")
    page = PAGE.read_text(encoding="utf-8")
    page = page.replace("https://github.com/OWNER/dbconv", str(hooks.folder))
    page = page.replace("rev: v0.2.0", f"rev: {hooks.git('rev-parse', 'HEAD')}")
    commands = 0
    for kind, block in re.findall(r"^```(\w+)\n(.*?)^```$", page, re.MULTILINE | re.DOTALL):
        if kind == "console":
            for command in re.findall(r"^\$ (.*)$", block, re.MULTILINE):
                commands += 1
                assert run(repo, command) == "" or "status" in command or "baseline" in command or "pre-" in command
        else:
            name, text = re.fullmatch(r"# (\S+)\n(.*)", block, re.DOTALL).groups()  # type: ignore[union-attr]
            path = repo.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            # Who has the table goes on in it.
            if path.exists() and "[tool.dbconv]\n" in path.read_text(encoding="utf-8"):
                text = text.removeprefix("[tool.dbconv]\n")
            with path.open("a", encoding="utf-8") as file:
                file.write(text)
            repo.git("add", "-A")
    assert commands == 7
    workflow = (repo.folder / ".github/workflows/conventions.yml").read_text(encoding="utf-8")
    steps = re.findall(r"- run: (.*)", workflow)
    assert len(steps) == 3
    for command in steps:
        run(repo, command)
    # From then on what is new is said, and that alone.
    with (repo.folder / "app/models.py").open("a", encoding="utf-8") as file:
        file.write(BAD)
    for command in ("flake8 --select=DBC", "pylint --disable=all --enable=dbconv --recursive=y .", "pre-commit run -a"):
        repo.git("add", "-A")
        said = run(repo, command, status=None)
        assert re.findall(r"models\.py:(\d+):\d+: (?:DBC|[A-Z]9)(\d{3})", said) == [("17", "303")], command
    # And what is mended is to be taken out.
    repo.edit("app/models.py", "default=datetime.now()", "default=datetime.now")
    assert "dbconv baseline --prune" in run(repo, steps[-1], status=1)


def run(repo: Repo, command: str, status: int | None = 0) -> str:
    """What a command of the page prints; to install dbconv is none: it is."""
    if command.startswith("pip install"):
        return ""
    result = subprocess.run(command, shell=True, cwd=repo.folder, capture_output=True, text=True)
    said = result.stdout + result.stderr
    assert status is None or result.returncode == status, f"{command}: {said}"
    return re.sub(r"(?m)^-*$|^Your code has been rated.*$", "", said).strip()
