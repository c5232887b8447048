# A fast start: the built jar unpacked, with a cache of what Java loads and learns in a start (JDK 25's AOT cache). Sourced after machine.sh.

fast=target/fast
# SerialGC: for so small a heap the least memory; a heap that begins small and grows little, because
# Java would begin with a sixty-fourth of the machine's memory; compact object headers: smaller objects; a thread's stack of 512 kB; code is
# bounded. Two arenas of malloc, because each thread would get its own. The cache is for these options only.
java_options="-XX:+UseSerialGC -Xms96m -Xmn48m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 -XX:+UseCompactObjectHeaders -Xss512k -XX:ReservedCodeCacheSize=96m --enable-native-access=ALL-UNNAMED"
export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-2}"

# What the cache was made of: this JDK, this jar, these options. Java itself refuses a cache that does not fit, and says so.
fast_made_of() { cksum <"$JAVA_HOME/release"; stat -c %Y.%s target/waymark.jar; echo "$java_options"; }

# Unpacks the jar and makes the cache, where they are not those of the jar.
make_fast() {
    if [ -f $fast/made-of ] && [ "$(fast_made_of)" = "$(cat $fast/made-of)" ]; then return; fi
    exec 9>target/fast.lock
    flock 9
    if [ -f $fast/made-of ] && [ "$(fast_made_of)" = "$(cat $fast/made-of)" ]; then exec 9>&-; return; fi
    rm -rf $fast
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar target/waymark.jar extract --destination $fast
    echo "Learning to start fast, once: Waymark starts on a database of its own that is thrown away, and shows some pages (half a minute)…"
    training=$(mktemp -d)
    # shellcheck disable=SC2086
    if (unset WAYMARK_DATABASE_URL WAYMARK_PROCEDURES WAYMARK_MAIL_FROM && WAYMARK_DATA=$training PORT=0 timeout 900 "$JAVA_HOME/bin/java" $java_options \
        -Xmx512m -XX:AOTCacheOutput=$fast/waymark.aot -Dspring.aot.enabled=true -Dwaymark.training=true -jar $fast/waymark.jar) \
        >$fast/training.log 2>&1 9>&- && [ -s $fast/waymark.aot ]; then :; else
        echo "That did not work, so that every start takes longer: $fast/training.log says why." >&2
    fi
    rm -rf "$training"
    fast_made_of >$fast/made-of
    exec 9>&-
}

# fast_java [more options of Java]: what to start Waymark with.
fast_java() {
    if [ -s $fast/waymark.aot ]; then echo "$java_options -XX:AOTCache=$fast/waymark.aot"; else echo "$java_options"; fi
}
