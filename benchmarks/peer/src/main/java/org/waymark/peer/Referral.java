package org.waymark.peer;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** One open piece of work of the generated area, as the variables of a case; see benchmarks/load/chunk.sql. */
record Referral(int child, boolean undecided, Instant sent) {
    static final String FRONT_DOOR = "front-door";
    private static final long DAY = 86_400;

    String team() {
        return "team-" + (1 + child % 40);
    }

    Map<String, Object> variables(String frontDoor) {
        var v = new HashMap<String, Object>();
        v.put("reference", "WM-2020-%07d".formatted(child));
        v.put("school", "Generated school " + (1 + child % 40));
        v.put("reporter", "person" + (1 + child % 2000));
        v.put("account", "Seen getting into a car that nobody at the school knows, after the last lesson.");
        v.put("toldBy", "SEEN");
        v.put("source", "2A");
        v.put("immediateDanger", false);
        v.put("safeNow", "YES");
        v.put("safeHome", "YES");
        v.put("urgent", false);
        v.put("frontDoor", frontDoor);
        v.put("team", team());
        v.put("decisionDue", Date.from(sent.plusSeconds(DAY)));
        v.put("nextDue", Date.from(sent.plusSeconds(10 * DAY)));
        return v;
    }
}
