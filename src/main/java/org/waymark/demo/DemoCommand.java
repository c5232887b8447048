package org.waymark.demo;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.waymark.access.signin.Area;
import org.waymark.start.Command;

/**
 * {@code ./waymark demo --reset}: Northmoor as on the first day. {@code ./waymark demo --walk}:
 * from a concern to a decision in the Waymark that is running.
 */
@Component
class DemoCommand implements Command {
    private static final String USAGE = "Usage: ./waymark demo --reset, or ./waymark demo --walk";

    private final Area area;
    private final DemonstrationArea demonstration;
    private final Walk walk;
    private final String port;

    DemoCommand(
            Area area,
            DemonstrationArea demonstration,
            Walk walk,
            @Value("${server.port}") String port) {
        this.area = area;
        this.demonstration = demonstration;
        this.walk = walk;
        this.port = port;
    }

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public int run(List<String> arguments) {
        if (!area.isNew() && !area.isDemonstration())
            return say("This is a live area: it has no demonstration.");
        return switch (String.join(" ", arguments)) {
            case "--reset" -> reset();
            case "--walk" -> walk();
            default -> say(USAGE);
        };
    }

    private int reset() {
        demonstration.load();
        System.out.println("Northmoor is loaded again. Everybody has to sign in again.");
        return 0;
    }

    private int walk() {
        if (area.isNew())
            return say(
                    "There is no demonstration area yet: start ./waymark once, and leave it running.");
        walk.through("http://127.0.0.1:" + port, System.out);
        return 0;
    }

    private static int say(String words) {
        System.err.println(words);
        return 1;
    }
}
