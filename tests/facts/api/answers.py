# settings: callback-functions = ["*.notify*", "Pay.*"]
# settings: string-argument-calls = ["bank.transfer", "pay", "shop.clients.send"]
# shop/clients.py
def send(*rows): pass

# shop/controllers/order.py
import json
from collections import OrderedDict
from decimal import Decimal

import simplejson
from fastapi import FastAPI
from fastapi.responses import JSONResponse
from flask import Blueprint, Flask, Response, jsonify, make_response
from flask.views import MethodView
from flask_restful import Resource
from sanic import Sanic
from sanic import json as sanic_json
from sanic import text as sanic_text
from sanic.response import json as to_json
from starlette.endpoints import HTTPEndpoint
from tornado.web import RequestHandler

from shop.clients import send
from shop.views import View

app = Flask(__name__)
sanic = Sanic("shop")
api = FastAPI()


@app.route("/first-order")
async def first(flag):
    body = {"bound": True}
    if flag:
        return {"ok": "true", "no": "false", "None": None, "other": "yes", 5: True, **{"inner": False}}
    if body:
        return {"a": [True, ("false", {"b": True})], "set": {"true"}, "called": f(True)}, 200
    if 1:
        return body
    if 2:
        return jsonify(True, ok="true"), 201
    if 3:
        return await JSONResponse({"content": True}, False)
    if 4:
        return JSONResponse(status=True, content={"keyword": "false"}, data=True, other=False)
    if 5:
        return Response(json.dumps({"dumped": True}), True)
    if 6:
        return Response(response=simplejson.dumps([True]), status=True)
    if 7:
        return make_response({"made": True}, True)
    if 8:
        return make_response(jsonify(done=True), 200)
    if 9:
        return Response({"no-json": True})
    if 10:
        return dict(called=True, more={"x": False}), 5
    if 11:
        return OrderedDict([("pair", True)])
    if 12:
        return {"if": True if flag else "false"} if flag else [False]
    if 13:
        return [{"comprehended": True} for each in flag]
    if 14:
        return {"generated": list(True for each in flag), "g": (False for each in flag), "star": [*[True]]}
    if 15:
        return
    if 16:
        return ()
    if 17:
        return True
    if 18:
        return dumps({"no": True})
    if 19:
        return {"not": not True, "sum": 1 + True, "dict": dict(inner="true"), "set": set([True])}
    if 20:
        return Response(text)
    if 21:
        return Response(Response(json.dumps({"twice": True})))
    self.write({"not-returned": True})

    def inner():
        return {"inner-function": True}


@app.route("/second")
def second():
    twice = {"twice": True}
    twice = {"again": True}
    return twice


def plain():
    return {"no-handler": True}


def registered():
    return {"registered": True}


def viewed():
    return {"by-keyword": True}


class Orders(MethodView):
    def get(self):
        return {"of-view": True}

    async def post(self):
        return {"of-post": True}

    def helper(self):
        return {"of-helper": True}

    class put: pass

    def registered(self):
        return {"a-method": True}


class Ours(View):
    def get(self):
        return {"of-unknown-view": True}


class Rest(Resource):
    def get(self):
        return {"rest": True}


class Decorated:
    def get(self):
        return {"decorated-later": True}


class Handler(RequestHandler):
    def get(self):
        self.write({"written": True})
        self.finish({"finished": "false"}, True)
        self.write()
        self.send({"sent": True})
        self.write
        return {"returned": True}

    async def post(self):
        await self.finish([True])


class Endpoint(HTTPEndpoint):
    def get(self):
        return {"no-dicts": True}


app.add_url_rule("/registered", "x", registered)
app.add_url_rule("/viewed", view_func=viewed)
app.add_url_rule("/class", view_func=Decorated.as_view("x"))
app.add_url_rule("/class", other_keyword=plain)


@sanic.get("/dict")
def no_dict(request):
    if request:
        return {"no-json": True}
    if 2:
        return sanic_json({"of-sanic": True})
    if 3:
        return sanic_text(json.dumps({"of-text": True}))
    return to_json({"of-sanic": "true"})


# --- callbacks


def notify_order(flag):
    if flag:
        return "success"
    if 1:
        return
    if 2:
        return Response("in a response", 5)
    if 3:
        return Response(status=5, data="by keyword")
    if 4:
        return "a" if flag else {"b": 1}
    if 5:
        return [1]
    if 6:
        return jsonify(code=1)
    if 7:
        return json.dumps({})
    if 8:
        return 1.5
    if 9:
        return None
    answer = "bound"
    if 10:
        return answer
    if 11:
        return Response()
    if 12:
        return called()
    if 13:
        return Response(answer)
    return True, 200


class Pay:
    def back(self):
        return "of a class"

    class notify_inner: pass


class notify: pass


# --- numbers that are passed


def transfer(bank, flag):
    amount = 100
    again = 1
    again = 2
    bank.transfer(1, -2, 1.5, "3", True, None, amount, again, int(flag), Decimal("1"), x.len(flag), str(5))
    bank.transfer(total=5, timeout=5, verify=1, rows=[1, (2, {"key": 3, flag: 4, **{"inner": 5}})], either=6 if flag else 7)
    bank.transfer(data=dict(a=1, **{"b": 2}), more={"m": 8}, *[9], **{"n": 10})
    pay(1 + 2, round(1.5))
    send(3, len(flag))
    other.send(4)
    bank().transfer(5)
    x = [pay(6), {"a": pay(key=7)}]
    if pay(8):
        return pay(9)


pay(10)
