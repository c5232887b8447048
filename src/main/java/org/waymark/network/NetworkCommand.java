package org.waymark.network;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseReference;
import org.waymark.child.Known;
import org.waymark.requests.CommandKey;

/** What is asked of the picture around the child. */
public sealed interface NetworkCommand {
    /**
     * What is known of a person, place or thing; what does not fit the kind stays empty.
     *
     * @param label a short name or description; never a judgement
     * @param practitionerEmail where the person works in this area: they never see the record
     * @param vrmPartial only part of the plate is known
     */
    record Facts(
            @Nullable SubjectKind kind,
            @Nullable String label,
            @Nullable String about,
            List<String> aliases,
            @Nullable SubjectAge age,
            @Nullable LocalDate dateOfBirth,
            boolean identityKnown,
            @Nullable Known worksWithChildren,
            @Nullable String practitionerEmail,
            @Nullable String vrm,
            boolean vrmPartial,
            @Nullable String make,
            @Nullable String colour,
            @Nullable String platform,
            @Nullable String handle,
            @Nullable String phone,
            @Nullable String address,
            @Nullable LocalDate happenedOn) {
        public Facts {
            aliases = List.copyOf(aliases);
        }
    }

    record AddSubject(CommandKey key, Facts facts) implements NetworkCommand {}

    record EditSubject(CommandKey key, SubjectId subject, int version, Facts facts)
            implements NetworkCommand {}

    /** Where a link comes from. Who told it is never written here. */
    record Source(@Nullable SourceKind kind, @Nullable UUID record, @Nullable String words) {}

    /**
     * A link from this record to another, or to a child by the reference of the file.
     *
     * @param outward this record is where it goes out from; asked only where it matters
     */
    record AddLink(
            CommandKey key,
            SubjectId subject,
            @Nullable SubjectId other,
            @Nullable CaseReference child,
            @Nullable LinkKind kind,
            @Nullable Boolean outward,
            @Nullable LocalDate firstSeen,
            @Nullable LocalDate lastSeen,
            Source source,
            @Nullable Grade grade,
            @Nullable String purpose,
            @Nullable LocalDate expiresOn)
            implements NetworkCommand {}

    record MarkLink(
            CommandKey key,
            LinkId link,
            int version,
            @Nullable LinkStatus status,
            @Nullable String why)
            implements NetworkCommand {}

    record GradeLink(CommandKey key, LinkId link, int version, @Nullable Grade grade)
            implements NetworkCommand {}

    record ExtendLink(
            CommandKey key,
            LinkId link,
            int version,
            @Nullable LocalDate expiresOn,
            @Nullable String purpose)
            implements NetworkCommand {}

    record EndLink(CommandKey key, LinkId link, int version, @Nullable String why)
            implements NetworkCommand {}

    /** What came of a prompt: a concern for a young person, or word to the designated officer. */
    record Answer(CommandKey key, UUID about, @Nullable String words) implements NetworkCommand {}

    record LetRead(
            CommandKey key,
            SubjectId subject,
            @Nullable String email,
            @Nullable String because,
            @Nullable LocalDate until)
            implements NetworkCommand {}

    record EndReading(CommandKey key, SubjectId subject, ReaderId reader, @Nullable String why)
            implements NetworkCommand {}

    /** The other is the same as this one, which survives. */
    record Merge(
            CommandKey key,
            SubjectId survivor,
            int version,
            @Nullable SubjectId absorbed,
            @Nullable String why)
            implements NetworkCommand {}

    record Unmerge(CommandKey key, MergeId merge, @Nullable String why) implements NetworkCommand {}

    record AskToTalk(CommandKey key, AlertId alert, @Nullable String words)
            implements NetworkCommand {}

    record AnswerTalk(CommandKey key, TalkId talk, @Nullable String words)
            implements NetworkCommand {}
}
