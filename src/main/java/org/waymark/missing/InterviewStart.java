package org.waymark.missing;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymark.access.Access;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.people.AgencyId;
import org.waymark.people.Party;
import org.waymark.people.PractitionerId;
import org.waymark.people.Practitioners;
import org.waymark.people.TeamId;
import org.waymark.sql.Sql;
import org.waymark.work.Clocks;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/** Opens the return interview of an episode that ended: whose it is, and by when (trap 3). */
@Component
class InterviewStart {
    static final String TASK = "RETURN_INTERVIEW";
    static final String RULE = "return.interview";

    private final Sql sql;
    private final Clocks clocks;
    private final Access access;
    private final Tasks tasks;
    private final Practitioners practitioners;
    private final Recipients recipients;
    private final ApplicationEventPublisher events;

    InterviewStart(
            Sql sql,
            Clocks clocks,
            Access access,
            Tasks tasks,
            Practitioners practitioners,
            Recipients recipients,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clocks = clocks;
        this.access = access;
        this.tasks = tasks;
        this.practitioners = practitioners;
        this.recipients = recipients;
        this.events = events;
    }

    void open(Episode.Ended ended, SafeContact contact) {
        var f = ended.facts();
        var id = ReturnInterviewId.random();
        var whose = whose(f.child());
        var due = clocks.due(RULE, ended.at());
        insert(id, ended, whose, due, contact);
        access.grant(
                f.child(),
                whose.party(),
                Compartment.OWN,
                f.id().value(),
                "return interview to be offered",
                null);
        if (whose.owner() != null)
            access.grant(
                    f.child(),
                    whose.party(),
                    Compartment.OWN,
                    id.value(),
                    "holds the return interview",
                    null);
        tasks.open(
                new NewTask(
                        f.child(),
                        TASK,
                        "Offer a return interview",
                        id.value(),
                        f.id().value(),
                        whose.party(),
                        false,
                        due));
        events.publishEvent(
                new ReturnInterviewEvent.ReturnInterviewDue(
                        f.child(),
                        f.id(),
                        id,
                        whose.owner(),
                        whose.team(),
                        whose.agency(),
                        ended.at()));
    }

    /** A restricted or sealed child's is the guardian's, who may hand it over. */
    private Whose whose(ChildId child) {
        var guardian = recipients.of(child).guardian();
        if (guardian != null) return new Whose(guardian, practitioners.get(guardian).agency().id());
        var team = recipients.interviewers();
        return new Whose(team.id(), team.agency());
    }

    private record Whose(Party party, AgencyId agency) {
        @org.jspecify.annotations.Nullable
        PractitionerId owner() {
            return party instanceof PractitionerId p ? p : null;
        }

        @org.jspecify.annotations.Nullable
        TeamId team() {
            return party instanceof TeamId t ? t : null;
        }
    }

    private void insert(
            ReturnInterviewId id, Episode.Ended ended, Whose whose, Instant due, SafeContact c) {
        sql.update(
                """
                insert into return_interview (id, episode_id, kind, child_id, author_agency, owner_id, team_id, state, returned_at, due_at,
                    safe_how, safe_words, safe_adult)
                values (?, ?, ?, ?, ?, ?, ?, 'TO_OFFER', ?, ?, ?, ?, ?)
                """,
                id,
                ended.facts().id(),
                ended.facts().kind(),
                ended.facts().child(),
                whose.agency(),
                whose.owner(),
                whose.team(),
                ended.at(),
                due,
                c.how(),
                Words.orNull(c.words()),
                c.how() == SafeHow.THROUGH_ADULT ? c.adult() : null);
    }
}
