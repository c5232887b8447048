package org.waymark.file.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.access.Proofs;
import org.waymark.child.ChildFile;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.people.Role;
import org.waymark.web.components.Link;

/** What a reader may do about a file. Each page asks again; this only spares people dead ends. */
@Component
class Doings {
    private final Proofs proofs;

    Doings(Proofs proofs) {
        this.proofs = proofs;
    }

    /** In the order of the guide's steps; a group with nothing in it is left out. */
    List<DoingGroup> of(ChildFile file) {
        var path = "/files/" + file.reference();
        var me = CurrentPractitioner.get();
        var socialCare = me.agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE;
        var manager = me.is(Role.TEAM_MANAGER) && socialCare;
        return Stream.of(
                        new DoingGroup("The child", child(file, path, socialCare)),
                        new DoingGroup("Identify and refer", known(file, path)),
                        new DoingGroup("Assess and protect", protect(file, path, me)),
                        new DoingGroup("Support", List.of(Link.of("Support", path + "/support"))),
                        new DoingGroup("Police", police(file)),
                        new DoingGroup(
                                "Trafficking and panels",
                                List.of(
                                        Link.of(
                                                "Trafficking: national referral and guardian",
                                                path + "/trafficking"),
                                        Link.of(
                                                "Nominate for a panel",
                                                path + "/panel-nomination"))),
                        new DoingGroup("The picture around the child", picture(me, path)),
                        new DoingGroup("Court", List.of(Link.of("Court support", path + "/court"))),
                        new DoingGroup("History", history(file, path)),
                        new DoingGroup("This file", about(file, path, socialCare, manager)))
                .filter(group -> !group.links().isEmpty())
                .toList();
    }

    private static List<Link> picture(Practitioner me, String path) {
        var links = new ArrayList<Link>();
        if (me.roles().stream().anyMatch(Role::worksWithNetwork))
            links.add(Link.of("People, places and things", path + "/network"));
        return links;
    }

    private static List<Link> child(ChildFile file, String path, boolean socialCare) {
        var links = new ArrayList<Link>();
        if (file.whole() && socialCare)
            links.addAll(
                    List.of(
                            Link.of("In the child's own words", path + "/voice"),
                            Link.of("Adults around the child", path + "/adults")));
        if (file.whole())
            links.addAll(
                    List.of(
                            Link.of("Warnings", path + "/warnings"),
                            Link.of("Add a name, number or address", path + "/details")));
        return links;
    }

    private List<Link> known(ChildFile file, String path) {
        var links = new ArrayList<Link>();
        links.add(Link.of("Missing episodes", path + "/missing"));
        if (file.whole() && proofs.isLinker())
            links.add(Link.of("Is this child already known?", path + "/matches"));
        return links;
    }

    private static List<Link> protect(ChildFile file, String path, Practitioner me) {
        var links = new ArrayList<Link>();
        if (file.whole()) links.add(Link.of("Assessments", path + "/assessments"));
        if (file.whole()) links.add(Link.of("Judgement of exploitation", path + "/judgements"));
        if (me.agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE
                || me.agency().kind() == AgencyKind.POLICE)
            links.add(Link.of("Keeping the child safe: orders, enquiry, plans", path + "/safety"));
        links.add(Link.of("Meetings", path + "/meetings"));
        return links;
    }

    private List<Link> police(ChildFile file) {
        return proofs.holdsRecords()
                ? List.of(
                        Link.of(
                                "Share information with the police",
                                "/information/new?from=file&id=" + file.child()))
                : List.of();
    }

    private static List<Link> history(ChildFile file, String path) {
        var links = new ArrayList<Link>();
        links.add(Link.of("Chronology", path + "/chronology"));
        links.add(Link.of("Sharing record", path + "/sharing"));
        if (file.looks()) links.add(Link.of("Who has looked", path + "/looks"));
        if (file.whole()) links.add(Link.of("Documents", "/documents/files/" + file.child()));
        if (file.whole() && makesBundles())
            links.add(Link.of("Bundles for a conference, court or copy", path + "/bundles"));
        return links;
    }

    /** The child's social worker or manager, and the data-protection officer (domain.md H.2). */
    private static boolean makesBundles() {
        var me = CurrentPractitioner.get();
        var socialCare = me.agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE;
        return me.is(Role.DATA_PROTECTION_OFFICER)
                || (socialCare && (me.is(Role.SOCIAL_WORKER) || me.is(Role.TEAM_MANAGER)));
    }

    private static List<Link> about(
            ChildFile file, String path, boolean socialCare, boolean manager) {
        var links = new ArrayList<Link>();
        var closing = file.closedAt() == null ? "Close this file" : "Reopen this file";
        if (file.whole() && socialCare)
            links.addAll(
                    List.of(
                            Link.of("Who has this file", path + "/allocation"),
                            Link.of("Transfer to another area", path + "/transfer"),
                            Link.of(closing, path + "/closing")));
        if (file.whole() && manager) links.add(Link.of("Restrict or seal", path + "/access"));
        links.add(
                Link.of(
                        "I am close to this child: keep me away",
                        "/conflicts/new?reference=" + file.reference()));
        return links;
    }
}
