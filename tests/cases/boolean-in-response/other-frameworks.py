# app/controllers/order_controller.py
import aiohttp_jinja2
import sanic
from aiohttp import web
from sanic import Sanic
from sanic.response import json
from tornado.web import RequestHandler

routes = web.RouteTableDef()
app = Sanic("shop")


class OrderHandler(RequestHandler):
    async def get(self):
        self.set_cookie("a", "b", httponly=True)
        self.write({"success": True})  # DBC604:32
        await self.finish({"success": False})  # DBC604:39

    def post(self):
        body = {"success": True}  # DBC604:28
        self.write(body)
        return {"success": True}


@routes.get("/a")
@aiohttp_jinja2.template("a.html")
async def a(request):
    return {"show_header": True}


@routes.get("/b")
async def b(request):
    return web.json_response({"success": True})  # DBC604:42


@routes.get("/c")
async def c(request):
    return web.json_response(data={"success": True}, status=200)  # DBC604:47


@app.get("/d")
async def d(request):
    return json({"success": True})  # DBC604:29


@app.get("/e")
async def e(request):
    return sanic.json({"success": True}, escape_forward_slashes=True)  # DBC604:35
