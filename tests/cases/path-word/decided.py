# What a short word stands for: the docstring of what answers decides, or its name.
from fastapi import APIRouter

router = APIRouter()


@router.get("/temp/list")  # DBC602:13
async def templates():
    return []


@router.get("/temp/one")  # DBC602:13
async def one():
    """A template.

    Not a temperature.
    """


@router.get("/opt-log")  # DBC602:13
async def logs():
    """操作日志"""


@router.get("/temp/other")  # DBC602:13
async def other():
    """Something.

    A template.
    """


@router.get("/col")  # DBC602:13
async def show():
    return []


@router.post("/init")  # DBC602:14
async def begin():
    """The initial state"""


@router.post("/gen-code/dist")  # DBC602:14
async def write():
    return []


@router.post("/exec")  # DBC602:14
async def run():
    return []


@router.get("/orgs/repo/stats/env/util/misc/spec/params")
async def short():
    return []


@router.get("/dict/data")  # DBC602:13
async def words():
    return []


@router.get("/dim/hooks")
async def hooks():
    return []
