package org.waymark.web.components;

import org.jspecify.annotations.Nullable;

/** A page of a list by its number, or the gap between two of them. */
@Options
public record PageNumber(
        @Nullable String number,
        @Nullable String href,
        @Nullable String visuallyHiddenText,
        boolean current,
        boolean ellipsis,
        Attributes attributes)
        implements PageNumberBuilder.With {

    public PageNumber {
        attributes = Attributes.orNone(attributes);
    }

    static PageNumber of(int number, String href, boolean current) {
        return PageNumberBuilder.builder()
                .number(Integer.toString(number))
                .href(href)
                .current(current)
                .build();
    }

    static PageNumber gap() {
        return PageNumberBuilder.builder().ellipsis(true).build();
    }

    public boolean isEmpty() {
        return number == null && !ellipsis;
    }

    public String label() {
        return visuallyHiddenText == null ? "Page " + number : visuallyHiddenText;
    }
}
