package org.waymark.protection.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.meetings.NewInvitation;
import org.waymark.people.AgencyKind;
import org.waymark.people.Practitioner;
import org.waymark.people.Practitioners;
import org.waymark.web.forms.Form;

/**
 * Who took part, as somebody types it at night: a name or an e-mail address a line. Whoever has an
 * account under it is asked as themselves, so that they can read it; everybody else stands by name.
 */
@Component
class Attendees {
    private final Practitioners practitioners;

    Attendees(Practitioners practitioners) {
        this.practitioners = practitioners;
    }

    List<NewInvitation> read(Form form) {
        var all = new ArrayList<NewInvitation>();
        add(all, form, "police", AgencyKind.POLICE);
        add(all, form, "health", AgencyKind.HEALTH);
        add(all, form, "school", AgencyKind.SCHOOL);
        add(all, form, "others", AgencyKind.OTHER);
        return all;
    }

    private void add(List<NewInvitation> all, Form form, String field, AgencyKind kind) {
        form.text(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> one(line, kind))
                .forEach(all::add);
    }

    private NewInvitation one(String line, AgencyKind kind) {
        var comma = line.indexOf(',');
        var name = comma < 0 ? line : line.substring(0, comma).strip();
        var agency = comma < 0 ? kind.words() : line.substring(comma + 1).strip();
        return account(name, kind)
                .map(p -> NewInvitation.of(p.id()))
                .orElseGet(() -> NewInvitation.named(name, agency, kind));
    }

    private Optional<Practitioner> account(String typed, AgencyKind kind) {
        if (typed.contains("@")) return practitioners.byEmail(typed);
        var same =
                practitioners.named(typed).stream()
                        .filter(p -> p.name().equalsIgnoreCase(typed))
                        .filter(p -> kind == AgencyKind.OTHER || p.agency().kind() == kind)
                        .toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }
}
