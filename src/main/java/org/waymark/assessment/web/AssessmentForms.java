package org.waymark.assessment.web;

import static org.waymark.assessment.web.Ticked.choice;
import static org.waymark.assessment.web.Ticked.id;
import static org.waymark.assessment.web.Ticked.text;
import static org.waymark.assessment.web.Ticked.yesNo;

import org.jspecify.annotations.Nullable;
import org.waymark.assessment.*;
import org.waymark.child.Known;
import org.waymark.child.Wishes;
import org.waymark.people.Party;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Practitioners;
import org.waymark.people.TeamId;
import org.waymark.requests.CommandKey;
import org.waymark.web.forms.Form;

/** Reads the forms of an assessment. */
final class AssessmentForms {
    private AssessmentForms() {}

    static WritePart part(Form form, CommandKey key, AssessmentId id, Part part, int over) {
        return new WritePart(
                key,
                id,
                part,
                over,
                text(form, "strengths"),
                text(form, "needs"),
                text(form, "evidence"),
                text(form, "analysis"),
                text(form, "notLooked"));
    }

    /** What is saved, to be changed. */
    static Form filled(AssessmentView.@Nullable Text t) {
        if (t == null) return Form.blank();
        return Form.blank()
                .with("strengths", or(t.strengths()))
                .with("needs", or(t.needs()))
                .with("evidence", or(t.evidence()))
                .with("analysis", or(t.analysis()))
                .with("notLooked", or(t.notLooked()));
    }

    /** Both texts one under the other, to be read and saved. */
    static Form both(Form typed, AssessmentView.@Nullable Text saved) {
        var form = typed;
        var there = filled(saved);
        for (var field : there.answers().keySet()) {
            var first = there.text(field);
            var second = typed.text(field);
            var text = first.equals(second) || second.isEmpty() ? first : first + "\n\n" + second;
            form = form.with(field, text.strip());
        }
        return form;
    }

    private static String or(@Nullable String s) {
        return s == null ? "" : s;
    }

    static RecordVisit visit(Form form, CommandKey key, AssessmentId id) {
        return new RecordVisit(
                key,
                id,
                form.date("on").exact().orElse(null),
                form.has("seen") ? (Boolean) !form.is("seen", "not") : null,
                form.has("seen") ? (Boolean) form.is("seen", "alone") : null,
                text(form, "place"),
                text(form, "by"),
                text(form, "whyNot"));
    }

    static ConsiderConsent consent(Form form, CommandKey key, AssessmentId id) {
        return new ConsiderConsent(
                key,
                id,
                choice(form, "finding", ConsentFinding.values()),
                text(form, "analysis"),
                choice(form, "threats", Known.values()),
                text(form, "threatsWords"),
                choice(form, "drinkOrDrugs", Known.values()),
                choice(form, "trust", Known.values()),
                yesNo(form, "policeTold"));
    }

    static HearTheChild wishes(Form form, CommandKey key, AssessmentId id) {
        Wishes wishes =
                switch (form.text("wishes")) {
                    case "KNOWN" ->
                            new Wishes.Known(
                                    text(form, "wishes.words"),
                                    text(form, "wishes.how"),
                                    form.date("wishes.on").exact().orElse(null),
                                    text(form, "wishes.weight"));
                    case "NOT_YET" -> new Wishes.NotYet(text(form, "wishes.reason"));
                    case "NOT_YET_URGENT" -> new Wishes.NotYetUrgent();
                    default -> null;
                };
        return new HearTheChild(key, id, wishes);
    }

    /** A person by e-mail address, or else the team that was chosen. */
    static AskContribution ask(
            Form form, CommandKey key, AssessmentId id, Practitioners practitioners) {
        Party to =
                form.has("email")
                        ? practitioners
                                .byEmail(form.text("email"))
                                .map(Practitioner::id)
                                .orElse(null)
                        : id(form, "to", TeamId::new);
        return new AskContribution(
                key, id, to, text(form, "question"), form.date("by").exact().orElse(null));
    }

    static GiveContribution give(Form form, CommandKey key, ContributionId id, int version) {
        return new GiveContribution(
                key, id, version, form.is("nothingKnown", "yes"), text(form, "words"));
    }

    static Conclude conclusion(Form form, CommandKey key, AssessmentId id, int version) {
        return new Conclude(
                key,
                id,
                version,
                choice(form, "harm", Harm.values()),
                text(form, "harmReason"),
                choice(form, "need", Need.values()),
                text(form, "needReason"),
                form.all("factors").stream().filter(f -> !f.isBlank()).toList(),
                text(form, "otherFactor"));
    }

    static ConsiderOnward onward(Form form, CommandKey key, AssessmentId id) {
        return new ConsiderOnward(
                key,
                id,
                text(form, "agency"),
                text(form, "service"),
                yesNo(form, "sent"),
                text(form, "reason"),
                choice(form, "agreement", Agreement.values()));
    }

    static CloseAssessment closing(Form form, CommandKey key, AssessmentId id, int version) {
        return new CloseAssessment(
                key,
                id,
                version,
                choice(form, "reason", ClosureReason.values()),
                text(form, "words"));
    }

    static AllocateAssessment worker(Form form, CommandKey key, AssessmentId id, int version) {
        return new AllocateAssessment(
                key,
                id,
                version,
                id(form, "lead", PractitionerId::new),
                id(form, "overseer", PractitionerId::new),
                form.date("startedOn").exact().orElse(null));
    }

    static HandOverAssessments handOver(Form form, CommandKey key) {
        return new HandOverAssessments(
                key,
                id(form, "from", PractitionerId::new),
                id(form, "to", PractitionerId::new),
                id(form, "overseer", PractitionerId::new),
                text(form, "why"));
    }
}
