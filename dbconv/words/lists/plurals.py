"""Nouns whose plural no rule gives. Written by hand, for the nouns that tables are called."""

IRREGULAR = """
analysis analyses
axis axes
basis bases
child children
corpus corpora
crisis crises
criterion criteria
diagnosis diagnoses
foot feet
goose geese
half halves
hypothesis hypotheses
knife knives
leaf leaves
life lives
loaf loaves
man men
matrix matrices
mouse mice
ox oxen
parenthesis parentheses
phenomenon phenomena
quiz quizzes
self selves
shelf shelves
synopsis synopses
thesis theses
thief thieves
tooth teeth
wharf wharves
wife wives
wolf wolves
woman women
"""

OTHER_FORMS = """
appendix appendices
buffalo buffaloes
bus buses
cargo cargoes
echo echoes
formula formulae
gas gases
hero heroes
index indices
medium media
person people
potato potatoes
status statuses
tomato tomatoes
veto vetoes
virus viruses
vertex vertices
"""
"""Beside the regular plural."""

SINGULAR_IN_S = """
access address alias analysis asbestos atlas axis basis bias bus business campus canvas cas census chaos class cms
compass consensus corpus cosmos crs css customs diagnosis dns express focus gas genius glass goods gps ios iris
kubernetes lens loss mathematics mass mess minus news nexus os pass physics plus pos press process progress radius sales
series ses sis sms sns species status success surplus synopsis synthesis tax terminus thesis this tls tos upos virus
witness wireless
"""
"""Nouns that end like a plural and are none: ``news`` is not of ``new``."""
