"""`NamedTuple` as `typing` has it, made in a fraction of the time: a start of flake8 makes some hundred of them.

No annotation is compiled, and what makes an instance is compiled with the first one. Whoever looks at types sees the
standard library's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:
    try:
        from _collections import _tuplegetter as _accessor
    except ImportError:  # Another Python than CPython has properties.
        from operator import itemgetter

        def _accessor(index: int, doc: str) -> property:
            return property(itemgetter(index), doc=doc)

    _new = tuple.__new__

    def _replace(self: Any, /, **named: Any) -> Any:
        """A new one with other values in some fields."""
        made = _new(type(self), map(named.pop, self._fields, self))
        if named:
            raise ValueError(f"Got unexpected field names: {list(named)!r}")
        return made

    def _make(cls: Any, values: Any) -> Any:
        """One of the values of all fields."""
        made = _new(cls, values)
        if len(made) != len(cls._fields):
            raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(made)}")
        return made

    def _asdict(self: Any) -> dict[str, Any]:
        """The values by the names of the fields."""
        return dict(zip(self._fields, self))

    def _repr(self: Any) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in zip(self._fields, self))})"

    def _values(self: Any) -> tuple[Any, ...]:
        return tuple(self)

    _SHARED = {
        "__slots__": (),
        "__repr__": _repr,
        "__getnewargs__": _values,
        "_asdict": _asdict,
        "_make": classmethod(_make),
        "_replace": _replace,
        "__replace__": _replace,
    }

    class _Maker(type):
        """Makes what is written as a class with this base a class of tuples."""

        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> type:
            if not bases:
                return super().__new__(cls, name, bases, body)
            fields = tuple(body.get("__annotations__", ()))
            defaults = {each: body[each] for each in fields if each in body}
            if tuple(defaults) != fields[len(fields) - len(defaults) :]:
                raise TypeError(f"a field of {name} without a default stands after one that has one")

            def first(own: type, /, *args: Any, **named: Any) -> Any:
                arguments = "".join(f"{each}, " for each in fields)
                made = eval(f"lambda _cls, {arguments}: _new(_cls, ({arguments}))", {"_new": _new})
                made.__defaults__ = tuple(defaults.values())
                new.__new__ = staticmethod(made)
                return made(own, *args, **named)

            accessors = {each: _accessor(index, f"Field {index}.") for index, each in enumerate(fields)}
            told = {"_fields": fields, "_field_defaults": defaults, "__match_args__": fields, "__new__": first}
            new: Any = type(name, (tuple,), {**_SHARED, **body, **accessors, **told})
            return new

    class NamedTuple(metaclass=_Maker):
        """The base of a class of which the annotated names are the fields."""
