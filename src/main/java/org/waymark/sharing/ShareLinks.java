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
import org.waymark.people.Agencies;
import org.waymark.people.AgencyId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Party;
import org.waymark.people.Practitioners;
import org.waymark.people.TeamKind;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Id;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Links to what was shared. They end, can be taken back, and open only for signed-in people of the
 * receiver; whoever else follows one finds nothing (product.md "Sharing").
 */
@Service
public class ShareLinks {
    /** For how many days a link may be open. */
    public static final List<Integer> DAYS = List.of(1, 7, 14, 30);

    static final String TASK = "SHARED_WITH_ME";

    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final DisclosureDecisions decisions;
    private final Agencies agencies;
    private final Practitioners practitioners;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    ShareLinks(
            Sql sql,
            Clock clock,
            Proofs proofs,
            DisclosureDecisions decisions,
            Agencies agencies,
            Practitioners practitioners,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.decisions = decisions;
        this.agencies = agencies;
        this.practitioners = practitioners;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    /**
     * @param to "AGENCY" for everybody there, or the id of a team of theirs; null with an address
     * @param email of one person there
     */
    public record MakeLink(
            CommandKey key,
            DisclosureId disclosure,
            @Nullable String to,
            @Nullable String email,
            @Nullable Integer days) {}

    private record Named(Id party, String words, @Nullable Party told) {}

    @Transactional
    public ShareLinkId make(MakeLink c) {
        var facts = decisions.toWork(c.disclosure());
        if (!facts.isShared()) throw new RuleBroken(NOT_DECIDED);
        var agency = facts.recipientAgency();
        if (agency == null) throw new RuleBroken(LINK_ONLY_INSIDE);
        if (sql.exists("select 1 from file where child_id = ? and level = 2", facts.child()))
            throw new RuleBroken(CLOSED_FILE);
        var checks = new Checks();
        var named = named(c, agency, checks);
        checks.require(c.days() != null && DAYS.contains(c.days()), LINK_NEEDS_DAYS, "days")
                .orThrow();
        var id = ShareLinkId.random();
        return new ShareLinkId(
                keys.once(
                        c.key(),
                        "MakeShareLink",
                        id.value(),
                        () -> save(id, c, facts, Objects.requireNonNull(named))));
    }

    private @Nullable Named named(MakeLink c, AgencyId agency, Checks checks) {
        if (!isBlank(c.email())) {
            var person =
                    practitioners.byEmail(Objects.requireNonNull(c.email()).strip()).orElse(null);
            var theirs = person != null && person.agency().id().equals(agency);
            checks.require(theirs, LINK_NOT_THEIRS, "email");
            return person != null && theirs
                    ? new Named(
                            person.id(), person.name() + ", " + person.agency().name(), person.id())
                    : null;
        }
        if ("AGENCY".equals(c.to())) {
            var name = agencies.all().stream().filter(a -> a.id().equals(agency)).findFirst();
            return new Named(
                    agency,
                    "Everybody at " + name.map(a -> a.name()).orElse("the organisation"),
                    desk(agency));
        }
        var team =
                agencies.teams(agency).stream()
                        .filter(t -> t.id().value().toString().equals(c.to()))
                        .findFirst()
                        .orElse(null);
        checks.require(team != null, isBlank(c.to()) ? LINK_NEEDS_WHO : LINK_NOT_THEIRS, "to");
        return team == null ? null : new Named(team.id(), team.name(), team.id());
    }

    /** Whose task it is where everybody there may open it. */
    private @Nullable Party desk(AgencyId agency) {
        return agencies.team(agency, TeamKind.SAFEGUARDING_LEADS)
                .or(() -> agencies.teams(agency).stream().findFirst())
                .map(t -> (Party) t.id())
                .orElse(null);
    }

    private void save(ShareLinkId id, MakeLink c, DisclosureDecisions.Facts facts, Named named) {
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        var until = England.daysAfter(now, Objects.requireNonNull(c.days()));
        sql.update(
                """
                insert into share_link (id, record_id, child_id, compartment, author_agency, party_id, party, expires_at, made_by, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                c.disclosure(),
                facts.child(),
                facts.compartment().key(),
                facts.agency(),
                named.party(),
                named.words(),
                until,
                me.id(),
                now);
        if (named.told() != null)
            tasks.open(
                    new NewTask(
                            null,
                            TASK,
                            "Read what was shared with you",
                            id.value(),
                            null,
                            named.told(),
                            false,
                            until));
        events.publishEvent(
                new SharingEvent.DisclosureLinked(
                        facts.child(),
                        c.disclosure(),
                        facts.compartment(),
                        true,
                        me.agency().id(),
                        now));
    }

    /**
     * Nobody opens it any more.
     *
     * @throws NotFound when it is not for this person
     */
    @Transactional
    public void revoke(CommandKey key, ShareLinkId link, int version, @Nullable String why) {
        proofs.practitioner();
        var disclosure = disclosureOf(link);
        var facts = decisions.toWork(disclosure);
        new Checks().require(!isBlank(why), REVOKING_NEEDS_REASON, "why").orThrow();
        keys.once(
                key,
                "RevokeShareLink",
                link.value(),
                () -> revoke(link, version, why, disclosure, facts));
    }

    private void revoke(
            ShareLinkId link,
            int version,
            @Nullable String why,
            DisclosureId disclosure,
            DisclosureDecisions.Facts facts) {
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        if (sql.update(
                        """
                        update share_link set revoked_by = ?, revoked_at = ?, revoked_why = ?, version = version + 1
                        where id = ? and version = ? and revoked_at is null
                        """,
                        me.id(),
                        now,
                        blankToNull(why),
                        link,
                        version)
                == 0) throw new RuleBroken(LINK_OVER);
        tasks.done(link.value(), TASK, "Taken back");
        events.publishEvent(
                new SharingEvent.DisclosureLinked(
                        facts.child(),
                        disclosure,
                        facts.compartment(),
                        false,
                        me.agency().id(),
                        now));
    }

    /**
     * Whose disclosure it opens.
     *
     * @throws NotFound when there is none, or it is not for this person
     */
    @Transactional(readOnly = true)
    public DisclosureId toRevoke(ShareLinkId link) {
        proofs.practitioner();
        return disclosureOf(link);
    }

    private DisclosureId disclosureOf(ShareLinkId link) {
        return sql.first(
                        "select record_id from share_link where id = ?",
                        r -> r.id("record_id", DisclosureId::new),
                        link)
                .orElseThrow(NotFound::new);
    }

    /** For the job of the area: the tasks of links whose time is over end with them. */
    @Transactional
    void endThoseOver() {
        for (UUID over :
                sql.list("select id from shares_over(?)", r -> r.uuid("id"), clock.instant()))
            tasks.done(over, TASK, "Its time is over");
    }
}
