package org.waymark.sharing.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.child.Adult;
import org.waymark.people.AgencyKind;
import org.waymark.people.LawfulBasis;
import org.waymark.people.Team;
import org.waymark.sharing.DisclosureView;
import org.waymark.sharing.Exemption;
import org.waymark.sharing.OffenceCondition;
import org.waymark.sharing.SentBy;
import org.waymark.sharing.ServiceAgreement;
import org.waymark.sharing.ShareLinks;
import org.waymark.sharing.SharingChoice;
import org.waymark.sharing.SpecialCondition;
import org.waymark.sharing.Told;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Input;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/**
 * What would be shared, exactly as the receiver gets it; then the decision; then who opened it.
 *
 * @param discloser the kind of the reader's agency
 * @param safe adults around the child who may be told
 * @param teams of the receiver
 */
public record DisclosurePage(
        Frame frame,
        Form form,
        @Nullable String kept,
        DisclosureView about,
        AgencyKind discloser,
        List<Adult> safe,
        List<Team> teams,
        LocalDate today,
        Instant now)
        implements FormPage, ShowsChildren {
    static final String DRAFT = "disclosure-decision";

    @Override
    public String title() {
        return about.decision() == null ? "Decide whether to share" : "A decision about sharing";
    }

    @Override
    public String back() {
        var request = about.request();
        return request == null || !about.ours()
                ? "/files/" + about.child().reference() + "/disclosures"
                : "/victim-information-requests/" + request;
    }

    public String path() {
        return "/disclosures/" + about.id();
    }

    public String draft() {
        return "/drafts/" + DRAFT + "/" + about.id();
    }

    public SummaryList facts() {
        var rows =
                SummaryList.of()
                        .row("Child", about.child().nameAndAge())
                        .row(
                                "Receiver",
                                about.recipient()
                                        + " ("
                                        + about.recipientKind()
                                                .words()
                                                .toLowerCase(java.util.Locale.UK)
                                        + ")")
                        .row("For what", about.purpose())
                        .row(
                                "Who else it is about",
                                about.subjects() == null ? "Nobody else" : about.subjects())
                        .row(
                                "What",
                                about.what().isEmpty()
                                        ? "Nothing was chosen"
                                        : String.join("; ", about.what()))
                        .row(
                                "Prepared",
                                about.preparedBy()
                                        + ", "
                                        + about.agency()
                                        + ", "
                                        + Wording.dayAndTime(about.preparedAt()));
        return about.leftOut().isEmpty()
                ? rows
                : rows.row("Left out by rule", String.join("; ", about.leftOut()));
    }

    public SummaryList decided() {
        var d = java.util.Objects.requireNonNull(about.decision());
        var rows =
                SummaryList.of()
                        .row("Decision", d.choice().words())
                        .row("Decided by", d.by() + ", " + Wording.dayAndTime(d.at()));
        if (d.reason() != null) rows = rows.row("Why not, or not all", d.reason());
        rows = rows.row("Necessary and proportionate", d.necessity());
        if (d.basis() != null) rows = rows.row("Lawful basis", d.basis().words());
        if (d.special() != null) rows = rows.row("Sensitive information", d.special().words());
        if (d.offence() != null) rows = rows.row("Information about offences", d.offence().words());
        if (d.exemption() != null) rows = rows.row("Exemption", d.exemption().words());
        rows =
                rows.row(
                                "Agreement to a service",
                                d.agreement() == null ? "Not recorded" : d.agreement().words())
                        .row("Child told", d.childTold().words())
                        .row(
                                "Parents or carers told",
                                d.carersTold().words()
                                        + (d.adultsTold().isEmpty()
                                                ? ""
                                                : ": " + String.join(", ", d.adultsTold())));
        if (d.notToldReason() != null)
            rows = rows.row("Why somebody was not told", d.notToldReason());
        if (d.method() != null) rows = rows.row("How it goes", d.method().words());
        return rows.row(
                "Received",
                about.receipt() == null || about.receivedAt() == null
                        ? "Not confirmed yet"
                        : Wording.dayAndTime(about.receivedAt()) + ": " + about.receipt());
    }

    public boolean isShared() {
        return about.decision() != null && about.decision().isShared();
    }

    public boolean mayLink() {
        return isShared() && about.ours() && about.recipientAgency() != null;
    }

    public List<Choice> choices() {
        return Choice.each(SharingChoice.values(), SharingChoice::words);
    }

    /** Only what this organisation can rest on. */
    public List<Choice> bases() {
        return Choice.each(LawfulBasis.of(discloser, today), LawfulBasis::words);
    }

    public List<Choice> specials() {
        return java.util.Arrays.stream(SpecialCondition.values())
                .filter(s -> s != SpecialCondition.SCHEDULE_8 || discloser == AgencyKind.POLICE)
                .map(s -> Choice.of(s.name(), s.words()))
                .toList();
    }

    public List<Choice> offences() {
        return Choice.each(OffenceCondition.values(), OffenceCondition::words);
    }

    public List<Choice> exemptions() {
        return Choice.each(Exemption.values(), Exemption::words);
    }

    public boolean mayBeExempt() {
        return switch (about.recipientKind()) {
            case POLICE, COURT -> true;
            case EDUCATION, SOCIAL_CARE, HEALTH, OTHER_AGENCY, FAMILY -> false;
        };
    }

    public List<Choice> agreements() {
        return Choice.each(ServiceAgreement.values(), ServiceAgreement::words);
    }

    public List<Choice> told() {
        return Choice.each(Told.values(), Told::words);
    }

    public List<Choice> adults() {
        return safe.stream().map(a -> Choice.of(a.id().toString(), a.who())).toList();
    }

    public List<Choice> methods() {
        return java.util.Arrays.stream(SentBy.values())
                .filter(m -> m != SentBy.LINK || about.recipientAgency() != null)
                .map(m -> Choice.of(m.name(), m.words()))
                .toList();
    }

    public List<Choice> parties() {
        var all = new ArrayList<Choice>();
        all.add(Choice.of("AGENCY", "Everybody there who signs in"));
        teams.forEach(t -> all.add(Choice.of(t.id().toString(), t.name())));
        return all;
    }

    public List<Choice> days() {
        return ShareLinks.DAYS.stream()
                .map(d -> Choice.of(d.toString(), d == 1 ? "1 day" : d + " days"))
                .toList();
    }

    public String words(DisclosureView.LinkLine link) {
        if (link.revokedAt() != null)
            return "Taken back on "
                    + Wording.dayAndTime(link.revokedAt())
                    + ": "
                    + link.revokedWhy();
        return (link.isOpenAt(now) ? "Open until " : "Ended on ")
                + Wording.dayAndTime(link.expiresAt());
    }

    /** One field for each link, each with a label of its own. */
    public Input why(DisclosureView.LinkLine link) {
        var input = form.input("why").label("Why do you take it back from " + link.party() + "?");
        var first = about.links().stream().filter(l -> l.isOpenAt(now)).findFirst();
        return first.filter(link::equals).isPresent() ? input : input.withId("why-" + link.id());
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of(about.child().id());
    }
}
