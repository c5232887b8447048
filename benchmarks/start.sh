# From the command to the first page (200 of the sign-in page), medians of five; and what was taken from where. Sourced by ./bench.
# Each kind of start: Waymark as ./waymark starts it (unpacked, beans worked out by the build, cache of Java) and, before, its jar alone.

need curl curl
. scripts/fast.sh
PORT=${PORT:-8097}
site=http://127.0.0.1:$PORT
export PORT
times=${BENCH_TIMES:-5}
folder=$work/start
median() { sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }
milliseconds() { echo $(($(date +%s%N) / 1000000)); }

begin() {
    if [ "$1" = jar ]; then set -- "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx512m --enable-native-access=ALL-UNNAMED -jar target/waymark.jar; else set -- ./waymark; fi
    "$@" >"$work/start.log" 2>&1 &
    application=$!
}

# once WHAT: milliseconds to the first page, and to the demonstration's being ready, the processor's milliseconds until then, MB of memory
once() {
    from=$(milliseconds)
    begin "$1"
    until curl -fs -o /dev/null -m 5 "$site/sign-in"; do
        kill -0 $application 2>/dev/null || { tail -5 "$work/start.log" >&2; exit 1; }
        sleep 0.01
    done
    first=$(($(milliseconds) - from))
    used=$(awk '{print ($14 + $15) * 10}' /proc/$application/stat)
    until grep -q docs/demonstration.md "$work/start.log"; do sleep 0.02; done
    ready=$(($(milliseconds) - from))
    echo "$first $ready $used $(awk '/VmRSS/ {print int($2 / 1024)}' /proc/$application/status)" >>"$work/start.figures"
}
end() { kill "$1" $application && wait $application 2>/dev/null || true; }

# row NAME WHAT BEFORE AFTER: shell words done before and after each start
row() {
    : >"$work/start.figures"
    for _ in $(seq "$times"); do
        eval "$3"
        once "$2"
        eval "$4"
    done
    printf '| %s | %s' "$1" "$([ "$2" = jar ] && echo 'the jar' || echo './waymark')"
    for n in 1 2 3 4; do printf ' | %s' "$(cut -d' ' -f$n "$work/start.figures" | median)"; done
    echo ' |'
}

external() {
    psql -qX -d postgres -c 'drop database if exists waymark_start' -c 'create database waymark_start owner waymark_owner'
    export WAYMARK_DATABASE_URL="jdbc:postgresql://127.0.0.1:$PGPORT/waymark_start" WAYMARK_DATABASE_OWNER_PASSWORD=bench \
        WAYMARK_DATABASE_APP_PASSWORD=bench WAYMARK_DATA="$folder"
}

[ -f target/waymark.jar ] || { echo "Start ./waymark once before: it builds what is measured." >&2; exit 1; }
psql -qX -d postgres -f src/main/resources/deploy/roles.sql
for role in waymark_owner waymark_app; do psql -qX -d postgres -c "alter role $role password 'bench'"; done
make_fast
echo "Waymark $(git rev-parse --short HEAD 2>/dev/null), PostgreSQL $(psql -qXAt -d postgres -c 'show server_version'), $(nproc) cores, medians of $times"
echo
echo '| Database | Started by | First page, ms | Ready to sign in, ms | Processor until the first page, ms | Memory when ready, MB |'
echo '|---|---|---|---|---|---|'
for what in jar waymark; do
    rm -rf "$folder"
    external
    (row 'PostgreSQL of its own, empty' $what 'external' 'end -TERM')
    (row 'PostgreSQL of its own' $what : 'end -TERM')
    unset WAYMARK_DATABASE_URL
    export WAYMARK_DATA="$folder"
    (row 'embedded, made anew' $what 'rm -rf "$folder"' 'end -TERM')
    (row 'embedded' $what : 'end -TERM')
    (row 'embedded, killed before (kill -9)' $what : 'end -KILL')
    ./waymark clocks --explain >/dev/null 2>&1 || true # stops the database that the last one left behind
done
rm -rf "$folder"
psql -qX -d postgres -c 'drop database if exists waymark_start'
