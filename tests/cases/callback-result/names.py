# settings: callback-functions = ["pay_notify", "PayNotify.post", "*_callback", "payment_controller.refund"]
# shop/controllers/payment_controller.py
from flask import Response, make_response
from flask.views import MethodView


def pay_notify(form):
    if form["a"]:
        return "success"
    if form["b"]:
        return "error"  # DBC607:16
    if form["c"]:
        return "OK", 200  # DBC607:16
    if form["d"]:
        return Response("fail")
    if form["e"]:
        return Response("SUCCESS", status=200)  # DBC607:25
    if form["f"]:
        return make_response("failed")  # DBC607:30
    if form["g"]:
        return {"code": "success"}  # DBC607:16
    if form["h"]:
        return  # DBC607:9
    if form["i"]:
        return True  # DBC607:16
    return answer_of(form)


class PayNotify(MethodView):
    def post(self):
        result = "error"  # DBC607:18
        return result

    def get(self):
        result = "anything"
        return result


def wechat_callback(form):
    return "success" if form else "failure"  # DBC607:35


def refund(form):
    def inner():
        return "anything"

    return "no"  # DBC607:12


def other(form):
    return "error"
