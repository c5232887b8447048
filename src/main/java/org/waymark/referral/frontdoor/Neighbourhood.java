package org.waymark.referral.frontdoor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernId;
import org.waymark.identification.ConcernState;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.ReferralId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;

/** Reads what is known around a referral: what the reader may not see is simply not there. */
@Component
class Neighbourhood {
    private final Sql sql;

    Neighbourhood(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param together the child, with every description of them
     */
    Surroundings of(ConcernId concern, List<ChildId> together) {
        return new Surroundings(
                earlier(concern, together),
                raisedTogether(concern),
                linked(together),
                warnings(together));
    }

    private List<Surroundings.Earlier> earlier(ConcernId concern, List<ChildId> together) {
        return sql.list(
                """
                select c.id, c.child_id, c.raised_at, a.name as agency, c.state, c.account, r.id as referral, r.course_of_action,
                       r.decided_at
                from concern c join agency a on a.id = c.author_agency left join referral r on r.concern_id = c.id
                where c.child_id = any (?::uuid[]) and c.id <> ? order by c.raised_at desc, c.id limit 20
                """,
                r ->
                        new Surroundings.Earlier(
                                r.id("id", ConcernId::new),
                                r.id("child_id", ChildId::new),
                                r.instant("raised_at"),
                                r.text("agency"),
                                r.kind("state", ConcernState.class),
                                r.text("account"),
                                r.findId("referral", ReferralId::new),
                                r.findKind("course_of_action", CourseOfAction.class),
                                r.findInstant("decided_at")),
                together,
                concern);
    }

    private List<Surroundings.Other> raisedTogether(ConcernId concern) {
        return sql.list(
                """
                select k.id, k.given_name, k.family_name, k.known_as, k.description, f.reference, r.id as referral
                from concern c join child k on k.id = c.child_id left join file f on f.child_id = k.id
                left join referral r on r.concern_id = c.id
                where c.occasion_id = (select occasion_id from concern where id = ?) and c.id <> ?
                order by c.raised_at, c.id limit 20
                """,
                r -> other(r, "Named in the same concern"),
                concern,
                concern);
    }

    private List<Surroundings.Other> linked(List<ChildId> together) {
        return sql.list(
                """
                select distinct on (k.id) k.id, k.given_name, k.family_name, k.known_as, k.description, f.reference, l.kind,
                       (select r.id from referral r where r.child_id = k.id order by r.received_at desc limit 1) as referral
                from child_link l join child k on k.id = l.other_id left join file f on f.child_id = k.id
                where l.child_id = any (?::uuid[]) order by k.id limit 20
                """,
                r -> other(r, how(r.text("kind"))),
                together);
    }

    private static Surroundings.Other other(Row r, String how) {
        return new Surroundings.Other(
                r.id("id", ChildId::new),
                Described.name(r),
                how,
                reference(r, "reference"),
                r.findId("referral", ReferralId::new));
    }

    static @Nullable CaseReference reference(Row r, String column) {
        var text = r.findText(column);
        return text == null ? null : new CaseReference(text);
    }

    private static String how(String kind) {
        return switch (kind) {
            case "SIBLING" -> "Brother or sister";
            case "HALF_SIBLING" -> "Half-brother or half-sister";
            case "SAME_HOUSEHOLD" -> "Lives in the same household";
            default -> "Friend";
        };
    }

    private List<Surroundings.Warning> warnings(List<ChildId> together) {
        return sql.list(
                """
                select w.words, w.reason, w.review_on, m.name as manager from child_warning w
                join practitioner m on m.id = w.manager_id
                where w.child_id = any (?::uuid[]) and w.ended_at is null order by w.set_at desc, w.id limit 10
                """,
                r ->
                        new Surroundings.Warning(
                                r.text("words"),
                                r.text("reason"),
                                r.text("manager"),
                                r.date("review_on")),
                together);
    }
}
