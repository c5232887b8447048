package org.waymark.file.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.access.Proofs;
import org.waymark.child.ChildFile;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Role;
import org.waymark.web.components.Link;

/** What a reader may do about a file. Each page asks again; this only spares people dead ends. */
@Component
class Doings {
    private final Proofs proofs;

    Doings(Proofs proofs) {
        this.proofs = proofs;
    }

    List<Link> of(ChildFile file) {
        var path = "/files/" + file.reference();
        var me = CurrentPractitioner.get();
        var manager =
                me.is(Role.TEAM_MANAGER) && me.agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE;
        var links = new ArrayList<Link>();
        links.add(Link.of("Chronology", path + "/chronology"));
        links.add(Link.of("Sharing record", path + "/sharing"));
        if (file.looks()) links.add(Link.of("Who has looked", path + "/looks"));
        links.add(Link.of("Missing episodes", path + "/missing"));
        links.add(Link.of("Meetings", path + "/meetings"));
        if (me.agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE
                || me.agency().kind() == AgencyKind.POLICE)
            links.add(Link.of("Keeping the child safe: orders, enquiry, plans", path + "/safety"));
        links.add(Link.of("Support", path + "/support"));
        links.add(Link.of("Court support", path + "/court"));
        if (file.whole()) links.add(Link.of("Documents", "/documents/files/" + file.child()));
        if (file.whole()) links.add(Link.of("Warnings", path + "/warnings"));
        if (file.whole()) links.add(Link.of("Assessments", path + "/assessments"));
        if (file.whole()) links.add(Link.of("Judgement of exploitation", path + "/judgements"));
        if (file.whole() && me.agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE)
            links.addAll(
                    List.of(
                            Link.of("Adults around the child", path + "/adults"),
                            Link.of("In the child's own words", path + "/voice"),
                            Link.of("Who has this file", path + "/allocation"),
                            Link.of("Transfer to another area", path + "/transfer"),
                            Link.of(
                                    file.closedAt() == null
                                            ? "Close this file"
                                            : "Reopen this file",
                                    path + "/closing")));
        if (file.whole()) links.add(Link.of("Add a name, number or address", path + "/details"));
        if (file.whole() && proofs.isLinker())
            links.add(Link.of("Is this child already known?", path + "/matches"));
        if (file.whole() && manager) links.add(Link.of("Restrict or seal", path + "/access"));
        links.add(
                Link.of(
                        "I am close to this child: keep me away",
                        "/conflicts/new?reference=" + file.reference()));
        return links;
    }
}
