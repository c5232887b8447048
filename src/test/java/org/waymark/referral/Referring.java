package org.waymark.referral;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.child.Wishes;
import org.waymark.identification.ConcernId;
import org.waymark.identification.Raising;
import org.waymark.requests.CommandKey;
import org.waymark.testing.Northmoor;

/** Referrals of their own for tests: each about another child. */
public final class Referring {
    private static final Northmoor AREA = Northmoor.area();

    private Referring() {}

    /** Sent now, before any discussion. */
    public static ReferralId referral(String by) {
        return send(by, Raising.concern(by), null);
    }

    public static ReferralId referral(String by, Instant at, @Nullable String urgent) {
        var concern = Raising.concern(by, at);
        return AREA.at(at, by, () -> AREA.bean(Referrals.class).send(command(concern, urgent)));
    }

    public static ReferralId send(String by, ConcernId concern, @Nullable String urgent) {
        return AREA.as(by, () -> AREA.bean(Referrals.class).send(command(concern, urgent)));
    }

    private static SendReferral command(ConcernId concern, @Nullable String urgent) {
        return new SendReferral(
                CommandKey.random(),
                concern,
                urgent != null,
                urgent,
                "No lead could be reached",
                null);
    }

    /** About a child of this name, born on 2 March 2014, by whoever raises it through the API. */
    public static ReferralId about(String by, String given, String family) {
        var api = AREA.api(by);
        var concern =
                api.post(
                                "/api/v1/concerns",
                                org.waymark.testing.Concern.about(given, family)
                                        .born("2014-03-02")
                                        .json())
                        .body()
                        .get("parts")
                        .get(0)
                        .get("id")
                        .asString();
        var sent =
                api.post(
                        "/api/v1/concerns/" + concern + "/referral",
                        "{\"directReason\": \"No lead could be reached\"}");
        return new ReferralId(UUID.fromString(sent.body().get("id").asString()));
    }

    /** Over whatever version it has now. */
    public static DecisionId decide(String by, ReferralId referral, CourseOfAction action) {
        var c =
                new DecideReferral(
                        CommandKey.random(),
                        referral,
                        version(referral),
                        action,
                        "What is known calls for it.",
                        !action.belowSection17(),
                        List.of(),
                        "The referral said what was needed",
                        new Wishes.NotYet("The child is seen tomorrow"),
                        null,
                        null,
                        null);
        return AREA.as(by, () -> AREA.bean(Decisions.class).decide(c));
    }

    public static DeliveryId delivery(ReferralId referral, Destination to) {
        return new DeliveryId(
                AREA.sql()
                        .sql("select id from delivery where referral_id = ? and destination = ?")
                        .param(referral.value())
                        .param(to.name())
                        .query(UUID.class)
                        .single());
    }

    public static EscalationId escalate(String by, ReferralId referral) {
        return AREA.as(
                by,
                () ->
                        AREA.bean(Escalations.class)
                                .escalate(
                                        CommandKey.random(),
                                        referral,
                                        "She told me since that he waits for her every day."));
    }

    /** The name of the child it is about. */
    public static String child(ReferralId referral) {
        return AREA.sql()
                .sql(
                        "select k.given_name from referral r join child k on k.id = r.child_id where r.id = ?")
                .param(referral.value())
                .query(String.class)
                .single();
    }

    /** The reference of that child's file. */
    public static String file(ReferralId referral) {
        return AREA.sql()
                .sql(
                        "select f.reference from referral r join file f on f.child_id = r.child_id where r.id = ?")
                .param(referral.value())
                .query(String.class)
                .single();
    }

    public static String state(ReferralId referral) {
        return AREA.sql()
                .sql("select state from referral where id = ?")
                .param(referral.value())
                .query(String.class)
                .single();
    }

    /** How many rows a query of one id counts, seen by nobody in particular. */
    public static long count(String query, Object... values) {
        var statement = AREA.sql().sql("select count(*) from " + query);
        for (var value : values) statement = statement.param(value);
        return statement.query(Long.class).single();
    }

    private static int version(ReferralId referral) {
        return AREA.sql()
                .sql("select version from referral where id = ?")
                .param(referral.value())
                .query(Integer.class)
                .single();
    }
}
