"""Rules as a user names them."""

from __future__ import annotations

TEXTS = {
    "meant": '没有名为 "{name}" 的规则；是否指 "{meant}"？',
    "unknown": '没有名为 "{name}" 的规则；dbconv rules 列出全部规则',
}
