package org.waymark.meetings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyKind;
import org.waymark.people.Practitioners;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;

/** Finds out who is meant by an invitation. */
@Component
class Invitees {
    private final Sql sql;
    private final Practitioners practitioners;

    Invitees(Sql sql, Practitioners practitioners) {
        this.sql = sql;
        this.practitioners = practitioners;
    }

    private record Adult(String name, String relationship, boolean safe) {}

    /** With every rule about asking somebody, also that an adult is safe to tell (rule 7). */
    Optional<Invitee> toAsk(ChildId child, NewInvitation n, Checks checks, String field) {
        checks.require(n.kind() != null, MeetingRules.INVITEE_NEEDED, field + "kind")
                .require(
                        n.partOrWhole() == Part.WHOLE || !Said.nothing(n.why()),
                        MeetingRules.PART_NEEDS_WHY,
                        field + "why");
        var found = find(child, n);
        if (found.isEmpty() && n.kind() != null)
            checks.require(false, missing(n.kind()), field + field(n.kind()));
        if (n.kind() == InviteeKind.PROFESSIONAL)
            checks.require(
                    n.agencyKind() != null, MeetingRules.AGENCY_NEEDED, field + "agencyKind");
        if (n.kind() == InviteeKind.ADULT && found.isPresent())
            checks.require(
                    adult(child, n).map(Adult::safe).orElse(false),
                    MeetingRules.ADULT_NOT_SAFE_TO_TELL,
                    field + "adult");
        return found;
    }

    /** Those who were there: a fact, whatever rules there are for asking people. */
    List<Invitee> there(ChildId child, Collection<NewInvitation> people) {
        var there = new ArrayList<Invitee>();
        for (var n : people) find(child, n).ifPresent(there::add);
        return there;
    }

    private Optional<Invitee> find(ChildId child, NewInvitation n) {
        var id = n.practitioner();
        if (id != null) return practitioners.find(id).map(p -> Invitee.of(p, n));
        return switch (n.kind()) {
            case PRACTITIONER -> Optional.empty();
            case CHILD -> Optional.of(by(n, InviteeKind.CHILD, "The child", null));
            case ADULT ->
                    adult(child, n).map(a -> by(n, InviteeKind.ADULT, a.name(), a.relationship()));
            case ADVOCATE -> named(n, InviteeKind.ADVOCATE);
            case PROFESSIONAL -> named(n, InviteeKind.PROFESSIONAL);
            case null -> named(n, InviteeKind.PROFESSIONAL);
        };
    }

    private static Optional<Invitee> named(NewInvitation n, InviteeKind kind) {
        var name = Said.orNull(n.name());
        return name == null ? Optional.empty() : Optional.of(by(n, kind, name, n.role()));
    }

    /** Somebody by name counts for their agency; for social care where they say they are of it. */
    private static Invitee by(
            NewInvitation n, InviteeKind kind, String name, @Nullable String role) {
        var professional = kind == InviteeKind.PROFESSIONAL || kind == InviteeKind.ADVOCATE;
        var agencyKind = professional ? n.agencyKind() : null;
        var agency =
                !professional
                        ? null
                        : Said.or(n.agencyName(), agencyKind == null ? "" : agencyKind.words());
        return new Invitee(
                kind,
                null,
                kind == InviteeKind.ADULT ? n.adult() : null,
                name,
                Said.orNull(role),
                Said.orNull(agency),
                agencyKind,
                kind == InviteeKind.PROFESSIONAL && agencyKind == AgencyKind.CHILDRENS_SOCIAL_CARE,
                n.partOrWhole(),
                Said.orNull(n.why()));
    }

    private Optional<Adult> adult(ChildId child, NewInvitation n) {
        if (n.adult() == null) return Optional.empty();
        return sql.first(
                """
                select name, relationship, safe_to_tell from child_adult
                where id = ? and child_id = any (array(select id from child where id = ? or same_as = ?))
                """,
                r ->
                        new Adult(
                                r.text("name"),
                                r.text("relationship"),
                                r.text("safe_to_tell").equals("YES")),
                n.adult(),
                child,
                child);
    }

    private static MeetingRules missing(InviteeKind kind) {
        return switch (kind) {
            case PRACTITIONER -> MeetingRules.PERSON_NEEDED;
            case ADULT -> MeetingRules.ADULT_NEEDED;
            case PROFESSIONAL, ADVOCATE, CHILD -> MeetingRules.NAME_NEEDED;
        };
    }

    private static String field(InviteeKind kind) {
        return switch (kind) {
            case PRACTITIONER -> "practitioner";
            case ADULT -> "adult";
            case PROFESSIONAL, ADVOCATE, CHILD -> "name";
        };
    }
}
