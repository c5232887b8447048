package org.waymark.network.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseReference;
import org.waymark.child.Known;
import org.waymark.network.Grade;
import org.waymark.network.LinkKind;
import org.waymark.network.NetworkCommand;
import org.waymark.network.NetworkRules;
import org.waymark.network.SourceKind;
import org.waymark.network.SubjectAge;
import org.waymark.network.SubjectId;
import org.waymark.network.SubjectKind;
import org.waymark.requests.CommandKey;
import org.waymark.web.RuleBroken;
import org.waymark.web.forms.Form;

/** Reads what people typed into the forms of this module. */
final class Reading {
    private Reading() {}

    static NetworkCommand.Facts facts(Form f) {
        return new NetworkCommand.Facts(
                f.choice("kind", SubjectKind.class),
                f.words("label"),
                f.words("about"),
                aliases(f),
                f.choice("age", SubjectAge.class),
                day(f, "dateOfBirth"),
                !f.is("identityKnown", "no"),
                f.choice("worksWithChildren", Known.class),
                f.words("practitionerEmail"),
                f.words("vrm"),
                f.is("vrmPartial", "yes"),
                f.words("make"),
                f.words("colour"),
                f.words("platform"),
                f.words("handle"),
                f.words("phone"),
                f.words("address"),
                day(f, "happenedOn"));
    }

    private static List<String> aliases(Form f) {
        return f.all("aliases").stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(a -> !a.isEmpty())
                .limit(20)
                .toList();
    }

    static NetworkCommand.AddLink link(Form f, CommandKey key, SubjectId subject) {
        return new NetworkCommand.AddLink(
                key,
                subject,
                id(f.uuid("other")),
                reference(f),
                f.choice("kind", LinkKind.class),
                f.has("outward") ? (Boolean) f.is("outward", "yes") : null,
                day(f, "firstSeen"),
                day(f, "lastSeen"),
                new NetworkCommand.Source(
                        f.choice("sourceKind", SourceKind.class),
                        record(f),
                        f.words("sourceWords")),
                grade(f),
                f.words("purpose"),
                day(f, "expiresOn"));
    }

    /** The number alone, or the address of the page that shows it. */
    private static @Nullable UUID record(Form f) {
        if (!f.has("sourceRecord")) return null;
        var typed = f.text("sourceRecord");
        try {
            return UUID.fromString(typed.substring(typed.lastIndexOf('/') + 1));
        } catch (IllegalArgumentException notOne) {
            throw new RuleBroken(NetworkRules.LINK_SOURCE_NOT_FOUND, "sourceRecord");
        }
    }

    static @Nullable Grade grade(Form f) {
        if (!f.has("gradeSource") && !f.has("gradeInformation") && !f.has("gradeHandling"))
            return null;
        return new Grade(
                f.number("gradeSource"),
                f.words("gradeInformation"),
                f.words("gradeHandling"),
                f.words("gradeConditions"));
    }

    static @Nullable SubjectId id(@Nullable UUID id) {
        return id == null ? null : new SubjectId(id);
    }

    private static @Nullable CaseReference reference(Form f) {
        if (!f.has("child")) return null;
        return of(f.text("child"))
                .orElseThrow(() -> new RuleBroken(NetworkRules.LINK_OTHER_NOT_FOUND, "child"));
    }

    /** On to the link to a child's file, where the record was made for that. */
    static String linkNext(Form f) {
        return of(f.text("child")).map(r -> "/links/new?child=" + r.value()).orElse("");
    }

    private static Optional<CaseReference> of(String typed) {
        try {
            return Optional.of(new CaseReference(typed.toUpperCase(java.util.Locale.ROOT)));
        } catch (RuleBroken | IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /**
     * Null where it is left out.
     *
     * @throws RuleBroken where it is no day: an optional one that was mistyped is not lost
     */
    static @Nullable LocalDate day(Form form, String name) {
        return form.day(name, NetworkRules.DAY_UNREADABLE);
    }
}
