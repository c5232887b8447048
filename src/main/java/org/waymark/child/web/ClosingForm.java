package org.waymark.child.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.Version;
import org.waymark.casefile.CaseReference;
import org.waymark.child.CloseFile;
import org.waymark.child.ClosingRules;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Practitioners;
import org.waymark.requests.CommandKey;
import org.waymark.web.RuleBroken;
import org.waymark.web.forms.Form;

/**
 * Reads the form that closes a file. People of other agencies are named by their e-mail address.
 */
@Component
class ClosingForm {
    private final Practitioners practitioners;

    ClosingForm(Practitioners practitioners) {
        this.practitioners = practitioners;
    }

    CloseFile read(Form form, CommandKey key, Version version, CaseReference file) {
        var named = new ArrayList<PractitionerId>();
        form.all("named").forEach(id -> named.add(person(id)));
        form.text("others")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(email -> named.add(byEmail(email)));
        return new CloseFile(
                key,
                file,
                version,
                level(form.text("level")),
                form.has("guardian") ? person(form.text("guardian")) : null,
                List.copyOf(named),
                form.text("reason"));
    }

    private PractitionerId byEmail(String email) {
        return practitioners
                .byEmail(email)
                .map(Practitioner::id)
                .orElseThrow(() -> new RuleBroken(ClosingRules.NAMED_UNKNOWN, "others"));
    }

    private static PractitionerId person(String id) {
        try {
            return new PractitionerId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new RuleBroken(ClosingRules.NAMED_UNKNOWN, "named");
        }
    }

    private static @Nullable Integer level(String text) {
        return switch (text) {
            case "1" -> 1;
            case "2" -> 2;
            default -> null;
        };
    }
}
