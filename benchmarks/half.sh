# Mixed work at half of what the application can answer, open loop: a line of the table. Sourced by full.sh.

. $here/sign-in.sh
. $here/mixed.sh
. $here/goals.sh
start_application
sign_in
prepare_mixed
most=$(saturation "$half_seconds")
arrivals "$work/warm.tsv" 5 $((most / 2 + 1))
resident "$half_seconds" >"$work/resident" &
watching=$!
arrivals "$work/half.tsv" "$half_seconds" $((most / 2 + 1))
wait $watching
# shellcheck disable=SC2046 # seven figures
set -- $(figures "$work/half.tsv")
echo "Mixed 90/10, open loop at half of $most requests/s, $half_seconds s: $1 requests, $2 answered, p50 $5 ms, p99 $6 ms, p99.9 $7 ms; goal p99 25 ms: $(met_most "$6" 25)"
echo "Memory of the application under this load, without PostgreSQL: $(cat "$work/resident") MB resident with $(heap) of heap; goal 350 MB: $(met_most "$(cat "$work/resident")" 350)"
printf '%s\tMixed at half of saturation\t%s\t-\t-\t%s\t%s\t%s\t-\t-\t-\t-\n' "$children" $((most / 2 + 1)) "$5" "$6" "$(($3 + $4))" >>"$BENCH_TSV"
stop_application
