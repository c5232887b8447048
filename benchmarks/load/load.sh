# Fills $PGDATABASE with $children children, 5,000 at a time; what is there already is left as it is. Sourced by ./bench.

exists() { [ "$(psql -qXAt -d postgres -c "select count(*) from pg_database where datname = '$PGDATABASE'")" = 1 ]; }
ask() { psql -qXAt -v ON_ERROR_STOP=1 -c "$1"; }

if ! exists; then
    echo "Making the area…"
    psql -qX -v ON_ERROR_STOP=1 -d postgres -f src/main/resources/deploy/roles.sql
    psql -qX -v ON_ERROR_STOP=1 -d postgres -c "alter role waymark_owner password 'bench'" -c "alter role waymark_app password 'bench'" \
        -c "create database $PGDATABASE owner waymark_owner"
fi
if [ "$(ask "select count(*) from pg_tables where tablename = 'generated_chunk'")" = 0 ]; then
    start_application
    stop_application
    classes=$work/names
    mkdir -p "$classes"
    unzip -qo target/waymark.jar 'BOOT-INF/classes/org/waymark/child/NameCode.class' 'BOOT-INF/lib/commons-codec*' 'BOOT-INF/lib/jspecify*' -d "$classes"
    path=$classes/BOOT-INF/classes:$(find "$classes/BOOT-INF/lib" -name '*.jar' | paste -sd:)
    "$JAVA_HOME/bin/javac" -cp "$path" -d "$classes/BOOT-INF/classes" $here/load/Names.java
    "$JAVA_HOME/bin/java" -cp "$path" org.waymark.child.Names | psql -qX -1 -v ON_ERROR_STOP=1 -v today="${BENCH_TODAY:-}" -f $here/load/begin.sql
fi

began=$(date +%s)
first=$(ask 'select coalesce(max(last), 0) + 1 from generated_chunk')
start=$first
while [ "$first" -le $children ]; do
    last=$((first + 4999))
    [ $last -gt $children ] && last=$children
    psql -qX -v ON_ERROR_STOP=1 -v first="$first" -v last="$last" -f $here/load/chunk.sql >/dev/null
    took=$(($(date +%s) - began))
    printf '\r%d of %d children, %d s, about %d s to go   ' "$last" $children $took $((took * (children - last) / (last - start + 1)))
    first=$((last + 1))
done
echo
ask 'vacuum analyze'
echo "$PGDATABASE: $(ask "select count(*) from child") children, $(ask "select pg_size_pretty(pg_database_size(current_database()))"), $(ask "select pg_database_size(current_database()) / greatest(count(*), 1) from child") bytes a child"
