# shop/controllers/order_controller.py
import json
from collections import OrderedDict

from flask import Blueprint, Response, jsonify, make_response, render_template
from flask_restx import Namespace, Resource

from shop.http import respond

bp = Blueprint("order", __name__)
ns = Namespace("orders")


@bp.get("/a")
def literals(order):
    if order.late:
        return {"status": True}  # DBC604:27
    if order.paid:
        return {"status": "true"}, 200
    if order.lost:
        return {"data": {"items": [{"can_cancel": False}], "paid": order.state is True}}, 404  # DBC604:51
    if order.gone:
        return dict(success=False, paid=order.is_paid(now=True))  # DBC604:29
    return [{"found": True}]  # DBC604:23


@bp.get("/b")
def calls(order):
    if order.late:
        return jsonify({"success": True, "msg": "ok"})  # DBC604:36
    if order.paid:
        return jsonify(success=True), 201  # DBC604:32
    if order.lost:
        return make_response(jsonify({"success": False}), 404)  # DBC604:50
    if order.gone:
        return make_response({"success": False}, 404)  # DBC604:42
    if order.old:
        return Response(json.dumps({"success": False}, ensure_ascii=False), mimetype="application/json")  # DBC604:48
    return respond({"success": False}, cached=True)


@bp.get("/c")
def names(order):
    body = {"success": True, "rows": [], **{"more": False}}  # DBC604:24 DBC604:53
    found = OrderedDict(success=order.found or True)
    twice = {"success": False}
    if order.late:
        twice = {"success": order.late}
        return jsonify(twice)
    flag = True  # DBC604:12
    options = {"indent": True}
    order.save(options)
    if order.found:
        return jsonify(found)
    return jsonify(body if order.open else {"flag": flag})


@bp.get("/d")
def branches(order):
    return {"status": "true" if order else "false", "open": True if order else False}  # DBC604:61 DBC604:80


@bp.get("/capitals")
def capitals(order):
    """What Python's str() makes of a truth value is no "true"."""
    if order.late:
        return {"status": "True", "title": "True story"}  # DBC604:27
    return jsonify([{"status": "False"}, "TRUE", 1, None])  # DBC604:32


@bp.get("/e")
def template(order):
    return render_template("x.html", show=True, order={"paid": True})


@bp.get("/f")
def rows(orders):
    return jsonify([{"id": each.id, "paid": False} for each in orders])  # DBC604:45


@ns.route("/g")
class Orders(Resource):
    @ns.doc(params={"all": True}, example={"success": True})
    def get(self):
        query = {"deleted": False}
        return {"success": True, "count": len(query)}  # DBC604:28

    def helper(self):
        return {"success": True}


def not_a_handler():
    return {"success": True}


@bp.before_request
def before(order: {"success": True}):
    order.update({"seen": True})
