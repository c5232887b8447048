package org.waymark.work;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.access.DoorAlert;
import org.waymark.access.GlassEvent;
import org.waymark.calendar.England;
import org.waymark.people.Agencies;
import org.waymark.people.Party;
import org.waymark.people.Team;
import org.waymark.people.TeamId;
import org.waymark.people.TeamKind;

/**
 * The second look at break-glass and at conflicts of interest, as tasks of managers, guardians and
 * data protection, in the transaction in which it happened (domain.md H.2).
 */
@Component
public class AccessAlerts {
    /** Kinds of tasks; where they lead say {@code web.AccessTaskLinks}. */
    public static final String REVIEW_TASK = "GLASS_REVIEW";

    public static final String TOLD_TASK = "GLASS_TOLD";
    public static final String OPEN_TASK = "GLASS_OPEN";
    public static final String REFUSED_TASK = "GLASS_REFUSED";
    public static final String CONFLICT_TASK = "CONFLICT_REVIEW";
    public static final String SEARCH_TASK = "SEARCH_FLAGGED";
    public static final String LOOKS_TASK = "LOOKS_UNEXPLAINED";
    public static final String LOOK_ASKED_TASK = "LOOK_ASKED";
    public static final String LOOK_TOLD_TASK = "LOOK_TOLD";
    public static final String LOOK_ANSWERED_TASK = "LOOK_ANSWERED";

    private final Tasks tasks;
    private final Clocks clocks;
    private final Agencies agencies;

    AccessAlerts(Tasks tasks, Clocks clocks, Agencies agencies) {
        this.tasks = tasks;
        this.clocks = clocks;
        this.agencies = agencies;
    }

    @EventListener
    @Order(20)
    void on(GlassEvent e) {
        switch (e) {
            case GlassEvent.GlassBroken broken -> broken(broken);
            case GlassEvent.GlassEnded ended -> tasks.done(e.subject(), OPEN_TASK, "ended");
            case GlassEvent.GlassSeen seen -> tasks.done(e.subject(), TOLD_TASK, "read");
            case GlassEvent.GlassReviewed r ->
                    tasks.done(
                            e.subject(),
                            REVIEW_TASK,
                            r.justified() ? "justified" : "not justified");
        }
    }

    /** On no file's list: who has looked is told by name to managers only (safety rule 11). */
    private void broken(GlassEvent.GlassBroken e) {
        var data = e.dataProtection();
        if (data != null)
            open(
                    REVIEW_TASK,
                    "Review an opening by break-glass",
                    e.subject(),
                    true,
                    clocks.due("breakglass.review", e.happenedAt()),
                    data);
        for (var manager : e.told())
            open(
                    TOLD_TASK,
                    "A file was opened by break-glass: read why",
                    e.subject(),
                    true,
                    null,
                    manager);
        open(
                OPEN_TASK,
                "A file is open to you by break-glass: end it when you are done",
                e.subject(),
                false,
                e.until(),
                e.by());
    }

    @EventListener
    void on(DoorAlert alert) {
        switch (alert) {
            case DoorAlert.GlassRefused r -> refused(r);
            case DoorAlert.ConflictDeclared c ->
                    tell(
                            CONFLICT_TASK,
                            "Look at a declared conflict of interest",
                            c.subject(),
                            false,
                            null);
            case DoorAlert.ConflictReviewed c -> {
                tasks.done(c.subject(), CONFLICT_TASK, "looked at");
                if (c.next() != null)
                    tell(
                            CONFLICT_TASK,
                            "Look again whether a conflict of interest still holds",
                            c.subject(),
                            false,
                            England.endOf(c.next()));
            }
            case DoorAlert.SearchFlagged s ->
                    tell(SEARCH_TASK, "Look into a search", s.subject(), false, null);
            case DoorAlert.SearchLookedInto s ->
                    tasks.done(s.subject(), SEARCH_TASK, "looked into");
            case DoorAlert.LooksUnexplained l -> unexplained(l);
            case DoorAlert.LooksAllDecided l -> tasks.done(l.subject(), LOOKS_TASK, "all decided");
            case DoorAlert.LookAsked l -> asked(l);
            case DoorAlert.LookAnswered l -> {
                tasks.done(l.subject(), LOOK_ASKED_TASK, "answered");
                tell(
                        LOOK_ANSWERED_TASK,
                        "Somebody answered why they looked at a file",
                        l.subject(),
                        false,
                        null);
            }
            case DoorAlert.LookDecided l -> {
                tasks.done(l.subject(), LOOK_ASKED_TASK, "decided");
                tasks.done(l.subject(), LOOK_TOLD_TASK, "decided");
                tasks.done(l.subject(), LOOK_ANSWERED_TASK, "decided");
            }
        }
    }

    /** One task for the whole queue, however often something is added to it. */
    private void unexplained(DoorAlert.LooksUnexplained l) {
        var title = "Looks at files that nothing explains yet";
        if (l.forDataProtection()) {
            tasks.done(l.subject(), LOOKS_TASK, "more came");
            tell(LOOKS_TASK, title, l.subject(), false, null);
        }
        for (var guardian : l.guardians()) {
            tasks.done(guardian.value(), LOOKS_TASK, "more came");
            open(
                    LOOKS_TASK,
                    "A look at a file that you guard: nothing explains it yet",
                    guardian.value(),
                    true,
                    null,
                    guardian);
        }
    }

    private void asked(DoorAlert.LookAsked l) {
        tasks.done(l.subject(), LOOK_ASKED_TASK, "asked again");
        tasks.done(l.subject(), LOOK_TOLD_TASK, "asked again");
        tasks.done(l.subject(), LOOK_ANSWERED_TASK, "asked again");
        open(
                LOOK_ASKED_TASK,
                "Data protection asks why you looked at a file",
                l.subject(),
                false,
                null,
                l.reader());
        for (var manager : l.managers())
            open(
                    LOOK_TOLD_TASK,
                    "Somebody you answer for is asked why they looked at a file",
                    l.subject(),
                    false,
                    null,
                    manager);
    }

    private void refused(DoorAlert.GlassRefused r) {
        var guardian = r.guardian();
        if (guardian == null)
            tell(
                    REFUSED_TASK,
                    "Somebody tried to open a file against a conflict of interest",
                    r.subject(),
                    true,
                    null);
        else
            tasks.open(
                    new NewTask(
                            r.child(),
                            REFUSED_TASK,
                            "Somebody tried to open a file that you guard",
                            r.subject(),
                            null,
                            guardian,
                            true,
                            null));
    }

    /** Data protection; an area without it is told nothing. */
    private void tell(
            String kind, String title, UUID subject, boolean urgent, @Nullable Instant due) {
        Optional<TeamId> team = agencies.team(TeamKind.DATA_PROTECTION).map(Team::id);
        team.ifPresent(t -> open(kind, title, subject, urgent, due, t));
    }

    private void open(
            String kind,
            String title,
            UUID subject,
            boolean urgent,
            @Nullable Instant due,
            Party to) {
        tasks.open(new NewTask(null, kind, title, subject, null, to, urgent, due));
    }
}
