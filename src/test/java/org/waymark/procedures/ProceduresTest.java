package org.waymark.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.AreaClock;
import org.waymark.start.CannotStart;
import org.waymark.testing.Northmoor;

/** Local procedures in dated versions; a published one stays as it is (guide ¶3, R-02). */
class ProceduresTest {
    private static final Path FILE =
            Path.of("src/main/resources/demo/procedures/northmoor-2026-09.yaml");

    private final Northmoor northmoor = Northmoor.area();
    private final Procedures procedures = northmoor.bean(Procedures.class);
    private final PackStore store = northmoor.bean(PackStore.class);

    @Test
    void the_version_in_force_is_found_by_the_day() {
        assertThat(version(LocalDate.of(2026, 8, 31))).isEqualTo("northmoor-2025-04");
        assertThat(version(LocalDate.of(2026, 9, 1))).isEqualTo("northmoor-2026-09");
        assertThat(version(LocalDate.of(2020, 1, 1))).isEqualTo("northmoor-2025-04");
        assertThat(procedures.lastDayOf(procedures.version("northmoor-2025-04").orElseThrow()))
                .contains(LocalDate.of(2026, 8, 31));
    }

    @Test
    void a_published_version_with_other_words_is_refused() throws IOException {
        var other = Files.readString(FILE).replace("within four hours", "within a week");
        assertThatThrownBy(() -> store.publish(PackFiles.read("pack.yaml", other)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("pack.yaml")
                .hasMessageContaining("northmoor-2026-09, which was published with other words");
    }

    @Test
    void comments_and_the_order_of_fields_change_nothing() throws IOException {
        var same = Files.readString(FILE).replace("version: northmoor-2026-09\n", "");
        store.publish(PackFiles.read("pack.yaml", same + "\n# moved\nversion: northmoor-2026-09"));
        assertThat(store.all()).hasSize(3);
    }

    @Test
    void two_versions_cannot_begin_on_one_day() throws IOException {
        var other = Files.readString(FILE).replace("version: northmoor-2026-09", "version: x-2");
        assertThatThrownBy(() -> store.publish(PackFiles.read("pack.yaml", other)))
                .hasMessageContaining("northmoor-2026-09 begins on the same day");
    }

    @Test
    void what_is_stored_reads_back_as_it_was_written() throws IOException {
        assertThat(store.all())
                .contains(PackFiles.read("pack.yaml", Files.readString(FILE)).pack());
    }

    @Test
    void the_emergency_number_is_first_and_somebody_answers_at_any_hour() {
        var contacts = northmoor.bean(AreaContacts.class);
        assertThat(contacts.now())
                .extracting(c -> c.number())
                .containsExactly("999", "01632 960100", "01632 960101");
        assertThat(at("2026-11-25T10:00:00Z")).isEqualTo("Northmoor Front Door");
        assertThat(at("2026-11-25T17:30:00Z")).isEqualTo("Emergency Duty Team");
        assertThat(at("2026-11-28T10:00:00Z")).isEqualTo("Emergency Duty Team");
        assertThat(at("2026-12-25T10:00:00Z")).isEqualTo("Emergency Duty Team");
    }

    @Test
    void programs_read_the_version_in_force_and_the_one_before() {
        var api = northmoor.api("Joe Tanner");
        var now = api.get("/api/v1/procedures").body();
        assertThat(now.at("/version").asString()).isEqualTo("northmoor-2026-11");
        assertThat(now.at("/services/0/kind").asString()).isEqualTo("KEYWORK");
        assertThat(now.at("/contacts/0/number").asString()).isEqualTo("999");
        var before = api.get("/api/v1/procedures/northmoor-2025-04").body();
        assertThat(before.at("/effectiveTo").asString()).isEqualTo("2026-08-31");
        assertThat(api.get("/api/v1/procedures/none").status()).isEqualTo(404);
    }

    private String version(LocalDate day) {
        return procedures.inForce(day).version();
    }

    private String at(String moment) {
        var name = new ArrayList<String>();
        AreaClock.at(
                Instant.parse(moment),
                () -> name.add(northmoor.bean(AreaContacts.class).socialCareNow().name()));
        return name.getFirst();
    }
}
