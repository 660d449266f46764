# settings: callback-functions = ["*.notify", "Notify.*"]
import json

from django.http import HttpResponse
from fastapi.responses import PlainTextResponse
from flask import jsonify
from tornado.web import RequestHandler


class Notify(RequestHandler):
    def post(self):
        self.write("ok")  # DBC607:20
        self.finish("success")


async def notify(form):
    if form["a"]:
        return PlainTextResponse("success")
    if form["b"]:
        return PlainTextResponse(content="ok")  # DBC607:42
    if form["c"]:
        return HttpResponse("ok")  # DBC607:29
    if form["d"]:
        return jsonify({"code": 0})  # DBC607:16
    if form["e"]:
        return HttpResponse(json.dumps({"code": 0}))  # DBC607:29
    return HttpResponse(form["text"])
