package org.waymark.assessment.web;

import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.web.forms.Form;

/** Reads answers of forms; what is none of them is no answer. */
final class Ticked {
    private Ticked() {}

    static <E extends Enum<E>> @Nullable E choice(Form form, String name, E[] values) {
        return Stream.of(values).filter(v -> form.is(name, v.name())).findFirst().orElse(null);
    }

    static @Nullable Boolean yesNo(Form form, String name) {
        return form.is(name, "yes") ? Boolean.TRUE : form.is(name, "no") ? Boolean.FALSE : null;
    }

    static @Nullable String text(Form form, String name) {
        return form.has(name) ? form.text(name) : null;
    }

    static <T> @Nullable T id(Form form, String name, Function<UUID, T> type) {
        try {
            return form.has(name) ? type.apply(UUID.fromString(form.text(name))) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
