# shop/controllers/order_controller.py
from flask_restful import Api as RestfulApi
from flask_restful import Resource as RestfulResource
from flask_restx import Api, Namespace, Resource

api = Api(prefix="/api_root", title="my_title", default="Any_name")  # DBC601:18
ns = Namespace("shop_orders", path="/shop_orders")  # DBC601:36
api.add_namespace(ns, path="/other_path")  # DBC601:28
api.add_namespace(ns, "/third_path")  # DBC601:23
restful = RestfulApi()


@ns.route("/first_order", "/firstOrder")  # DBC601:11 DBC601:27
class First(Resource):
    @ns.doc("get_first")
    @ns.response(200, "First_order")
    def get(self):
        return {}


class Second(RestfulResource):
    def get(self):
        return {}


restful.add_resource(Second, "/second_order", "/second/<int:order_id>", endpoint="second_order")  # DBC601:30
restful.add_resource(Second, "/good-order")
