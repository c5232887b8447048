package org.waymark.demo;

import static org.waymark.demo.Stage.key;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.CaseFiles;
import org.waymark.casefile.ChildId;
import org.waymark.child.Known;
import org.waymark.network.Grade;
import org.waymark.network.LinkId;
import org.waymark.network.LinkKind;
import org.waymark.network.LinkStatus;
import org.waymark.network.Links;
import org.waymark.network.NetworkCommand;
import org.waymark.network.NewLinks;
import org.waymark.network.SubjectAge;
import org.waymark.network.SubjectId;
import org.waymark.network.SubjectKind;
import org.waymark.network.Subjects;

/** Steps of the picture around children, as the storylines take them (domain.md C.6). */
@Component
class PictureSteps {
    private static final String OFFICER = "Karen Doyle";

    private final Stage stage;
    private final Subjects subjects;
    private final NewLinks newLinks;
    private final Links links;
    private final CaseFiles files;

    PictureSteps(Stage stage, Subjects subjects, NewLinks newLinks, Links links, CaseFiles files) {
        this.stage = stage;
        this.subjects = subjects;
        this.newLinks = newLinks;
        this.links = links;
        this.files = files;
    }

    SubjectId place(String who, Instant at, String label, String about, String address) {
        return add(who, at, facts(SubjectKind.PLACE, label, about, null, null, null, address));
    }

    SubjectId vehicle(String who, Instant at, String label, String about, String colour) {
        return add(who, at, facts(SubjectKind.VEHICLE, label, about, null, colour, null, null));
    }

    SubjectId handle(String who, Instant at, String handle, String about) {
        return add(who, at, facts(SubjectKind.HANDLE, handle, about, null, null, handle, null));
    }

    SubjectId person(String who, Instant at, String label, String about, SubjectAge age) {
        return add(who, at, facts(SubjectKind.PERSON, label, about, age, null, null, null));
    }

    private SubjectId add(String who, Instant at, NetworkCommand.Facts facts) {
        return stage.as(who, at, () -> subjects.add(new NetworkCommand.AddSubject(key(), facts)));
    }

    private static NetworkCommand.Facts facts(
            SubjectKind kind,
            String label,
            String about,
            @Nullable SubjectAge age,
            @Nullable String colour,
            @Nullable String handle,
            @Nullable String address) {
        var person = kind == SubjectKind.PERSON;
        return new NetworkCommand.Facts(
                kind,
                label,
                about,
                List.of(),
                age,
                null,
                !person,
                person ? Known.NOT_KNOWN : null,
                null,
                null,
                false,
                null,
                colour,
                handle == null ? null : "Chat in a game",
                handle,
                null,
                address,
                null);
    }

    /**
     * @param child or the other record; one of the two
     * @param seen on which days, the first and the last
     */
    record NewLink(
            SubjectId subject,
            @Nullable ChildId child,
            @Nullable SubjectId other,
            LinkKind kind,
            boolean outward,
            List<LocalDate> seen,
            NetworkCommand.Source source,
            String purpose) {}

    LinkId link(String who, Instant at, NewLink l) {
        return stage.as(
                who,
                at,
                () ->
                        newLinks.add(
                                new NetworkCommand.AddLink(
                                        key(),
                                        l.subject(),
                                        l.other(),
                                        l.child() == null
                                                ? null
                                                : files.visible(l.child()).orElseThrow(),
                                        l.kind(),
                                        l.outward(),
                                        l.seen().getFirst(),
                                        l.seen().getLast(),
                                        l.source(),
                                        null,
                                        l.purpose(),
                                        stage.today().plusDays(150))));
    }

    /** The police corroborate or discount a link, and grade it. */
    void weigh(Instant at, LinkId link, LinkStatus status, String why, Grade grade) {
        stage.run(
                OFFICER,
                at,
                () -> links.mark(new NetworkCommand.MarkLink(key(), link, 0, status, why)));
        stage.run(
                OFFICER,
                at.plusSeconds(300),
                () -> links.grade(new NetworkCommand.GradeLink(key(), link, 1, grade)));
    }
}
