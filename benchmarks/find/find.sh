# Recall and false suggestions of "find the child", on an area of $children generated children whose names people bear. Sourced by ./bench.
# It is an area of its own, because the names of ./bench load are made of syllables; it holds what search reads: children, names, files, grants.
# Prints the half of the searches that was not used for tuning; ./bench find SIZE tuning prints the other, with what was missed.

PGDATABASE=waymark_find_$size
ask() { psql -qXAt -v ON_ERROR_STOP=1 -c "$1"; }
if [ "$(psql -qXAt -d postgres -c "select count(*) from pg_database where datname = '$PGDATABASE'")" = 0 ]; then
    psql -qX -v ON_ERROR_STOP=1 -d postgres -f src/main/resources/deploy/roles.sql
    psql -qX -v ON_ERROR_STOP=1 -d postgres -c "alter role waymark_owner password 'bench'" -c "alter role waymark_app password 'bench'" \
        -c "create database $PGDATABASE owner waymark_owner"
fi
start_application # builds it where something changed, and makes the area or brings it up to date
stop_application
classes=$work/find
rm -rf "$classes"
mkdir -p "$classes"
unzip -qo target/waymark.jar 'BOOT-INF/classes/*' 'BOOT-INF/lib/*' -d "$classes"
path=$classes/BOOT-INF/classes:$(find "$classes/BOOT-INF/lib" -name '*.jar' | paste -sd:)
tests=src/test/java/org/waymark/child
"$JAVA_HOME/bin/javac" -nowarn -proc:none -cp "$path" -d "$classes/BOOT-INF/classes" $here/find/*.java \
    $tests/Bearer.java $tests/Descriptions.java $tests/LabelledArea.java $tests/LabelledChildren.java $tests/Mistakes.java \
    $tests/NameLists.java $tests/Probe.java $tests/ProbeMaker.java $tests/Probes.java $tests/Recall.java
cp src/test/resources/names/* "$classes/BOOT-INF/classes/names/"
echo "Waymark $(git rev-parse --short HEAD 2>/dev/null), PostgreSQL $(ask 'show server_version'), $(nproc) cores, $children children, asked as a front-door social worker"
WAYMARK_DATABASE_URL="jdbc:postgresql://127.0.0.1:$PGPORT/$PGDATABASE" WAYMARK_DATABASE_OWNER_PASSWORD=bench \
    WAYMARK_DATABASE_APP_PASSWORD=bench WAYMARK_DATA="$work/$PGDATABASE" PORT=$PORT \
    "$JAVA_HOME/bin/java" -Xmx2g -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -cp "$path" \
    org.waymark.child.MeasureFind "$children" $here/find/probes.tsv "jdbc:postgresql://127.0.0.1:$PGPORT/$PGDATABASE?user=postgres" ${3:-} \
    2>"$work/$PGDATABASE.log" | sed -n '/^#/,$p'
