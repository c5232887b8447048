package org.waymark.network;

import static org.waymark.network.NetworkDesk.isBlank;
import static org.waymark.network.NetworkDesk.orNull;
import static org.waymark.network.NetworkRules.*;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.people.Practitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * Adds links: each by a person, from a record, with a purpose and an end. Nothing is linked by
 * itself (domain.md C.6).
 */
@Service
public class NewLinks {
    static final String WELFARE_TASK = "NETWORK_WELFARE";

    private final Sql sql;
    private final Clock clock;
    private final NetworkDesk desk;
    private final Subjects subjects;
    private final Histories histories;
    private final Alerts alerts;
    private final CommandKeys keys;
    private final Tasks tasks;
    private final ApplicationEventPublisher events;

    NewLinks(
            Sql sql,
            Clock clock,
            NetworkDesk desk,
            Subjects subjects,
            Histories histories,
            Alerts alerts,
            CommandKeys keys,
            Tasks tasks,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.desk = desk;
        this.subjects = subjects;
        this.histories = histories;
        this.alerts = alerts;
        this.keys = keys;
        this.tasks = tasks;
        this.events = events;
    }

    private record Ends(NetworkDesk.Subject from, NetworkDesk.Subject to) {}

    /** Both ends have to be open to this person; the answer is the same where one is not there. */
    @Transactional
    public LinkId add(NetworkCommand.AddLink c) {
        var me = desk.worker();
        var subject = desk.subject(c.subject());
        var checks = new Checks();
        var other = other(c, checks);
        check(c, me, checks);
        checks.orThrow();
        if (other.isEmpty()) throw new RuleBroken(LINK_OTHER_NOT_FOUND, "child");
        var ends = ends(c, subject, other.get());
        var id = LinkId.random();
        return new LinkId(
                keys.once(
                        c.key(),
                        "AddLink",
                        id.value(),
                        () -> {
                            insert(id, c, ends, me);
                            announce(
                                    new Links.Line(id, ends.from().id(), ends.to().id(), false),
                                    ends,
                                    me);
                            askForWelfare(id, Objects.requireNonNull(c.kind()), ends.from(), me);
                        }));
    }

    private Optional<NetworkDesk.Subject> other(NetworkCommand.AddLink c, Checks checks) {
        if (c.other() == null && c.child() == null) {
            checks.require(false, LINK_NEEDS_OTHER, "child");
            return Optional.empty();
        }
        var found =
                c.other() != null
                        ? desk.find(c.other())
                        : child(Objects.requireNonNull(c.child()))
                                .map(subjects::ofChild)
                                .flatMap(desk::find);
        checks.require(found.isPresent(), LINK_OTHER_NOT_FOUND, "child")
                .require(
                        found.isEmpty() || !found.get().id().equals(c.subject()),
                        LINK_TO_ITSELF,
                        "child");
        return found;
    }

    /** A description that was matched is linked as the known child. */
    private Optional<ChildId> child(CaseReference reference) {
        return sql.first(
                """
                select coalesce(k.id, c.id) as id from file f join child c on c.id = f.child_id left join child k on k.id = c.same_as
                where f.reference = ?
                """,
                r -> r.id("id", ChildId::new),
                reference.value());
    }

    private void check(NetworkCommand.AddLink c, Practitioner me, Checks checks) {
        var kind = c.kind();
        checks.require(kind != null, LINK_NEEDS_KIND, "kind")
                .require(
                        kind == null || !kind.isDirected() || c.outward() != null,
                        LINK_NEEDS_DIRECTION,
                        "outward")
                .require(desk.isPast(c.firstSeen()), LINK_DATE_IN_THE_FUTURE, "firstSeen")
                .require(desk.isPast(c.lastSeen()), LINK_DATE_IN_THE_FUTURE, "lastSeen")
                .require(
                        c.firstSeen() == null
                                || c.lastSeen() == null
                                || !c.lastSeen().isBefore(c.firstSeen()),
                        LINK_DATES_REVERSED,
                        "lastSeen");
        source(c.source(), checks);
        checks.require(!isBlank(c.purpose()), LINK_NEEDS_PURPOSE, "purpose")
                .require(c.expiresOn() != null, LINK_NEEDS_EXPIRY, "expiresOn")
                .require(desk.isWithinAYear(c.expiresOn()), LINK_EXPIRY_OUT_OF_RANGE, "expiresOn");
        if (c.grade() != null) c.grade().check(checks, me);
    }

    private void source(NetworkCommand.Source s, Checks checks) {
        checks.require(s.kind() != null, LINK_NEEDS_SOURCE, "sourceKind")
                .require(
                        s.kind() == null || s.kind() == SourceKind.OWN_RECORD || s.record() != null,
                        LINK_NEEDS_SOURCE_RECORD,
                        "sourceRecord")
                .require(isOpen(s), LINK_SOURCE_NOT_FOUND, "sourceRecord")
                .require(!isBlank(s.words()), LINK_NEEDS_SOURCE_WORDS, "sourceWords");
    }

    /** Whoever cites a record has to be able to read it. */
    private boolean isOpen(NetworkCommand.Source s) {
        if (s.kind() == null || s.record() == null) return true;
        return switch (s.kind()) {
            case CONCERN -> sql.exists("select 1 from concern where id = ?", s.record());
            case MISSING_FACT -> sql.exists("select 1 from missing_fact where id = ?", s.record());
            case INFORMATION, OWN_RECORD -> true;
        };
    }

    private static Ends ends(
            NetworkCommand.AddLink c, NetworkDesk.Subject subject, NetworkDesk.Subject other) {
        var outward = !Boolean.FALSE.equals(c.outward());
        var ends = outward ? new Ends(subject, other) : new Ends(other, subject);
        if (!Objects.requireNonNull(c.kind()).canStart(ends.from().kind()))
            throw new RuleBroken(LINK_CANNOT_START, "outward");
        return ends;
    }

    private void insert(LinkId id, NetworkCommand.AddLink c, Ends ends, Practitioner me) {
        var kind = Objects.requireNonNull(c.kind());
        var source = c.source();
        var grade = c.grade();
        sql.update(
                """
                insert into subject_link (id, from_id, to_id, kind, directed, first_seen, last_seen, source_kind, source_id, source_words,
                    grade_source, grade_information, grade_handling, grade_conditions, graded_by, purpose, expires_on, author_agency,
                    created_by, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                ends.from().id(),
                ends.to().id(),
                kind,
                kind.isDirected(),
                c.firstSeen(),
                c.lastSeen(),
                source.kind(),
                source.kind() == SourceKind.OWN_RECORD ? null : source.record(),
                orNull(source.words()),
                grade == null ? null : grade.source(),
                grade == null ? null : grade.information(),
                grade == null ? null : grade.handling(),
                grade == null ? null : orNull(grade.conditions()),
                grade == null ? null : me.id(),
                orNull(c.purpose()),
                c.expiresOn(),
                me.agency().id(),
                me.id(),
                clock.instant());
    }

    private void announce(Links.Line link, Ends ends, Practitioner me) {
        histories.add(link, "Linked", null);
        alerts.changed(link);
        for (var end : new NetworkDesk.Subject[] {ends.from(), ends.to()})
            if (end.child() != null)
                events.publishEvent(
                        new NetworkEvent.ChildLinked(
                                new ChildId(end.child()),
                                link.id(),
                                me.agency().id(),
                                clock.instant()));
    }

    /** A child who is said to harm needs a concern of their own (safety rule 8; storyline 7). */
    private void askForWelfare(
            LinkId id, LinkKind kind, NetworkDesk.Subject from, Practitioner me) {
        if (!kind.allegesHarm() || !from.countsAsChild()) return;
        tasks.open(
                new NewTask(
                        from.child() == null ? null : new ChildId(from.child()),
                        WELFARE_TASK,
                        "Raise a concern for a young person who is said to involve others",
                        id.value(),
                        null,
                        me.id(),
                        false,
                        null));
    }
}
