package org.waymark.meetings;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.people.Practitioner;
import org.waymark.people.Practitioners;
import org.waymark.web.RuleBroken;

/**
 * People of the area as others type them: by e-mail address, or by name where it is one person's.
 */
@Component
public class PeopleTyped {
    private final Practitioners practitioners;

    PeopleTyped(Practitioners practitioners) {
        this.practitioners = practitioners;
    }

    /**
     * @param field where it was typed
     * @return null where nothing was typed
     * @throws RuleBroken NO_SUCH_PERSON or AMBIGUOUS_NAME
     */
    public @Nullable Practitioner find(@Nullable String typed, String field) {
        if (typed == null || typed.isBlank()) return null;
        var known = look(typed.strip(), field);
        if (known == null) throw new RuleBroken(MeetingRules.NO_SUCH_PERSON, field);
        return known;
    }

    /** The same where somebody without an account may be meant: null then. */
    public @Nullable Practitioner look(String typed, String field) {
        if (typed.contains("@")) return practitioners.byEmail(typed).orElse(null);
        var same =
                practitioners.named(typed).stream()
                        .filter(p -> p.name().equalsIgnoreCase(typed))
                        .toList();
        if (same.size() > 1) throw new RuleBroken(MeetingRules.AMBIGUOUS_NAME, field);
        return same.isEmpty() ? null : same.getFirst();
    }
}
