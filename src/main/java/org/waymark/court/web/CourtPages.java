package org.waymark.court.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.KeptForms;
import org.waymark.casefile.CaseReference;
import org.waymark.court.Clients;
import org.waymark.court.CourtCaseId;
import org.waymark.court.CourtCases;
import org.waymark.court.CourtQuery;
import org.waymark.court.CourtView;
import org.waymark.court.HearingId;
import org.waymark.court.Measure;
import org.waymark.court.VictimUpdateId;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.web.Frame;
import org.waymark.web.NotFound;
import org.waymark.web.forms.DateParts;
import org.waymark.web.forms.Form;

/** Fills the pages of court support. */
@Component
class CourtPages {
    private final CourtQuery query;
    private final Clients clients;
    private final KeptForms kept;
    private final Clock clock;

    CourtPages(CourtQuery query, Clients clients, KeptForms kept, Clock clock) {
        this.query = query;
        this.clients = clients;
        this.kept = kept;
        this.clock = clock;
    }

    CasesPage cases(Frame frame, Form form, CaseReference reference) {
        var child = query.child(reference);
        var shown = kept.of(form, Form.blank(), child.id().value(), CasesPage.DRAFT);
        return new CasesPage(
                frame,
                shown.form(),
                shown.words(),
                child,
                clients.of(reference),
                query.offences(),
                CourtCases.mayOpen());
    }

    CasePage courtCase(Frame frame, Form form, CourtCaseId id) {
        var shown = kept.of(form, Form.blank(), id.value(), CasePage.DRAFT);
        var police = CurrentPractitioner.get().agency().kind() == AgencyKind.POLICE;
        return new CasePage(
                frame, shown.form(), shown.words(), query.get(id), police, clock.instant());
    }

    MeasurePage measure(Frame frame, Form form, CourtCaseId id, Measure measure) {
        var court = query.get(id);
        var line = court.measure(measure);
        var shown = kept.of(form, start(line), id.value(), MeasurePage.draftKind(line));
        return new MeasurePage(frame, shown.form(), shown.words(), court, line);
    }

    /** What is recorded already stands in the form. */
    private static Form start(CourtView.MeasureLine m) {
        var form =
                day(Form.blank().with("wish", m.wish().name()), "consideredOn", m.consideredOn());
        form = day(form, "requestedOn", m.requestedOn());
        form = day(form, "answeredOn", m.answeredOn());
        form = day(form, "usedOn", m.usedOn());
        if (m.answer() != null) form = form.with("answer", m.answer().name());
        if (m.wishWords() != null) form = form.with("wishWords", m.wishWords());
        return m.reason() == null ? form : form.with("reason", m.reason());
    }

    private static Form day(Form form, String name, @Nullable LocalDate day) {
        return day == null ? form : form.with(name, DateParts.of(day));
    }

    HearingPage hearing(Frame frame, Form form, HearingId id) {
        var court = query.get(query.caseOf(id));
        return new HearingPage(frame, form, court, court.hearing(id).orElseThrow(NotFound::new));
    }

    UpdatePage update(Frame frame, Form form, VictimUpdateId id) {
        var court = query.get(query.caseOf(id));
        var update = court.update(id).orElseThrow(NotFound::new);
        return new UpdatePage(frame, form, court, update, clock.instant());
    }

    ClientsPage clients(Frame frame, @Nullable CourtCaseId after) {
        return new ClientsPage(frame, clients.mine(after), clock.instant());
    }
}
