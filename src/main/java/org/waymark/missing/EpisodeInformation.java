package org.waymark.missing;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.access.AccessRules;
import org.waymark.access.NotAllowed;
import org.waymark.access.Proofs;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.people.Agencies;
import org.waymark.people.AgencyId;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.people.TeamKind;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;

/**
 * What agencies tell each other while a child is missing: that the police have the report, what
 * each knows (guide ¶16), and that an agency such as the school should look out.
 */
@Service
public class EpisodeInformation {
    private final Sql sql;
    private final Clock clock;
    private final Access access;
    private final Proofs proofs;
    private final Agencies agencies;
    private final EpisodeStore store;
    private final CommandKeys keys;
    private final org.waymark.work.Tasks tasks;
    private final ApplicationEventPublisher events;

    EpisodeInformation(
            Sql sql,
            Clock clock,
            Access access,
            Proofs proofs,
            Agencies agencies,
            EpisodeStore store,
            CommandKeys keys,
            org.waymark.work.Tasks tasks,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.access = access;
        this.proofs = proofs;
        this.agencies = agencies;
        this.store = store;
        this.keys = keys;
        this.tasks = tasks;
        this.events = events;
    }

    /** The police were told by telephone: when, by whom, and their reference. */
    @Transactional
    public void tellPolice(TellPolice c) {
        var me = proofs.practitioner();
        var f = store.get(c.episode()).facts();
        var checks = new Checks();
        EpisodeCheck.police(checks, c.told(), clock.instant());
        checks.orThrow();
        keys.once(
                c.key(),
                "TellPolice",
                c.episode().value(),
                () -> {
                    var at = c.told().at().instant();
                    store.savePolice(
                            c.episode(),
                            c.version(),
                            at,
                            java.util.Objects.requireNonNull(Words.orNull(c.told().by())),
                            Words.orNull(c.told().reference()));
                    tasks.done(c.episode().value(), Notices.CALL_TASK, "told");
                    events.publishEvent(
                            new MissingEvent.PoliceTold(
                                    f.child(), c.episode(), me.agency().id(), at));
                });
    }

    /** By anybody who may see the episode. */
    @Transactional
    public void add(AddInformation c) {
        proofs.practitioner();
        var words = Words.orNull(c.words());
        var child = store.get(c.episode()).facts().child();
        if (words == null)
            throw new RuleBroken(MissingRules.INFORMATION_NEEDS_WORDS, "information");
        keys.once(
                c.key(),
                "AddInformation",
                c.episode().value(),
                () -> add(child, c.episode(), words));
    }

    void add(ChildId child, EpisodeId episode, String words) {
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        sql.update(
                """
                insert into missing_information (id, episode_id, child_id, author_agency, words, added_by, added_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                episode,
                child,
                me.agency().id(),
                words,
                me.id(),
                now);
        events.publishEvent(
                new MissingEvent.InformationAdded(child, episode, me.agency().id(), now));
    }

    /** Social care and the police decide who else must look out; they learn that, and no more. */
    @Transactional
    public void tell(TellAgency c) {
        var me = proofs.practitioner();
        var child = store.get(c.episode()).facts().child();
        var kind = me.agency().kind();
        if (kind != AgencyKind.CHILDRENS_SOCIAL_CARE && kind != AgencyKind.POLICE)
            throw new NotAllowed(AccessRules.NEEDS_SOCIAL_CARE_OR_POLICE);
        var agency = c.agency();
        if (agency == null) throw new RuleBroken(MissingRules.AGENCY_NEEDED, "agency");
        keys.once(c.key(), "TellAgency", c.episode().value(), () -> tell(c, child, agency, me));
    }

    private void tell(TellAgency c, ChildId child, AgencyId agency, Practitioner me) {
        store.open(c.episode());
        var leads =
                agencies.team(agency, TeamKind.SAFEGUARDING_LEADS)
                        .orElseThrow(() -> new RuleBroken(MissingRules.AGENCY_NEEDED, "agency"));
        var now = clock.instant();
        var told =
                sql.update(
                        """
                        insert into missing_alert (id, episode_id, child_id, author_agency, kind, since, told_by, told_at)
                        select ?, e.id, e.child_id, ?, e.kind, e.started_at, ?, ? from missing_episode e where e.id = ?
                        on conflict (episode_id, author_agency) do nothing
                        """,
                        UUID.randomUUID(),
                        agency,
                        me.id(),
                        now,
                        c.episode());
        if (told == 0) throw new RuleBroken(MissingRules.AGENCY_ALREADY_TOLD, "agency");
        access.grant(
                child,
                leads.id(),
                Compartment.OWN,
                c.episode().value(),
                "told that the child is missing",
                null);
        tasks.open(
                new org.waymark.work.NewTask(
                        child,
                        Notices.KNOW_TASK,
                        "A child of yours is not where they should be: look out for them",
                        c.episode().value(),
                        c.episode().value(),
                        leads.id(),
                        true,
                        now));
        var name =
                agencies.all().stream()
                        .filter(a -> a.id().equals(agency))
                        .findFirst()
                        .orElseThrow()
                        .name();
        events.publishEvent(
                new MissingEvent.AgencyTold(child, c.episode(), name, me.agency().id(), now));
    }
}
