"""What the pages of rules say in Chinese: what is reported, and why. One constant for each rule."""

from __future__ import annotations

WORDS = {
    "why": "为什么",
    "bad": "错误",
    "good": "正确",
    "settings": "设置",
    "comma": "、",
    "and": "、",
    "fix": "修改",
    "fix-safe": "`dbconv fix` 按提示修改，仅限运行和存储的内容都不变的情况；其余用 `--unsafe`。",
    "fix-unsafe": "`dbconv fix --unsafe` 按提示修改：数据库或调用方需要配合。",
    "fix-no": "没有自动修改。",
    "decided": "由人决定：{what}",
    "decided-names": "名称要表达什么；代码、数据和读取它们的人都要跟着改。",
    "decided-files": "名称或文档字符串要说明什么；导入它的代码都要跟着改。",
    "decided-api": "谁在调用，应该返回什么。",
    "decided-env": "autogenerate 应该看到什么。",
    "decided-revisions": "数据库中有什么，已有的行怎样处理。",
    "decided-live": "运行中的程序需要什么，分哪几步完成。",
    "decided-keys": "每一行代表什么，怎样查询。",
    "decided-columns": "字段存放什么，已有的行怎样处理。",
    "decided-meta": "原意是什么；它针对设置，或 dbconv 自身。",
    "default": "默认",
    "default-is": "{default}。在 pylint 中是 `{pylint}`。",
    "on": "开启",
    "off": "关闭：写在 `enable` 中，或在 flake8、pylint 中选择它",
    "on-for": "对 {dialects} 开启；其他数据库写在 `enable` 中，或在 flake8 中选择它",
    "silence": "屏蔽一行",
    "silence-by": "`# noqa: {code}` 或 `# pylint: disable={symbol}`：任何一种都让两个工具安静。",
}
