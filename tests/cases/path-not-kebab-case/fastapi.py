# app/routing.py
from fastapi import APIRouter


class OwnRouter(APIRouter):
    pass

# app/api/users.py
from enum import Enum

import httpx
from fastapi import APIRouter, FastAPI
from fastapi.routing import APIRoute

from app.routing import OwnRouter

app = FastAPI(title="My_title", openapi_url="/openapi_file.json")
router = APIRouter(prefix="/shop_users", tags=["Shop_users"])  # DBC601:27
UserRouter = OwnRouter(prefix="/user_api")  # DBC601:31
client = httpx.Client(base_url="/not_a_route")


@app.get("/health_check", response_model=None)  # DBC601:10
async def health_check():
    return client.get("/not_a_route")


@router.put("/{user_id}/open_account/{rest_of:path}")  # DBC601:13
async def open_account(user_id: int, rest_of: str):
    return {}


@router.get("/{user_id}/open-account")
async def is_open(user_id: int):
    return {}


@UserRouter.delete(path="/{userId}/closeAccount", summary="/not_a_path")  # DBC601:25
async def close(userId: int):
    return {}


@router.api_route("/any_method", methods=["GET", "POST"])  # DBC601:19
@router.websocket("/web_socket")  # DBC601:19
async def both():
    return {}


@router.get("")
@router.get("/")
async def empty():
    return {}


router.add_api_route("/added_route", both)  # DBC601:22
app.include_router(router, prefix="/api_v2")  # DBC601:35
app.include_router(UserRouter, prefix=settings.API_PREFIX)
app.mount("/static_files", StaticFiles(directory="static_files"))  # DBC601:11
routes = [APIRoute("/plain_route", both)]  # DBC601:20


class Kind(str, Enum):
    A = "/not_a_path"


@client.get("/not_a_route")
async def of_client():
    return {}


@router.get("/order_list/{order_list}")  # DBC601:13
async def listed(order_list: int):
    return {}
