package org.waymark.child.leaving;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.access.Version;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildFile;
import org.waymark.child.ChildFiles;
import org.waymark.child.ClosingCheck.OpenEnd;
import org.waymark.child.ClosureEvent;
import org.waymark.child.ClosureReason;
import org.waymark.child.Reopenings;
import org.waymark.child.allocation.Holding;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;

/** Ends the work with a child, by a team manager, and begins it again. */
@Service
public class Closures {
    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final ChildFiles files;
    private final OpenEnds ends;
    private final Holding holding;
    private final Reopenings reopenings;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Closures(
            Sql sql,
            Clock clock,
            Proofs proofs,
            ChildFiles files,
            OpenEnds ends,
            Holding holding,
            Reopenings reopenings,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.files = files;
        this.ends = ends;
        this.holding = holding;
        this.reopenings = reopenings;
        this.keys = keys;
        this.events = events;
    }

    @Transactional
    public ClosingId close(CloseWork c) {
        proofs.teamManager();
        var file = files.whole(c.file());
        var id = ClosingId.random();
        return new ClosingId(keys.once(c.key(), "CloseWork", id.value(), () -> close(id, c, file)));
    }

    @Transactional
    public ChildId reopen(
            CommandKey key, CaseReference reference, Version version, @Nullable String why) {
        proofs.teamManager();
        var file = files.whole(reference);
        return new ChildId(
                keys.once(
                        key,
                        "ReopenFile",
                        file.child().value(),
                        () -> {
                            new Checks()
                                    .require(
                                            file.closedAt() != null,
                                            LeavingRules.FILE_IS_OPEN,
                                            "why")
                                    .require(!blank(why), LeavingRules.REOPENING_NEEDS_WHY, "why")
                                    .orThrow();
                            reopen(file, version, Objects.requireNonNull(why).strip());
                        }));
    }

    /** The latest first. */
    public List<ClosureView> of(ChildId child) {
        return sql.list(
                """
                select x.id, x.reason, x.outcomes, x.told, p.name as closed_by, x.closed_at, o.name as reopened_by, x.reopened_at,
                       x.reopened_why
                from file_closing x join practitioner p on p.id = x.closed_by left join practitioner o on o.id = x.reopened_by
                where x.child_id = ? order by x.closed_at desc, x.id limit 10
                """,
                r ->
                        new ClosureView(
                                r.id("id", ClosingId::new),
                                r.kind("reason", ClosureReason.class),
                                r.text("outcomes"),
                                r.text("told"),
                                r.text("closed_by"),
                                r.instant("closed_at"),
                                r.findText("reopened_by"),
                                r.findInstant("reopened_at"),
                                r.findText("reopened_why")),
                child);
    }

    private void close(ClosingId id, CloseWork c, ChildFile file) {
        var open = ends.of(file.together(), c.reason());
        check(c, file, open);
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        holding.endWorker(file.child());
        move("closed_at = ?, worker_id = null", file, c.version(), now);
        var outcomes = Objects.requireNonNull(c.outcomes()).strip();
        sql.update(
                """
                insert into file_closing (id, child_id, author_agency, reason, outcomes, told, closed_by, closed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                file.child(),
                me.agency().id(),
                c.reason(),
                outcomes,
                Objects.requireNonNull(c.told()).strip(),
                me.id(),
                now);
        sql.call("select end_open_work(?, 'the file was closed', ?)", file.child(), now);
        events.publishEvent(
                new ClosureEvent.FileClosed(
                        file.child(),
                        id.value(),
                        Objects.requireNonNull(c.reason()),
                        outcomes,
                        me.agency().id(),
                        now));
    }

    private void check(CloseWork c, ChildFile file, List<OpenEnd> open) {
        new Checks()
                .require(file.closedAt() == null, LeavingRules.FILE_IS_CLOSED, "reason")
                .require(c.reason() != null, LeavingRules.CLOSURE_NEEDS_REASON, "reason")
                .require(!blank(c.outcomes()), LeavingRules.CLOSURE_NEEDS_OUTCOMES, "outcomes")
                .require(!blank(c.told()), LeavingRules.CLOSURE_NEEDS_TOLD, "told")
                .require(
                        open.stream().noneMatch(OpenEnd::stops),
                        LeavingRules.OPEN_ENDS_STOP,
                        "reason")
                .require(
                        c.reason() != ClosureReason.RC5 || accepted(file),
                        LeavingRules.TRANSFER_NOT_ACCEPTED,
                        "reason")
                .require(
                        c.endsConfirmed() || open.stream().allMatch(OpenEnd::stops),
                        LeavingRules.OPEN_ENDS_ASKED,
                        "ends")
                .orThrow();
    }

    private boolean accepted(ChildFile file) {
        return sql.exists(
                "select 1 from file_transfer where child_id = ? and state = 'ACCEPTED'",
                file.child());
    }

    private void reopen(ChildFile file, Version version, String why) {
        reopenings.because(file.child(), why);
        move("closed_at = null", file, version);
    }

    /** Over the version that was read; descriptions that are read with it move along. */
    private void move(String change, ChildFile file, Version version, Object... values) {
        var own = new java.util.ArrayList<>(List.of(values));
        own.addAll(List.of(file.child(), version.number()));
        if (sql.update(
                        "update file set "
                                + change
                                + ", version = version + 1 where child_id = ? and version = ?",
                        own.toArray())
                == 0) throw new RuleBroken(LeavingRules.LEAVING_CHANGED);
        var others = new java.util.ArrayList<>(List.of(values));
        others.add(file.descriptions());
        if (!file.descriptions().isEmpty())
            sql.update(
                    "update file set "
                            + change
                            + ", version = version + 1 where child_id = any (?::uuid[])",
                    others.toArray());
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
