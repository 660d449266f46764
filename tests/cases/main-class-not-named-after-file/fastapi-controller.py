# shop/controllers/order_controller.py
from fastapi import APIRouter
from pydantic import BaseModel

router = APIRouter()


class OrderIn(BaseModel):
    total: int


@router.get("/orders")
def orders():
    return []
