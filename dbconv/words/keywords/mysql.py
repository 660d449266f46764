"""Keywords of MySQL and MariaDB.

Made by tools/make_keywords.py; do not edit.
Origin:
- ts-mysql-parser (npm), 0.2.0: its keyword lists, with their reserved flags (licence: MIT)
- MySQL 5.7 Reference Manual, Keywords and Reserved Words, of MySQL 5.7.42: read by a person; kept
  by hand (licence: none needed, only facts are taken)
- MySQL 8.0 Reference Manual, Keywords and Reserved Words, of MySQL 8.0.34: read by a person; kept
  by hand (licence: none needed, only facts are taken)
- MySQL 8.4 Reference Manual, Data Types, of MySQL 8.4: read by a person; kept by hand (licence:
  none needed, only facts are taken)
- MySQL 8.4 Reference Manual, Keywords and Reserved Words, of MySQL 8.4.6: read by a person; kept by
  hand (licence: none needed, only facts are taken)
- MariaDB, Debian's mariadb-server-core, 10.11.19: information_schema.keywords; reserved is what
  CREATE TABLE refuses as the name of a column (licence: GPL-2.0, of the server; its answers are
  facts)
"""

NAME = "MySQL"
VERSIONS = ("MySQL 5.7", "MySQL 8.0", "MySQL 8.4", "MariaDB 10.11")
RESERVED: dict[tuple[str, ...], str] = {
    ("MySQL 5.7", "MySQL 8.0", "MySQL 8.4", "MariaDB 10.11"): """
        accessible add all alter analyze and as asc asensitive before between bigint binary blob
        both by call cascade case change char character check collate column condition constraint
        continue convert create cross current_date current_time current_timestamp current_user
        cursor databases day_hour day_microsecond day_minute day_second dec decimal declare default
        delayed delete desc describe deterministic distinct distinctrow div double drop dual each
        else elseif enclosed escaped exists exit explain false fetch float float4 float8 for force
        foreign from fulltext grant group having high_priority hour_microsecond hour_minute
        hour_second if ignore in index infile inner inout insensitive insert int int1 int2 int3 int4
        int8 integer interval into is iterate join key keys kill leading leave left like limit
        linear lines load localtime localtimestamp lock long longblob longtext loop low_priority
        match maxvalue mediumblob mediumint mediumtext middleint minute_microsecond minute_second
        mod modifies natural no_write_to_binlog not null numeric on optimize optionally or order out
        outer outfile partition precision primary procedure purge range read read_write reads real
        references regexp release rename repeat replace require resignal restrict return revoke
        right rlike schemas second_microsecond select sensitive separator set show signal smallint
        spatial specific sql sql_big_result sql_calc_found_rows sql_small_result sqlexception
        sqlstate sqlwarning ssl starting straight_join table terminated then tinyblob tinyint
        tinytext to trailing trigger true undo union unique unlock unsigned update usage use using
        utc_date utc_time utc_timestamp values varbinary varchar varcharacter varying when where
        while with write xor year_month zerofill
    """,
    ("MySQL 5.7", "MySQL 8.0", "MySQL 8.4"): """
        _filename database generated get io_after_gtids io_before_gtids optimizer_costs option
        schema stored virtual
    """,
    ("MySQL 5.7", "MySQL 8.0", "MariaDB 10.11"): "master_ssl_verify_server_cert",
    ("MySQL 8.0", "MySQL 8.4", "MariaDB 10.11"): "except intersect over recursive row_number rows",
    ("MySQL 5.7", "MySQL 8.0"): "master_bind",
    ("MySQL 8.0", "MySQL 8.4"): """
        cube cume_dist dense_rank empty first_value function grouping groups json_table lag
        last_value lateral lead nth_value ntile of percent_rank rank row system window
    """,
    ("MySQL 8.4",): "manual parallel qualify tablesample",
    ("MariaDB 10.11",): """
        current_role delete_domain_id do_domain_ids ignore_domain_ids master_demote_to_replica
        master_demote_to_slave offset page_checksum parse_vcol_expr portion ref_system_id returning
        stats_auto_recalc stats_persistent stats_sample_pages
    """,
}
KEYWORDS = """
    account action active admin after against aggregate algorithm always analyse any array ascii at
    attribute authentication auto auto_increment autoextend_size avg avg_row_length backup begin
    bernoulli binlog bit block bool boolean btree buckets bulk byte cache cascaded catalog_name
    chain challenge_response changed channel charset checksum cipher class_origin client clone close
    coalesce code collation column_format column_name columns comment commit committed compact
    completion component compressed compression concurrent connection consistent constraint_catalog
    constraint_name constraint_schema contains context cpu current cursor_name data datafile date
    datetime day deallocate default_auth definer definition delay_key_write des_key_file description
    diagnostics directory disable discard disk do dumpfile duplicate dynamic enable encryption end
    ends enforced engine engine_attribute engines enum error errors escape event events every
    exchange exclude execute expansion expire export extended extent_size factor
    failed_login_attempts fast faults fields file file_block_size filter finish first fixed flush
    following follows format found full general generate geomcollection geometry geometrycollection
    get_format get_master_public_key get_source_public_key global grants group_replication gtid_only
    gtids handler hash help histogram history host hosts hour identified ignore_server_ids import
    inactive indexes initial initial_size initiate insert_method install instance invisible invoker
    io io_thread ipc isolation issuer json json_value key_block_size keyring language last leaves
    less level linestring list local locked locks log logfile logs master master_auto_position
    master_compression_algorithms master_connect_retry master_delay master_heartbeat_period
    master_host master_log_file master_log_pos master_password master_port master_public_key_path
    master_retry_count master_server_id master_ssl master_ssl_ca master_ssl_capath master_ssl_cert
    master_ssl_cipher master_ssl_crl master_ssl_crlpath master_ssl_key master_tls_ciphersuites
    master_tls_version master_user master_zstd_compression_level max_connections_per_hour
    max_queries_per_hour max_rows max_size max_updates_per_hour max_user_connections medium member
    memory merge message_text microsecond migrate min_rows minute mode modify month multilinestring
    multipoint multipolygon mutex mysql_errno name names national nchar ndb ndbcluster nested
    network_namespace never new next no no_wait nodegroup none nowait nulls number nvarchar off oj
    old one only open optional options ordinality organization others owner pack_keys page
    parse_gcol_expr parse_tree parser partial partitioning partitions password password_lock_time
    path persist persist_only phase plugin plugin_dir plugins point polygon port precedes preceding
    prepare preserve prev privilege_checks_user privileges process processlist profile profiles
    proxy quarter query quick random read_only rebuild recover redo_buffer_size redofile redundant
    reference registration relay relay_log_file relay_log_pos relay_thread relaylog reload remove
    reorganize repair repeatable replica replicas replicate_do_db replicate_do_table
    replicate_ignore_db replicate_ignore_table replicate_rewrite_db replicate_wild_do_table
    replicate_wild_ignore_table replication require_row_format reset resource respect restart
    restore resume retain returned_sqlstate returns reuse reverse role rollback rollup rotate
    routine row_count row_format rtree s3 savepoint schedule schema_name second secondary
    secondary_engine secondary_engine_attribute secondary_load secondary_unload security serial
    serializable server session share shutdown signed simple skip slave slow snapshot socket some
    soname sounds source source_auto_position source_bind source_compression_algorithms
    source_connect_retry source_delay source_heartbeat_period source_host source_log_file
    source_log_pos source_password source_port source_public_key_path source_retry_count source_ssl
    source_ssl_ca source_ssl_capath source_ssl_cert source_ssl_cipher source_ssl_crl
    source_ssl_crlpath source_ssl_key source_ssl_verify_server_cert source_tls_ciphersuites
    source_tls_version source_user source_zstd_compression_level sql_after_gtids sql_after_mts_gaps
    sql_before_gtids sql_buffer_result sql_cache sql_no_cache sql_thread sql_tsi_day sql_tsi_hour
    sql_tsi_minute sql_tsi_month sql_tsi_quarter sql_tsi_second sql_tsi_week sql_tsi_year srid
    stacked start starts status stop storage stream string subclass_origin subject subpartition
    subpartitions super suspend swaps switches table_checksum table_name tables tablespace temporary
    temptable text than thread_priority ties time timestamp timestampadd timestampdiff tls
    transaction triggers truncate type types unbounded uncommitted undefined undo_buffer_size
    undofile unicode uninstall unknown unregister until upgrade url use_frm user user_resources
    validation value variables vcpu view visible wait warnings week weight_string without work
    wrapper x509 xa xid xml year zone
"""
RESTRICTED = ""
TYPES = """
    bit bool boolean date datetime enum fixed geomcollection geometry geometrycollection json
    linestring multilinestring multipoint multipolygon nchar nvarchar point polygon serial text time
    timestamp year
"""
