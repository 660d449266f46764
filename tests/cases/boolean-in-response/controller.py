# shop/controller/order.py
from fastapi import APIRouter

router = APIRouter()


@router.get("/orders")
async def orders():
    return {"success": False}  # DBC604:24
