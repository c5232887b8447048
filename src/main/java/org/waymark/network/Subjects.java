package org.waymark.network;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casefile.ChildId;
import org.waymark.child.Known;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Practitioners;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/** Persons, places, vehicles, numbers, accounts, groups, organisations and events as records. */
@Service
public class Subjects {
    static final String LADO_TASK = "NETWORK_LADO";

    private final Sql sql;
    private final Clock clock;
    private final NetworkDesk desk;
    private final Practitioners practitioners;
    private final Histories histories;
    private final SubjectStore store;
    private final CommandKeys keys;
    private final Tasks tasks;

    Subjects(
            Sql sql,
            Clock clock,
            NetworkDesk desk,
            Practitioners practitioners,
            Histories histories,
            SubjectStore store,
            CommandKeys keys,
            Tasks tasks) {
        this.sql = sql;
        this.clock = clock;
        this.desk = desk;
        this.practitioners = practitioners;
        this.histories = histories;
        this.store = store;
        this.keys = keys;
        this.tasks = tasks;
    }

    @Transactional
    public SubjectId add(NetworkCommand.AddSubject c) {
        var me = desk.worker();
        var hidden = checked(c.facts());
        var id = SubjectId.random();
        return new SubjectId(
                keys.once(
                        c.key(),
                        "AddSubject",
                        id.value(),
                        () -> {
                            store.insert(id, c.facts(), hidden, me);
                            histories.add(id, "Recorded", null);
                            askForOfficer(id, c.facts(), null);
                        }));
    }

    @Transactional
    public SubjectId edit(NetworkCommand.EditSubject c) {
        var me = desk.worker();
        var before = desk.recorded(c.subject());
        var facts = c.facts();
        var hidden = checked(facts);
        return new SubjectId(
                keys.once(
                        c.key(),
                        "EditSubject",
                        c.subject().value(),
                        () -> {
                            var worked = worksWithChildren(c.subject());
                            store.update(c, hidden, me);
                            histories.add(c.subject(), "Changed", words(before, facts));
                            askForOfficer(c.subject(), facts, worked);
                        }));
    }

    private static @Nullable String words(NetworkDesk.Subject before, NetworkCommand.Facts after) {
        if (before.age() == null || before.age() == after.age() || after.age() == null) return null;
        return "Age: %s, before: %s".formatted(after.age().words(), before.age().words());
    }

    private @Nullable Known worksWithChildren(SubjectId id) {
        return sql.one(
                        "select works_with_children from subject where id = ?",
                        r ->
                                java.util.Optional.ofNullable(
                                        r.findKind("works_with_children", Known.class)),
                        id)
                .orElse(null);
    }

    private @Nullable PractitionerId checked(NetworkCommand.Facts f) {
        var checks = SubjectCheck.of(f, desk.today());
        var hidden = practitioner(f.practitionerEmail(), checks);
        checks.orThrow();
        return hidden;
    }

    private @Nullable PractitionerId practitioner(@Nullable String email, Checks checks) {
        if (NetworkDesk.isBlank(email)) return null;
        var found = practitioners.byEmail(Objects.requireNonNull(email).strip());
        checks.require(found.isPresent(), NetworkRules.NO_SUCH_PRACTITIONER, "practitionerEmail");
        return found.map(Practitioner::id).orElse(null);
    }

    /** Somebody who works with children: the designated officer is told (safety rule 5). */
    private void askForOfficer(SubjectId id, NetworkCommand.Facts f, @Nullable Known before) {
        if (f.worksWithChildren() != Known.YES || before == Known.YES) return;
        tasks.open(
                new NewTask(
                        null,
                        LADO_TASK,
                        "Tell the designated officer (LADO) about a person who works with children",
                        id.value(),
                        null,
                        CurrentPractitioner.get().id(),
                        true,
                        null));
    }

    /** That the designated officer was told, or why not. */
    @Transactional
    public SubjectId officerTold(NetworkCommand.Answer c) {
        desk.worker();
        var id = desk.recorded(new SubjectId(c.about())).id();
        new Checks()
                .require(!NetworkDesk.isBlank(c.words()), NetworkRules.DONE_NEEDS_WORDS, "told")
                .orThrow();
        return new SubjectId(
                keys.once(
                        c.key(),
                        "OfficerTold",
                        id.value(),
                        () -> {
                            histories.add(id, "The designated officer (LADO)", c.words());
                            tasks.done(id.value(), LADO_TASK, "Done");
                        }));
    }

    /** A child's stand-in, made when the first link needs it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public SubjectId ofChild(ChildId child) {
        var me = CurrentPractitioner.get();
        sql.update(
                """
                insert into subject (id, kind, child_id, author_agency, created_by, created_at)
                values (?, 'CHILD', ?, ?, ?, ?) on conflict do nothing
                """,
                SubjectId.random(),
                child,
                me.agency().id(),
                me.id(),
                clock.instant());
        return sql.first(
                        "select id from subject where child_id = ?",
                        r -> r.id("id", SubjectId::new),
                        child)
                .orElseThrow(NotFound::new);
    }
}
