package org.waymark.contexts.disruption;

import static org.waymark.contexts.disruption.DisruptionRules.*;
import static org.waymark.contexts.disruption.StepCheck.isBlank;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.access.AccessRules;
import org.waymark.access.NotAllowed;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.child.Children;
import org.waymark.contexts.ContextReaders;
import org.waymark.people.Agencies;
import org.waymark.people.TeamKind;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/**
 * Which children a notice or order protects. The row is under the child's need-to-know; the police
 * unit that serves it sees the child's name by it, and nothing else of the file.
 */
@Service
public class ProtectedChildren {
    private final Clock clock;
    private final Sql sql;
    private final DisruptionDesk desk;
    private final Children children;
    private final ContextReaders readers;
    private final Agencies agencies;
    private final Access access;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    ProtectedChildren(
            Clock clock,
            Sql sql,
            DisruptionDesk desk,
            Children children,
            ContextReaders readers,
            Agencies agencies,
            Access access,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.sql = sql;
        this.desk = desk;
        this.children = children;
        this.readers = readers;
        this.agencies = agencies;
        this.access = access;
        this.keys = keys;
        this.events = events;
    }

    /** No file and one that is hidden are refused alike. */
    @Transactional
    public DisruptionLinkId protect(DisruptionCommand.Protect c) {
        var facts = desk.toRun(c.disruption());
        var child = visible(c.reference()).orElse(null);
        new Checks()
                .require(child != null, CHILD_NEEDS_FILE, "reference")
                .require(
                        child == null || !isLinked(c.disruption(), child),
                        CHILD_LINKED_ALREADY,
                        "reference")
                .require(
                        child == null
                                || facts.tool()
                                        .childRule()
                                        .allows(c.basis(), children.birthOf(child), desk.today()),
                        CHILD_NOT_OF_THIS_TOOL,
                        "basis")
                .require(!isBlank(c.safeWords()), CHILD_NEEDS_WORDS, "safeWords")
                .orThrow();
        var id = DisruptionLinkId.random();
        return new DisruptionLinkId(
                keys.once(
                        c.key(),
                        "ProtectByDisruption",
                        id.value(),
                        () -> insert(id, c, facts, Objects.requireNonNull(child))));
    }

    private Optional<ChildId> visible(@Nullable CaseReference reference) {
        if (reference == null) return Optional.empty();
        return sql.first(
                "select c.id from file f join child c on c.id = f.child_id where f.reference = ?",
                r -> r.id("id", ChildId::new),
                reference.value());
    }

    private boolean isLinked(DisruptionId id, ChildId child) {
        return sql.exists(
                "select 1 from disruption_child where record_id = ? and child_id = ? and ended_at is null limit 1",
                id,
                child);
    }

    private void insert(
            DisruptionLinkId id,
            DisruptionCommand.Protect c,
            StepCheck.Facts facts,
            ChildId child) {
        var me = desk.me();
        var now = clock.instant();
        var court = facts.tool().byCourt();
        var inForce =
                facts.state() == DisruptionState.SERVED
                        || (court && facts.state() == DisruptionState.GRANTED);
        agencies.team(TeamKind.POLICE_CHILD_PROTECTION)
                .ifPresent(team ->
                        access.grant(
                                child,
                                team.id(),
                                Compartment.CORE,
                                c.disruption().value(),
                                "a notice or order protects the child",
                                null));
        sql.update(
                """
                insert into disruption_child (id, record_id, child_id, author_agency, by_court, basis, safe_words, in_force, was_in_force, until, linked_by,
                    linked_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                c.disruption(),
                child,
                me.agency().id(),
                court,
                facts.tool().childRule() == ChildRule.NONE ? null : c.basis(),
                c.safeWords(),
                inForce,
                inForce,
                facts.expiresOn(),
                me.id(),
                now);
        if (inForce)
            events.publishEvent(
                    new DisruptionEvent.DisruptionInForce(
                            child, id, c.disruption(), me.agency().id(), now));
    }

    @Transactional
    public void end(DisruptionCommand.EndProtection c) {
        desk.worker();
        var link =
                sql.first(
                                "select record_id, child_id, in_force, ended_at from disruption_child where id = ?",
                                r ->
                                        new Linked(
                                                r.id("record_id", DisruptionId::new),
                                                r.id("child_id", ChildId::new),
                                                r.is("in_force"),
                                                r.findInstant("ended_at")),
                                c.link())
                        .orElseThrow(NotFound::new);
        if (!readers.runsIt(link.disruption().value()))
            throw new NotAllowed(AccessRules.NEEDS_CONTEXT_RUNNER);
        if (link.endedAt() != null) throw new RuleBroken(LINK_ENDED);
        keys.once(
                c.key(),
                "EndProtection",
                c.link().value(),
                () -> {
                    if (!sql.one(
                            "select end_protection(?, ?, ?) as ended",
                            r -> r.is("ended"),
                            c.link(),
                            c.version(),
                            clock.instant())) throw new RuleBroken(CHANGED_MEANWHILE);
                    agencies.team(TeamKind.POLICE_CHILD_PROTECTION)
                            .ifPresent(team ->
                                    access.end(link.child(), team.id(), link.disruption().value()));
                    if (link.inForce())
                        events.publishEvent(
                                new DisruptionEvent.DisruptionEnded(
                                        link.child(),
                                        c.link(),
                                        link.disruption(),
                                        desk.me().agency().id(),
                                        clock.instant()));
                });
    }

    private record Linked(
            DisruptionId disruption, ChildId child, boolean inForce, @Nullable Instant endedAt) {}
}
