package org.waymark.sharing;

import static org.waymark.sharing.Gathered.blankToNull;
import static org.waymark.sharing.Gathered.isBlank;
import static org.waymark.sharing.SharingRules.*;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.casefile.CaseFiles;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.child.Children;
import org.waymark.people.Agencies;
import org.waymark.people.Agency;
import org.waymark.people.AgencyKind;
import org.waymark.people.Practitioner;
import org.waymark.people.TeamId;
import org.waymark.people.TeamKind;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Requests of the police for a victim's information. Counselling information is presumed not to be
 * necessary: without its substantial probative value and a senior officer's approval there is no
 * request (trap 25). The agency that holds it decides, by a disclosure.
 */
@Service
public class VictimRequests {
    static final String ANSWER_TASK = "VICTIM_REQUEST_ANSWER";
    static final String ANSWERED_TASK = "VICTIM_REQUEST_ANSWERED";

    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final Access access;
    private final Children children;
    private final CaseFiles files;
    private final Agencies agencies;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    VictimRequests(
            Sql sql,
            Clock clock,
            Proofs proofs,
            Access access,
            Children children,
            CaseFiles files,
            Agencies agencies,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.access = access;
        this.children = children;
        this.files = files;
        this.agencies = agencies;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    /** Those who may be asked: every organisation that works with children, but the police. */
    public List<Agency> holders() {
        return agencies.all().stream().filter(a -> a.kind() != AgencyKind.POLICE).toList();
    }

    @Transactional
    public VictimRequestId ask(AskVictimInformation c) {
        var me = proofs.police();
        var holder =
                holders().stream().filter(a -> a.id().equals(c.holder())).findFirst().orElse(null);
        check(c, holder);
        var child = children.visible(Objects.requireNonNull(c.child()));
        if (sql.exists("select 1 from file where child_id = ? and level = 2", child))
            throw new RuleBroken(CLOSED_FILE, "reference");
        var id = VictimRequestId.random();
        return new VictimRequestId(
                keys.once(
                        c.key(),
                        "AskVictimInformation",
                        id.value(),
                        () -> save(id, c, child, Objects.requireNonNull(holder), me)));
    }

    private void check(AskVictimInformation c, @Nullable Agency holder) {
        var today = England.dateOf(clock.instant());
        var counselling = Boolean.TRUE.equals(c.counselling());
        new Checks()
                .require(c.child() != null, FILE_NEEDED, "reference")
                .require(holder != null, HOLDER_NEEDED, "holder")
                .require(!isBlank(c.crimeReference()), CRIME_REFERENCE_NEEDED, "crimeReference")
                .require(!isBlank(c.what()), VIR_NEEDS_WHAT, "what")
                .require(!isBlank(c.believedHeld()), VIR_NEEDS_BELIEF, "believedHeld")
                .require(!isBlank(c.lineOfEnquiry()), VIR_NEEDS_LINE, "lineOfEnquiry")
                .require(!isBlank(c.necessity()), VIR_NEEDS_NECESSITY, "necessity")
                .require(c.counselling() != null, VIR_NEEDS_COUNSELLING, "counselling")
                .require(
                        !counselling || !isBlank(c.probative()),
                        COUNSELLING_NOT_NECESSARY,
                        "probative")
                .require(
                        !counselling || (!isBlank(c.approvedBy()) && isPast(c.approvedOn(), today)),
                        COUNSELLING_NEEDS_APPROVAL,
                        "approvedBy")
                .require(
                        isPast(c.noticeOn(), today)
                                || (c.noticeOn() == null && !isBlank(c.noNotice())),
                        VIR_NEEDS_NOTICE,
                        "noticeOn")
                .require(
                        c.neededBy() == null || !c.neededBy().isBefore(today),
                        VIR_DAY_PAST,
                        "neededBy")
                .orThrow();
    }

    private static boolean isPast(@Nullable LocalDate day, LocalDate today) {
        return day != null && !day.isAfter(today);
    }

    private void save(
            VictimRequestId id,
            AskVictimInformation c,
            ChildId child,
            Agency holder,
            Practitioner me) {
        var counselling = Boolean.TRUE.equals(c.counselling());
        var team = desk(holder, child).orElse(null);
        var now = clock.instant();
        sql.update(
                """
                insert into victim_request (id, record_id, child_id, author_agency, police_agency, team_id, crime_reference, what,
                    believed_held, line_of_enquiry, necessity, counselling, probative, approved_by, approved_on, notice_on, no_notice,
                    needed_by, asked_by, asked_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                id,
                child,
                holder.id(),
                me.agency().id(),
                team,
                blankToNull(c.crimeReference()),
                blankToNull(c.what()),
                blankToNull(c.believedHeld()),
                blankToNull(c.lineOfEnquiry()),
                blankToNull(c.necessity()),
                counselling,
                counselling ? blankToNull(c.probative()) : null,
                counselling ? blankToNull(c.approvedBy()) : null,
                counselling ? c.approvedOn() : null,
                c.noticeOn(),
                c.noticeOn() == null ? blankToNull(c.noNotice()) : null,
                c.neededBy(),
                me.id(),
                now);
        access.grant(child, me.id(), Compartment.CORE, id.value(), "asked for information", null);
        if (team != null) {
            access.grant(child, team, Compartment.OWN, id.value(), "asked by the police", null);
            tasks.open(
                    new NewTask(
                            child,
                            ANSWER_TASK,
                            "Answer the police’s request for information",
                            id.value(),
                            id.value(),
                            team,
                            false,
                            c.neededBy() == null ? null : England.endOf(c.neededBy())));
        }
        events.publishEvent(
                new SharingEvent.InformationRequestMade(child, id, me.agency().id(), now));
    }

    /** The team that holds the child's file, or who answers for the agency. */
    private Optional<TeamId> desk(Agency holder, ChildId child) {
        if (holder.kind() == AgencyKind.CHILDRENS_SOCIAL_CARE)
            return files.openAt(children.together(child))
                    .or(() -> agencies.team(holder.id(), TeamKind.FRONT_DOOR).map(t -> t.id()));
        return agencies.team(holder.id(), TeamKind.SAFEGUARDING_LEADS)
                .or(() -> agencies.teams(holder.id()).stream().findFirst())
                .map(t -> t.id());
    }

    /** For the form that asks: the child, if this officer works with a record of theirs. */
    @Transactional(readOnly = true)
    public Optional<ChildId> childOf(@Nullable String reference) {
        proofs.police();
        if (reference == null) return Optional.empty();
        return sql.first(
                "select c.id from file f join child c on c.id = f.child_id where f.reference = ?",
                r -> r.id("id", ChildId::new),
                reference.strip().toUpperCase(java.util.Locale.ROOT));
    }
}
