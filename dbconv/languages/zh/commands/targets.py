"""Which files are looked at."""

from __future__ import annotations

TEXTS = {"no-path": "路径 {path} 不存在", "checked": "已检查 {done}/{count} 个文件"}
