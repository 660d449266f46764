"""What the command takes, and argparse's own words."""

from __future__ import annotations

TEXTS = {
    "dbconv": "数据库规范：有哪些规则，以及它们的含义。",
    "version": "显示版本并退出",
    "rules": "列出全部规则",
    "explain": "显示规则的说明，或列出一组规则",
    "explain-rule": "DBC205、column-name-keyword 或 C9205；DBC2 表示一组",
    "facts": "显示从一个文件中读到了什么，以及哪些未知、为什么",
    "facts-file": "一个 Python 文件",
    "status": "说明读到了项目的哪些内容，以及下一步该做什么",
    "status-long": (
        "说明 dbconv 对项目的了解：设置，数据库及其依据，哪些算已合并，读到了什么、哪些未知，运行哪些规则，基线，"
        "以及下一步该做什么。"
    ),
    "status-path": "项目中的目录（默认为当前目录）",
    "fix": "按提示修改代码",
    "fix-long": (
        "在所给路径的 Python 文件中按提示修改：只做不改变运行结果和已存数据含义的修改。"
        "从不修改字段名、表名和路径，也不修改已屏蔽的问题。"
    ),
    "fix-path": "文件或目录（默认为当前目录）",
    "fix-diff": "不写入文件；显示将要做的修改，有修改时退出码为 1",
    "fix-unsafe": "也做需要数据库或调用方配合的修改",
    "fix-select": "只修改这些规则的问题：DBC304、mutable-default；DBC3 表示一组；可重复",
    "lock": "生成或检查 Alembic revision 的锁文件",
    "lock-long": (
        "在 env.py 旁写入 revisions.lock：记录每个 revision 的内容，供没有 git 历史的环境使用。新的 revision 会加入；"
        "只有已接受或尚未合并的 revision 的行才会改变。不会超出所在仓库或所给目录。"
    ),
    "directory": "脚本目录，或其上级目录（默认为当前目录）",
    "lock-check": "不写入文件；有缺失或不一致的行时退出码为 1",
    "lock-status": "说明哪些算已合并、为什么，以及发现了什么",
    "lock-accept": "更改或移除该 revision 的行，并给出写入 pyproject.toml 的声明；可重复",
    "graph": "画出脚本目录中的 revision",
    "graph-long": (
        "画出 Alembic 脚本目录中的 revision，最新的在前：head、合并、分支、标签、depends_on，哪些已合并，哪些是新的。"
        "没有可说明之处的长链会折叠成一行。"
    ),
    "graph-since": "只画它及其之后的 revision",
    "graph-only-new": "只画未合并的，以及它们所接的 revision",
    "graph-all": "不折叠长链",
    "graph-findings": "标出每个 revision 有多少个会提示的问题",
    "report": "输出 flake8 和 pylint 会提示的问题，供 GitHub、GitLab 或读取 SARIF 的工具使用",
    "report-long": (
        "输出 flake8 和 pylint 在所给路径的 Python 文件中会提示的问题，供其他工具显示：不含基线中的和已屏蔽的问题。"
        "有问题时退出码为 1。"
    ),
    "report-path": "文件或目录（默认为当前目录）",
    "report-format": "SARIF 2.1.0、GitHub 的 workflow 命令，或 GitLab 的 Code Quality 报告",
    "baseline": "生成、检查或缩减已知问题的清单",
    "baseline-long": (
        "在写有设置的 pyproject.toml 旁生成 .dbconv-baseline：每个现有的问题一行，flake8 和 pylint 不再提示它们。"
        "已合并的 revision 及其图的问题不会写入。"
    ),
    "baseline-path": "要检查的文件和目录（默认为整个项目）",
    "baseline-prune": "移除已不再需要的行",
    "baseline-update": "重新生成，并按规则说明新增和移除的行",
    "baseline-check": "不写入文件；有不应存在的行时退出码为 1",
}
ARGPARSE = {
    "usage: ": "用法：",
    "positional arguments": "参数",
    "options": "选项",
    "show this help message and exit": "显示本帮助并退出",
    "%(prog)s: error: %(message)s\n": "%(prog)s：错误：%(message)s\n",
    "argument %(argument_name)s: %(message)s": "参数 %(argument_name)s：%(message)s",
    "unrecognized arguments: %s": "无法识别的参数：%s",
    "the following arguments are required: %s": "缺少必需的参数：%s",
    "not allowed with argument %s": "不能与参数 %s 同时使用",
    "expected one argument": "需要一个值",
    "expected at least one argument": "至少需要一个值",
    "expected at most one argument": "最多一个值",
    "expected %s argument": "需要 %s 个值",
    "invalid choice: %(value)r (choose from %(choices)s)": "%(value)r 不是可选的值（可选：%(choices)s）",
    "ambiguous option: %(option)s could match %(matches)s": "选项 %(option)s 不明确，可能是 %(matches)s",
    "ignored explicit argument %r": "该选项不接受值 %r",
    "unknown parser %(parser_name)r (choices: %(choices)s)": "没有命令 %(parser_name)r（可选：%(choices)s）",
}
