package org.waymark.support.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.support.Audience;
import org.waymark.support.ForChild;
import org.waymark.support.Owner;
import org.waymark.support.SupportRules;
import org.waymark.web.forms.Form;

/** Reads what people typed into the forms of this module. */
final class Typed {
    private Typed() {}

    static <E extends Enum<E>> @Nullable E choice(Form form, String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> form.is(name, e.name()))
                .findFirst()
                .orElse(null);
    }

    static @Nullable Audience audience(Form form) {
        return choice(form, "audience", Audience.class);
    }

    static @Nullable String words(Form form, String name) {
        return form.has(name) ? form.text(name) : null;
    }

    static <T> @Nullable T id(Form form, String name, Function<UUID, T> type) {
        try {
            return form.has(name) ? type.apply(UUID.fromString(form.text(name))) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Null where nothing was typed; what is no day is a broken rule. */
    static @Nullable LocalDate day(Form form, String name) {
        return form.day(name, SupportRules.DATE_UNREADABLE);
    }

    static ForChild forChild(Form form) {
        return new ForChild(form.is("forChild", "yes"), words(form, "childWords"));
    }

    /** From a list, by e-mail address, or by name. */
    static Owner owner(Form form, String name) {
        var chosen = form.text(name);
        var id = chosen.length() > 2 ? uuid(chosen.substring(2)) : null;
        return new Owner(
                id != null && chosen.startsWith("p:") ? new PractitionerId(id) : null,
                id != null && chosen.startsWith("t:") ? new TeamId(id) : null,
                words(form, name + "Email"),
                words(form, name + "Outside"));
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
