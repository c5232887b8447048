package org.waymark.sharing;

import static org.waymark.sharing.Gathered.blankToNull;
import static org.waymark.sharing.Gathered.isBlank;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.child.Adult;
import org.waymark.child.Adults;
import org.waymark.people.Agencies;
import org.waymark.people.Agency;
import org.waymark.people.AgencyId;
import org.waymark.web.Checks;

import java.util.List;
import java.util.Objects;

/** Who receives a disclosure, as far as it is said well enough. */
@Component
class Recipients {
    private final Agencies agencies;
    private final Adults adults;

    Recipients(Agencies agencies, Adults adults) {
        this.agencies = agencies;
        this.adults = adults;
    }

    /**
     * @param agency of this area; null elsewhere
     */
    record Recipient(RecipientKind kind, @Nullable AgencyId agency, String words) {}

    List<Agency> all() {
        return agencies.all();
    }

    @Nullable Agency find(@Nullable AgencyId id) {
        if (id == null) return null;
        return agencies.all().stream().filter(a -> a.id().equals(id)).findFirst().orElse(null);
    }

    /** Null with what is wrong in the checks. */
    @Nullable Recipient of(PrepareDisclosure c, Checks checks) {
        var agency = find(c.to());
        if (agency != null)
            return new Recipient(
                    RecipientKind.of(agency.kind()),
                    agency.id(),
                    isBlank(c.recipient())
                            ? agency.name()
                            : Objects.requireNonNull(c.recipient()).strip() + ", " + agency.name());
        if (c.kind() == RecipientKind.FAMILY) return family(c, checks);
        checks.require(
                        c.to() == null && !isBlank(c.recipient()),
                        SharingRules.RECIPIENT_NEEDED,
                        "to")
                .require(c.kind() != null, SharingRules.RECIPIENT_KIND_NEEDED, "kind");
        var who = blankToNull(c.recipient());
        return who == null || c.kind() == null ? null : new Recipient(c.kind(), null, who);
    }

    /** Each adult must be safe to tell (safety rule 7). */
    private @Nullable Recipient family(PrepareDisclosure c, Checks checks) {
        if (c.toTheChild()) return new Recipient(RecipientKind.FAMILY, null, "The child");
        checks.require(c.adult() != null, SharingRules.FAMILY_NEEDS_ADULT, "adult");
        if (c.adult() == null) return null;
        var one = List.of(c.adult());
        checks.require(() -> adults.requireMayBeTold(c.child(), one, "adult"), "adult");
        return adults.mayBeTold(c.child()).stream()
                .filter(a -> a.id().equals(c.adult()))
                .findFirst()
                .map(Adult::who)
                .map(who -> new Recipient(RecipientKind.FAMILY, null, who))
                .orElse(null);
    }
}
