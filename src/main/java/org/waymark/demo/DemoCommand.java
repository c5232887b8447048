package org.waymark.demo;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.access.signin.Area;
import org.waymark.start.Command;

/** {@code ./waymark demo --reset}: Northmoor as on the first day. */
@Component
class DemoCommand implements Command {
    private final Area area;
    private final DemonstrationArea demonstration;

    DemoCommand(Area area, DemonstrationArea demonstration) {
        this.area = area;
        this.demonstration = demonstration;
    }

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public int run(List<String> arguments) {
        if (!area.isNew() && !area.isDemonstration())
            return say("This is a live area: it has no demonstration.");
        if (!arguments.equals(List.of("--reset"))) return say("Usage: ./waymark demo --reset");
        demonstration.load();
        System.out.println("Northmoor is loaded again. Everybody has to sign in again.");
        return 0;
    }

    private static int say(String words) {
        System.err.println(words);
        return 1;
    }
}
