package org.waymark.referral.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.waymark.identification.ConcernId;
import org.waymark.referral.Informed;
import org.waymark.referral.SendReferral;
import org.waymark.requests.CommandKey;
import org.waymark.web.forms.Form;

/** What the page sends, as the command has it. */
final class ReferForm {
    private static final String YES = "yes";

    private ReferForm() {}

    static SendReferral read(Form form, CommandKey key, ConcernId concern) {
        var urgent = form.is("urgent", YES);
        return new SendReferral(
                key,
                concern,
                urgent,
                urgent ? form.text("urgentReason") : null,
                urgent ? form.text("telephoned") : null,
                form.text("directReason"),
                form.is("withoutPolice", YES) ? form.text("suppressPolice") : null,
                informed(form.text("childTold")),
                informed(form.text("parentsTold")),
                form.text("toldWords"));
    }

    private static @Nullable Informed informed(String answer) {
        return Arrays.stream(Informed.values())
                .filter(i -> i.name().equals(answer))
                .findFirst()
                .orElse(null);
    }
}
