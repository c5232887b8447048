package org.waymark.intelligence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.casefile.ChildId;
import org.waymark.requests.CommandKey;
import org.waymark.testing.Concern;
import org.waymark.testing.Northmoor;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/**
 * Guide ¶16: information about exploitation reaches the police; who it comes from reaches police
 * intelligence and nobody else (domain.md E.3).
 */
class SourceKeptApartTest {
    private static final String CANARY = "Wren Sourcecanary";
    private static final String REPORTER = "Joe Tanner";
    private static final String INTELLIGENCE = "Lucy Fenn";

    private final Northmoor area = Northmoor.area();

    @Test
    void the_source_is_read_by_police_intelligence_and_not_even_by_who_typed_it() {
        var id = submit(about(child()));
        assertThat(read(INTELLIGENCE, id).source()).isEqualTo(source());
        var mine = read(REPORTER, id);
        assertThat(mine.words()).isEqualTo("A blue car waits outside on Fridays.");
        assertThat(mine.source()).isNull();
    }

    @Test
    void neither_the_senders_agency_nor_those_who_hold_the_file_nor_child_protection_read_the_item() {
        var id = submit(about(child()));
        for (var person :
                new String[] {
                    "Ellen Price", "Susan Park", "Priya Nair", "Helen Marsh", "Karen Doyle",
                    "Lorna Blythe", "Miriam Stone", "Vera Quist", "Ollie Trent"
                })
            assertThatThrownBy(() -> read(person, id)).as(person).isInstanceOf(NotFound.class);
    }

    @Test
    void the_childs_history_says_only_that_information_was_shared() {
        var child = child();
        var id = submit(about(child));
        assertThat(
                        area.sql()
                                .sql("select headline from case_event where child_id = ? and type = 'InformationShared'")
                                .param(child.value())
                                .query(String.class)
                                .list())
                .containsExactly("Information was shared with the police");
        var events =
                area.sql()
                        .sql("select row_to_json(e)::text from case_event e where child_id = ?")
                        .param(child.value())
                        .query(String.class)
                        .list()
                        .toString();
        assertThat(events).doesNotContain(CANARY, "blue car");
        assertThat(id.value()).isNotNull();
    }

    @Test
    void the_source_is_encrypted_and_in_no_text_of_the_command() {
        var id = submit(about(null));
        var kept =
                area.sql()
                        .sql("select encode(details, 'escape') from information_source where information_id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single();
        assertThat(kept).doesNotContain(CANARY);
        assertThat(about(null).toString()).doesNotContain(CANARY);
        assertThat(read(INTELLIGENCE, id).child()).isNull();
    }

    @Test
    void danger_comes_first_and_all_that_is_missing_is_said_at_once() {
        var empty =
                new SubmitInformation(
                        CommandKey.random(), null, Origin.FILE, null, " ", null, null,
                        new ProposedGrade(4, "F", null), false, null, false, false);
        assertThatThrownBy(() -> submit(empty))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        e ->
                                assertThat(e.breaks())
                                        .extracting(b -> (Object) b.rule())
                                        .containsExactly(
                                                InformationRules.DANGER_FIRST,
                                                InformationRules.NEEDS_WORDS,
                                                InformationRules.NEEDS_HOW_KNOWN,
                                                InformationRules.GRADE_UNKNOWN,
                                                InformationRules.ORIGIN_INCOMPLETE,
                                                InformationRules.SOURCE_STILL_NAMED));
    }

    @Test
    void about_a_child_whom_the_sender_does_not_see_there_is_nothing_to_send() {
        var theirs = about(new ChildId(UUID.randomUUID()));
        assertThatThrownBy(() -> submit(theirs)).isInstanceOf(NotFound.class);
    }

    private ChildId child() {
        var concern =
                area.api(REPORTER)
                        .post("/api/v1/concerns", Concern.aboutANewChild().json())
                        .body()
                        .at("/parts/0/id")
                        .asString();
        return new ChildId(
                area.sql()
                        .sql("select child_id from concern where id = cast(? as uuid)")
                        .param(concern)
                        .query(UUID.class)
                        .single());
    }

    private InformationId submit(SubmitInformation command) {
        return area.as(REPORTER, () -> area.bean(PoliceInformation.class).submit(command));
    }

    private InformationView read(String person, InformationId id) {
        return area.as(person, () -> area.bean(PoliceInformation.class).get(id));
    }

    private static Source source() {
        return new Source(CANARY, "01632 960123", "Neighbour", "Lives next door");
    }

    private static SubmitInformation about(@Nullable ChildId child) {
        return new SubmitInformation(
                CommandKey.random(), child, null, null, "A blue car waits outside on Fridays.",
                null, HowKnown.TOLD_BY_SOMEBODY, new ProposedGrade(2, "D", null), false, source(),
                true, true);
    }
}
