package org.waymark.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Place;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;

/**
 * What the force's own intelligence officers looked at, and why they could: for the police's
 * auditor alone, in place of "Who has looked" (safety rule 11). Files are named by reference.
 */
@Service
public class PoliceAudit {
    private static final int READINGS = 10;

    private final Sql sql;
    private final Proofs proofs;

    PoliceAudit(Sql sql, Proofs proofs) {
        this.sql = sql;
        this.proofs = proofs;
    }

    /**
     * One read.
     *
     * @param because what had opened the file to them; null where their role did
     */
    public record Read(
            UUID id,
            Instant at,
            ChildId child,
            String reference,
            String person,
            String jobTitle,
            String screen,
            Act act,
            @Nullable String because) {
        static Read of(Row r) {
            return new Read(
                    r.uuid("id"),
                    r.instant("at"),
                    r.id("child", ChildId::new),
                    r.text("reference"),
                    r.text("practitioner"),
                    r.text("job_title"),
                    r.text("screen"),
                    r.kind("act", Act.class),
                    r.findText("because"));
        }
    }

    /** That the audit itself was opened, and of how many files. */
    public record Reading(Instant at, String person, String jobTitle, int files) {}

    /**
     * A page of the audit, the latest first, and where the next one begins.
     *
     * @param readings the last times that somebody opened it
     */
    public record Part(List<Read> reads, List<Reading> readings, @Nullable Place older) {}

    public Part reads(@Nullable Place before, int limit) {
        proofs.policeAuditor();
        var place = before == null ? Looks.LATEST : before;
        var found =
                sql.list(
                        """
                        select id, at, child, reference, practitioner, job_title, screen, act, because
                        from police_audit(?, ?, ?)
                        """,
                        Read::of,
                        place.at(),
                        place.id(),
                        limit + 1);
        var reads = List.copyOf(found.subList(0, Math.min(limit, found.size())));
        var last = found.size() > limit ? reads.getLast() : null;
        return new Part(reads, readings(), last == null ? null : new Place(last.at(), last.id()));
    }

    private List<Reading> readings() {
        return sql.list(
                "select at, practitioner, job_title, files from police_audit_readings(?)",
                r ->
                        new Reading(
                                r.instant("at"),
                                r.text("practitioner"),
                                r.text("job_title"),
                                Math.toIntExact(r.count("files"))),
                READINGS);
    }
}
