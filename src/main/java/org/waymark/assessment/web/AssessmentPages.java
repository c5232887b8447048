package org.waymark.assessment.web;

import java.time.Clock;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Kept;
import org.waymark.access.KeptForms;
import org.waymark.access.Proofs;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.AssessmentQueries;
import org.waymark.assessment.AssessmentView;
import org.waymark.assessment.ContributionQueries;
import org.waymark.assessment.Domain;
import org.waymark.assessment.Part;
import org.waymark.assessment.QueueQuery;
import org.waymark.calendar.England;
import org.waymark.child.Allocations;
import org.waymark.child.MissingSummaries;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Role;
import org.waymark.sql.Id;
import org.waymark.web.Frame;
import org.waymark.web.NotFound;
import org.waymark.web.forms.DateParts;
import org.waymark.web.forms.Form;

/** Puts together the pages of one assessment. */
@Component
class AssessmentPages {
    static final String VISIT = "assessment-visit";
    static final String CONSENT = "assessment-consent";
    static final String WISHES = "assessment-wishes";
    static final String ASK = "assessment-ask";
    static final String CONCLUSION = "assessment-conclusion";
    static final String RETURN = "assessment-return";
    static final String ONWARD = "assessment-onward";
    static final String CLOSING = "assessment-closing";

    private final Clock clock;
    private final Proofs proofs;
    private final AssessmentQueries queries;
    private final ContributionQueries contributions;
    private final QueueQuery queue;
    private final Allocations allocated;
    private final MissingSummaries missing;
    private final KeptForms kept;

    AssessmentPages(
            Clock clock,
            Proofs proofs,
            AssessmentQueries queries,
            ContributionQueries contributions,
            QueueQuery queue,
            Allocations allocated,
            MissingSummaries missing,
            KeptForms kept) {
        this.clock = clock;
        this.proofs = proofs;
        this.queries = queries;
        this.contributions = contributions;
        this.queue = queue;
        this.allocated = allocated;
        this.missing = missing;
        this.kept = kept;
    }

    /** After it was sent. */
    @Transactional
    public void sent(Id subject, String... kinds) {
        kept.discard(subject.value(), kinds);
    }

    AssessmentPage overview(Frame frame, AssessmentId id) {
        var assessment = queries.get(id);
        return new AssessmentPage(
                frame,
                Kept.sent(Form.blank()),
                assessment,
                missing.of(assessment.head().child()),
                clock.instant());
    }

    DomainPage domain(Frame frame, AssessmentId id, String slug) {
        var domain = Domain.of(slug).orElseThrow(NotFound::new);
        return new DomainPage(frame, Kept.sent(Form.blank()), queries.get(id), domain);
    }

    static Part part(String slug) {
        return Part.of(slug).orElseThrow(NotFound::new);
    }

    PartPage part(Frame frame, Form sent, AssessmentId id, String slug) {
        var part = part(slug);
        var assessment = queries.get(id);
        var start = AssessmentForms.filled(assessment.text(part).orElse(null));
        return new PartPage(
                frame,
                kept.of(sent, start, id.value(), part.draft()),
                assessment,
                part,
                queries.history(id, part));
    }

    /** Both texts in the fields, to be read and saved. */
    PartPage both(Frame frame, Form typed, AssessmentId id, String slug) {
        var saved = queries.get(id).text(part(slug)).orElse(null);
        return part(frame, AssessmentForms.both(typed, saved), id, slug);
    }

    SeenPage seen(Frame frame, Form sent, AssessmentId id) {
        var me = CurrentPractitioner.get();
        var start =
                Form.blank()
                        .with("by", me.name() + ", " + me.jobTitle())
                        .with("on", DateParts.of(England.dateOf(clock.instant())));
        return new SeenPage(frame, kept.of(sent, start, id.value(), VISIT), queries.get(id));
    }

    ConsentPage consent(Frame frame, Form sent, AssessmentId id) {
        var assessment = queries.get(id);
        var start = filled(assessment.consent());
        return new ConsentPage(frame, kept.of(sent, start, id.value(), CONSENT), assessment);
    }

    private static Form filled(AssessmentView.@Nullable Consent c) {
        if (c == null) return Form.blank();
        return Form.blank()
                .with("finding", c.finding().name())
                .with("analysis", c.analysis())
                .with("threats", c.threats().name())
                .with("threatsWords", c.threatsWords() == null ? "" : c.threatsWords())
                .with("drinkOrDrugs", c.drinkOrDrugs().name())
                .with("trust", c.trust().name())
                .with("policeTold", c.policeTold() ? "yes" : "no");
    }

    WishesPage wishes(Frame frame, Form sent, AssessmentId id) {
        return new WishesPage(
                frame, kept.of(sent, Form.blank(), id.value(), WISHES), queries.get(id));
    }

    ContributionsPage contributions(Frame frame, Form sent, AssessmentId id) {
        return new ContributionsPage(
                frame,
                kept.of(sent, Form.blank(), id.value(), ASK),
                queries.get(id),
                contributions.teams());
    }

    ConclusionPage conclusion(Frame frame, Form sent, AssessmentId id) {
        var assessment = queries.get(id);
        var h = assessment.head();
        var start =
                h.harm() == null || h.need() == null
                        ? Form.blank()
                        : Form.blank()
                                .with("harm", h.harm().name())
                                .with("harmReason", or(h.harmReason()))
                                .with("need", h.need().name())
                                .with("needReason", or(h.needReason()))
                                .with("factors", h.factors().toArray(String[]::new))
                                .with("otherFactor", or(h.otherFactor()));
        return new ConclusionPage(frame, kept.of(sent, start, id.value(), CONCLUSION), assessment);
    }

    private static String or(@Nullable String s) {
        return s == null ? "" : s;
    }

    AuthorisationPage authorisation(Frame frame, Form sent, AssessmentId id) {
        var assessment = queries.get(id);
        var me = CurrentPractitioner.get();
        var h = assessment.head();
        var manages =
                me.is(Role.TEAM_MANAGER)
                        && proofs.isAssessor()
                        && !me.id().equals(h.leadId())
                        && !me.id().equals(h.sentById());
        return new AuthorisationPage(
                frame,
                kept.of(sent, Form.blank(), id.value(), RETURN),
                assessment,
                proofs.isAssessor() && proofs.isQualifiedSocialWorker(),
                manages,
                clock.instant());
    }

    OnwardPage onward(Frame frame, Form sent, AssessmentId id) {
        return new OnwardPage(
                frame, kept.of(sent, Form.blank(), id.value(), ONWARD), queries.get(id));
    }

    ClosingPage closing(Frame frame, Form sent, AssessmentId id) {
        return new ClosingPage(
                frame, kept.of(sent, Form.blank(), id.value(), CLOSING), queries.get(id));
    }

    WorkerPage worker(Frame frame, Form sent, AssessmentId id) {
        var assessment = queries.get(id);
        var h = assessment.head();
        var lead = h.leadId() == null ? allocated.worker(h.child()).orElse(null) : h.leadId();
        var start =
                Form.blank()
                        .with("lead", lead == null ? "" : lead.toString())
                        .with("overseer", h.overseerId() == null ? "" : h.overseerId().toString())
                        .with(
                                "startedOn",
                                DateParts.of(
                                        h.startedOn() == null
                                                ? England.dateOf(clock.instant())
                                                : h.startedOn()));
        var workers = queue.workers().stream().sorted(Comparator.comparing(w -> w.name())).toList();
        return new WorkerPage(
                frame,
                sent.answers().isEmpty() ? Kept.sent(start) : Kept.sent(sent),
                assessment,
                workers,
                proofs.isAssessor() && CurrentPractitioner.get().is(Role.TEAM_MANAGER));
    }
}
