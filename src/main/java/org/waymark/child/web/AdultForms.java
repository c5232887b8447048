package org.waymark.child.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.waymark.child.adults.AdultDetails;
import org.waymark.child.adults.ParentalResponsibility;
import org.waymark.web.forms.Form;

/** Reads the forms about adults around a child. */
final class AdultForms {
    private AdultForms() {}

    static AdultDetails details(Form form) {
        return new AdultDetails(
                form.text("name"),
                form.text("relationship"),
                one(ParentalResponsibility.values(), form.text("responsibility")),
                form.text("telephone"),
                form.text("contact"),
                form.text("address"));
    }

    /** The constant of that name; null where nothing was chosen. */
    static <E extends Enum<E>> @Nullable E one(E[] values, String name) {
        return Arrays.stream(values).filter(v -> v.name().equals(name)).findFirst().orElse(null);
    }
}
