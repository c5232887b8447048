package org.waymark.access.matrix;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.child.Matches;
import org.waymark.child.SetWarning;
import org.waymark.child.WarningId;
import org.waymark.child.Warnings;
import org.waymark.referral.FrontDoor;
import org.waymark.referral.ReferralId;
import org.waymark.referral.ScreenReferral;
import org.waymark.requests.CommandKey;
import org.waymark.requests.DraftId;
import org.waymark.requests.DraftKind;
import org.waymark.requests.Drafts;
import org.waymark.testing.Northmoor;

/** The commands about a file as a whole, each with the least that it asks for, as of one moment. */
class FileSteps {
    final Northmoor area;
    final Instant moment;

    /** Stands in all that is written about a child: seen where it should not be, it leaked. */
    String canary = "";

    FileSteps(Northmoor area, Instant moment) {
        this.area = area;
        this.moment = moment;
    }

    String words(String words) {
        return words + " " + canary;
    }

    WarningId warn(String who, ChildId child) {
        return as(
                who,
                () ->
                        area.bean(Warnings.class)
                                .set(
                                        new SetWarning(
                                                key(),
                                                child,
                                                words("Visit in pairs."),
                                                words("Threats."),
                                                England.dateOf(Instant.now()).plusMonths(1),
                                                true,
                                                null)));
    }

    void screen(String who, String referral) {
        run(
                who,
                () ->
                        area.bean(FrontDoor.class)
                                .screen(
                                        new ScreenReferral(
                                                key(),
                                                referral(referral),
                                                words("Safe tonight."),
                                                false)));
    }

    void match(String who, ChildId described, ChildId known) {
        run(
                who,
                () ->
                        area.bean(Matches.class)
                                .match(described, known, words("The same birthday."), key()));
    }

    /** A concern that was begun and not sent. */
    DraftId begin(String who) {
        return as(
                who,
                () ->
                        area.bean(Drafts.class)
                                .begin(
                                        new DraftKind("raise-concern"),
                                        Map.of("danger", List.of("no"), "children", List.of("1"))));
    }

    <T> T as(String who, Supplier<T> work) {
        return area.at(moment, who, work);
    }

    void run(String who, Runnable work) {
        as(
                who,
                () -> {
                    work.run();
                    return true;
                });
    }

    static ReferralId referral(String id) {
        return new ReferralId(UUID.fromString(id));
    }

    static CommandKey key() {
        return new CommandKey(UUID.randomUUID().toString());
    }
}
