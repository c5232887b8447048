package org.waymark.network.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.KeptForms;
import org.waymark.casefile.CaseReference;
import org.waymark.network.AlertId;
import org.waymark.network.AlertQuery;
import org.waymark.network.FindSubjects;
import org.waymark.network.LinkId;
import org.waymark.network.LinkQuery;
import org.waymark.network.NetworkDesk;
import org.waymark.network.SubjectId;
import org.waymark.network.SubjectKind;
import org.waymark.network.SubjectLooks;
import org.waymark.network.SubjectQuery;
import org.waymark.network.SubjectView;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.web.Frame;
import org.waymark.web.NotFound;
import org.waymark.web.forms.DateParts;
import org.waymark.web.forms.Form;

/** Reads the pages of this module. */
@Component
class NetworkPages {
    private final FindSubjects find;
    private final SubjectQuery subjects;
    private final LinkQuery links;
    private final AlertQuery alerts;
    private final SubjectLooks looks;
    private final KeptForms kept;
    private final Clock clock;

    NetworkPages(
            FindSubjects find,
            SubjectQuery subjects,
            LinkQuery links,
            AlertQuery alerts,
            SubjectLooks looks,
            KeptForms kept,
            Clock clock) {
        this.find = find;
        this.subjects = subjects;
        this.links = links;
        this.alerts = alerts;
        this.looks = looks;
        this.kept = kept;
        this.clock = clock;
    }

    NetworkPage latest(Frame frame, Form form, NetworkPage.Purpose purpose) {
        return new NetworkPage(frame, form, find.latest(), false, purpose);
    }

    NetworkPage found(Frame frame, Form form) {
        return new NetworkPage(
                frame, form, find.find(form.words("q")), true, NetworkPage.Purpose.of(form));
    }

    /**
     * @param child the reference of the file that it is linked to next; null for none
     */
    SubjectFormPage start(Frame frame, Form form, @Nullable String child) {
        var me = CurrentPractitioner.get().id().value();
        var shown =
                kept.of(form, with(Form.blank(), "child", child), me, SubjectFormPage.NEW_DRAFT);
        return new SubjectFormPage(frame, shown.form(), shown.words(), null, me);
    }

    SubjectFormPage edit(Frame frame, Form form, SubjectId id) {
        var subject = subjects.get(id);
        if (subject.end().kind() == SubjectKind.CHILD) throw new NotFound();
        var shown = kept.of(form, filled(subject), subject.key(), SubjectFormPage.DRAFT);
        var me = CurrentPractitioner.get().id().value();
        return new SubjectFormPage(frame, shown.form(), shown.words(), subject, me);
    }

    private static Form filled(SubjectView s) {
        var d = s.details();
        var form =
                Form.blank()
                        .with("kind", s.end().kind().name())
                        .with("label", s.end().name())
                        .with("aliases", String.join("\n", s.aliases()))
                        .with("identityKnown", d.identityKnown() ? "yes" : "no")
                        .with("vrmPartial", d.vrmPartial() ? "yes" : "no");
        form = with(form, "about", s.about());
        form = with(form, "age", d.age() == null ? null : d.age().name());
        form =
                with(
                        form,
                        "worksWithChildren",
                        d.worksWithChildren() == null ? null : d.worksWithChildren().name());
        form = with(form, "vrm", d.vrm());
        form = with(form, "make", d.make());
        form = with(form, "colour", d.colour());
        form = with(form, "platform", d.platform());
        form = with(form, "handle", d.handle());
        form = with(form, "phone", d.phone());
        form = with(form, "address", d.address());
        if (d.dateOfBirth() != null) form = form.with("dateOfBirth", DateParts.of(d.dateOfBirth()));
        return d.happenedOn() == null
                ? form
                : form.with("happenedOn", DateParts.of(d.happenedOn()));
    }

    private static Form with(Form form, String name, @Nullable String words) {
        return words == null ? form : form.with(name, words);
    }

    SubjectPage subject(Frame frame, Form form, SubjectId id) {
        var me = CurrentPractitioner.get();
        return new SubjectPage(
                frame,
                form,
                subjects.get(id),
                looks.of(id),
                NetworkDesk.isWorker(me),
                NetworkDesk.isDecider(me),
                clock.instant());
    }

    /**
     * @param other the other end, where one was found already
     * @param child the reference of a child's file, where the link is for that
     */
    LinkFormPage link(
            Frame frame,
            Form form,
            SubjectId id,
            @Nullable SubjectId other,
            @Nullable String child) {
        var subject = subjects.get(id);
        var start = with(Form.blank(), "child", child);
        var shown = kept.of(form, start, subject.key(), LinkFormPage.DRAFT);
        var end = other == null ? Reading.id(shown.form().uuid("other")) : other;
        var police = CurrentPractitioner.get().agency().kind() == AgencyKind.POLICE;
        return new LinkFormPage(
                frame,
                shown.form(),
                shown.words(),
                subject,
                end == null ? null : subjects.get(end).end(),
                police);
    }

    LinkPage link(Frame frame, Form form, LinkId id) {
        var me = CurrentPractitioner.get();
        return new LinkPage(
                frame,
                form,
                links.get(id),
                subjects.history(id),
                NetworkDesk.isWorker(me),
                me.agency().kind() == AgencyKind.POLICE);
    }

    MergePage merge(Frame frame, Form form, SubjectId id, SubjectId other) {
        return new MergePage(frame, form, subjects.get(id), subjects.get(other));
    }

    AlertPage alert(Frame frame, Form form, AlertId id) {
        return new AlertPage(frame, form, alerts.get(id));
    }

    FileNetworkPage file(Frame frame, CaseReference reference) {
        return new FileNetworkPage(
                frame,
                links.ofFile(reference),
                reference.value(),
                NetworkDesk.isWorker(CurrentPractitioner.get()));
    }
}
