# How many bytes a child takes, and which tables and indexes take them. Sourced by ./bench.

psql -qX -P footer=off -c "select count(*) as children, pg_size_pretty(pg_database_size(current_database())) as database,
    (pg_database_size(current_database()) - pg_database_size('template1')) / greatest(count(*), 1) as bytes_a_child from child" \
    -c "select relname as table, round(reltuples::numeric / (select count(*) from child), 2) as rows_a_child,
        pg_total_relation_size(oid) / (select count(*) from child) as bytes_a_child, pg_table_size(oid) / (select count(*) from child) as table,
        pg_indexes_size(oid) / (select count(*) from child) as indexes
        from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 3 desc limit 12" \
    -c "select indexrelname as index, pg_relation_size(c.oid) / (select count(*) from child) as bytes_a_child, idx_scan as used
        from pg_class c join pg_stat_user_indexes s on s.indexrelid = c.oid order by 2 desc limit 24"
