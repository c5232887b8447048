# The table of ./bench full from its figures: every work in every size, ratio and growth against their goals. Sourced by full.sh.

of() { awk -F '\t' -v n="$1" -v w="$2" -v c="$3" '$1 == n && $2 == w {print $c}' "$BENCH_TSV"; }
smallest=$(cut -f1 "$BENCH_TSV" | sort -n | head -1)
largest=$(cut -f1 "$BENCH_TSV" | sort -n | tail -1)

echo "| Work | Waymark/s, p50 ms: $(cut -f1 "$BENCH_TSV" | sort -nu | paste -sd' ' | sed 's/ / · /g') | ratio to pgbench there | goal | p50 grows | goal | statements, round trips, buffers |"
echo '|---|---|---|---|---|---|---|'
cut -f2 "$BENCH_TSV" | awk '!seen[$0]++ && !/^Mixed/' | while read -r w; do
    rates='' ratios=''
    for n in $(cut -f1 "$BENCH_TSV" | sort -nu); do
        rates="$rates${rates:+ · }$(of "$n" "$w" 3), $(of "$n" "$w" 6)"
        ratios="$ratios${ratios:+ · }$(of "$n" "$w" 5)"
    done
    g=$(goal "$w")
    growth=$(awk "BEGIN {a = \"$(of "$smallest" "$w" 6)\" + 0; printf \"%.2f\", a ? \"$(of "$largest" "$w" 6)\" / a : 0}")
    r=$(of "$largest" "$w" 5)
    echo "| $w | $rates | $ratios | $([ "$r" = - ] && echo '—' || met "$r" "$g") | $growth | $(met_most "$growth" "$(goal_growth "$w")") | $(of "$largest" "$w" 10), $(of "$largest" "$w" 11), $(of "$largest" "$w" 12) |"
done
half='Mixed at half of saturation'
echo
echo "Mixed at half of saturation, open loop: p99 $(of "$smallest" "$half" 7) ms with $smallest children, $(of "$largest" "$half" 7) ms with $largest; goal at most 25 ms ($(met_most "$(of "$largest" "$half" 7)" 25)) and twice the smallest ($(met_most "$(of "$largest" "$half" 7)" "$(awk "BEGIN {print 2 * $(of "$smallest" "$half" 7)}")"))"
