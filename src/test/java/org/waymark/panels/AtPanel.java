package org.waymark.panels;

import static org.waymark.support.Supported.as;
import static org.waymark.support.Supported.done;
import static org.waymark.support.Supported.id;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.waymark.people.AgencyKind;
import org.waymark.support.Supported;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;

/** A panel with the police and the local authority in the chair. */
public final class AtPanel {
    public static final String BEN = "Ben Lacey";
    public static final String KAREN = "Karen Doyle";
    public static final String JOAN = "Joan Whitfield";
    public static final String JOE = "Joe Tanner";

    static final String WHY =
            "\"why\": \"Missing five times\", \"ask\": \"Disruption at the place\", \"basis\": \"PUBLIC_TASK\", \"necessity\": \"No agency sees all of it\"";

    private AtPanel() {}

    static String email(String name) {
        return Northmoor.area().person(name).email();
    }

    /** Begun an hour ago, so that it can be held. */
    public static String panel() {
        return id(
                as(BEN).post(
                                "/api/v1/panels",
                                "{\"startsAt\": \"%s\", \"place\": \"Civic Centre\", \"policeChair\": \"%s\", \"authorityChair\": \"%s\"}"
                                        .formatted(
                                                Instant.now().minus(1, ChronoUnit.HOURS),
                                                email(KAREN),
                                                email(JOAN))));
    }

    public static String nominate(String who, Supported.Child child) {
        var why =
                Northmoor.area().person(who).agency().kind() == AgencyKind.VOLUNTARY
                        ? WHY.replace("PUBLIC_TASK", "RECOGNISED_INTEREST")
                        : WHY;
        return id(
                as(who).post(
                                "/api/v1/files/" + child.reference() + "/panel-nominations",
                                "{" + why + "}"));
    }

    public static void accept(String item, String panel) {
        done(change(BEN, item, "/answer", "{\"accept\": true, \"panel\": \"" + panel + "\"}"));
    }

    static Api.Answer change(String who, String item, String what, String body) {
        return Supported.change(who, path(item), path(item) + what, body);
    }

    public static String path(String item) {
        return "/api/v1/panel-items/" + item;
    }
}
