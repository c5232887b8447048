package org.waymark.demo;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.access.signin.Area;

/** At a start to serve, not for a command: loads the demonstration and says whom to sign in as. */
@Component
@Profile("!command")
class FirstStart implements ApplicationRunner {
    private static final List<String> FIRST =
            List.of(
                    "Leah Barnes",
                    "Daniel Osei",
                    "Joe Tanner",
                    "Susan Park",
                    "Priya Nair",
                    "Helen Marsh",
                    "Karen Doyle",
                    "Ruth Ellery",
                    "Miriam Stone");

    private final Area area;
    private final DemonstrationArea demonstration;
    private final Cast cast;

    FirstStart(Area area, DemonstrationArea demonstration, Cast cast) {
        this.area = area;
        this.demonstration = demonstration;
        this.cast = cast;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        demonstration.loadIfNew();
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        if (!area.isDemonstration()) return;
        System.out.println(
                "Demonstration area Northmoor. Everybody's password: " + Cast.PASSWORD + "\n");
        for (var name : FIRST) {
            var p = cast.get(name);
            System.out.printf("  %-42s %s, %s%n", p.email(), p.jobTitle(), p.agency().name());
        }
        System.out.println("\nThe others are in docs/demonstration.md.");
    }
}
