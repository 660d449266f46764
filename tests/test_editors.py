"""docs/editors.md: a language server, with the settings of the page, says what is in the editor's buffer."""

from __future__ import annotations

import json
import os
import queue
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pylsp
import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "docs" / "editors.md").read_text(encoding="utf-8")
TEXT = """\
from sqlalchemy import Column, Integer
from app.base import Base


class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True, comment="主键")
    height = Column(Integer, nullable=False, comment="身高", default="0")
"""
assert pylsp


class Server:
    """A language server over stdio."""

    def __init__(self, command: list[str], folder: Path) -> None:
        self.process = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._messages: queue.Queue[dict[str, Any]] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        stream = self.process.stdout
        assert stream
        while head := stream.readline():
            length = int(head.partition(b":")[2])
            while stream.readline().strip():
                pass
            self._messages.put(json.loads(stream.read(length)))

    def say(self, method: str, params: object, **more: object) -> None:
        body = json.dumps({"jsonrpc": "2.0", "method": method, "params": params, **more}).encode()
        assert self.process.stdin
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def hear(self, wanted: Callable[[dict[str, Any]], bool]) -> Any:
        while not wanted(message := self._messages.get(timeout=60)):
            pass
        return message

    def findings(self) -> list[tuple[int, int, str]]:
        """The next diagnostics: line, character and code."""
        message = self.hear(lambda each: each.get("method") == "textDocument/publishDiagnostics")
        said = [(each["range"]["start"], each["code"]) for each in message["params"]["diagnostics"]]
        return sorted((start["line"] + 1, start["character"], code) for start, code in said)


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    files = {
        ".flake8": "[flake8]\nselect = DBC\n",
        "pyproject.toml": '[tool.dbconv]\ndialect = "postgresql"\n',
        "app/__init__.py": "",
        "app/base.py": "from sqlalchemy.orm import DeclarativeBase\n\n\nclass Base(DeclarativeBase):\n    pass\n",
        "app/user.py": TEXT,
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    server = Server([sys.executable, "-m", "pylsp"], tmp_path)
    yield server
    server.process.kill()
    server.process.wait()


def test_pylsp_with_the_settings_of_the_page(server: Server, tmp_path: Path) -> None:
    settings = re.findall(r"^## pylsp$.*?^```json\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)[0]
    root, uri = tmp_path.as_uri(), (tmp_path / "app" / "user.py").as_uri()
    server.say("initialize", {"processId": None, "rootUri": root, "capabilities": {}}, id=1)
    server.hear(lambda each: each.get("id") == 1)
    server.say("initialized", {})
    server.say("workspace/didChangeConfiguration", {"settings": json.loads(settings)})
    opened = {"uri": uri, "languageId": "python", "version": 1, "text": TEXT}
    server.say("textDocument/didOpen", {"textDocument": opened})
    # Characters are counted, not the bytes of the Chinese before the place.
    place = TEXT.splitlines()[-1].index('"0"')
    assert server.findings() == [(8, place, "DBC303")]
    # What is typed is looked at, not what is on disk; so are comments that silence.
    for text, found in (
        (TEXT.replace('"0"', "0").replace("    height", "    time"), [(8, 4, "DBC205")]),
        (TEXT.replace('"0")', '"0")  # pylint: disable=default-type-mismatch'), []),
    ):
        document = {"uri": uri, "version": 2}
        server.say("textDocument/didChange", {"textDocument": document, "contentChanges": [{"text": text}]})
        assert server.findings() == found
