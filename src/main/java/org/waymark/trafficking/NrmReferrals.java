package org.waymark.trafficking;

import static org.waymark.trafficking.NrmRules.*;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.child.Children;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;
import org.waymark.work.Clocks;
import org.waymark.work.Tasks;

/** Considering and submitting referrals to the National Referral Mechanism (domain.md C.8). */
@Service
public class NrmReferrals {
    /** A child this near to 18 goes to the national decision (domain.md C.8). */
    private static final int DAYS_BEFORE_18 = 100;

    private final Clock clock;
    private final Clocks clocks;
    private final Sql sql;
    private final Access access;
    private final Proofs proofs;
    private final FirstResponders responders;
    private final LocalAuthority authority;
    private final NrmStore store;
    private final Children children;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    NrmReferrals(
            Clock clock,
            Clocks clocks,
            Sql sql,
            Access access,
            Proofs proofs,
            FirstResponders responders,
            LocalAuthority authority,
            NrmStore store,
            Children children,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.clocks = clocks;
        this.sql = sql;
        this.access = access;
        this.proofs = proofs;
        this.responders = responders;
        this.authority = authority;
        this.store = store;
        this.children = children;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    /**
     * The child of a file, for whoever works with children and may know this one.
     *
     * @throws org.waymark.web.NotFound when there is no such file, or none for this person
     */
    @Transactional(readOnly = true)
    public ChildId childOf(CaseReference reference) {
        proofs.practitioner();
        return store.child(reference);
    }

    /**
     * By anybody who works with the child. What an agency considers that cannot submit goes to the
     * local authority at once.
     *
     * @throws org.waymark.web.NotFound when there is no such file, or none for this person
     */
    @Transactional
    public NrmId consider(NrmCommand.Consider c) {
        var me = proofs.practitioner();
        var child = store.child(c.reference());
        new Checks()
                .require(!c.indicators().isEmpty(), NRM_NEEDS_INDICATOR, "indicators")
                .require(!NrmStore.isBlank(c.words()), NRM_NEEDS_WORDS, "words")
                .require(!NrmStore.isBlank(c.safety()), NRM_NEEDS_SAFETY, "safety")
                .orThrow();
        var submits = responders.mine().isPresent();
        var now = clock.instant();
        var id = NrmId.random();
        return new NrmId(
                keys.once(
                        c.key(),
                        "ConsiderNrm",
                        id.value(),
                        () -> {
                            access.grant(
                                    child,
                                    me.id(),
                                    submits ? Compartment.CORE : Compartment.OWN,
                                    id.value(),
                                    "considered a national referral",
                                    null);
                            sql.update(
                                    """
                                    insert into nrm_referral (id, record_id, child_id, author_agency, indicators, words, safety, considered_by,
                                        considered_at, stage)
                                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                    """,
                                    id,
                                    id,
                                    child,
                                    me.agency().id(),
                                    new LinkedHashSet<>(c.indicators()),
                                    c.words(),
                                    c.safety(),
                                    me.id(),
                                    now,
                                    submits ? NrmStage.CONSIDERED : NrmStage.ROUTED);
                            authority.learns(child, id, submits);
                            events.publishEvent(
                                    new NrmEvent.NrmConsidered(
                                            child, id.value(), me.agency().id(), now));
                        }));
    }

    /**
     * By a listed first responder only. The duty to notify is met by it for a child (Modern Slavery
     * Act 2015 s52).
     */
    @Transactional
    public void submit(NrmCommand.Submit c) {
        responders.required();
        var before = store.facts(c.nrm());
        var now = clock.instant();
        var on = c.on();
        var past = on != null && !on.isAfter(England.dateOf(now));
        var adult = on != null && past && isAdult(before.child(), on);
        new Checks()
                .require(past, NRM_NEEDS_DAY, "submittedOn")
                .require(!NrmStore.isBlank(c.reference()), NRM_NEEDS_REFERENCE, "nrmReference")
                .require(c.strategyAgreed() != null, NRM_NEEDS_STRATEGY, "strategyAgreed")
                .require(c.childTold() != null, NRM_NEEDS_TOLD, "childTold")
                .require(!adult || c.consent(), NRM_ADULT_MUST_AGREE, "consent")
                .require(
                        !c.devolved() || !past || !isNearly18(before.child(), on),
                        NRM_DEVOLVED_TOO_LATE,
                        "devolved")
                .require(!c.devolved() || !NrmStore.isBlank(c.chair()), NRM_NEEDS_CHAIR, "chair")
                .require(
                        !c.devolved() || c.chairIndependent(),
                        NRM_CHAIR_NOT_INDEPENDENT,
                        "chairIndependent")
                .orThrow();
        keys.once(
                c.key(),
                "SubmitNrm",
                c.nrm().value(),
                () -> {
                    if (!before.stage().canBeSubmitted())
                        throw new RuleBroken(NRM_ALREADY_SUBMITTED);
                    save(c, before, Objects.requireNonNull(on), adult, now);
                });
    }

    private void save(
            NrmCommand.Submit c, NrmStore.Facts before, LocalDate on, boolean adult, Instant now) {
        var me = CurrentPractitioner.get();
        var from = store.momentOf(on, now);
        var rule = c.devolved() ? "nrm.rg.devolved" : "nrm.rg.target.wd";
        NrmStore.changed(
                sql.update(
                        """
                        update nrm_referral set stage = 'SUBMITTED', submitted_by = ?, submitted_body = ?, submitted_on = ?, reference = ?,
                            strategy_agreed = ?, child_told = ?, consent = ?, devolved = ?, chair = ?, chair_independent = ?,
                            decision_due = ?, version = version + 1
                        where id = ? and version = ?
                        """,
                        me.id(),
                        responders.mine().orElseThrow().name(),
                        on,
                        c.reference(),
                        c.strategyAgreed(),
                        c.childTold(),
                        adult ? (Boolean) c.consent() : null,
                        c.devolved(),
                        c.devolved() ? c.chair() : null,
                        c.devolved() ? (Boolean) c.chairIndependent() : null,
                        clocks.due(rule, from),
                        c.nrm(),
                        c.version()));
        tasks.done(c.nrm().value(), LocalAuthority.ROUTED_TASK, "submitted");
        var agency = me.agency().id();
        var nrm = c.nrm().value();
        events.publishEvent(
                c.devolved()
                        ? new NrmEvent.NrmSubmittedDevolved(
                                before.child(), nrm, agency, me.id(), from, now)
                        : new NrmEvent.NrmSubmitted(
                                before.child(), nrm, agency, me.id(), from, now));
    }

    /** Who may be under 18 is a child: the child's agreement is not asked for. */
    private boolean isAdult(ChildId child, LocalDate on) {
        return adultFrom(child).map(from -> !on.isBefore(from)).orElse(false);
    }

    private boolean isNearly18(ChildId child, @Nullable LocalDate on) {
        if (on == null) return false;
        return adultFrom(child)
                .map(from -> on.plusDays(DAYS_BEFORE_18).isAfter(from))
                .orElse(false);
    }

    private java.util.Optional<LocalDate> adultFrom(ChildId child) {
        return children.birthOf(child).certainlyAdultFrom();
    }
}
