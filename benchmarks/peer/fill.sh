# What is asked for is filled once and kept. Sourced by run.

exists() { [ "$(psql -qXAt -d postgres -c "select count(*) from pg_database where datname = '$1'")" = 1 ]; }
# use DATABASE: from here on, for psql and for Flowable
use() { export PGDATABASE="$1" PEER_DATABASE_URL="jdbc:postgresql://127.0.0.1:$PGPORT/$1"; }
begin_filling() {
    say "Filling $1…"
    maintain -c "drop database if exists ${1}_new" -c "create database ${1}_new"
    use "${1}_new"
}
end_filling() { ask 'vacuum analyze' && maintain -c "alter database ${1}_new rename to $1"; }

# The first children's open work is made through Flowable's own Java API, the others' is copies of these rows.
fill_cases() {
    exists $filled && return
    block=1000 # children; what is open repeats itself after so many
    begin_filling $filled
    peer fill $block >&2 || fail "filling: $log"
    if [ $children -gt $block ]; then
        for table in $(ask "select relname from pg_class where relkind = 'r' and relname ~ '^act_(cmmn_)?(ru|hi)_' order by 1"); do
            say "  copying $table"
            psql -qX -v name="$table" -v times=$((children / block - 1)) -f $here/sql/copy.sql >/dev/null
        done
    fi
    peer prove || fail "a copied case does not go on: $log"
    end_filling $filled
}

fill_names() {
    exists $names && return
    begin_filling $names
    psql -qX -v children=$children -f $here/sql/tokens.sql >/dev/null
    end_filling $names
}
