# Each row: Waymark over HTTP and pgbench with the reference SQL of the same work, three times in turn, medians. Sourced by ./bench.

need wrk wrk
need pgbench postgresql
need curl curl
seconds=${BENCH_SECONDS:-10}
clients=${BENCH_CLIENTS:-8}
who_email=priya.nair@northmoor.example
ask() { psql -qXAt -v ON_ERROR_STOP=1 -c "$1"; }
median() { sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }
column() { cut -d' ' -f"$1"; }

who=$(ask "select id from practitioner where email = '$who_email'")
agency=$(ask "select agency_id from practitioner where email = '$who_email'")
team=$(ask "select id from team where kind = 'FRONT_DOOR' limit 1")

start_application
token_of() (
    export WAYMARK_DATABASE_URL="jdbc:postgresql://127.0.0.1:$PGPORT/$PGDATABASE" WAYMARK_DATABASE_OWNER_PASSWORD=bench \
        WAYMARK_DATABASE_APP_PASSWORD=bench WAYMARK_DATA="$work/$PGDATABASE" PORT
    ./waymark token "$1" | tail -1
)
TOKEN=$(token_of $who_email)
# Whoever has the figures of the whole area.
OVERSIGHT_TOKEN=$(token_of ben.lacey@partnership.northmoor.example)
jar=$work/cookies
rm -f "$jar"
csrf=$(curl -fsS -c "$jar" -b "$jar" "$site/sign-in" | grep -o 'name="_csrf" value="[^"]*"' | head -1 | cut -d'"' -f4)
curl -sS -o /dev/null -c "$jar" -b "$jar" --data-urlencode "email=$who_email" --data-urlencode "password=lantern-harbour-thistle" \
    --data-urlencode "_csrf=$csrf" "$site/sign-in"
COOKIE=$(awk '!/^# / && NF > 6 {printf "%s=%s; ", $6, $7}' "$jar")
curl -fsS -o /dev/null -b "$jar" "$site/work" || { echo "signing in failed" >&2; exit 1; }
export CHILDREN=$children

# over_http SCRIPT SEED: requests a second, p50 and p99 in ms, answers that were not 2xx
over_http() {
    case $1 in timeliness) auth="TOKEN=$OVERSIGHT_TOKEN" ;; *page*) auth="COOKIE=$COOKIE" ;; *) auth="TOKEN=$TOKEN" ;; esac
    env "$auth" SEED="$2" wrk -t1 -c"$clients" -d"${seconds}s" --timeout 10s -s "$here/http/$1.lua" "$site" | sed -n 's/^FIGURES //p'
}

by_pgbench() {
    pgbench -n -M prepared -c "$clients" -T "$seconds" -D children=$children -D who="$who" -D agency="$agency" -D team="$team" \
        -f "$here/reference/$1.sql" 2>>"$work/pgbench.log" | awk '/^tps/ {print $3}'
}

row() {
    over_http "$2" 0 >/dev/null # warms up
    app='' reference=''
    for n in 1 2 3; do
        app="$app$(over_http "$2" $n)
"
        reference="$reference$(by_pgbench "$3")
"
    done
    a=$(printf '%s' "$app" | column 1 | median)
    r=$(printf '%s' "$reference" | median)
    printf '| %s | %s | %.0f | %s | %s | %s | %s |\n' "$1" "$a" "$r" "$(awk "BEGIN {printf \"%.2f\", $a / $r}")" \
        "$(printf '%s' "$app" | column 2 | median)" "$(printf '%s' "$app" | column 3 | median)" "$(printf '%s' "$app" | column 4 | paste -sd+ | bc)"
}

need bc bc
echo "Waymark $(git rev-parse --short HEAD 2>/dev/null), PostgreSQL $(ask 'show server_version'), $(nproc) cores, $children children, $clients connections, three times $seconds s"
echo
echo '| Work | Waymark/s | pgbench/s | ratio | p50 ms | p99 ms | not 2xx |'
echo '|---|---|---|---|---|---|---|'
row 'Open a file, API' file file
row 'Open a file, page' file-page file
row 'My work, API' work work
row 'My work, page' work-page work
row 'Find the child, API' find find
row 'Timeliness report, 12 months, all teams, API' timeliness timeliness
stop_application
