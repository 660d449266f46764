"""What was merged of a script directory, against its files with the text that is linted."""

from __future__ import annotations

import os

from dbconv.merged.comparison import Comparison
from dbconv.merged.history import history_of
from dbconv.merged.lock import lock_at
from dbconv.modules.module import Module
from dbconv.script.directory import ScriptDirectory, directory_of
from dbconv.script.files import revision_files, with_text
from dbconv.script.revision import Revision
from dbconv.settings import Settings


def comparison_of(
    module: Module, directory: ScriptDirectory, own: Revision | None, merged_ref: str
) -> tuple[Comparison, str]:
    """The merged revisions against the files, of which one has the text that is linted; and that one's path.

    ``own`` is None for a text that is no revision, as that of env.py.
    """
    session, path = module.session, real_path(module)
    files = revision_files(session, directory)
    if own is not None:
        files = with_text(session, files, path, own)
    history = history_of(session, directory, merged_ref)
    return session.once(Comparison, history, files, lock_at(session, directory.lock)), path


def real_path(module: Module) -> str:
    """The path of a module as script directories have it: a folder's real path, and the name."""
    folder, name = os.path.split(module.source.path)
    return os.path.join(module.session.real_path(folder), name)


def is_merged(module: Module, own: Revision, settings: Settings) -> bool:
    """Whether a revision is known to be merged: by its id, or where that is computed by its file."""
    directory = directory_of(module.session, module.source.path) if module.source.path else None
    if directory is None:
        return False
    comparison, path = comparison_of(module, directory, own, settings.merged_ref)
    return own.revision in comparison.merged_ids or (own.revision is None and path in comparison.history.by_path)
