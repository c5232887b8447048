package org.waymark.web.components;

import gg.jte.Content;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A button or a link that looks like one. */
@Options
public record Button(
        @Nullable String element,
        @Nullable String text,
        @Nullable Content html,
        @Nullable String name,
        @Nullable String type,
        @Nullable String value,
        boolean disabled,
        @Nullable String href,
        @Nullable String classes,
        @Nullable Boolean preventDoubleClick,
        boolean isStartButton,
        @Nullable String id,
        Attributes attributes)
        implements Component, Worded, ButtonBuilder.With {

    public Button {
        attributes = Attributes.orNone(attributes);
    }

    /** What one does on this page; sends the form once, however often it is pressed. */
    public static Button primary(String text) {
        return ButtonBuilder.builder().text(text).preventDoubleClick(true).build();
    }

    public static Button secondary(String text) {
        return primary(text).withClasses("govuk-button--secondary");
    }

    /** For what cannot be taken back, or is dangerous. */
    public static Button warning(String text) {
        return primary(text).withClasses("govuk-button--warning");
    }

    public static Button link(String text, String href) {
        return ButtonBuilder.builder().text(text).href(href).build();
    }

    /** Beside the one thing to do on a page. */
    public Button quiet() {
        return withClasses(Component.join(classes, "govuk-button--secondary"));
    }

    /** Tells the server which of several buttons was pressed. */
    public Button sends(String name, String value) {
        return withName(name).withValue(value);
    }

    public String tag() {
        return element != null ? element : href == null || href.isEmpty() ? "button" : "a";
    }

    public String typeOrSubmit() {
        return type == null || type.isEmpty() ? "submit" : type;
    }

    /** Everything that the three kinds of element have in common. */
    public Attributes common() {
        return Attributes.of(
                        "class",
                        Objects.requireNonNull(
                                Component.join(
                                        "govuk-button",
                                        classes,
                                        isStartButton ? "govuk-button--start" : null)))
                .and("data-module", "govuk-button")
                .and(attributes)
                .and("id", id);
    }

    /** What only a real button has. */
    public Attributes control() {
        return Attributes.NONE
                .and("name", name)
                .and("disabled", disabled ? "" : null)
                .and("aria-disabled", disabled ? "true" : null)
                .and("data-prevent-double-click", preventDoubleClick);
    }
}
