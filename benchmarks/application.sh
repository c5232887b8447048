# Waymark on the benchmark's database, on this machine only. Sourced by ./bench.

PORT=${PORT:-8097}
site=http://127.0.0.1:$PORT

# Starts it and waits until its demonstration area is there; $application is its process.
start_application() {
    (
        export WAYMARK_DATABASE_URL="jdbc:postgresql://127.0.0.1:$PGPORT/$PGDATABASE" WAYMARK_DATABASE_OWNER_PASSWORD=bench \
            WAYMARK_DATABASE_APP_PASSWORD=bench WAYMARK_DATA="$work/$PGDATABASE" PORT
        exec ./waymark
    ) >"$work/$PGDATABASE.log" 2>&1 &
    application=$!
    trap 'stop_application' EXIT INT TERM
    for _ in $(seq 3000); do
        grep -q "docs/demonstration.md" "$work/$PGDATABASE.log" && return
        kill -0 $application 2>/dev/null || { tail -20 "$work/$PGDATABASE.log" >&2; exit 1; }
        sleep 0.2
    done
    echo "Waymark did not start: $work/$PGDATABASE.log" >&2
    exit 1
}

stop_application() {
    trap - EXIT INT TERM
    kill "$application" 2>/dev/null || true
    wait "$application" 2>/dev/null || true
}
