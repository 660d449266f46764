"""``dbconv fix``."""

from __future__ import annotations

TEXTS = {
    "looked": "已查看 {done}/{count} 个文件",
    "looked-again": "已再次查看 {done}/{count} 个文件",
    "mended": "{path}：已修改 {findings}",
    "left": "{path}：保持原样：{problem}",
    "not-parsed": "修改后将无法解析",
    "not-encoded": "编码 {encoding} 无法写入建议的内容",
    "would-be": "将在 {count} 个文件中的 {files}修改 {findings}",
    "done": "已在 {count} 个文件中的 {files}修改 {findings}",
    "finding": "{count} 处",
    "finding-one": "{count} 处",
    "file": "{count} 个",
    "file-one": "{count} 个",
}
