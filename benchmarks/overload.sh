# ./bench overload: three times what it can answer, for a minute; then a tenth of it until answers are as quick as before. Sourced by ./bench.

. $here/sign-in.sh
. $here/mixed.sh
out=$work/overload-$size.tsv
start_application
sign_in
prepare_mixed
most=$(saturation 15)
arrivals "$work/before.tsv" 10 $((most / 4 + 1))
arrivals "$out" "${BENCH_OVERLOAD_SECONDS:-60}" $((most * 3)) &
loading=$!
# A second, light and steady stream tells when ordinary work is quick again; the load's own late answers do not.
sleep $((${BENCH_OVERLOAD_SECONDS:-60} + 8))
ended=$(date +%s)
arrivals "$work/after.tsv" 30 $((most / 4 + 1))
wait $loading
# shellcheck disable=SC2046
set -- $(figures "$work/before.tsv")
echo "Overload on $children children: it answers $most requests/s with $clients clients; at a quarter of that p50 $5 ms, p99 $6 ms before"
# shellcheck disable=SC2046
set -- $(figures "$out")
echo "Three times as much, $((most * 3)) requests/s for ${BENCH_OVERLOAD_SECONDS:-60} s: $1 requests, $2 answered (p50 $5 ms, p99 $6 ms), $3 refused with 503 and Retry-After, $4 neither"
awk -F '\t' '{n[$4]++} END {for (s in n) printf "  status %s: %d\n", (s == 0 ? "none" : s), n[s]}' "$out" | sort
# shellcheck disable=SC2046
set -- $(lost "$out")
echo "Writes acknowledged meanwhile: $1, of which the database lacks $2"
sort -t "$(printf '\t')" -k1,1n -k3,3n "$work/after.tsv" | awk -F '\t' -v goal=300 '
    $1 != second {judge(); second = $1; n = 0; bad = 0}
    {t[++n] = $3; if ($4 < 200 || $4 >= 300) bad++}
    function judge() { if (n && !found && !bad && t[int(n * 0.99 + 0.999999)] <= goal * 1000) {found = 1; at = second} }
    END {judge(); print found ? "Recovered: p99 within 300 ms and no error from second " at + 0 " of ordinary load, which began when the load ended" : "Not recovered within 30 s"}'
stop_application
