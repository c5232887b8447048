package org.waymark.storylines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.contexts.AContext.LORNA;
import static org.waymark.contexts.AContext.email;
import static org.waymark.contexts.AContext.link;
import static org.waymark.contexts.AContext.name;
import static org.waymark.contexts.AContext.path;
import static org.waymark.contexts.AContext.post;
import static org.waymark.contexts.AContext.write;
import static org.waymark.support.Supported.as;
import static org.waymark.support.Supported.done;
import static org.waymark.support.Supported.id;
import static org.waymark.support.Supported.read;
import static org.waymark.support.Supported.today;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Isolated;
import org.waymark.casefile.ChildId;
import org.waymark.contexts.AContext;
import org.waymark.identification.ConcernId;
import org.waymark.identification.Concerns;
import org.waymark.support.Supported;
import org.waymark.testing.Concern;
import org.waymark.testing.Northmoor;

/**
 * Storyline 7, "Riverside": three schools raise concerns for four children; the context is worked
 * on, and each child's file shows only its own need-to-know (guide ¶16; domain.md C.7–C.8).
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Isolated("refusals are counted by the access matrix")
class StorylineSevenTest {
    private static final Northmoor AREA = Northmoor.area();
    private static final List<Supported.Child> CHILDREN = new ArrayList<>();
    private static String context = "";

    @Test
    @Order(1)
    void three_schools_raise_concerns_for_four_children_and_none_learns_of_the_others() {
        for (var who : List.of("Joe Tanner", "Hanna Lind", "Imogen Tate", "Hanna Lind"))
            CHILDREN.add(raised(who, 13 + CHILDREN.size()));
        assertThat(as("Imogen Tate").get(file(0)).status()).isEqualTo(404);
        assertThat(as("Joe Tanner").get(file(2)).status()).isEqualTo(404);
        assertThat(as("Imogen Tate").get(file(2)).status()).isEqualTo(200);
    }

    @Test
    @Order(2)
    void a_context_case_is_opened_and_every_agency_says_what_it_knows_of_the_place() {
        context = AContext.open("Car park, Riverside");
        for (var who : List.of("Daniel Osei", "Yusuf Karim", "Karen Doyle")) name(context, who);
        for (var child : CHILDREN) link(context, child);
        write("Daniel Osei", context, "GUARDIANSHIP", "Nobody is there after six");
        write("Yusuf Karim", context, "WHAT_HAPPENS", "Young people wait there for lifts");
        write("Karen Doyle", context, "HARM", "Adults ask for money back");
        write("Daniel Osei", context, "YOUNG_PEOPLE", "Eleven were asked");
        assertThat(read(LORNA, path(context)).get("children")).hasSize(4);
    }

    @Test
    @Order(3)
    void licensing_youth_work_and_transport_act_and_each_sees_their_own_action_alone() {
        var aim = id(post(LORNA, context, "aims", "{\"words\": \"Seen and staffed\"}"));
        for (var who : List.of("Odette Vance", "Daniel Osei", "Silas Thorne")) {
            var action =
                    id(
                            post(
                                    LORNA,
                                    context,
                                    "actions",
                                    "{\"aim\": \"%s\", \"what\": \"Your part\", \"ownerEmail\": \"%s\", \"dueOn\": \"%s\"}"
                                            .formatted(aim, email(who), today().plusDays(9))));
            done(
                    as(who).change(
                                    "/api/v1/context-actions/" + action,
                                    "{\"state\": \"DONE\", \"outcome\": \"Done\"}",
                                    "\"0\""));
        }
        assertThat(as("Odette Vance").get(path(context)).status()).isEqualTo(404);
    }

    @Test
    @Order(4)
    void closing_a_flat_is_considered_and_a_hotel_is_asked_for_its_guests() {
        consider("CLOSURE_NOTICE", "Flat, Weir Court");
        var hotel = consider("GUEST_NOTICE", "Quayside Rooms");
        var path = "/api/v1/disruptions/" + hotel;
        done(
                as("Karen Doyle")
                        .change(
                                path + "/steps",
                                "{\"step\": \"GRANT\", \"on\": \"%s\", \"words\": \"Issued\", \"conditions\": \"Names of guests\", \"reviewOn\": \"%s\"}"
                                        .formatted(today(), today().plusDays(90)),
                                "\"0\""));
        assertThat(read("Karen Doyle", path).at("/context/title").asString())
                .isEqualTo("Car park, Riverside");
        assertThat(as("Daniel Osei").get(path).status()).isEqualTo(404);
    }

    @Test
    @Order(5)
    void each_childs_file_shows_only_its_own() {
        for (int i = 0; i < 4; i++) {
            var own = read(LORNA, file(i)).toString();
            assertThat(own).contains("Part of a context case about a place");
            for (int other = 0; other < 4; other++)
                if (other != i) assertThat(own).doesNotContain(CHILDREN.get(other).reference());
            assertThat(own).doesNotContain("Riverside", "Quayside", "Weir Court");
        }
        var known = read("Yusuf Karim", path(context));
        assertThat(known.get("children")).isEmpty();
        for (var child : CHILDREN)
            assertThat(known.toString()).doesNotContain(child.id().toString());
    }

    @Test
    @Order(6)
    void in_the_demonstration_a_child_said_to_recruit_has_a_concern_of_their_own() {
        var kit = reference("Ellwood");
        var file = read("Anita Rao", "/api/v1/files/" + kit).toString();
        assertThat(file).contains("Part of a context case about a place");
        assertThat(file).doesNotContain("Lockhart", "Winslow", "Tarrant", "offender");
        assertThat(
                        AREA.sql()
                                .sql(
                                        "select count(*) from disruption d where d.target = 'PERSON' and d.target_words ilike '%Ellwood%'")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    @Order(7)
    void in_the_demonstration_two_children_are_linked_by_an_account_and_a_link_is_discounted() {
        var freya = "/api/v1/files/" + reference("Lockhart");
        var links = read("Anita Rao", freya + "/links").toString();
        assertThat(links).contains("Car park by the leisure centre", "DISCOUNTED", "kes.riverside");
        var ends =
                AREA.sql()
                        .sql(
                                "select s.id::text from subject s join child c on c.id = s.child_id where c.family_name in ('Lockhart', 'Tarrant') order by c.family_name")
                        .query(String.class)
                        .list();
        var path =
                read(
                        "Anita Rao",
                        "/api/v1/network/path?from=%s&to=%s".formatted(ends.get(0), ends.get(1)));
        assertThat(path.toString()).containsAnyOf("kes.riverside", "Car park");
        assertThat(as("Joe Tanner").get(freya + "/links").status()).isEqualTo(403);
    }

    @Test
    @Order(8)
    void in_the_demonstration_the_panel_gives_the_childs_file_its_own_minute_and_no_other() {
        var kit = read("Anita Rao", "/api/v1/files/" + reference("Ellwood") + "/chronology");
        assertThat(kit.toString()).containsIgnoringCase("panel");
        var freya = read("Anita Rao", "/api/v1/files/" + reference("Lockhart") + "/chronology");
        assertThat(freya.toString()).doesNotContainIgnoringCase("panel").doesNotContain("Mara");
    }

    private static String reference(String family) {
        return AREA.sql()
                .sql(
                        "select f.reference from file f join child c on c.id = f.child_id where c.family_name = ?")
                .param(family)
                .query(String.class)
                .single();
    }

    private static Supported.Child raised(String who, int age) {
        var raised =
                done(as(who).post("/api/v1/concerns", Concern.aboutANewChild().aged(age).json()));
        var concern = UUID.fromString(raised.at("/parts/0/id").asString());
        ChildId child =
                AREA.as(who, () -> AREA.bean(Concerns.class).childOf(new ConcernId(concern)));
        return Supported.held(child);
    }

    private static String file(int i) {
        return "/api/v1/files/" + CHILDREN.get(i).reference();
    }

    private static String consider(String tool, String what) {
        return id(
                as("Karen Doyle")
                        .post(
                                "/api/v1/disruptions",
                                "{\"tool\": \"%s\", \"target\": \"PREMISES\", \"targetWords\": \"%s\", \"why\": \"Seen there\", \"on\": \"%s\", \"context\": \"%s\"}"
                                        .formatted(tool, what, today(), context)));
    }
}
