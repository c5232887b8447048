package org.waymark.identification;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.child.Birth;
import org.waymark.child.Children;
import org.waymark.people.CurrentPractitioner;
import org.waymark.sql.Sql;

/** Writes concerns. What was written is never changed; corrections stand beside it. */
@Component
class ConcernStore {
    private final Sql sql;
    private final Clock clock;
    private final Children children;

    ConcernStore(Sql sql, Clock clock, Children children) {
        this.sql = sql;
        this.clock = clock;
        this.children = children;
    }

    void insert(
            ConcernId id,
            OccasionId occasion,
            ChildId child,
            RaiseConcern c,
            AboutChild a,
            @Nullable ConcernId addsTo) {
        var me = CurrentPractitioner.get();
        var what = c.account();
        sql.later(
                """
                insert into concern (id, occasion_id, child_id, author_agency, reporter_id, adds_to, state, account, own_part,
                    told_by, their_words, happened_from, happened_precision, happened_time, place, age_at_event,
                    immediate_danger, emergency_called, safe_now, safe_home, safety_words, exploitation, own_view,
                    own_view_words, engagement, consent_analysis, police_told, exchange, advantage, contact, involved,
                    involved_age, works_with_children, raised_at)
                values (?, ?, ?, ?, ?, ?, 'RAISED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    ?, ?)
                """,
                id,
                occasion,
                child,
                me.agency().id(),
                me.id(),
                addsTo,
                what.what(),
                a.ownPart(),
                what.toldBy(),
                what.theirWords(),
                what.from(),
                what.precise(),
                what.time(),
                what.place(),
                youngest(child, a, what),
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
                a.policeTold(),
                what.exchange(),
                what.advantage(),
                what.contact(),
                what.involved(),
                what.involvedAge(),
                c.aboutWorker() != null,
                clock.instant());
        a.indicators().forEach(i -> insert(id, child, i, what));
    }

    /** Who says so and when are the account's, where the item does not say otherwise. */
    private void insert(ConcernId concern, ChildId child, IndicatorAnswer i, Account what) {
        var me = CurrentPractitioner.get();
        var toldBy = what.toldBy();
        var present = i.answer() == Answer.PRESENT;
        sql.later(
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
                i.source() == null && toldBy != null && present ? toldBy.words() : i.source(),
                i.seenOn() == null && present ? what.day() : i.seenOn(),
                me.id(),
                clock.instant());
    }

    /**
     * Law counts the age at the event; of two possible ages the younger protects more, and unknown
     * stays unknown (domain.md L.1, safety rule 10).
     */
    private @Nullable Integer youngest(ChildId child, AboutChild a, Account what) {
        var described = a.known() == null ? a.described() : null;
        Birth birth = described == null ? children.birthOf(child) : described.birth();
        var today = England.dateOf(clock.instant());
        return AgeAtEvent.of(birth, what.from(), what.precise(), today).least();
    }
}
