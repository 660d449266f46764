"""Reads in which schemas the tables are that an env.py compares with the database."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dbconv.facts.env import TargetSchemas
from dbconv.facts.tables import Table
from dbconv.paths import module_key
from dbconv.project.declarations import declarations
from dbconv.project.env.import_graph import tables_by_metadata
from dbconv.project.env.reading import env_scripts, target_metadata
from dbconv.project.module import Module
from dbconv.project.readers import reader
from dbconv.settings import Settings

_SAYS_SCHEMA = re.compile(rb"""["']schema["']\s*:|\bschema\s*=""")
# With these a connection finds tables elsewhere than where the model says.
_ELSEWHERE = ("search_path", "schema_translate_map")


@reader(TargetSchemas)
def read_target_schemas(module: Module, settings: Settings) -> Iterator[TargetSchemas]:
    """The schemas of an env.py's tables, where its configure is not told to look into others than the default one."""
    for script in env_scripts(module):
        online = [each for each in script.configures if each.is_online]
        is_off = any(name == "include_schemas" for each in online for name, _ in each.off)
        is_open = not all(each.complete for each in online)
        given = any("include_schemas" in each.given for each in online)
        if not online or is_open or (given and not is_off) or any(map(module.source.holds, _ELSEWHERE)):
            continue
        found: dict[str, str] = {}
        for schema, table in _schemas(module):
            found.setdefault(schema, table)
        if found:
            yield TargetSchemas("env.py", online[0].place, tuple(found.items()), is_off)


def _schemas(module: Module) -> Iterator[tuple[str, str]]:
    """Each schema, and a table in it; of one that the metadata gives all its tables, none."""
    metadata = module.memoize(target_metadata) or ()
    yield from ((each.schema, "") for each in metadata if each.schema)
    owners = {each.owner for each in metadata}
    found = declarations(module.session, module.root)
    for path in sorted({path for paths in found.by_table.values() for path in paths}) if owners else ():
        if module.session.of_file(_says_schema, path):
            other = module.at(f"{module_key(path)}::")
            tables: list[tuple[str, Table]] = tables_by_metadata(other) if other else []
            yield from ((t.schema, t.subject) for owner, t in tables if owner in owners and t.schema)


def _says_schema(path: str, data: bytes) -> bool:
    return _SAYS_SCHEMA.search(data) is not None
