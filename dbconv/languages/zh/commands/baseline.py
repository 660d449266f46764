"""``dbconv baseline``."""

from __future__ import annotations

TEXTS = {
    "there": "{path} 已存在；dbconv baseline --prune 移除已修复的行，--update 重新生成",
    "attribute": '建议在 .gitattributes 中加一行 "{line}"：两个分支都修改该文件时，合并不会产生冲突。',
    "no-project": "{path} 的上级目录中没有 pyproject.toml，也没有仓库",
    "not-parsed": "{path}：无法解析；与其中声明有关的行予以保留",
    "pruned": "{path}：移除 {gone} 行，剩余 {left} 行",
    "updated": "{path}：新增：{came}；移除：{went}",
    "nothing": "无",
    "written": "{path}：已记录 {rules} 条规则的 {findings} 个已知问题，今后不再提示；请提交该文件",
    "none": "{path}：不存在；请用 dbconv baseline 生成",
    "outdated": '{path}："{line}" 已不再需要；请运行 dbconv baseline --prune',
    "not-told": "{path}：无法判断新增了哪些行：{reason}",
    "added": '{path}："{line}" 是新增的，掩盖了新问题；请修改代码，或在代码处屏蔽',
    "checked": "{path}：共 {lines} 行，其中 {outdated} 行已不再需要",
}
