package org.waymark.intelligence.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.intelligence.Grade;
import org.waymark.intelligence.HowKnown;
import org.waymark.intelligence.InformationCommand;
import org.waymark.intelligence.InformationId;
import org.waymark.intelligence.InformationRules;
import org.waymark.intelligence.Origin;
import org.waymark.intelligence.Outcome;
import org.waymark.intelligence.ProposedGrade;
import org.waymark.intelligence.Source;
import org.waymark.intelligence.SourceSeal;
import org.waymark.intelligence.SubmitInformation;
import org.waymark.intelligence.Urgency;
import org.waymark.requests.CommandKey;
import org.waymark.requests.Drafts;
import org.waymark.web.forms.Form;

/** Reads what people typed. What is about a source is shown on no page again, only sealed. */
@Component
class InformationForms {
    static final String SEALED = Drafts.NEVER_KEPT + "sealed";
    private final SourceSeal seal;

    InformationForms(SourceSeal seal) {
        this.seal = seal;
    }

    SubmitInformation submit(
            Form form, CommandKey key, @Nullable Origin origin, @Nullable UUID originId) {
        return new SubmitInformation(
                key,
                origin,
                originId,
                facts(form),
                day(form, "knownOn"),
                form.choice("howKnown", HowKnown.class),
                new ProposedGrade(
                        form.number("proposedSource"),
                        form.words("proposedInformation"),
                        form.words("conditions")),
                form.is("suspectedFalse", "yes"),
                form.choice("urgency", Urgency.class),
                form.is("policeOnly", "yes"),
                source(form),
                form.all("checklist").contains("one-thing"),
                form.all("checklist").contains("source-left-out"));
    }

    InformationCommand.Revise revise(Form form, CommandKey key, InformationId id, int version) {
        return new InformationCommand.Revise(
                key, id, version, facts(form), form.is("sourceLeftOut", "yes"));
    }

    InformationCommand.Answer answer(Form form, CommandKey key, InformationId id) {
        return new InformationCommand.Answer(key, id, form.words("answer"), source(form));
    }

    static InformationCommand.Check check(
            Form form, CommandKey key, InformationId id, int version) {
        return new InformationCommand.Check(
                key,
                id,
                version,
                form.yesNo("passes"),
                form.all("checklist").contains("sanitised"),
                form.all("checklist").contains("one-thing"),
                form.words("why"));
    }

    static InformationCommand.GiveGrade grade(
            Form form, CommandKey key, InformationId id, int version) {
        return new InformationCommand.GiveGrade(
                key,
                id,
                version,
                new Grade(
                        form.number("gradeSource"),
                        form.words("gradeInformation"),
                        form.words("handling"),
                        form.words("gradeConditions"),
                        form.choice("marking", Grade.Marking.class)));
    }

    static InformationCommand.Decide decide(
            Form form, CommandKey key, InformationId id, int version) {
        return new InformationCommand.Decide(
                key,
                id,
                version,
                form.choice("outcome", Outcome.class),
                form.words("outcomeWords"),
                form.words("onward"));
    }

    static InformationCommand.MarkDuplicate duplicate(
            Form form, CommandKey key, InformationId id, int version) {
        var of = form.uuid("duplicateOf");
        return new InformationCommand.MarkDuplicate(
                key, id, version, of == null ? null : new InformationId(of));
    }

    static InformationCommand.Release release(
            Form form, CommandKey key, InformationId id, int version) {
        return new InformationCommand.Release(
                key, id, version, form.words("sanitised"), form.words("releaseTo"));
    }

    /** What was typed, or else what was sealed when the form was sent before. */
    @Nullable Source source(Form form) {
        var typed =
                new Source(
                        form.words("apart-name"),
                        form.words("apart-contact"),
                        form.words("apart-relationship"),
                        form.words("apart-safety"));
        return typed.isEmpty() ? seal.open(form.text(SEALED)) : typed;
    }

    /** The form to be shown again, without a word about the source but sealed. */
    Form withoutSource(Form form) {
        var answers = new java.util.LinkedHashMap<>(form.answers());
        answers.keySet().removeIf(name -> name.startsWith(Drafts.NEVER_KEPT));
        var shown = new Form(answers, form.errors());
        return Optional.ofNullable(source(form))
                .filter(s -> !s.isEmpty())
                .map(s -> shown.with(SEALED, seal.seal(s)))
                .orElse(shown);
    }

    private static SubmitInformation.Facts facts(Form form) {
        return new SubmitInformation.Facts(
                form.words("words"),
                form.words("people"),
                form.words("places"),
                form.words("vehicles"));
    }

    private static @Nullable LocalDate day(Form form, String name) {
        return form.day(name, InformationRules.DAY_UNREADABLE);
    }
}
