"""Keywords of SQLite.

Made by tools/make_keywords.py; do not edit.
Origin:
- SQLAlchemy (PyPI), 2.1.9: RESERVED_WORDS and the types of its dialect (licence: MIT)
- SQLite documentation, Datatypes In SQLite, of SQLite 3.40 to 3.54: read by a person; kept by hand
  (licence: public domain)
- SQLite, the library in Python, 3.40.1: sqlite3_keyword_name(); reserved is what CREATE TABLE
  refuses as the name of a column, or SELECT misreads (licence: public domain)
- SQLite, the library in apsw, 3.54.1: sqlite3_keyword_name(); reserved is what CREATE TABLE refuses
  as the name of a column, or SELECT misreads (licence: public domain)
"""

NAME = "SQLite"
VERSIONS = ("SQLite 3.40", "SQLite 3.54")
RESERVED: dict[tuple[str, ...], str] = {
    ("SQLite 3.40", "SQLite 3.54"): """
        add all alter and as autoincrement between case cast check collate commit constraint create
        current_date current_time current_timestamp default deferrable delete distinct drop else
        escape except exists foreign from group having in index insert intersect into is isnull join
        limit not nothing notnull null on or order primary raise references returning select set
        table then to transaction union unique update using values when where
    """,
}
KEYWORDS = """
    abort action after always analyze asc attach before begin by cascade column conflict cross
    current database deferred desc detach do each end exclude exclusive explain fail filter first
    following for full generated glob groups if ignore immediate indexed initially inner instead key
    last left like match materialized natural no nulls of offset others outer over partition plan
    pragma preceding query range recursive regexp reindex release rename replace restrict right
    rollback row rows savepoint temp temporary ties trigger unbounded vacuum view virtual window
    with without
"""
RESTRICTED = ""
TYPES = """
    any bigint blob bool boolean char character clob date datetime decimal double float int int2
    int8 integer json jsonb mediumint nchar numeric nvarchar real smallint text time timestamp
    tinyint varchar
"""
