package org.waymark.missing;

import static org.waymark.missing.MissingRules.*;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.child.Known;
import org.waymark.web.Checks;

/** What a report needs before it is sent, and what a return does; every gap is said at once. */
final class EpisodeCheck {
    private EpisodeCheck() {}

    static void check(ReportMissing c, Instant now) {
        var described = c.described();
        var away = c.kind() == EpisodeKind.AWAY;
        var checks =
                new Checks()
                        .require(
                                c.known() != null || (described != null && described.saysWho()),
                                MISSING_NEEDS_A_CHILD,
                                "child")
                        .require(c.kind() != null, MISSING_NEEDS_KIND, "kind")
                        .require(
                                c.lastSeen().isKnown() || c.left().isKnown(),
                                MISSING_NEEDS_LAST_SEEN,
                                "lastSeen")
                        .require(!c.lastSeen().isAfter(now), LAST_SEEN_IN_THE_FUTURE, "lastSeen")
                        .require(!c.left().isAfter(now), LEFT_IN_THE_FUTURE, "left")
                        .require(c.from() != null, MISSING_NEEDS_FROM, "from")
                        .require(
                                !away || c.lookedAfter() == Known.YES,
                                AWAY_NEEDS_LOOKED_AFTER,
                                "lookedAfter")
                        .require(
                                !away || !Words.blank(c.whereabouts()),
                                AWAY_NEEDS_WHEREABOUTS,
                                "whereabouts");
        police(checks, c.policeTold(), now);
        checks.orThrow();
    }

    static void police(Checks checks, @Nullable PoliceTold told, Instant now) {
        if (told == null) return;
        checks.require(!Words.blank(told.by()), POLICE_NEED_BY, "policeBy")
                .require(told.at().hasTime(), POLICE_NEED_WHEN, "policeAt")
                .require(!told.at().isAfter(now), POLICE_IN_THE_FUTURE, "policeAt");
    }

    static void check(RecordReturn c, Instant now) {
        var checks =
                new Checks()
                        .require(c.at().hasTime(), RETURN_NEEDS_WHEN, "returned")
                        .require(!c.at().isAfter(now), RETURN_IN_THE_FUTURE, "returned")
                        .require(c.how() != null, RETURN_NEEDS_HOW, "how")
                        .require(c.where() != null, RETURN_NEEDS_WHERE, "where")
                        .require(c.harm() != null, RETURN_NEEDS_HARM, "harm")
                        .require(
                                c.harm() != Known.YES || !c.harmKinds().isEmpty(),
                                HARM_NEEDS_KIND,
                                "harmKinds");
        check(checks, c.safeContact());
        checks.orThrow();
    }

    static void check(Checks checks, SafeContact c) {
        var how = c.how();
        checks.require(how != null, RETURN_NEEDS_SAFE_CONTACT, "safeHow")
                .require(
                        how == null || how == SafeHow.NOT_KNOWN || !Words.blank(c.words()),
                        SAFE_CONTACT_NEEDS_WORDS,
                        "safeWords")
                .require(
                        how != SafeHow.THROUGH_ADULT || c.adult() != null,
                        SAFE_CONTACT_NEEDS_ADULT,
                        "safeAdult");
    }
}
