"""What base classes of other libraries bring."""

from __future__ import annotations

from dbconv.project.module import Module

# SQLAlchemy's own of which a subclass is declarative: to be subclassed, or made by a call.
_CLASSES = frozenset({"DeclarativeBase", "DeclarativeBaseNoMeta"})
_DECORATORS = frozenset({"as_declarative"})
_MAKERS = _CLASSES | _DECORATORS | {"declarative_base", "automap_base", "Model"}
_PLAIN = _MAKERS | {
    *("MappedAsDataclass", "AsyncAttrs", "ConcreteBase", "AbstractConcreteBase", "DeferredReflection", "SQLModel"),
    *("Mapped", "MappedClassProtocol"),
}
_GENERATED = ("registry().generate_base()", "registry().as_declarative_base()")
# Other libraries whose classes bring neither columns nor table arguments.
_PLAIN_PACKAGES = frozenset({"builtins", "typing", "typing_extensions", "abc", "enum", "collections", "dataclasses"})


def makes_declarative(module: Module, base: str | None) -> bool:
    """Whether a base class of another library makes its subclasses declarative."""
    if base is None:
        return False
    return base.endswith(_GENERATED) or module.name_in_sqlalchemy(base.removesuffix("()")) in _MAKERS


def brings_nothing(module: Module, base: str | None) -> bool:
    """Whether a base class of another library is known to bring neither columns nor table arguments."""
    if base is None:
        return False
    if base.endswith(_GENERATED) or base.partition(".")[0] in _PLAIN_PACKAGES:
        return True
    return module.name_in_sqlalchemy(base.removesuffix("()")) in _PLAIN


def is_mapped_class(module: Module, origin: str) -> bool:
    """Whether a class is one of a declarative base, rather than a mixin or such a base itself."""
    if not any(makes_declarative(module, each) for each in module.project.libraries(origin)):
        return False
    return not any(
        (each or "").endswith(".as_declarative_base()")
        or module.name_in_sqlalchemy((each or "").removesuffix("()")) in _CLASSES | _DECORATORS
        for each in module.project.bases(origin)
    )
