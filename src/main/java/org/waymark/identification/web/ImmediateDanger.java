package org.waymark.identification.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.access.Proofs;
import org.waymark.people.CurrentPractitioner;
import org.waymark.procedures.AreaContacts;
import org.waymark.procedures.Contact;
import org.waymark.procedures.Procedures;
import org.waymark.requests.DraftKind;
import org.waymark.requests.Drafts;
import org.waymark.web.Frame;
import org.waymark.web.forms.Errors;
import org.waymark.web.forms.Form;

/**
 * Whom to call when a child is in danger now, and a record of it on one page, from which the
 * journey of a concern goes on to its end. Refuses nothing.
 */
@Component
class ImmediateDanger {
    static final DraftKind KIND = new DraftKind("immediate-danger");

    private final Procedures procedures;
    private final AreaContacts contacts;
    private final Proofs proofs;
    private final Journeys journeys;
    private final Drafts drafts;

    ImmediateDanger(
            Procedures procedures,
            AreaContacts contacts,
            Proofs proofs,
            Journeys journeys,
            Drafts drafts) {
        this.procedures = procedures;
        this.contacts = contacts;
        this.proofs = proofs;
        this.journeys = journeys;
        this.drafts = drafts;
    }

    ImmediateDangerPage page(Frame frame) {
        var numbers = numbers();
        var me = CurrentPractitioner.find();
        if (me.isEmpty())
            return new ImmediateDangerPage(frame, Form.blank(), numbers, null, null, true);
        var id = me.get().id();
        var records = proofs.holdsRecords();
        return new ImmediateDangerPage(
                frame,
                drafts.find(KIND, id.value())
                        .filter(d -> records)
                        .map(d -> new Form(d.answers(), Errors.NONE))
                        .orElseGet(Form::blank),
                numbers,
                records ? "/drafts/" + KIND + "/" + id : null,
                me.get().agency().kind(),
                records);
    }

    /**
     * @return the page that shows it all before it is sent, or the first where something is missing
     */
    String record(Form form) {
        var next = journeys.beginInDanger(form);
        drafts.discard(KIND, CurrentPractitioner.get().id().value());
        return next;
    }

    /** 999, who answers at this hour, and then the others. */
    private List<Contact> numbers() {
        var pack = procedures.inForce();
        var first = contacts.socialCareNow();
        var all = new ArrayList<Contact>();
        all.add(pack.contact(Contact.Kind.EMERGENCY));
        all.add(first);
        Stream.of(
                        Contact.Kind.FRONT_DOOR,
                        Contact.Kind.OUT_OF_HOURS,
                        Contact.Kind.POLICE_CHILD_PROTECTION,
                        Contact.Kind.POLICE)
                .flatMap(kind -> pack.contacts(kind).stream())
                .filter(c -> !c.equals(first))
                .forEach(all::add);
        return all;
    }
}
