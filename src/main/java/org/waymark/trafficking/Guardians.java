package org.waymark.trafficking;

import static org.waymark.trafficking.NrmRules.*;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.child.ChildFiles;
import org.waymark.child.Known;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;

/**
 * Independent Child Trafficking Guardians: a referral of its own, in addition to the national one,
 * in covered areas only; the advice line is for everybody (domain.md C.8).
 */
@Service
public class Guardians {
    private final Clock clock;
    private final Sql sql;
    private final Proofs proofs;
    private final ChildFiles files;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Guardians(
            Clock clock,
            Sql sql,
            Proofs proofs,
            ChildFiles files,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.sql = sql;
        this.proofs = proofs;
        this.files = files;
        this.keys = keys;
        this.events = events;
    }

    /** By those who hold the child's file in children's social care. */
    @Transactional
    public NrmId record(NrmCommand.RecordGuardian c) {
        proofs.assessor();
        var child = files.whole(c.reference()).child();
        var now = clock.instant();
        var today = England.dateOf(now);
        var referred = c.referredOn();
        var allocated = c.allocatedOn();
        new Checks()
                .require(c.covered() != null, GUARDIAN_NEEDS_COVERED, "covered")
                .require(c.covered() != Known.NO || referred == null, GUARDIAN_NOT_HERE, "covered")
                .require(
                        allocated == null || referred != null,
                        GUARDIAN_NEEDS_REFERRAL,
                        "referredOn")
                .require(allocated == null || c.kind() != null, GUARDIAN_NEEDS_KIND, "guardianKind")
                .require(
                        inOrder(referred, allocated)
                                && inOrder(referred, today)
                                && inOrder(allocated, today),
                        GUARDIAN_DAY,
                        "referredOn")
                .orThrow();
        var me = CurrentPractitioner.get();
        var id = NrmId.random();
        return new NrmId(
                keys.once(
                        c.key(),
                        "RecordGuardian",
                        id.value(),
                        () -> {
                            sql.update(
                                    """
                                    insert into guardian_record (id, record_id, child_id, author_agency, covered, referred_on, allocated_on, kind,
                                        words, recorded_by, recorded_at)
                                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                    """,
                                    id,
                                    id,
                                    child,
                                    me.agency().id(),
                                    c.covered(),
                                    referred,
                                    allocated,
                                    allocated == null ? null : c.kind(),
                                    c.words(),
                                    me.id(),
                                    now);
                            events.publishEvent(
                                    new NrmEvent.GuardianRecorded(
                                            child,
                                            id.value(),
                                            headline(referred, allocated),
                                            me.agency().id(),
                                            now));
                        }));
    }

    private static String headline(@Nullable LocalDate referred, @Nullable LocalDate allocated) {
        if (allocated != null) return "An independent guardian was allocated";
        return referred == null
                ? "An independent guardian was considered"
                : "An independent guardian was asked for";
    }

    private static boolean inOrder(@Nullable LocalDate first, @Nullable LocalDate then) {
        return first == null || then == null || !then.isBefore(first);
    }
}
