package org.waymark.child;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.procedures.Procedures;
import org.waymark.procedures.ProceduresPack;

/**
 * Within what time a level is looked at again: as the area's procedures in force say, or else as
 * Waymark suggests (domain.md K).
 */
@Component
class LevelReviews {
    private final Procedures procedures;

    LevelReviews(Procedures procedures) {
        this.procedures = procedures;
    }

    /** In days. */
    int within(ExploitationLevel level) {
        return procedures.inForce().levels().stream()
                .filter(l -> l.code().equals(level.name()))
                .map(ProceduresPack.Level::reviewDays)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(level.reviewWithin());
    }

    String words(ExploitationLevel level) {
        var days = within(level);
        return days == level.reviewWithin() ? level.within() : days + " days";
    }

    Map<ExploitationLevel, String> words() {
        return java.util.Arrays.stream(ExploitationLevel.values())
                .collect(java.util.stream.Collectors.toMap(l -> l, this::words));
    }
}
