-- The rows of one of Flowable's tables once more for each of :times, its own ids changed alike in every table. A case's definition stays the same.
\set ON_ERROR_STOP on
set session_replication_role = replica;
select format('insert into %1$I (%2$s) select %3$s from %1$I cross join generate_series(1, %4$s) k', table_name,
    string_agg(quote_ident(column_name), ', ' order by ordinal_position),
    string_agg(case when data_type = 'character varying' and column_name ~ '(^|_)id_$' and column_name !~ 'def'
        then format('case when %1$I ~ ''^[0-9a-f]{8}-[0-9a-f]{4}-'' then md5(%1$I || ''-'' || k)::uuid::text else %1$I end', column_name)
        else quote_ident(column_name) end, ', ' order by ordinal_position), :times)
from information_schema.columns where table_schema = 'public' and table_name = :'name' group by table_name
\gexec
