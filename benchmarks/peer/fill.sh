# Fills $filled once: the first 1,000 children's open work through Flowable's own Java API, the others' as copies of these rows. Sourced by run.

if [ "$(psql -qXAt -d postgres -c "select count(*) from pg_database where datname = '$filled'")" = 0 ]; then
    block=1000 # children; what is open repeats itself after so many
    say "Filling $filled…"
    maintain -c "drop database if exists ${filled}_new" -c "create database ${filled}_new"
    export PGDATABASE="${filled}_new"
    PEER_DATABASE_URL="jdbc:postgresql://127.0.0.1:$PGPORT/$PGDATABASE"
    "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx768m -Dclients="$clients" -jar $jar fill $block
    if [ $children -gt $block ]; then
        for table in $(ask "select relname from pg_class where relkind = 'r' and relname ~ '^act_(cmmn_)?(ru|hi)_' order by 1"); do
            say "  copying $table"
            psql -qX -v name="$table" -v times=$((children / block - 1)) -f $here/sql/copy.sql >/dev/null
        done
    fi
    say "  the search's tokens"
    psql -qX -v children=$children -f $here/sql/tokens.sql >/dev/null
    ask 'vacuum analyze'
    peer prove || fail "a copied case does not go on: $(grep -v ^WARNING "$log" | tail -3)"
    maintain -c "alter database $PGDATABASE rename to $filled"
    export PGDATABASE="${filled}_run"
    PEER_DATABASE_URL="jdbc:postgresql://127.0.0.1:$PGPORT/$PGDATABASE"
fi
