# What a figure was measured on, in front of every evidence. Sourced by ./bench.

describe_machine() {
    echo "$(date -u '+%Y-%m-%d %H:%M') UTC, commit $(git rev-parse --short HEAD)$(git diff --quiet HEAD 2>/dev/null || echo ' and changes')"
    echo "$(nproc) cores ($(awk -F ': ' '/model name/ {print $2; exit}' /proc/cpuinfo)), $(awk '/MemTotal/ {printf "%.0f GiB", $2 / 1048576}' /proc/meminfo), Linux $(uname -r)"
    echo "PostgreSQL $(psql -qXAt -d postgres -c 'show server_version'): shared_buffers $(psql -qXAt -d postgres -c 'show shared_buffers'), fsync $(psql -qXAt -d postgres -c 'show fsync'), synchronous_commit $(psql -qXAt -d postgres -c 'show synchronous_commit')"
    "$JAVA_HOME/bin/java" -version 2>&1 | sed -n 3p
    echo "Load average before: $(cut -d' ' -f1-3 /proc/loadavg)"
    echo
}
