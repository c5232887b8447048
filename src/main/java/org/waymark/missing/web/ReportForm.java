package org.waymark.missing.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.child.Birth;
import org.waymark.child.BirthPrecision;
import org.waymark.child.ChildDescription;
import org.waymark.child.Known;
import org.waymark.child.Sex;
import org.waymark.missing.EpisodeKind;
import org.waymark.missing.LeftFrom;
import org.waymark.missing.MissingRules;
import org.waymark.missing.PoliceTold;
import org.waymark.missing.ReportMissing;
import org.waymark.requests.CommandKey;
import org.waymark.web.Checks;
import org.waymark.web.forms.DateParts;
import org.waymark.web.forms.Form;

/** Reads the report. */
final class ReportForm {
    private ReportForm() {}

    /**
     * @param child the child chosen, if it is one already known
     */
    static ReportMissing read(Form form, CommandKey key, @Nullable ChildId child) {
        var checks = new Checks();
        var lastSeen = Typed.moment(form, "lastSeen", checks);
        var left = Typed.moment(form, "left", checks);
        var told =
                form.is("police", "yes")
                        ? new PoliceTold(
                                Typed.moment(form, "policeAt", checks),
                                Typed.words(form, "policeBy"),
                                Typed.words(form, "policeReference"))
                        : null;
        var born = form.date("born");
        checks.require(
                born.isEmpty() || (born.year().matches("\\d{4}") && born.first().isPresent()),
                MissingRules.DATE_UNREADABLE,
                "born");
        checks.orThrow();
        return new ReportMissing(
                key,
                child,
                child == null ? described(form, born) : null,
                Typed.choice(form, "kind", EpisodeKind.class),
                lastSeen,
                left,
                Typed.choice(form, "from", LeftFrom.class),
                Typed.choice(form, "lookedAfter", Known.class),
                Typed.words(form, "legalStatus"),
                Typed.words(form, "homeArea"),
                Typed.words(form, "hostArea"),
                Typed.words(form, "whereabouts"),
                Typed.words(form, "circumstances"),
                told);
    }

    private static ChildDescription described(Form form, DateParts born) {
        return new ChildDescription(
                form.text("givenName"),
                form.text("familyName"),
                form.text("knownAs"),
                form.text("description"),
                birth(born),
                Typed.choice(form, "sex", Sex.class),
                null,
                form.text("school"),
                null);
    }

    private static Birth birth(DateParts born) {
        return born.first()
                .map(day ->
                        new Birth(
                                day,
                                switch (born.precision()) {
                                    case DAY -> BirthPrecision.DAY;
                                    case MONTH -> BirthPrecision.MONTH;
                                    case YEAR -> BirthPrecision.YEAR;
                                    case UNKNOWN -> BirthPrecision.UNKNOWN;
                                }))
                .orElse(Birth.UNKNOWN);
    }

    static @Nullable ChildId chosen(Form form) {
        var id = Typed.uuid(form, "child");
        return id == null ? null : new ChildId(id);
    }

    static UUID draftOf(@Nullable ChildId child, UUID me) {
        return child == null ? me : child.value();
    }
}
