package org.waymark.contexts;

import static org.waymark.support.Supported.as;
import static org.waymark.support.Supported.done;
import static org.waymark.support.Supported.id;
import static org.waymark.support.Supported.today;

import java.util.UUID;
import org.waymark.support.Supported;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;

/** A context case that Lorna Blythe opened for the northern team. */
public final class AContext {
    public static final String LORNA = Supported.LORNA;

    private AContext() {}

    public static String open(String title) {
        return id(
                as(LORNA)
                        .post(
                                "/api/v1/contexts",
                                "{\"kind\": \"PLACE\", \"title\": \"%s\", \"place\": \"By the river\", \"why\": \"Seen there\", \"team\": \"%s\", \"reviewOn\": \"%s\"}"
                                        .formatted(title, team(), today().plusDays(30))));
    }

    public static UUID team() {
        return Northmoor.area()
                .sql()
                .sql("select id from team where name = 'Children and Families North'")
                .query(UUID.class)
                .single();
    }

    public static String path(String context) {
        return "/api/v1/contexts/" + context;
    }

    public static Api.Answer post(String who, String context, String what, String body) {
        return as(who).post(path(context) + "/" + what, body);
    }

    public static String name(String context, String who) {
        return id(
                post(
                        LORNA,
                        context,
                        "readers",
                        "{\"email\": \"%s\", \"because\": \"Knows the place\", \"until\": \"%s\"}"
                                .formatted(email(who), today().plusDays(60))));
    }

    public static String link(String context, Supported.Child child) {
        return id(
                post(
                        LORNA,
                        context,
                        "children",
                        "{\"reference\": \"%s\", \"why\": \"Seen at this place\"}"
                                .formatted(child.reference())));
    }

    public static void write(String who, String context, String part, String words) {
        done(
                post(
                        who,
                        context,
                        "entries",
                        "{\"part\": \"%s\", \"words\": \"%s\", \"harms\": [\"COERCION\"]}"
                                .formatted(part, words)));
    }

    public static String email(String who) {
        return Northmoor.area().person(who).email();
    }
}
