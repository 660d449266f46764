# settings: enable = ["path-not-verb-object"]
from fastapi import APIRouter

router = APIRouter(prefix="/account-open")


@router.post("/account-open")  # DBC603:14
@router.delete("/user-delete/{user_id}")  # DBC603:16
@router.post("/userCreate")  # DBC603:14
@router.post("/order_item/goods_remove/")  # DBC603:14
async def bad(user_id: int):
    kind = "object first"
    return kind


@router.post("/open-account")
@router.post("/open")
@router.post("/file-upload")
@router.post("/password-reset")
@router.post("/bulk-delete")
@router.post("/add-or-remove")
@router.get("/user-list/{user-delete}")
@router.get("/account-open/history")
@router.get("/get-and-delete")
@router.get("/{account_open}")
@router.get("/v1")
async def good():
    kind = "verb first"
    return kind


@router.get("/open-account/_")
@router.get("/delete")
@router.get("/_/account-close")  # DBC603:13
async def other():
    return ""
