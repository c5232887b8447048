package org.waymark.intelligence;

import static org.waymark.intelligence.InformationRules.*;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.calendar.BankHolidays;
import org.waymark.calendar.WorkingDays;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.requests.CommandKeys;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;

/**
 * The second person (domain.md E.3): a lead of the sender's own agency, or the intelligence unit
 * where there is none, where it is urgent, or after a working day of silence.
 */
@Service
public class InformationChecks {
    private final Clock clock;
    private final BankHolidays england;
    private final Proofs proofs;
    private final InformationStore store;
    private final InformationDesk desk;
    private final CommandKeys keys;

    InformationChecks(
            Clock clock,
            BankHolidays england,
            Proofs proofs,
            InformationStore store,
            InformationDesk desk,
            CommandKeys keys) {
        this.clock = clock;
        this.england = england;
        this.proofs = proofs;
        this.store = store;
        this.desk = desk;
        this.keys = keys;
    }

    @Transactional
    public void check(InformationCommand.Check c) {
        var me = proofs.checker();
        var item = desk.get(c.information());
        if (!mayCheck(item, me.id()))
            throw new RuleBroken(item.sender().equals(me.id()) ? OWN_CHECK : LOCAL_CHECK_FIRST);
        var passes = Boolean.TRUE.equals(c.passes());
        var why = PoliceInformation.words(c.why());
        new Checks()
                .require(c.passes() != null, CHECK_NEEDS_ANSWER, "passes")
                .require(!passes || c.sanitised(), CHECK_NEEDS_SANITISED, "checklist")
                .require(!passes || c.oneThing(), CHECK_NEEDS_ONE_THING, "checklist")
                .require(c.passes() == null || passes || why != null, RETURN_NEEDS_REASON, "why")
                .require(PoliceInformation.isShort(why), ANSWER_TOO_LONG, "why")
                .require(
                        store.sources(c.information()).stream().noneMatch(s -> s.isNamedIn(why)),
                        SOURCE_NAMED,
                        "why")
                .orThrow();
        keys.once(
                c.key(),
                "CheckInformation",
                c.information().value(),
                () -> check(c, item, passes, why, me));
    }

    private void check(
            InformationCommand.Check c,
            InformationDesk.Item item,
            boolean passes,
            @org.jspecify.annotations.Nullable String why,
            Practitioner me) {
        if (!(item.checking() instanceof Checking.Unchecked unchecked))
            throw new RuleBroken(CHECKED_ALREADY);
        var now = clock.instant();
        var next =
                passes
                        ? unchecked.passed(me.id(), now)
                        : unchecked.returned(Objects.requireNonNull(why), me.id(), now);
        save(c.information(), c.version(), next, me.id(), now);
        desk.done(c.information(), InformationDesk.CHECK, passes ? "checked" : "returned");
        if (!passes)
            desk.tell(
                    item.sender(),
                    InformationDesk.RETURNED,
                    "Information you sent the police: please word it anew",
                    c.information(),
                    item.urgent());
    }

    /** The sender's new words; what stood there before is read by police intelligence alone. */
    @Transactional
    public void revise(InformationCommand.Revise c) {
        var me = proofs.practitioner();
        var item = desk.own(c.information(), me.id());
        var facts = c.facts().stripped();
        var checks = new Checks();
        PoliceInformation.checkFacts(checks, facts, null);
        checks.require(c.sourceLeftOut(), SOURCE_STILL_NAMED, "sourceLeftOut").orThrow();
        keys.once(
                c.key(),
                "ReviseInformation",
                c.information().value(),
                () -> {
                    if (!(item.checking() instanceof Checking.Returned returned))
                        throw new RuleBroken(NOT_RETURNED);
                    var now = clock.instant();
                    store.text(item, "EARLIER", String.join("\n", item.facts().all()), null, now);
                    desk.change(
                            c.information(),
                            c.version(),
                            "words = ?, people = ?, places = ?, vehicles = ?, check_state = ?, check_words = null",
                            Objects.requireNonNull(facts.words()),
                            facts.people(),
                            facts.places(),
                            facts.vehicles(),
                            returned.revised().state());
                    desk.done(c.information(), InformationDesk.RETURNED, "revised");
                    var checker = item.checkedLocally() ? store.checker(item.child()) : null;
                    if (checker != null)
                        desk.tellChecker(checker, item.agency(), item.id(), item.urgent());
                });
    }

    private void save(
            InformationId id, int version, Checking next, PractitionerId by, Instant now) {
        desk.change(
                id,
                version,
                "check_state = ?, check_words = ?, checked_by = ?, checked_at = ?",
                next.state(),
                next instanceof Checking.Returned r ? r.why() : null,
                by,
                now);
    }

    /** Whether this person is the second person for it now. */
    boolean mayCheck(InformationDesk.Item item, PractitionerId me) {
        if (item.sender().equals(me)) return false;
        return !proofs.isPoliceIntelligence()
                || unitMayCheck(item.checkedLocally(), item.urgent(), item.submittedAt());
    }

    boolean unitMayCheck(boolean checkedLocally, boolean urgent, Instant submittedAt) {
        return !checkedLocally
                || urgent
                || !clock.instant().isBefore(new WorkingDays(1).after(submittedAt, england));
    }
}
