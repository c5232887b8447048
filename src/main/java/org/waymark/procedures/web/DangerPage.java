package org.waymark.procedures.web;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.people.Practitioner;
import org.waymark.procedures.Contact;
import org.waymark.procedures.ProceduresPack;
import org.waymark.web.Frame;
import org.waymark.web.Page;

/**
 * Whom to call, and then where to record it (guide ¶8).
 *
 * @param first who of children's social care answers at this hour
 * @param records whether this role keeps children's records; unknown before signing in
 */
public record DangerPage(
        Frame frame, ProceduresPack pack, Contact first, Reader reader, boolean records)
        implements Page {
    /** Whose next step is a different one. */
    public enum Reader {
        NOBODY,
        POLICE,
        SOCIAL_CARE,
        OTHER;

        static Reader of(Practitioner person) {
            return switch (person.agency().kind()) {
                case POLICE -> POLICE;
                case CHILDRENS_SOCIAL_CARE -> SOCIAL_CARE;
                default -> OTHER;
            };
        }
    }

    @Override
    public String title() {
        return "A child is in immediate danger";
    }

    public Contact emergency() {
        return pack.contact(Contact.Kind.EMERGENCY);
    }

    /** Who answers at other hours, and the police when nobody is in danger any more. */
    public List<Contact> others() {
        return Stream.of(
                        Contact.Kind.FRONT_DOOR,
                        Contact.Kind.OUT_OF_HOURS,
                        Contact.Kind.POLICE_CHILD_PROTECTION,
                        Contact.Kind.POLICE)
                .flatMap(kind -> pack.contacts(kind).stream())
                .filter(c -> !c.equals(first))
                .toList();
    }

    public String call(Contact c) {
        return "tel:" + c.number().replace(" ", "");
    }
}
