package org.waymark.access.matrix;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.waymark.access.Version;
import org.waymark.bundles.BundleCommand;
import org.waymark.bundles.BundleId;
import org.waymark.bundles.BundleQueries;
import org.waymark.bundles.BundleView;
import org.waymark.bundles.Bundles;
import org.waymark.bundles.Exemption;
import org.waymark.bundles.Issuing;
import org.waymark.bundles.Purpose;
import org.waymark.bundles.Redactions;
import org.waymark.casefile.ChildId;
import org.waymark.requests.CommandKey;
import org.waymark.testing.Northmoor;

/** A bundle of a child's chronology that the social worker made and her manager reads. */
final class BundleSteps {
    private static final String LORNA = "Lorna Blythe";
    private final Northmoor area;
    private final Instant moment;

    BundleSteps(Northmoor area, Instant moment) {
        this.area = area;
        this.moment = moment;
    }

    /** A child who is supported through court, and has a bundle. */
    static Function<ChildId, Map<String, String>> atCourt(Northmoor area, Instant moment) {
        return child ->
                new BundleSteps(area, moment)
                        .beside(new CourtSteps(area, moment).atCourt(child), child);
    }

    private Map<String, String> beside(Map<String, String> before, ChildId child) {
        var ids = new HashMap<>(before);
        var bundle = made(child);
        marked(bundle);
        given(bundle);
        ids.put("bundle", bundle.toString());
        ids.put("mark", id("bundle_mark", bundle).toString());
        ids.put("copy", id("bundle_copy", bundle).toString());
        return ids;
    }

    private BundleId made(ChildId child) {
        var make =
                new BundleCommand.MakeBundle(
                        CommandKey.random(),
                        child,
                        Purpose.COURT,
                        "The court",
                        null,
                        true,
                        null,
                        null,
                        List.of(),
                        List.of());
        return area.at(moment, LORNA, () -> area.bean(Bundles.class).make(make));
    }

    private void marked(BundleId bundle) {
        var place =
                area.at(
                        moment,
                        LORNA,
                        () ->
                                area.bean(BundleQueries.class)
                                        .piece(bundle, 1, 0)
                                        .passages()
                                        .getFirst()
                                        .place());
        var remove =
                new BundleCommand.RemovePassages(
                        CommandKey.random(),
                        bundle,
                        version(bundle),
                        List.of(place),
                        Exemption.NOT_NEEDED,
                        "Not for the court");
        area.at(moment, LORNA, () -> area.bean(Redactions.class).remove(remove));
        var open = view(bundle).suggestions().stream().map(BundleView.Suggestion::words).toList();
        if (open.isEmpty()) return;
        var decide =
                new BundleCommand.DecideSuggestions(
                        CommandKey.random(), bundle, version(bundle), open, List.of());
        area.at(moment, LORNA, () -> area.bean(Redactions.class).decide(decide));
    }

    private void given(BundleId bundle) {
        var give =
                new BundleCommand.HandToReader(
                        CommandKey.random(),
                        bundle,
                        version(bundle),
                        area.person("Anita Rao").email(),
                        null);
        area.at(moment, LORNA, () -> area.bean(Issuing.class).handOver(give));
    }

    private BundleView view(BundleId bundle) {
        return area.at(moment, LORNA, () -> area.bean(BundleQueries.class).get(bundle));
    }

    private Version version(BundleId bundle) {
        return view(bundle).etagVersion();
    }

    private UUID id(String table, BundleId bundle) {
        return area.sql()
                .sql("select id from " + table + " where record_id = ? order by id limit 1")
                .param(bundle.value())
                .query(UUID.class)
                .single();
    }
}
