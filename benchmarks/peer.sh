# The peer on the same PostgreSQL, with its own command, and how many times Waymark does as much. Sourced by full.sh.

[ -x $here/peer/run ] || { echo "There is no peer here."; return; }
echo "The peer, $children cases:"
since=$(date +%s)
WAYMARK_REFER=$(rate 'Record a concern and refer') WAYMARK_WORKLIST=$(rate 'My work, API') WAYMARK_DECIDE=$(rate Decide) WAYMARK_FIND=$(rate Find)
export WAYMARK_REFER WAYMARK_WORKLIST WAYMARK_DECIDE WAYMARK_FIND
$here/peer/run "$([ "$children" -ge 10000 ] && echo "$size" || echo 10k)" 2>"$work/peer.log" | tee "$evidence/bench-peer.tsv"
[ -s "$evidence/bench-peer.tsv" ] || { tail -5 "$work/peer.log"; return 1; }
grep '÷' "$work/peer.log" || true
took peer "$since"
