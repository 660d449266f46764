"""The rules: one file a rule, in folders by group; `dbconv.rule.rules_on` finds them by walking.

The module of each folder names the kinds of ``dbconv.facts`` whose facts its rules judge: rules are loaded with these.
"""
