package org.waymark.meetings;

import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.people.Agencies;
import org.waymark.people.Party;
import org.waymark.people.PractitionerId;
import org.waymark.people.Practitioners;
import org.waymark.people.TeamId;

/** To whom an action can be given: those who are asked to the meeting, and anybody of the area. */
@Component
class MeetingActionOwners {
    private final Practitioners practitioners;
    private final Agencies agencies;
    private final MeetingPapers papers;

    MeetingActionOwners(Practitioners practitioners, Agencies agencies, MeetingPapers papers) {
        this.practitioners = practitioners;
        this.agencies = agencies;
        this.papers = papers;
    }

    /** "Adele Finch, Northmoor Health Trust"; "Front Door". */
    String words(Party to) {
        return switch (to) {
            case PractitionerId p ->
                    practitioners
                            .find(p)
                            .map(x -> x.name() + ", " + x.agency().name())
                            .orElse("Somebody who left");
            case TeamId t -> agencies.team(t).map(x -> x.name()).orElse("A team");
        };
    }

    /** A sealed file opens to no team, and to nobody who is not named on it (domain.md H.3). */
    boolean isClosedTo(ChildId child, Party to) {
        return papers.isClosedTo(child, to);
    }

    boolean exists(Party to) {
        return switch (to) {
            case PractitionerId p -> practitioners.find(p).isPresent();
            case TeamId t -> agencies.team(t).isPresent();
        };
    }
}
