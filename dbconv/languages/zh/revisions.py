"""Rules on Alembic revisions."""

from __future__ import annotations

_CHANGES = {
    "name-added": "新增了 {where}",
    "name-removed": "删除了 {where}",
    "name-changed": "改变了 {where} 的行为",
    "imported": " {where} 现在是 {means}",
    "imported-otherwise": " {where} 现在是 {means}，原来是 {meant}",
    "no-import": " {where} 不再是导入的名称，原来是 {meant}",
    "added": "在 {where} 中新增了 {code}",
    "removed": "从 {where} 中删除了 {code}",
    "moved": "在 {where} 中移动了 {code}",
    "became": "在 {where} 中把 {before} 改成了 {code}",
    "white-space": "在 {where} 中改变了字符串里的空白",
    "means-another": " {where} 中的 {code} 现在是 {means}，原来是 {meant}",
    "means-otherwise": " {where} 中的 {code} 含义变了",
    "pin-changed": "它在 {lock} 中的行被修改",
    "pin-removed": "它在 {lock} 中的行被删除",
}
_FETCH = "请取回完整历史（fetch-depth: 0），设置 merged-ref，或用 dbconv lock 写锁文件"
_LOCK = "或用 dbconv lock 写锁文件"
_MEND = "请修复，或取已合并的文件后运行 dbconv lock"
_COMPARE = "请人工比较两者"
_CORRECT = "请改正，或取回它所指的内容"
_GIT = {
    "no-git": ("没有安装 git", "请安装"),
    "git-not-run": ("git 无法运行（{error}）", "请让它能运行"),
    "git-says": ("git 报告：{said}", "请让 git 能读取仓库"),
    "git-silent": ("git 没有输出就停止了", "请在那里运行 git status 查看原因"),
}
_OPENING = {
    **_GIT,
    "no-repository": ("git 报告：{said}", "请检查仓库的克隆"),
    "not-trusted": ("git 报告：{said}", "请信任该目录（git config --global --add safe.directory）"),
    "line-break-in-path": ("仓库路径中有换行符", "请移动仓库"),
}
REASONS = {
    **{kind: (reason, _FETCH) for kind, (reason, _) in _GIT.items()},
    **{f"{kind}-opening": (reason, f"{advice}，{_LOCK}") for kind, (reason, advice) in _OPENING.items()},
    "git-stopped": ("git 在 {seconds} 秒内没有应答", f"请在机器空闲时重试，{_LOCK}"),
    "no-head": ("git 在这里没有 HEAD 的提交", _FETCH),
    "no-tree": ("git 在这里没有树对象 {tree}（部分克隆？）", _FETCH),
    "tree-not-readable": ("git 在这里的树对象 {tree} 无法读取", _FETCH),
    "no-version": ("git 在这里没有 {file} 已合并的版本", _FETCH),
    "no-branch": ("没有找到可比较的分支", f"请设置 merged-ref，{_LOCK}"),
    "no-commit-yet": ("HEAD 还没有可与 {base} 比较的提交", _FETCH),
    "no-common-commit": ("HEAD 与 {base} 没有共同的提交", "请设置 merged-ref"),
    "shallow-without-branch": ("这是浅克隆，没有可比较的分支", _FETCH),
    "shallow-without-common-commit": ("这是浅克隆，没有与 {base} 共同的提交", _FETCH),
    "shallow-without-commit-before": ("这是浅克隆，缺少 {base} 之前的提交", _FETCH),
    "setting-names-nothing": ('设置 merged-ref 所指的提交在这里不存在："{ref}"', _CORRECT),
    "variable-names-nothing": ('{variable} 所指的提交在这里不存在："{ref}"', _CORRECT),
    "lock-line": ("revisions.lock：第 {line} 行无法读取", _MEND),
    "lock-version": ("revisions.lock：第 {line} 行由另一版本的 dbconv 写成（{version}）", _MEND),
    "lock-twice": ('revisions.lock：第 {line} 行重复锁定 "{revision}"', _MEND),
    "lock-not-readable": ("revisions.lock：无法读取（{detail}）", _MEND),
    "lock-no-regular-file": ("revisions.lock：不是普通文件", _MEND),
    "lock-empty": ("revisions.lock：没有锁定任何 revision", "请取已合并的文件，或运行 dbconv lock"),
    "too-many-files": (
        "脚本目录中的文件数超过检查上限（{count}）",
        "请改正 version_locations，或 script_location 中的目录",
    ),
    "lock-too-large": ("revisions.lock：超过 {detail} MB", _MEND),
    "version-not-here": ('git 没有 "{name}" 已合并的版本（{base}）', _COMPARE),
    "version-not-parsed": ('当前的 Python 无法解析 "{name}" 已合并的版本（{base}）', _COMPARE),
    "another-on-branch": (
        '{base} 上有另一个 revision "{name}"，运行过其中一个的数据库不会再运行另一个',
        "请两边用同样的内容，或换一个 id",
    ),
    "edited-and-computed": ("该文件合并后被修改（{base}），而 revision 是计算得出的", "请写成字符串"),
    "computed-otherwise": ("{field} 是计算得出的，且与合并时不同（{base}）", "请写成字符串"),
}
_PUT_BACK = "请恢复文件"
_GONE = "对运行过它的数据库，alembic 会找不到它"
_NOT_NULL = '表 "{table}" 的字段 "{column}" 变为 NOT NULL'
_PYTHONS = "：default= 只在 Python 中生效；"
_REFUSED = "已有的行没有值，数据库会拒绝"
_MYSQL = "MySQL 会给已有的行填入 0、'' 或 Enum 的第一个值，而这不是任何人选定的"
_MOMENT = "表中有数据时，MySQL 的严格模式会拒绝，其他模式会填入 '0000-00-00'"
_STEPS = "；请写 {value}，或先加可空字段，再 UPDATE，最后改为 NOT NULL"
_REFERS = "；任何一行都不能引用不存在的行：请先加可空字段，再 UPDATE，最后改为 NOT NULL"
_RAISE = '请撤销它，或写 raise NotImplementedError("原因")'
_MESSAGE = "请用几个词说明这个 revision 的用途"
_REVISES = "；请写 {better}"
_LOST = "会销毁数据，任何 downgrade 都无法恢复；请确认运行中的程序都不再需要它，并且有备份"

DBC501 = {
    kind: f'已合并的 revision "{{revision}}"：合并后{change}（{{base}}）；禁止修改，请撤销，并新建一个 revision'
    for kind, change in _CHANGES.items()
}
DBC502 = {
    kind: f'已合并的 revision "{{revision}}" 的 downgrade：合并后{change}（{{base}}）；请撤销，或写明理由接受它'
    for kind, change in _CHANGES.items()
}
DBC503 = {
    "changed": '已合并的 revision "{revision}"：{field} 原来是 {before}，现在是 {after}（{base}）；请恢复，另建 revision 连接',
    "unlike-the-lock": (
        '已合并的 revision "{revision}"：{fields} 与 revisions.lock 中记录的不同（{base}）；请恢复，另建 revision 连接'
    ),
}
DBC504 = {
    "one": f"已合并的 revision {{names}} 不见了（{{base}}），{_GONE}；{_PUT_BACK}",
    "several": f"已合并的 revision {{names}} 都不见了（{{base}}），{_GONE}；{_PUT_BACK}",
    "many": f"已合并的 revision {{names}} 和另外 {{more}} 个都不见了（{{base}}），{_GONE}；{_PUT_BACK}",
    "replaced": (
        f'直到 "{{last}}" 的已合并 revision 都不见了（{{base}}），{_GONE}；'
        f'如果 "{{root}}" 是替代它们的，请把最后一个的 id "{{last}}" 给它，否则{_PUT_BACK}'
    ),
}
DBC505 = {
    kind: f"无法判断已合并的 revision 是否被修改：{reason}；{advice}" for kind, (reason, advice) in REASONS.items()
}
DBC511 = {
    "rivals": (
        'revision "{revision}" 是一个 head，{others} 也是：alembic upgrade head 会拒绝执行；'
        "请写 {command}，或让这个接在另一个之后"
    )
}
DBC512 = {
    "like-another": '{field} 指向 "{parent}"，而脚本目录中没有这个 revision；如果指的是 "{nearest}"，请这样写',
    "like-none": '{field} 指向 "{parent}"，而脚本目录中没有这个 revision；请补上它的文件，或指向之前的 head',
}
DBC513 = {
    "shared": 'revision "{revision}" 也是 {files} 的 id：Alembic 只警告，保留其中一个，另一个永远不会运行；请给其中一个换新的 id'
}
DBC514 = {
    "itself": 'revision "{revision}" 的上一个是它自己；请接在之前的 head 之后',
    "circle": 'revision "{revision}" 绕回到自己：环为 {members}；请让其中第一个接在之前的 head 之后',
}
DBC515 = {
    "behind": (
        '新的 revision "{revision}" 排在已合并的 revision "{merged}" 之前（{base}）：'
        "已经过了那里的数据库不会再运行它；请接在 head 之后"
    )
}
DBC516 = {"computed": "{field} 是计算得出的：Alembic 读到的内容不只取决于本文件；请写成字符串"}
DBC517 = {
    "long": (
        'revision "{revision}" 有 {count} 个字符：alembic_version.version_num 是 VARCHAR(32)，'
        "PostgreSQL 和 MySQL 在部署时会拒绝；id 最多 32 个字符"
    )
}
DBC522 = {
    "renamed": (
        '表 "{table}" 删除了字段 "{old}"，又新增了同为 {type} 的 "{new}"：如果是改名，数据会丢失；改名请写 {better}'
    )
}
DBC523 = {
    "renamed": '删除了表 "{old}"，又新建了同样 {count} 个字段的表 "{new}"：如果是改名，数据会丢失；改名请写 {better}'
}
DBC524 = {
    "unnamed": "Enum 没有名称，无法创建它的类型；PostgreSQL 上请写 name= 和类型的名称",
    "stays": (
        '类型 "{name}" 创建后在 downgrade() 之后仍然存在，下一次 upgrade 会失败；'
        'PostgreSQL 上请在那里写 sa.Enum(name="{name}").drop(op.get_bind())'
    ),
}
DBC525 = {
    "altered": (
        f"{_NOT_NULL}：这里和上一个 revision 都没有用 UPDATE 填充其中为 NULL 的行；请在之前写 op.execute({{update}})"
    ),
    "added": f"{_NOT_NULL}：{_REFUSED}{_STEPS}",
    "added-default": f"{_NOT_NULL}{_PYTHONS}{_REFUSED}{_STEPS}",
    "added-mysql": f"{_NOT_NULL}：{_MYSQL}{_STEPS}",
    "added-default-mysql": f"{_NOT_NULL}{_PYTHONS}{_MYSQL}{_STEPS}",
    "added-reference": f"{_NOT_NULL}：{_REFUSED}{_REFERS}",
    "added-default-reference": f"{_NOT_NULL}{_PYTHONS}{_REFUSED}{_REFERS}",
    "added-mysql-reference": f"{_NOT_NULL}：{_MYSQL}{_REFERS}",
    "added-default-mysql-reference": f"{_NOT_NULL}{_PYTHONS}{_MYSQL}{_REFERS}",
    "added-moment-mysql": f"{_NOT_NULL}：{_MOMENT}{_STEPS}",
    "added-moment-default-mysql": f"{_NOT_NULL}{_PYTHONS}{_MOMENT}{_STEPS}",
}
DBC527 = {"left": 'Alembic 的标记写着 "please adjust"：请检查生成的内容并改正，然后删除 "{marker}"'}
DBC531 = {
    "missing": f"没有 downgrade()，而 {{upgrade}}() 执行了 {{what}}：alembic downgrade 会因 AttributeError 中断；{_RAISE}",
    "empty": f"{{downgrade}}() 什么都不做，而 {{upgrade}}() 执行了 {{what}}：alembic downgrade 会报告成功，却没有撤销；{_RAISE}",
}
DBC532 = {
    "not-undone": "{thing} 在 {upgrade}() 中创建，却没有在 {downgrade}() 中删除；请在那里写 {better}",
    "not-restored": "{thing} 在 {upgrade}() 中删除，却没有在 {downgrade}() 中重新创建；请在那里写 {better}",
    "constraint-not-restored": "{thing} 在 {upgrade}() 中删除，却没有在 {downgrade}() 中重新创建；请在那里重新创建",
    "never-made": "{thing} 在 {downgrade}() 中删除，却没有在 {upgrade}() 中创建；请改正名称，或删去这一行",
    "never-dropped": "{thing} 在 {downgrade}() 中创建，却没有在 {upgrade}() 中删除；请改正名称，或删去这一行",
}
DBC533 = {
    "no-docstring": f"这个 revision 没有 docstring；{_MESSAGE}",
    "no-message": f"docstring 中没有说明；{_MESSAGE}",
    "empty-message": f'说明是 "{{text}}"；{_MESSAGE}',
    "other-parents": "docstring 的 Revises 写的是 {revises}，而 down_revision 说它接在 {parents} 之后" + _REVISES,
    "revises-nothing": "docstring 的 Revises 是空的，而 down_revision 说它接在 {parents} 之后" + _REVISES,
    "follows-nothing": "docstring 的 Revises 写的是 {revises}，而 down_revision 说它之前没有 revision" + _REVISES,
}
DBC534 = {"empty": 'revision "{revision}" 在两个方向都什么也不做；请删除文件，让下一个 revision 接在 "{parent}" 之后'}
DBC535 = {"imported": '这个 revision 导入了项目的 "{module}"：那里的代码一改，它所做的也会变；请把需要的内容写在这里'}
DBC536 = {
    "table-dropped": f'drop_table "{{table}}" {_LOST}',
    "column-dropped": f'drop_column "{{table}}.{{column}}" {_LOST}',
    "statement": f'对 "{{table}}" 执行 {{verb}} {_LOST}',
    "all-rows": f'对 "{{table}}" 执行没有 WHERE 的 {{verb}} {_LOST}',
}
