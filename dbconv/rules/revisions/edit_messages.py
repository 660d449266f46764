"""What is said of an edit of a merged revision: a sentence for each kind of change."""

from __future__ import annotations

from collections.abc import Mapping

from dbconv.facts.revisions import Edit, MergedState
from dbconv.rules.revisions.bases import base_value
from dbconv.terms import Value, term
from dbconv.violation import Violation

_CHANGES = {
    "name-added": "{where} was added",
    "name-removed": "{where} was removed",
    "name-changed": "what {where} does was changed",
    "imported": "{where} is {means}",
    "imported-otherwise": "{where} is {means} and was {meant}",
    "no-import": "{where} is no import and was {meant}",
    "added": "{code} was added to {where}",
    "removed": "{code} was removed from {where}",
    "moved": "{code} was moved in {where}",
    "became": "{before} became {code} in {where}",
    "white-space": "white space inside a string was changed in {where}",
    "means-another": "{code} is {means} and was {meant} in {where}",
    "means-otherwise": "{code} means something else in {where}",
    "pin-changed": "its line in {lock} was changed",
    "pin-removed": "its line in {lock} was removed",
}


def edit_messages(subject: str, advice: str) -> Mapping[str, str]:
    """All messages on edits in one direction, by the kind of the change."""
    return {kind: f"{subject}: {change} after it was merged ({{base}}); {advice}" for kind, change in _CHANGES.items()}


def edit_violation(edit: Edit, state: MergedState) -> Violation:
    """The violation that an edit is."""
    kind, given, _ = edit.change
    values: dict[str, Value] = {**given, "revision": state.subject, "base": base_value(state.base)}
    values["where"] = given.get("name") or term("loaded")
    if "helper" in given:
        values["where"] = term("helper", name=given["helper"], direction=edit.direction)
    if "statement" in given:
        values["where"] = term("statement-of", statement=given["statement"], function=values["where"])
    if "part" in given:
        values.update({name: term(given["part"], code=given[name]) for name in ("before", "code") if name in given})
    said = {"revision", "base", *(name for name in values if f"{{{name}}}" in _CHANGES[kind])}
    return Violation(kind, edit.place, {name: values[name] for name in said})
