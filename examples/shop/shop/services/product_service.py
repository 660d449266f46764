from shop.extensions import db
from shop.models.category import Category
from shop.models.product import SALE_OPEN, Product


class ProductService:
    """商品的查询与上下架。"""

    def search(self, keyword="", category_id=None, limit=20):
        """Products on sale, newest first.

        :param keyword: 标题里包含的文字, 空串为不限
        :param category_id: 分类主键, None 为不限
        :param limit: 最多返回多少条
        """
        query = db.select(Product).where(Product.sale_status == SALE_OPEN)
        if keyword:
            query = query.where(Product.title.contains(keyword))
        if category_id is not None:
            query = query.join(Product.categories).where(Category.id == category_id)
        query = query.order_by(Product.id.desc()).limit(limit)
        return list(db.session.scalars(query))

    def find(self, product_id):
        return db.session.get(Product, product_id)

    def has_stock(self, product, quantity):
        return product.stock_quantity >= quantity
