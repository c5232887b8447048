package org.waymark.intelligence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.waymark.access.NotAllowed;
import org.waymark.access.matrix.SourceCanary;
import org.waymark.casefile.ChildId;
import org.waymark.requests.CommandKey;
import org.waymark.support.Supported;
import org.waymark.testing.Northmoor;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/**
 * Guide ¶16: information about exploitation reaches the police; who it comes from reaches police
 * intelligence and nobody else (domain.md E.3). On a real PostgreSQL, by its own row security.
 */
@Isolated("refusals are counted by the access matrix")
class SourceKeptApartTest {
    static final String REPORTER = "Joe Tanner";
    static final String UNIT = "Lucy Fenn";

    private final Northmoor area = Northmoor.area();
    private final ChildId child = Supported.child(14).id();

    @Test
    void the_source_is_read_by_police_intelligence_and_not_even_by_who_typed_it() {
        var id = submit(about(child, false));
        assertThat(area.as(UNIT, () -> area.bean(IntakeQuery.class).item(id)).sources())
                .containsExactly(source());
        var kept = "select 1 from information_source where information_id = ?";
        for (var who : new String[] {REPORTER, "Susan Park", "Karen Doyle", "Miriam Stone"})
            assertThat(area.as(who, () -> area.bean(org.waymark.sql.Sql.class).exists(kept, id)))
                    .as(who)
                    .isFalse();
    }

    @Test
    void an_item_is_open_to_its_sender_a_second_person_and_police_intelligence() {
        var id = submit(about(child, false));
        assertThat(seenBy(id))
                .containsExactlyInAnyOrder(REPORTER, "Susan Park", "Kofi Mensah", UNIT);
        var policeOnly = submit(about(child, true));
        assertThat(seenBy(policeOnly)).containsExactlyInAnyOrder(REPORTER, UNIT);
    }

    @Test
    void of_a_restricted_file_nobody_in_the_senders_agency_checks() {
        area.sql()
                .sql("update file set level = 1 where child_id = ?")
                .param(child.value())
                .update();
        var id = submit(about(child, false));
        assertThat(seenBy(id)).containsExactlyInAnyOrder(REPORTER, UNIT);
        assertThat(area.as(UNIT, () -> area.bean(IntakeQuery.class).item(id)).child()).isNull();
    }

    @Test
    void the_childs_history_says_only_that_information_was_shared() {
        var id = submit(about(child, false));
        var events =
                area.sql()
                        .sql("select row_to_json(e)::text from case_event e where child_id = ?")
                        .param(child.value())
                        .query(String.class)
                        .list()
                        .toString();
        assertThat(events)
                .contains("Information was shared with the police, reference " + id.reference())
                .doesNotContain("blue car");
        assertThat(SourceCanary.in(events)).isEmpty();
    }

    @Test
    void the_source_stands_nowhere_in_the_database_in_clear_nor_in_the_words_of_a_command() {
        submit(about(child, false));
        assertThat(SourceCanary.in(about(child, false).toString())).isEmpty();
        var tables =
                area.sql()
                        .sql(
                                "select quote_ident(tablename) from pg_tables where schemaname = 'public' order by 1")
                        .query(String.class)
                        .list();
        var telling = new java.util.ArrayList<String>();
        for (var table : tables) {
            var rows = "select count(*) from %s t where t::text ilike '%%Sourcecanary%%'";
            if (area.sql().sql(rows.formatted(table)).query(Long.class).single() > 0)
                telling.add(table);
        }
        assertThat(telling).isEmpty();
    }

    @Test
    void words_that_name_the_source_are_not_taken_and_all_that_is_missing_is_said_at_once() {
        var named = about(child, false, "Wren Sourcecanary saw a blue car.");
        assertThat(rules(() -> submit(named))).containsExactly("SOURCE_NAMED");
        var empty =
                new SubmitInformation(
                        CommandKey.random(),
                        Origin.FILE,
                        null,
                        new SubmitInformation.Facts(" ", null, null, null),
                        null,
                        null,
                        new ProposedGrade(4, "F", null),
                        false,
                        Urgency.DANGER_NOT_TOLD,
                        false,
                        null,
                        false,
                        false);
        assertThat(rules(() -> submit(empty)))
                .containsExactly(
                        "DANGER_FIRST",
                        "NEEDS_WORDS",
                        "NEEDS_HOW_KNOWN",
                        "GRADE_UNKNOWN",
                        "ORIGIN_INCOMPLETE",
                        "ONE_THING",
                        "SOURCE_STILL_NAMED");
    }

    @Test
    void about_a_record_that_the_sender_does_not_see_there_is_nothing_to_send() {
        var theirs = about(new ChildId(UUID.randomUUID()), false);
        assertThatThrownBy(() -> submit(theirs)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        area.as(
                                "Ollie Trent",
                                () ->
                                        area.bean(PoliceInformation.class)
                                                .submit(about(null, false))))
                .isInstanceOf(NotAllowed.class);
    }

    private List<String> rules(Runnable act) {
        var broken =
                org.assertj.core.api.Assertions.catchThrowableOfType(RuleBroken.class, act::run);
        return broken.breaks().stream().map(b -> ((Enum<?>) b.rule()).name()).toList();
    }

    private List<String> seenBy(InformationId id) {
        return List.of(
                        REPORTER,
                        UNIT,
                        "Susan Park",
                        "Kofi Mensah",
                        "Ellen Price",
                        "Mark Holt",
                        "Priya Nair",
                        "Helen Marsh",
                        "Lorna Blythe",
                        "Karen Doyle",
                        "Miriam Stone",
                        "Vera Quist",
                        "Sunita Rolfe",
                        "Ollie Trent")
                .stream()
                .filter(who ->
                        area.as(
                                who,
                                () ->
                                        area.bean(org.waymark.sql.Sql.class)
                                                .exists(
                                                        "select 1 from information where id = ?",
                                                        id)))
                .toList();
    }

    private InformationId submit(SubmitInformation command) {
        return area.as(REPORTER, () -> area.bean(PoliceInformation.class).submit(command));
    }

    static Source source() {
        return new Source(SourceCanary.NAME, SourceCanary.CONTACT, "Neighbour", "Lives next door");
    }

    private static SubmitInformation about(@Nullable ChildId child, boolean policeOnly) {
        return about(child, policeOnly, "A blue car waits outside on Fridays.");
    }

    private static SubmitInformation about(
            @Nullable ChildId child, boolean policeOnly, String words) {
        return new SubmitInformation(
                CommandKey.random(),
                child == null ? null : Origin.FILE,
                child == null ? null : child.value(),
                new SubmitInformation.Facts(words, null, null, null),
                null,
                HowKnown.TOLD_BY_SOMEBODY,
                new ProposedGrade(2, "D", null),
                false,
                Urgency.NOBODY_IN_DANGER,
                policeOnly,
                source(),
                true,
                true);
    }
}
