"""The routes of each framework."""
import tornado.web
from aiohttp import web
from django.urls import path, re_path
from fastapi import APIRouter
from flask import Blueprint
from flask_restful import Api
from litestar import Router, get
from sanic import Sanic
from starlette.routing import Mount, Route

from views import DeptHandler, Depts, detail, show

router = APIRouter(prefix="/dept")  # DBC602:27
bp = Blueprint("shop", __name__, url_prefix="/shop/qty")  # DBC602:45
api = Api(bp)
api.add_resource(Depts, "/dept/<int:id>")  # DBC602:25
app = Sanic("shop")
routes = web.RouteTableDef()


@router.get("/qty/{id}")  # DBC602:13
async def qty(id: int):
    return {}


@bp.route("/dept", methods=["POST"])  # DBC602:11
def depts():
    return {}


@app.get("/dept/<name>")  # DBC602:10
async def dept(request, name):
    return None


@routes.get("/qty")  # DBC602:13
async def qty_of(request):
    return web.Response()


@get("/dept")  # DBC602:6
async def dept_of() -> dict:
    return {}


handlers = [
    (r"/qty/(\d+)", DeptHandler),  # DBC602:6
    tornado.web.URLSpec(r"/dept", DeptHandler),  # DBC602:25
]
application = tornado.web.Application(handlers)
urlpatterns = [path("dept/<int:id>/", detail), re_path(r"^qty/(?P<id>\d+)/$", detail)]  # DBC602:21 DBC602:56
mounted = [Mount("/dept", routes=[Route("/qty", show)])]  # DBC602:18 DBC602:41
parts = Router("/qty", route_handlers=[dept_of])  # DBC602:16
