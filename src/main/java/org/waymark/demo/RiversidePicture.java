package org.waymark.demo;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.network.Grade;
import org.waymark.network.LinkId;
import org.waymark.network.LinkKind;
import org.waymark.network.LinkStatus;
import org.waymark.network.NetworkCommand;
import org.waymark.network.SourceKind;
import org.waymark.network.SubjectAge;
import org.waymark.network.SubjectId;

/**
 * Storyline 7: what links the four children of Riverside. Those alleged to exploit are a woman, an
 * account that nobody has met, and a young person, of whom it is a concern (safety rule 8).
 */
@Component
class RiversidePicture {
    private static final String ANITA = "Anita Rao";

    private final Stage stage;
    private final PictureSteps picture;

    RiversidePicture(Stage stage, PictureSteps picture) {
        this.stage = stage;
        this.picture = picture;
    }

    void load(List<ChildId> children) {
        var at = stage.workingDay(8, "10:00");
        var park =
                picture.place(
                        ANITA,
                        at,
                        "Car park by the leisure centre, Riverside",
                        "Open day and night; the lamps on the river side are out.",
                        "Leisure centre, Riverside");
        var flat =
                picture.place(
                        ANITA,
                        at.plusSeconds(200),
                        "Short-let flat, Weir Court",
                        "Let by the night; young people were seen going in.",
                        "2 Weir Court, Riverside");
        var car =
                picture.vehicle(
                        ANITA,
                        at.plusSeconds(400),
                        "Dark blue estate car",
                        "Fetches a pupil on Fridays and brings him back on Mondays.",
                        "blue");
        var kes =
                picture.handle(
                        ANITA, at.plusSeconds(600), "kes.riverside", "Writes to pupils at night.");
        var mara =
                picture.handle(ANITA, at.plusSeconds(800), "mara_gives", "Offers money in a game.");
        var woman =
                picture.person(
                        ANITA,
                        at.plusSeconds(1000),
                        "Woman known as Mara",
                        "In her thirties; gives money and asks for it back.",
                        SubjectAge.ADULT);
        var account =
                picture.person(
                        ANITA,
                        at.plusSeconds(1200),
                        "Whoever writes as kes.riverside",
                        "Known online only.",
                        SubjectAge.NOT_KNOWN);
        var peer =
                picture.person(
                        ANITA,
                        at.plusSeconds(1400),
                        "Older pupil who brings others along",
                        "Afraid of the adults there, as others say.",
                        SubjectAge.UNDER_18);
        for (var child : children) link(at, park, child, null, LinkKind.FREQUENTS, false);
        link(at, kes, children.get(0), null, LinkKind.COMMUNICATES, false);
        link(at, kes, children.get(2), null, LinkKind.COMMUNICATES, false);
        link(at, mara, children.get(3), null, LinkKind.COMMUNICATES, false);
        link(at, account, null, kes, LinkKind.USES, true);
        link(at, woman, null, mara, LinkKind.USES, true);
        link(at, woman, null, flat, LinkKind.FREQUENTS, true);
        link(at, peer, children.get(0), null, LinkKind.RECRUITS_ALLEGED, true);
        var alleged = link(at, woman, children.get(0), null, LinkKind.EXPLOITS_ALLEGED, true);
        var drawn = link(at, account, children.get(2), null, LinkKind.RECRUITS_ALLEGED, true);
        var fetched = link(at, car, children.get(1), null, LinkKind.TRANSPORTS, true);
        var mistaken = link(at, car, children.get(0), null, LinkKind.TRANSPORTS, true);
        weigh(alleged, LinkStatus.CORROBORATED, "Two schools and a patrol say the same", "B");
        weigh(drawn, LinkStatus.ALLEGED, "Said by one pupil only", "C");
        weigh(fetched, LinkStatus.CORROBORATED, "Seen by a patrol on two Fridays", "A");
        weigh(mistaken, LinkStatus.DISCOUNTED, "It was her aunt’s car, of the same colour", "E");
    }

    private LinkId link(
            Instant at,
            SubjectId subject,
            @Nullable ChildId child,
            @Nullable SubjectId other,
            LinkKind kind,
            boolean outward) {
        return picture.link(
                ANITA,
                at.plusSeconds(3600),
                new PictureSteps.NewLink(
                        subject,
                        child,
                        other,
                        kind,
                        outward,
                        List.of(stage.workingDay(14), stage.workingDay(9)),
                        new NetworkCommand.Source(
                                SourceKind.OWN_RECORD, null, "From the concerns of three schools"),
                        "To make Riverside safe for these children"));
    }

    private void weigh(LinkId link, LinkStatus status, String why, String information) {
        picture.weigh(
                stage.workingDay(6, "11:00"),
                link,
                status,
                why,
                new Grade(
                        2,
                        information,
                        information.equals("C") ? "C" : "P",
                        information.equals("C") ? "Ask the unit before it goes further" : null));
    }
}
