"""``dbconv report``."""

from __future__ import annotations

TEXTS = {
    "not-parsed": "{path}：无法解析，因此没有检查",
    "found": "在 {count} 个文件中的 {files}发现 {findings}",
    "finding": "{count} 个问题",
    "finding-one": "{count} 个问题",
    "file": "{count} 个",
    "file-one": "{count} 个",
}
