package org.waymark.missing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.Access;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Party;
import org.waymark.people.PractitionerId;
import org.waymark.people.Practitioners;
import org.waymark.people.TeamId;
import org.waymark.procedures.Procedures;
import org.waymark.sql.Sql;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * Tells of an episode those who must act on it, and lets them see it: the episode, not the file.
 */
@Component
class Notices {
    /** Somebody of social care or the guardian knows of it until the child is back. */
    static final String KNOW_TASK = "CHILD_MISSING";

    static final String RISK_TASK = "SET_POLICE_RISK";
    static final String CALL_TASK = "TELL_POLICE_MISSING";
    static final String STRATEGY_TASK = "CONSIDER_STRATEGY";
    static final String EIGHTEEN_TASK = "MISSING_AT_EIGHTEEN";

    private final Sql sql;
    private final Clock clock;
    private final Access access;
    private final Tasks tasks;
    private final Recipients recipients;
    private final Procedures procedures;

    Notices(
            Sql sql,
            Clock clock,
            Access access,
            Tasks tasks,
            Recipients recipients,
            Procedures procedures) {
        this.sql = sql;
        this.clock = clock;
        this.access = access;
        this.tasks = tasks;
        this.recipients = recipients;
        this.procedures = procedures;
    }

    void reported(ChildId child, EpisodeId episode, EpisodeKind kind, boolean policeTold) {
        var named = recipients.of(child);
        var missing = kind == EpisodeKind.MISSING;
        var title = missing ? "A child is missing" : "A child is away from placement";
        see(child, Practitioners.AUTOMATIC, episode, "closes at the 18th birthday");
        if (named.guardian() != null) {
            know(child, named.guardian(), episode, title + ": tell whom it must be told", missing);
            if (missing && !policeTold) call(child, episode);
            return;
        }
        var frontDoor = recipients.frontDoor();
        if (named.worker() != null) {
            see(child, named.worker(), episode, "works with the child");
            know(child, named.worker(), episode, title, missing);
        }
        if (missing || named.worker() == null) {
            see(child, frontDoor.id(), episode, "told of a missing child");
            know(child, frontDoor.id(), episode, title, missing);
        }
        if (missing) toPolice(child, episode, policeTold);
        repeats(child, episode, named.or(frontDoor));
    }

    /** The police, the duty team, and until the police have a call, the one who must make it. */
    void toPolice(ChildId child, EpisodeId episode, boolean told) {
        if (recipients.of(child).guardian() != null) return;
        var police = recipients.police();
        see(child, police.id(), episode, "told of a missing child");
        tasks.open(
                task(
                        child,
                        RISK_TASK,
                        "A child is missing: set the risk level",
                        episode,
                        police.id(),
                        true));
        var duty = recipients.onDuty();
        if (duty != null) {
            see(child, duty.id(), episode, "told of a missing child");
            know(child, duty.id(), episode, "A child is missing", true);
        }
        if (!told) call(child, episode);
    }

    /** Nothing waits for the child any more. */
    void over(EpisodeId episode, String outcome) {
        for (var kind : new String[] {KNOW_TASK, RISK_TASK, CALL_TASK})
            tasks.done(episode.value(), kind, outcome);
    }

    void closedAtEighteen(ChildId child, EpisodeId episode) {
        var to = recipients.of(child).or(recipients.frontDoor());
        tasks.open(
                task(
                        child,
                        EIGHTEEN_TASK,
                        "Still missing at 18: hand the search and the support over",
                        episode,
                        to,
                        true));
    }

    /**
     * From as many episodes on as the area's procedures say, social care is asked to consider it.
     */
    private void repeats(ChildId child, EpisodeId episode, Party to) {
        var now = clock.instant();
        var repeats = procedures.inForce().missing();
        sql.call(
                "select prompt_after_repeats(?, ?, ?, ?, ?, ?, ?, ?)",
                child,
                episode,
                now.minus(Duration.ofDays(repeats.days())),
                repeats.episodes(),
                to instanceof PractitionerId p ? p : null,
                to instanceof TeamId t ? t : null,
                "Missing or away %d times or more in %d days: consider a strategy discussion"
                        .formatted(repeats.episodes(), repeats.days()),
                now);
    }

    private void see(ChildId child, Party who, EpisodeId episode, String because) {
        access.grant(child, who, Compartment.CORE, episode.value(), because, null);
    }

    private void know(ChildId child, Party who, EpisodeId episode, String title, boolean urgent) {
        tasks.open(task(child, KNOW_TASK, title, episode, who, urgent));
    }

    private void call(ChildId child, EpisodeId episode) {
        var me = CurrentPractitioner.get().id();
        tasks.open(
                task(
                        child,
                        CALL_TASK,
                        "Telephone the police: a child is missing",
                        episode,
                        me,
                        true));
    }

    private NewTask task(
            ChildId child, String kind, String title, EpisodeId e, Party to, boolean urgent) {
        return new NewTask(child, kind, title, e.value(), e.value(), to, urgent, due());
    }

    /** At once. */
    private @Nullable Instant due() {
        return clock.instant();
    }
}
