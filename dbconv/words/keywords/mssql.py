"""Keywords of SQL Server.

Made by tools/make_keywords.py; do not edit.
Origin:
- SQLAlchemy (PyPI), 2.1.9: RESERVED_WORDS and the types of its dialect (licence: MIT)
- sql-formatter (npm), 15.9.0: its list of the reserved words of Transact-SQL (licence: MIT)
- sqlfluff (PyPI), 4.5.0: its lists of reserved and future reserved words of T-SQL (licence: MIT)
- Microsoft's Transact-SQL reference, Reserved Keywords and Data Types, of SQL Server 2025: read by
  a person; kept by hand (licence: none needed, only facts are taken)
"""

NAME = "SQL Server"
VERSIONS = ("SQL Server",)
RESERVED: dict[tuple[str, ...], str] = {
    ("SQL Server",): """
        add all alter and any as asc authorization backup begin between break browse bulk by cascade
        case check checkpoint close clustered coalesce collate column commit compute constraint
        contains containstable continue convert create cross current current_date current_time
        current_timestamp current_user cursor database dbcc deallocate declare default delete deny
        desc disk distinct distributed double drop dump else end errlvl escape except exec execute
        exists exit external fetch file fillfactor for foreign freetext freetexttable from full
        function goto grant group having holdlock identity identity_insert identitycol if in index
        inner insert intersect into is join key kill left like lineno load merge national nocheck
        nonclustered not null nullif of off offsets on open opendatasource openquery openrowset
        openxml option or order outer over percent pivot plan precision primary print proc procedure
        public raiserror read readtext reconfigure references replication restore restrict return
        revert revoke right rollback rowcount rowguidcol rule save schema securityaudit select
        semantickeyphrasetable semanticsimilaritydetailstable semanticsimilaritytable session_user
        set setuser shutdown some statistics system_user table tablesample textsize then to top tran
        transaction trigger truncate try_convert tsequal union unique unpivot update updatetext use
        user values varying view waitfor when where while with writetext
    """,
}
KEYWORDS = """
    absolute action ada admin after aggregate alias allocate are array asensitive assertion
    asymmetric at atomic avg before binary bit bit_length blob boolean both breadth call called
    cardinality cascaded cast catalog char char_length character character_length class clob
    collation collect completion condition connect connection constraints constructor corr
    corresponding count covar_pop covar_samp cube cume_dist current_catalog
    current_default_transform_group current_path current_role current_schema
    current_transform_group_for_type cycle data date day dec decimal deferrable deferred depth deref
    describe descriptor destroy destructor deterministic diagnostics dictionary disconnect domain
    dynamic each element equals every exception extract false filter first float fortran found free
    fulltexttable fusion general get global go grouping hold host hour ignore immediate include
    indicator initialize initially inout input insensitive int integer intersection interval
    isolation iterate language large last lateral leading less level like_regex limit ln local
    localtime localtimestamp locator lower map match max member method min minute mod modifies
    modify module month multiset names natural nchar nclob new next no none normalize numeric object
    occurrences_regex octet_length old only operation ordinality out output overlaps overlay pad
    parameter parameters partial partition pascal path percent_rank percentile_cont percentile_disc
    position position_regex postfix prefix preorder prepare preserve prior privileges range reads
    real recursive ref referencing regr_avgx regr_avgy regr_count regr_intercept regr_r2 regr_slope
    regr_sxx regr_sxy regr_syy relative release result returning returns role rollup routine row
    rows savepoint scope scroll search second section sensitive sequence session sets similar size
    smallint space specific specifictype sql sqlca sqlcode sqlerror sqlexception sqlstate sqlwarning
    start state statement static stddev_pop stddev_samp structure submultiset substring
    substring_regex sum symmetric system temporary terminate than time timestamp timezone_hour
    timezone_minute trailing translate translate_regex translation treat trim true uescape under
    unknown unnest upper usage using value var_pop var_samp varchar variable whenever width_bucket
    window within without work wrapper write xmlagg xmlattributes xmlbinary xmlcast xmlcomment
    xmlconcat xmldocument xmlelement xmlexists xmlforest xmliterate xmlnamespaces xmlparse xmlpi
    xmlquery xmlserialize xmltable xmltext xmlvalidate year zone
"""
RESTRICTED = ""
TYPES = """
    bigint binary bit char date datetime datetime2 datetimeoffset decimal float geography geometry
    hierarchyid image int json money nchar ntext numeric nvarchar real rowversion smalldatetime
    smallint smallmoney sql_variant sysname text time timestamp tinyint uniqueidentifier varbinary
    varchar vector xml
"""
