package org.waymark.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.waymark.access.EmergencyContacts;
import org.waymark.access.Proofs;
import org.waymark.access.signin.Area;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.Frames;

/** Who is signed in, where they may go, and whom to telephone: on every page. */
@Component
class PageFrames implements Frames {
    private static final String DANGER = "/danger";
    private static final String EMERGENCY = "999";

    private final ObjectProvider<EmergencyContacts> contacts;
    private final Area area;

    PageFrames(ObjectProvider<EmergencyContacts> contacts, Area area) {
        this.contacts = contacts;
        this.area = area;
    }

    @Override
    public Frame of(HttpServletRequest request) {
        var nonce = String.valueOf(request.getAttribute("org.waymark.nonce"));
        var person = CurrentPractitioner.find().orElse(null);
        var numbers = numbers();
        if (person == null)
            return new Frame(
                    null,
                    List.of(),
                    null,
                    DANGER,
                    numbers,
                    area.notice(),
                    null,
                    csrf(request),
                    nonce,
                    null);
        return new Frame(
                new Frame.User(
                        person.name(),
                        person.agency().name(),
                        "/account",
                        "/sign-out",
                        "/procedures"),
                Menu.of(person, request.getRequestURI()),
                search(person),
                DANGER,
                numbers,
                area.notice(),
                Flashes.of(request),
                csrf(request),
                nonce,
                new Frame.Session(
                        request.getSession().getMaxInactiveInterval(),
                        "/keep-alive",
                        "/session-ended"));
    }

    /** The area's numbers; 999 is first even where an area left it out. */
    private List<Frame.Contact> numbers() {
        var numbers =
                new ArrayList<Frame.Contact>(
                        contacts.stream().flatMap(c -> c.now().stream()).toList());
        if (numbers.stream().noneMatch(n -> n.number().equals(EMERGENCY)))
            numbers.addFirst(
                    new Frame.Contact("Police or ambulance", EMERGENCY, "at any time, at once"));
        return numbers;
    }

    private static Frame.@Nullable Search search(Practitioner person) {
        return Proofs.holdsRecords(person) ? new Frame.Search("/children", "Find a child") : null;
    }

    private static Frame.@Nullable Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Frame.Csrf(token.getParameterName(), token.getToken())
                : null;
    }
}
