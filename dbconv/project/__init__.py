"""The project around a linted file, linked: what its modules, revisions and scripts say together."""
