package org.waymark.demo;

import static org.waymark.demo.Stage.key;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildDescription;
import org.waymark.child.Known;
import org.waymark.child.Sex;
import org.waymark.missing.EpisodeId;
import org.waymark.missing.EpisodeKind;
import org.waymark.missing.FoundHow;
import org.waymark.missing.FoundWhere;
import org.waymark.missing.LeftFrom;
import org.waymark.missing.Moment;
import org.waymark.missing.PoliceTold;
import org.waymark.missing.ReportMissing;
import org.waymark.missing.ReturnInterviewId;
import org.waymark.missing.SafeContact;
import org.waymark.missing.SafeHow;

/** The children's home where Grace lives: it reports that she left, and that she is back. */
@Component
class GraceHome {
    private static final String CARER = "Della Moss";
    private static final String INTERVIEWER = "Nadia Aziz";

    private final Stage stage;
    private final MissingSteps steps;

    GraceHome(Stage stage, MissingSteps steps) {
        this.stage = stage;
        this.steps = steps;
    }

    EpisodeId leaves(@Nullable ChildId known, EpisodeKind kind, Instant left) {
        var missing = kind == EpisodeKind.MISSING;
        return steps.report(
                CARER,
                left.plusSeconds(1800),
                new ReportMissing(
                        key(),
                        known,
                        known == null ? describe() : null,
                        kind,
                        Moment.of(left),
                        Moment.UNKNOWN,
                        LeftFrom.CHILDRENS_HOME,
                        Known.YES,
                        "C2",
                        "Northmoor",
                        "Eastmere",
                        missing ? null : "At a friend's home, confirmed by telephone",
                        missing
                                ? "Left after a message on her telephone."
                                : "Says she stays the night.",
                        missing
                                ? new PoliceTold(Moment.of(left.plusSeconds(1200)), CARER, null)
                                : null));
    }

    private ChildDescription describe() {
        return new ChildDescription(
                "Grace",
                "Hollis",
                null,
                null,
                stage.aged(15),
                Sex.F,
                null,
                "Harbour Academy",
                null);
    }

    ReturnInterviewId back(
            EpisodeId episode, Instant at, FoundHow how, FoundWhere where, @Nullable String place) {
        var contact =
                new SafeContact(
                        SafeHow.CHILDS_PHONE,
                        "Her own telephone, 01632 960911, after school. Not through the shared telephone of the home.",
                        null);
        return steps.back(
                CARER,
                at.plusSeconds(1200),
                episode,
                new MissingSteps.Found(at, how, where, place, contact),
                INTERVIEWER);
    }
}
