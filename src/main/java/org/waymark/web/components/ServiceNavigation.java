package org.waymark.web.components;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The menu; folds away behind a button on a phone. */
@Options
public record ServiceNavigation(
        @Nullable String serviceName,
        @Nullable String serviceUrl,
        List<NavigationItem> navigation,
        @Nullable String navigationClasses,
        @Nullable String navigationId,
        @Nullable String navigationLabel,
        @Nullable String menuButtonText,
        @Nullable String menuButtonLabel,
        @Nullable String ariaLabel,
        @Nullable Boolean collapseNavigationOnMobile,
        @Nullable Slots slots,
        @Nullable String classes,
        Attributes attributes)
        implements Component, ServiceNavigationBuilder.With {

    /** Content before, after and at both ends of the menu. */
    public record Slots(
            @Nullable Content start,
            @Nullable Content end,
            @Nullable Content navigationStart,
            @Nullable Content navigationEnd) {

        static final Slots NONE = new Slots(null, null, null, null);
    }

    public ServiceNavigation {
        navigation = Lists.orEmpty(navigation);
        slots = slots == null ? Slots.NONE : slots;
        attributes = Attributes.orNone(attributes);
    }

    public static ServiceNavigation of(List<NavigationItem> items) {
        return ServiceNavigationBuilder.builder().navigation(items).build();
    }

    public Slots around() {
        return slots == null ? Slots.NONE : slots;
    }

    public boolean hasMenu() {
        return !navigation.isEmpty()
                || around().navigationStart() != null
                || around().navigationEnd() != null;
    }

    /** Beside a service name or further content, the menu alone is not the landmark. */
    public boolean isSection() {
        return hasName() || around().start() != null || around().end() != null;
    }

    public boolean hasName() {
        return serviceName != null && !serviceName.isEmpty();
    }

    public boolean collapses() {
        return collapseNavigationOnMobile == null
                ? navigation.size() > 1
                : collapseNavigationOnMobile;
    }

    public String buttonText() {
        return or(menuButtonText, "Menu");
    }

    public @Nullable String buttonLabel() {
        return buttonText().equals(menuButtonLabel) ? null : menuButtonLabel;
    }

    public String label() {
        return or(navigationLabel, buttonText());
    }

    public String id() {
        return or(navigationId, "navigation");
    }

    public String sectionLabel() {
        return ariaLabel == null ? "Service information" : ariaLabel;
    }

    private static String or(@Nullable String given, String usual) {
        return given == null || given.isEmpty() ? usual : given;
    }
}
