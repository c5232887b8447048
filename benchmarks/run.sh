# Each row: Waymark over HTTP and pgbench with the reference SQL of the same work, three times in turn, medians. Sourced by ./bench.

need wrk wrk
need pgbench postgresql
need curl curl
seconds=${BENCH_SECONDS:-10}
clients=${BENCH_CLIENTS:-8}
. $here/sign-in.sh
. $here/requests.sh
. $here/goals.sh
ask() { psql -qXAt -v ON_ERROR_STOP=1 -c "$1"; }
median() { sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }
column() { cut -d' ' -f"$1"; }

who=$(ask "select id from practitioner where email = '$who_email'")
agency=$(ask "select agency_id from practitioner where email = '$who_email'")
team=$(ask "select id from team where kind = 'FRONT_DOOR' limit 1")

start_application
sign_in
# Whoever has the figures of the whole area.
OVERSIGHT_TOKEN=$(token_of ben.lacey@partnership.northmoor.example)

# over_http SCRIPT SEED [CLIENTS SECONDS]: requests a second, p50 and p99 in ms, answers that were not 2xx, requests
over_http() {
    case $1 in timeliness) auth="TOKEN=$OVERSIGHT_TOKEN" ;; *page*) auth="COOKIE=$COOKIE" ;; *) auth="TOKEN=$TOKEN" ;; esac
    env "$auth" SEED="$2" wrk -t1 -c"${3:-$clients}" -d"${4:-$seconds}s" --timeout 10s -s "$here/http/$1.lua" "$site" | sed -n 's/^FIGURES //p'
}

by_pgbench() {
    pgbench -n -M prepared -c "$clients" -T "$seconds" -D children=$children -D who="$who" -D agency="$agency" -D team="$team" \
        -f "$here/reference/$1.sql" 2>>"$work/pgbench.log" | awk '/^tps/ {print $3}'
}

# row LABEL HTTP-SCRIPT REFERENCE: one line of the table, and of $BENCH_TSV for ./bench full
row() {
    began=$(date +%s)
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
    # shellcheck disable=SC2046 # three figures
    set -- "$1" "$a" "$r" "$(awk "BEGIN {printf \"%.2f\", $a / $r}")" "$(printf '%s' "$app" | column 2 | median)" \
        "$(printf '%s' "$app" | column 3 | median)" "$(printf '%s' "$app" | column 4 | paste -sd+ | bc)" "$(goal "$1")" $(per_request "$2")
    printf '| %s | %s | %.0f | %s | %s | %s | %s | %s | %s | %s | %s | %s s |\n' "$1" "$2" "$3" "$4" "$(met "$4" "$8")" "$5" "$6" "$9" "${10}" "${11}" "$7" \
        $(($(date +%s) - began))
    [ -z "${BENCH_TSV:-}" ] || { printf '%s' "$children"; printf '\t%s' "$@"; echo; } >>"$BENCH_TSV"
}

need bc bc
echo "Waymark $(git rev-parse --short HEAD 2>/dev/null), PostgreSQL $(ask 'show server_version'), $(nproc) cores, $children children, $clients connections, three times $seconds s"
echo
echo '| Work | Waymark/s | pgbench/s | ratio | goal | p50 ms | p99 ms | statements | round trips | buffers | not 2xx | took |'
echo '|---|---|---|---|---|---|---|---|---|---|---|---|'
row 'Open a file, API' file file
row 'Open a file, page' file-page file
row 'My work, API' work work
row 'My work, page' work-page work
row 'Find the child, API' find find
row 'Timeliness report, 12 months, all teams, API' timeliness timeliness
. $here/writes.sh
stop_application
