# settings: allowed-words = ["dept"]
# settings: extend-abbreviations = { gds = "goods" }
from fastapi import APIRouter

router = APIRouter(prefix="/cust")  # DBC602:27


@router.get("/dingdan/list")  # DBC602:13
@router.post("/reset-pwd/{pwd}")  # DBC602:14
@router.post("/recieve_goods")  # DBC601:14 DBC602:14
@router.post("/updatePwd")  # DBC601:14 DBC602:14
@router.post("/temp/list")  # DBC602:14
@router.post("/gds-list")  # DBC602:14
async def bad(pwd: str):
    kind = "msg"
    return kind


@router.get("/dept/{qty}/users/id/api/url/info/config/v1/.well-known/pwd")
@router.get("/machine/change/name/~pwd/pwd.txt")
async def good(qty: int):
    kind = "msg"
    return kind


@router.get("/home-adress")  # DBC602:13
@router.get("/home-adress/tmp-file")  # DBC602:13
async def misspelled():
    return ""
