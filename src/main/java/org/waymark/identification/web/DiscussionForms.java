package org.waymark.identification.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Version;
import org.waymark.identification.AddConsultation;
import org.waymark.identification.AnswerConsultation;
import org.waymark.identification.AskConsultation;
import org.waymark.identification.ConcernId;
import org.waymark.identification.ConcernPart;
import org.waymark.identification.ConsultationId;
import org.waymark.identification.CorrectConcern;
import org.waymark.identification.Correction;
import org.waymark.identification.Safe;
import org.waymark.people.PractitionerId;
import org.waymark.requests.CommandKey;
import org.waymark.web.forms.Form;

/**
 * Reads the forms of the discussion. What makes no sense is left out or out of range: commands say
 * so.
 */
final class DiscussionForms {
    private DiscussionForms() {}

    static AskConsultation ask(Form f, CommandKey key, ConcernId concern) {
        var urgent = f.is("urgent", "yes");
        return new AskConsultation(
                key,
                concern,
                lead(f.text("lead")),
                urgent,
                kind(f, "safeTonight", Safe.class),
                text(f, "question"),
                urgent ? text(f, "telephoned") : null);
    }

    static AnswerConsultation answer(
            Form f, CommandKey key, ConsultationId consultation, Version version) {
        var look = f.date("lookAgainOn");
        return new AnswerConsultation(
                key,
                consultation,
                version.number(),
                text(f, "advice"),
                yesNo(f, "concernRemains"),
                text(f, "reason"),
                look.isEmpty() ? null : look.exact().orElse(LocalDate.MIN));
    }

    static AddConsultation held(Form f, CommandKey key, ConcernId concern) {
        var on = f.date("heldOn");
        return new AddConsultation(
                key,
                concern,
                text(f, "with"),
                on.isEmpty() ? null : on.exact().orElse(LocalDate.MAX),
                text(f, "heldTime"),
                text(f, "advice"),
                yesNo(f, "concernRemains"),
                text(f, "reason"));
    }

    static CorrectConcern correction(Form f, CommandKey key, ConcernId concern) {
        return new CorrectConcern(
                key,
                concern,
                kind(f, "what", ConcernPart.class),
                kind(f, "kind", Correction.Kind.class),
                text(f, "words"),
                text(f, "saidBy"));
    }

    private static @Nullable String text(Form f, String name) {
        return f.has(name) ? f.text(name) : null;
    }

    private static @Nullable Boolean yesNo(Form f, String name) {
        return f.is(name, "yes") ? Boolean.TRUE : f.is(name, "no") ? Boolean.FALSE : null;
    }

    private static <E extends Enum<E>> @Nullable E kind(Form f, String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> f.is(name, e.name()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable PractitionerId lead(String typed) {
        try {
            return typed.isEmpty() ? null : new PractitionerId(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
