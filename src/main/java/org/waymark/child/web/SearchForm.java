package org.waymark.child.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseReference;
import org.waymark.child.Birth;
import org.waymark.child.BirthPrecision;
import org.waymark.child.SearchRules;
import org.waymark.child.Sought;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;
import org.waymark.web.forms.DateParts;
import org.waymark.web.forms.Form;

/** Reads the box on top of every page, or the fuller form. */
final class SearchForm {
    private SearchForm() {}

    static Sought read(Form form, LocalDate today) {
        var sought = form.has("words") ? Sought.words(form.text("words"), today) : fields(form);
        if (sought.isNobody()) throw new RuleBroken(SearchRules.NOTHING_TO_LOOK_FOR, "words");
        return sought;
    }

    private static Sought fields(Form form) {
        var born = form.date("born");
        var nhs = form.text("nhs").replaceAll("\\D", "");
        var upn = form.text("upn").toUpperCase(Locale.ROOT).replace(" ", "");
        var reference = form.text("reference").toUpperCase(Locale.ROOT);
        new Checks()
                .require(
                        born.problem("Date of birth", DateParts.Precision.UNKNOWN) == null,
                        SearchRules.BIRTH_NOT_A_DATE,
                        "born")
                .require(
                        !form.has("nhs") || nhs.length() == 10,
                        SearchRules.NHS_NUMBER_HAS_TEN_DIGITS,
                        "nhs")
                .require(
                        upn.isEmpty() || upn.length() == 13,
                        SearchRules.UPN_HAS_THIRTEEN_CHARACTERS,
                        "upn")
                .require(
                        reference.isEmpty() || CaseReference.isReference(reference),
                        SearchRules.REFERENCE_SHAPE,
                        "reference")
                .orThrow();
        return Sought.named(form.text("given"), form.text("family"), birth(born))
                .withNhsNumber(known(nhs))
                .withUpn(known(upn))
                .withReference(known(reference))
                .withAddress(form.text("address"));
    }

    private static Birth birth(DateParts parts) {
        if (parts.isEmpty()) return Birth.UNKNOWN;
        var first = Objects.requireNonNull(parts.first().orElse(null));
        return new Birth(
                first,
                switch (parts.precision()) {
                    case DAY -> BirthPrecision.DAY;
                    case MONTH -> BirthPrecision.MONTH;
                    case YEAR, UNKNOWN -> BirthPrecision.YEAR;
                });
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
