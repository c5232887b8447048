package org.waymark.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.FileLines;
import org.waymark.child.ChildFile;
import org.waymark.child.ChildFiles;
import org.waymark.sql.Sql;
import org.waymark.testing.Northmoor;

/** A file asks only the rooms that may hold something of the child. */
class RoomsTest {
    private static final Northmoor AREA = Northmoor.area();
    private final ChildFiles files = AREA.bean(ChildFiles.class);
    private final FileLines lines = AREA.bean(FileLines.class);

    @Test
    void no_room_is_left_out_that_has_something_to_say() {
        for (var person : List.of("Priya Nair", "Lorna Blythe", "Karen Doyle", "Susan Park"))
            as(
                    person,
                    () -> {
                        for (var file : seen())
                            assertThat(lines.of(file.together(), file.empty()))
                                    .as(file.reference().value())
                                    .containsExactlyInAnyOrderElementsOf(lines.of(file.together()));
                    });
    }

    @Test
    void whoever_may_not_open_a_file_is_not_told_which_rooms_are_empty() {
        var child =
                AREA.sql()
                        .sql("select child_id from file order by opened_at limit 1")
                        .query(java.util.UUID.class)
                        .single();
        as(
                "Vera Quist",
                () -> {
                    List<String> empty =
                            AREA.bean(Sql.class)
                                    .one(
                                            "select empty_rooms(?) as empty",
                                            r -> r.texts("empty"),
                                            child);
                    assertThat(empty).isEmpty();
                });
    }

    private List<ChildFile> seen() {
        return AREA
                .bean(Sql.class)
                .list(
                        "select reference from file order by reference limit 40",
                        r -> new CaseReference(r.text("reference")))
                .stream()
                .map(r -> files.find(r).orElseThrow())
                .toList();
    }

    private static void as(String person, Runnable work) {
        var transaction = AREA.bean(TransactionTemplate.class);
        AREA.run(person, () -> transaction.executeWithoutResult(status -> work.run()));
    }
}
