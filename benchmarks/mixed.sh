# Mixed work, nine reads to one write, by Gatling (benchmarks/mixed). Sourced by ./bench after application.sh and sign-in.sh.

prepare_mixed() {
    need mvn maven
    if [ ! -f $here/mixed/target/classpath ] || [ -n "$(find $here/mixed/pom.xml $here/mixed/src -newer $here/mixed/target/classpath -print -quit)" ]; then
        echo "Building the load generator…" >&2
        maven -q -f $here/mixed/pom.xml compile dependency:build-classpath -Dmdep.outputFile=target/classpath >&2
    fi
    WRITER=$(token_of "$writer_email")
}

# arrivals FILE SECONDS [RATE]: a line in FILE for each arrival (its columns: Mixed.java); without a rate as many as $clients can ask.
arrivals() {
    seed=$((${seed:-0} + 1))
    "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx1g --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
        --add-opens java.base/java.lang=ALL-UNNAMED \
        -Durl="$site" -Dtoken="$TOKEN" -Dwriter="$WRITER" -Dcookie="$COOKIE" -Dchildren="$children" -Dclients="${clients:-8}" \
        -Dseed="$seed$(date +%s)" -Dseconds="$2" -Drate="${3:-0}" -Dout="$1" -Dreferral='{"directReason": "Nobody could be reached."}' \
        -cp "$here/mixed/target/classes:$(cat $here/mixed/target/classpath)" io.gatling.app.Gatling -s Mixed -nr -rf "$work/gatling" \
        >"$1.log" 2>&1 || true
    [ -s "$1" ] || { echo "The load generator wrote nothing:" >&2; tail -5 "$1.log" >&2; return 1; }
}

# figures FILE [CONDITION]: how many, answered well, refused with 503 and Retry-After, anything else; p50, p99, p99.9 in ms of those answered well
figures() {
    awk -F '\t' "${2:-1}" "$1" | sort -t "$(printf '\t')" -k3,3n | awk -F '\t' '
        $4 >= 200 && $4 < 300 {t[++ok] = $3; next}
        $4 == 503 && $5 != "-" {busy++; next}
        {other++}
        function at(p, i) { i = int(ok * p + 0.999999); return ok ? t[i < 1 ? 1 : i] / 1000 : 0 }
        END {printf "%d %d %d %d %.1f %.1f %.1f\n", NR, ok, busy, other, at(0.5), at(0.99), at(0.999)}'
}

# lost FILE: how many writes were acknowledged, and how many of those the database does not have
lost() {
    {
        echo 'create temp table ledger (kind text, id uuid);'
        echo 'copy ledger from stdin;'
        awk -F '\t' '$4 == 201 {print $2 "\t" $6}' "$1"
        echo '\.'
        echo "select count(*) || ' ' || count(*) filter (where not exists (
                  select from (select id, id as record, child_id from concern union all select id, concern_id, child_id from referral) w
                  join case_event e on e.child_id = w.child_id and w.record in (e.subject_id, e.record_id) where w.id = l.id)) from ledger l;"
    } >"$1.sql"
    psql -qXAt -v ON_ERROR_STOP=1 -f "$1.sql"
}

# saturation: requests a second that are answered when $clients ask without a pause
saturation() {
    arrivals "$work/saturation.tsv" "${1:-15}"
    awk -F '\t' -v s="${1:-15}" '$4 >= 200 && $4 < 300 && $1 >= s / 3 && $1 < s {n++} END {printf "%d\n", n / (s - s / 3)}' "$work/saturation.tsv"
}

# resident SECONDS: the most memory of the application in that time, MB, looked at each second
resident() {
    most=0
    for _ in $(seq "$1"); do
        now=$(awk '/^VmRSS/ {print int($2 / 1024)}' "/proc/$application/status" 2>/dev/null || echo 0)
        [ "${now:-0}" -gt $most ] && most=$now
        sleep 1
    done
    echo $most
}

# heap: the most that the application's heap may take, as it was started
heap() { tr '\0' '\n' <"/proc/$application/cmdline" | sed -n 's/^-Xmx//p' | tail -1; }
