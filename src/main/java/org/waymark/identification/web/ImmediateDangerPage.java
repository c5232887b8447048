package org.waymark.identification.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.people.AgencyKind;
import org.waymark.procedures.Contact;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/**
 * Whom to call, and then what to record (guide ¶8).
 *
 * @param numbers 999 first, then who of children's social care answers at this hour
 * @param draft where what is typed is kept; null if nobody is signed in
 * @param agency whose next step may be a different one; null if nobody is signed in
 * @param records whether this role keeps children's records; unknown before signing in
 */
public record ImmediateDangerPage(
        Frame frame,
        Form form,
        List<Contact> numbers,
        @Nullable String draft,
        @Nullable AgencyKind agency,
        boolean records)
        implements FormPage {
    @Override
    public String title() {
        return "A child is in immediate danger";
    }

    public boolean isSignedIn() {
        return agency != null;
    }

    public boolean isPolice() {
        return agency == AgencyKind.POLICE;
    }

    public boolean isSocialCare() {
        return agency == AgencyKind.CHILDRENS_SOCIAL_CARE && records;
    }

    public Contact emergency() {
        return numbers.getFirst();
    }

    public Contact socialCare() {
        return numbers.get(1);
    }

    public List<Contact> others() {
        return numbers.subList(2, numbers.size());
    }

    public String call(Contact c) {
        return "tel:" + c.number().replace(" ", "");
    }
}
