package org.waymark.start;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.stereotype.Component;

/**
 * {@code ./waymark migrate}: the migrations ran while this command started; it says how far they
 * are.
 */
@Component
class Migrate implements Command {
    private final Flyway flyway;

    Migrate(Flyway flyway) {
        this.flyway = flyway;
    }

    @Override
    public String name() {
        return "migrate";
    }

    @Override
    public int run(List<String> arguments) {
        var state = flyway.info();
        System.out.printf(
                "The database has every migration of this version: %d, the last of them %s.%n",
                state.applied().length, state.current().getVersion());
        return state.pending().length == 0 ? 0 : 1;
    }
}
