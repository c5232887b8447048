package org.waymark.sharing;

import static org.waymark.sharing.Gathered.blankToNull;
import static org.waymark.sharing.Gathered.isBlank;
import static org.waymark.sharing.SharingRules.*;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.child.Adults;
import org.waymark.people.AgencyId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.LawfulBasis;
import org.waymark.people.Practitioner;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/**
 * Decides about what was prepared, also not to share it, and records that it came (domain.md E.4,
 * seventh rule). The bytes are those that were looked at.
 */
@Service
public class DisclosureDecisions {
    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final Adults adults;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    DisclosureDecisions(
            Sql sql,
            Clock clock,
            Proofs proofs,
            Adults adults,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.adults = adults;
        this.keys = keys;
        this.events = events;
    }

    /** What of a disclosure its decision depends on. */
    record Facts(
            ChildId child,
            Compartment compartment,
            AgencyId agency,
            @Nullable AgencyId recipientAgency,
            RecipientKind kind,
            String recipient,
            String digest,
            boolean empty,
            @Nullable SharingChoice decision) {
        boolean isShared() {
            return decision == SharingChoice.SHARE || decision == SharingChoice.PART;
        }
    }

    /**
     * @throws NotFound when there is none, or it is not for this person
     */
    Facts toWork(DisclosureId id) {
        var me = proofs.practitioner();
        var facts =
                sql.first(
                                """
                                select d.child_id, d.compartment, d.author_agency, d.recipient_agency, d.recipient_kind, d.recipient, d.digest,
                                       d.decision, not exists (select 1 from disclosure_content c where c.record_id = d.id) as empty
                                from disclosure d where d.id = ?
                                """,
                                r ->
                                        new Facts(
                                                r.id("child_id", ChildId::new),
                                                Compartment.valueOf(
                                                        r.text("compartment")
                                                                .toUpperCase(Locale.ROOT)),
                                                r.id("author_agency", AgencyId::new),
                                                r.findId("recipient_agency", AgencyId::new),
                                                r.kind("recipient_kind", RecipientKind.class),
                                                r.text("recipient"),
                                                r.text("digest"),
                                                r.is("empty"),
                                                r.findKind("decision", SharingChoice.class)),
                                id)
                        .orElseThrow(NotFound::new);
        if (!facts.agency().equals(me.agency().id())) throw new RuleBroken(NOT_YOUR_AGENCYS);
        return facts;
    }

    @Transactional
    public void decide(DecideDisclosure c) {
        var facts = toWork(c.disclosure());
        if (facts.decision() != null) throw new RuleBroken(DECIDED_ALREADY);
        var me = CurrentPractitioner.get();
        check(c, facts, me);
        keys.once(c.key(), "DecideDisclosure", c.disclosure().value(), () -> decide(c, facts, me));
    }

    private void check(DecideDisclosure c, Facts facts, Practitioner me) {
        var checks = new Checks();
        checks.require(facts.digest().equals(c.digest()), PREVIEW_NOT_SEEN, "digest")
                .require(c.decision() != null, DECISION_NEEDED, "decision")
                .require(!c.shares() || !facts.empty(), NOTHING_TO_SHARE, "decision")
                .require(
                        c.decision() == null
                                || c.decision() == SharingChoice.SHARE
                                || !isBlank(c.reason()),
                        REASON_NEEDED,
                        "reason")
                .require(!isBlank(c.necessity()), NECESSITY_NEEDED, "necessity");
        if (c.shares()) checkBasis(c, facts, me, checks);
        checkTold(c, facts, checks);
        checks.orThrow();
    }

    private void checkBasis(DecideDisclosure c, Facts facts, Practitioner me, Checks checks) {
        var kind = me.agency().kind();
        var day = England.dateOf(clock.instant());
        checks.require(c.basis() != null, BASIS_NEEDED, "basis")
                .require(c.basis() == null || c.basis().isFor(kind, day), BASIS_NOT_YOURS, "basis")
                .require(c.special() != null, SPECIAL_NEEDED, "special")
                .require(
                        c.special() != SpecialCondition.SCHEDULE_8
                                || c.basis() == LawfulBasis.LAW_ENFORCEMENT,
                        SPECIAL_NOT_YOURS,
                        "special")
                .require(c.offence() != null, OFFENCE_NEEDED, "offence")
                .require(
                        c.exemption() == null
                                || facts.kind() == RecipientKind.POLICE
                                || facts.kind() == RecipientKind.COURT,
                        EXEMPTION_NOT_FOR_THEM,
                        "exemption")
                .require(c.method() != null, METHOD_NEEDED, "method")
                .require(
                        c.method() != SentBy.LINK || facts.recipientAgency() != null,
                        LINK_ONLY_INSIDE,
                        "method");
    }

    private void checkTold(DecideDisclosure c, Facts facts, Checks checks) {
        var notTold = c.childTold() == Told.NOT_TOLD || c.carersTold() == Told.NOT_TOLD;
        checks.require(c.childTold() != null, CHILD_TOLD_NEEDED, "childTold")
                .require(c.carersTold() != null, CARERS_TOLD_NEEDED, "carersTold")
                .require(
                        c.carersTold() != Told.TOLD || !c.adultsTold().isEmpty(),
                        TOLD_WHOM_NEEDED,
                        "adultsTold")
                .require(
                        !notTold || !isBlank(c.notToldReason()),
                        NOT_TOLD_NEEDS_REASON,
                        "notToldReason");
        if (!c.adultsTold().isEmpty())
            checks.require(
                    () -> adults.requireMayBeTold(facts.child(), c.adultsTold(), "adultsTold"),
                    "adultsTold");
    }

    private void decide(DecideDisclosure c, Facts facts, Practitioner me) {
        var now = clock.instant();
        var shares = c.shares();
        if (sql.update(
                        """
                        update disclosure set state = 'DECIDED', decision = ?, reason = ?, basis = ?, special = ?, offence = ?, exemption = ?,
                            necessity = ?, agreement = ?, child_told = ?, carers_told = ?, adults_told = ?::uuid[], not_told_reason = ?,
                            method = ?, decided_by = ?, decided_at = ?, version = version + 1
                        where id = ? and version = ? and state = 'PREPARED'
                        """,
                        c.decision(),
                        blankToNull(c.reason()),
                        shares ? c.basis() : null,
                        shares ? c.special() : null,
                        shares ? c.offence() : null,
                        shares ? c.exemption() : null,
                        blankToNull(c.necessity()),
                        c.agreement(),
                        c.childTold(),
                        c.carersTold(),
                        c.adultsTold(),
                        blankToNull(c.notToldReason()),
                        shares ? c.method() : null,
                        me.id(),
                        now,
                        c.disclosure(),
                        c.version())
                == 0) throw new RuleBroken(DECIDED_ALREADY);
        events.publishEvent(
                new SharingEvent.DisclosureDecided(
                        facts.child(),
                        c.disclosure(),
                        facts.compartment(),
                        Objects.requireNonNull(c.decision()),
                        facts.recipient(),
                        facts.digest(),
                        me.agency().id(),
                        now));
    }

    /** Where it went another way than by a link: who confirmed that it came. */
    @Transactional
    public void received(CommandKey key, DisclosureId id, int version, @Nullable String words) {
        var facts = toWork(id);
        if (!facts.isShared()) throw new RuleBroken(NOT_DECIDED);
        new Checks().require(!isBlank(words), RECEIPT_NEEDED, "receipt").orThrow();
        keys.once(
                key,
                "DisclosureReceived",
                id.value(),
                () -> {
                    var now = clock.instant();
                    if (sql.update(
                                    "update disclosure set receipt = ?, received_at = ?, version ="
                                            + " version + 1 where id = ? and version = ? and receipt is"
                                            + " null",
                                    blankToNull(words),
                                    now,
                                    id,
                                    version)
                            == 0) throw new RuleBroken(RECEIVED_ALREADY);
                    events.publishEvent(
                            new SharingEvent.DisclosureReceived(
                                    facts.child(),
                                    id,
                                    facts.compartment(),
                                    CurrentPractitioner.get().agency().id(),
                                    now));
                });
    }
}
