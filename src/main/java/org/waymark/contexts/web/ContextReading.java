package org.waymark.contexts.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseReference;
import org.waymark.contexts.ContextRules;
import org.waymark.contexts.HarmCategory;
import org.waymark.web.RuleBroken;
import org.waymark.web.forms.Form;

/** Reads what people typed into the forms of this module. */
final class ContextReading {
    private ContextReading() {}

    /**
     * Null where it is left out.
     *
     * @throws RuleBroken where it is no day: one that was mistyped is not lost
     */
    static @Nullable LocalDate day(Form form, String name) {
        return form.day(name, ContextRules.DAY_UNREADABLE);
    }

    static <T> @Nullable T id(Form form, String name, Function<UUID, T> type) {
        var id = form.uuid(name);
        return id == null ? null : type.apply(id);
    }

    /** Null for nothing or for what is no reference. */
    static @Nullable CaseReference reference(Form form) {
        var typed = form.text("reference").toUpperCase(Locale.ROOT);
        return CaseReference.isReference(typed) ? new CaseReference(typed) : null;
    }

    static List<HarmCategory> harms(Form form) {
        var chosen = new ArrayList<HarmCategory>();
        for (var name : form.all("harms"))
            Arrays.stream(HarmCategory.values())
                    .filter(h -> h.name().equals(name))
                    .forEach(chosen::add);
        return List.copyOf(chosen);
    }
}
