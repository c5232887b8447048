package org.waymark.access.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.tokens.ApiTokens;
import org.waymark.people.Practitioner;
import org.waymark.people.Role;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.components.SummaryRow;
import org.waymark.web.forms.Errors;
import org.waymark.web.forms.Form;

/**
 * One's own account.
 *
 * @param notices whether this person wants an e-mail when there is a task for them
 * @param token a token just made, shown this once
 */
public record AccountPage(
        Frame frame,
        Form form,
        Practitioner person,
        boolean notices,
        List<ApiTokens.Listed> tokens,
        @Nullable String token)
        implements Page {
    @Override
    public String title() {
        return "Your account";
    }

    @Override
    public Errors errors() {
        return form.errors();
    }

    /** Who one is to Waymark: what to have corrected by an administrator if it is wrong. */
    public SummaryRow[] facts() {
        var roles = person.roles().stream().map(Role::words).sorted().toList();
        return new SummaryRow[] {
            SummaryRow.of("Name", person.name()),
            SummaryRow.of("E-mail", person.email()),
            SummaryRow.of("Agency", person.agency().name()),
            SummaryRow.of("Job", person.jobTitle()),
            SummaryRow.of("May act as", String.join(", ", roles))
        };
    }
}
