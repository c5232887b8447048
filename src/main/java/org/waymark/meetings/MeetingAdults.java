package org.waymark.meetings;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.sql.Sql;

/** The adults around a child, and who of them is safe to tell (safety rule 7). */
@Component
public class MeetingAdults {
    private final Sql sql;

    MeetingAdults(Sql sql) {
        this.sql = sql;
    }

    /** One adult, and whether they may be asked to a meeting at all. */
    public record Adult(UUID id, String name, String relationship, boolean safe) {
        /** "Marion Hale (foster carer)". */
        public String words() {
            return name + " (" + relationship + ")";
        }
    }

    /** Of a child, also as described in concerns that were matched to them. */
    public List<Adult> of(ChildId child) {
        return sql.list(
                """
                select id, name, relationship, safe_to_tell from child_adult
                where child_id = any (array(select id from child where id = ? or same_as = ?)) order by name, id limit 50
                """,
                r ->
                        new Adult(
                                r.uuid("id"),
                                r.text("name"),
                                r.text("relationship"),
                                r.text("safe_to_tell").equals("YES")),
                child,
                child);
    }

    /** As decided now, whatever it was when they were asked. */
    boolean isSafe(InvitationId invitation) {
        return sql.exists(
                """
                select 1 from meeting_invitation i join child_adult a on a.id = i.adult_id
                where i.id = ? and a.safe_to_tell = 'YES'
                """,
                invitation);
    }
}
