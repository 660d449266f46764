"""Which modules an env.py imports, and they in turn: found in the text of the files, before any is parsed."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping

from dbconv.facts.env import EnvView, ModuleTables
from dbconv.facts.tables import Table
from dbconv.paths import inner, module_key, parts_below, shared_folder
from dbconv.project.metadata import of_class, of_table_call
from dbconv.project.env.reading import env_module, env_scripts, target_metadata
from dbconv.project.module import Module
from dbconv.project.names import located
from dbconv.project.readers import reader
from dbconv.project.revisions.directory import configured
from dbconv.project.tables.calls import called_tables
from dbconv.project.tables.classes import class_table
from dbconv.answers import Asked
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.summary import IMPORTS
from dbconv.summary.declared import FILTERS


@reader(ModuleTables)
def read_module_tables(module: Module, settings: Settings) -> Iterator[ModuleTables]:
    """The tables of a module, and what each env.py has of them; nothing where one is known to import the module."""
    stem = module.source.stem
    if module.revision is not None or module.source.is_test:
        return
    # The guide's mark for a model that is to be left out.
    if stem == "env" or (stem.startswith("__") and stem != "__init__"):
        return
    key = module_key(module.source.path)
    envs = [(path, env, reach_of(module.session, module.root, path)) for path, env in _envs(module)]
    if not envs or any(reach.holds(key) for _, _, reach in envs):
        return
    tables = tables_by_metadata(module)
    if tables:
        views = tuple(_view(module, key, path, env, reach, tables) for path, env, reach in envs)
        yield ModuleTables(os.path.basename(key), tables[0][1].name_place, views)


def _view(module: Module, key: str, path: str, env: Module, reach: Reach, tables: list[tuple[str, Table]]) -> EnvView:
    metadata = env.memoize(target_metadata)
    owners = {each.owner for each in metadata or ()}
    found = [table for owner, table in tables if owner in owners]
    return EnvView(
        path=module.shown(path),
        module=_dotted(module.session, module.root, key, path),
        nearness=len(shared_folder(module.source.path, path)),
        imports=False if found and reach.is_known else None,
        compares_all=not found or not _leaves_out(env),
        tables=None if metadata is None else tuple(dict.fromkeys(table.name or "?" for table in found)),
        place=(found[0] if found else tables[0][1]).name_place,
    )


def _envs(module: Module) -> Iterator[tuple[str, Module]]:
    for path in env_files(module.session, module.root):
        env = env_module(module, path)
        if env is not None and _is_read_by_alembic(module.session, path):
            yield path, env


def env_files(session: Session, root: str) -> tuple[str, ...]:
    """The files of the project that may be an env.py."""
    return session.linked(_env_files, session, root)


def _env_files(session: Session, root: str) -> tuple[str, ...]:
    return tuple(path for path in session.python_files(root) if os.path.basename(path) == "env.py")


def _is_read_by_alembic(session: Session, path: str) -> bool:
    """Whether a configuration file names the script directory: a program that runs Alembic imports models itself."""
    folder = session.real_path(os.path.dirname(path))
    return any(each.folder == folder for each in configured(session, folder))


def _leaves_out(env: Module) -> bool:
    """Whether an env.py tells autogenerate to leave out tables, or gives it what cannot be read."""
    configures = [each for script in env_scripts(env) for each in script.configures]
    return not all(each.complete and each.given.isdisjoint(FILTERS) for each in configures)


def tables_by_metadata(module: Module) -> list[tuple[str, Table]]:
    """The tables whose metadata is known, with who owns it."""
    found: list[tuple[str, Table]] = []
    for scope in module.scopes:
        table = module.memoize(class_table, scope) if scope.is_class else None
        metadata = of_class(module, scope) if table is not None else None
        if table is not None and metadata is not None and table.name:
            found.append((metadata.owner, table))
    for origin, table in module.memoize(called_tables) or ():
        owner = owner_of_call(module, origin)
        if owner is not None and table.name:
            found.append((owner, table))
    return sorted(found, key=lambda each: each[1].place)


def owner_of_call(module: Module, origin: str | None) -> str | None:
    """The owner of the metadata that ``Table(name, metadata, …)`` was given, of one that a name is bound to."""
    import ast

    call = module.values.get((origin or "").partition("::")[2])
    metadata = of_table_call(module, module.top, call) if isinstance(call, ast.Call) else None
    return metadata.owner if metadata else None


def reach_of(session: Session, root: str, path: str) -> Reach:
    """What the env.py of a project imports."""
    return session.while_good(lambda kept: session.holds(kept.asked), Reach, session, root, path)


class Reach:
    """What an env.py imports, and they in turn, walked no further than is asked; imports inside functions count."""

    def __init__(self, session: Session, root: str, path: str) -> None:
        self._session = session
        self._root = root
        self.asked = Asked()
        """By the walk, as far as it came."""
        self._keys: set[str] = set()
        self._is_known = False
        self._folders: dict[str, Mapping[str, bool]] = {}
        self._walk = self._walked(path)

    def holds(self, key: str) -> bool:
        """Whether the module with this key is imported."""
        with self._session.recording(self.asked):
            return key in self._keys or key in self._walk

    @property
    def is_known(self) -> bool:
        """Whether none of all these modules imports what it finds."""
        with self._session.recording(self.asked):
            for _ in self._walk:
                pass
        return self._is_known

    def _walked(self, path: str) -> Iterator[str]:
        """The keys of the modules, the nearest to env.py first."""
        is_known = True
        seen: set[tuple[object, str, bool]] = set()
        files = [path]
        for file in files:
            state = self._session.stat(file)
            imports = self._session.part(IMPORTS, self._root, file, state) if state else None
            if imports is None:
                continue
            is_known = is_known and not imports.is_dynamic
            folder = os.path.dirname(file)
            for name in (*imports.modules, *imports.names):
                may_lack = name in imports.names
                # What a name stands for depends on where modules are looked for: that many files have in common.
                question = folder if name.startswith(".") else self._session.roots(folder), name, may_lack
                if question in seen:
                    continue
                seen.add(question)
                for key, found in self._modules(name, file):
                    if found is None:
                        # A module of the project that is not here may import anything.
                        is_known = is_known and may_lack
                    elif key not in self._keys:
                        self._keys.add(key)
                        files += [found] if found != key else []
                        yield key
        self._is_known = is_known

    def _modules(self, name: str, path: str) -> Iterator[tuple[str, str | None]]:
        """The modules of the project that a name stands for, each package on the way too: their keys, and what is
        found there. The last one is, if there is no such module, what it would be."""
        plain = name.lstrip(".")
        parts = plain.split(".") if plain else []
        if len(plain) < len(name):
            key = os.path.dirname(path)
            for _ in range(len(name) - len(plain) - 1):
                key = os.path.dirname(key)
        else:
            first = located(self._session, name, path)
            if first is None:
                return
            key = first
            del parts[0]
        found = self._find(key)
        yield key, found
        for part in parts:
            if part == "*" or found is None:
                return
            key = inner(key, part)
            found = self._find(key)
            yield key, found

    def _find(self, key: str) -> str | None:
        """The file of a module; the folder of a package that has none; None where there is neither."""
        folder, name = os.path.split(key)
        beside = self._held_by(folder)
        if f"{name}.py" in beside:
            return f"{key}.py"
        if not beside.get(name):
            return None
        return inner(key, "__init__.py") if "__init__.py" in self._held_by(key) else key

    def _held_by(self, folder: str) -> Mapping[str, bool]:
        """What lies in a folder, and whether it is one, too: most imported names are no modules, and each would be
        looked for."""
        if folder not in self._folders:
            self._folders[folder] = self._session.names_in(folder)
        return self._folders[folder]


def _dotted(session: Session, top: str, key: str, env: str) -> str:
    """The dotted name of a module as env.py would import it: of several the one that begins as others that it does."""
    names = []
    for root in session.roots(os.path.dirname(env)):
        parts = parts_below(key, root)
        if parts and located(session, parts[0], env) == inner(root, parts[0]):
            names.append(parts)
    state = session.stat(env) if len(names) > 1 else None
    imports = session.part(IMPORTS, top, env, state) if state else None
    used = {each.partition(".")[0] for each in imports.modules} if imports else set()
    return ".".join(next((each for each in names if each[0] in used), (*names, [os.path.basename(key)])[0]))
