package org.waymark.intelligence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.messages.Notices;
import org.waymark.people.Agencies;
import org.waymark.people.AgencyId;
import org.waymark.people.Party;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamKind;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/** Which item a command is about, how it is saved, and who is told. Tasks name nobody. */
@Component
class InformationDesk {
    static final String CHECK = "INFORMATION_CHECK";
    static final String INTAKE = "INFORMATION_INTAKE";
    static final String RETURNED = "INFORMATION_RETURNED";
    static final String QUESTION = "INFORMATION_QUESTION";
    static final String ANSWERED = "INFORMATION_ANSWERED";
    static final String OUTCOME = "INFORMATION_OUTCOME";

    private final Sql sql;
    private final Agencies agencies;
    private final Tasks tasks;
    private final Notices notices;

    InformationDesk(Sql sql, Agencies agencies, Tasks tasks, Notices notices) {
        this.sql = sql;
        this.agencies = agencies;
        this.tasks = tasks;
        this.notices = notices;
    }

    record Item(
            InformationId id,
            @Nullable ChildId child,
            AgencyId agency,
            PractitionerId sender,
            SubmitInformation.Facts facts,
            boolean urgent,
            boolean checkedLocally,
            Instant submittedAt,
            Checking checking,
            boolean graded,
            boolean decided) {}

    /**
     * @throws NotFound when there is none, or it is not open to this person
     */
    Item get(InformationId id) {
        return sql.first(
                        """
                        select id, child_id, author_agency, submitted_by, words, people, places, vehicles, urgent, checked_locally, submitted_at,
                               check_state, check_words, checked_by, checked_at, graded_at, decided_at
                        from information where id = ?
                        """,
                        InformationDesk::item,
                        id)
                .orElseThrow(NotFound::new);
    }

    /**
     * @throws NotFound when it is not one's own
     */
    Item own(InformationId id, PractitionerId me) {
        var item = get(id);
        if (!item.sender().equals(me)) throw new NotFound();
        return item;
    }

    private static Item item(Row r) {
        return new Item(
                r.id("id", InformationId::new),
                r.findId("child_id", ChildId::new),
                r.id("author_agency", AgencyId::new),
                r.id("submitted_by", PractitionerId::new),
                new SubmitInformation.Facts(
                        r.text("words"),
                        r.findText("people"),
                        r.findText("places"),
                        r.findText("vehicles")),
                r.is("urgent"),
                r.is("checked_locally"),
                r.instant("submitted_at"),
                checking(r),
                r.findInstant("graded_at") != null,
                r.findInstant("decided_at") != null);
    }

    static Checking checking(Row r) {
        return Checking.of(
                r.text("check_state"),
                r.findText("check_words"),
                r.findId("checked_by", PractitionerId::new),
                r.findInstant("checked_at"));
    }

    /** Over the version that the person had before them. */
    void change(InformationId id, int version, String set, @Nullable Object... values) {
        var all = new java.util.ArrayList<@Nullable Object>(java.util.Arrays.asList(values));
        all.add(id);
        all.add(version);
        var changed =
                sql.update(
                        "update information set "
                                + set
                                + ", version = version + 1 where id = ? and version = ?",
                        all.toArray());
        if (changed == 0) throw new RuleBroken(InformationRules.SOMEBODY_WAS_FASTER);
    }

    void tell(Party to, String kind, String title, InformationId id, boolean urgent) {
        tasks.open(new NewTask(null, kind, title, id.value(), null, to, urgent, null));
    }

    void tellUnit(String kind, String title, InformationId id, boolean urgent) {
        agencies.team(TeamKind.POLICE_INTELLIGENCE)
                .ifPresent(unit -> {
                    tell(unit.id(), kind, title, id, urgent);
                    if (!urgent) notices.members(unit.id());
                });
    }

    /** The lead, through their team where the whole team are leads. */
    void tellChecker(PractitionerId lead, AgencyId agency, InformationId id, boolean urgent) {
        var leads = agencies.team(agency, TeamKind.SAFEGUARDING_LEADS);
        var senderIsLead =
                leads.isPresent()
                        && org.waymark.people.CurrentPractitioner.get()
                                .teams()
                                .contains(leads.get().id());
        Party to = leads.isEmpty() || senderIsLead ? lead : leads.get().id();
        tell(to, CHECK, "Information for the police: check it before it goes further", id, urgent);
    }

    void done(InformationId id, String kind, String outcome) {
        tasks.done(id.value(), kind, outcome);
    }
}
