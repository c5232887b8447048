package org.waymark.web.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** What just happened or is about to, above the content of a page. */
@Options
public record NotificationBanner(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String titleText,
        @Nullable Content titleHtml,
        @Nullable Integer titleHeadingLevel,
        @Nullable String type,
        @Nullable String role,
        @Nullable String titleId,
        @Nullable Boolean disableAutoFocus,
        @Nullable String classes,
        Attributes attributes)
        implements Component, Worded, NotificationBannerBuilder.With {

    public NotificationBanner {
        attributes = Attributes.orNone(attributes);
    }

    /** Something was done. */
    public static NotificationBanner success(String text) {
        return NotificationBannerBuilder.builder().text(text).type("success").build();
    }

    /** Something to know. */
    public static NotificationBanner important(String text) {
        return NotificationBannerBuilder.builder().text(text).build();
    }

    /** Something was not done or needs care; said at once to those who listen. */
    public static NotificationBanner warning(String text) {
        return important(text)
                .withTitleText("Warning")
                .withRole("alert")
                .withClasses("waymark-notification-banner--warning");
    }

    public boolean isSuccess() {
        return "success".equals(type);
    }

    public String roleOrUsual() {
        return role != null && !role.isEmpty() ? role : isSuccess() ? "alert" : "region";
    }

    public String id() {
        return titleId != null && !titleId.isEmpty() ? titleId : "govuk-notification-banner-title";
    }

    public Heading title() {
        var given = new Slot(titleText, titleHtml);
        var words = given.isWordless() ? Slot.of(isSuccess() ? "Success" : "Important") : given;
        return new Heading(
                titleHeadingLevel == null ? 2 : titleHeadingLevel,
                "govuk-notification-banner__title",
                Attributes.of("id", id()),
                words.content());
    }
}
