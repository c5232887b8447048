package org.waymark.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.access.Version;
import org.waymark.casefile.CaseFiles;
import org.waymark.casefile.ChildId;
import org.waymark.child.SafeToTell;
import org.waymark.child.adults.AddAdult;
import org.waymark.child.adults.AdultDetails;
import org.waymark.child.adults.AroundChild;
import org.waymark.child.adults.DecideSafeToTell;
import org.waymark.child.adults.ParentalResponsibility;

/** Adults around the children of the demonstration, each decided or not. */
@Component
class Around {
    private final Stage stage;
    private final CaseFiles files;
    private final AroundChild around;
    private final TransactionTemplate transaction;

    Around(Stage stage, CaseFiles files, AroundChild around, TransactionTemplate transaction) {
        this.stage = stage;
        this.files = files;
        this.around = around;
        this.transaction = transaction;
    }

    /** A grown-up, who they are to the child, and how to reach them. */
    record Grown(String name, String relationship, @Nullable String telephone) {
        ParentalResponsibility responsibility() {
            return relationship.equals("mother") || relationship.equals("father")
                    ? ParentalResponsibility.YES
                    : ParentalResponsibility.NO;
        }
    }

    void add(
            ChildId child,
            Instant at,
            String who,
            Grown grown,
            SafeToTell safe,
            @Nullable String reason) {
        stage.run(
                who,
                at,
                () ->
                        transaction.executeWithoutResult(t -> {
                            var file = files.referenceOf(child).orElseThrow();
                            var details =
                                    new AdultDetails(
                                            grown.name(),
                                            grown.relationship(),
                                            grown.responsibility(),
                                            grown.telephone(),
                                            null,
                                            null);
                            var adult = around.add(new AddAdult(Stage.key(), file, details));
                            if (safe != SafeToTell.NOT_YET_DECIDED)
                                around.decide(
                                        new DecideSafeToTell(
                                                Stage.key(),
                                                file,
                                                adult,
                                                new Version(0),
                                                safe,
                                                reason));
                        }));
    }
}
