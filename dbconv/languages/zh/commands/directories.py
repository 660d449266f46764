"""Which script directories are looked at."""

from __future__ import annotations

TEXTS = {
    "left-out": "{folder}：已略过，它在所给路径及其仓库之外；如需处理，请直接给出它的路径",
    "none": (
        "没有找到脚本目录：没有 alembic.ini 指定它，没有与 versions/ 同级的 env.py，也没有含两个以上 revision 的目录；"
        "下级的其他仓库不在查找范围内"
    ),
    "too-many": "{folder} 中的目录超过 {count} 个；请直接给出脚本目录的路径",
    "searched": "已查找 {done} 个目录",
}
