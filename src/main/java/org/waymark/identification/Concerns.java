package org.waymark.identification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.child.Children;
import org.waymark.people.Agencies;
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
    private final BeforeSending beforeSending;
    private final ConcernStore store;
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
            BeforeSending beforeSending,
            ConcernStore store,
            Children children,
            Agencies agencies,
            Allegations allegations,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.access = access;
        this.proofs = proofs;
        this.beforeSending = beforeSending;
        this.store = store;
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
        var told = beforeSending.check(c);
        var occasion = OccasionId.random();
        return new OccasionId(
                keys.once(
                        c.key(),
                        "RaiseConcern",
                        occasion.value(),
                        () ->
                                told.children()
                                        .forEach(about -> raiseOne(occasion, told, about, me))));
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
        var earlier = addsTo(c, child);
        letAuthorsSee(child, concern, me);
        store.insert(concern, occasion, child, c, about, earlier);
        events.publishEvent(
                new IdentificationEvent.ConcernRaised(
                        child,
                        concern,
                        me.agency().id(),
                        happenedAt(c.account()),
                        c.account().precise(),
                        earlier != null));
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

    /** Of several children, only the earlier concern's own is added to it. */
    private @Nullable ConcernId addsTo(RaiseConcern c, ChildId child) {
        var earlier = c.addsTo();
        return earlier != null && childOf(earlier).equals(child) ? earlier : null;
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
