package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules keep to their neighbours; their map says what each is for. */
class ModulesTest {
    private final ApplicationModules modules = ApplicationModules.of(Waymark.class);

    @Test
    void modules_use_only_the_neighbours_they_name() {
        modules.verify();
    }

    @Test
    void the_map_of_modules_is_current() throws IOException {
        var written = Path.of("target", "map.md");
        Files.createDirectories(written.getParent());
        Files.writeString(written, MapOfModules.of(modules));
        assertThat(Path.of("docs", "map.md"))
                .as("the map changed: cp target/map.md docs/map.md")
                .hasSameTextualContentAs(written);
    }
}
