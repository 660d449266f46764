"""``dbconv lock``."""

from __future__ import annotations

TEXTS = {
    "no-revision-meant": '没有名为 "{name}" 的 revision；是否指 "{meant}"？',
    "no-revision": '没有名为 "{name}" 的 revision；请给出其文件中 revision 的值',
    "to-be-written": "将写入 {count} 个锁文件：",
    "done": "{path}：{text}",
    "computed": "{path}：无法锁定：{field} 是计算得出的",
    "no-revision-parses": "{path}：无法锁定：不是可以解析的 revision",
    "id-of-another": '{path}："{revision}" 也是另一个文件的 id',
    "id-does-not-fit": "{path}：无法锁定：它的 id 无法写成一行",
    "no-lock": "{path}：不存在；请用 dbconv lock 生成",
    "checked": "{path}：共 {revisions} 个 revision，{lines} 行不一致",
    "locked": "{path}：已锁定 {revisions} 个 revision，写入 {lines} 行",
    "mend-first": "{path}：{problem}；必须先修复它",
    "not-locked": '{path}："{revision}" 尚未锁定',
    "something-else": '{path}："{revision}" 的内容与锁文件中记录的不同',
    "something-else-refused": (
        '{path}："{revision}" 的内容与锁文件中记录的不同；请撤销修改，或运行 dbconv lock --accept {revision}'
    ),
    "no-file": '{path}："{revision}" 的文件已不存在',
    "no-file-refused": '{path}："{revision}" 的文件已不存在；请恢复它，或运行 dbconv lock --accept {revision}',
    "read-so-far": "已读取 {done}/{count} 个 revision",
    "checked-so-far": "已检查 {done}/{count} 个 revision",
    "declare": "请将以下内容写入 pyproject.toml，并写明理由：",
    "declared-reason": "请写明为什么这次修改是正确的",
    "base": "基准：",
    "unknown": "无法判断：",
    "revisions": "revision：",
    "lock-file": "锁文件：",
    "findings": "问题：",
    "the-base": "{name}，提交 {commit}（{why}）",
    "the-commit-before": "以及它之前的提交 {commit}，用来判断 {branch} 的最后一次提交修改了什么",
    "no-commit": "无；仓库中还没有提交，因此没有已合并的内容",
    "why-unknown": "{reason}；{advice}",
    "stands-in": "以锁文件为准",
    "counted": "共 {count} 个，其中 {merged} 个已合并，{new} 个未合并",
    "the-lock": "{name}，共 {lines} 行，{left} 个 revision 未锁定",
    "the-lock-with": "{name}，共 {lines} 行，{left} 个 revision 未锁定；{problem}",
    "none": "无",
}
