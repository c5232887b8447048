package org.waymark.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Northmoor;

/** Whatever somebody must do, My work leads there. */
class TaskLinksTest {
    private final Northmoor northmoor = Northmoor.area();

    @Test
    void every_kind_of_task_leads_to_a_page() {
        assertThat(northmoor.bean(TaskLinks.class).all().keySet()).containsAll(kinds());
    }

    @Test
    void links_hold_ids_and_nothing_else() {
        var id = UUID.randomUUID();
        assertThat(northmoor.bean(TaskLinks.class).all().values())
                .extracting(link -> link.path(id))
                .allMatch(path ->
                        path.matches(
                                "/(section-20|[a-z-]+)(/([a-z-]+|" + id + "))*([?#][a-z=&-]+)?"));
    }

    /** The constants of the modules, and what the demonstration and the database itself opened. */
    private Set<String> kinds() {
        var kinds =
                new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("org.waymark")
                                .stream()
                                .flatMap(c -> c.getFields().stream())
                                .filter(f -> f.getName().matches("(.*_)?TASK"))
                                .filter(f -> f.getModifiers().contains(JavaModifier.STATIC))
                                .filter(f -> f.getRawType().isEquivalentTo(String.class))
                                .map(TaskLinksTest::value)
                                .collect(Collectors.toCollection(TreeSet::new));
        kinds.addAll(
                northmoor
                        .sql()
                        .sql("select distinct kind from task where kind <> 'TEST'")
                        .query(String.class)
                        .list());
        kinds.add("SEALED_CONCERN");
        return kinds;
    }

    private static String value(JavaField field) {
        try {
            var constant = field.reflect();
            constant.setAccessible(true);
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
