package org.waymark.court;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.Proofs;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.England;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;
import org.waymark.sql.Sql;

/** The children somebody supports through court: their hearings and what they are to be told. */
@Component
public class Clients {
    private static final int SIZE = 50;
    private final Sql sql;
    private final Proofs proofs;
    private final Clock clock;

    Clients(Sql sql, Proofs proofs, Clock clock) {
        this.sql = sql;
        this.proofs = proofs;
        this.clock = clock;
    }

    /**
     * @param nextHearing the first that is planned
     * @param updateDue the first that the child was not told of
     */
    public record Client(
            CourtCaseId id,
            ChildShown child,
            @Nullable Step stage,
            @Nullable Instant nextHearing,
            @Nullable Instant updateDue,
            @Nullable IsvaAnswer isva) {}

    /**
     * @param after where the next page begins; null on the last
     */
    public record Page(List<Client> clients, @Nullable CourtCaseId after) implements ShowsChildren {
        @Override
        @JsonIgnore
        public Collection<ChildId> childrenShown() {
            return clients.stream().map(c -> c.child().id()).distinct().toList();
        }
    }

    /** The investigations of one child. */
    public record OfChild(ChildShown child, List<Client> cases) implements ShowsChildren {
        @Override
        @JsonIgnore
        public Collection<ChildId> childrenShown() {
            return List.of(child.id());
        }
    }

    private static final String COLUMNS =
            """
            k.id, k.child_id, %s, k.stage, k.isva_answer,
            (select min(h.starts_at) from court_hearing h where h.record_id = k.id and h.state = 'PLANNED') as hearing,
            (select min(u.due_at) from victim_update u where u.record_id = k.id and u.told_at is null) as due
            from court_case k join child c on c.id = k.child_id left join file f on f.child_id = k.child_id
            """
                    .formatted(ChildShown.COLUMNS);

    /** As adviser, officer in the case, witness care, or the worker who opened it. */
    public Page mine(@Nullable CourtCaseId after) {
        var me = proofs.practitioner().id();
        var rows =
                sql.list(
                        "select "
                                + COLUMNS
                                + """
                                where (k.isva_id = ? or k.officer_id = ? or k.witness_care_id = ? or k.opened_by = ?)
                                and (?::uuid is null or k.id > ?::uuid) order by k.id limit ?
                                """,
                        this::client,
                        me,
                        me,
                        me,
                        me,
                        after,
                        after,
                        SIZE + 1);
        return rows.size() <= SIZE
                ? new Page(rows, null)
                : new Page(rows.subList(0, SIZE), rows.get(SIZE - 1).id());
    }

    /** The investigations of a file, as far as this person may see them. */
    public List<Client> of(CaseReference reference) {
        return sql.list(
                "select " + COLUMNS + "where f.reference = ? order by k.opened_at desc limit 20",
                this::client,
                reference.value());
    }

    private Client client(org.waymark.sql.Row r) {
        return new Client(
                r.id("id", CourtCaseId::new),
                ChildShown.of(r, England.dateOf(clock.instant())),
                r.findKind("stage", Step.class),
                r.findInstant("hearing"),
                r.findInstant("due"),
                r.findKind("isva_answer", IsvaAnswer.class));
    }
}
