package org.waymark.missing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.child.Adult;
import org.waymark.child.ChildShown;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;

/**
 * The interviewers' list: one's own and those of one's team, also the ones that colleagues have,
 * for cover; the least time first. Two statements.
 */
@Component
public class WorklistQuery {
    private static final int LONGEST = 60;
    private static final String LIST =
            """
            select i.id, i.child_id, i.kind, i.state, i.returned_at, i.due_at, i.offered_at, i.accepted_at, i.arranged_for,
                   i.arranged_where, i.owner_id, i.safe_how, i.safe_words, i.safe_adult, p.name as owner, %s
            from (
                (select * from return_interview where owner_id = ? and state not in ('DONE', 'DECLINED', 'NOT_POSSIBLE')
                 order by due_at, id limit %d)
                union
                (select * from return_interview where team_id = any (?::uuid[])
                 and state not in ('DONE', 'DECLINED', 'NOT_POSSIBLE') order by due_at, id limit %d)
            ) i
            left join practitioner p on p.id = i.owner_id
            left join child c on c.id = i.child_id
            left join file f on f.child_id = i.child_id
            order by i.due_at, i.id limit %d
            """
                    .formatted(ChildShown.COLUMNS, LONGEST, LONGEST, LONGEST);

    private final Sql sql;
    private final Clock clock;
    private final AdultsAround adults;

    WorklistQuery(Sql sql, Clock clock, AdultsAround adults) {
        this.sql = sql;
        this.clock = clock;
        this.adults = adults;
    }

    public Worklist mine() {
        var me = CurrentPractitioner.get();
        var today = England.dateOf(clock.instant());
        var found = sql.list(LIST, r -> Found.of(r, me, today), me.id(), me.teams());
        var around = adults.of(found.stream().map(f -> f.line().id()).toList());
        return new Worklist(
                found.stream()
                        .map(f -> f.with(around.getOrDefault(f.line().id().value(), List.of())))
                        .toList());
    }

    private record Found(Worklist.Line line, @Nullable UUID adult) {
        static Found of(Row r, Practitioner me, LocalDate today) {
            var owner = r.findUuid("owner_id");
            var line =
                    new Worklist.Line(
                            r.id("id", ReturnInterviewId::new),
                            ChildShown.of(r, today),
                            r.kind("kind", EpisodeKind.class),
                            r.kind("state", InterviewState.class),
                            r.instant("returned_at"),
                            r.instant("due_at"),
                            r.findInstant("offered_at"),
                            r.findInstant("accepted_at"),
                            r.findInstant("arranged_for"),
                            r.findText("arranged_where"),
                            r.findText("owner"),
                            owner == null || owner.equals(me.id().value()),
                            new SafeContactView(
                                    r.kind("safe_how", SafeHow.class),
                                    r.findText("safe_words"),
                                    null,
                                    false,
                                    List.of()));
            return new Found(line, r.findUuid("safe_adult"));
        }

        Worklist.Line with(List<Adult> around) {
            var safe = line.safeContact();
            return new Worklist.Line(
                    line.id(),
                    line.child(),
                    line.kind(),
                    line.state(),
                    line.returnedAt(),
                    line.dueAt(),
                    line.offeredAt(),
                    line.acceptedAt(),
                    line.arrangedFor(),
                    line.arrangedWhere(),
                    line.owner(),
                    line.mine(),
                    AdultsAround.view(safe.how(), safe.words(), adult, around));
        }
    }
}
