"""What calls of ``import_module`` are told, by literals and by loops over them, and when they may import anything."""

from __future__ import annotations

import pytest

from dbconv.summary.told_imports import told_imports


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("import_module('app.user')", {"app.user"}),
        ("importlib.import_module(name='app.user')", {"app.user"}),
        ("import_module('.user', package='app')", {"app.user"}),
        ("import_module('.user', __package__)", {".user"}),
        ("import_module('app.user', 'app')", {"app.user"}),
        ("for x in ('a', 'b'):\n    import_module(f'app.{x}')", {"app.a", "app.b"}),
        (
            "for x in {'a'}:\n    for y in ['c', 'd']:\n        import_module('app.' + x + f'.{y}')",
            {"app.a.c", "app.a.d"},
        ),
        ("for x in ['a.b']:\n    import_module(x)", {"a.b"}),
        ("[import_module(x) for x in ('a', 'b')]", {"a", "b"}),
        ("{x: import_module(x) for x in ('a', 'b')}", {"a", "b"}),
        ("N = ('a', 'b')\ndef f():\n    for x in N:\n        import_module(x)", {"a", "b"}),
        ("N: list[str] = ['a']\nfor x in N:\n    import_module(x)", {"a"}),
        ("from importlib import import_module\n# import_module", set()),
        # What follows may import anything.
        ("N = ['a']\nN += x\nfor x in N:\n    import_module(x)", None),
        ("N = ['a']\ndef f(N):\n    for N in g():\n        import_module(N)", None),
        ("for x in ('a',):\n    for x in g():\n        import_module(x)", None),
        ("for x in ('a',):\n    x = g(x)\n    import_module(x)", None),
        ("N = ['a']\nN = ['b']\nfor x in N:\n    import_module(x)", None),
        ("N = ['a']\ndef f(N):\n    for x in N:\n        import_module(x)", None),
        ("for x in ('a', b):\n    import_module(x)", None),
        ("for x in ('a',):\n    import_module(y)", None),
        ("for x in ('a',):\n    import_module(f'{x!r}')", None),
        ("for x in ('a',):\n    import_module(f'{x:>3}')", None),
        ("for x, y in ('ab',):\n    import_module(x)", None),
        ("for x in names():\n    import_module(f'app.{x}')", None),
        ("import_module('app.' * 2)", None),
        ("import_module('.user')", None),
        ("import_module('.user', package)", None),
        ("import_module('..user', 'app.models')", None),
        ("import_module('')", None),
        ("import_module(3)", None),
        ("import_module()", None),
        ("import_module(*names)", None),
        ("import_module('a')\nlist(map(import_module, names))", None),
        ("import_module('a')\ngetattr(importlib, 'import_module')(x)", None),
        ("from importlib import import_module as load\nload(x)", None),
        ("import_module('a'", None),
        ("for x in ('a', 'b', 'c', 'd'):\n    import_module(f'{x}{x}{x}{x}{x}{x}')", None),
    ],
)
def test_what_is_told(text: str, told: set[str] | None) -> None:
    found = told_imports(text)
    assert (None if found is None else set(found)) == told
