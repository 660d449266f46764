from flask import Blueprint, jsonify, request

from shop.services.product_service import ProductService

blueprint = Blueprint("product", __name__, url_prefix="/products")
service = ProductService()


def summary_of(product):
    return {
        "id": product.id,
        "title": product.title,
        "cover_url": product.cover_url,
        "sell_price": str(product.sell_price),
    }


@blueprint.get("/search-products")
def search_products():
    products = service.search(
        keyword=request.args.get("keyword", ""),
        category_id=request.args.get("category", type=int),
    )
    return jsonify({"status": "true", "products": [summary_of(item) for item in products]})


@blueprint.get("/view-detail/<int:product_id>")
def view_detail(product_id):
    product = service.find(product_id)
    if product is None:
        return jsonify({"status": "false", "message": "没有这个商品"}), 404
    body = summary_of(product)
    body["detail_html"] = product.detail_html
    body["in_stock"] = "true" if service.has_stock(product, 1) else "false"
    return jsonify({"status": "true", "product": body})
