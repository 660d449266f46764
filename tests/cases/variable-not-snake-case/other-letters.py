# settings: enable = ["DBC103"]
Größe = 20  # DBC103:1
größe = 20
