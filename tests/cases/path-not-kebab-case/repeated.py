# shop/routes.py
"""A segment is said once a file, with the number of the others."""
from fastapi import APIRouter

router = APIRouter(prefix="/price_lists")  # DBC601:27
inner = APIRouter(prefix="/shop/price_lists")


@router.get("/line_items")  # DBC601:13
def lines(): ...


@router.get("/line_items/{item_id}/line_items")
def line(item_id): ...


@router.post("/line_items/{item_id}/openBids")  # DBC601:14
def bids(item_id): ...


@router.post("/openBids/line_items")
def all_bids(): ...


@router.post("/open_Bids")  # DBC601:14
def more_bids(): ...


@router.post("/openAsks")  # DBC601:14
def asks(): ...


@router.get("/openAsks/{ask_id}")
def ask(ask_id): ...
