# migrations/env.py
import a, b.c as d, e # and, a, comment
import f.g, \
    h
import  i ; import j
import k,
from l import m
from .n import (o, p as q,  # a, comment
    r, )
from . import s
from .. import (t)
from ..u.v import w, \
    x as y
from z import *
from aa import (
)
    import in_block
	from in_tab import x
if TYPE_CHECKING:
    import for_checkers
    from for_checkers import x

    import still_for_checkers
import after_checkers
if typing.TYPE_CHECKING:
    import for_typing
else:
    import not_for_checkers
    if TYPE_CHECKING:
        import in_inner_block
x = "import in_text"
# import in_comment
fromage import no
import
