"""Keywords of Oracle.

Made by tools/make_keywords.py; do not edit.
Origin:
- sql-formatter (npm), 15.9.0: its list of the reserved words and keywords of PL/SQL, none of them
  taken as reserved in SQL (licence: MIT)
- SQLAlchemy (PyPI), 2.1.9: RESERVED_WORDS and the types of its dialect (licence: MIT)
- Oracle Database SQL Language Reference, Oracle SQL Reserved Words, of release 19c to 23ai: read by
  a person; kept by hand (licence: none needed, only facts are taken)
"""

NAME = "Oracle"
VERSIONS = ("Oracle",)
RESERVED: dict[tuple[str, ...], str] = {
    ("Oracle",): """
        access add all alter and any as asc audit between by char check cluster column column_value
        comment compress connect create current date decimal default delete desc distinct drop else
        exclusive exists file float for from grant group having identified immediate in increment
        index initial insert integer intersect into is level like lock long maxextents minus
        mlslabel mode modify nested_table_id noaudit nocompress not nowait null number of offline on
        online option or order pctfree prior public raw rename resource revoke row rowid rownum rows
        select session set share size smallint start successful synonym sysdate table then to
        trigger uid union unique update user validate values varchar varchar2 view whenever where
        with
    """,
}
KEYWORDS = """
    agent aggregate arrow at attribute authid avg begin block body both bound bulk byte call calling
    cascade case charset charsetform charsetid close clusters colauth collect columns commit
    committed compiled constant constructor context convert count crash cursor customdatum dangling
    data day declare define deterministic duration element elsif empty end escape except exception
    exceptions execute exit external fetch final fixed forall force form function general goto hash
    heap hidden hour if including indexes indicator indices infinite instantiable interface interval
    invalidate isolation java language large leading length library like2 like4 likec limit limited
    local loop map max maxlen member merge min minute mod month multiset name nan national native
    new nocopy object ocicoll ocidate ocidatetime ociduration ociinterval ociloblocator ocinumber
    ociraw ociref ocirefcursor ocirowid ocistring ocitype only opaque open operator oracle oradata
    organization orlany orlvary others out overlaps overriding package parallel_enable parameter
    parameters partition pascal pipe pipelined pragma private procedure raise range read record ref
    reference rem remainder result return returning reverse rollback sample save savepoint sb1 sb2
    sb4 second segment self separate sequence serializable short size_t some sparse sql sqlcode
    sqldata sqlname sqlstate standard static stddev stored string struct style submultiset
    subpartition substitutable subtype sum tabauth tdo the time timezone_abbr timezone_hour
    timezone_minute timezone_region trailing transac transactional trusted type ub1 ub2 ub4 under
    unsigned untrusted use using valist value variable variance varray views void when while work
    wrapped write year zone
"""
RESTRICTED = ""
TYPES = """
    bfile binary_double binary_float blob boolean character clob dec double int interval json nchar
    nclob numeric nvarchar2 real timestamp urowid vector xmltype
"""
