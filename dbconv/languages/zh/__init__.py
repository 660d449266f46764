"""Chinese: what reviewers of Chinese teams write. One module for each group of rules, one constant for each rule."""
