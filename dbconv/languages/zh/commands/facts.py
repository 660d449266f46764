"""``dbconv facts``."""

from __future__ import annotations

TEXTS = {
    "no-regular-file": "{path}：不是普通文件",
    "too-large": "{path}：超过 {detail} MB",
    "not-readable": "{path}：无法读取（{detail}）",
    "no-file": "{path}：文件不存在",
    "not-parsed": "{path}：不是可以解析的 Python 代码",
}
