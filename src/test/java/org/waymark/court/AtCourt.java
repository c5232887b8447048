package org.waymark.court;

import org.waymark.support.Supported;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;

/** A child's investigation that her social worker opened. */
public final class AtCourt {
    public static final String LORNA = Supported.LORNA;
    public static final String ISVA = "Chloe Grant";
    public static final String OFFICER = "Karen Doyle";

    private AtCourt() {}

    public static String open(Supported.Child child) {
        return Supported.id(
                Supported.as(LORNA)
                        .post(
                                "/api/v1/files/" + child.reference() + "/court-cases",
                                "{\"reportedOn\": \"%s\", \"force\": \"Northmoor Police\", \"offences\": [\"SOA-47\"], \"impaired\": \"NO\"}"
                                        .formatted(Supported.today())));
    }

    /** With the officer in the case and an adviser. */
    public static String supported(Supported.Child child) {
        var courtCase = open(child);
        Supported.done(
                change(
                        courtCase,
                        "/people",
                        "{\"officerEmail\": \"%s\"}".formatted(email(OFFICER))));
        Supported.done(
                change(
                        courtCase,
                        "/isva",
                        "{\"answer\": \"ACCEPTED\", \"on\": \"%s\", \"email\": \"%s\"}"
                                .formatted(Supported.today(), email(ISVA))));
        return courtCase;
    }

    public static Api.Answer change(String courtCase, String what, String body) {
        return Supported.change(LORNA, path(courtCase), path(courtCase) + what, body);
    }

    public static Api.Answer entry(
            String who, String courtCase, String topic, String step, String more) {
        return Supported.as(who)
                .post(
                        path(courtCase) + "/entries",
                        "{\"topic\": \"%s\", \"step\": \"%s\", \"on\": \"%s\"%s}"
                                .formatted(topic, step, Supported.today(), more));
    }

    public static String path(String courtCase) {
        return "/api/v1/court-cases/" + courtCase;
    }

    public static String email(String name) {
        return Northmoor.area().person(name).email();
    }
}
