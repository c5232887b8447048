package org.waymark.child;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.waymark.casefile.ChildId;
import org.waymark.sql.Sql;
import org.waymark.web.Rule;
import org.waymark.web.RuleBroken;

/**
 * The gate of safety rule 7: every letter, invitation and print that is meant for an adult around a
 * child asks here first. Whoever is not recorded as safe to tell, or whom the sender may not see,
 * is not told.
 */
@Service
public class Adults {
    private final Sql sql;
    private final Children children;

    Adults(Sql sql, Children children) {
        this.sql = sql;
        this.children = children;
    }

    /** The gate's one rule. */
    public enum Gate implements Rule {
        ADULT_NOT_SAFE_TO_TELL(
                "This adult is not recorded as safe to tell. Decide that first, or leave them out");

        private final String words;

        Gate(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }

        @Override
        public String source() {
            return "safety rule 7";
        }
    }

    /** Everybody around the child, those who may be told first. */
    public List<Adult> around(ChildId child) {
        return sql.list(
                """
                select id, name, relationship, safe_to_tell, telephone from child_adult
                where child_id = any (?::uuid[]) and ended_at is null
                order by array_position(array['YES', 'NOT_YET_DECIDED', 'NO'], safe_to_tell), name, id limit 40
                """,
                Adult::of,
                children.together(child));
    }

    /** Those who may be told. */
    public List<Adult> mayBeTold(ChildId child) {
        return around(child).stream().filter(Adult::mayBeTold).toList();
    }

    /** Whether this adult may be told of what is done for this child. */
    public boolean mayBeTold(ChildId child, AdultId adult) {
        return mayBeTold(child).stream().anyMatch(a -> a.id().equals(adult));
    }

    /**
     * Before anything is sent, printed or said to these adults.
     *
     * @param field where the form names them
     * @throws RuleBroken ADULT_NOT_SAFE_TO_TELL if one of them is not known to be safe
     */
    public void requireMayBeTold(ChildId child, Collection<AdultId> adults, String field) {
        var safe = mayBeTold(child).stream().map(Adult::id).collect(Collectors.toSet());
        if (!safe.containsAll(adults)) throw new RuleBroken(Gate.ADULT_NOT_SAFE_TO_TELL, field);
    }

    /** What a letter says to whoever holds it in their hand and meets the family. */
    public String caution(ChildId child) {
        var around = around(child);
        var safe = words(around.stream().filter(Adult::mayBeTold).toList());
        var unsafe = words(around.stream().filter(a -> a.safe() == SafeToTell.NO).toList());
        return (safe.isEmpty() ? "" : "May be told of this: " + safe + ". ")
                + (unsafe.isEmpty() ? "" : "Must not learn of this: " + unsafe + ". ")
                + "Before you speak of this to "
                + (safe.isEmpty() ? "anybody" : "anybody else")
                + " around the child, ask the social worker whether they are safe to tell.";
    }

    private static String words(List<Adult> adults) {
        return adults.stream().map(Adult::who).collect(Collectors.joining(", "));
    }
}
