package org.waymark.sharing;

import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.child.AdultId;
import org.waymark.people.AgencyId;
import org.waymark.requests.CommandKey;

import java.util.Set;
import java.util.UUID;

/**
 * Puts together what would be shared. What the receiver would get is made now.
 *
 * @param request of the police, that it answers
 * @param to the organisation of this area that receives it
 * @param kind where it is none of this area
 * @param recipient the person, or whoever receives it elsewhere
 * @param adult around the child, for the family
 * @param words of one's own
 */
public record PrepareDisclosure(
        CommandKey key,
        ChildId child,
        @Nullable VictimRequestId request,
        @Nullable AgencyId to,
        @Nullable RecipientKind kind,
        @Nullable String recipient,
        @Nullable AdultId adult,
        boolean toTheChild,
        @Nullable String purpose,
        @Nullable String subjects,
        Set<Fact> facts,
        Set<UUID> lines,
        Set<UUID> documents,
        Set<UUID> records,
        @Nullable String words) {
    /** The same, for that organisation. */
    PrepareDisclosure to(AgencyId agency) {
        return new PrepareDisclosure(
                key, child, request, agency, null, recipient, null, false, purpose, subjects, facts,
                lines, documents, records, words);
    }
}
