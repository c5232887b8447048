package org.waymark.bundles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.waymark.access.Access;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.documents.Note;
import org.waymark.documents.PdfCheck;
import org.waymark.identification.ConcernId;
import org.waymark.referral.Referring;
import org.waymark.support.Supported;
import org.waymark.testing.Api;
import org.waymark.testing.Concern;
import org.waymark.testing.Northmoor;
import tools.jackson.databind.JsonNode;

/**
 * A referred child whose file the northern team holds, with an aunt, an address that must not be
 * known, and two documents that name both.
 */
final class Bundled {
    static final String LORNA = "Lorna Blythe";
    static final String ANITA = "Anita Rao";
    static final String OFFICER = "Miriam Stone";
    private static final Northmoor AREA = Northmoor.area();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Bundled() {}

    static Supported.Child child() {
        var described =
                Concern.about("Robin", "Packhorse" + NUMBER.incrementAndGet())
                        .with(
                                "\"indicators\": [{\"list\": \"INDICATOR\", \"code\": \"sexual-health\", \"answer\": \"PRESENT\", \"evidence\": \"Went to the clinic\"}]");
        var raised =
                Supported.done(
                        Supported.as("Joe Tanner").post("/api/v1/concerns", described.json()));
        var concern = UUID.fromString(raised.get("parts").get(0).get("id").asString());
        var referral = Referring.send("Joe Tanner", new ConcernId(concern), null);
        var child =
                Supported.held(
                        new ChildId(
                                AREA.sql()
                                        .sql("select child_id from referral where id = ?")
                                        .param(referral.value())
                                        .query(UUID.class)
                                        .single()));
        AREA.sql()
                .sql(
                        """
                        insert into child_adult (id, child_id, author_agency, name, relationship, telephone, added_at)
                        select gen_random_uuid(), id, author_agency, 'Marion Hale', 'aunt', '01632 960811', now() from child where id = ?
                        """)
                .param(child.id().value())
                .update();
        AREA.sql()
                .sql(
                        """
                        insert into child_address (id, child_id, author_agency, lines, kind, do_not_disclose, added_at)
                        select gen_random_uuid(), id, author_agency, E'12 Harbour Row\\nNorthmoor', 'PLACEMENT', true, now() from child where id = ?
                        """)
                .param(child.id().value())
                .update();
        var letter =
                PdfCheck.printer()
                        .of(
                                new Note(
                                        "About Marion Hale",
                                        "A letter",
                                        "none",
                                        "Marion Hale rang from 01632 960 811.\n"
                                                + "She lives at 12 Harbour Row, Northmoor."));
        add(child, "Letter", "letter.pdf", letter);
        add(
                child,
                "Note of a call",
                "note.txt",
                "MARION-\nHALE called again. The school is content. She gave a second number."
                        .getBytes(StandardCharsets.UTF_8));
        return child;
    }

    private static void add(Supported.Child child, String what, String name, byte[] content) {
        Supported.done(
                Supported.as(LORNA)
                        .upload(
                                "/api/v1/documents/files/" + child.id(),
                                Map.of(
                                        "description", what,
                                        "whose", "FAMILY",
                                        "noIndecentImage", "true"),
                                name,
                                content,
                                UUID.randomUUID().toString()));
    }

    /** The officer may see the file because somebody asked for a copy of it. */
    static void open(Supported.Child child, String to) {
        AREA.run(
                ANITA,
                () ->
                        AREA.bean(Access.class)
                                .grant(
                                        child.id(),
                                        AREA.person(to).id(),
                                        Compartment.FILE,
                                        "a request for a copy",
                                        null));
    }

    static String path(Supported.Child child) {
        return "/api/v1/files/" + child.reference() + "/bundles";
    }

    /** Everything that the file offers. */
    static String make(String who, Supported.Child child, String purpose) {
        var items = new java.util.ArrayList<String>();
        for (var offer : Supported.read(who, path(child)).get("offers"))
            for (var item : offer.get("items")) items.add("\"" + item.get("key").asString() + "\"");
        return Supported.id(
                Supported.as(who)
                        .post(
                                path(child),
                                "{\"purpose\": \"%s\", \"receiver\": \"Those who meet on 3 December\", \"chronology\": true, \"items\": %s}"
                                        .formatted(purpose, items)));
    }

    static JsonNode read(String who, String bundle) {
        return Supported.read(who, "/api/v1/bundles/" + bundle);
    }

    static Api.Answer change(String who, String bundle, String what, String body) {
        var path = "/api/v1/bundles/" + bundle;
        return Supported.change(who, path, path + "/" + what, body);
    }

    /** All suggestions are taken out. */
    static void takeOutSuggestions(String who, String bundle) {
        var all = new java.util.ArrayList<String>();
        for (var s : read(who, bundle).get("suggestions"))
            all.add("\"" + s.get("words").asString().replace("\n", "\\n") + "\"");
        assertThat(all).isNotEmpty();
        Supported.done(change(who, bundle, "suggestions", "{\"remove\": %s}".formatted(all)));
    }

    static Api.Answer give(String who, String bundle, String reader) {
        return change(
                who,
                bundle,
                "reading",
                "{\"email\": \"%s\", \"letter\": \"You asked for a copy of your records.\"}"
                        .formatted(AREA.person(reader).email()));
    }

    static byte[] copy(String who, String bundle) {
        var id = read(who, bundle).get("copies").get(0).get("id").asString();
        return Base64.getDecoder()
                .decode(
                        Supported.read(who, "/api/v1/bundle-copies/" + id)
                                .get("content")
                                .asString());
    }
}
