package org.waymark.child;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waymark.casefile.ChildId;

/** Of each kind of mistake: how many searches found whom they meant among the first twenty. */
final class Recall {
    static final int FIRST = 20;

    /**
     * @param missed those not found, for whoever tunes
     */
    record Row(String what, int probes, int found, int medianRank, List<Probe> missed) {
        double recall() {
            return probes == 0 ? 1 : (double) found / probes;
        }
    }

    private Recall() {}

    static List<Row> of(List<Probe> probes, Function<Probe, List<ChildId>> search) {
        var ranks = new LinkedHashMap<String, List<Integer>>();
        var missed = new LinkedHashMap<String, List<Probe>>();
        for (var p : probes) {
            var rank = search.apply(p).indexOf(new ChildId(p.meant().id())) + 1;
            var good = rank > 0 && rank <= FIRST;
            ranks.computeIfAbsent(p.what(), w -> new ArrayList<>())
                    .add(good ? rank : Integer.MAX_VALUE);
            if (!good) missed.computeIfAbsent(p.what(), w -> new ArrayList<>()).add(p);
        }
        return ranks.entrySet().stream()
                .map(e -> row(e, missed.getOrDefault(e.getKey(), List.of())))
                .toList();
    }

    private static Row row(Map.Entry<String, List<Integer>> e, List<Probe> missed) {
        var sorted = e.getValue().stream().sorted().toList();
        return new Row(
                e.getKey(),
                sorted.size(),
                sorted.size() - missed.size(),
                sorted.get(sorted.size() / 2),
                missed);
    }
}
