package org.waymark.missing;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.access.Proofs;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.child.Children;
import org.waymark.child.Known;
import org.waymark.people.Agencies;
import org.waymark.people.Practitioner;
import org.waymark.people.TeamKind;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.RuleBroken;

/**
 * Reporting that a child is missing or away, by anybody who works with the child (guide ¶5).
 * Children's social care and, for a missing child, the police are told at once.
 */
@Service
public class Episodes {
    private final Sql sql;
    private final Clock clock;
    private final Access access;
    private final Proofs proofs;
    private final Children children;
    private final Agencies agencies;
    private final EpisodeStore store;
    private final Notices notices;
    private final EpisodeInformation information;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Episodes(
            Sql sql,
            Clock clock,
            Access access,
            Proofs proofs,
            Children children,
            Agencies agencies,
            EpisodeStore store,
            Notices notices,
            EpisodeInformation information,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.access = access;
        this.proofs = proofs;
        this.children = children;
        this.agencies = agencies;
        this.store = store;
        this.notices = notices;
        this.information = information;
        this.keys = keys;
        this.events = events;
    }

    @Transactional
    public EpisodeId report(ReportMissing c) {
        var me = proofs.practitioner();
        EpisodeCheck.check(c, clock.instant());
        var id = EpisodeId.random();
        return new EpisodeId(
                keys.once(c.key(), "ReportMissing", id.value(), () -> report(id, c, me)));
    }

    private void report(EpisodeId id, ReportMissing c, Practitioner me) {
        var known = c.known();
        if (known != null && store.isOpen(children.visible(known)))
            throw new RuleBroken(MissingRules.ALREADY_OPEN, "child");
        var child =
                known != null
                        ? known
                        : children.describe(Objects.requireNonNull(c.described()), id.value());
        letAuthorsSee(child, id, me);
        var kind = Objects.requireNonNull(c.kind());
        var start = Episode.start(c.lastSeen(), c.left());
        insert(id, child, c, start, me);
        var told = c.policeTold();
        events.publishEvent(
                new MissingEvent.EpisodeReported(
                        child,
                        id,
                        kind,
                        kind == EpisodeKind.MISSING,
                        me.agency().id(),
                        start.instant(),
                        start.precision()));
        if (told != null)
            events.publishEvent(
                    new MissingEvent.PoliceTold(
                            child, id, me.agency().id(), told.at().or(clock.instant())));
        notices.reported(child, id, kind, told != null);
        if (known == null) children.alertGuardians(child, id.value());
    }

    /** The reporter and the safeguarding leads of their agency see this episode, not the file. */
    private void letAuthorsSee(ChildId child, EpisodeId id, Practitioner me) {
        access.grant(child, me.id(), Compartment.OWN, id.value(), "reported this episode", null);
        agencies.team(me.agency().id(), TeamKind.SAFEGUARDING_LEADS)
                .ifPresent(leads ->
                        access.grant(
                                child,
                                leads.id(),
                                Compartment.OWN,
                                id.value(),
                                "safeguarding lead of the agency",
                                null));
    }

    private void insert(
            EpisodeId id, ChildId child, ReportMissing c, Moment start, Practitioner me) {
        var told = c.policeTold();
        sql.update(
                """
                insert into missing_episode (id, child_id, author_agency, reporter_id, kind, state, last_seen_at, left_at, started_at,
                    start_precision, left_from, looked_after, legal_status, home_area, host_area, whereabouts, circumstances,
                    police_told_at, police_told_by, police_reference, reported_at)
                values (?, ?, ?, ?, ?, 'OPEN', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                child,
                me.agency().id(),
                me.id(),
                c.kind(),
                c.lastSeen().orNull(),
                c.left().orNull(),
                start.instant(),
                start.precision(),
                c.from(),
                c.lookedAfter() == null ? Known.NOT_KNOWN : c.lookedAfter(),
                Words.orNull(c.legalStatus()),
                Words.orNull(c.homeArea()),
                Words.orNull(c.hostArea()),
                c.kind() == EpisodeKind.AWAY ? Words.orNull(c.whereabouts()) : null,
                Words.orNull(c.circumstances()),
                told == null ? null : told.at().or(clock.instant()),
                told == null ? null : Words.orNull(told.by()),
                told == null ? null : Words.orNull(told.reference()),
                clock.instant());
    }

    /** The whereabouts of a child who was away are not known any more. */
    @Transactional
    public void nowMissing(NowMissing c) {
        var me = proofs.practitioner();
        store.get(c.episode());
        if (Words.blank(c.words()))
            throw new RuleBroken(MissingRules.NOW_MISSING_NEEDS_WORDS, "nowMissing");
        keys.once(c.key(), "NowMissing", c.episode().value(), () -> becomesMissing(c, me));
    }

    private void becomesMissing(NowMissing c, Practitioner me) {
        var open = store.open(c.episode());
        var f = open.facts();
        if (f.kind() != EpisodeKind.AWAY) throw new RuleBroken(MissingRules.NOT_AWAY);
        store.save(open.nowMissing(), c.version());
        information.add(f.child(), f.id(), Objects.requireNonNull(Words.orNull(c.words())));
        events.publishEvent(
                new MissingEvent.EpisodeBecameMissing(
                        f.child(), f.id(), me.agency().id(), clock.instant()));
        var told =
                sql.exists(
                        "select 1 from missing_episode where id = ? and police_told_at is not null",
                        f.id());
        notices.toPolice(f.child(), f.id(), told);
    }

    /** Recorded by mistake or twice: kept, with the reason, and counted nowhere. */
    @Transactional
    public void setAside(SetAside c) {
        var me = proofs.practitioner();
        store.get(c.episode());
        var why = Words.orNull(c.why());
        if (why == null) throw new RuleBroken(MissingRules.SET_ASIDE_NEEDS_WHY, "setAside");
        keys.once(
                c.key(), "SetAside", c.episode().value(), () -> setAside(c.episode(), c, why, me));
    }

    private void setAside(EpisodeId id, SetAside c, String why, Practitioner me) {
        var open = store.open(id);
        Instant now = clock.instant();
        store.save(open.setAside(now), c.version(), why, me.id(), now);
        notices.over(id, "set aside");
        sql.call("select end_missing_alerts(?, ?)", id, now);
        events.publishEvent(
                new MissingEvent.EpisodeSetAside(
                        open.facts().child(), id, why, me.agency().id(), now));
    }
}
