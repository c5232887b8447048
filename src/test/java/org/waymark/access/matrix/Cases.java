package org.waymark.access.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseFiles;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernId;
import org.waymark.identification.Concerns;
import org.waymark.testing.Northmoor;

/**
 * A child in every state of the matrix, made through the commands in the morning of the last
 * working day: at night every referral would also be the duty team's.
 */
final class Cases {
    private final Northmoor area;
    private final Steps steps;

    /** Seen in the state "decided" already. */
    private static final Set<String> BEFORE =
            Set.of("consultation", "referral", "delivery", "override", "escalation", "occasion");

    private final List<Case> all = new ArrayList<>();

    private Cases(Northmoor area) {
        this.area = area;
        this.steps = new Steps(area, Steps.morning());
    }

    private static final class OfArea {
        static final List<Case> CASES = in(Northmoor.area());
    }

    /** Made once for all tests of the one area. */
    static List<Case> ofArea() {
        return OfArea.CASES;
    }

    static List<Case> in(Northmoor area) {
        var cases = new Cases(area);
        cases.make();
        return cases.all;
    }

    private void make() {
        add(
                "raised",
                "Joe Tanner",
                "Wanda Quillmere",
                c -> c.values.put("draft", steps.begin("Joe Tanner").toString()));
        add("consulting", "Joe Tanner", "Bertil Oxenfold", this::consult);
        add(
                "referred",
                "Joe Tanner",
                "Tamsin Ludgrove",
                c -> {
                    refer(c);
                    steps.screen("Tom Ashworth", c.value("referral"));
                    c.values.put("document", DocumentSteps.add(area, Steps.morning(), c.concern));
                    c.values.put("warning", steps.warn("Helen Marsh", c.child).toString());
                });
        add(
                "decided",
                "Joe Tanner",
                "Ivor Penhallick",
                c -> {
                    decide(c);
                    c.values.putAll(new ChildSteps(area, Steps.morning()).decided(c.child));
                    c.values.putAll(new MeetingSteps(area, Steps.morning()).decided(c.child));
                });
        add("other agency", "Hanna Lind", "Greta Scaldwell", c -> {});
        add(
                "ended",
                "Joe Tanner",
                "Hubert Marnfield",
                c -> {
                    decide(c);
                    Closings.end(
                            area,
                            c.child,
                            "Children and Families North",
                            "Northmoor Children's Services");
                    Closings.end(area, c.child, "Safeguarding leads", "Harbour Academy");
                });
        add(
                "restricted",
                "Joe Tanner",
                "Jocasta Thrupwood",
                c -> {
                    refer(c);
                    steps.screen("Tom Ashworth", c.value("referral"));
                    Closings.close(area, c.child, 1);
                });
        add(
                "sealed",
                "Joe Tanner",
                "Lysander Vexbridge",
                c -> {
                    refer(c);
                    steps.screen("Tom Ashworth", c.value("referral"));
                    Closings.close(area, c.child, 2);
                    var doors = new DoorSteps(area, Steps.morning());
                    c.values.put("attempt", doors.tried("Tom Ashworth", c.value("reference")));
                });
        add(
                "conflict",
                "Joe Tanner",
                "Morwenna Askrigg",
                c -> {
                    refer(c);
                    Closings.keepAway(area, c.child, "Priya Nair");
                    Closings.keepAway(area, c.child, "Susan Park");
                });
        add("about a worker", "Joe Tanner", "Orlando Fenwisk", "Ellen Price", c -> {});
        add(
                "protected",
                "Joe Tanner",
                "Perpetua Kirdford",
                c -> {
                    c.values.put(
                            "referral", steps.referUrgently("Joe Tanner", c.concern).toString());
                    c.values.put(
                            "protection",
                            steps.protect("Karen Doyle", c.child, c.concern).toString());
                });

        var known = add("known", "Joe Tanner", "Rosamund Daglingbury", this::refer);
        add(
                "matched",
                "Hanna Lind",
                "Fenella Oglethrop",
                c -> {
                    c.values.put(
                            "referral", steps.referUrgently("Hanna Lind", c.concern).toString());
                    delivery(c);
                    steps.match("Priya Nair", c.child, known.child);
                });
        away();
        add("opened", "Joe Tanner", "Cordelia Umberslade", this::opened);
        add("kept safe", "Joe Tanner", "Zenobia Crackmoor", this::keepSafe);
        add("conferenced", "Joe Tanner", "Barnaby Tolliver", this::confer);
        add("shared", "Joe Tanner", "Aurelia Netherwood", this::share);
        var assessment = new AssessmentSteps(area, Steps.morning());
        add(
                "assessed",
                "Joe Tanner",
                "Evander Hollingbury",
                c -> {
                    decide(c);
                    c.values.putAll(assessment.open(c.child, c.value("referral")));
                    c.values.keySet().removeAll(BEFORE);
                });
    }

    private void opened(Making c) {
        refer(c);
        var doors = new DoorSteps(area, Steps.morning());
        c.values.putAll(doors.all(c.value("referral"), c.value("reference")));
        c.values.keySet().removeAll(BEFORE);
    }

    private void share(Making c) {
        refer(c);
        c.values.putAll(
                new SharingSteps(area, Steps.morning()).shared(c.child, c.value("reference")));
        c.values.keySet().removeAll(BEFORE);
    }

    private void away() {
        var missing = new MissingSteps(area, Steps.morning());
        made("missing", "Ottilie Brackwater", missing::open);
        made("returned", "Cosmo Dunmallet", missing::returned);
        made("planned", "Philippa Wenlock", new SupportSteps(area, Steps.morning())::planned);
        made("informed", "Leopold Marchbanks", new InformationSteps(area, Steps.morning())::told);
        made("in context", "Odo Mistlebury", new ContextSteps(area, Steps.morning())::inContext);
        made("at court", "Sidonie Hawkshaw", BundleSteps.atCourt(area, Steps.morning()));
        made("linked", "Lavinia Thornycroft", new SubjectSteps(area, Steps.morning())::linked);
        made("on a panel", "Ambrose Larkhill", new PanelSteps(area, Steps.morning())::onPanel);
    }

    private void made(String state, String child, Function<ChildId, Map<String, String>> steps) {
        add(state, "Joe Tanner", child, c -> c.values.putAll(steps.apply(c.child)));
    }

    private void keepSafe(Making c) {
        refer(c);
        c.values.putAll(new ProtectingSteps(area, Steps.morning()).all(c.child));
    }

    private void confer(Making c) {
        refer(c);
        c.values.putAll(new ConferenceSteps(area, Steps.morning()).decided(c.child));
        c.values.keySet().removeAll(BEFORE);
    }

    private void consult(Making c) {
        c.values.put("consultation", steps.ask("Joe Tanner", c.concern, "Susan Park").toString());
    }

    private void refer(Making c) {
        consult(c);
        steps.answer("Susan Park", c.value("consultation"));
        c.values.put("referral", steps.refer("Joe Tanner", c.concern).toString());
        delivery(c);
    }

    private void delivery(Making c) {
        var query = "select id from delivery where destination = 'POLICE' and concern_id = ?";
        c.values.put("delivery", one(query, c).toString());
        steps.acknowledge(c.concern);
    }

    private void decide(Making c) {
        refer(c);
        steps.claim("Priya Nair", c.value("referral"));
        c.values.put("override", steps.askOverride("Priya Nair", c.value("referral")).toString());
        steps.decide("Priya Nair", c.value("referral"));
        c.values.put("escalation", steps.escalate("Joe Tanner", c.value("referral")).toString());
    }

    private Making add(String state, String reporter, String child, Consumer<Making> then) {
        return add(state, reporter, child, null, then);
    }

    private Making add(
            String state,
            String reporter,
            String child,
            @Nullable String worker,
            Consumer<Making> then) {
        var concern = steps.raise(reporter, child, worker);
        var made =
                area.as(
                        reporter,
                        () ->
                                new Making(
                                        concern,
                                        area.bean(Concerns.class).childOf(concern),
                                        new HashMap<>()));
        made.values.put("concern", concern.toString());
        made.values.put("record", concern.toString());
        made.values.put("child", made.child.toString());
        made.values.put(
                "occasion", one("select occasion_id from concern where id = ?", made).toString());
        made.values.put(
                "reference",
                area.as(
                        reporter,
                        () ->
                                area.bean(CaseFiles.class)
                                        .referenceOf(made.child)
                                        .orElseThrow()
                                        .value()));
        if (worker != null)
            made.values.put(
                    "allegation",
                    one("select id from allegation where concern_id = ?", made).toString());
        then.accept(made);
        all.add(new Case(state, made.child, child.substring(child.indexOf(' ') + 1), made.values));
        return made;
    }

    private UUID one(String query, Making c) {
        return area.sql().sql(query).param(c.concern.value()).query(UUID.class).single();
    }

    private record Making(ConcernId concern, ChildId child, Map<String, String> values) {
        String value(String name) {
            return java.util.Objects.requireNonNull(values.get(name), name);
        }
    }
}
