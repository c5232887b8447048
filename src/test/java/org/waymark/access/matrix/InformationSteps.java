package org.waymark.access.matrix;

import java.time.Instant;
import java.util.Map;
import org.waymark.casefile.ChildId;
import org.waymark.intelligence.HowKnown;
import org.waymark.intelligence.InformationCommand;
import org.waymark.intelligence.InformationTalk;
import org.waymark.intelligence.Origin;
import org.waymark.intelligence.PoliceInformation;
import org.waymark.intelligence.ProposedGrade;
import org.waymark.intelligence.Source;
import org.waymark.intelligence.SubmitInformation;
import org.waymark.intelligence.Urgency;
import org.waymark.requests.CommandKey;
import org.waymark.testing.Northmoor;

/** Whoever raised the concern shares information with the police, whose source is planted. */
final class InformationSteps {
    private final Northmoor area;
    private final Instant moment;

    InformationSteps(Northmoor area, Instant moment) {
        this.area = area;
        this.moment = moment;
    }

    /** Sent, urgent so that both second persons may check it, and asked about. */
    Map<String, String> told(ChildId child) {
        var id =
                area.at(
                        moment,
                        "Joe Tanner",
                        () -> area.bean(PoliceInformation.class).submit(item(child)));
        area.at(
                moment,
                "Lucy Fenn",
                () -> {
                    area.bean(InformationTalk.class)
                            .ask(new InformationCommand.Ask(key(), id, "At about what time?"));
                    return true;
                });
        return Map.of("information", id.toString());
    }

    private static SubmitInformation item(ChildId child) {
        return new SubmitInformation(
                key(),
                Origin.FILE,
                child.value(),
                new SubmitInformation.Facts(
                        "An orange car waits by the canal on Sundays.", null, null, "Orange car"),
                null,
                HowKnown.TOLD_BY_SOMEBODY,
                new ProposedGrade(null, null, null),
                false,
                Urgency.DANGER_TOLD,
                false,
                new Source(SourceCanary.NAME, SourceCanary.CONTACT, "Neighbour", "Is afraid"),
                true,
                true);
    }

    private static CommandKey key() {
        return CommandKey.random();
    }
}
