package org.waymark;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The modules keep to their neighbours; their map is written beside the build. */
class ModulesTest {
    private final ApplicationModules modules = ApplicationModules.of(Waymark.class);

    @Test
    void modules_use_only_the_neighbours_they_name() {
        modules.verify();
    }

    @Test
    void the_map_of_modules_is_drawn() {
        new Documenter(modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
