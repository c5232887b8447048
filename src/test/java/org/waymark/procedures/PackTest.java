package org.waymark.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.identification.IndicatorList;
import org.waymark.start.CannotStart;

/** Procedures that are wrong say where, and every mistake at once (guide ¶3). */
class PackTest {
    private static final Path GOOD = Path.of("src/main/resources/demo/procedures");

    @Test
    void the_packs_of_northmoor_are_two_and_name_every_list() {
        assertThat(PackFiles.northmoor())
                .extracting(f -> f.pack().version())
                .containsExactly("northmoor-2025-04", "northmoor-2026-09", "northmoor-2026-11");
        var pack = PackFiles.northmoor().getLast().pack();
        assertThat(pack.indicators().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(IndicatorList.values()).map(Enum::name).toList());
        assertThat(pack.indicators(IndicatorList.INDICATOR)).hasSize(4);
    }

    @Test
    void a_missing_field_is_named_with_its_file_and_place() {
        assertThatThrownBy(() -> read(good().replaceFirst("    number: \"999\"\n", "")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("pack.yaml")
                .hasMessageContaining("contacts[1].number: is missing");
    }

    @Test
    void every_mistake_is_said_at_once() {
        var bad =
                good().replace("2026-09-01", "1 September")
                        .replace("\"08:30\", to: \"17:30\"", "\"17:30\", to: \"08:30\"")
                        .replace("kind: LADO", "kind: LADDO")
                        .replace("key: thresholds", "key: treshholds")
                        .replace("    publisher: Ivison Trust", "    publsher: Ivison Trust");
        assertThatThrownBy(() -> read(bad))
                .hasMessageContaining("effective_from: must be a date such as 2026-09-01")
                .hasMessageContaining("contacts[2].hours.to: must be later than from")
                .hasMessageContaining("contacts[7].kind: must be one of [EMERGENCY, ")
                .hasMessageContaining("sections: none has the key thresholds")
                .hasMessageContaining("links[10].publsher: is not known here")
                .hasMessageContaining("links[10].publisher: is missing");
    }

    @Test
    void after_how_many_episodes_a_strategy_discussion_is_considered_is_the_areas_own() {
        assertThat(read(good()).pack().missing()).isEqualTo(new ProceduresPack.Repeats(3, 90));
        var own = good() + "\nmissing: {episodes: 2, days: 60}\n";
        assertThat(read(own).pack().missing()).isEqualTo(new ProceduresPack.Repeats(2, 60));
        assertThatThrownBy(() -> read(own.replace("episodes: 2", "episodes: 0")))
                .hasMessageContaining("missing.episodes: must be a whole number from 2 to 20");
    }

    @Test
    void within_what_time_a_level_is_looked_at_again_is_the_areas_own() {
        var own = good().replace("{code: EMERGING, ", "{code: EMERGING, review_days: 28, ");
        assertThat(read(own).pack().levels())
                .filteredOn(l -> l.reviewDays() != null)
                .singleElement()
                .satisfies(l -> assertThat(l.reviewDays()).isEqualTo(28));
        assertThatThrownBy(() -> read(own.replace("review_days: 28", "review_days: 400")))
                .hasMessageContaining("review_days: must be a whole number from 1 to 366");
    }

    @Test
    void the_emergency_number_is_999_everywhere() {
        assertThatThrownBy(() -> read(good().replace("\"999\"", "\"112\"")))
                .hasMessageContaining("contacts[1].number: the emergency number is 999");
    }

    @Test
    void an_area_need_not_add_to_a_list_but_must_not_misspell_one() {
        var none = good().replaceFirst("(?s)  PROTECTIVE:.*?(?=\\nlevels:)", "");
        assertThat(read(none).pack().indicators(IndicatorList.PROTECTIVE)).isEmpty();
        assertThatThrownBy(() -> read(good().replace("  PROTECTIVE:", "  PROTECTION:")))
                .hasMessageContaining("indicators.PROTECTION: is not known here");
    }

    @Test
    void what_is_no_yaml_says_the_line() {
        assertThatThrownBy(() -> read("version: [1\narea: x"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("pack.yaml cannot be read as YAML")
                .hasMessageContaining("line 2");
    }

    @Test
    void a_field_that_is_there_twice_is_refused() {
        assertThatThrownBy(() -> read(good() + "\narea: Southmoor\n"))
                .hasMessageContaining("duplicate key area");
    }

    @Test
    void an_empty_folder_says_which(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> PackFiles.of(folder))
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("holds no .yaml file");
        Files.writeString(folder.resolve("pack.yml"), good());
        assertThat(PackFiles.of(folder)).hasSize(1);
    }

    private static String good() {
        try {
            return Files.readString(GOOD.resolve("northmoor-2026-09.yaml"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static PackFiles.Found read(String text) {
        return PackFiles.read("pack.yaml", text);
    }
}
