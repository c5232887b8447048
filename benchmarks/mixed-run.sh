# ./bench mixed: a fixed rate, whatever becomes of those before, each request timed from when it should have been sent. Sourced by ./bench.

. $here/sign-in.sh
. $here/mixed.sh
out=$work/mixed-$size.tsv
start_application
sign_in
prepare_mixed
arrivals "$work/warm.tsv" 20 "$((rate / 2 + 1))"
resident $((minutes * 60)) >"$work/resident" &
watching=$!
arrivals "$out" $((minutes * 60)) "$rate"
wait $watching
# shellcheck disable=SC2046 # seven figures
set -- $(figures "$out")
echo "Mixed 90/10 on $children children, $rate requests/s for $minutes min, open loop (Gatling, from the intended moment of sending): $1 requests," \
    "$2 answered, $3 refused with 503 and Retry-After, $4 errors; p50 $5 ms, p99 $6 ms, p99.9 $7 ms; goal: p99 at most 300 ms, no error"
for kind in file file-page work work-page find record refer; do
    # shellcheck disable=SC2046
    set -- $(figures "$out" "\$2 == \"$kind\"")
    echo "  $kind: $1 requests, $(($3 + $4)) not answered, p50 $5 ms, p99 $6 ms, p99.9 $7 ms"
done
# shellcheck disable=SC2046
set -- $(lost "$out")
echo "Writes acknowledged: $1, of which the database lacks $2"
echo "Memory of the application under this load: $(cat "$work/resident") MB resident, $(heap) of heap at most; goal 350 MB"
stop_application
