package org.waymark.trafficking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.access.AccessRules;
import org.waymark.access.NotAllowed;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.people.Agency;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.sql.Sql;

/**
 * Who may submit to the National Referral Mechanism: only listed organisations (trap 21). A school,
 * a health body or an ordinary voluntary organisation cannot, and asks the local authority.
 */
@Component
public class FirstResponders {
    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;

    FirstResponders(Sql sql, Clock clock, Proofs proofs) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
    }

    /** One line of the list in force. */
    public record Listed(String code, String name, String source) {}

    /** As what this person's agency may submit; empty where it may not. */
    public Optional<Listed> mine() {
        return proofs.holdsRecords()
                ? of(CurrentPractitioner.get().agency(), England.dateOf(clock.instant()))
                : Optional.empty();
    }

    Optional<Listed> of(Agency agency, LocalDate day) {
        return sql.first(
                """
                select code, name, source from first_responder
                where effective_from <= ? and (effective_to is null or effective_to > ?)
                  and (? = any (kinds) or lower(name) = lower(?)) order by code limit 1
                """,
                r -> new Listed(r.text("code"), r.text("name"), r.text("source")),
                day,
                day,
                agency.kind(),
                agency.name());
    }

    /** The list in force, by name. */
    public List<Listed> all() {
        var day = England.dateOf(clock.instant());
        return sql.list(
                """
                select code, name, source from first_responder
                where effective_from <= ? and (effective_to is null or effective_to > ?) order by name limit 100
                """,
                r -> new Listed(r.text("code"), r.text("name"), r.text("source")),
                day,
                day);
    }

    /** Before anything is looked up. */
    Practitioner required() {
        var me = proofs.practitioner();
        if (mine().isEmpty()) throw new NotAllowed(AccessRules.NEEDS_FIRST_RESPONDER);
        return me;
    }
}
