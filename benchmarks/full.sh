# ./bench full: every size in turn, the peer, the table with its goals, the chart. Writes docs/evidence/bench-full.*. Sourced by ./bench.

sizes='10k 100k 1m' quick=
shift
while [ $# -gt 0 ]; do
    case $1 in
    --sizes) sizes=$2; shift ;;
    --quick) quick=yes ;;
    *) help; exit 64 ;;
    esac
    shift
done
export BENCH_SECONDS="${BENCH_SECONDS:-$([ "$quick" ] && echo 1 || echo 4)}"
half_seconds=$([ "$quick" ] && echo 6 || echo 30)
evidence=${BENCH_EVIDENCE:-docs/evidence}
export BENCH_TSV=$evidence/bench-full.tsv
mkdir -p "$evidence"
: >"$BENCH_TSV"
. $here/machine.sh
. $here/goals.sh
started=$(date +%s)

# took WHAT SINCE
took() { echo "($1: $(($(date +%s) - $2)) s)"; echo; }

# part FILE: one part of it; what fails is said, and the others go on
part() {
    set +e
    # shellcheck disable=SC1090 # one of the parts beside this
    (set -e && . "$here/$1.sh")
    rc=$?
    set -e
    [ $rc = 0 ] || { echo "This part failed ($1)."; : >"$work/failed"; }
    echo
}

# rate WORK: how often a second Waymark does it in the largest area measured so far
rate() { awk -F '\t' -v w="$1" 'index($2, w) == 1 {r = $3} END {print r}' "$BENCH_TSV"; }

measure() {
    describe_machine
    for size in $sizes; do
        since=$(date +%s)
        PGDATABASE=waymark_$size
        children=$(children_of "$size")
        echo "## $children children"
        echo
        ./bench load "$size" >/dev/null
        part size
        part run
        part half
        took "$size" "$since"
        # The goals name the peer at 100,000; a shorter run takes the size it has.
        [ "$size" = 100k ] || [ "$sizes" = "$size" ] || continue
        part peer
    done
    echo "## Three times as much as it can answer"
    echo
    since=$(date +%s)
    BENCH_OVERLOAD_SECONDS=$([ "$quick" ] && echo 10 || echo 60)
    part overload
    took overload "$since"
}

clients=${BENCH_CLIENTS:-8}
rm -f "$work/failed"
measure | tee "$evidence/bench-full.txt"
awk -F '\t' -f $here/chart.awk "$BENCH_TSV" >"$evidence/bench-full.svg"
. $here/table.sh | tee "$evidence/bench-full.md"
took "all of it" "$started" | tee -a "$evidence/bench-full.txt"
echo "Written: $evidence/bench-full.md, .txt, .tsv and .svg"
[ ! -f "$work/failed" ]
