package org.waymark.court;

import static org.waymark.court.CourtDesk.isBlank;
import static org.waymark.court.CourtDesk.isPast;
import static org.waymark.court.CourtDesk.orNull;
import static org.waymark.court.CourtRules.*;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.England;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.child.Birth;
import org.waymark.child.BirthPrecision;
import org.waymark.child.ChildFiles;
import org.waymark.child.Children;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.people.Role;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;

/** The record of an investigation, and who supports the child in it (guide ¶17). */
@Service
public class CourtCases {
    private final Clock clock;
    private final Sql sql;
    private final CourtDesk desk;
    private final Children children;
    private final ChildFiles files;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    CourtCases(
            Clock clock,
            Sql sql,
            CourtDesk desk,
            Children children,
            ChildFiles files,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.sql = sql;
        this.desk = desk;
        this.children = children;
        this.files = files;
        this.keys = keys;
        this.events = events;
    }

    /**
     * Nothing is looked up for those who may not open.
     *
     * @throws NotFound when there is no such file, or this person holds only a part of it
     */
    @Transactional(readOnly = true)
    public ChildId childToOpen(CaseReference reference) {
        desk.toOpen();
        return files.whole(reference).child();
    }

    /** For the child's own worker or a manager who holds the whole file. */
    @Transactional
    public CourtCaseId open(CourtCommand.OpenCase c) {
        var me = desk.toOpen();
        var child = children.visible(c.child());
        if (!sql.one("select my_file(?) as whole", r -> r.is("whole"), child)) throw new NotFound();
        var now = clock.instant();
        var offences = new LinkedHashSet<>(c.offences());
        new Checks()
                .require(isPast(c.reportedOn(), now), CASE_NEEDS_DAY, "reportedOn")
                .require(!isBlank(c.force()), CASE_NEEDS_FORCE, "force")
                .require(
                        !offences.isEmpty() && offences.stream().allMatch(this::isListed),
                        CASE_NEEDS_OFFENCE,
                        "offences")
                .require(c.impaired() != null, CASE_NEEDS_IMPAIRED, "impaired")
                .orThrow();
        var id = CourtCaseId.random();
        return new CourtCaseId(
                keys.once(
                        c.key(),
                        "OpenCourtCase",
                        id.value(),
                        () -> {
                            insert(id, c, child, me, now);
                            for (var code : offences) offence(id, code, child, me, now);
                            announce(id, Objects.requireNonNull(c.reportedOn()), child, me, now);
                        }));
    }

    private boolean isListed(String code) {
        return sql.exists(
                "select 1 from offence_kind where code = ? and effective_to is null", code);
    }

    private void insert(
            CourtCaseId id, CourtCommand.OpenCase c, ChildId child, Practitioner me, Instant now) {
        sql.update(
                """
                insert into court_case (id, record_id, child_id, author_agency, reported_on, force, crime_reference, intimidation, impaired,
                    opened_by, opened_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                id,
                child,
                me.agency().id(),
                c.reportedOn(),
                orNull(c.force()),
                orNull(c.crimeReference()),
                c.intimidation(),
                c.impaired(),
                me.id(),
                now);
    }

    private void offence(CourtCaseId id, String code, ChildId child, Practitioner me, Instant now) {
        sql.update(
                "insert into court_offence (record_id, code, child_id, author_agency, added_by, added_at) values (?, ?, ?, ?, ?, ?)",
                id,
                code,
                child,
                me.agency().id(),
                me.id(),
                now);
    }

    private void announce(
            CourtCaseId id, LocalDate reported, ChildId child, Practitioner me, Instant now) {
        var start = England.endOf(reported.minusDays(1));
        events.publishEvent(
                new CourtEvent.CourtCaseOpened(child, id, me.agency().id(), start, now));
        CompensationDeadline.of(birthOf(child), reported)
                .map(last -> (int) ChronoUnit.DAYS.between(reported, last))
                .filter(days -> days > 0)
                .ifPresent(days ->
                        events.publishEvent(
                                new CourtEvent.CompensationPossible(
                                        child, id, days, me.agency().id(), start, now)));
    }

    private Birth birthOf(ChildId child) {
        return sql.one(
                "select date_of_birth, birth_precision from child where id = ?",
                r ->
                        new Birth(
                                r.findDate("date_of_birth"),
                                r.kind("birth_precision", BirthPrecision.class)),
                child);
    }

    /** Whether this person opens such a record. */
    public static boolean mayOpen() {
        var me = CurrentPractitioner.get();
        return me.agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE && CourtDesk.mayOpen(me);
    }

    /** The officer in the case and witness care. */
    @Transactional
    public void name(CourtCommand.NamePeople c) {
        var facts = desk.toWork(c.courtCase());
        var checks = new Checks();
        var officer = desk.find(c.officerEmail(), "officerEmail", checks);
        checks.require(
                officer == null || officer.agency().kind() == AgencyKind.POLICE,
                NOT_AN_OFFICER,
                "officerEmail");
        var care = desk.find(c.witnessCareEmail(), "witnessCareEmail", checks);
        checks.orThrow();
        keys.once(
                c.key(),
                "NameCourtPeople",
                c.courtCase().value(),
                () -> {
                    CourtDesk.changed(
                            sql.update(
                                    """
                                    update court_case set officer_id = coalesce(?::uuid, officer_id), witness_care_id = coalesce(?::uuid, witness_care_id),
                                        witness_care = coalesce(?::text, witness_care), version = version + 1 where id = ? and version = ?
                                    """,
                                    officer == null ? null : officer.id(),
                                    care == null ? null : care.id(),
                                    orNull(c.witnessCare()),
                                    c.courtCase(),
                                    c.version()));
                    desk.replace(
                            facts.child(),
                            c.courtCase(),
                            facts.officer(),
                            officer,
                            "officer in the case");
                    desk.replace(
                            facts.child(),
                            c.courtCase(),
                            facts.witnessCare(),
                            care,
                            "witness care");
                    step(facts.child(), c.courtCase(), "People of the case named");
                });
    }

    /**
     * Offered whether or not somebody was charged (domain.md F.2). Whose support ended reads the
     * record no longer: the exit plan says who supports the child instead.
     */
    @Transactional
    public void offer(CourtCommand.OfferIsva c) {
        var facts = desk.toWork(c.courtCase());
        var checks =
                new Checks()
                        .require(c.answer() != null, ISVA_NEEDS_ANSWER, "isvaAnswer")
                        .require(isPast(c.on(), clock.instant()), ISVA_NEEDS_DAY, "isvaOn");
        var isva = desk.find(c.email(), "isvaEmail", checks);
        checks.require(isva == null || isva.is(Role.ISVA), NOT_AN_ISVA, "isvaEmail")
                .require(
                        c.answer() != IsvaAnswer.ACCEPTED || !isBlank(c.email()),
                        ISVA_NEEDS_PERSON,
                        "isvaEmail")
                .require(
                        c.answer() != IsvaAnswer.ENDED || !isBlank(c.words()),
                        EXIT_NEEDS_PLAN,
                        "isvaWords")
                .orThrow();
        var answer = Objects.requireNonNull(c.answer());
        keys.once(
                c.key(),
                "OfferIsva",
                c.courtCase().value(),
                () -> {
                    CourtDesk.changed(
                            sql.update(
                                    """
                                    update court_case set isva_id = coalesce(?::uuid, isva_id), isva_answer = ?, isva_on = ?, isva_words = ?,
                                        version = version + 1 where id = ? and version = ?
                                    """,
                                    isva == null ? null : isva.id(),
                                    answer,
                                    c.on(),
                                    orNull(c.words()),
                                    c.courtCase(),
                                    c.version()));
                    if (answer == IsvaAnswer.ACCEPTED)
                        desk.replace(
                                facts.child(),
                                c.courtCase(),
                                facts.isva(),
                                isva,
                                "ISVA of the child");
                    if (answer == IsvaAnswer.ENDED && facts.isva() != null)
                        desk.letGo(facts.child(), c.courtCase(), facts.isva());
                    events.publishEvent(
                            new CourtEvent.IsvaOffered(
                                    facts.child(),
                                    c.courtCase(),
                                    answer,
                                    CurrentPractitioner.get().agency().id(),
                                    clock.instant()));
                });
    }

    private void step(ChildId child, CourtCaseId id, String headline) {
        events.publishEvent(
                new CourtEvent.CourtStepRecorded(
                        child,
                        id,
                        headline,
                        CurrentPractitioner.get().agency().id(),
                        clock.instant()));
    }
}
