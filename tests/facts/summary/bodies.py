# shop/order.py
import quart_sqlalchemy
def one(): return 1
def two(
    a,
):
    return """
    text"""
class A:
	def tabs(self):
		return {
1: 2}
	@property
	def after(self) -> int:
		"""A text
of two lines."""
		x = 1
    # a comment at the end
	@declared_attr
	def kept(cls): 
		return Column(1)
if True:
    def inner():
        @wraps
        @wraps.again(
            1)
        def deeper(): pass
        return deeper
try:
    pass
except A:
    async def in_handler():
        await x; return "é"
match x:
    case 1:
        def in_case():
            class Local: pass
            def more():
                pass
for x in y:
    with z:
        def in_loop(): \
            return 5
