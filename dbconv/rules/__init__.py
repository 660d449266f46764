"""The rules: one file a rule, in folders by group; `dbconv.finding.rules` finds them by walking."""
