package org.waymark.sharing;

import static org.waymark.sharing.Gathered.blankToNull;
import static org.waymark.sharing.Gathered.isBlank;
import static org.waymark.sharing.SharingRules.*;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.people.Role;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.work.Clocks;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/**
 * The register of requests (domain.md H.5): whoever gets one writes it down, the data-protection
 * officer deals with it. Its due date is a clock rule's; nothing here computes one.
 */
@Service
public class DataRequests {
    static final String TASK = "DATA_REQUEST";

    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final DataDesk desk;
    private final Clocks clocks;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    DataRequests(
            Sql sql,
            Clock clock,
            Proofs proofs,
            DataDesk desk,
            Clocks clocks,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.desk = desk;
        this.clocks = clocks;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    /** Whoever works with children's records, and the data-protection officer. */
    public Practitioner recorder() {
        var me = CurrentPractitioner.get();
        return me.is(Role.DATA_PROTECTION_OFFICER) ? me : proofs.practitioner();
    }

    @Transactional
    public DataRequestId receive(DataRequestCommand.Receive c) {
        var me = recorder();
        var child = childOf(c.reference());
        check(c, child);
        var id = DataRequestId.random();
        return new DataRequestId(
                keys.once(c.key(), "ReceiveDataRequest", id.value(), () -> save(id, c, child, me)));
    }

    /** A file that is sealed for this person, or theirs by conflict, is not there. */
    private @Nullable ChildId childOf(@Nullable String reference) {
        if (isBlank(reference)) return null;
        var typed = Objects.requireNonNull(reference).strip().toUpperCase(Locale.ROOT);
        if (!CaseReference.isReference(typed)) return null;
        return sql.first(
                        "select c as child from child_of_request(?) c where c is not null",
                        r -> r.id("child", ChildId::new),
                        typed)
                .orElse(null);
    }

    private void check(DataRequestCommand.Receive c, @Nullable ChildId child) {
        var today = England.dateOf(clock.instant());
        var breach = c.kind() == RequestKind.BREACH;
        var needsFile = c.kind() != null && c.kind().isRight();
        new Checks()
                .require(c.kind() != null, REQUEST_NEEDS_KIND, "kind")
                .require(
                        child != null || (!needsFile && isBlank(c.reference())),
                        REQUEST_NEEDS_FILE,
                        "reference")
                .require(breach || !isBlank(c.requester()), REQUEST_NEEDS_WHO, "requester")
                .require(breach || c.requesterIs() != null, REQUEST_NEEDS_WHOSE, "requesterIs")
                .require(
                        breach || (c.receivedOn() != null && !c.receivedOn().isAfter(today)),
                        REQUEST_NEEDS_DAY,
                        "receivedOn")
                .require(
                        !breach || (c.knownAt() != null && !c.knownAt().isAfter(clock.instant())),
                        BREACH_NEEDS_TIME,
                        "knownAt")
                .require(!isBlank(c.words()), REQUEST_NEEDS_WORDS, "words")
                .require(
                        c.affectedFiles().stream().allMatch(CaseReference::isReference),
                        AFFECTED_UNREADABLE,
                        "affected")
                .orThrow();
    }

    private void save(
            DataRequestId id,
            DataRequestCommand.Receive c,
            @Nullable ChildId child,
            Practitioner me) {
        var kind = Objects.requireNonNull(c.kind());
        var now = clock.instant();
        var from = from(c, kind);
        var due = clocks.due(kind.clock(), from);
        var requester =
                kind == RequestKind.BREACH && isBlank(c.requester()) ? me.name() : c.requester();
        var who = c.requesterIs() == null ? Requester.STAFF : c.requesterIs();
        sql.update(
                """
                insert into data_request (id, kind, child_id, reference, requester, requester_is, received_on, counts_from, words, affected,
                    due_at, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?, ?, ?)
                """,
                id,
                kind,
                child,
                child == null
                        ? null
                        : Objects.requireNonNull(c.reference()).strip().toUpperCase(Locale.ROOT),
                blankToNull(requester),
                who,
                England.dateOf(from),
                from,
                blankToNull(c.words()),
                c.affectedFiles(),
                due,
                me.id(),
                now);
        task(id, kind, due);
        if (child != null) events.publishEvent(received(id, kind, child, from, me, now));
    }

    /** The day of receipt is day 0; of a breach it is the moment somebody knew. */
    private static Instant from(DataRequestCommand.Receive c, RequestKind kind) {
        return kind == RequestKind.BREACH
                ? Objects.requireNonNull(c.knownAt())
                : startOf(Objects.requireNonNull(c.receivedOn()));
    }

    static Instant startOf(LocalDate day) {
        return England.endOf(day.minusDays(1));
    }

    private DataRequestEvent received(
            DataRequestId id,
            RequestKind kind,
            ChildId child,
            Instant from,
            Practitioner me,
            Instant now) {
        var team = desk.team();
        var agency = me.agency().id();
        return switch (kind) {
            case COMPLAINT ->
                    new DataRequestEvent.DataComplaintReceived(child, id, team, from, agency, now);
            case BREACH -> new DataRequestEvent.DataBreachFound(child, id, team, from, agency, now);
            case SUBJECT_ACCESS, RECTIFICATION, ERASURE ->
                    new DataRequestEvent.DataRightAsked(child, id, kind, team, from, agency, now);
        };
    }

    void task(DataRequestId id, RequestKind kind, @Nullable Instant due) {
        tasks.open(
                new NewTask(
                        null,
                        TASK,
                        kind == RequestKind.BREACH
                                ? "Deal with a breach"
                                : "Deal with a request: " + kind.inShort().toLowerCase(Locale.UK),
                        id.value(),
                        null,
                        desk.team(),
                        kind == RequestKind.BREACH,
                        due));
    }

    void step(DataRequestId id, StepKind kind, LocalDate on, @Nullable String words) {
        sql.update(
                "insert into data_request_step (id, request_id, kind, on_day, words, recorded_by,"
                        + " recorded_at) values (?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                id,
                kind,
                on,
                blankToNull(words),
                CurrentPractitioner.get().id(),
                clock.instant());
    }

    /** The steps that somebody adds by hand to such a request. */
    public static List<StepKind> steps(RequestKind kind) {
        return java.util.Arrays.stream(StepKind.values()).filter(s -> s.isOf(kind)).toList();
    }
}
