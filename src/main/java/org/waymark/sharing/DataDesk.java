package org.waymark.sharing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.AccessRules;
import org.waymark.access.NotAllowed;
import org.waymark.casefile.ChildId;
import org.waymark.people.Agencies;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Role;
import org.waymark.people.Team;
import org.waymark.people.TeamId;
import org.waymark.people.TeamKind;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

import java.time.Instant;
import java.time.LocalDate;

/** Which request a command is about, and who may act on it. */
@Component
class DataDesk {
    private final Sql sql;
    private final Agencies agencies;

    DataDesk(Sql sql, Agencies agencies) {
        this.sql = sql;
        this.agencies = agencies;
    }

    record Facts(
            DataRequestId id,
            RequestKind kind,
            @Nullable ChildId child,
            Requester requester,
            LocalDate receivedOn,
            RequestState state,
            @Nullable Instant due,
            @Nullable LocalDate pausedOn,
            boolean extended,
            @Nullable PractitionerId openedBy) {}

    /** Before anything is looked up. */
    static Practitioner officer() {
        var me = CurrentPractitioner.get();
        if (!me.is(Role.DATA_PROTECTION_OFFICER))
            throw new NotAllowed(AccessRules.NEEDS_DATA_PROTECTION);
        return me;
    }

    /**
     * For the data-protection officer, of a request that is not closed.
     *
     * @throws NotFound when there is none, or it is not for this person
     */
    Facts toWork(DataRequestId id) {
        officer();
        var facts =
                sql.first("select * from data_request where id = ?", DataDesk::facts, id)
                        .orElseThrow(NotFound::new);
        if (facts.state() == RequestState.CLOSED) throw new RuleBroken(SharingRules.REQUEST_CLOSED);
        return facts;
    }

    private static Facts facts(Row r) {
        return new Facts(
                r.id("id", DataRequestId::new),
                r.kind("kind", RequestKind.class),
                r.findId("child_id", ChildId::new),
                r.kind("requester_is", Requester.class),
                r.date("received_on"),
                r.kind("state", RequestState.class),
                r.findInstant("due_at"),
                r.findDate("paused_on"),
                r.is("extended"),
                r.findId("opened_by", PractitionerId::new));
    }

    boolean has(DataRequestId id, StepKind... kinds) {
        return sql.exists(
                "select 1 from data_request_step where request_id = ? and kind = any (?::text[])"
                        + " limit 1",
                id,
                java.util.List.of(kinds));
    }

    /** Whose clocks and tasks these are. */
    TeamId team() {
        return agencies.team(TeamKind.DATA_PROTECTION)
                .map(Team::id)
                .orElseThrow(() -> new IllegalStateException("no data-protection team"));
    }
}
