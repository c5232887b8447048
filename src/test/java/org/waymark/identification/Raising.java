package org.waymark.identification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.Precision;
import org.waymark.child.Birth;
import org.waymark.child.BirthPrecision;
import org.waymark.child.ChildDescription;
import org.waymark.child.Sex;
import org.waymark.requests.CommandKey;
import org.waymark.testing.Northmoor;

/** Concerns of their own for tests: each about another child. */
public final class Raising {
    private static final Northmoor AREA = Northmoor.area();

    private Raising() {}

    /** A concern about a child of twelve, raised now. */
    public static ConcernId concern(String by) {
        return AREA.as(by, () -> raise(null, List.of()));
    }

    /** One that is about someone who works with children. */
    public static ConcernId concern(String by, AboutWorker worker) {
        return AREA.as(by, () -> raise(worker, List.of()));
    }

    public static ConcernId concern(String by, List<IndicatorAnswer> indicators) {
        return AREA.as(by, () -> raise(null, indicators));
    }

    /** Raised at that moment. */
    public static ConcernId concern(String by, Instant at) {
        return AREA.at(at, by, () -> raise(null, List.of()));
    }

    /** Something more about the child of an earlier concern. */
    public static ConcernId observation(String by, ConcernId earlier) {
        return AREA.as(
                by,
                () -> {
                    var child = AREA.bean(Concerns.class).childOf(earlier);
                    var about = about(child, null, List.of());
                    var concern =
                            new RaiseConcern(
                                    CommandKey.random(), account(), List.of(about), null, earlier);
                    return send(concern);
                });
    }

    private static ConcernId raise(@Nullable AboutWorker worker, List<IndicatorAnswer> indicators) {
        var name =
                "Robin"
                        + UUID.randomUUID()
                                .toString()
                                .replaceAll("[^a-f]", "")
                                .concat("abcde")
                                .substring(0, 5);
        var child =
                new ChildDescription(
                        name,
                        "Example",
                        null,
                        null,
                        new Birth(LocalDate.of(2014, 3, 2), BirthPrecision.DAY),
                        Sex.U,
                        null,
                        "Riverbank School",
                        null);
        var about = about(null, child, indicators);
        return send(new RaiseConcern(CommandKey.random(), account(), List.of(about), worker, null));
    }

    private static ConcernId send(RaiseConcern c) {
        var concerns = AREA.bean(Concerns.class);
        return concerns.ofOccasion(concerns.raise(c)).getFirst();
    }

    private static Account account() {
        return new Account(
                "Has a new telephone and is collected late by somebody nobody knows.",
                ToldBy.SEEN,
                null,
                LocalDate.of(2026, 11, 20),
                Precision.DAY,
                null,
                "Outside the club",
                ContactKind.ONLINE,
                null,
                null);
    }

    private static AboutChild about(
            org.waymark.casefile.@Nullable ChildId known,
            @Nullable ChildDescription described,
            List<IndicatorAnswer> indicators) {
        return new AboutChild(
                known,
                described,
                null,
                Safe.YES,
                Safe.NOT_KNOWN,
                "At home with her mother tonight.",
                false,
                null,
                Exploitation.SUSPECTED,
                OwnView.NOT_WORRIED,
                "They say that nothing is wrong.",
                Engagement.NOT_ABLE_YET,
                "The other person's age is not known.",
                indicators);
    }
}
