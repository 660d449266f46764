"""Rules on dbconv itself."""

from __future__ import annotations

_DEFAULTS = "修复之前所有设置都用默认值"
_LEFT = "在此之前它不屏蔽任何问题"
_FAULTS = {
    "must-be-truth": "必须是 true 或 false",
    "must-be-number": "必须是大于 0 的整数",
    "must-be-list": "必须是字符串列表",
    "must-be-choice": "必须是以下之一：{choices}",
    "must-be-choice-meant": '必须是以下之一：{choices}；是否想写 "{meant}"？',
    "must-be-string": "必须是字符串",
    "must-be-records": "必须是表的数组，每个表含键 {keys}，值都是字符串",
    "must-be-pairs": "必须是值为字符串的表",
    "must-be-overrides": "必须是表的数组，每个表含 files（路径列表）以及对应的设置",
}
_PATTERNS = {
    "no-pattern": '"{item}"：它既不是名称，也不是正则表达式（{detail}）',
    "no-quick-pattern": '"{item}"：它的匹配可能永远不结束；不要重复本身已含重复或分支的部分',
}
DBC001 = {
    "not-utf-8": "{where}：不是 UTF-8 编码（字节 {detail}）；" + _DEFAULTS,
    "not-toml": "{where}：不是合法的 TOML（{detail}）；" + _DEFAULTS,
    "not-readable": "{where}：无法读取（{detail}）；" + _DEFAULTS,
    "no-regular-file": "{where}：不是普通文件；" + _DEFAULTS,
    "too-large": "{where}：超过 {detail} MB；" + _DEFAULTS,
    "too-deep": "{where}：嵌套过深；" + _DEFAULTS,
    **{kind: '{where}："{key}" 不能是 {value}；' + fault for kind, fault in _FAULTS.items()},
    **{f"option-{kind}": '选项："dbconv-{key}" 不能是 {value}；' + fault for kind, fault in _FAULTS.items()},
    **{kind: '{where}："{key}" 中不能有 ' + fault for kind, fault in _PATTERNS.items()},
    **{f"option-{kind}": '选项："dbconv-{key}" 中不能有 ' + fault for kind, fault in _PATTERNS.items()},
    "key-switches-off": '{where}：没有 "{key}" 这个键；关闭规则请用 disable',
    "key-selects": '{where}：没有 "{key}" 这个键；默认关闭的规则用 enable 打开；显示哪些由 flake8 的 select 和 pylint 的 enable 决定',
    "key-excludes": '{where}：没有 "{key}" 这个键；排除文件请用 exclude，部分文件的单独设置请用 overrides',
    "baseline-line": '{where}：第 {line} 行无法读取；每行应写成 "DBC205 users.name" 的形式，否则请删除',
    "baseline-conflict": "{where}：第 {line} 行是冲突残留；保留两边的行，再运行 dbconv baseline --prune",
    "baseline-version": "{where}：由另一版本的 dbconv 写成（{version}）；请运行 dbconv baseline --update 重写",
    "baseline-without-version": "{where}：没有写明由哪个版本写成的行；请运行 dbconv baseline --update 重写",
    "baseline-not-readable": "{where}：无法读取（{detail}），" + _LEFT,
    "baseline-no-regular-file": "{where}：不是普通文件，" + _LEFT,
    "baseline-too-large": "{where}：超过 {detail} MB，" + _LEFT,
    "unknown-table": "{where}：没有 [{name}] 这个表；是否想写 [tool.dbconv]？",
    "unknown-section": "{where}：[{name}] 一节不会被读取；请写 pyproject.toml 的 [tool.dbconv]，或在 flake8 一节中写以 dbconv- 开头的选项",
    "not-a-table": "{where}：不是表；请把各个键写在 [tool.dbconv] 这一行之下",
    "unknown-key": '{where}：没有 "{key}" 这个键；是否想写 "{meant}"？',
    "unknown-key-like-none": '{where}：没有 "{key}" 这个键；flake8 和 pylint 的帮助中列出了所有的键，前缀为 dbconv-',
    "enable-meant": '[tool.dbconv] {setting}：没有名为 "{name}" 的规则；是否想写 "{meant}"？',
    "enable-unknown": '[tool.dbconv] {setting}：没有名为 "{name}" 的规则；dbconv rules 列出所有规则',
    "accepted-of-none": '[tool.dbconv] accepted-edits：没有名为 "{revision}" 的 revision；请删除这一项',
    "accepted-otherwise": (
        '[tool.dbconv] accepted-edits："{revision}" 现在所做的并不是当时接受的 {accepted}；'
        "请撤销之后的改动，或者写明理由另行接受 {fingerprint}"
    ),
}
DBC002 = {
    "rule": "dbconv 在此出错：规则 {name}（{symbol}）抛出 {exception}；请附上本文件报告此问题",
    "reader": "dbconv 在此出错：读取器 {name} 抛出 {exception}；请附上本文件报告此问题",
}
DBC003 = {
    "message": '基线中的 "{line}" 已不再屏蔽任何问题；请运行 dbconv baseline --prune',
    "fewer": '基线中有 {known} 行 "{line}"，实际只剩 {left} 个；请运行 dbconv baseline --prune',
}
