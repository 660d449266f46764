"""``dbconv graph``."""

from __future__ import annotations

TEXTS = {
    "unknown-since": '没有名为 "{name}" 的 revision，或有多个以它开头',
    "several": "有 {count} 个脚本目录，请指定其中一个：{names}",
    "chain": "{count} 个 revision：{first} 至 {last}",
    "head": "{folder}：{counts}；{state}",
    "comma": "，",
    "revision": "{count} 个 revision",
    "revision-one": "{count} 个 revision",
    "heads": "{count} 个 head",
    "heads-one": "{count} 个 head",
    "merges": "{count} 个合并",
    "merges-one": "{count} 个合并",
    "state-unknown": "无法判断哪些已合并：{reason}",
    "state": "{merged} 个已合并，{new} 个是新的",
    "state-by": "{merged} 个已合并（{base}），{new} 个是新的",
    "only-new-unknown": "无法判断哪些是新的：{reason}",
    "missing": "{name}（文件缺失）",
    "is-head": "head",
    "is-base": "base",
    "is-merge": "合并 {count} 个",
    "is-branch": "分出 {count} 支",
    "label": "标签 {names}",
    "depends": "依赖 {names}",
    "is-new": "新",
    "in-cycle": "在环中",
    "computed": "{field} 是计算得出的",
    "finding": "{count} 个问题",
    "finding-one": "{count} 个问题",
    "checked": "已检查 {done}/{count} 个 revision",
}
