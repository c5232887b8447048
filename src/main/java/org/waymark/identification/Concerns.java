package org.waymark.identification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.casefile.Precision;
import org.waymark.child.Birth;
import org.waymark.child.Children;
import org.waymark.people.Agencies;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.people.TeamKind;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Raising a concern and adding to it, by anyone of any agency. */
@Service
public class Concerns {
    private final Sql sql;
    private final Clock clock;
    private final Access access;
    private final Proofs proofs;
    private final Children children;
    private final Agencies agencies;
    private final Allegations allegations;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Concerns(
            Sql sql,
            Clock clock,
            Access access,
            Proofs proofs,
            Children children,
            Agencies agencies,
            Allegations allegations,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.access = access;
        this.proofs = proofs;
        this.children = children;
        this.agencies = agencies;
        this.allegations = allegations;
        this.keys = keys;
        this.events = events;
    }

    /** Returns the occasion; {@link #ofOccasion} gives its concerns, one a child. */
    @Transactional
    public OccasionId raise(RaiseConcern c) {
        var me = proofs.practitioner();
        ConcernCheck.check(c, England.dateOf(clock.instant()));
        var occasion = OccasionId.random();
        return new OccasionId(
                keys.once(
                        c.key(),
                        "RaiseConcern",
                        occasion.value(),
                        () -> c.children().forEach(about -> raiseOne(occasion, c, about, me))));
    }

    /** The concerns raised together that this person may see, in the order they were entered. */
    @Transactional(readOnly = true)
    public List<ConcernId> ofOccasion(OccasionId occasion) {
        return sql.list(
                "select id from concern where occasion_id = ? order by raised_at, id",
                r -> r.id("id", ConcernId::new),
                occasion);
    }

    /** The child of a concern this person may see. */
    @Transactional(readOnly = true)
    public ChildId childOf(ConcernId concern) {
        return sql.first(
                        "select child_id from concern where id = ?",
                        r -> r.id("child_id", ChildId::new),
                        concern)
                .orElseThrow(NotFound::new);
    }

    private void raiseOne(OccasionId occasion, RaiseConcern c, AboutChild about, Practitioner me) {
        var concern = ConcernId.random();
        var child =
                about.known() != null
                        ? children.visible(about.known())
                        : children.describe(
                                java.util.Objects.requireNonNull(about.described()),
                                concern.value());
        letAuthorsSee(child, concern, me);
        insert(concern, occasion, child, c, about);
        about.indicators().forEach(i -> insert(concern, child, i));
        events.publishEvent(
                new IdentificationEvent.ConcernRaised(
                        child,
                        concern,
                        me.agency().id(),
                        happenedAt(c.account()),
                        precision(c.account()),
                        c.addsTo() != null));
        var worker = c.aboutWorker();
        if (worker != null) allegations.make(child, concern, worker);
        children.alertGuardians(child, concern.value());
    }

    /**
     * The reporter sees this concern; the safeguarding leads of their agency see the agency's own
     * on this child.
     */
    private void letAuthorsSee(ChildId child, ConcernId concern, Practitioner me) {
        access.grant(child, me.id(), Compartment.OWN, concern.value(), "raised this concern", null);
        agencies.team(me.agency().id(), TeamKind.SAFEGUARDING_LEADS)
                .ifPresent(leads ->
                        access.grant(
                                child,
                                leads.id(),
                                Compartment.OWN,
                                "safeguarding lead of the agency",
                                null));
    }

    private void insert(
            ConcernId id, OccasionId occasion, ChildId child, RaiseConcern c, AboutChild a) {
        var me = CurrentPractitioner.get();
        var what = c.account();
        sql.update(
                """
                insert into concern (id, occasion_id, child_id, author_agency, reporter_id, adds_to, state, account, own_part,
                    told_by, their_words, happened_from, happened_precision, happened_time, place, age_at_event,
                    immediate_danger, emergency_called, safe_now, safe_home, safety_words, exploitation, own_view,
                    own_view_words, engagement, consent_analysis, exchange, advantage, contact, works_with_children, raised_at)
                values (?, ?, ?, ?, ?, ?, 'RAISED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                occasion,
                child,
                me.agency().id(),
                me.id(),
                c.addsTo(),
                what.what(),
                a.ownPart(),
                what.toldBy(),
                what.theirWords(),
                what.from(),
                precision(what),
                what.time(),
                what.place(),
                ageAtEvent(child, a, what),
                a.immediateDanger(),
                a.emergencyCalled(),
                a.safeNow(),
                a.safeHome(),
                a.safetyWords(),
                a.exploitation(),
                a.ownView(),
                a.ownViewWords(),
                a.engagement(),
                a.consentAnalysis(),
                what.exchange(),
                what.advantage(),
                what.contact(),
                c.aboutWorker() != null,
                clock.instant());
    }

    private void insert(ConcernId concern, ChildId child, IndicatorAnswer i) {
        var me = CurrentPractitioner.get();
        sql.update(
                """
                insert into concern_indicator (id, concern_id, child_id, author_agency, list, code, answer, period, evidence,
                    source, seen_on, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                concern,
                child,
                me.agency().id(),
                i.list(),
                i.code(),
                i.answer(),
                i.period(),
                i.evidence(),
                i.source(),
                i.seenOn(),
                me.id(),
                clock.instant());
    }

    /** Law counts the age at the event; unknown stays unknown (domain.md L.1, safety rule 10). */
    private @Nullable Integer ageAtEvent(ChildId child, AboutChild a, Account what) {
        LocalDate day = what.from();
        if (day == null) return null;
        Birth birth = a.described() != null ? a.described().birth() : children.birthOf(child);
        var date = birth.date();
        return date == null || date.isAfter(day) ? null : Period.between(date, day).getYears();
    }

    private static Precision precision(Account what) {
        return what.precision() == null ? Precision.UNKNOWN : what.precision();
    }

    private Instant happenedAt(Account what) {
        var day = what.from();
        if (day == null) return clock.instant();
        var time = what.time();
        var at =
                (time == null ? day.atTime(12, 0) : day.atTime(time))
                        .atZone(England.ZONE)
                        .toInstant();
        return at.isAfter(clock.instant()) ? clock.instant() : at;
    }
}
