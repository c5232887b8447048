package org.waymark.identification.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.identification.AboutChild;
import org.waymark.identification.AboutWorker;
import org.waymark.identification.Account;
import org.waymark.identification.ConcernId;
import org.waymark.identification.RaiseConcern;
import org.waymark.people.PractitionerId;
import org.waymark.requests.CommandKey;
import org.waymark.web.Checks;

/** A concern as a program sends it; the same command as the journey's. */
@Schema(
        example =
                """
                {"account": {"what": "Collected after school by an adult whom nobody at home knows.", "toldBy": "SEEN",
                  "from": "2026-11-24", "precision": "DAY", "place": "The school gate", "contact": "IN_PERSON"},
                 "children": [{"described": {"givenName": "Robin", "familyName": "Example",
                    "birth": {"date": "2012-03-02", "precision": "DAY"}, "school": "Harbour Academy"},
                  "safeNow": "YES", "safeHome": "NOT_KNOWN", "ownView": "NOT_ASKED",
                  "indicators": [{"list": "INDICATOR", "code": "gifts", "answer": "PRESENT",
                    "evidence": "A new telephone, and no wish to say where it is from.", "seenOn": "2026-11-24"}]}]}
                """)
record ConcernBody(
        @Nullable Account account,
        @Nullable List<@Nullable ChildBody> children,
        @Nullable WorkerBody aboutWorker,
        @Schema(description = "The earlier concern this adds an observation to")
                @Nullable ConcernId addsTo) {
    private static final Account NOTHING =
            new Account(null, null, null, null, null, null, null, null, null, null);

    /**
     * Someone who works with children.
     *
     * @param about who it is and the work they do
     */
    record WorkerBody(
            @Nullable PractitionerId person, @Nullable String about, @Nullable String employer) {
        AboutWorker worker() {
            return new AboutWorker(person, about == null ? "" : about, employer);
        }
    }

    RaiseConcern command(CommandKey key) {
        var checks = new Checks();
        var about = new ArrayList<AboutChild>();
        for (int i = 0; children != null && i < children.size(); i++) {
            var child = children.get(i);
            about.add(
                    (child == null ? ChildBody.EMPTY : child)
                            .about("children[%d]".formatted(i), checks));
        }
        checks.orThrow();
        return new RaiseConcern(
                key,
                account == null ? NOTHING : account,
                about,
                aboutWorker == null ? null : aboutWorker.worker(),
                addsTo);
    }
}
