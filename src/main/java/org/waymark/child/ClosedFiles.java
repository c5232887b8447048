package org.waymark.child;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Practitioners;
import org.waymark.people.Role;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * Restricts and seals files, by a team manager (domain.md H.3). Restricted: teams that had it see
 * that it exists and whom to ask. Sealed: for everybody not named it does not exist.
 */
@Service
public class ClosedFiles {
    public static final String ASKED_TASK = "FILE_OWNER_ASKED";

    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final ChildFiles files;
    private final Practitioners practitioners;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    ClosedFiles(
            Sql sql,
            Clock clock,
            Proofs proofs,
            ChildFiles files,
            Practitioners practitioners,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.files = files;
        this.practitioners = practitioners;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    /** Who may see a file by name. */
    public record Named(PractitionerId id, String name, String agency, boolean guardian) {}

    @Transactional
    public void close(CloseFile c) {
        proofs.teamManager();
        var file = files.find(c.file()).filter(f -> f.person() != null).orElseThrow(NotFound::new);
        check(c, file);
        keys.once(c.key(), "CloseFile", file.child().value(), () -> close(c, file));
    }

    /** The people named on a file, for those who see it. */
    public List<Named> named(ChildId child) {
        return sql.list(
                """
                select p.id, p.name, a.name as agency, p.id = f.guardian_id as guardian
                from seal_name s join file f on f.child_id = s.child_id
                join practitioner p on p.id = s.practitioner_id join agency a on a.id = p.agency_id
                where s.child_id = ? and f.level > 0 and s.ended_at is null order by a.name, p.name limit 100
                """,
                r ->
                        new Named(
                                r.id("id", PractitionerId::new),
                                r.text("name"),
                                r.text("agency"),
                                r.is("guardian")),
                child);
    }

    /** Somebody who sees only that a restricted file exists asks whoever answers for it. */
    @Transactional
    public void askOwner(CaseReference reference, @Nullable String words, CommandKey key) {
        var me = proofs.practitioner();
        var file = files.find(reference).orElseThrow(NotFound::new);
        var guardian = file.guardian();
        if (!file.isRestricted() || guardian == null) throw new NotFound();
        if (words == null || words.isBlank())
            throw new RuleBroken(ClosingRules.OWNER_NEEDS_WORDS, "words");
        keys.once(
                key,
                "AskOwner",
                file.child().value(),
                () -> {
                    tasks.open(
                            new NewTask(
                                    file.child(),
                                    ASKED_TASK,
                                    "Somebody asks about a restricted file that you answer for",
                                    file.child().value(),
                                    null,
                                    new PractitionerId(guardian.id()),
                                    false,
                                    null));
                    events.publishEvent(
                            new ChildEvent.OwnerAsked(
                                    file.child(),
                                    me.name() + ", " + me.agency().name(),
                                    words.strip(),
                                    me.agency().id(),
                                    clock.instant()));
                });
    }

    private void close(CloseFile c, ChildFile file) {
        var child = file.child();
        var level = Objects.requireNonNull(c.level());
        if (sql.update(
                        "update child set restricted_reason = ? where id = ?",
                        Objects.requireNonNull(c.reason()).strip(),
                        child)
                == 0) throw new NotFound();
        if (sql.update(
                        "update file set version = version where child_id = ? and version = ?",
                        child,
                        c.version().number())
                == 0) throw new RuleBroken(ClosingRules.FILE_CHANGED);
        events.publishEvent(
                new ChildEvent.FileClosedToTeams(
                        child,
                        level,
                        c.reason().strip(),
                        CurrentPractitioner.get().agency().id(),
                        clock.instant()));
        sql.call(
                "select close_file_to_teams(?, ?::smallint, ?, ?::uuid[], ?)",
                child,
                level,
                c.guardian(),
                c.named().isEmpty() ? List.of(Objects.requireNonNull(c.guardian())) : c.named(),
                clock.instant());
    }

    private void check(CloseFile c, ChildFile file) {
        var guardian = c.guardian();
        var everyone = new java.util.ArrayList<>(c.named());
        if (guardian != null) everyone.add(guardian);
        new Checks()
                .require(
                        c.level() != null && c.level() > 0 && c.level() <= ChildFile.SEALED,
                        ClosingRules.CLOSING_NEEDS_LEVEL,
                        "level")
                .require(
                        !file.isSealed() || Objects.equals(c.level(), ChildFile.SEALED),
                        ClosingRules.SEALED_STAYS_SEALED,
                        "level")
                .require(guardian != null, ClosingRules.CLOSING_NEEDS_GUARDIAN, "guardian")
                .require(
                        guardian == null || isManager(guardian),
                        ClosingRules.GUARDIAN_IS_MANAGER,
                        "guardian")
                .require(
                        everyone.stream().allMatch(p -> practitioners.find(p).isPresent()),
                        ClosingRules.NAMED_UNKNOWN,
                        "named")
                .require(
                        !sql.one(
                                "select kept_away(?, ?::uuid[]) as away",
                                r -> r.is("away"),
                                file.child(),
                                everyone),
                        ClosingRules.NAMED_KEPT_AWAY,
                        "named")
                .require(
                        c.reason() != null && !c.reason().isBlank(),
                        ClosingRules.CLOSING_NEEDS_REASON,
                        "reason")
                .orThrow();
    }

    private boolean isManager(PractitionerId person) {
        return practitioners.find(person).filter(p -> p.is(Role.TEAM_MANAGER)).isPresent();
    }
}
