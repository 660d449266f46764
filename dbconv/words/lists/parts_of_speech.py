"""Words of the closed classes, and what may stand before a preposition at the end of a name. Written by hand."""

ARTICLES = "a an the"
CONJUNCTIONS = "and but if nor or than unless whereas whether while although because"
PREPOSITIONS = """
about above across after against along among around as at before behind below beneath beside between beyond by despite
during except for from in inside into like near of on onto outside over per since through till to toward towards under
until upon via with within without
"""
PRONOUNS = """
he her hers him his i it its me mine my our ours she that their theirs them these they this those us we what which who
whom whose you your yours
"""
ADVERBS = """
again almost already also always early ever far fast hardly here just lately maybe never now often once perhaps quickly
quite rather really seldom slowly so sometimes soon still then there therefore today together tomorrow too twice usually
very well yesterday yet
"""

AFTER_PARTICIPLE = "as at by for from in into of on to until via with"
"""Prepositions that may end a name after a participle or an adjective: ``created_at``, ``valid_from``."""

PARTICIPLES = """
begun bought broken built caught chosen cut done drawn driven found frozen given gone got held hidden hit kept known
laid left lost made met overridden overwritten paid put read run seen sent set shown shut sold spent split spoken
swept taken thrown told understood undone withdrawn won written
"""
"""Those that do not end in ``-ed``."""

ADJECTIVES = """
absent active available clear close dead due effective eligible free good idle inactive invalid late live new off old
online open present public ready relative responsible sensitive similar valid visible
"""
"""Those that a date or a person follows: ``valid_until``, ``available_from``."""

BEFORE_NOUNS = """
actual additional alternate alternative basic big bold clean common complex current custom default digital dynamic
empty english exact external extra final first full generic global hex html id initial internal iso json key large
last local long lower main max md5 min multi multiple negative next normal numeric official optional original other
partial plain positive previous primary printable private pure random raw real regular rich safe secondary short
simple single small special static sub temporary third total unicode unique upper utf8 uuid virtual whole
"""
"""Words that say of which kind a text, a list or a number is, and name nothing without it."""
