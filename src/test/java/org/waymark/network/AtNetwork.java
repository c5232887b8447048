package org.waymark.network;

import static org.waymark.support.Supported.as;
import static org.waymark.support.Supported.id;
import static org.waymark.support.Supported.today;

import java.util.UUID;
import org.waymark.access.Access;
import org.waymark.casefile.Compartment;
import org.waymark.people.TeamId;
import org.waymark.support.Supported;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;

/** Records and links of a test's own. */
public final class AtNetwork {
    public static final String OFFICER = "Karen Doyle";
    public static final String LORNA = Supported.LORNA;
    public static final String DEV = "Dev Chandra";
    private static final Northmoor AREA = Northmoor.area();

    private AtNetwork() {}

    /** A child whose file is this worker's, and of whom the police were told. */
    public static Supported.Child childOf(String worker) {
        return allocated(Supported.child(14), worker);
    }

    public static Supported.Child allocated(Supported.Child child, String worker) {
        var access = AREA.bean(Access.class);
        var team =
                AREA.sql()
                        .sql("select id from team where name = 'Children and Families North'")
                        .query(UUID.class)
                        .single();
        AREA.run("Helen Marsh", () -> access.end(child.id(), new TeamId(team)));
        AREA.run(
                "Helen Marsh",
                () -> {
                    for (var who : new String[] {worker, OFFICER})
                        access.grant(
                                child.id(),
                                AREA.person(who).id(),
                                who.equals(worker) ? Compartment.FILE : Compartment.CORE,
                                "works with this child",
                                null);
                });
        AREA.sql()
                .sql("update file set worker_id = ?, team_id = null where child_id = ?")
                .params(AREA.person(worker).id().value(), child.id().value())
                .update();
        return child;
    }

    public static String add(String who, String json) {
        return id(as(who).post("/api/v1/subjects", json));
    }

    public static String place(String label) {
        return add(OFFICER, "{\"kind\": \"PLACE\", \"label\": \"%s\"}".formatted(label));
    }

    public static String person(String label, String age) {
        return add(
                OFFICER,
                "{\"kind\": \"PERSON\", \"label\": \"%s\", \"age\": \"%s\"}".formatted(label, age));
    }

    /** To a child of a file. */
    public static Api.Answer link(
            String who, String subject, Supported.Child child, String kind, boolean outward) {
        return as(who).post(
                        path(subject) + "/links",
                        body("\"child\": \"%s\"".formatted(child.reference()), kind, outward));
    }

    /** To another record. */
    public static Api.Answer link(
            String who, String subject, String other, String kind, boolean outward) {
        return as(who).post(
                        path(subject) + "/links",
                        body("\"other\": \"%s\"".formatted(other), kind, outward));
    }

    private static String body(String other, String kind, boolean outward) {
        return """
        {%s, "kind": "%s", "outward": %s, "sourceKind": "OWN_RECORD", "sourceWords": "Seen together twice",
         "purpose": "To keep the child safe in the evenings", "expiresOn": "%s"}
        """
                .formatted(other, kind, outward, today().plusDays(200));
    }

    public static String path(String subject) {
        return "/api/v1/subjects/" + subject;
    }

    public static String linkPath(String link) {
        return "/api/v1/links/" + link;
    }
}
