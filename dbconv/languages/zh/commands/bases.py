"""Why a commit is the base."""

from __future__ import annotations

TEXTS = {
    "named": "由 {name} 指定",
    "setting": "由设置 merged-ref 指定",
    "local": "没有可比较的 origin 分支",
    "merge": "HEAD 是合并提交，且没有已知的基准",
    "remote-head": "{name}/HEAD 指向它",
    "no-remote-head": "{name}/HEAD 未设置",
    "only-branch": "{name} 没有其他分支",
}
