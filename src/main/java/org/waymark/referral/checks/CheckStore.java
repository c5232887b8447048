package org.waymark.referral.checks;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernId;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.referral.ReferralId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Loads what the commands about checks have to know. Row security hides what is not theirs. */
@Component
class CheckStore {
    private final Sql sql;

    CheckStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * The referral that a check is about.
     *
     * @param level 2 where the file is sealed
     */
    record Asking(
            ReferralId id,
            ConcernId concern,
            ChildId child,
            int level,
            @Nullable PractitionerId guardian) {
        boolean isSealed() {
            return level == 2;
        }

        boolean isGuardedByMe() {
            return CurrentPractitioner.get().id().equals(guardian);
        }
    }

    /** A check as it stands. */
    record Known(
            CheckId id,
            ReferralId referral,
            ConcernId concern,
            ChildId child,
            String agency,
            String state,
            PractitionerId askedBy,
            @Nullable PractitionerId worker,
            boolean asked,
            boolean asking) {
        boolean isOpen() {
            return state.equals("ASKED");
        }
    }

    /**
     * @throws NotFound when there is none, or this person may not see it or its child
     */
    Asking referral(ReferralId id) {
        return sql.first(
                        """
                        select r.id, r.concern_id, r.child_id, f.level, f.guardian_id
                        from referral r join child c on c.id = r.child_id join file f on f.child_id = c.id where r.id = ?
                        """,
                        r ->
                                new Asking(
                                        r.id("id", ReferralId::new),
                                        r.id("concern_id", ConcernId::new),
                                        r.id("child_id", ChildId::new),
                                        r.number("level"),
                                        r.findId("guardian_id", PractitionerId::new)),
                        id)
                .orElseThrow(NotFound::new);
    }

    /** For whoever was asked, and for children's social care on whose behalf it was asked. */
    Known check(CheckId id) {
        return find(id).filter(k -> k.asked() || k.asking()).orElseThrow(NotFound::new);
    }

    /** For those who asked. */
    Known asking(CheckId id) {
        return find(id).filter(Known::asking).orElseThrow(NotFound::new);
    }

    private Optional<Known> find(CheckId id) {
        var me = CurrentPractitioner.get();
        var care = me.agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE;
        return sql.first(
                """
                select k.id, k.referral_id, k.concern_id, k.child_id, k.agency_name, k.state, k.asked_by, r.owner_id as worker,
                       k.owner_id = ? or k.team_id = any (?::uuid[]) or ? = any (k.tried) as asked, c.id is not null as asking
                from agency_check k left join child c on c.id = k.child_id left join referral r on r.id = k.referral_id
                where k.id = ?
                """,
                r -> known(r, care),
                me.id(),
                me.teams(),
                me.id(),
                id);
    }

    private static Known known(Row r, boolean care) {
        return new Known(
                r.id("id", CheckId::new),
                r.id("referral_id", ReferralId::new),
                r.id("concern_id", ConcernId::new),
                r.id("child_id", ChildId::new),
                r.text("agency_name"),
                r.text("state"),
                r.id("asked_by", PractitionerId::new),
                r.findId("worker", PractitionerId::new),
                r.is("asked"),
                care && r.is("asking"));
    }

    /**
     * Whether nobody keeps this person away from the child, and they are named where it is sealed.
     */
    boolean mayBeAsked(ChildId child, PractitionerId person) {
        return sql.one(
                "select may_advise(?, array[?]::uuid[]) as free",
                r -> !r.uuids("free").isEmpty(),
                child,
                person);
    }
}
