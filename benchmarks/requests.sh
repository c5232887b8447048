# What one request says to the database, from pg_stat_statements, which counts only meanwhile. Sourced by run.sh.

counting() { psql -qXAt -d postgres -c 'create extension if not exists pg_stat_statements' -c "alter system set pg_stat_statements.track = '$1'" -c 'select pg_reload_conf()' >/dev/null; }

# per_request HTTP-SCRIPT: statements, round trips (BEGIN travels with the first statement) and pages read or found in memory, of one request
per_request() {
    counting top
    sleep 0.3
    psql -qXAt -d postgres -c "select pg_stat_statements_reset(0, (select oid from pg_database where datname = '$PGDATABASE'), 0)" >/dev/null
    asked=$(over_http "$1" 9 1 2 | column 5)
    psql -qXAt -F' ' -d postgres -c "
        select round(sum(calls) filter (where query !~* '^(begin|commit|rollback)') / $asked.0, 1),
               round(sum(calls) filter (where query !~* '^begin') / $asked.0, 1),
               round(sum(shared_blks_hit + shared_blks_read) / $asked.0, 0)
        from pg_stat_statements join pg_database d on d.oid = dbid where datname = '$PGDATABASE' and userid = 'waymark_app'::regrole"
    counting none
}
